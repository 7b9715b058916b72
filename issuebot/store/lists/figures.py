"""Counts over a span of time, for the figures that people ask for."""

from issuebot.domain.queue import Queue
from issuebot.domain.rates import Tally
from issuebot.store.engine.database import Tx
from issuebot.store.lists import queues
from issuebot.store.lists.queue_terms import Asked, Sight

IN_TIME = "coalesce(accepted_at, resolved_at) <= respond_by"
DUE = "(accepted_at IS NOT NULL OR resolved_at IS NOT NULL OR respond_by < :now)"
COLUMNS = {
    "received": "submitted_at >= :since",
    "closed": "resolved_at >= :since",
    "due": f"submitted_at >= :since AND respond_by IS NOT NULL AND {DUE}",
    "prompt": f"submitted_at >= :since AND {IN_TIME}",
}
# The index on answers has the same condition, word for word.
ANSWERS = "kind IN ('satisfied', 'unsatisfied', 'unsolved')"


def tally(tx: Tx, unit: str | None, since: int, now: int) -> Tally:
    """What a unit (None: the district) received, closed and was told since then."""
    sums = ", ".join(f"count(CASE WHEN {when} THEN 1 END) AS {name}" for name, when in COLUMNS.items())
    whose = "AND unit = :unit" if unit else ""
    sql = f"SELECT {sums} FROM ticket WHERE (submitted_at >= :since OR resolved_at >= :since) {whose}"  # noqa: S608 our own
    row = tx.one(sql, since=since, now=now, **({"unit": unit} if unit else {}))
    counts = {name: int(row[name]) for name in COLUMNS} if row else {}
    return Tally(**counts, **_answers(tx, unit, since))


def open_and_late(tx: Tx, unit: str | None, now: int, most: int) -> tuple[int, int]:
    """How many are open, and late, at most so many and one more."""
    sight = Sight((unit,) if unit else ())
    return (
        queues.count(tx, Asked(Queue(unit), sight, 0, now), most),
        queues.count(tx, Asked(Queue(unit, late=True), sight, 0, now), most),
    )


def _answers(tx: Tx, unit: str | None, since: int) -> dict[str, int]:
    """What people said to the survey: each who has the ticket once, by what they said last."""
    whose = "AND unit = :unit" if unit else ""
    rows = tx.all(
        f"SELECT kind, count(*) AS n FROM event WHERE {ANSWERS} AND at >= :since {whose}"  # noqa: S608 our own
        " AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.ticket = event.ticket AND later.seq > event.seq"
        f" AND later.actor = event.actor AND later.{ANSWERS}) GROUP BY kind",
        since=since,
        **({"unit": unit} if unit else {}),
    )
    return {row["kind"]: int(row["n"]) for row in rows}
