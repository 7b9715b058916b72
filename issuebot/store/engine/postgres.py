"""PostgreSQL: a psycopg pool; each transaction runs in a worker thread of its own."""

import asyncio
import re
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from issuebot.store.engine.database import Database, DatabaseFault, DatabaseUnusable, Row, Tx, name_columns
from issuebot.store.engine.shared_commits import Batch, Job, fail_all, run_all
from issuebot.store.engine.strands import Strands
from issuebot.store.engine.wire import Answer, Wire

T = TypeVar("T")
Connection = psycopg.Connection[tuple[Any, ...]]
NAME = re.compile(r":([a-z]\w*)")
ROW = re.compile(r"UPDATE (\w+) SET .* WHERE (?:id|number) = :(\w+)")
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
        self._wires: WeakKeyDictionary[Connection, Wire] = WeakKeyDictionary()

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
            with self._pool.connection() as raw, self._wire(raw) as wire:
                return work(PostgresTx(wire, self._memo))
        except (psycopg.OperationalError, PoolTimeout) as error:
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
            except (psycopg.OperationalError, PoolTimeout) as error:
                self._memo.clear()
                # Another replica was in the way: everything is rolled back and may run again.
                again = isinstance(error, psycopg.errors.DeadlockDetected | psycopg.errors.SerializationFailure)
                if not again or attempt == TRIES - 1:
                    fail_all(jobs, error)
                    return True
        return True

    def _try_to_commit(self, jobs: list[Job[Any]]) -> bool:
        with self._pool.connection() as raw, self._wire(raw) as wire:
            wire.send(b"BEGIN")
            tx = PostgresTx(wire, self._memo)
            # Taken in one order by all replicas, so that no two wait for each other.
            lanes = sorted({lane for job in jobs for lane in job.lanes})
            if lanes:
                tx.run("SELECT pg_advisory_xact_lock(lane) FROM unnest(:lanes) AS lane", lanes=lanes)
            done = run_all(jobs, tx, (psycopg.OperationalError,))
            if done:
                wire.send(b"COMMIT")
                wire.fetch()
            else:
                self._memo.clear()
            return done

    def _wire(self, raw: Connection) -> Wire:
        """What is prepared on a connection stays so."""
        wire = self._wires.get(raw)
        if wire is None:
            wire = self._wires[raw] = Wire(raw)
        return wire


class PostgresTx:
    """A statement is sent on without waiting for the one before; only who reads its result waits."""

    def __init__(self, wire: Wire, memo: dict[str, Any], strands: Strands | None = None) -> None:
        self._wire = wire
        self._strands = strands
        self._wait = strands.wait if strands else wire.fetch
        self.memo = memo
        self.once: dict[str, Any] = {}

    def execute(self, sql: str, **values: Any) -> int:
        return self._ask(sql, values).count

    def run(self, sql: str, **values: Any) -> None:
        self._send(sql, values)

    def one(self, sql: str, **values: Any) -> Row | None:
        answer = self._ask(sql, values)
        rows = name_columns(sql, answer, answer.rows())
        return rows[0] if rows else None

    def all(self, sql: str, **values: Any) -> list[Row]:
        answer = self._ask(sql, values)
        return name_columns(sql, answer, answer.rows())

    def side_by_side(self, works: Sequence[Callable[[Tx], T]]) -> list[T]:
        if len(works) < 2 or self._strands:  # noqa: PLR2004 there is nobody to be beside
            return [work(self) for work in works]
        results: dict[int, T] = {}
        strands = Strands(self._wire.fetch)

        def play(place: int, work: Callable[[Tx], T]) -> None:
            results[place] = work(self._beside(strands))

        strands.run([partial(play, place, work) for place, work in enumerate(works)])
        self.once.clear()  # what they changed was forgotten in theirs
        return [results[place] for place in range(len(works))]

    def is_at_fault(self, error: Exception) -> bool:
        return isinstance(error, psycopg.OperationalError)

    def _beside(self, strands: Strands) -> "PostgresTx":
        tx = PostgresTx(self._wire, self.memo, strands)
        tx.once = {name: dict(found) if isinstance(found, dict) else found for name, found in self.once.items()}
        return tx

    def _ask(self, sql: str, values: dict[str, Any]) -> Answer:
        answer = self._send(sql, values)
        self._wait()
        return answer

    def _send(self, sql: str, values: dict[str, Any]) -> Answer:
        statement = _statement(sql)
        if self._strands and statement.table:
            self._strands.hold((statement.table, values[statement.key]))
        return self._wire.send(statement.text, [values[name] for name in statement.names])


@dataclass(frozen=True, slots=True)
class _Statement:
    """`:name` as PostgreSQL reads it, `$1`, and the names by their numbers. No colon of ours means anything else.

    `table` and the name of the `key`, where it changes one row.
    """

    text: bytes
    names: tuple[str, ...]
    table: str
    key: str


@lru_cache(maxsize=1024)
def _statement(sql: str) -> _Statement:
    names = tuple(dict.fromkeys(re.findall(NAME, sql)))
    text = re.sub(NAME, lambda found: f"${names.index(found[1]) + 1}", sql).encode()
    row = ROW.match(sql)
    return _Statement(text, names, row[1] if row else "", row[2] if row else "")
