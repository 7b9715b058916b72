"""What is due before a day ends, for the lists of its morning."""

from issuebot.store.engine.database import Tx
from issuebot.store.lists.queue_terms import DEADLINE, Sight, Values, seen
from issuebot.store.tickets import OPEN, Ticket, of_row

BETWEEN = f"{DEADLINE} >= :now AND {DEADLINE} < :end"


def count_due(tx: Tx, sight: Sight, now: int, end: int) -> int:
    """How many are not late yet and will be when the day ends."""
    where, values = _where(sight, now, end)
    row = tx.one(f"SELECT count(*) AS n FROM ticket WHERE {where}", **values)  # noqa: S608 our own
    return int(row["n"]) if row else 0


def due(tx: Tx, sight: Sight, now: int, end: int, limit: int) -> list[Ticket]:
    """The first of them."""
    where, values = _where(sight, now, end)
    sql = f"SELECT * FROM ticket WHERE {where} ORDER BY {DEADLINE}, number LIMIT {limit}"  # noqa: S608 our own
    return [of_row(row) for row in tx.all(sql, **values)]


def _where(sight: Sight, now: int, end: int) -> tuple[str, Values]:
    values: Values = {"now": now, "end": end}
    return " AND ".join([OPEN, BETWEEN, *seen(sight, values)]), values
