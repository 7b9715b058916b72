"""How much the bot may say."""

import pytest
from aiogram.exceptions import TelegramRetryAfter
from aiogram.types import InputMediaPhoto

from issuebot.simulator import Telegram


async def test_private_chat_takes_one_a_second(bot, clock, wang):
    for n in range(3):
        await bot.send_message(wang.id, str(n))

    with pytest.raises(TelegramRetryAfter) as refusal:
        await bot.send_message(wang.id, "3")
    clock.now += refusal.value.retry_after

    await bot.send_message(wang.id, "3")


async def test_group_takes_twenty_a_minute(bot, office):
    for n in range(20):
        await bot.send_message(office.id, str(n))

    with pytest.raises(TelegramRetryAfter) as refusal:
        await bot.send_message(office.id, "20")

    assert refusal.value.retry_after == 3


async def test_edits_count_too(bot, wang):
    sent = await bot.send_message(wang.id, "0")
    for n in (1, 2):
        await bot.edit_message_text(str(n), chat_id=wang.id, message_id=sent.message_id)

    with pytest.raises(TelegramRetryAfter):
        await bot.edit_message_text("3", chat_id=wang.id, message_id=sent.message_id)


async def test_album_counts_each_item(bot, telegram, office):
    album = [InputMediaPhoto(media=telegram.store(b"jpeg", "image/jpeg"))] * 10
    await bot.send_media_group(office.id, album)
    await bot.send_media_group(office.id, album)

    with pytest.raises(TelegramRetryAfter) as refusal:
        await bot.send_media_group(office.id, album)

    assert refusal.value.retry_after == 30


async def test_all_chats_share_thirty(bot, telegram):
    people = [telegram.person(str(n), started=True) for n in range(31)]
    for person in people[:30]:
        await bot.send_message(person.id, "好")

    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(people[30].id, "好")


async def test_answers_to_presses_are_free(bot, telegram, wang):
    for _ in range(5):
        await bot.answer_callback_query(wang.forges("x").id)

    assert telegram.counted() == 0


async def test_limits_can_be_lifted(bot, clock):
    telegram = Telegram(clock, limits=False)
    wang = telegram.person("王阿姨", started=True)
    bot = type(bot)("42:TEST", session=telegram.session())

    for n in range(100):
        await bot.send_message(wang.id, str(n))

    assert telegram.counted(wang.id) == 100


async def test_calls_are_written_down(bot, telegram, clock, wang):
    await bot.send_message(wang.id, "好")

    call = telegram.calls[-1]

    assert (call.method, call.chat, call.at, call.ok, call.counted) == ("sendMessage", wang.id, clock.now, True, True)
    assert call.args["text"] == "好"
