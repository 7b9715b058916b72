"""What a migration adds is filled from the rows that are there: the database of a version before, with people in it."""

import shutil
from pathlib import Path

import pytest

from issuebot.store.engine.database import Tx
from issuebot.store.engine.folder import folder_of_migrations
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_migrated
from tests.conftest import make_postgres

TICKET = (
    "INSERT INTO ticket (number, status, unit, rule, anonymous, words, submitted_at, certain, respond_by, accepted_at,"
    " resolved_at, round, waiting_since) VALUES (:n, :status, 'a', 'desk', FALSE, '', 0, TRUE, 100, :accepted,"
    " :resolved, :round, :waiting)"
)
EVENT = "INSERT INTO event (ticket, seq, at, kind, role, actor) VALUES (:ticket, :seq, :at, :kind, :role, :actor)"


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'old.db'}"
    return make_postgres(request.getfixturevalue("postgres_server"))


def migrate_before(url: str, number: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database as it was before the migration of this number."""
    folder.mkdir()
    for file in folder_of_migrations().glob("*.sql"):
        if file.name < number:
            shutil.copy(file, folder)
    with monkeypatch.context() as before:
        before.setattr("issuebot.store.engine.folder.BESIDE_US", folder)
        migrate(url)


def _live(tx: Tx) -> None:
    tickets = (  # number, status, accepted, resolved, round, waiting since
        (1, "waiting", None, None, 1, 50),
        (2, "assigned", None, 200, 2, None),
        (3, "closed", 90, 200, 1, None),
        (4, "declined", None, None, 1, None),
    )
    for n, status, accepted, resolved, rounds, waiting in tickets:
        values = {"accepted": accepted, "resolved": resolved, "round": rounds, "waiting": waiting}
        tx.execute(TICKET, n=n, status=status, **values)
    tx.execute(EVENT, ticket=2, seq=1, at=120, kind="accept", role="unit", actor=9)
    tx.execute(EVENT, ticket=2, seq=2, at=300, kind="unsolved", role="reporter", actor=12)
    tx.execute(EVENT, ticket=3, seq=1, at=300, kind="satisfied", role="follower", actor=13)
    tx.execute("INSERT INTO alias (ticket, place, person) VALUES (3, 2, 13)")
    for person, ticket, until in ((11, 1, 999), (12, 2, 900), (13, 4, 999)):
        tx.execute(
            "INSERT INTO person (id, name, met_at, adding_to, adding_until) VALUES (:id, '', 0, :ticket, :until)",
            id=person,
            ticket=ticket,
            until=until,
        )


async def test_figures_and_questions_survive_upgrade(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    migrate_before(url, "0130", tmp_path / "before", monkeypatch)
    database = await open_migrated(url)
    await database.write(_live)

    migrate(url)

    expected = await database.read(lambda tx: tx.all("SELECT * FROM expectation ORDER BY person"))
    first = await database.read(
        lambda tx: tx.all("SELECT response_at, response_due, response_unit FROM ticket ORDER BY number")
    )
    letters = await database.read(lambda tx: tx.all("SELECT letter FROM event ORDER BY ticket, seq"))
    await database.close()
    assert [(row["person"], row["what"], row["since"]) for row in expected] == [(11, "answer", 50), (12, "reason", 300)]
    assert [(row["response_at"], row["response_due"], row["response_unit"]) for row in first] == [
        (None, None, None),
        (120, None, None),
        (90, 100, "a"),
        (None, None, None),
    ]
    assert [row["letter"] for row in letters] == [None, 1, 2]
