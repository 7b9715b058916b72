"""Open tickets counted by where they are and what they are about."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx
from issuebot.store.lists.queue_terms import DUE, Sight, seen
from issuebot.store.tickets import OPEN


@dataclass(frozen=True, slots=True)
class Pile:
    """The open tickets of one category in one community; either may be unknown."""

    community: str | None
    category: str | None
    count: int
    late: int


def piles(tx: Tx, sight: Sight, now: int) -> list[Pile]:
    values: dict[str, str | int] = {}
    where = " AND ".join([OPEN, *seen(sight, values)])
    rows = tx.all(
        f"SELECT community, category, count(*) AS count, count(CASE WHEN {DUE} < :now THEN 1 END) AS late"  # noqa: S608 our own
        f" FROM ticket WHERE {where} GROUP BY community, category",
        **values,
        now=now,
    )
    return [Pile(**row) for row in rows]
