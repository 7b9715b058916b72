"""PostgreSQL: a psycopg pool; each transaction runs in a worker thread of its own."""

import asyncio
import re
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, TypeVar

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from issuebot.store.engine.database import Database, DatabaseFault, DatabaseUnusable, Row, Tx, name_columns
from issuebot.store.engine.shared_commits import Batch, Job, fail_all, run_all

T = TypeVar("T")
Connection = psycopg.Connection[tuple[Any, ...]]
Cursor = psycopg.Cursor[tuple[Any, ...]]
# What is the database's fault, or its administrator's: the same may do better the next time.
FAULTS = (
    psycopg.OperationalError,
    psycopg.InternalError,
    psycopg.errors.UndefinedTable,
    psycopg.errors.InsufficientPrivilege,
    psycopg.errors.ReadOnlySqlTransaction,
    PoolTimeout,
)
NAME = re.compile(r":([a-z]\w*)")
READERS = 2
TRIES = 5


async def open_postgres(url: str) -> Database:
    pool: ConnectionPool[Connection] = ConnectionPool(
        url,
        min_size=1,
        max_size=READERS + 1,
        open=False,
        configure=_configure,
        kwargs={"autocommit": True, "client_encoding": "utf8"},
    )
    try:
        await asyncio.to_thread(pool.open, wait=True, timeout=15)
    except (psycopg.Error, PoolTimeout) as error:
        raise unusable(error) from error
    return PostgresDatabase(pool)


def _configure(raw: Connection) -> None:
    """Every statement is planned once: ours are written for one plan, and planning took longer than most of them."""
    raw.execute("SET plan_cache_mode = force_generic_plan")


def unusable(error: Exception) -> DatabaseUnusable:
    reason = " ".join(str(error).split())
    return DatabaseUnusable(
        f"ISSUEBOT_DATABASE_URL: the PostgreSQL database cannot be reached ({reason}); "
        "check host, port, name, user and password, and that the server runs.",
    )


class PostgresDatabase:
    """One writing thread per process; an advisory lock per lane keeps each chat's order among replicas."""

    def __init__(self, pool: ConnectionPool[Connection]) -> None:
        self._pool = pool
        self._writer = ThreadPoolExecutor(1, "postgres-writer")
        self._readers = ThreadPoolExecutor(READERS, "postgres-reader")
        self._batch = Batch(self._commit)
        self._memo: dict[str, Any] = {}

    async def write(self, work: Callable[[Tx], T], *, lanes: Collection[int] = ()) -> T:
        return await self._batch.run(work, lanes)

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, work)

    async def close(self) -> None:
        await self._batch.close()
        await asyncio.to_thread(self._pool.close)
        self._writer.shutdown()
        self._readers.shutdown()

    def _read(self, work: Callable[[Tx], T]) -> T:
        try:
            # No transaction around it: at PostgreSQL's level of isolation each statement has a snapshot of its own.
            with self._pool.connection() as raw:
                return work(PostgresTx(raw, self._memo))
        except FAULTS as error:
            raise DatabaseFault(str(error)) from error

    async def _commit(self, jobs: list[Job[Any]]) -> None:
        await asyncio.get_running_loop().run_in_executor(self._writer, self._commit_in_thread, jobs)

    def _commit_in_thread(self, jobs: list[Job[Any]]) -> None:
        if not self._commit_together(jobs) and len(jobs) > 1:
            for job in jobs:
                self._commit_together([job])

    def _commit_together(self, jobs: list[Job[Any]]) -> bool:
        """False when one of the jobs failed: nothing was committed, and each has to run alone."""
        for attempt in range(TRIES):
            try:
                return self._try_to_commit(jobs)
            except FAULTS as error:
                self._memo.clear()
                # Another replica was in the way: everything is rolled back and may run again.
                again = isinstance(error, psycopg.errors.DeadlockDetected | psycopg.errors.SerializationFailure)
                if not again or attempt == TRIES - 1:
                    fail_all(jobs, error)
                    return True
        return True

    def _try_to_commit(self, jobs: list[Job[Any]]) -> bool:
        with self._pool.connection() as raw, raw.transaction() as transaction:
            tx = PostgresTx(raw, self._memo)
            # Taken in one order by all replicas, so that no two wait for each other.
            lanes = sorted({lane for job in jobs for lane in job.lanes})
            if lanes:
                tx.execute(
                    "SELECT pg_advisory_xact_lock(lane) FROM unnest(CAST(:lanes AS BIGINT[])) AS lane", lanes=lanes
                )
            if run_all(jobs, tx):
                return True
            self._memo.clear()
            raise psycopg.Rollback(transaction)
        return False


class PostgresTx:
    def __init__(self, raw: Connection, memo: dict[str, Any]) -> None:
        self._cursor = raw.cursor()
        self.memo = memo
        self.once: dict[str, Any] = {}

    def execute(self, sql: str, **values: Any) -> int:
        return self._ask(sql, values).rowcount

    def run(self, sql: str, **values: Any) -> None:
        self.execute(sql, **values)

    def one(self, sql: str, **values: Any) -> Row | None:
        rows = self.all(sql, **values)
        return rows[0] if rows else None

    def all(self, sql: str, **values: Any) -> list[Row]:
        cursor = self._ask(sql, values)
        return name_columns(sql, cursor, cursor.fetchall())

    def is_at_fault(self, error: Exception) -> bool:
        return isinstance(error, FAULTS)

    def _ask(self, sql: str, values: dict[str, Any]) -> Cursor:
        return self._cursor.execute(_translate(sql), values)


@lru_cache(maxsize=1024)
def _translate(sql: str) -> bytes:
    """`:name` as psycopg reads it. No colon and no per cent sign of ours means anything else."""
    return re.sub(NAME, r"%(\1)s", sql.replace("%", "%%")).encode()
