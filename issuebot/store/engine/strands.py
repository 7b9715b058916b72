"""Works that take turns on one connection, so that the results they wait for come together.

To wait for the server costs as much as several statements. A strand goes on until it needs a result and leaves the turn
to the next; when all of them need one, everything is sent and fetched at once.

    Entangled    strands wait for each other's rows; each has to run alone
"""

from collections.abc import Callable, Hashable, Sequence
from itertools import islice

from greenlet import GreenletExit, getcurrent, greenlet

AT_ONCE = 24  # more of them would only take more memory
HELD_UP = "held up"


class Entangled(RuntimeError):
    """Each of these strands waits for a row that another one holds."""


class Strands:
    """`fetch` sends what was asked for and returns when all results are there."""

    def __init__(self, fetch: Callable[[], object]) -> None:
        self._fetch = fetch
        self._hub = getcurrent()
        self._holders: dict[Hashable, greenlet] = {}

    def run(self, works: Sequence[Callable[[], object]]) -> None:
        """Until all are over. Raises what one of them raised, or `Entangled`; the others end where they stand."""
        coming = iter(works)
        strands: list[greenlet] = []
        try:
            while strands := [*strands, *map(greenlet, islice(coming, AT_ONCE - len(strands)))]:
                moved = [strand.switch() != HELD_UP for strand in strands]
                strands = [strand for strand in strands if not strand.dead]
                if strands and not any(moved):
                    raise Entangled
                self._fetch()
        finally:
            for strand in strands:
                strand.throw(GreenletExit)

    def wait(self) -> None:
        """For the results of the strand that calls it."""
        self._hub.switch()

    def hold(self, row: Hashable) -> None:
        """A row that a strand changes is its own until it ends, as it would be until the commit of a transaction."""
        me = getcurrent()
        while (holder := self._holders.setdefault(row, me)) is not me:
            if holder.dead:
                del self._holders[row]
            else:
                self._hub.switch(HELD_UP)
