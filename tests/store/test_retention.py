"""Nothing grows for ever by accident: every table is swept by an index, a few rows at a time, or kept for a reason."""

import re
from pathlib import Path
from typing import Any

import pytest

from issuebot.domain.kept_tables import KEPT
from issuebot.domain.retention import DAY, HOUR, STAYS
from issuebot.store.engine.database import Database, Tx
from issuebot.store.operation import retention
from tests.store.rows import AT, fill
from tests.store.test_migrations import postgres_columns, sqlite_columns

PAGE = Path(__file__).parents[2] / "docs" / "retention.md"
NEXT_YEAR = AT + 400 * DAY
SWEPT = {table for stay in STAYS for table in stay.tables}


class Explained:
    """Notes how the database finds the rows of each statement."""

    def __init__(self, tx: Tx, explain: str) -> None:
        self._tx = tx
        self._explain = explain
        self.once = tx.once
        self.plans: list[str] = []

    def __getattr__(self, verb: str) -> Any:
        def call(sql: str, **values: Any) -> Any:
            rows = self._tx.all(f"{self._explain} {sql}", **values)
            self.plans += [str(row[name]) for row in rows for name in row.keys() if name in ("detail", "QUERY PLAN")]  # noqa: SIM118 a row
            return getattr(self._tx, verb)(sql, **values)

        return call


def tables(tx: Tx, url: str) -> set[str]:
    columns = sqlite_columns(tx) if url.startswith("sqlite") else postgres_columns(tx)
    return {table for table, _ in columns}


async def sweep(database: Database, now: int) -> int:
    """All of it; how many steps it took."""
    steps = 1
    while await database.write(lambda tx: retention.sweep(tx, now)):
        steps += 1
    return steps


async def count(database: Database, table: str) -> int:
    rows = await database.read(lambda tx: tx.all(f"SELECT 1 FROM {table}"))  # noqa: S608 our own names
    return len(rows)


@pytest.fixture
async def old(database: Database, database_url: str) -> Database:
    """Rows of long ago in every table; all tickets are over, and one draft is open."""
    fill(database_url, "9999")
    over = "UPDATE ticket SET status = 'closed', ended_at = :at, next_due_at = NULL"
    await database.write(lambda tx: tx.execute(over, at=AT))
    return database


async def test_every_table_goes_or_is_kept(database: Database, database_url: str):
    known = await database.read(lambda tx: tables(tx, database_url))

    assert known == SWEPT | set(KEPT)


async def test_what_stayed_long_enough_goes(old: Database):
    await sweep(old, NEXT_YEAR)

    left = {table for table in SWEPT if await count(old, table)}
    assert left <= set(KEPT)
    statuses = await old.read(lambda tx: tx.all("SELECT status FROM draft ORDER BY id"))
    assert [row["status"] for row in statuses] == ["joined", "open"]


async def test_what_is_young_stays(old: Database):
    before = {table: await count(old, table) for table in SWEPT}

    await sweep(old, AT - 1)

    assert {table: await count(old, table) for table in SWEPT} == before


async def test_tickets_keep_what_is_theirs(old: Database):
    await sweep(old, NEXT_YEAR)

    assert await count(old, "ticket") == 2
    files = await old.read(lambda tx: tx.all("SELECT ticket FROM media"))
    assert [row["ticket"] for row in files] == [1]
    shown = await old.read(lambda tx: tx.all("SELECT kind, draft FROM card"))
    assert [(row["kind"], row["draft"]) for row in shown] == [("receipt", None)]


async def test_list_stays_while_a_ticket_of_it_is_open(old: Database):
    def bundle(tx: Tx) -> None:
        tx.execute("UPDATE ticket SET status = 'assigned', ended_at = NULL WHERE number = 2")
        tx.execute("UPDATE card SET kind = 'bundle', ticket = NULL, draft = NULL WHERE id = 1")
        tx.execute("UPDATE card SET kind = 'unit', ticket = 2, draft = NULL, bundle = 1 WHERE id = 2")

    await old.write(bundle)
    await sweep(old, NEXT_YEAR)
    assert (await count(old, "message"), await count(old, "card")) == (1, 2)

    await old.write(lambda tx: tx.execute("UPDATE ticket SET status = 'closed', ended_at = :at", at=NEXT_YEAR))
    await sweep(old, NEXT_YEAR + 91 * DAY)

    assert (await count(old, "message"), await count(old, "card")) == (0, 1)


async def test_sweep_takes_small_steps(database: Database):
    rows = ", ".join(f"({number}, 0)" for number in range(1000))
    await database.write(lambda tx: tx.execute(f"INSERT INTO update_seen (update_id, seen_at) VALUES {rows}"))  # noqa: S608 numbers

    more = await database.write(lambda tx: retention.sweep(tx, AT))

    assert more
    assert await count(database, "update_seen") == 1000 - retention.STEP
    assert await sweep(database, AT) == 5


async def test_sweep_reads_no_table_whole(old: Database, database_url: str):
    sqlite = database_url.startswith("sqlite")

    def explained(tx: Tx) -> list[str]:
        if not sqlite:  # it reads a table of three rows whole, unless it is told not to
            tx.execute("SET LOCAL enable_seqscan = off")
        watched = Explained(tx, "EXPLAIN QUERY PLAN" if sqlite else "EXPLAIN")
        retention.sweep(watched, NEXT_YEAR)
        return watched.plans

    plans = await old.write(explained)

    whole = re.compile(rf"\bSCAN ({'|'.join(SWEPT | set(KEPT))})\b(?!.*USING)|Seq Scan on (?!chain|kept)")
    assert plans
    assert not [plan for plan in plans if whole.search(plan)]


def test_page_says_what_the_code_does():
    goes = [f"| {stay.what} | {span(stay.seconds)} after {stay.since} | {stay.why} |" for stay in STAYS]
    kept = [f"| `{table}` | {why} |" for table, why in KEPT.items()]

    lines = PAGE.read_text(encoding="utf-8").splitlines()

    said = [
        line for line in lines if line.startswith("| ") and not line.startswith(("| what |", "| table |", "| --- |"))
    ]
    assert said == goes + kept


def span(seconds: int) -> str:
    if not seconds:
        return "at once"
    for size, name in ((DAY, "day"), (HOUR, "hour"), (60, "minute")):
        if seconds % size == 0:
            return f"{seconds // size} {name}{'s' if seconds > size else ''}"
    return f"{seconds} seconds"
