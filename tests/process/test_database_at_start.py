"""A database that cannot be used yet when the bot begins, or falls silent then: it is waited for, and said."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from issuebot.store.engine import watch
from issuebot.store.engine.database import DatabaseUnusable
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database
from issuebot.store.engine.postgres_connections import CONNECTING
from tests.conftest import make_postgres
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import Program, call, settings
from tests.process.harness.silence import Way


@pytest.fixture
async def way(postgres_server: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Way]:
    """To a database that is empty yet."""
    async with Way(make_postgres(postgres_server), tmp_path_factory.mktemp("way")).leading() as way:
        yield way
        way.speaks_again()


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Silence is known after a second, a lock is waited for as long."""
    monkeypatch.setitem(CONNECTING, "connect_timeout", 2)
    monkeypatch.setattr(watch, "EVERY", 0.2)
    monkeypatch.setattr(watch, "SILENT", 1)
    monkeypatch.setattr(watch, "PATIENCE", "SET lock_timeout = '500ms'")


@pytest.mark.parametrize("migrated", [True, False], ids=["migrated", "new"])
async def test_locked_file_is_waited_for(api: BotApi, tmp_path: Path, *, migrated: bool):
    env = settings(tmp_path, api.url)
    if migrated:
        await call(env, "migrate")
    with closing(sqlite3.connect(tmp_path / "issuebot.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        async with Program.running(env) as program:
            await program.says("the database cannot be used yet.*locked.*trying again")
            other.execute("ROLLBACK")

            await program.says("connected")
            assert "Traceback" not in program.said


async def test_server_that_begins_later_is_waited_for(api: BotApi, tmp_path: Path, way: Way):
    way.falls_silent()
    async with Program.running(settings(tmp_path, api.url, database_url=way.url)) as program:
        await program.says("the database cannot be used yet")
        way.speaks_again()

        await program.says("connected")
        assert "Traceback" not in program.said


async def test_wait_for_a_database_ends_by_signal(api: BotApi, tmp_path: Path, way: Way):
    way.falls_silent()
    async with Program.running(settings(tmp_path, api.url, database_url=way.url)) as program:
        await program.says("the database cannot be used yet")

        program.signals()

        await program.ends(within=12)


async def test_what_waiting_does_not_mend_is_one_sentence(api: BotApi, tmp_path: Path, postgres_server: str):
    wrong = make_postgres(postgres_server).replace("user", "nobody").replace("postgres:@", "nobody:@")

    status, said = await call(settings(tmp_path, api.url, database_url=wrong), "run")

    assert (status, said.count("\n")) == (1, 1)
    assert said.startswith("ISSUEBOT_DATABASE_URL: the PostgreSQL database cannot be reached")


@pytest.mark.parametrize("answers", [1, 3, 6, 10, 20, 40, 80])
@pytest.mark.usefixtures("hurried")
async def test_silence_during_migrations_is_left(way: Way, answers: int):
    """After so many answers of the server; then it speaks again, and all is done."""
    way.falls_silent_after(answers)
    begun = time.monotonic()
    with pytest.raises(DatabaseUnusable, match="cannot be reached"):
        await asyncio.to_thread(migrate, way.url)
    assert time.monotonic() - begun < 20

    way.speaks_again()
    database = await open_database(way.url)
    await database.close()


@pytest.mark.usefixtures("hurried")
def test_migration_waits_for_no_lock_for_ever(postgres_server: str):
    """Who waits for a table in use holds up all who come after: of several programs none would answer any more."""
    url = make_postgres(postgres_server)
    migrate(url)
    with psycopg.connect(url, autocommit=True) as other:
        other.execute(
            "DELETE FROM _yoyo_migration WHERE migration_id = (SELECT max(migration_id) FROM _yoyo_migration)"
        )
    with psycopg.connect(url) as other:
        other.execute("SELECT 1 FROM yoyo_lock")
        begun = time.monotonic()

        with pytest.raises(DatabaseUnusable, match="somebody else has locked"):
            migrate(url)

        assert time.monotonic() - begun < 10


@pytest.mark.usefixtures("hurried")
def test_long_statement_of_a_migration_is_no_silence(postgres_server: str):
    with watch.watched(make_postgres(postgres_server), autocommit=True) as connect:
        assert connect().execute("SELECT 1 FROM pg_sleep(3)").fetchone() == (1,)
