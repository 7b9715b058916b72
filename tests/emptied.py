"""One migrated PostgreSQL database for many tests: emptied after each, which costs a tenth of a new one.

Stories share its connections, too: the server need not read its tables' shape and plan our statements for each of them
anew, which was two thirds of its work.
"""

from typing import ClassVar

import psycopg
from psycopg_pool import ConnectionPool

from issuebot.store.engine.database import Database
from issuebot.store.engine.opening import open_migrated
from issuebot.store.engine.postgres import PostgresDatabase
from issuebot.store.engine.postgres_connections import limited, open_pool

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '%yoyo%' ORDER BY 1"
NUMBERS = "SELECT seqrelid::regclass::text, seqstart, pg_sequence_last_value(seqrelid) FROM pg_sequence ORDER BY 1"
OTHERS = (
    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    " AND (application_name <> 'kept' OR state <> 'idle')"
)
OFTEN = 100  # times that rows are deleted before their tables are made anew


async def open_kept(url: str) -> Database:
    """Open it as the program does, but with the connections of the test before where it is one that is emptied."""
    database = Emptied.all.get(url)
    return await database.open() if database else await open_migrated(url)


class Pool(ConnectionPool[psycopg.Connection[tuple[object, ...]]]):
    """Whose connections stay when a test closes its database."""

    def close(self, timeout: float = 5.0) -> None: ...

    def end(self) -> None:
        super().close()

    def is_whole(self) -> bool:
        """Whether nobody holds one of them any more."""
        count = self.get_stats()
        return count["pool_available"] == count["pool_size"]


class Emptied:
    """`url` leads to it. What stands in its tables now stands there again after every `empty`."""

    all: ClassVar[dict[str, "Emptied"]] = {}

    def __init__(self, url: str) -> None:
        self.url = url
        self._pool: Pool | None = None
        self.all[url] = self
        self._times = 0
        self._connection = psycopg.connect(url, autocommit=True)
        self._do("SET session_replication_role = replica")  # keys need not be looked up in tables that are emptied too
        self._tables = [str(row[0]) for row in self._connection.execute(TABLES)]
        self._filled = [name for name in self._tables if self._do(f"SELECT FROM {name} LIMIT 1").rowcount]
        given = self._connection.execute(NUMBERS).fetchall()
        numbers = [f"setval('{key}', {last or start}, {last is not None})" for key, start, last in given]
        for name in self._filled:
            self._do(f"CREATE TEMPORARY TABLE kept_{name} AS TABLE {name}")
        self._learn("clear", [f"DELETE FROM {name}" for name in self._tables])  # noqa: S608 our own names
        fill = [f"INSERT INTO {name} TABLE kept_{name}" for name in self._filled]
        self._learn("fill", [*fill, f"PERFORM {', '.join(numbers)}"])
        self._numbers = ""  # of the moment that is kept
        self._keeps = False

    async def open(self) -> Database:
        if self._pool is None:
            self._pool = await open_pool(f"{self.url}&application_name=kept", Pool)
        return PostgresDatabase(limited(self.url), self._pool)

    def empty(self) -> None:
        self._times += 1
        if self._pool and not self._pool.is_whole():
            self._pool.end()
            self._pool = None
        clear = "SELECT pg_temp.clear()"
        if self._times >= OFTEN:  # deleted rows stay in their files
            then = [f"then_{name}" for name in self._tables] if self._keeps else []
            clear, self._times = f"TRUNCATE {', '.join(self._tables + then)}", 0
        self._do(f"{OTHERS}; {clear}; SELECT pg_temp.fill()")

    def keep(self) -> None:
        """What stands in it now, a test can put back until it ends."""
        if not self._keeps:
            for name in self._tables:
                self._do(f"CREATE TEMPORARY TABLE then_{name} (LIKE {name})")
            keep = [f"DELETE FROM then_{name}; INSERT INTO then_{name} TABLE {name}" for name in self._tables]  # noqa: S608
            self._learn("keep", keep)
            self._learn("put_back", [f"INSERT INTO {name} TABLE then_{name}" for name in self._tables])
            self._keeps = True
        self._do("SELECT pg_temp.keep()")
        given = self._connection.execute(NUMBERS).fetchall()
        self._numbers = ", ".join(f"setval('{key}', {last or start}, {last is not None})" for key, start, last in given)

    def put_back(self) -> None:
        self._times += 1
        self._do(f"BEGIN; SELECT pg_temp.clear(); SELECT pg_temp.put_back(); SELECT {self._numbers}; COMMIT")

    def close(self) -> None:
        if self._pool:
            self._pool.end()
        self._connection.close()
        del self.all[self.url]

    def _learn(self, name: str, statements: list[str]) -> None:
        """A function of the server's: it plans statements once, which is most of what they cost on tables like ours."""
        body = "; ".join(statements)
        self._do(f"CREATE FUNCTION pg_temp.{name}() RETURNS void LANGUAGE plpgsql AS $$ BEGIN {body}; END $$")

    def _do(self, sql: str) -> psycopg.Cursor[tuple[object, ...]]:
        return self._connection.execute(sql.encode())
