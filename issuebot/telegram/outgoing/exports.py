"""Files with many tickets, made when the turn of their message comes: the database is read piece by piece."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from typing import TypeAlias

from issuebot.desk.context import district as districts
from issuebot.domain.district.model import District
from issuebot.domain.figures.exporting import Line, Wanted
from issuebot.exporting import pieces
from issuebot.store.engine.database import Database
from issuebot.store.figures import exports
from issuebot.telegram.outgoing.pictures import Draw
from issuebot.telegram.render.figures.exports import DATES, cells, head
from issuebot.telegram.render.text import speaker

EXPORT = "export"  # what a drawing of this kind is called
# The headings, and the rows, as lines of JSON, to a file; its reasons not to are exceptions.
Write: TypeAlias = Callable[[str, AsyncIterator[str]], Awaitable[bytes]]


class Exports:
    """Makes them one at a time, and hands everything else on to whoever draws."""

    def __init__(self, database: Database, draw: Draw, write: Write) -> None:
        self._database = database
        self._draw = draw
        self._write = write
        self._turn = asyncio.Semaphore()

    async def draw(self, what: str, picture: str) -> bytes:
        if what != EXPORT:
            return await self._draw(what, picture)
        given = json.loads(picture)
        district = await self._database.read(districts.current)
        if district is None:
            raise LookupError("no district is in force")
        say, language = speaker(given["language"]), given["language"]
        name = district.name.text(language)
        top = {"kind": given["kind"], "name": name, "head": head(say, people=False), "dates": DATES}
        row = partial(_lines, district, language)
        async with self._turn:
            return await self._write(json.dumps(top), self._rows(Wanted(**given["wanted"]), row))

    async def _rows(self, wanted: Wanted, row: Callable[[list[Line]], str]) -> AsyncIterator[str]:
        upto = await self._database.read(exports.last)
        async for piece in pieces(self._database, wanted, upto):
            yield await asyncio.to_thread(row, piece.lines)


def _lines(district: District, language: str, lines: list[Line]) -> str:
    """Nobody is in a file that goes through a chat."""
    say = speaker(language)
    return "".join(f"{json.dumps(cells(say, district, language, line, people=False))}\n" for line in lines)
