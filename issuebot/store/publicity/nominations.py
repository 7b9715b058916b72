"""Good neighbours: nominated by residents, looked at by coordinators, thanked in public where they agree."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.members.people import has_changed

LIVE = "status NOT IN ('open', 'over')"
CLOCK = DueRows("nomination")


@dataclass(frozen=True, slots=True)
class Nomination:
    """`status`: open, sent, adopted, agreed, queued, out, taking or over. `parts`: what was written, by message, as
    JSON; `words`: what everybody may read. `nominee`: who agreed by themself; `consent_by`: who said that they agree.
    """

    id: int
    person: int
    status: str
    parts: str
    photo: str | None
    words: str | None
    with_photo: bool
    nominee: int | None
    token: str | None
    consent_by: int | None
    consented_at: int | None
    decided_by: int | None
    version: int
    chat: int | None
    message_id: int | None
    sent_at: int | None
    changed_at: int
    next_due_at: int | None

    @property
    def told(self) -> str:
        """In the nominator's own words."""
        return "\n".join(json.loads(self.parts).values())


_nomination = read_as(Nomination)


def begin(tx: Tx, person: int, now: int, until: int) -> Nomination:
    """The one that is being written; there is one of each person at the most."""
    row = tx.one(
        "INSERT INTO nomination (person, status, changed_at, next_due_at) VALUES (:person, 'open', :now, :until)"
        " ON CONFLICT DO NOTHING RETURNING *",
        person=person,
        now=now,
        until=until,
    )
    has_changed(tx, person)
    begun = _nomination(row) if row else open_of(tx, person)
    if begun is None:
        raise LookupError(person)
    return begun


def one(tx: Tx, nomination_id: int) -> Nomination | None:
    row = tx.one("SELECT * FROM nomination WHERE id = :id", id=nomination_id)
    return _nomination(row) if row else None


def open_of(tx: Tx, person: int) -> Nomination | None:
    row = tx.one("SELECT * FROM nomination WHERE person = :person AND status = 'open'", person=person)
    return _nomination(row) if row else None


def by_token(tx: Tx, token: str) -> Nomination | None:
    row = tx.one("SELECT * FROM nomination WHERE token = :token", token=token)
    return _nomination(row) if row else None


def of_status(tx: Tx, status: str) -> list[Nomination]:
    """The oldest first."""
    rows = tx.all(f"SELECT * FROM nomination WHERE status = :status AND {LIVE} ORDER BY id", status=status)  # noqa: S608 our own
    return [_nomination(row) for row in rows]


def since(tx: Tx, at: int) -> list[Nomination]:
    """What was sent since then and is not over, the newest first."""
    rows = tx.all(f"SELECT * FROM nomination WHERE {LIVE} AND sent_at >= :at ORDER BY id DESC", at=at)  # noqa: S608 our own
    return [_nomination(row) for row in rows]


def sent_since(tx: Tx, person: int, at: int) -> bool:
    row = tx.one("SELECT 1 FROM nomination WHERE person = :person AND sent_at >= :at LIMIT 1", person=person, at=at)
    return row is not None


def out_within(tx: Tx, first: int, end: int) -> list[Nomination]:
    """What went out between these moments and still stands."""
    rows = tx.all(
        f"SELECT * FROM nomination WHERE {LIVE} AND status = 'out' AND changed_at >= :first AND changed_at < :end"  # noqa: S608 our own
        " ORDER BY id",
        first=first,
        end=end,
    )
    return [_nomination(row) for row in rows]


def write(tx: Tx, before: Nomination, now: int, *, part: tuple[int, str] | None, photo: str | None) -> Nomination:
    """Words and a photo of the one that is being written; what a message said before gives way to what it says now."""
    parts = json.loads(before.parts)
    if part:
        parts[str(part[0])] = part[1]
    row = tx.one(
        "UPDATE nomination SET parts = :parts, photo = coalesce(:photo, photo),"
        " version = version + 1, changed_at = :now WHERE id = :id AND status = 'open' RETURNING *",
        parts=json.dumps(parts, ensure_ascii=False),
        photo=photo,
        now=now,
        id=before.id,
    )
    return _nomination(row) if row else before


def move(tx: Tx, before: Nomination, to: str, now: int, **columns: Any) -> Nomination | None:
    """The nomination as it is then; None for all but the first who takes it from where it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    row = tx.one(
        f"UPDATE nomination SET status = :to, changed_at = :now, version = version + 1{sets}"  # noqa: S608 our own names
        " WHERE id = :id AND status = :was AND version = :seen RETURNING *",
        id=before.id,
        was=before.status,
        seen=before.version,
        to=to,
        now=now,
        **columns,
    )
    has_changed(tx, before.person)
    return _nomination(row) if row else None


def end(tx: Tx, before: Nomination, now: int) -> None:
    """What is left of a nomination is that there was one, and who sent it, for the limit of a day."""
    tx.execute(
        "UPDATE nomination SET status = 'over', parts = '{}', photo = NULL, words = NULL, with_photo = FALSE,"
        " nominee = NULL, token = NULL, consent_by = NULL, decided_by = NULL, chat = NULL, message_id = NULL,"
        " next_due_at = NULL, version = version + 1, changed_at = :now WHERE id = :id",
        id=before.id,
        now=now,
    )
    has_changed(tx, before.person)


def volunteers_in(tx: Tx, words: str) -> list[tuple[int, str]]:
    """Volunteers whom we can write to and whose name stands in these words."""
    rows = tx.all(
        "SELECT volunteer.person, volunteer.name FROM volunteer JOIN person ON person.id = volunteer.person"
        " WHERE volunteer.name <> '' AND length(volunteer.name) >= 2 ORDER BY volunteer.id"
    )
    return [(row["person"], row["name"]) for row in rows if row["name"] in words]


def names_of(tx: Tx, people: Collection[int]) -> list[str]:
    """The names by which these people are known to Telegram and to the sheets."""
    found = []
    for person in people:
        rows = tx.all(
            "SELECT name FROM person WHERE id = :id UNION SELECT name FROM volunteer WHERE person = :id"
            " UNION SELECT name FROM colleague WHERE person = :id",
            id=person,
        )
        found += [row["name"] for row in rows if row["name"]]
    return found
