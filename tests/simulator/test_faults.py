"""Telegram fails on demand."""

import asyncio

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import SendGame
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat


@pytest.mark.parametrize(
    ("error", "raised"),
    [
        ("429", TelegramRetryAfter),
        ("500", TelegramServerError),
        ("bad gateway", TelegramServerError),
        ("timeout", TelegramNetworkError),
        ("403", TelegramForbiddenError),
        ("not enough rights to send text messages to the chat", TelegramBadRequest),
    ],
)
async def test_planned_failure_comes_once(bot, telegram, wang, error, raised):
    telegram.fail("sendMessage", error)

    with pytest.raises(raised):
        await bot.send_message(wang.id, "一")
    await bot.send_message(wang.id, "二")

    assert [message.text for message in wang.messages] == ["二"]


async def test_failure_names_its_chat(bot, telegram, wang, zhou):
    telegram.fail("*", "500", chat=zhou.id, times=2)

    await bot.send_message(wang.id, "一")

    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await bot.send_message(zhou.id, "一")


async def test_lost_answer_leaves_the_message(bot, telegram, wang):
    telegram.fail("sendMessage", "timeout", executed=True)

    with pytest.raises(TelegramNetworkError):
        await bot.send_message(wang.id, "一")

    assert wang.sees("一")
    assert telegram.calls[-1].error == "no answer"


async def test_slow_call_takes_effect_first(bot, telegram, wang):
    released = asyncio.Event()
    telegram.slow("sendMessage", released.wait)
    call = asyncio.ensure_future(bot.send_message(wang.id, "一"))
    await asyncio.sleep(0.01)

    assert wang.sees("一")
    assert not call.done()
    released.set()

    assert (await call).text == "一"


async def test_slow_call_meets_the_timeout(bot, telegram, wang):
    telegram.slow("sendMessage", 30)

    with pytest.raises(TelegramNetworkError, match="Request timeout error"):
        await bot.send_message(wang.id, "一", request_timeout=0.01)


async def test_unknown_method_is_an_error(bot, wang):
    with pytest.raises(TelegramNotFound):
        await bot(SendGame(chat_id=wang.id, game_short_name="x"))


async def test_unknown_parameter_is_an_error(bot, wang):
    with pytest.raises(TelegramBadRequest, match="business_connection_id"):
        await bot.send_message(wang.id, "一", business_connection_id="b")


async def test_commands_are_checked(bot, telegram):
    await bot.set_my_commands([BotCommand(command="report", description="报修")], language_code="zh")

    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="报修", description="报修")])

    assert telegram.profile["commands", ("default",), "zh"][0]["command"] == "report"


async def test_descriptions_have_a_length(bot):
    assert await bot.set_my_description("说明")

    with pytest.raises(TelegramBadRequest, match="too long"):
        await bot.set_my_short_description("字" * 121)


async def test_webhook_needs_https(bot):
    with pytest.raises(TelegramBadRequest, match="HTTPS URL must be provided"):
        await bot.set_webhook("http://bot.example/")


async def test_menus_are_kept_by_scope_and_language(bot):
    await bot.set_my_commands(
        [BotCommand(command="report", description="x")], scope=BotCommandScopeAllPrivateChats(), language_code="en"
    )

    assert await bot.get_my_commands() == []
    assert len(await bot.get_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="en")) == 1
    await bot.delete_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="en")
    assert await bot.get_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="en") == []


async def test_menus_need_a_chat_and_a_language_there_is(bot):
    commands = [BotCommand(command="report", description="x")]

    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands(commands, scope=BotCommandScopeChat(chat_id=404))
    with pytest.raises(TelegramBadRequest, match="Invalid language code"):
        await bot.set_my_commands(commands, language_code="zh-hans")
