"""Second units of a ticket."""

from collections.abc import Collection

from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among


def add(tx: Tx, ticket: int, unit: str, now: int) -> bool:
    """False when the unit helps already."""
    sql = "INSERT INTO joint (ticket, unit, since) VALUES (:ticket, :unit, :now) ON CONFLICT DO NOTHING"
    return tx.execute(sql, ticket=ticket, unit=unit, now=now) == 1


def of_ticket(tx: Tx, ticket: int) -> list[str]:
    ahead: dict[int, list[str]] = tx.once.get("joint", {})
    if ticket in ahead:
        return ahead[ticket]
    rows = tx.all("SELECT unit FROM joint WHERE ticket = :ticket ORDER BY since, unit", ticket=ticket)
    return [row["unit"] for row in rows]


def read_ahead(tx: Tx, tickets: Collection[int]) -> None:
    """Read with one statement what `of_ticket` gives in this transaction, which must change nothing."""
    listed, values = among(tickets)
    sql = f"SELECT ticket, unit FROM joint WHERE ticket IN {listed} ORDER BY since, unit"  # noqa: S608 our own names
    ahead: dict[int, list[str]] = tx.once.setdefault("joint", {})
    ahead.update({ticket: [] for ticket in tickets})
    for row in tx.all(sql, **values):
        ahead[row["ticket"]].append(row["unit"])


def remove(tx: Tx, ticket: int, unit: str) -> None:
    tx.execute("DELETE FROM joint WHERE ticket = :ticket AND unit = :unit", ticket=ticket, unit=unit)
