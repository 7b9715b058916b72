"""After somebody was forgotten, the database's files are rid of what they still hold of them.

A small database at once; one so large that writers would wait for it, at night. How far it came is a row, so that a
process that is killed goes on where it was.
"""

import asyncio
import math
from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from issuebot.desk.context import district
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.members import erasures

log = structlog.get_logger()
EVERY = 5.0  # seconds between two looks; mostly the goodbye is sent by then
PATIENCE = 60.0  # seconds that a goodbye which cannot be sent is waited for
REST = 600.0  # seconds between two whole scrubs: whoever comes back to be forgotten again holds up nobody
SMALL = 32 * 2**20  # bytes that take less than half a second
NIGHT = 3  # o'clock in the district


class Eraser:
    """`now` is UTC seconds; `monotonic` never jumps, and resting goes by it."""

    def __init__(self, database: Database, *, now: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._database = database
        self._now = now
        self._monotonic = monotonic
        self._waits_since = math.inf
        self._cut_upto = self._whole_upto = 0
        self._whole_at = -math.inf

    async def run(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.look()
            except DatabaseFault as error:
                log.warning("traces of the forgotten not erased yet", reason=error)
                await asyncio.sleep(PATIENCE)

    async def look(self) -> bool:
        """True when nothing is left to do."""
        erased, done = await self._database.read(erasures.standing)
        if erased <= done:
            return True
        waits, is_night = await self._database.read(self._seen)
        if waits and not self._has_waited():
            return False
        self._waits_since = math.inf
        whole = self._whole_upto < erased and self._is_rested() and (is_night or self._database.size() <= SMALL)
        if not whole and self._cut_upto >= erased:
            return False
        if whole:
            self._whole_at = self._monotonic()
        is_cut = await self._database.scrub(whole=whole)
        if waits:
            return False
        self._whole_upto = erased if whole else self._whole_upto
        self._cut_upto = erased if is_cut else self._cut_upto
        if min(self._whole_upto, self._cut_upto) < erased:
            return False
        await self._database.write(lambda tx: erasures.scrubbed(tx, erased))
        return True

    def _seen(self, tx: Tx) -> tuple[bool, bool]:
        """Whether a goodbye waits, and whether it is night."""
        in_force = district.current(tx)
        zone = in_force.zone if in_force else UTC
        return erasures.goodbye_waits(tx), datetime.fromtimestamp(self._now(), UTC).astimezone(zone).hour == NIGHT

    def _has_waited(self) -> bool:
        self._waits_since = min(self._waits_since, self._monotonic())
        return self._monotonic() - self._waits_since > PATIENCE

    def _is_rested(self) -> bool:
        return self._monotonic() - self._whole_at > REST
