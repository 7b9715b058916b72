"""Counts over a span of time, for the figures that people ask for."""

from issuebot.domain.queue import Queue
from issuebot.domain.rates import Tally
from issuebot.store.engine.database import Tx
from issuebot.store.lists import queues
from issuebot.store.lists.queue_terms import Asked, Sight

# The first answer alone counts; until it comes the clock runs to now, or to where it stopped.
DUE = "(response_due IS NOT NULL OR response_at IS NULL AND respond_by < coalesce(ended_at, waiting_since, :now))"
COLUMNS = {
    "received": "submitted_at >= :since",
    "closed": "resolved_at >= :since AND status IN ('resolved', 'closed')",
    "due": f"submitted_at >= :since AND {DUE}",
    "prompt": "submitted_at >= :since AND response_at <= response_due",
}
# Whose each of them is: an answer is that of the unit that gave it.
HAS, ANSWERED = "unit = :unit", "coalesce(response_unit, unit) = :unit"
WHOSE = {"received": HAS, "closed": HAS, "due": ANSWERED, "prompt": ANSWERED}
# The index on answers has the same condition, word for word.
ANSWERS = "kind IN ('satisfied', 'unsatisfied', 'unsolved')"


def tally(tx: Tx, unit: str | None, since: int, now: int) -> Tally:
    """What a unit (None: the district) received, closed and was told since then."""
    counts_of = {name: f"{when} AND {WHOSE[name]}" if unit else when for name, when in COLUMNS.items()}
    sums = ", ".join(f"count(CASE WHEN {when} THEN 1 END) AS {name}" for name, when in counts_of.items())
    whose = f"AND ({HAS} OR {ANSWERED})" if unit else ""
    sql = f"SELECT {sums} FROM ticket WHERE (submitted_at >= :since OR resolved_at >= :since) {whose}"  # noqa: S608 our own
    row = tx.one(sql, since=since, now=now, **({"unit": unit} if unit else {}))
    counts = {name: int(row[name]) for name in COLUMNS} if row else {}
    return Tally(**counts, **_answers(tx, unit, since))


def open_and_late(tx: Tx, unit: str | None, now: int, most: int) -> tuple[int, int]:
    """How many are open, and late, at most so many and one more."""
    sight = Sight(unit)
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
        f" AND (later.letter = event.letter OR later.actor = event.actor) AND later.{ANSWERS}) GROUP BY kind",
        since=since,
        **({"unit": unit} if unit else {}),
    )
    return {row["kind"]: int(row["n"]) for row in rows}
