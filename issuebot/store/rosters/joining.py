"""Who opened a unit's link for volunteers, until they have said who they are."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.members import people


@dataclass(frozen=True, slots=True)
class Joining:
    """`name` is what they wrote; empty before."""

    person: int
    unit: str
    until: int
    name: str


_joining = read_as(Joining)


def begin(tx: Tx, person: int, unit: str, until: int) -> None:
    """The newest link counts."""
    people.has_changed(tx, person)
    tx.execute(
        "INSERT INTO joining (person, unit, until) VALUES (:person, :unit, :until)"
        " ON CONFLICT (person) DO UPDATE SET unit = excluded.unit, until = excluded.until, name = ''",
        person=person,
        unit=unit,
        until=until,
    )


def of(tx: Tx, person: int, now: int) -> Joining | None:
    if not people.known(tx, person).joins:
        return None
    sql = "SELECT * FROM joining WHERE person = :person AND until >= :now"
    row = tx.one(sql, person=person, now=now)
    return _joining(row) if row else None


def say(tx: Tx, person: int, name: str) -> None:
    tx.execute("UPDATE joining SET name = :name WHERE person = :person", person=person, name=name)


def end(tx: Tx, person: int) -> bool:
    """True for the one tap that ends it."""
    people.has_changed(tx, person)
    return tx.execute("DELETE FROM joining WHERE person = :person", person=person) == 1
