"""Open tickets that wait for the leader."""

from issuebot.store.engine.database import Tx
from issuebot.store.tickets import OPEN, Ticket, of_row


def returned(tx: Tx, times: int, limit: int) -> list[Ticket]:
    """Sent back so often, and with no unit."""
    sql = "SELECT * FROM ticket WHERE status = 'new' AND returns >= :times ORDER BY number LIMIT :limit"
    return [of_row(row) for row in tx.all(sql, times=times, limit=limit)]


def asked(tx: Tx, limit: int) -> list[Ticket]:
    """About which the leader was asked, who has done nothing with them since."""
    sql = (
        f"SELECT * FROM ticket WHERE {OPEN} AND number IN (SELECT asked.ticket FROM event AS asked"  # noqa: S608 a constant
        " WHERE asked.kind = 'escalate' AND NOT EXISTS (SELECT 1 FROM event AS answer"
        " WHERE answer.ticket = asked.ticket AND answer.seq > asked.seq AND answer.role = 'leader'))"
        " ORDER BY number LIMIT :limit"
    )
    return [of_row(row) for row in tx.all(sql, limit=limit)]
