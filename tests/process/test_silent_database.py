"""A database that says nothing any more: what waits for it is dropped and tried anew, and the end waits for nobody."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.simulator import Telegram
from issuebot.store.engine.database import DatabaseFault, DatabaseUnusable, Tx
from issuebot.store.engine.opening import open_database
from issuebot.store.engine.postgres_connections import CONNECTING
from issuebot.store.outgoing import leases
from tests.conftest import make_postgres
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import Program, settings, until
from tests.process.harness.silence import Way
from tests.stories.world import World

WORDS = "幸福里3号楼门口电线垂下来了"


@pytest.fixture
async def way(migrated_postgres, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Way]:
    async with Way(migrated_postgres.url, tmp_path_factory.mktemp("way")).leading() as way:
        yield way
        way.speaks_again()
    migrated_postgres.empty()


async def test_silent_server_is_dropped_and_asked_anew(way: Way, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.store.engine.postgres.PATIENCE", 0.5)
    monkeypatch.setattr("issuebot.store.engine.postgres_connections.WAIT", 1.0)
    monkeypatch.setitem(CONNECTING, "connect_timeout", 2)
    async with World(way.url) as world:
        # Tables of words are made ready beside the start of a program, not within the patience above.
        rank_categories(world.district, WORDS)
        dangers(WORDS)
        world.wang.says(WORDS)
        way.falls_silent()
        begun = time.monotonic()
        with pytest.raises(DatabaseFault):
            await world.intake.poll(0)
        with pytest.raises(DatabaseFault):
            await world.sender.pump()
        assert time.monotonic() - begun < 5

        way.speaks_again()
        await world.settle()

        assert world.wang.sees("请看一下，对就提交")


async def test_server_that_is_back_is_found_soon(postgres_server: str, tmp_path_factory: pytest.TempPathFactory):
    """The driver's pool doubles its pauses: after an hour's outage it might look again half an hour later."""
    url = make_postgres(postgres_server)
    async with Way(url, tmp_path_factory.mktemp("way")).leading() as way:
        database = await open_database(way.url)
        way.closes()
        with psycopg.connect(url, autocommit=True) as raw:
            raw.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        ended = time.monotonic() + 18
        while time.monotonic() < ended:
            with pytest.raises(DatabaseFault):
                await database.read(lambda tx: tx.one("SELECT 1"))
        way.opens()
        begun = time.monotonic()

        await database.read(lambda tx: tx.one("SELECT 1"))

        assert time.monotonic() - begun < 9
        await database.close()


async def test_server_that_never_answered_is_a_sentence(way: Way):
    way.falls_silent()
    begun = time.monotonic()

    with pytest.raises(DatabaseUnusable, match="cannot be reached"):
        await open_database(way.url)

    assert time.monotonic() - begun < 30


async def test_locked_row_is_not_waited_for_ever(postgres_server: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.store.engine.postgres_connections.SERVER", ("lock_timeout = '300ms'",))
    url = make_postgres(postgres_server)
    database = await open_database(url)
    with psycopg.connect(url) as other:
        other.execute("LOCK TABLE outbox")

        with pytest.raises(DatabaseFault, match="lock timeout"):
            await database.write(lambda tx: tx.execute("DELETE FROM outbox"))

    assert await database.write(lambda tx: tx.execute("DELETE FROM outbox")) == 0
    await database.close()


async def test_process_stopped_while_it_takes_the_lease_keeps_no_lock(
    postgres_server: str, monkeypatch: pytest.MonkeyPatch
):
    """The server ends a transaction in which nothing is asked: another process waits for its row."""
    monkeypatch.setattr(
        "issuebot.store.engine.postgres_connections.SERVER", ("idle_in_transaction_session_timeout = '300ms'",)
    )
    url = make_postgres(postgres_server)
    stopped, other = await open_database(url), await open_database(url)

    def take(tx: Tx, seconds: float = 0.0) -> int | None:
        taken = leases.take(tx, "sender", "host", 6000, seen=None)
        time.sleep(seconds)
        return taken

    first = asyncio.ensure_future(stopped.write(lambda tx: take(tx, 3)))
    await asyncio.sleep(0.2)
    begun = time.monotonic()
    assert await other.write(take) == 1
    assert time.monotonic() - begun < 2

    with pytest.raises(DatabaseFault):
        await first
    await stopped.close()
    await other.close()


async def test_end_waits_for_no_silent_server(api: BotApi, telegram: Telegram, tmp_path: Path, way: Way):
    wang = telegram.person("王阿姨", started=True)
    async with Program.running(settings(tmp_path, api.url, database_url=way.url)) as program:
        await program.says("connected")
        way.falls_silent()
        wang.says(WORDS)
        await until(lambda: telegram.updates._waiter is None)

        program.signals()

        assert await program.ends(within=15) == 0


async def test_end_waits_for_no_locked_file(api: BotApi, telegram: Telegram, tmp_path: Path):
    wang = telegram.person("王阿姨", started=True)
    async with Program.running(settings(tmp_path, api.url)) as program:
        await program.says("connected")
        with closing(sqlite3.connect(tmp_path / "issuebot.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            wang.says(WORDS)
            await until(lambda: telegram.updates._waiter is None)

            program.signals()

            assert await program.ends(within=15) == 0
