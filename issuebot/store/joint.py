"""Second units of a ticket."""

from issuebot.store.database import Tx


def add(tx: Tx, ticket: int, unit: str, now: int) -> bool:
    """False when the unit helps already."""
    sql = "INSERT INTO joint (ticket, unit, since) VALUES (:ticket, :unit, :now) ON CONFLICT DO NOTHING"
    return tx.execute(sql, ticket=ticket, unit=unit, now=now) == 1


def of_ticket(tx: Tx, ticket: int) -> list[str]:
    rows = tx.all("SELECT unit FROM joint WHERE ticket = :ticket ORDER BY since, unit", ticket=ticket)
    return [row["unit"] for row in rows]


def remove(tx: Tx, ticket: int, unit: str) -> None:
    tx.run("DELETE FROM joint WHERE ticket = :ticket AND unit = :unit", ticket=ticket, unit=unit)
