"""Pictures that come after their words: they are drawn while the chat's other messages go on."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeAlias

import structlog

from issuebot.telegram.outgoing.pictures import Draw, filled
from issuebot.telegram.render.request import Drawing, Gather, Request

log = structlog.get_logger()
PATIENCE = 0.1  # seconds that the chat waits for a picture
AGAIN_MS = 700  # until a row whose picture was not ready asks again
MOST = 8  # pictures that are kept: the rows of some may be gone by now
Drawn: TypeAlias = bytes | None  # None where it cannot be drawn
Read: TypeAlias = Callable[[Gather], Awaitable[str]]
Start: TypeAlias = Callable[[Coroutine[Any, Any, Drawn]], "asyncio.Task[Drawn]"]


class NotYet(Exception):
    """The picture is still being drawn."""


class LatePictures:
    def __init__(self, draw: Draw, read: Read, start: Start) -> None:
        self._draw = draw
        self._read = read
        self._start = start
        self._pictures: dict[int, asyncio.Task[Drawn]] = {}

    async def fill(self, row: int, request: Request, drawing: Drawing) -> Request | None:
        """The request with its picture; where none could be drawn, what is said instead, or None. Raises `NotYet`."""
        picture = self._pictures.get(row) or self._begin(row, drawing)
        await asyncio.wait({picture}, timeout=PATIENCE)
        if not picture.done():
            raise NotYet
        self._pictures.pop(row, None)
        drawn = None if picture.cancelled() else picture.result()
        return drawing.spare if drawn is None else filled(request, drawn, drawing.name)

    def _begin(self, row: int, drawing: Drawing) -> "asyncio.Task[Drawn]":
        while len(self._pictures) >= MOST:
            self._pictures.pop(next(iter(self._pictures))).cancel()
        self._pictures[row] = self._start(self._try(drawing))
        return self._pictures[row]

    async def _try(self, drawing: Drawing) -> Drawn:
        try:
            picture = await self._read(drawing.gather) if drawing.gather else drawing.picture
            return await self._draw(drawing.what, picture)
        except Exception as error:  # noqa: BLE001 whatever hinders the drawing, the words are there
            log.error("picture or file not made, the words stand alone", reason=error)  # noqa: TRY400 a sentence
            return None
