"""Transactions that wait together share one commit: each in its own savepoint, all answered after the commit."""

from collections import deque
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from issuebot.store.database import Tx

T = TypeVar("T")


class Job(Generic[T]):
    """One transaction somebody waits for, in the lane of its chat."""

    def __init__(self, work: Callable[[Tx], T], lane: int) -> None:
        self.work = work
        self.lane = lane
        self.error: BaseException | None = None
        self.value: T

    def outcome(self) -> T:
        """What the work returned; raises what it raised, or what the commit did."""
        if self.error:
            raise self.error
        return self.value


class Batch:
    """The jobs that wait. Putting is done by the event loop, taking by the one thread that writes."""

    def __init__(self) -> None:
        self._waiting: deque[Job[Any]] = deque()

    def put(self, work: Callable[[Tx], T], lane: int) -> Job[T]:
        job = Job(work, lane)
        self._waiting.append(job)
        return job

    def take(self) -> list[Job[Any]]:
        return [self._waiting.popleft() for _ in range(len(self._waiting))]


def run(job: Job[Any], tx: Tx, fatal: tuple[type[Exception], ...]) -> None:
    """Run one job in a savepoint: a fault rolls it back alone, but for the `fatal` ones, which end the whole batch."""
    tx.execute("SAVEPOINT job")
    try:
        job.error = None
        job.value = job.work(tx)
    except fatal:
        raise
    except Exception as error:  # noqa: BLE001 handed on to whoever waits for this job
        tx.memo.clear()
        tx.execute("ROLLBACK TO SAVEPOINT job")
        job.error = error
    tx.execute("RELEASE SAVEPOINT job")
