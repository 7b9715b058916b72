"""From whatever step a database comes: what was written by then is there at the end, and so is what derives from it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from issuebot.domain.language.writing.letter_pairs import pairs, wanted
from issuebot.store import open_counts, search, tickets
from issuebot.store.engine.database import Tx
from issuebot.store.engine.folder import folder_of_migrations
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_migrated
from issuebot.store.engine.sqlite import path_of
from tests.conftest import ENGINES, drop_postgres, make_postgres
from tests.store.rows import ADDED, OLD_SPELLING, WORDS, fill

STEPS = sorted(file.stem for file in folder_of_migrations().glob("*.sql"))
RENAMED = {"tally": "usage"}


class Walk:
    """A database that goes from step to step, and copies of it at each of them."""

    def __init__(self, engine: str, folder: Path, server: str) -> None:
        self.engine = engine
        self.folder = folder
        self.server = server
        self.start()

    def start(self) -> None:
        self.gone = ""
        if self.engine == "postgres":
            self.url = make_postgres(self.server)
            return
        file = self.folder / "walking.db"
        file.unlink(missing_ok=True)
        self.url = f"sqlite:///{file}"

    def go_before(self, step: str) -> None:
        """Take every step before this one."""
        # A worker of the test run may steal an earlier step after a later one.
        if step < self.gone:
            self.start()
        self.gone = step
        older = self.folder / "older"
        shutil.rmtree(older, ignore_errors=True)
        older.mkdir()
        for name in STEPS[: STEPS.index(step)]:
            shutil.copy(folder_of_migrations() / f"{name}.sql", older)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("issuebot.store.engine.folder.BESIDE_US", older)
            migrate(self.url)

    @contextmanager
    def copy(self) -> Iterator[str]:
        """The address of a database of its own that is as far."""
        if self.url.startswith("sqlite"):
            yield f"sqlite:///{shutil.copy(path_of(self.url), self.folder / 'copy.db')}"
            return
        url = make_postgres(self.server, like=self.url)
        yield url
        drop_postgres(self.server, url)


@pytest.fixture(scope="module", params=ENGINES)
def walk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, postgres_server: str) -> Walk:
    return Walk(request.param, tmp_path_factory.mktemp("steps"), postgres_server)


@pytest.mark.parametrize("step", STEPS[1:])
async def test_rows_of_every_step_are_whole_at_the_end(walk: Walk, step: str):
    walk.go_before(step)
    with walk.copy() as url:
        filled = fill(url, step)

        migrate(url)

        await check(url, filled)
        assert migrate(url) == []


async def check(url: str, filled: set[str]) -> None:
    database = await open_migrated(url)
    await database.read(lambda tx: check_kept(tx, filled))
    if "ticket" in filled:
        await database.read(check_derived)
    if url.startswith("sqlite"):
        assert await database.read(lambda tx: tx.all("PRAGMA foreign_key_check")) == []
    await database.close()


def check_derived(tx: Tx) -> None:
    found = {(row["letters"], row["ticket"]) for row in tx.all("SELECT letters, ticket FROM pair")}
    assert found >= {(letters, 1) for text in (WORDS, ADDED) for letters in pairs(text)}
    assert (OLD_SPELLING, 1) not in found
    counted = {row["shape"]: row["n"] for row in tx.all("SELECT shape, n FROM open_count")}
    one = tickets.ticket(tx, 1)
    assert one is not None
    assert counted == {open_counts.shape_of(one): 1}
    assert [(row["person"], row["ticket"]) for row in tx.all("SELECT person, ticket FROM hand")] == [(11, 1)]
    assert [(row["place"], row["person"]) for row in tx.all("SELECT place, person FROM alias WHERE ticket = 1")] == [
        (2, 8)
    ]
    assert (one.weight, one.danger) == (2, "fire")
    kept = {row["id"]: row["kept_until"] for row in tx.all("SELECT id, kept_until FROM draft")}
    assert {number for number, until in kept.items() if until} == {1, 2, 3}
    assert all(row["kept_until"] > row["at"] for row in tx.all("SELECT at, kept_until FROM message"))
    assert not tx.all("SELECT name FROM backfill")
    assert search.newest(tx, wanted("路灯"), search.Within()) == [1]


def check_kept(tx: Tx, filled: set[str]) -> None:
    """No migration loses a table's rows, by whatever name it goes now."""
    today = {RENAMED.get(table, table) for table in filled}
    empty = {table for table in today if not tx.all(f"SELECT 1 FROM {table} LIMIT 1")}  # noqa: S608 our own names
    assert empty <= {"backfill"}
