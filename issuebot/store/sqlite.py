"""SQLite: one writer thread that aiosqlite owns, and readers beside it."""

import sqlite3
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import unquote

import aiosqlite

from issuebot.store.batch import Batch, run
from issuebot.store.database import Database, DatabaseFault, DatabaseUnusable, Row, Tx

T = TypeVar("T")
READERS = 2


async def open_sqlite(url: str) -> Database:
    path = path_of(url)
    try:
        writer = await _connect(path)
        readers = [await _connect(path, "PRAGMA query_only = ON") for _ in range(READERS)]
    except sqlite3.Error as error:
        raise unusable(url, error) from error
    return SqliteDatabase(writer, readers)


def path_of(url: str) -> str:
    """`sqlite:///issuebot.db` names a file beside us, `sqlite:////var/lib/issuebot.db` one from the root."""
    return unquote(url.removeprefix("sqlite:///").partition("?")[0])


def unusable(url: str, error: Exception) -> DatabaseUnusable:
    return DatabaseUnusable(
        f"ISSUEBOT_DATABASE_URL: the SQLite file {path_of(url)} cannot be used ({error}); "
        "check that it is a database of issuebot and that this user may read and write it and its folder.",
    )


class SqliteDatabase:
    """One writer, so that every lane keeps its order; readers never hold it up."""

    def __init__(self, writer: "_Connection", readers: list["_Connection"]) -> None:
        self._writer = writer
        self._readers = deque(readers)
        self._batch = Batch()
        self._memo: dict[str, Any] = {}

    async def write(self, work: Callable[[Tx], T], *, lane: int = 0) -> T:
        job = self._batch.put(work, lane)
        # The thread takes its queue in order: once our own call has run, our job was done by it or by one before it.
        await self._writer.hand(self._commit_waiting)
        return job.outcome()

    async def read(self, work: Callable[[Tx], T]) -> T:
        self._readers.rotate()
        try:
            return await self._readers[0].hand(lambda raw: _read(raw, work, self._memo))
        except sqlite3.Error as error:
            raise DatabaseFault(str(error)) from error

    async def close(self) -> None:
        for connection in (*self._readers, self._writer):
            await connection.close()

    def _commit_waiting(self, raw: sqlite3.Connection) -> None:
        jobs = self._batch.take()
        if not jobs:
            return
        tx = SqliteTx(raw, self._memo)
        try:
            raw.execute("BEGIN IMMEDIATE")
            for job in jobs:
                run(job, tx, (sqlite3.OperationalError,))
            raw.execute("COMMIT")
        except sqlite3.Error as error:
            self._memo.clear()
            for job in jobs:
                job.error = DatabaseFault(str(error))
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")


class SqliteTx:
    def __init__(self, raw: sqlite3.Connection, memo: dict[str, Any]) -> None:
        self._raw = raw
        self.memo = memo

    def execute(self, sql: str, **values: Any) -> int:
        return self._raw.execute(sql, values).rowcount

    def one(self, sql: str, **values: Any) -> Row | None:
        cursor = self._raw.execute(sql, values)
        row: Row | None = cursor.fetchone()
        cursor.close()  # an open cursor would keep UPDATE … RETURNING unfinished
        return row

    def all(self, sql: str, **values: Any) -> list[Row]:
        return self._raw.execute(sql, values).fetchall()


class _Connection(aiosqlite.Connection):
    """aiosqlite owns the connection and its thread; a whole synchronous function goes there in one hop."""

    async def hand(self, work: Callable[[sqlite3.Connection], T]) -> T:
        result: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]  # aiosqlite leaves it untyped
        return result


async def _connect(path: str, *pragmas: str) -> _Connection:
    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(path, isolation_level=None, timeout=10, cached_statements=512)
        raw.row_factory = sqlite3.Row
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "cache_size = -8000"):
            raw.execute(f"PRAGMA {pragma}")
        for pragma in pragmas:
            raw.execute(pragma)
        return raw

    return await _Connection(connect, iter_chunk_size=64)  # type: ignore[return-value]  # it returns itself, typed as its base


def _read(raw: sqlite3.Connection, work: Callable[[Tx], T], memo: dict[str, Any]) -> T:
    raw.execute("BEGIN")
    try:
        return work(SqliteTx(raw, memo))
    finally:
        raw.execute("ROLLBACK")
