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


# Number, round, urgent, added; events by kind and time; then promised_at, added, paused, hurried_at, hurried_after.
ROUNDS = (
    (1, 1, False, 0, (), (0, 0, 0, None, 0)),
    (2, 1, False, 70, (("ask", 20), ("answer", 90)), (0, 70, 70, None, 0)),
    (3, 1, False, 70, (("extend", 20),), (0, 70, 0, None, 0)),
    (4, 1, True, 70, (("ask", 20), ("answer", 90), ("urgent", 95)), (0, 70, 70, 95, 70)),
    (5, 3, True, 500, (("urgent", 95), ("unsolved", 300), ("close", 400), ("reopen", 500)), (500, 0, 0, 500, 0)),
    (6, 2, False, 350, (("unsolved", 300), ("ask", 310), ("answer", 360)), (0, 350, 350, None, 0)),
    (7, 2, True, 350, (("unsolved", 300), ("urgent", 310)), (300, 0, 0, 310, 0)),
    (8, 2, False, 300, (("unsolved", 300), ("merge", 400), ("reopen", 600)), (0, 300, 300, None, 0)),
)


async def test_what_deadlines_came_of_is_known(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    migrate_before(url, "0200", tmp_path / "before", monkeypatch)
    database = await open_migrated(url)

    def live(tx: Tx) -> None:
        for n, rounds, urgent, added, happened, _ in ROUNDS:
            values = {"status": "assigned", "accepted": None, "resolved": None, "waiting": None}
            tx.execute(TICKET, n=n, round=rounds, **values)
            sql = "UPDATE ticket SET urgent = :urgent, added = :added WHERE number = :n"
            tx.execute(sql, n=n, urgent=urgent, added=added)
            for seq, (kind, at) in enumerate(happened):
                tx.execute(EVENT, ticket=n, seq=seq, at=at, kind=kind, role="unit", actor=9)

    await database.write(live)

    migrate(url)

    rows = await database.read(lambda tx: tx.all("SELECT * FROM ticket ORDER BY number"))
    await database.close()
    columns = ("promised_at", "added", "paused", "hurried_at", "hurried_after")
    assert [tuple(row[name] for name in columns) for row in rows] == [case[-1] for case in ROUNDS]


# Added, paused, hurried_after; what happened, "-" for the end of a pause; how much of hurried_after are pauses.
HURRIES = (
    (70, 70, 50, "- urgent -", 50),
    (30, 0, 30, "extend urgent", 0),
    (80, 50, 80, "extend - urgent", 50),
    (80, 50, 30, "extend urgent -", 0),
    (80, 50, 20, "- urgent - extend", 20),
    (90, 60, 50, "extend - urgent -", 20),
    (90, 30, 70, "extend - urgent extend", 30),
    (90, 30, 20, "extend urgent extend -", 0),
    (120, 60, 50, "extend - urgent extend -", 20),
    (120, 10, 90, "- extend urgent extend -", 10),
    (90, 90, 90, "extend - urgent", 90),  # of before, when extensions were taken for pauses
    (60, 0, 0, "urgent extend", 0),
)


async def test_pauses_before_a_hurry_are_known(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    migrate_before(url, "0275", tmp_path / "before", monkeypatch)
    database = await open_migrated(url)

    def live(tx: Tx) -> None:
        for n, (added, paused, after, happened, _) in enumerate(HURRIES):
            tx.execute(TICKET, n=n, status="assigned", accepted=None, resolved=None, round=1, waiting=None)
            sql = "UPDATE ticket SET promised_at = 0, hurried_at = 5, added = :added, paused = :paused"
            values = {"added": added, "paused": paused, "after": after}
            tx.execute(f"{sql}, hurried_after = :after WHERE number = :n", n=n, **values)
            for seq, kind in enumerate(happened.split()):
                tx.execute(EVENT, ticket=n, seq=seq, at=seq, kind=kind, role="unit", actor=9)
        tx.execute("UPDATE event SET kind = 'answer', from_status = 'waiting', to_status = 'assigned' WHERE kind = '-'")

    await database.write(live)

    migrate(url)

    rows = await database.read(lambda tx: tx.all("SELECT hurried_paused FROM ticket ORDER BY number"))
    await database.close()
    assert [row["hurried_paused"] for row in rows] == [case[-1] for case in HURRIES]


# Of one ticket: what happened, by whom, from where to where, with which unit; then whose it was afterwards, until when
# it had to be answered and solved, and whether who answered had worked on it.
STOOD = (
    (("submit", 9, "draft", "new", None), (None, 100, None, False)),
    (("assign", 8, "new", "assigned", "a"), ("a", 100, None, False)),
    (("note", 8, None, None, None), ("a", 100, None, False)),
    (("close", 7, "assigned", "resolved", "a"), ("a", 100, None, False)),
    (("unsolved", 7, "resolved", "assigned", "a"), ("a", None, 900, True)),
    (("return", 7, "assigned", "new", "a"), (None, None, 900, False)),
)


async def test_old_events_say_how_it_stood(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    migrate_before(url, "0300", tmp_path / "before", monkeypatch)
    database = await open_migrated(url)

    def live(tx: Tx) -> None:
        values = {"accepted": None, "resolved": None, "waiting": None}
        tx.execute(TICKET, n=1, status="new", round=2, **values)
        tx.execute("UPDATE ticket SET category = 'c', community = 'h', response_at = 40, response_due = 100")
        tx.execute("UPDATE ticket SET resolve_by = 900")
        for seq, ((kind, who, before, after, unit), _) in enumerate(STOOD, 1):
            tx.execute(EVENT, ticket=1, seq=seq, at=seq * 10, kind=kind, role="unit", actor=who)
            sql = "UPDATE event SET from_status = :before, to_status = :after, unit = :unit WHERE seq = :seq"
            tx.execute(sql, before=before, after=after, unit=unit, seq=seq)

    await database.write(live)

    migrate(url)

    rows = await database.read(lambda tx: tx.all("SELECT * FROM event ORDER BY seq"))
    await database.close()
    columns = ("has", "respond_by", "resolve_by", "own")
    assert [tuple(row[name] for name in columns) for row in rows] == [stood for _, stood in STOOD]
    assert {(row["category"], row["community"]) for row in rows} == {("c", "h")}
