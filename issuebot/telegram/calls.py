"""One call to Telegram: a method and its arguments, named as on core.telegram.org/bots/api.

aiogram carries it, with its limits, errors and proxies. Its models of arguments and answers are left out: of a sent
message we keep its number only, and they cost more than everything else we do for a message.
"""

from json import dumps
from typing import Any, cast

from aiogram import Bot
from aiogram.exceptions import ClientDecodeError
from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response

WITH_FILES = frozenset({"media"})  # aiogram finds the files in it and sends them along
# Lists, which may be empty, and a whole number that each of their objects has.
LISTS = {"getUpdates": "update_id", "sendMediaGroup": "message_id", "getChatAdministrators": None}
# Kept here because pydantic drops a parametrised class that nobody holds, and takes milliseconds to make it again.
KEPT = Response[Any]


class Call:
    """As much of a `TelegramMethod` as aiogram's sessions ask for; its answer is the JSON that Telegram sent."""

    __returning__ = Any

    def __init__(self, method: str, arguments: dict[str, Any]) -> None:
        self.__api_method__ = method
        self.arguments = arguments

    def model_dump(self, **_: Any) -> dict[str, Any]:
        """The arguments; lists and objects as JSON text, which the Bot API takes and which spares aiogram's
        conversion.
        """
        return {
            name: dumps(value) if isinstance(value, dict | list) and name not in WITH_FILES else value
            for name, value in self.arguments.items()
            if value is not None
        }


async def call(bot: Bot, method: str, arguments: dict[str, Any], *, seconds: int) -> Any:
    """The answer's `result`; None among the arguments is left out. Raises aiogram's errors, or `TimeoutError`."""
    answer = await bot(cast("TelegramMethod[Any]", Call(method, arguments)), request_timeout=seconds)
    if not _is_of(method, answer):
        # What stands between says `{"ok": true}` in a language of its own: whoever believes it loses a message.
        raise ClientDecodeError("Failed to recognize the answer", TypeError(type(answer).__name__), None)
    return answer


def _is_of(method: str, answer: Any) -> bool:
    """Whether Telegram may have answered this, as far as we read answers."""
    if method in LISTS:
        return isinstance(answer, list) and all(_has(one, LISTS[method]) for one in answer)
    if method.startswith("edit"):  # True, too, as of an inline message
        return answer is True or _has(answer, "message_id")
    if method.startswith("send") and method != "sendChatAction":
        return _has(answer, "message_id")
    if method == "getMe":
        return _has(answer, "id")
    return isinstance(answer, dict | list) and bool(answer) if method.startswith("get") else answer is True


def _has(answer: Any, number: str | None) -> bool:
    return isinstance(answer, dict) and (number is None or type(answer.get(number)) is int)
