"""The clock's loop: sleep until something is due, do it, one row per transaction."""

import asyncio
import math
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime

import structlog

from issuebot.desk import clock
from issuebot.retry import Retry
from issuebot.store.engine.database import Database, DatabaseFault

log = structlog.get_logger()
LONGEST_SLEEP = 60.0  # seconds: rows that other processes add become due in days, not in seconds
HEED = 1.0  # seconds between two looks, however often something is written meanwhile
SHORTEST_SLEEP = 0.05
SWEEP_SECONDS = 3600
SWEEP_PAUSE = 0.05  # seconds between two steps of a sweep: reports come first
COUNT_SECONDS = 60  # what happened in a minute is counted at once; who asks for figures counts the rest
LONGEST_PAUSE = 5.0  # seconds before a failure is tried again
LEFT_ALONE = 600.0  # seconds for which a row is passed by that can neither be done nor pushed ahead
LEFT_ALONE_LOOK = 5.0


class Rest:
    """The sleep between two looks. It ends early where something was written that may be due in a moment: a photo of a
    patrol waits some seconds for its words.
    """

    def __init__(self, least: float = HEED) -> None:
        self._least = least
        self._woken = asyncio.Event()

    def wake(self) -> None:
        self._woken.set()

    async def sleep(self, seconds: float) -> None:
        least = min(seconds, self._least)
        await asyncio.sleep(least)
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds - least):
                await self._woken.wait()
        self._woken.clear()


class Ticker:
    """`now` is UTC seconds, by which rows are due; `monotonic` never jumps, and the loop waits by it.

    `after` is called when something may have to be sent. `sleep` may end early, where the clock is moved by hand.
    """

    def __init__(
        self,
        database: Database,
        *,
        now: Callable[[], float],
        monotonic: Callable[[], float],
        after: Callable[[], None],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._database = database
        self._now = now
        self._monotonic = monotonic
        self._after = after
        self._sleep = sleep
        self._swept = -math.inf
        self._sweeping = False
        self._counted = -math.inf
        self._counting = False
        self._learned = -math.inf
        self._learning = False
        self._left_alone: dict[tuple[str, int], float] = {}
        self._failing: set[tuple[str, int]] = set()
        self._knows_failing = False

    async def run(self) -> None:
        retry = Retry("clock stands", DatabaseFault, longest=LONGEST_PAUSE)
        while True:
            try:
                pause = await self.tick()
            except Exception as error:  # noqa: BLE001 nothing may end the loop: what is due stays so
                await retry.wait(error)
            else:
                retry.over()
                await self._sleep(pause)

    async def tick(self) -> float:
        """Do everything that is due; returns the seconds until the next row is."""
        now = self._moment()
        if not self._knows_failing:
            self._failing |= await self._database.read(clock.failing)
            await self._database.write(clock.count_again)
            self._knows_failing = True
        due = [row for row in await self._database.read(lambda tx: clock.due(tx, now)) if not self._is_left_alone(row)]
        for kind, number in due:
            await self._one(kind, number, now)
        if due:
            self._after()
            return 0.0
        if await self._step_on(now):
            return SWEEP_PAUSE
        upcoming = await self._database.read(clock.next_due)
        if upcoming is None:
            return LONGEST_SLEEP
        # What is left alone is due already: for its sake alone the loop need not hurry.
        shortest = LEFT_ALONE_LOOK if self._left_alone else SHORTEST_SLEEP
        return min(max(upcoming - self._now(), shortest), LONGEST_SLEEP)

    async def _step_on(self, now: datetime) -> bool:
        """A step of what has time; True when it goes on in a moment."""
        if self._sweeping or self._monotonic() - self._swept > SWEEP_SECONDS:
            await self._sweep(now)
        if not self._sweeping and (self._counting or self._monotonic() - self._counted > COUNT_SECONDS):
            await self._count(now)
        still = self._sweeping or self._counting
        if not still and (self._learning or self._monotonic() - self._learned > COUNT_SECONDS):
            await self._learn(now)
        return still or self._learning

    async def _one(self, kind: str, number: int, now: datetime) -> None:
        try:
            await self._database.write(lambda tx: clock.tick(tx, kind, number, now))
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 a fault of one row must not stop the rest
            await self._fails(kind, number, now, error)
        else:
            if (kind, number) in self._failing:
                log.info("due row works again", kind=kind, number=number)
                await self._database.write(lambda tx: clock.works_again(tx, kind, number))
                self._failing.discard((kind, number))

    async def _fails(self, kind: str, number: int, now: datetime, error: Exception) -> None:
        """Say it once, however often it is tried."""
        if (kind, number) not in self._failing:
            log.error("due row failed, pushed ahead", kind=kind, number=number, exc_info=error)
            await self._database.write(lambda tx: clock.failed(tx, kind, number, now))
            self._failing.add((kind, number))
        await self._push_ahead(kind, number, now)

    async def _push_ahead(self, kind: str, number: int, now: datetime) -> None:
        try:
            await self._database.write(lambda tx: clock.push_ahead(tx, kind, number, now))
        except DatabaseFault:
            raise
        except Exception:  # a row that cannot even be written must not stop the rest
            log.exception("due row not pushed ahead, left alone", kind=kind, number=number)
            self._left_alone[kind, number] = self._monotonic() + LEFT_ALONE

    def _is_left_alone(self, row: tuple[str, int]) -> bool:
        until = self._left_alone.get(row)
        if until is not None and until <= self._monotonic():
            del self._left_alone[row]
            return False
        return until is not None

    async def _sweep(self, now: datetime) -> None:
        """One step. What is due goes before the next step."""
        self._swept = self._monotonic()
        self._sweeping = False
        try:
            self._sweeping = await self._database.write(lambda tx: clock.sweep(tx, now))
        except DatabaseFault:
            raise
        except Exception:  # what is due matters more than what has stayed too long
            log.exception("sweep failed, next one in an hour")

    async def _count(self, now: datetime) -> None:
        """One step for the figures. What is due goes before the next step."""
        self._counted = self._monotonic()
        self._counting = False
        faults: dict[int, Exception] = {}
        try:
            self._counting = await self._database.write(lambda tx: clock.catch_up(tx, now, faults))
        except DatabaseFault:
            raise
        except Exception:  # figures that are late matter less than what is due
            log.exception("figures not counted, next try in a minute")
        else:
            for number, error in faults.items():
                log.error("ticket not counted, left out of the figures", ticket=number, exc_info=error)
            if faults:
                self._after()

    async def _learn(self, now: datetime) -> None:
        """One step for the guess, of what was decided before; nobody who writes waits for it."""
        self._learned = self._monotonic()
        self._learning = False
        try:
            self._learning = await self._database.read(lambda tx: clock.learn(tx, now))
        except DatabaseFault:
            raise
        except Exception:  # a guess that knows less matters less than what is due
            log.exception("decisions not read, next try in a minute")

    def _moment(self) -> datetime:
        return datetime.fromtimestamp(self._now(), UTC)
