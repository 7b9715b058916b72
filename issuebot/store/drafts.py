"""Drafts: the rows in which a resident's messages gather until they submit."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from issuebot.domain import retention
from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among
from issuebot.store.members import people

CLOCK = DueRows("draft")


@dataclass(frozen=True, slots=True)
class Draft:
    """Status is `open`, `submitted`, `joined` (a ticket there was), `cancelled`, `stale`, `parked` (until another one
    ends) or `patrol` (see store/rosters/patrols.py); one is open per person.

    `alone`: the person said that no ticket near is about the same; `danger`: what they were told whom to call about;
    `beside`: the ticket that it may belong to instead; `hides_number`: telephone numbers are hidden in its words;
    `patrol`: it came from a photo of this one.
    """

    id: int
    person: int
    status: str
    category: str | None
    category_chosen: bool
    community: str | None
    community_chosen: bool
    place: str | None
    latitude: float | None
    longitude: float | None
    anonymous: bool
    asking: str | None
    page: int
    ticket: int | None
    started_at: int
    next_due_at: int | None
    alone: bool
    danger: str
    beside: int | None
    hides_number: bool
    patrol: int | None


PARKED = "parked"
of_row = _draft = read_as(Draft)
# How long a draft stays once it has ended so; one that joined a ticket stays with it.
STAYS: Mapping[str, int] = MappingProxyType(
    {
        "cancelled": retention.CANCELLED.seconds,
        "stale": retention.STALE.seconds,
        "parked": retention.PARKED.seconds,
        "submitted": retention.SUBMITTED.seconds,
    }
)


def draft(tx: Tx, draft_id: int) -> Draft | None:
    row = tx.one("SELECT * FROM draft WHERE id = :id", id=draft_id)
    return _draft(row) if row else None


def open_draft(tx: Tx, person: int) -> Draft | None:
    row = tx.one("SELECT * FROM draft WHERE person = :person AND status = 'open'", person=person)
    return _draft(row) if row else None


def start(tx: Tx, person: int, now: int, due: int, *, beside: int | None = None) -> Draft:
    """The person's open draft, new when there is none."""
    row = tx.one(
        "INSERT INTO draft (person, status, started_at, next_due_at, beside)"
        " VALUES (:person, 'open', :now, :due, :beside)"
        " ON CONFLICT (person) WHERE status = 'open' DO UPDATE SET next_due_at = excluded.next_due_at RETURNING *",
        person=person,
        now=now,
        due=due,
        beside=beside,
    )
    if row is None:
        raise LookupError(person)
    return _draft(row)


def park(tx: Tx, beside: Draft, now: int) -> int:
    """A draft that waits for the end of this one. Who hides themselves or a number there does so here."""
    row = tx.one(
        "INSERT INTO draft (person, status, started_at, kept_until, anonymous, hides_number)"
        " VALUES (:person, 'parked', :now, :until, :anonymous, :hides_number) RETURNING id",
        person=beside.person,
        now=now,
        until=now + STAYS[PARKED],
        anonymous=beside.anonymous,
        hides_number=beside.hides_number,
    )
    if row is None:
        raise LookupError(beside.person)
    people.has_changed(tx, beside.person)
    return int(row["id"])


def parked(tx: Tx, person: int) -> int | None:
    """The one that waits longest."""
    if not people.known(tx, person).parks:
        return None
    row = tx.one("SELECT id FROM draft WHERE person = :person AND status = 'parked' ORDER BY id LIMIT 1", person=person)
    return int(row["id"]) if row else None


def drop(tx: Tx, draft_id: int) -> None:
    """A draft that has no messages any more."""
    tx.execute("DELETE FROM draft WHERE id = :id", id=draft_id)


def change(tx: Tx, draft_id: int, **columns: Any) -> Draft | None:
    """Set columns of an open draft; None when it is open no more."""
    sets = ", ".join(f"{name} = :{name}" for name in columns)
    sql = f"UPDATE draft SET {sets} WHERE id = :id AND status = 'open' RETURNING *"  # noqa: S608 the names are our own
    row = tx.one(sql, id=draft_id, **columns)
    return _draft(row) if row else None


def end(tx: Tx, draft_id: int, status: str, now: int, ticket: int | None = None) -> bool:
    """Claim the end of an open draft; only the first caller gets True."""
    kept_until = now + STAYS[status] if status in STAYS else None
    ended = change(tx, draft_id, status=status, ticket=ticket, asking=None, next_due_at=None, kept_until=kept_until)
    return ended is not None


def is_stale(tx: Tx, draft_id: int) -> bool:
    """Whether it was put away, and nobody went on with it."""
    return tx.one("SELECT 1 FROM draft WHERE id = :id AND status = 'stale'", id=draft_id) is not None


def newest_stale(tx: Tx, person: int) -> int | None:
    """The draft that was put away last."""
    sql = "SELECT id FROM draft WHERE person = :person AND status = 'stale' ORDER BY id DESC LIMIT 1"
    row = tx.one(sql, person=person)
    return int(row["id"]) if row else None


def reopen(tx: Tx, draft_id: int, due: int, *, was: str = "joined") -> Draft | None:
    """Open a joined or stale draft again, for the first caller. None where the person has another open draft."""
    row = tx.one(
        "UPDATE draft SET status = 'open', ticket = NULL, next_due_at = :due, kept_until = NULL"
        " WHERE id = :id AND status = :was"
        " AND NOT EXISTS (SELECT 1 FROM draft AS other WHERE other.person = draft.person AND other.status = 'open')"
        " RETURNING *",
        id=draft_id,
        due=due,
        was=was,
    )
    return _draft(row) if row else None


def joined(tx: Tx, ticket: int) -> list[int]:
    """The drafts that joined this ticket, in the order in which they were begun."""
    sql = "SELECT id FROM draft WHERE status = 'joined' AND ticket = :ticket ORDER BY id"
    return [row["id"] for row in tx.all(sql, ticket=ticket)]


def of_message(tx: Tx, person: int, message_id: int) -> Draft | None:
    """The person's draft that had this message and became a ticket, or joined one."""
    row = tx.one(
        "SELECT draft.* FROM draft JOIN draft_words ON draft_words.draft = draft.id"
        " WHERE draft.person = :person AND draft_words.message_id = :message_id AND draft.ticket IS NOT NULL"
        " ORDER BY draft.id DESC LIMIT 1",
        person=person,
        message_id=message_id,
    )
    return _draft(row) if row else None


def hides_number(tx: Tx, person: int, numbers: Collection[int]) -> bool:
    """Whether the person had telephone numbers hidden in a draft that became, or joined, one of these tickets."""
    listed, names = among(numbers)
    sql = f"SELECT 1 FROM draft WHERE person = :person AND hides_number AND ticket IN {listed} LIMIT 1"  # noqa: S608 our own
    return tx.one(sql, person=person, **names) is not None


def person_of(tx: Tx, draft_id: int) -> int | None:
    row = tx.one("SELECT person FROM draft WHERE id = :id", id=draft_id)
    return row["person"] if row else None


def words(tx: Tx, draft_id: int) -> str:
    """What its messages say, in the order in which they were sent; without those that only say where."""
    sql = "SELECT body FROM draft_words WHERE draft = :draft AND NOT place AND body <> '' ORDER BY message_id"
    return "\n".join(row["body"] for row in tx.all(sql, draft=draft_id))


def hand_over(tx: Tx, draft_id: int, ticket: int) -> None:
    """Note the ticket on the submitted draft, for a second press of the button."""
    tx.execute("UPDATE draft SET ticket = :ticket WHERE id = :id", id=draft_id, ticket=ticket)
