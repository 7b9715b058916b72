"""One message on its way: rendered, brought to Telegram, and what came of it as a value."""

from collections.abc import Callable
from functools import partial
from typing import Any

import structlog
from aiogram import Bot

from issuebot.desk.outcomes import Later, Nothing, Outcome, Refused, Sent
from issuebot.desk.views import View
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.telegram.calls import call
from issuebot.telegram.downloads import fetch
from issuebot.telegram.incoming.anonymity import Anonymity
from issuebot.telegram.outgoing.failures import outcome_of
from issuebot.telegram.outgoing.late_pictures import AGAIN_MS, LatePictures, NotYet, Read, Start
from issuebot.telegram.outgoing.limits import Limits, Slot
from issuebot.telegram.outgoing.pictures import Draw, with_picture
from issuebot.telegram.outgoing.shown import Shown, digest
from issuebot.telegram.render import render
from issuebot.telegram.render.request import Request

log = structlog.get_logger()
CALL_SECONDS = 30
UPLOAD_SECONDS = 120  # with a file of ours: cut off before it is through, it would come again with each try


class Carrier:
    def __init__(
        self,
        bot: Bot,
        limits: Limits,
        *,
        now: Callable[[], float],
        monotonic: Callable[[], float],
        draw: Draw,
        read: Read,
        start: Start,
    ) -> None:
        self._bot = bot
        self._limits = limits
        self._now = now
        self._monotonic = monotonic
        self._draw = draw
        self._late_pictures = LatePictures(draw, read, start)
        self._anonymity = Anonymity(bot, monotonic=monotonic)
        self._shown = Shown()

    def forget(self) -> None:
        """Another process may have edited what we showed last."""
        self._shown.clear()

    async def carry(self, row: Outgoing, view: View | None, slot: Slot, *, may: Callable[[], bool]) -> Outcome | None:  # noqa: PLR0911 each is a way to make no call
        """What came of it; None when it was not to be sent any more: `may` is asked at the last moment."""
        try:
            request = render(view) if view else None
        except Exception:
            log.exception("message not rendered", kind=row.kind, ticket=row.ticket, chat=row.chat)
            return Refused(row)
        if request is None or view is None:
            return Nothing(row)
        content = digest(request) if view.card else 0
        if view.card and request.edits and self._shown.is_shown(view.card.id, content):
            return _sent(row, view, request, None)
        pictured = await self._with_picture(row, request)
        if not isinstance(pictured, Request):
            return pictured
        request = await self._anonymity.hide(pictured)
        if not may():
            return None
        self._limits.begin(slot, self._monotonic())
        seconds = UPLOAD_SECONDS if request.drawing else CALL_SECONDS
        try:
            result = await call(self._bot, request.method, request.arguments, seconds=seconds)
        except Exception as error:  # noqa: BLE001 every failure has an outcome, also one nobody thought of
            outcome = outcome_of(error, row, request, self._now(), _version(view))
            if view.card:
                self._shown.lose(view.card.id)
            return outcome
        if view.card:
            self._shown.keep(view.card.id, content)
        return _sent(row, view, request, result)

    async def _with_picture(self, row: Outgoing, request: Request) -> Request | Outcome:
        """Nothing where the message is none without its picture; `Later` while that is still being drawn."""
        if not request.drawing or not request.drawing.beside:
            return await with_picture(request, self._draw, partial(fetch, self._bot)) or Nothing(row)
        try:
            return await self._late_pictures.fill(row.id, request, request.drawing) or Nothing(row)
        except NotYet:
            return Later(row, int(self._now() * 1000) + AGAIN_MS)


def _sent(row: Outgoing, view: View, request: Request, result: Any) -> Sent:
    messages = [] if request.edits else result if isinstance(result, list) else [result]
    ids = tuple(message["message_id"] for message in messages if isinstance(message, dict))
    return Sent(
        row,
        request.purpose,
        ids,
        _version(view),
        request.form,
        asking=request.asks,
        pictured=request.pictured,
        picture=_photo(result) if request.brings_picture else None,
    )


def _photo(result: Any) -> str | None:
    """The largest size of the photo comes last: core.telegram.org/bots/api#message, photo."""
    sizes = result.get("photo") if isinstance(result, dict) else None
    return sizes[-1].get("file_id") if isinstance(sizes, list) and sizes and isinstance(sizes[-1], dict) else None


def _version(view: View) -> int:
    return view.card.version if view.card else 0
