"""Whose next words belong to a ticket although they reply to nothing: an answer, or the reason of a rating.

An expectation ends with what it waited for. `tickets.move` ends it with every move, and it holds only for people who
still have the ticket.
"""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.members import people

ANSWER, REASON = "answer", "reason"


@dataclass(frozen=True, slots=True)
class Expectation:
    """Words of `person` from `since` to `until`, in UTC seconds; `what` is answer or reason."""

    person: int
    ticket: int
    what: str
    since: int
    until: int


_expectation = read_as(Expectation)


def expect(tx: Tx, person: int, ticket: int, what: str, *, now: int, until: int) -> None:
    people.has_changed(tx, person)
    tx.execute(
        "INSERT INTO expectation (person, ticket, what, since, until) VALUES (:person, :ticket, :what, :now, :until)"
        " ON CONFLICT (person, ticket) DO UPDATE"
        " SET what = excluded.what, since = excluded.since, until = excluded.until",
        person=person,
        ticket=ticket,
        what=what,
        now=now,
        until=until,
    )


def newest(tx: Tx, person: int, now: int) -> Expectation | None:
    """What this person was asked last, while it is open."""
    if not people.known(tx, person).expected:
        return None
    row = tx.one(
        "SELECT * FROM expectation AS e WHERE person = :person AND until >= :now"
        " AND EXISTS (SELECT 1 FROM follower WHERE follower.ticket = e.ticket AND follower.person = e.person)"
        " ORDER BY since DESC, ticket DESC LIMIT 1",
        person=person,
        now=now,
    )
    return _expectation(row) if row else None


def asked(tx: Tx, person: int) -> list[int]:
    """The tickets about which this person was asked and has not answered."""
    sql = "SELECT ticket FROM expectation WHERE person = :person AND what = 'answer' ORDER BY ticket"
    return [row["ticket"] for row in tx.all(sql, person=person)]


def is_asked(tx: Tx, ticket: int) -> bool:
    """Whether an answer about it may still come from somebody who has it."""
    sql = (
        "SELECT 1 FROM expectation AS e WHERE ticket = :ticket AND what = 'answer'"
        " AND EXISTS (SELECT 1 FROM follower WHERE follower.ticket = e.ticket AND follower.person = e.person)"
    )
    return tx.one(sql, ticket=ticket) is not None


def shorten(tx: Tx, expectation: Expectation, until: int) -> None:
    """The first words came: more may follow at once, not later."""
    tx.execute(
        "UPDATE expectation SET until = :until WHERE person = :person AND ticket = :ticket AND until > :until",
        person=expectation.person,
        ticket=expectation.ticket,
        until=until,
    )


def end(tx: Tx, ticket: int) -> None:
    """End it for everybody who was asked about the ticket."""
    tx.execute("DELETE FROM expectation WHERE ticket = :ticket", ticket=ticket)
