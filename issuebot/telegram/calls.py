"""One call to Telegram: a method and its arguments, named as on core.telegram.org/bots/api.

aiogram carries it, with its limits, errors and proxies. Its models of arguments and answers are left out: of a sent
message we keep its number only, and they cost more than everything else we do for a message.
"""

from typing import Any

from aiogram.methods import TelegramMethod
from aiogram.methods.base import Response
from pydantic import PrivateAttr

# pydantic keeps such a class only as long as somebody holds it, and takes milliseconds to make it anew.
KEPT = Response[Any]


class Call(TelegramMethod[Any]):
    """Its answer is the JSON that Telegram sent. Arguments that are None are left out."""

    __returning__ = Any
    _method: str = PrivateAttr()

    def __init__(self, method: str, /, **arguments: Any) -> None:
        super().__init__(**{name: value for name, value in arguments.items() if value is not None})
        self._method = method

    @property
    def __api_method__(self) -> str:  # type: ignore[override]  # aiogram's is the class's, and read from the instance
        return self._method
