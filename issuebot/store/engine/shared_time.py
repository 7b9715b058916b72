"""What time it is, the same for all processes of a database: this machine's clock, put right by the database's."""

import asyncio
from collections.abc import Callable

import structlog

from issuebot.store.engine.database import Database, DatabaseFault

log = structlog.get_logger()
EVERY = 5.0  # seconds between two looks
NOTHING = 0.5  # seconds: a smaller difference is nobody's concern
NEWS = 5.0  # seconds: a difference that an operator hears of


class SharedTime:
    """Called, it gives UTC seconds. `now` is this machine's clock."""

    def __init__(self, database: Database, *, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now
        self._ahead = 0.0  # seconds that the database's clock is ahead of ours
        self._said = 0.0

    def __call__(self) -> float:
        return self._now() + self._ahead

    async def run(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            try:
                await self.look()
            except DatabaseFault as error:
                log.info("not compared with the database's clock", reason=error)

    async def look(self) -> None:
        """Raises `DatabaseFault`."""
        began = self._now()
        theirs = await self._database.read(lambda tx: tx.now_ms() / 1000)
        ended = self._now()
        ahead = theirs - (began + ended) / 2
        if abs(ahead) < NOTHING:
            self._ahead = 0.0
        elif abs(ahead) > ended - began >= 0:  # a slow answer says little, and less where this process was stopped
            self._ahead = ahead
        if abs(self._ahead - self._said) > NEWS:
            self._said = self._ahead
            log.warning("this machine's clock is not the database's, which counts", behind_seconds=round(self._ahead))
