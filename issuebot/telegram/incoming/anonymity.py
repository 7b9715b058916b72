"""Admins who act in the name of their group: a button tells us who pressed it, and nobody else may learn it.

Their messages come from the group, but a press names the account: core.telegram.org/bots/api#callbackquery. So before a
question mentions who is to answer it, Telegram is asked which of the group's admins are anonymous.
"""

import math
from collections.abc import Callable

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramNotFound

from issuebot.telegram.calls import call
from issuebot.telegram.render.request import Request

log = structlog.get_logger()
KEPT = 300  # seconds
SECONDS = 10


class Anonymity:
    """The anonymous admins of each group, as far as they were asked for of late; `monotonic` never jumps."""

    def __init__(self, bot: Bot, *, monotonic: Callable[[], float]) -> None:
        self._bot = bot
        self._monotonic = monotonic
        self._known: dict[int, tuple[float, frozenset[int] | None]] = {}

    async def hide(self, request: Request) -> Request:
        """The same request, without a mention of somebody who acts for the group, or may do so."""
        if request.addressed is None:
            return request
        person, bare = request.addressed
        hidden = await self._anonymous(int(request.arguments["chat_id"]))
        return bare if hidden is None or person in hidden else request

    async def _anonymous(self, chat: int) -> frozenset[int] | None:
        """Their ids; None where it cannot be known now."""
        asked_at, known = self._known.get(chat, (-math.inf, None))
        if self._monotonic() - asked_at < KEPT:
            return known
        try:
            admins = await call(self._bot, "getChatAdministrators", {"chat_id": chat}, seconds=SECONDS)
            known = frozenset(int(admin["user"]["id"]) for admin in admins if admin.get("is_anonymous"))
        except TelegramNotFound:
            known = frozenset()  # a server that does not know the question has no anonymous admins
        except Exception as error:  # noqa: BLE001 whatever hinders us from asking, the question goes out
            log.warning("admins not known, nobody is mentioned", chat=chat, reason=str(error) or repr(error))
            return None
        self._known[chat] = self._monotonic(), known
        return known
