"""Reads the tickets of a file piece by piece, each in a short transaction of its own."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import partial

from issuebot.domain.figures.exporting import Line, Wanted
from issuebot.store.engine.database import Database
from issuebot.store.figures import exports

STEP = 2000  # numbers of a piece: some tens of milliseconds, and a few megabytes


@dataclass(frozen=True, slots=True)
class Piece:
    """`upto` of all numbers are done."""

    lines: list[Line]
    upto: int


async def pieces(database: Database, wanted: Wanted, upto: int) -> AsyncIterator[Piece]:
    """All tickets with numbers up to `upto`, which is the highest one when it begins."""
    for after in range(0, upto, STEP):
        end = min(after + STEP, upto)
        yield Piece(await database.read(partial(exports.piece, wanted=wanted, after=after, upto=end)), end)
