"""The time of the demo: that of the machine, and what the visitor let pass on top of it."""

import asyncio
import time
from contextlib import suppress


class Clock:
    """`begins` is UTC seconds: the past, for a stage on which something has happened already."""

    def __init__(self, begins: float | None = None) -> None:
        self._ahead = 0.0 if begins is None else begins - time.time()
        self._let_pass = 0.0
        self._moved = asyncio.Event()

    def now(self) -> float:
        return time.time() + self._ahead

    def monotonic(self) -> float:
        """Goes on with `now`, so that what waits for a while has waited that long when an hour is let pass."""
        return time.monotonic() + self._let_pass

    def move_to(self, moment: float) -> None:
        """Never back."""
        step = max(0.0, moment - self.now())
        self._ahead += step
        self._let_pass += step
        self.look()

    def look(self) -> None:
        """Something was written that may be due in a moment."""
        self._moved.set()
        self._moved = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        """Until so much has passed, or the clock was moved: then it is time to look again."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._moved.wait()
