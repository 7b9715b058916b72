"""The events by which it was decided what reports are about, and the words of these: what the guess learns from."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.domain.decisions import DECIDING
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among
from issuebot.store.events import DECIDED, Event


@dataclass(frozen=True, slots=True)
class Made:
    """A decision: an event of a ticket."""

    ticket: int
    seq: int
    at: int


_event = read_as(Event)
_made = read_as(Made)
DECIDES = f"kind IN ({', '.join(map(repr, DECIDING))})"  # as the index of migrations/0420 says it


COUNT = f"SELECT count(*) FROM event WHERE {DECIDES} AND at >= :since"  # noqa: S608 our own kinds
SINCE = "decided since"


def looked_from(tx: Tx) -> int | None:
    """Since when decisions are counted: those before are known. None before the first are."""
    since: int | None = tx.memo.get(SINCE)
    return since


def look_from(tx: Tx, since: int) -> None:
    tx.memo[SINCE] = since


def counted(tx: Tx, since: int, count: int) -> None:
    """What was counted beside another question is not asked for again in this transaction."""
    tx.once[DECIDED] = since, count


def count_since(tx: Tx, since: int) -> int:
    known: tuple[int, int] | None = tx.once.get(DECIDED)
    if known is None or known[0] != since:
        row = tx.one(f"{COUNT.replace('count(*)', 'count(*) AS n')}", since=since)
        known = tx.once[DECIDED] = since, int(row["n"]) if row else 0
    return known[1]


def newest(tx: Tx, many: int) -> list[Made]:
    sql = f"SELECT ticket, seq, at FROM event WHERE {DECIDES} ORDER BY at DESC, ticket DESC LIMIT :many"  # noqa: S608 our own kinds
    return [_made(row) for row in tx.all(sql, many=many)]


def counts_since(tx: Tx, since: int) -> dict[int, int]:
    """How many were made in each second."""
    sql = f"SELECT at, count(*) AS n FROM event WHERE {DECIDES} AND at >= :since GROUP BY at"  # noqa: S608 our own kinds
    return {row["at"]: row["n"] for row in tx.all(sql, since=since)}


def made_in(tx: Tx, seconds: Collection[int]) -> list[Made]:
    listed, values = among(seconds)
    sql = f"SELECT ticket, seq, at FROM event WHERE {DECIDES} AND at IN {listed}"  # noqa: S608 our own kinds
    return [_made(row) for row in tx.all(sql, **values)]


def histories(tx: Tx, numbers: Collection[int]) -> dict[int, list[Event]]:
    """What was decided of each of some tickets, in its order."""
    listed, values = among(numbers)
    sql = f"SELECT * FROM event WHERE ticket IN {listed} AND {DECIDES} ORDER BY ticket, seq"  # noqa: S608 our own names
    found: dict[int, list[Event]] = {}
    for row in tx.all(sql, **values):
        found.setdefault(int(row["ticket"]), []).append(_event(row))
    return found


def words_of(tx: Tx, numbers: Collection[int]) -> dict[int, str]:
    listed, values = among(numbers)
    rows = tx.all(f"SELECT number, words FROM ticket WHERE number IN {listed}", **values)  # noqa: S608 our own names
    return {int(row["number"]): row["words"] for row in rows}
