"""What is the database's fault is never the update's: nothing is acknowledged or set aside, and all comes later."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from psycopg import errors

from issuebot.store.engine.database import DatabaseFault
from issuebot.store.engine.faults import is_postgres_fault
from issuebot.store.engine.opening import open_migrated
from tests.stories.world import World


def alter(url: str, sql: str) -> None:
    """From outside, as an operator does."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as raw:
            raw.execute("PRAGMA legacy_alter_table = ON")
            raw.execute(sql)
    else:
        with psycopg.connect(url, autocommit=True) as raw:
            raw.execute(sql.encode())


@pytest.mark.parametrize("table", ["update_seen", "draft_words", "outbox"])
async def test_missing_table_is_waited_for(world: World, table: str):
    alter(world.url, f"ALTER TABLE {table} RENAME TO away")
    world.wang.says("幸福里3号楼门口电线垂下来了")

    with pytest.raises(DatabaseFault):
        await world.intake.poll(0)
    alter(world.url, f"ALTER TABLE away RENAME TO {table}")
    await world.settle()

    assert world.wang.sees("请看一下，对就提交")
    assert await world.count_set_aside() == 0


async def test_read_only_database_is_waited_for(world: World):
    on, off = (
        ("PRAGMA query_only = ON", "PRAGMA query_only = OFF")
        if world.url.startswith("sqlite")
        else ("SET default_transaction_read_only = on", "SET default_transaction_read_only = off")
    )
    world.wang.says("幸福里3号楼门口电线垂下来了")

    await world.on_every_connection(on)
    with pytest.raises(DatabaseFault):
        await world.intake.poll(0)
    await world.on_every_connection(off)
    await world.settle()

    assert world.wang.sees("请看一下，对就提交")
    assert await world.count_set_aside() == 0


async def test_demoted_server_is_left(world: World):
    """Its connections stay open and answer; only new ones lead to the server that took over."""
    if world.url.startswith("sqlite"):
        return
    await world.on_every_connection("SET default_transaction_read_only = on")
    world.wang.says("幸福里3号楼门口电线垂下来了")

    with pytest.raises(DatabaseFault):
        await world.intake.poll(0)
    await world.settle()

    assert world.wang.sees("请看一下，对就提交")
    assert await world.read(lambda tx: tx.all("SHOW default_transaction_read_only")) == [
        {"default_transaction_read_only": "off"}
    ]
    assert await world.count_set_aside() == 0


async def test_damaged_page_is_waited_for(tmp_path: Path, migrated_file: Path):
    file = tmp_path / "issuebot.db"
    shutil.copy(migrated_file, file)
    with closing(sqlite3.connect(file)) as raw:
        (page,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'draft'").fetchone()
        (size,) = raw.execute("PRAGMA page_size").fetchone()
    whole = file.read_bytes()

    async with World(f"sqlite:///{file}") as world:
        file.write_bytes(whole[: (page - 1) * size] + b"\xff" * size + whole[page * size :])
        world.wang.says("幸福里3号楼门口电线垂下来了")
        with pytest.raises(DatabaseFault, match="malformed"):
            await world.intake.poll(0)
        file.write_bytes(whole)

        await world.settle()

        assert world.wang.sees("请看一下，对就提交")
        assert await world.count_set_aside() == 0


@pytest.mark.parametrize("kind", [
    *(errors.DataCorrupted, errors.IndexCorrupted, errors.InternalError_, errors.ReadOnlySqlTransaction),
    *(errors.InsufficientPrivilege, errors.DiskFull, errors.OutOfMemory, errors.TooManyConnections),
    *(errors.AdminShutdown, errors.QueryCanceled, errors.LockNotAvailable, errors.IoError, psycopg.OperationalError),
])  # fmt: skip
def test_faults_of_postgres_are_told(kind: type[psycopg.Error]):
    assert is_postgres_fault(kind("?"))


@pytest.mark.parametrize("kind", [
    *(errors.UniqueViolation, errors.NumericValueOutOfRange, errors.SyntaxError, errors.UndefinedColumn),
    *(errors.CharacterNotInRepertoire, errors.InFailedSqlTransaction, psycopg.DataError),
])  # fmt: skip
def test_faults_of_updates_are_told(kind: type[psycopg.Error]):
    assert not is_postgres_fault(kind("?"))


async def test_nonsense_is_nobody_elses_fault(database_url: str):
    database = await open_migrated(database_url)

    with pytest.raises(Exception, match=r"nowhere|nothing") as caught:
        await database.write(lambda tx: tx.all("SELECT nothing FROM nowhere"))

    assert not isinstance(caught.value, DatabaseFault)
    await database.close()
