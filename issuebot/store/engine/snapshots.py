"""One moment of a PostgreSQL database: its rows, and the numbers that had been given by then.

pg_dump reads rows as they were when it began, but each sequence as it is when it comes to it. A number that was given
meanwhile would be missing in the copy: what Telegram brings again would get other numbers, and a button would name
another draft. So both are read while nobody writes. The numbers are written behind the end of pg_dump's file, where
pg_restore does not look.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

# Milliseconds in which those who write come to an end. Who writes may wait for us while we wait for them: we let go of
# all before the server looks for that, after a second, and ends one of both.
PATIENCE = 500
TRIES = 30
MARK = b"\nissuebot numbers "
LONGEST = 2**16  # bytes that the numbers take
NUMBERED = (
    "SELECT table_name, pg_get_serial_sequence(quote_ident(table_name), column_name) FROM information_schema.columns"
    " WHERE table_schema = current_schema() AND is_identity = 'YES' ORDER BY 1"
)


@dataclass(frozen=True, slots=True)
class Moment:
    """`snapshot` is what pg_dump is to be told; `numbers` are the last given of each sequence, None where none was."""

    snapshot: str
    numbers: dict[str, int | None]


@contextmanager
def moment(url: str) -> Iterator[Moment]:
    """It can be read while this lasts; others write again at once."""
    with psycopg.connect(url, autocommit=True) as seen:
        seen.execute("SET idle_in_transaction_session_timeout = 0")
        seen.autocommit = False
        seen.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        for left in reversed(range(TRIES)):
            try:
                found = _look(url, seen)
                break
            except psycopg.errors.LockNotAvailable:
                if not left:
                    raise
        yield found


def _look(url: str, seen: psycopg.Connection) -> Moment:
    with psycopg.connect(url) as still:
        numbered = still.execute(NUMBERED).fetchall()
        still.execute(f"SET LOCAL lock_timeout = {PATIENCE}".encode())
        if numbered:
            tables = sql.SQL(", ").join(sql.Identifier(table) for table, _ in numbered)
            still.execute(sql.SQL("LOCK TABLE {} IN SHARE MODE").format(tables))
        numbers = {name: _last(still, name) for _, name in numbered}
        [snapshot] = seen.execute("SELECT pg_export_snapshot()").fetchone() or [""]
        return Moment(snapshot, numbers)


def _last(still: psycopg.Connection, sequence: str) -> int | None:
    found = still.execute("SELECT pg_sequence_last_value(%s::regclass)", [sequence]).fetchone()
    return None if found is None or found[0] is None else int(found[0])


def write_numbers(file: Path, numbers: dict[str, int | None]) -> None:
    with file.open("ab") as copy:
        copy.write(MARK + json.dumps(numbers).encode())


def read_numbers(file: Path) -> dict[str, int | None]:
    """None for a copy without numbers: one that was made by hand, or by an older version."""
    with file.open("rb") as copy:
        copy.seek(max(0, file.stat().st_size - LONGEST))
        _, mark, numbers = copy.read().rpartition(MARK)
    try:
        return json.loads(numbers) if mark else {}
    except ValueError:
        return {}


def set_numbers(url: str, numbers: dict[str, int | None]) -> None:
    """The next one of each sequence is the one after these."""
    with psycopg.connect(url) as server:
        for name, last in numbers.items():
            server.execute("SELECT setval(%s::regclass, %s, %s)", [name, last or 1, last is not None])
