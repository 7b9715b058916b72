"""Both engines end with the same tables, and a second run changes nothing."""

import re
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from issuebot.store.engine.database import DatabaseUnusable, Tx
from issuebot.store.engine.folder import folder_of_migrations
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database
from issuebot.store.engine.sqlite import unusable
from tests.conftest import make_postgres

ONE_ROW = {"bot"}  # what the program knows of itself, always number 1


def sqlite_columns(tx: Tx) -> set[tuple[str, str]]:
    rows = tx.all(
        "SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p"
        " WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND m.name NOT LIKE 'yoyo%'"
        " AND m.name <> 'sqlite_sequence'"
    )
    return {(row["t"], row["c"]) for row in rows}


def postgres_columns(tx: Tx) -> set[tuple[str, str]]:
    rows = tx.all(
        "SELECT table_name AS t, column_name AS c FROM information_schema.columns WHERE table_schema='public'"
    )
    return {(row["t"], row["c"]) for row in rows if not row["t"].startswith(("_yoyo", "yoyo"))}


async def test_engines_end_with_same_tables(tmp_path: Path, postgres_server: str):
    sqlite = await open_database(f"sqlite:///{tmp_path / 'x.db'}")
    postgres = await open_database(make_postgres(postgres_server))

    ours, theirs = await sqlite.read(sqlite_columns), await postgres.read(postgres_columns)

    assert ours == theirs
    assert ("ticket", "number") in ours
    await sqlite.close()
    await postgres.close()


def test_second_migration_changes_nothing(database_url: str):
    first = migrate(database_url)

    second = migrate(database_url)

    assert len(first) == len(list(folder_of_migrations().glob("*.sql")))
    assert second == []


def test_usual_start_needs_no_yoyo(database_url: str, monkeypatch: pytest.MonkeyPatch):
    migrate(database_url)
    monkeypatch.setitem(sys.modules, "yoyo", None)

    assert migrate(database_url) == []


def test_migration_that_is_new_is_applied(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    migrate(database_url)
    for file in folder_of_migrations().glob("*.sql"):
        shutil.copy(file, tmp_path)
    (tmp_path / "9999_more.sql").write_text("CREATE TABLE more (id BIGINT);")
    monkeypatch.setattr("issuebot.store.engine.folder.BESIDE_US", tmp_path)

    assert migrate(database_url) == ["9999_more"]


def test_no_two_migrations_share_a_number():
    numbers = [file.name[:4] for file in folder_of_migrations().glob("*.sql")]

    assert len(set(numbers)) == len(numbers)
    assert all(re.fullmatch(r"\d{4}", number) for number in numbers)


def test_ids_are_sixty_four_bits():
    for file in folder_of_migrations().glob("*.sql"):
        assert not re.search(r"\bINT(EGER)?\b(?! PRIMARY KEY)", re.sub("--.*", "", file.read_text())), file.name


async def test_numbers_are_never_given_twice(tmp_path: Path, postgres_server: str):
    sqlite = await open_database(f"sqlite:///{tmp_path / 'x.db'}")
    postgres = await open_database(make_postgres(postgres_server))

    tables = await sqlite.read(lambda tx: tx.all("SELECT name, sql FROM sqlite_master WHERE type = 'table'"))
    identities = "SELECT table_name AS name FROM information_schema.columns WHERE is_identity = 'YES'"
    theirs = await postgres.read(lambda tx: {row["name"] for row in tx.all(identities)})
    await sqlite.close()
    await postgres.close()

    numbered = {row["name"] for row in tables if "INTEGER PRIMARY KEY" in row["sql"]}
    assert {row["name"] for row in tables if "AUTOINCREMENT" in row["sql"]} == numbered - ONE_ROW
    assert theirs == numbered
    assert "outbox" in numbered


def test_newer_database_is_refused(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    migrate(database_url)
    for file in sorted(folder_of_migrations().glob("*.sql"))[:-1]:
        shutil.copy(file, tmp_path)
    monkeypatch.setattr("issuebot.store.engine.folder.BESIDE_US", tmp_path)

    with pytest.raises(DatabaseUnusable, match=r"used by a newer issuebot .* update this program"):
        migrate(database_url)


def test_missing_right_is_named_postgres(postgres_server: str):
    url = make_postgres(postgres_server)
    with psycopg.connect(url, autocommit=True) as owner:
        owner.execute("DROP ROLE IF EXISTS reader")
        owner.execute("CREATE ROLE reader LOGIN PASSWORD 'reader'")

    with pytest.raises(DatabaseUnusable, match=r"its user has no right to change the tables.* as the owner"):
        migrate(url.replace("//postgres:@", "//reader:reader@"))


def test_missing_right_is_named_sqlite(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'x.db'}"
    migrate(url)

    readonly = sqlite3.connect(f"file:{tmp_path / 'x.db'}?mode=ro", uri=True)
    with closing(readonly) as raw, pytest.raises(sqlite3.OperationalError) as caught:
        raw.execute("DELETE FROM ticket")

    assert "this user has no right to write the SQLite file" in str(unusable(url, caught.value))
