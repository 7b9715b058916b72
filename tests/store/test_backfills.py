"""An index that came later is filled from the tickets there were: in small steps, whole, and once."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import psycopg
import pytest

from issuebot.domain.language.writing.letter_pairs import wanted
from issuebot.store import search, tickets
from issuebot.store.engine import backfills
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.sqlite import path_of

COUNT = 30  # tickets


@pytest.fixture
async def upgraded(database: Database) -> Database:
    """Tickets of before there was a search, after the migrations and before the backfill."""

    def before(tx: Tx) -> None:
        for number in range(COUNT):
            tickets.add(
                tx, status="new", rule="desk", anonymous=False, words=f"路灯坏了 {number}", submitted_at=1, certain=True
            )
        tx.execute("DELETE FROM pair")
        tx.execute("INSERT INTO backfill (name, upto) VALUES ('pair', 0)")

    await database.write(before)
    return database


async def found(database: Database) -> int:
    return len(await database.read(lambda tx: search.newest(tx, wanted("路灯"), search.Within())))


def connect(url: str) -> Any:
    return sqlite3.connect(path_of(url)) if url.startswith("sqlite") else psycopg.connect(url)


def run(connection: Any, commit: Callable[[], None]) -> None:
    sqlite = isinstance(connection, sqlite3.Connection)
    backfills.complete(lambda sql: connection.execute(sql if sqlite else sql.encode()), commit)


async def test_old_tickets_are_found(upgraded: Database, database_url: str):
    assert await found(upgraded) == 0

    migrate(database_url)

    assert await found(upgraded) == COUNT
    assert not await upgraded.read(lambda tx: tx.all("SELECT name FROM backfill"))


async def test_killed_half_way_it_goes_on(upgraded: Database, database_url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backfills, "STEP", 10)
    with closing(connect(database_url)) as connection:
        steps: list[int] = []

        def commit() -> None:
            if len(steps) == 2:
                raise KeyboardInterrupt
            steps.append(1)
            connection.commit()

        with pytest.raises(KeyboardInterrupt):
            run(connection, commit)
    assert await found(upgraded) == 20
    assert await upgraded.read(lambda tx: [row["upto"] for row in tx.all("SELECT upto FROM backfill")]) == [20]

    migrate(database_url)

    assert await found(upgraded) == COUNT


async def test_few_pairs_are_held_at_once(upgraded: Database, database_url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backfills, "PAIRS", 20)

    migrate(database_url)

    assert await found(upgraded) == COUNT


async def test_new_database_has_nothing_to_fill(database: Database):
    assert not await database.read(lambda tx: tx.all("SELECT name FROM backfill"))


@pytest.mark.usefixtures("upgraded")
async def test_each_step_is_small(database_url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(backfills, "STEP", 10)
    commits: list[int] = []
    with closing(connect(database_url)) as connection:

        def commit() -> None:
            commits.append(1)
            connection.commit()

        run(connection, commit)

    assert len(commits) == COUNT / 10 + 1
