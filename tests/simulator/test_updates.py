"""What getUpdates gives, keeps and forgets."""

import asyncio
from typing import Any

import pytest
from aiogram.exceptions import ClientDecodeError, TelegramConflictError
from aiogram.methods import TelegramMethod


class GetUpdatesRaw(TelegramMethod[list[dict[str, Any]]]):
    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int = 0
    timeout: int = 0


async def test_unconfirmed_updates_come_again(bot, telegram, wang):
    wang.says("路灯不亮")

    first, second = await bot.get_updates(), await bot.get_updates()

    assert first == second
    assert telegram.pending == 1


async def test_offset_confirms_what_is_below(bot, telegram, wang):
    wang.says("一")
    wang.says("二")
    first, second = await bot.get_updates()

    left = await bot.get_updates(offset=second.update_id)

    assert [update.update_id for update in left] == [second.update_id]
    assert telegram.confirmed == [first.update_id]


async def test_limit_cuts_the_batch(bot, wang):
    for _ in range(120):
        wang.says("一")

    assert len(await bot.get_updates()) == 100
    assert len(await bot.get_updates(limit=3)) == 3


async def test_update_ids_rise_by_one(bot, wang, zhou):
    wang.says("一")
    zhou.says("二")

    first, second = await bot.get_updates()

    assert second.update_id == first.update_id + 1


async def test_long_poll_wakes_for_news(bot, wang):
    poll = asyncio.ensure_future(bot.get_updates(timeout=30))
    await asyncio.sleep(0.01)

    wang.says("路灯不亮")

    assert len(await asyncio.wait_for(poll, 20)) == 1


async def test_quiet_poll_ends_after_timeout(bot):
    assert await bot.get_updates(timeout=1) == []


async def test_second_poll_ends_the_older(bot, wang):
    older = asyncio.ensure_future(bot.get_updates(timeout=30))
    await asyncio.sleep(0.01)
    newer = asyncio.ensure_future(bot.get_updates(timeout=30))

    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates"):
        await older
    wang.says("一")

    assert len(await newer) == 1


async def test_webhook_forbids_polling_until_deleted(bot):
    await bot.set_webhook("https://bot.example/hook", secret_token="s")

    with pytest.raises(TelegramConflictError, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()

    assert await bot.get_updates() == []


async def test_webhook_takes_updates_by_hand(bot, telegram, wang):
    await bot.set_webhook("https://bot.example/hook")
    wang.says("一")

    update = telegram.pop_update()

    assert update["message"]["text"] == "一"
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_allowed_updates_are_remembered(bot, wang):
    await bot.get_updates(allowed_updates=["callback_query"])

    wang.says("一")
    wang.forges("x")

    assert [update.event_type for update in await bot.get_updates()] == ["callback_query"]


async def test_undecodable_update_reaches_raw_polling(bot, telegram, wang):
    telegram.send_raw({"message": {"message_id": "?"}})
    wang.says("一")

    with pytest.raises(ClientDecodeError):
        await bot.get_updates()

    assert len(await bot(GetUpdatesRaw())) == 2


async def test_repeated_update_keeps_its_place(bot, telegram, wang):
    wang.says("一")
    again = telegram.pop_update()
    wang.says("二")

    telegram.send_raw(again)

    assert [update.message.text for update in await bot.get_updates()] == ["一", "二"]


async def test_restart_finds_the_same_world(bot, telegram, wang):
    wang.says("一")

    restarted = type(bot)("42:TEST", session=telegram.session())

    assert len(await restarted.get_updates()) == 1
