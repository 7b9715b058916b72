"""The clock's loop: sleep until something is due, do it, one row per transaction."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import structlog

from issuebot.desk import clock
from issuebot.store.engine.database import Database, DatabaseFault

log = structlog.get_logger()
LONGEST_SLEEP = 60.0  # seconds: rows that others add become due in days, not in seconds
SWEEP_SECONDS = 3600
SWEEP_PAUSE = 0.05  # seconds between two steps of a sweep: reports come first


class Ticker:
    """`now` is UTC seconds; `after` is called when something may have to be sent."""

    def __init__(self, database: Database, *, now: Callable[[], float], after: Callable[[], None]) -> None:
        self._database = database
        self._now = now
        self._after = after
        self._swept = 0.0
        self._sweeping = False

    async def run(self) -> None:
        while True:
            try:
                pause = await self.tick()
            except DatabaseFault as error:
                log.error("clock stands, trying again", reason=str(error))  # noqa: TRY400 a sentence
                pause = 5.0
            await asyncio.sleep(pause)

    async def tick(self) -> float:
        """Do everything that is due; returns the seconds until the next row is."""
        now = self._moment()
        due = await self._database.read(lambda tx: clock.due(tx, now))
        for kind, number in due:
            await self._one(kind, number, now)
        if due:
            self._after()
            return 0.0
        if self._sweeping or self._now() - self._swept > SWEEP_SECONDS:
            await self._sweep(now)
            if self._sweeping:
                return SWEEP_PAUSE
        upcoming = await self._database.read(clock.next_due)
        return LONGEST_SLEEP if upcoming is None else min(max(upcoming - self._now(), 0.05), LONGEST_SLEEP)

    async def _one(self, kind: str, number: int, now: datetime) -> None:
        try:
            await self._database.write(lambda tx: clock.tick(tx, kind, number, now))
        except DatabaseFault:
            raise
        except Exception:
            log.exception("due row failed, pushed ahead", kind=kind, number=number)
            await self._database.write(lambda tx: clock.push_ahead(tx, kind, number, now))

    async def _sweep(self, now: datetime) -> None:
        """One step; what is due goes before the next one."""
        self._swept = self._now()
        self._sweeping = False
        try:
            self._sweeping = await self._database.write(lambda tx: clock.sweep(tx, now))
        except DatabaseFault:
            raise
        except Exception:
            log.exception("sweep failed, next one in an hour")

    def _moment(self) -> datetime:
        return datetime.fromtimestamp(self._now(), UTC)
