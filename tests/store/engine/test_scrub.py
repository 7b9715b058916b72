"""What was deleted leaves the files; and nobody but their owner reads them."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from issuebot.store.engine.backups import back_up, restore
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.opening import open_database

WORDS = [f"secret-{number:03}-of-them" for number in range(200)]


def fill(tx: Tx) -> None:
    """Rows of all lengths in no order, as they come in years: pages are split, and rebuilt."""
    chance = random.Random(7)  # noqa: S311 not to be unguessable, but the same each time
    for number in range(4000):
        token = f"{chance.random()} {chance.choice(WORDS)} {'y' * chance.randrange(200)}"
        tx.execute(
            "INSERT INTO invite VALUES (:token, 'unit', NULL, :number, 0, NULL, NULL)", token=token, number=number
        )
        if number % 7 == 0:
            tx.execute("DELETE FROM invite WHERE made_by = :number", number=chance.randrange(number + 1))
        if number % 11 == 0:
            sql = "UPDATE invite SET token = :token WHERE made_by = :number"
            tx.execute(sql, token=f"{token[::-1]}{token}", number=chance.randrange(number + 1))


def erase(tx: Tx) -> None:
    for words in WORDS[:100]:
        tx.execute("DELETE FROM invite WHERE token LIKE :words", words=f"%{words}%")


def found(url: str) -> list[str]:
    file = Path(url.removeprefix("sqlite:///"))
    body = b"".join(one.read_bytes() for one in file.parent.glob(f"{file.name}*"))
    return [words for words in WORDS[:100] if words.encode() in body]


async def test_no_copy_is_left_in_rebuilt_pages(database: Database, database_url: str):
    await database.write(fill)
    await database.write(erase)

    assert await database.scrub(whole=True)

    if database_url.startswith("sqlite"):
        assert found(database_url) == []
    else:
        sql = "SELECT last_vacuum FROM pg_stat_user_tables WHERE relname = 'invite' AND last_vacuum IS NOT NULL"
        assert await database.read(lambda tx: tx.one(sql))


async def test_whoever_reads_is_not_held_up(database: Database, database_url: str):
    """A long reader keeps the log; the next scrub cuts it off."""
    if not database_url.startswith("sqlite"):
        pytest.skip("PostgreSQL has no log of pages that we could cut")
    await database.write(fill)
    with closing(sqlite3.connect(database_url.removeprefix("sqlite:///"), isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM invite").fetchone()
        await database.write(erase)

        assert not await database.scrub(whole=False)
        assert reader.execute("SELECT count(*) FROM invite").fetchone()[0] > 1000

    assert await database.scrub(whole=False)


def rights(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}


async def test_database_is_its_owners_alone(tmp_path: Path):
    old = tmp_path / "old.db"
    sqlite3.connect(old).execute("CREATE TABLE old (id INTEGER)")
    old.chmod(0o644)

    for name in ("new.db", "old.db"):
        database = await open_database(f"sqlite:///{tmp_path / name}")
        await database.write(lambda tx: tx.execute("UPDATE counter SET value = value"))
        assert f"{name}-wal" in rights(tmp_path)
        assert set(rights(tmp_path).values()) <= {0o600, 0o644 if name == "new.db" else 0o600}
        await database.close()
    back_up(f"sqlite:///{tmp_path / 'new.db'}", tmp_path / "backup")
    restore(f"sqlite:///{tmp_path / 'restored.db'}", tmp_path / "backup")

    assert set(rights(tmp_path).values()) == {0o600}
