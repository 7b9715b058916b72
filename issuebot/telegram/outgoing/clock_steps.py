"""The machine's clock is set on or back: what waits by it does not wait longer for that."""

from collections.abc import Callable

import structlog

from issuebot.desk.context.turn import ANSWER_LIVES
from issuebot.store.engine.database import Database
from issuebot.store.outgoing import pauses

log = structlog.get_logger()
STEP_ON = 60.0  # seconds: a clock that is set on by less takes nothing from an answer's hour
STEP_BACK = 1.0  # seconds: a clock that is set back by less is not worth a word
# What was reckoned by the old clock may be written only now: a database that fails holds it up.
WARY, WARY_EVERY = 120.0, 10.0  # seconds after a step back
LONGEST_MS = 120_000  # the pause of a row that failed, where Telegram did not ask for a longer one


class ClockSteps:
    """`now` is UTC seconds, which the database keeps; `monotonic` never jumps: their difference tells of a step."""

    def __init__(self, database: Database, *, now: Callable[[], float], monotonic: Callable[[], float]) -> None:
        self._database = database
        self._now = now
        self._monotonic = monotonic
        self._difference = now() - monotonic()
        self._wary_until = self._brought_back = 0.0

    async def follow(self, *, followed: bool) -> None:
        """When the clock is set back by an hour, what waits for some seconds does not wait an hour longer; when it is
        set on by an hour, no answer is an hour late.

        `followed`: we had the lease at the last look, so that no other process saw the same step.
        """
        difference = self._now() - self._monotonic()
        back = self._difference - difference
        if back > STEP_BACK:
            log.warning("the clock was set back", seconds=round(back))
            await self.bring_back()
            self._wary_until = self._monotonic() + WARY
        elif -back > STEP_ON and followed:
            log.warning("the clock was set on", seconds=round(-back))
            before, seconds = int(self._now() + back), round(-back)
            await self._database.write(lambda tx: pauses.live_on(tx, ANSWER_LIVES, before=before, seconds=seconds))
        elif self._brought_back + WARY_EVERY < self._monotonic() < self._wary_until:
            await self.bring_back()
        self._difference = difference

    async def bring_back(self) -> None:
        """No pause in the database is longer than one that begins now could be."""
        now_ms = int(self._now() * 1000)
        await self._database.write(lambda tx: pauses.bring_back(tx, now_ms, LONGEST_MS))
        self._brought_back = self._monotonic()
