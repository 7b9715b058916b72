"""What a monitor asks of the rows: what waits, and since when."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Waiting:
    """Messages of one priority that might go now, and since when the oldest might."""

    priority: int
    count: int
    since: int


_waiting = read_as(Waiting)


def waiting(tx: Tx, now: int) -> list[Waiting]:
    rows = tx.all(
        "SELECT priority, count(*) AS count, min(CASE WHEN not_before_ms / 1000 > created_at"
        " THEN not_before_ms / 1000 ELSE created_at END) AS since"
        " FROM outbox WHERE not_before_ms <= :now_ms GROUP BY priority ORDER BY priority",
        now_ms=now * 1000,
    )
    return [_waiting(row) for row in rows]
