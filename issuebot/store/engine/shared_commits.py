"""Transactions that wait together share one commit: run one after the other, all answered after the commit."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from typing import Any, Generic, TypeVar

from issuebot.store.engine.database import DatabaseFault, Tx

T = TypeVar("T")


class Job(Generic[T]):
    """One transaction somebody waits for, in the lanes of its chats."""

    def __init__(self, work: Callable[[Tx], T], lanes: Collection[int]) -> None:
        self.work = work
        self.lanes = lanes
        self.answer: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self.error: Exception | None = None
        self.value: T

    def tell(self) -> None:
        """Hand the outcome to whoever waits for it."""
        if self.answer.done():
            return  # nobody waits any more
        if self.error:
            self.answer.set_exception(self.error)
        else:
            self.answer.set_result(self.value)


class Batch:
    """The jobs that wait. `commit` runs them all, never raises, and leaves each its value or its error."""

    def __init__(self, commit: Callable[[list[Job[Any]]], Awaitable[None]]) -> None:
        self._commit = commit
        self._waiting: list[Job[Any]] = []
        self._committing: asyncio.Task[None] | None = None

    async def run(self, work: Callable[[Tx], T], lanes: Collection[int]) -> T:
        job = Job(work, lanes)
        self._waiting.append(job)
        if self._committing is None:
            self._committing = asyncio.create_task(self._drain())  # noqa: TID251 kept, and awaited at the end
        return await job.answer

    async def close(self) -> None:
        """Wait until what was begun is committed."""
        if self._committing:
            await self._committing

    async def _drain(self) -> None:
        try:
            while self._waiting:
                jobs, self._waiting = self._waiting, []
                try:
                    await self._commit(jobs)
                except Exception as error:  # noqa: BLE001 nobody may be left waiting
                    fail_all(jobs, error)
                for job in jobs:
                    job.tell()
        finally:
            self._committing = None


def run_all(jobs: list[Job[Any]], tx: Tx) -> bool:
    """Run the jobs in one transaction; False when one failed: then all are rolled back, and each has to run alone.

    Failing is rare, so a savepoint around each job would nearly always be in vain. Raises what is the database's fault.
    """
    for job in jobs:
        job.error = None
        try:
            job.value = job.work(tx)
        except Exception as error:
            if tx.is_at_fault(error):
                raise
            job.error = error  # handed on to whoever waits for this job
            return False
    return True


def fail_all(jobs: list[Job[Any]], error: Exception) -> None:
    """The transaction itself failed: nothing of it is kept."""
    for job in jobs:
        job.error = DatabaseFault(str(error))
        job.error.__cause__ = error
