"""PostgreSQL: a psycopg pool; each transaction runs in a worker thread of its own."""

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

import psycopg
from psycopg.rows import dict_row
from psycopg_pool import ConnectionPool, PoolTimeout

from issuebot.store.database import Database, DatabaseFault, DatabaseUnusable, Row, Tx

T = TypeVar("T")
Connection = psycopg.Connection[dict[str, Any]]
WORKERS = 4
TRIES = 5


async def open_postgres(url: str) -> Database:
    pool: ConnectionPool[Connection] = ConnectionPool(
        url,
        min_size=1,
        max_size=WORKERS,
        open=False,
        kwargs={"row_factory": dict_row, "autocommit": True},
    )
    try:
        await asyncio.to_thread(pool.open, wait=True, timeout=15)
    except (psycopg.Error, PoolTimeout) as error:
        raise unusable(error) from error
    return PostgresDatabase(pool)


def unusable(error: Exception) -> DatabaseUnusable:
    reason = " ".join(str(error).split())
    return DatabaseUnusable(
        f"ISSUEBOT_DATABASE_URL: the PostgreSQL database cannot be reached ({reason}); "
        "check host, port, name, user and password, and that the server runs.",
    )


class PostgresDatabase:
    """One advisory lock per lane, so that replicas handle each chat's updates one after the other."""

    def __init__(self, pool: ConnectionPool[Connection]) -> None:
        self._pool = pool
        self._threads = ThreadPoolExecutor(WORKERS, "postgres")
        self._memo: dict[str, Any] = {}

    async def write(self, work: Callable[[Tx], T], *, lane: int = 0) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._write, work, lane)

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._write, work, 0)

    async def close(self) -> None:
        await asyncio.to_thread(self._pool.close)
        self._threads.shutdown()

    def _write(self, work: Callable[[Tx], T], lane: int) -> T:
        for attempt in range(TRIES):
            try:
                with self._pool.connection() as raw, raw.transaction():
                    if lane:
                        raw.execute("SELECT pg_advisory_xact_lock(%s)", (lane,))
                    return work(PostgresTx(raw, self._memo))
            except (psycopg.errors.DeadlockDetected, psycopg.errors.SerializationFailure) as error:
                if attempt == TRIES - 1:
                    raise DatabaseFault(str(error)) from error
            except (psycopg.OperationalError, PoolTimeout) as error:
                self._memo.clear()
                raise DatabaseFault(str(error)) from error
        raise AssertionError


class PostgresTx:
    def __init__(self, raw: Connection, memo: dict[str, Any]) -> None:
        self._raw = raw
        self.memo = memo

    def execute(self, sql: str, **values: Any) -> int:
        return self._raw.execute(_named(sql), values).rowcount

    def one(self, sql: str, **values: Any) -> Row | None:
        return self._raw.execute(_named(sql), values).fetchone()

    def all(self, sql: str, **values: Any) -> list[Row]:
        return list(self._raw.execute(_named(sql), values).fetchall())


@cache
def _named(sql: str) -> bytes:
    """`:name` as psycopg writes it. No statement of ours has a colon or a percent sign of another meaning."""
    return re.sub(r":([a-z_]+)", r"%(\1)s", sql).encode()
