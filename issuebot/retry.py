"""What a loop does about a failure: goes on, waits ever longer, and says it once."""

import asyncio
import math

import structlog

log = structlog.get_logger()
LONGEST_PAUSE = 30.0
QUIET = 60.0  # seconds: a failure so soon after the last one is not said again,
LASTING = 3  # unless it lasts so many tries


class Retry:
    """Waits ever longer, says the first failure once and the recovery once.

    What fails and works in turns, as with two processes that poll for one bot, is said the first time only. Failures of
    an `expected` kind are said in a sentence, all others, faults of ours, with their traceback.
    """

    def __init__(self, what: str, *expected: type[Exception], longest: float = LONGEST_PAUSE) -> None:
        self._what = what
        self._expected = expected
        self._longest = longest
        self._tries = 0
        self._failed_at = -math.inf
        self._said = False

    def fail(self, error: Exception) -> float:
        """Say it if it is news; returns the seconds to wait."""
        before, self._failed_at = self._failed_at, asyncio.get_running_loop().time()
        if not self._said and (self._failed_at - before > QUIET or self._tries >= LASTING):
            trace = None if isinstance(error, self._expected) else error
            log.error(self._what, then="trying again until it works", reason=error, exc_info=trace)
            self._said = True
        pause = min(2.0**self._tries, self._longest)
        # As a power of two that stays a number: a fault may last for days.
        self._tries = min(self._tries + 1, 16)
        return pause

    async def wait(self, error: Exception, *, seconds: float | None = None) -> None:
        """`seconds`: what somebody asked us to wait."""
        pause = self.fail(error)
        await asyncio.sleep(pause if seconds is None else seconds)

    def over(self) -> None:
        if self._said:
            log.info("works again", after_tries=self._tries)
        self._tries, self._said = 0, False
