"""How many open tickets there are of each shape, and which are in whose hands: kept with every move, for the lists.

A shape is what lists are narrowed by: unit, community, category, status, urgency.
"""

from typing import Protocol

from issuebot.domain.ticket import OPEN
from issuebot.store.engine.database import Tx

SHAPED = "shaped"  # what a transaction has read of these counts
STAFF = frozenset({"unit", "coordinator", "leader"})


class Shaped(Protocol):
    """A ticket, as far as its shape goes."""

    @property
    def number(self) -> int: ...
    @property
    def status(self) -> str: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def community(self) -> str | None: ...
    @property
    def category(self) -> str | None: ...
    @property
    def urgent(self) -> bool: ...


def entered(tx: Tx, ticket: Shaped) -> None:
    if ticket.status in OPEN:
        _add(tx, ticket)


def moved(tx: Tx, before: Shaped, after: Shaped) -> None:
    """Count the ticket under its new shape. Nobody has a ticket in hand that is over; when it is open again, those who
    worked on it do.
    """
    if shape_of(before) == shape_of(after):
        return
    if before.status in OPEN:
        _take(tx, before)
    if after.status in OPEN:
        _add(tx, after)
    if before.status in OPEN and after.status not in OPEN:
        tx.execute("DELETE FROM hand WHERE ticket = :number", number=before.number)
    if before.status not in OPEN and after.status in OPEN:
        _hand_back(tx, after.number)


def acted(tx: Tx, number: int, role: str, actor: int | None) -> None:
    """Note that somebody of the staff worked on an open ticket or wrote about it."""
    if actor and role in STAFF:
        tx.execute(
            "INSERT INTO hand (person, ticket) SELECT CAST(:person AS BIGINT), number FROM ticket"
            " WHERE number = :number AND status IN ('new', 'assigned', 'accepted', 'waiting') ON CONFLICT DO NOTHING",
            person=actor,
            number=number,
        )


def shape_of(ticket: Shaped) -> str:
    """As `store/lists/queues.SHAPE` writes it."""
    parts = (ticket.unit or "", ticket.community or "", ticket.category or "", ticket.status)
    return " ".join(parts) + (" !" if ticket.urgent else "")


def _add(tx: Tx, ticket: Shaped) -> None:
    tx.once.pop(SHAPED, None)
    tx.execute(
        "INSERT INTO open_count (shape, unit, community, category, status, urgent, n)"
        " VALUES (:shape, :unit, :community, :category, :status, :urgent, 1)"
        " ON CONFLICT (shape) DO UPDATE SET n = open_count.n + 1",
        shape=shape_of(ticket),
        unit=ticket.unit,
        community=ticket.community,
        category=ticket.category,
        status=ticket.status,
        urgent=bool(ticket.urgent),
    )


def _take(tx: Tx, ticket: Shaped) -> None:
    tx.once.pop(SHAPED, None)
    shape = shape_of(ticket)
    left = tx.one("UPDATE open_count SET n = n - 1 WHERE shape = :shape RETURNING n", shape=shape)
    if left and left["n"] < 1:
        tx.execute("DELETE FROM open_count WHERE shape = :shape AND n < 1", shape=shape)


def _hand_back(tx: Tx, number: int) -> None:
    tx.execute(
        "INSERT INTO hand (person, ticket) SELECT DISTINCT actor, ticket FROM event WHERE ticket = :number"
        " AND actor IS NOT NULL AND role IN ('unit', 'coordinator', 'leader') ON CONFLICT DO NOTHING",
        number=number,
    )
