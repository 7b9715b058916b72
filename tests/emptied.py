"""One migrated PostgreSQL database for many tests: emptied after each, which costs a tenth of a new one."""

import psycopg

TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '%yoyo%' ORDER BY 1"
SEQUENCES = "SELECT setval(seqrelid::regclass, seqstart, FALSE) FROM pg_sequence"
OTHERS = (
    "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
)
OFTEN = 25  # times that rows are deleted before their tables are made anew


class Emptied:
    """`url` leads to it. What stands in its tables now stands there again after every `empty`."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._times = 0
        self._connection = psycopg.connect(url, autocommit=True)
        self._do("SET session_replication_role = replica")  # keys need not be looked up in tables that are emptied too
        self._tables = [str(row[0]) for row in self._connection.execute(TABLES)]
        self._filled = [name for name in self._tables if self._do(f"SELECT FROM {name} LIMIT 1").rowcount]
        for name in self._filled:
            self._do(f"CREATE TEMPORARY TABLE kept_{name} AS TABLE {name}")

    def empty(self) -> None:
        self._times += 1
        clear = [f"DELETE FROM {name}" for name in self._tables]  # noqa: S608 our own names
        if self._times % OFTEN == 0:  # deleted rows stay in their files
            clear = [f"TRUNCATE {', '.join(self._tables)}"]
        fill = [f"INSERT INTO {name} TABLE kept_{name}" for name in self._filled]
        self._do("; ".join([OTHERS, *clear, *fill, SEQUENCES]))

    def close(self) -> None:
        self._connection.close()

    def _do(self, sql: str) -> psycopg.Cursor[tuple[object, ...]]:
        return self._connection.execute(sql.encode())
