"""Fetches the sheets that were sent, one after the other, hands the desk what was read of them, and applies long ones.

A sheet waits as a row until that is written down: a process that is killed meanwhile fetches it again.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import TypeVar

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError, TelegramBadRequest
from aiohttp import ClientError

from issuebot.applying import InPieces
from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import sheets
from issuebot.domain.district.model import District
from issuebot.domain.roster.sheets.cells import Cell
from issuebot.domain.roster.sheets.lines import Sheet
from issuebot.domain.roster.sheets.sheet import read_sheet
from issuebot.domain.roster.sheets.unreadable import Unreadable, Why
from issuebot.retry import Retry
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.rosters import imports
from issuebot.store.rosters.imports import Import
from issuebot.telegram.downloads import TooBig, fetch

T = TypeVar("T")
log = structlog.get_logger()
EVERY = 5.0  # seconds between two looks when nobody wakes us
WAITS = (5, 15, 60, 180, 600)  # seconds before a file is asked for again
Open = Callable[[bytes], Awaitable[list[list[Cell]]]]


class NotRead(Exception):
    """What stands in the log for an error of any kind."""


class Sheets:
    """`open_` makes rows of a file's bytes; `after` is called when there may be something to send."""

    def __init__(
        self, bot: Bot, database: Database, *, now: Callable[[], float], open_: Open, after: Callable[[], None]
    ) -> None:
        self._bot = bot
        self._database = database
        self._now = now
        self._open = open_
        self._after = after
        self._wake = asyncio.Event()
        self._failing: set[int] = set()

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        retry = Retry("sheets wait", DatabaseFault)
        while True:
            self._wake.clear()
            try:
                more = await self.look()
            except Exception as error:  # noqa: BLE001 nothing may end the loop: what waits does so in its row
                await retry.wait(error)
                continue
            retry.over()
            if not more:
                with suppress(TimeoutError):
                    async with asyncio.timeout(EVERY):
                        await self._wake.wait()

    async def look(self) -> bool:
        """Fetch and read one that waits, or apply it; True when there was one."""
        waiting, in_force = await self._database.read(self._waiting)
        if waiting is None or in_force is None:
            return False
        try:
            await self._go_on(waiting, in_force)
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 a fault of ours over one sheet holds up no other
            await self._fails(waiting, error)
        else:
            self._failing.discard(waiting.id)
        self._after()
        return True

    async def _go_on(self, waiting: Import, in_force: District) -> None:
        if waiting.status != "waiting":
            await InPieces(self._database, self._now).apply(waiting.id)
            return
        found = await self._read(waiting, in_force)
        if found is None:
            until = int(self._now()) + WAITS[min(waiting.tries, len(WAITS) - 1)]
            await self._database.write(
                lambda tx: self._turned(tx, lambda turn: sheets.come_later(turn, waiting.id, until))
            )
        else:
            weighed = await self._database.read(
                lambda tx: self._turned(tx, lambda turn: sheets.weigh(turn, waiting, found))
            )
            if weighed:
                await self._database.write(
                    lambda tx: self._turned(tx, lambda turn: sheets.came(turn, waiting.id, weighed))
                )

    async def _fails(self, waiting: Import, error: Exception) -> None:
        """Say it once. What was not applied yet has failed; what is half applied is tried again later."""
        if waiting.id not in self._failing:
            self._failing.add(waiting.id)
            log.error("sheet failed", sheet=waiting.id, status=waiting.status, exc_info=_nameless(error))
        until = int(self._now()) + WAITS[-1]
        await self._database.write(lambda tx: self._turned(tx, lambda turn: sheets.failed(turn, waiting, until)))

    def _waiting(self, tx: Tx) -> tuple[Import | None, District | None]:
        waiting = imports.waiting(tx, int(self._now()))
        return waiting, district.current(tx) if waiting else None

    def _turned(self, tx: Tx, do: Callable[[Turn], T]) -> T | None:
        in_force = district.current(tx)
        return do(Turn(tx, in_force, datetime.fromtimestamp(self._now(), UTC))) if in_force else None

    async def _read(self, waiting: Import, in_force: District) -> Sheet | Why | None:
        """None where it is worth another try."""
        try:
            rows = await self._open(await self._fetch(waiting.file))
            today = datetime.fromtimestamp(self._now(), UTC).astimezone(in_force.zone).date()
            return await asyncio.to_thread(read_sheet, rows, in_force, today)
        except Unreadable as refused:
            return refused.why
        except (AiogramError, ClientError, TimeoutError, OSError) as error:
            log.warning("sheet not fetched", reason=error, tries=waiting.tries + 1)
            return None if waiting.tries < len(WAITS) else Why.GONE
        except Exception as error:  # whatever is in it, the next one is read
            log.exception("sheet not read", exc_info=_nameless(error))
            return Why.BROKEN

    async def _fetch(self, file: str) -> bytes:
        """Raises `Unreadable` for a file that Telegram will not give out."""
        try:
            return await fetch(self._bot, file)
        except TelegramBadRequest as error:
            raise Unreadable(Why.TOO_BIG if "too big" in error.message else Why.GONE) from error
        except TooBig as error:
            raise Unreadable(Why.TOO_BIG) from error


def _nameless(error: Exception) -> NotRead:
    """Where, and the kind alone: the text of an error may repeat a cell."""
    return NotRead(type(error).__name__).with_traceback(error.__traceback__)
