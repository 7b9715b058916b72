"""The sender's lease: two processes of one bot would send the same rows."""

from collections.abc import Callable

from issuebot.store import leases
from issuebot.store.engine.database import Database, Tx

NAME = "sender"
SECONDS = 30


class Lease:
    """`now` is UTC seconds, which the processes share; `monotonic` never jumps.

    Ours ends when either clock says so: a computer that slept knows it by the first, one whose clock is set back by the
    second. Another's ends by the clock, or when it was not renewed while its seconds passed here.
    """

    def __init__(
        self, database: Database, holder: str, *, now: Callable[[], float], monotonic: Callable[[], float]
    ) -> None:
        self._database = database
        self._holder = holder
        self._now = now
        self._monotonic = monotonic
        self._ends = (0.0, 0.0)  # by either clock
        self._seen: int | None = None
        self._seen_at = 0.0

    @property
    def left(self) -> float:
        """Seconds for which it is still ours."""
        return min(self._ends[0] - self._now(), self._ends[1] - self._monotonic())

    async def hold(self) -> bool:
        """Whether it is ours now."""
        if self.left < SECONDS / 2:
            now, monotonic = self._now(), self._monotonic()
            dead = self._seen if monotonic - self._seen_at > SECONDS else None
            held, seen = await self._database.write(lambda tx: self._try(tx, int(now), dead))
            self._ends = (now + SECONDS, monotonic + SECONDS) if held else (0.0, 0.0)
            if seen != self._seen:
                self._seen, self._seen_at = seen, monotonic
        return self.left > 0

    async def release(self) -> None:
        """Let another process send at once."""
        await self._database.write(lambda tx: leases.release(tx, NAME, self._holder))

    def _try(self, tx: Tx, now: int, dead: int | None) -> tuple[bool, int | None]:
        return leases.hold(tx, NAME, self._holder, now, SECONDS, dead=dead), leases.end_of(tx, NAME)
