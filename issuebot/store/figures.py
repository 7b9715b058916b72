"""Counts over a span of time, for the figures that people ask for."""

from issuebot.domain.queue import Queue
from issuebot.domain.rates import Tally
from issuebot.store import queues
from issuebot.store.database import Tx
from issuebot.store.queue_terms import Asked, Sight

IN_TIME = "coalesce(accepted_at, resolved_at) <= respond_by"
DUE = "(accepted_at IS NOT NULL OR resolved_at IS NOT NULL OR respond_by < :now)"
COLUMNS = {
    "received": "submitted_at >= :since",
    "closed": "resolved_at >= :since",
    "due": f"submitted_at >= :since AND respond_by IS NOT NULL AND {DUE}",
    "prompt": f"submitted_at >= :since AND {IN_TIME}",
    "satisfied": "resolved_at >= :since AND rating = 'satisfied'",
    "unsatisfied": "resolved_at >= :since AND rating = 'unsatisfied'",
    "unsolved": "resolved_at >= :since AND rating = 'unsolved'",
}


def tally(tx: Tx, unit: str | None, since: int, now: int) -> Tally:
    """What a unit (None: the district) received, closed and was told since then."""
    sums = ", ".join(f"count(CASE WHEN {when} THEN 1 END) AS {name}" for name, when in COLUMNS.items())
    whose = "AND unit = :unit" if unit else ""
    sql = f"SELECT {sums} FROM ticket WHERE (submitted_at >= :since OR resolved_at >= :since) {whose}"  # noqa: S608 our own
    row = tx.one(sql, since=since, now=now, **({"unit": unit} if unit else {}))
    return Tally(**{name: int(row[name]) for name in COLUMNS}) if row else Tally()


def open_and_late(tx: Tx, unit: str | None, now: int, most: int) -> tuple[int, int]:
    """How many are open, and late, at most so many and one more."""
    sight = Sight((unit,) if unit else ())
    return (
        queues.count(tx, Asked(Queue(unit), sight, 0, now), most),
        queues.count(tx, Asked(Queue(unit, late=True), sight, 0, now), most),
    )
