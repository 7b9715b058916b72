"""SQLite: one writer thread that aiosqlite owns, and readers beside it."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import unquote

import aiosqlite

from issuebot.store.engine.database import Database, DatabaseFault, DatabaseUnusable, Row, Tx, name_columns
from issuebot.store.engine.faults import is_sqlite_fault
from issuebot.store.engine.files import keep_private
from issuebot.store.engine.parameters import numbered
from issuebot.store.engine.shared_commits import Batch, Job, fail_all, run_all

T = TypeVar("T")
READERS = 2
WRITES = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")
READS = "query_only = ON"  # nothing more: a reader that is never needed does not read the tables' shape
LEAST = 64 << 10  # bytes: of less free room nothing can be made
BUSY = 5  # seconds for another process to end what it writes
MOMENT_MS = 100  # for those who read while the log is cut off


async def open_sqlite(url: str) -> Database:
    path = path_of(url)
    keep_private(Path(path))
    opened: list[_Connection] = []
    try:
        for pragmas in (WRITES, *[(READS,)] * READERS):
            opened.append(await _connect(path, *pragmas))  # noqa: PERF401 they are closed where one cannot be had
    except sqlite3.Error as error:
        for connection in opened:
            await connection.close()
        raise unusable(url, error) from error
    writer, *readers = opened
    return SqliteDatabase(Path(path), writer, readers)


def path_of(url: str) -> str:
    """`sqlite:///issuebot.db` names a file beside us, `sqlite:////var/lib/issuebot.db` one from the root."""
    return unquote(url.removeprefix("sqlite:///").partition("?")[0])


def unusable(url: str, error: Exception) -> DatabaseUnusable:
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM):
        return DatabaseUnusable(
            f"ISSUEBOT_DATABASE_URL: this user has no right to write the SQLite file {path_of(url)} ({error});"
            " give it the file and its folder.",
        )
    if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseUnusable(
            f"ISSUEBOT_DATABASE_URL: another program has locked the SQLite file {path_of(url)} ({error}); it can"
            " be used when that one has ended.",
        )
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL or _is_full(Path(path_of(url))):
        return DatabaseUnusable(
            f"ISSUEBOT_DATABASE_URL: the disk with the SQLite file {path_of(url)} is full; make room on it."
        )
    return DatabaseUnusable(
        f"ISSUEBOT_DATABASE_URL: the SQLite file {path_of(url)} cannot be used ({error}); "
        "check that it is a database of issuebot and that this user may read and write it and its folder.",
    )


def _is_full(file: Path) -> bool:
    """What tells it may have been followed by another fault: yoyo goes on after it."""
    try:
        return shutil.disk_usage(file.absolute().parent).free < LEAST
    except OSError:
        return False


class SqliteDatabase:
    """One writer, so that every lane keeps its order; readers never hold it up."""

    def __init__(self, path: Path, writer: "_Connection", readers: list["_Connection"]) -> None:
        self._path = path
        self._writer = writer
        self._readers = readers
        self._batch = Batch(lambda jobs: writer.hand(lambda raw: self._commit(raw, jobs)))
        self._memo: dict[str, Any] = {}

    async def write(self, work: Callable[[Tx], T], *, lanes: Collection[int] = ()) -> T:
        return await self._batch.run(work, lanes)

    async def read(self, work: Callable[[Tx], T]) -> T:
        # The first that is free: it has prepared most statements. Nobody waits behind a long reading without need.
        reader = min(self._readers, key=lambda one: one.waiting)
        try:
            return await reader.hand(lambda raw: _read(raw, work, self._memo))
        except sqlite3.DatabaseError as error:
            if is_sqlite_fault(error):
                raise DatabaseFault(str(error)) from error
            raise

    async def scrub(self, *, whole: bool) -> bool:
        try:
            return await self._writer.hand(lambda raw: _scrub(raw, whole=whole))
        except sqlite3.DatabaseError as error:
            raise DatabaseFault(str(error)) from error

    def size(self) -> int:
        return self._path.stat().st_size

    async def close(self) -> None:
        await self._batch.close()
        for connection in (*self._readers, self._writer):
            await connection.close()

    def _commit(self, raw: sqlite3.Connection, jobs: list[Job[Any]]) -> None:
        if not self._commit_together(raw, jobs) and len(jobs) > 1:
            for job in jobs:
                self._commit_together(raw, [job])

    def _commit_together(self, raw: sqlite3.Connection, jobs: list[Job[Any]]) -> bool:
        """False when nothing was committed: each job then holds its error, or has to run alone."""
        try:
            raw.execute("BEGIN IMMEDIATE")
            if run_all(jobs, SqliteTx(raw, self._memo)):
                raw.execute("COMMIT")
                return True
        except sqlite3.Error as error:
            fail_all(jobs, error)
            _look_anew(raw)
        finally:
            if raw.in_transaction:
                raw.execute("ROLLBACK")
        self._memo.clear()
        return False


class SqliteTx:
    def __init__(self, raw: sqlite3.Connection, memo: dict[str, Any]) -> None:
        self._raw = raw
        self.memo = memo
        self.once: dict[str, Any] = {}

    def execute(self, sql: str, **values: Any) -> int:
        count = self._ask(sql, values).rowcount
        # The driver counts for statements that begin with INSERT, UPDATE or DELETE, and for none that begins with WITH.
        return count if count >= 0 else int(self._raw.execute("SELECT changes()").fetchone()[0])

    def one(self, sql: str, **values: Any) -> Row | None:
        cursor = self._ask(sql, values)
        row = cursor.fetchone()
        found = name_columns(sql, cursor, [row])[0] if row else None
        cursor.close()  # an open cursor would keep UPDATE … RETURNING unfinished
        return found

    def all(self, sql: str, **values: Any) -> list[Row]:
        cursor = self._ask(sql, values)
        return name_columns(sql, cursor, cursor.fetchall())

    def many(self, sql: str, rows: Sequence[dict[str, Any]]) -> list[Row]:
        cursor, (text, names) = self._raw.cursor(), _numbered(sql)
        all_values = ([values[name] for name in names] for values in rows)
        given = [row for values in all_values for row in cursor.execute(text, values).fetchall()]
        return name_columns(sql, cursor, given)

    def now_ms(self) -> int:
        """A file is used by processes of one machine: its clock is the machine's."""
        row = self.one("SELECT CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) AS now")
        return int(row["now"]) if row else 0

    def is_at_fault(self, error: Exception) -> bool:
        return is_sqlite_fault(error)

    def _ask(self, sql: str, values: dict[str, Any]) -> sqlite3.Cursor:
        text, names = _numbered(sql)
        return self._raw.execute(text, [values[name] for name in names])


@lru_cache(maxsize=512)
def _numbered(sql: str) -> tuple[str, tuple[str, ...]]:
    """By number: SQLite looks for each name among all, which takes longer than a statement of many values itself."""
    return numbered(sql, "?")


class _Connection(aiosqlite.Connection):
    """aiosqlite owns the connection and its thread; a whole synchronous function goes there in one hop."""

    waiting = 0  # functions that were handed over and are not done

    async def hand(self, work: Callable[[sqlite3.Connection], T]) -> T:
        self.waiting += 1
        try:
            result: T = await self._execute(lambda: work(self._conn))  # type: ignore[no-untyped-call]  # aiosqlite leaves it untyped
        finally:
            self.waiting -= 1
        return result


async def _connect(path: str, *pragmas: str) -> _Connection:
    def connect() -> sqlite3.Connection:
        raw = sqlite3.connect(path, isolation_level=None, timeout=BUSY, cached_statements=512)
        for pragma in pragmas:
            raw.execute(f"PRAGMA {pragma}")
        return raw

    connection = _Connection(connect, iter_chunk_size=64)
    try:
        return await connection  # type: ignore[return-value]  # it returns itself, typed as its base
    except sqlite3.Error:
        # Its thread has a last word to say to our loop, which may be closed when a command ends with a sentence.
        await asyncio.to_thread(connection._thread.join)  # noqa: SLF001 aiosqlite has no word for it
        raise


def _read(raw: sqlite3.Connection, work: Callable[[Tx], T], memo: dict[str, Any]) -> T:
    raw.execute("BEGIN")
    try:
        return work(SqliteTx(raw, memo))
    except sqlite3.DatabaseError:
        _look_anew(raw)
        raise
    finally:
        raw.execute("ROLLBACK")


def _scrub(raw: sqlite3.Connection, *, whole: bool) -> bool:
    """What is deleted is overwritten at once, but where a page was rebuilt a copy may be left in it (we found some in
    one page of a hundred): only VACUUM leaves none. And older states of pages are in the log until it is cut off.
    """
    if whole:
        raw.execute("VACUUM")
    raw.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    # Now whoever begins to read needs the log no more. Who began before gets a moment, in which nobody else writes.
    raw.execute(f"PRAGMA busy_timeout = {MOMENT_MS}")
    try:
        [busy, *_] = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    finally:
        raw.execute(f"PRAGMA busy_timeout = {BUSY * 1000}")
    return not busy


def _look_anew(raw: sqlite3.Connection) -> None:
    """Forget the pages that were read: a damaged one may be mended in the file meanwhile."""
    with suppress(sqlite3.Error):
        raw.execute("PRAGMA shrink_memory")
