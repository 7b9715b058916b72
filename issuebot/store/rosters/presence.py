"""Whose location is awaited, and which lists of who came there are."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Wanted:
    """`act` is in or out; after `until`, UTC seconds, a location is about something else."""

    person: int
    duty: int
    act: str
    until: int


_wanted = read_as(Wanted)


def want(tx: Tx, wanted: Wanted) -> None:
    """In place of what was awaited of this person before."""
    tx.execute(
        "INSERT INTO location_wanted (person, duty, act, until) VALUES (:person, :duty, :act, :until)"
        " ON CONFLICT (person) DO UPDATE SET duty = excluded.duty, act = excluded.act, until = excluded.until",
        person=wanted.person,
        duty=wanted.duty,
        act=wanted.act,
        until=wanted.until,
    )


def wanted(tx: Tx, person: int, now: int) -> Wanted | None:
    sql = "SELECT * FROM location_wanted WHERE person = :person AND until >= :now"
    row = tx.one(sql, person=person, now=now)
    return _wanted(row) if row else None


def drop(tx: Tx, person: int) -> None:
    tx.execute("DELETE FROM location_wanted WHERE person = :person", person=person)


def musters(tx: Tx, starts: int) -> list[int]:
    """The cards that list the duties of one beginning."""
    return [
        row["card"] for row in tx.all("SELECT card FROM muster WHERE starts = :starts ORDER BY card", starts=starts)
    ]


def add_muster(tx: Tx, card: int, starts: int) -> None:
    tx.execute("INSERT INTO muster (card, starts) VALUES (:card, :starts)", card=card, starts=starts)


def beginning_of(tx: Tx, card: int) -> int | None:
    """Which beginning a card is about."""
    row = tx.one("SELECT starts FROM muster WHERE card = :card", card=card)
    return int(row["starts"]) if row else None
