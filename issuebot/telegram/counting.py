"""Counts the calls to Telegram where all of them pass, and how long people wait for an answer."""

from typing import Any

from aiogram import Bot
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)

from issuebot.pulse import Pulse

SAYS = ("send", "edit")
OK, LIMITED, REFUSED, FAILED, SILENT = "ok", "limited", "refused", "failed", "silent"


def count_calls(bot: Bot, pulse: Pulse) -> None:
    async def counted(make_request: Any, bot: Bot, method: Any) -> Any:
        name = method.__api_method__
        try:
            result = await make_request(bot, method)
        except Exception as error:
            pulse.calls[name, _outcome(error)] += 1
            raise
        pulse.calls[name, OK] += 1
        chat = getattr(method, "arguments", {}).get("chat_id")
        if chat is not None and name.startswith(SAYS):
            pulse.said(chat)
        return result

    bot.session.middleware(counted)


def _outcome(error: Exception) -> str:
    if isinstance(error, TelegramRetryAfter):
        return LIMITED
    if isinstance(error, TelegramNetworkError | TimeoutError | OSError):
        return SILENT
    if isinstance(error, TelegramAPIError) and not isinstance(error, TelegramServerError | TelegramConflictError):
        return REFUSED
    return FAILED
