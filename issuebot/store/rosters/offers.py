"""Duties that somebody wants to hand over; who of several takes one is decided by a conditional update."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.domain.roster.swaps import Status
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among


@dataclass(frozen=True, slots=True)
class Offered:
    """Offered by `volunteer` to `receiver`; None: to all who do the same kind of duty."""

    id: int
    duty: int
    volunteer: int
    receiver: int | None
    status: str
    taker: int | None
    at: int


_offered = read_as(Offered)


def offer(tx: Tx, offer_id: int) -> Offered | None:
    row = tx.one("SELECT * FROM offer WHERE id = :id", id=offer_id)
    return _offered(row) if row else None


def open_of(tx: Tx, duty: int) -> Offered | None:
    row = tx.one("SELECT * FROM offer WHERE duty = :duty AND status = 'open'", duty=duty)
    return _offered(row) if row else None


def open_to(tx: Tx, volunteers: Collection[int]) -> Offered | None:
    """The newest that one of them was asked about by name."""
    listed, values = among(volunteers)
    sql = f"SELECT * FROM offer WHERE status = 'open' AND receiver IN {listed} ORDER BY id DESC LIMIT 1"  # noqa: S608 our own
    row = tx.one(sql, **values)
    return _offered(row) if row else None


def make(tx: Tx, duty: int, volunteer: int, receiver: int | None, now: int) -> Offered | None:
    """None where the duty is offered already."""
    row = tx.one(
        "INSERT INTO offer (duty, volunteer, receiver, status, at) VALUES (:duty, :volunteer, :receiver, 'open', :now)"
        " ON CONFLICT (duty) WHERE status = 'open' DO NOTHING RETURNING *",
        duty=duty,
        volunteer=volunteer,
        receiver=receiver,
        now=now,
    )
    return _offered(row) if row else None


def end(tx: Tx, offer_id: int, status: Status, *, taker: int | None = None) -> bool:
    """True for the first who ends it."""
    sql = "UPDATE offer SET status = :status, taker = :taker WHERE id = :id AND status = 'open'"
    return tx.execute(sql, id=offer_id, status=status, taker=taker) == 1


def end_of_duty(tx: Tx, duty: int) -> None:
    """The duty went another way: nobody can take it any more."""
    tx.execute("UPDATE offer SET status = 'over' WHERE duty = :duty AND status = 'open'", duty=duty)


def asked_all(tx: Tx, duty: int, volunteer: int, since: int) -> bool:
    """Whether who has it asked all since then, whatever came of it. Who took it by mistake may ask as well."""
    sql = "SELECT 1 FROM offer WHERE at >= :since AND duty = :duty AND volunteer = :volunteer AND receiver IS NULL"
    return tx.one(f"{sql} LIMIT 1", since=since, duty=duty, volunteer=volunteer) is not None
