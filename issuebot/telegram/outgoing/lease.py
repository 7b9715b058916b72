"""The sender's lease: without it two processes of one bot would send the same rows."""

from collections.abc import Callable

import structlog

from issuebot.store.engine.database import Database
from issuebot.store.outgoing import leases

log = structlog.get_logger()
NAME = "sender"
SECONDS = 6.0
MS = int(SECONDS * 1000)
RENEWED = 2.0  # seconds after which the holder renews it
LOOK = 0.5  # seconds between two looks of whoever stands by: a holder that fell silent is followed within seven


class Lease:
    """How long it lasts is told by the database's clock, the same for all. That this process still has it is told by
    two clocks of its own.

    Only their differences count, so it does not matter what time they show. Our lease ends when either says so: `now`
    tells of a computer that slept, `monotonic` of a clock that was set back. What was sent is settled with the `fence`.
    """

    def __init__(
        self, database: Database, holder: str, *, now: Callable[[], float], monotonic: Callable[[], float]
    ) -> None:
        self._database = database
        self._holder = holder
        self._now = now
        self._monotonic = monotonic
        self._ends = (0.0, 0.0)  # by either clock
        self._is_ours = False
        self._seen: leases.Lease | None = None
        self._seen_at = 0.0
        self.fence = 0  # the fence of our last lease; 0: there was none yet

    @property
    def left(self) -> float:
        """Seconds for which it is ours without another look."""
        return min(self._ends[0] - self._now(), self._ends[1] - self._monotonic())

    def covers(self, fence: int) -> bool:
        """Whether what was begun with this fence may go on."""
        return fence == self.fence and self.left > 0

    async def hold(self) -> bool:
        """Whether it is ours now."""
        if self.left < SECONDS - RENEWED:
            # Before the database is asked: it counts from later on, so ours never ends after the other's begin.
            ends = (self._now() + SECONDS, self._monotonic() + SECONDS)
            if await self._renew() or await self._take():
                self._ends = ends
        return self.left > 0

    def lose(self) -> None:
        """Another process was seen to have it."""
        self._is_ours = False
        self._ends = (0.0, 0.0)
        log.warning("another process sends from now on", fence=self.fence)

    async def release(self) -> None:
        """Let another process send at once."""
        if self._is_ours:
            self._is_ours = False
            self._ends = (0.0, 0.0)
            await self._database.write(lambda tx: leases.release(tx, NAME, self.fence))

    async def _renew(self) -> bool:
        if self._is_ours and not await self._database.write(lambda tx: leases.renew(tx, NAME, self.fence, MS)):
            self.lose()
        return self._is_ours

    async def _take(self) -> bool:
        began = self._monotonic()
        seen, now_ms = await self._database.read(lambda tx: (leases.lease(tx, NAME), tx.now_ms()))
        # Also when the database's clock was set back since: nobody who lives leaves it as it is for so long.
        is_silent = seen == self._seen and began - self._seen_at > SECONDS
        if seen != self._seen:
            self._seen, self._seen_at = seen, self._monotonic()
        # After a kill the next process on this machine has the name of the dead one.
        is_heir = self.fence == 0 and seen is not None and seen.holder == self._holder
        if seen and not (is_heir or is_silent or seen.until_ms < now_ms):
            return False
        fence = await self._database.write(lambda tx: leases.take(tx, NAME, self._holder, MS, seen=seen))
        if fence is None:
            return False
        self.fence, self._is_ours = fence, True
        log.info("this process sends from now on", fence=fence)
        return True
