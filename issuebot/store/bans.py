"""Who may not use the bot any more."""

from dataclasses import dataclass

from issuebot.store import people
from issuebot.store.engine.database import Tx


@dataclass(frozen=True, slots=True)
class Ban:
    """`by_person` is who of the staff decided it; None is the command line."""

    person: int
    at: int
    by_person: int | None
    reason: str | None


def ban(tx: Tx, person: int, now: int, *, by: int | None = None, reason: str | None = None) -> bool:
    """True where it was not so before."""
    people.has_changed(tx, person)
    return (
        tx.execute(
            "INSERT INTO ban (person, at, by_person, reason) VALUES (:person, :now, :by, :reason)"
            " ON CONFLICT DO NOTHING",
            person=person,
            now=now,
            by=by,
            reason=reason,
        )
        == 1
    )


def unban(tx: Tx, person: int) -> bool:
    """True when there was a ban to lift."""
    people.has_changed(tx, person)
    return tx.execute("DELETE FROM ban WHERE person = :person", person=person) == 1


def is_banned(tx: Tx, person: int) -> bool:
    return people.known(tx, person).banned


def banned(tx: Tx) -> list[Ban]:
    """Everybody, the latest first."""
    return [Ban(**row) for row in tx.all("SELECT * FROM ban ORDER BY at DESC, person")]
