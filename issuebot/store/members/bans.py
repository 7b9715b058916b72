"""Who may not use the bot any more. Somebody who was forgotten is known by a digest only, so the ban stays."""

from dataclasses import dataclass

from issuebot.domain.hidden_ids import digest
from issuebot.store.engine.database import Tx
from issuebot.store.members import people


@dataclass(frozen=True, slots=True)
class Ban:
    """`person` is an id, or the digest of one; `by_person` who of the staff decided it, None the command line."""

    person: int
    at: int
    by_person: int | None
    reason: str | None


def ban(tx: Tx, person: int, now: int, *, by: int | None = None, reason: str | None = None) -> bool:
    """True where it was not so before."""
    if is_banned(tx, person):
        return False
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
    return tx.execute("DELETE FROM ban WHERE person IN (:id, :digest)", id=person, digest=digest(person)) > 0


def forget(tx: Tx, person: int) -> None:
    """The ban stays, without the person."""
    people.has_changed(tx, person)
    tx.execute("UPDATE ban SET person = :digest, reason = NULL WHERE person = :id", id=person, digest=digest(person))


def is_banned(tx: Tx, person: int) -> bool:
    return people.known(tx, person).banned


def banned(tx: Tx) -> list[Ban]:
    """Everybody, the latest first."""
    return [Ban(**row) for row in tx.all("SELECT * FROM ban ORDER BY at DESC, person")]
