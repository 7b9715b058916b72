"""PostgreSQL: a psycopg pool; each transaction runs in a worker thread of its own."""

import asyncio
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, TypeVar

import psycopg
import psycopg.sql
from psycopg_pool import ConnectionPool

from issuebot.store.engine.database import Database, DatabaseFault, Row, Tx, name_columns
from issuebot.store.engine.faults import is_postgres_fault
from issuebot.store.engine.parameters import numbered
from issuebot.store.engine.postgres_connections import READERS, Connection, cut, limited, open_pool
from issuebot.store.engine.shared_commits import Batch, Job, fail_all, run_all

T = TypeVar("T")
Cursor = psycopg.RawCursor[tuple[Any, ...]]
PATIENCE = 30.0  # seconds for a whole transaction: after that its connection is cut, whatever it waits for
CLOSING = 2.0  # seconds that a transaction gets to end when the database is closed
TRIES = 5
# "cached plan must not change result type"; and plans that are gone, or are another's, as behind a pooler.
OUTDATED = (
    psycopg.errors.FeatureNotSupported,
    psycopg.errors.InvalidSqlStatementName,
    psycopg.errors.DuplicatePreparedStatement,
)
AGAIN = (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure, *OUTDATED)


async def open_postgres(url: str) -> Database:
    return PostgresDatabase(limited(url), await open_pool(url, ConnectionPool[Connection]))


class PostgresDatabase:
    """One writing thread per process; an advisory lock per lane keeps each chat's order among replicas."""

    def __init__(self, url: str, pool: ConnectionPool[Connection]) -> None:
        self._url = url
        self._pool = pool
        self._writer = ThreadPoolExecutor(1, "postgres-writer")
        self._readers = ThreadPoolExecutor(READERS, "postgres-reader")
        self._batch = Batch(self._commit)
        self._memo: dict[str, Any] = {}
        self._held: dict[object, Connection] = {}

    async def write(self, work: Callable[[Tx], T], *, lanes: Collection[int] = ()) -> T:
        return await self._batch.run(work, lanes)

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await self._within(self._readers, lambda held: self._read(work, held))

    async def scrub(self, *, whole: bool) -> bool:  # noqa: ARG002 it holds up nobody
        raw: Connection | None = None
        try:
            raw = await asyncio.to_thread(lambda: psycopg.connect(self._url, autocommit=True))
            await asyncio.to_thread(_vacuum, raw)
        except asyncio.CancelledError:
            if raw is not None:
                raw.cancel()
            raise
        except psycopg.Error as error:
            raise DatabaseFault(str(error)) from error
        finally:
            if raw is not None:
                raw.close()
        return True

    def size(self) -> int:
        return 0

    async def close(self) -> None:
        try:
            await asyncio.wait_for(self._batch.close(), CLOSING)
        except TimeoutError:
            for held in list(self._held):
                self._cut(held)
        await asyncio.to_thread(self._pool.close)
        self._writer.shutdown()
        self._readers.shutdown()

    async def _within(self, threads: ThreadPoolExecutor, work: Callable[[object], T]) -> T:
        """Limits the time on our side, too: a server that is silent does not end a statement that takes too long."""
        loop, held = asyncio.get_running_loop(), object()
        future = loop.run_in_executor(threads, work, held)
        watch = loop.call_later(PATIENCE, self._watch, held, future)
        try:
            return await future
        finally:
            watch.cancel()

    def _watch(self, held: object, future: asyncio.Future[Any]) -> None:
        """Until it ends: it may have waited for its thread so far, or for a connection."""
        self._cut(held)
        if not future.done():
            asyncio.get_running_loop().call_later(PATIENCE, self._watch, held, future)

    def _cut(self, held: object) -> None:
        """Its thread finds the connection ended, and the pool makes another one."""
        raw = self._held.get(held)
        if raw is not None:
            cut(raw)

    @contextmanager
    def _connection(self, held: object) -> Iterator[Connection]:
        with self._pool.connection() as raw:
            self._held[held] = raw
            try:
                yield raw
            except psycopg.errors.ReadOnlySqlTransaction:
                # After a fail-over the old server lives on as a copy: it answers questions, and takes nothing any more.
                # Whoever stays there waits for ever; its other connections, which read what is old, go, too.
                self._pool.drain()
                raise
            except OUTDATED:
                # It keeps its plans as long as it lives: each of its statements of that table would fail.
                raw.close()
                raise
            finally:
                del self._held[held]

    def _read(self, work: Callable[[Tx], T], held: object) -> T:
        for attempt in range(TRIES):
            try:
                # No transaction around it: at PostgreSQL's level of isolation each statement has a snapshot of its own.
                with self._connection(held) as raw:
                    return work(PostgresTx(raw, self._memo))
            except Exception as error:
                if isinstance(error, OUTDATED) and attempt < TRIES - 1:
                    continue
                if is_postgres_fault(error):
                    raise DatabaseFault(str(error)) from error
                raise
        raise AssertionError("the last try returns or raises")

    async def _commit(self, jobs: list[Job[Any]]) -> None:
        if not await self._in_one(jobs) and len(jobs) > 1:
            for job in jobs:
                await self._in_one([job])

    async def _in_one(self, jobs: list[Job[Any]]) -> bool:
        return await self._within(self._writer, lambda held: self._commit_together(jobs, held))

    def _commit_together(self, jobs: list[Job[Any]], held: object) -> bool:
        """False when one of the jobs failed: nothing was committed, and each has to run alone."""
        for attempt in range(TRIES):
            try:
                return self._try_to_commit(jobs, held)
            except Exception as error:
                if not is_postgres_fault(error):
                    raise
                self._memo.clear()
                # Another process was in the way: everything is rolled back and may run again.
                if not isinstance(error, AGAIN) or attempt == TRIES - 1:
                    fail_all(jobs, error)
                    return True
        return True

    def _try_to_commit(self, jobs: list[Job[Any]], held: object) -> bool:
        with self._connection(held) as raw, raw.transaction() as transaction:
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


def _vacuum(raw: Connection) -> None:
    """Rows that were deleted, and their entries in indexes, go for good; a table that is locked, or not ours, is passed
    by. The file of a table may keep bytes of them until the room is used again: docs/security.md says so.
    """
    for setting in ("statement_timeout = '10min'", "lock_timeout = '1s'"):
        raw.execute(f"SET {setting}".encode())
    for (name,) in raw.execute("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()").fetchall():
        table = psycopg.sql.Identifier(name)
        raw.execute(psycopg.sql.SQL("VACUUM (SKIP_LOCKED, INDEX_CLEANUP ON, TRUNCATE OFF) {}").format(table))


class PostgresTx:
    def __init__(self, raw: Connection, memo: dict[str, Any]) -> None:
        self._cursor: Cursor = psycopg.RawCursor(raw)
        self.memo = memo
        self.once: dict[str, Any] = {}

    def execute(self, sql: str, **values: Any) -> int:
        return self._ask(sql, values).rowcount

    def one(self, sql: str, **values: Any) -> Row | None:
        rows = self.all(sql, **values)
        return rows[0] if rows else None

    def all(self, sql: str, **values: Any) -> list[Row]:
        cursor = self._ask(sql, values)
        return name_columns(sql, cursor, cursor.fetchall())

    def many(self, sql: str, rows: Sequence[dict[str, Any]]) -> list[Row]:
        if not rows:
            return []
        text, names = _numbered(sql)
        cursor, given = self._cursor, []
        cursor.executemany(text, [[values[name] for name in names] for values in rows], returning=True)
        more: bool | None = True
        while more:
            given += cursor.fetchall() if cursor.description else []
            more = cursor.nextset()
        return name_columns(sql, cursor, given)

    def now_ms(self) -> int:
        row = self.one("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT) AS now")
        return int(row["now"]) if row else 0

    def is_at_fault(self, error: Exception) -> bool:
        return is_postgres_fault(error)

    def _ask(self, sql: str, values: dict[str, Any]) -> Cursor:
        text, names = _numbered(sql)
        return self._cursor.execute(text, [values[name] for name in names])


@lru_cache(maxsize=1024)
def _numbered(sql: str) -> tuple[bytes, tuple[str, ...]]:
    """As the server reads it."""
    text, names = numbered(sql, "$")
    return text.encode(), names
