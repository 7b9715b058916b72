"""Tickets for a file, piece by piece by their numbers: no piece keeps the database busy, however many there are.

A ticket is as it is when its piece is read, and there is each ticket once: new ones have higher numbers.
"""

from dataclasses import dataclass
from typing import Any

from issuebot.domain.figures.exporting import Line, Wanted
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import named

SHOWN = (
    "number, status, category, community, unit, urgent, weight, submitted_at, respond_by, accepted_at, resolve_by,"
    " resolved_at, ended_at, round, returns, extended, rating, coalesce(resolution, '') AS resolution, anonymous,"
    " reporter IS NOT NULL AS known"
)
# Who wanted to stay anonymous has no name in any file.
PEOPLE = (
    "CASE WHEN anonymous THEN '' ELSE coalesce(person.name, '') END AS reporter, coalesce(place, '') AS place, words"
)
NOBODY = "'' AS reporter, '' AS place, '' AS words"

FEW, SAMPLES = 4000, 20  # tickets that are looked at to know about how many there are, in so many places

_line = read_as(Line)


@dataclass(frozen=True, slots=True)
class Export:
    """`operator` took the tickets of a `filter` out, up to this number, with the people in them."""

    at: int
    operator: str
    filter: str
    upto: int


def last(tx: Tx) -> int:
    """The highest number there is."""
    row = tx.one("SELECT coalesce(max(number), 0) AS number FROM ticket")
    return int(row["number"]) if row else 0


def piece(tx: Tx, wanted: Wanted, after: int, upto: int) -> list[Line]:
    """Those with a number behind one, up to another."""
    where, values = _where(wanted)
    columns, joined = SHOWN, "ticket"
    if wanted.people:
        columns, joined = f"{SHOWN}, {PEOPLE}", "ticket LEFT JOIN person ON person.id = ticket.reporter"
    else:
        columns = f"{SHOWN}, {NOBODY}"
    sql = f"SELECT {columns} FROM {joined} WHERE number > :after AND number <= :last{where} ORDER BY number"  # noqa: S608 our own
    return [_line(row) for row in tx.all(sql, **values, after=after, last=upto)]


def estimate(tx: Tx, wanted: Wanted) -> tuple[int, bool]:
    """About how many there are, and whether that is exact. A few thousand are looked at, however many there are."""
    first = _first_since(tx, wanted.since) if wanted.since is not None else 1
    end = _first_since(tx, wanted.until) if wanted.until is not None else last(tx) + 1
    spread = max(0, end - first)
    if spread <= FEW:
        return _count(tx, wanted, first, end), True
    looked = [first + spread * place // SAMPLES for place in range(SAMPLES)]
    found = sum(_count(tx, wanted, begin, begin + FEW // SAMPLES) for begin in looked)
    return found * spread // FEW, False


def _count(tx: Tx, wanted: Wanted, first: int, end: int) -> int:
    where, values = _where(wanted)
    sql = f"SELECT count(*) AS n FROM ticket WHERE number >= :first AND number < :last{where}"  # noqa: S608 our own
    row = tx.one(sql, **values, first=first, last=end)
    return int(row["n"]) if row else 0


def _first_since(tx: Tx, at: int) -> int:
    """About the first number that was submitted then or later: numbers rise with time, and no index is needed."""
    low, high = 1, last(tx) + 1
    while low < high:
        middle = (low + high) // 2
        row = tx.one("SELECT submitted_at FROM ticket WHERE number >= :n ORDER BY number LIMIT 1", n=middle)
        if row is None or row["submitted_at"] >= at:
            high = middle
        else:
            low = middle + 1
    return low


def note(tx: Tx, operator: str, wanted: Wanted, upto: int, now: int) -> None:
    """Write into the audit that people's data leave the house."""
    tx.execute(
        "INSERT INTO export (at, operator, filter, upto) VALUES (:now, :operator, :filter, :upto)",
        now=now,
        operator=operator,
        filter=wanted.filter,
        upto=upto,
    )


def of_ticket(tx: Tx, number: int) -> list[Export]:
    """Those that may have had this ticket, by its number."""
    rows = tx.all("SELECT at, operator, filter, upto FROM export WHERE upto >= :number ORDER BY id", number=number)
    return [Export(**row) for row in rows]


def _where(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {}
    clauses = []
    for name in ("unit", "community", "category"):
        if getattr(wanted, name):
            clauses.append(f"ticket.{name} = :{name}")
            values[name] = getattr(wanted, name)
    if wanted.statuses:
        statuses = named(wanted.statuses, "s")
        clauses.append(f"status IN ({', '.join(f':{name}' for name in statuses)})")
        values |= statuses
    if wanted.since is not None:
        clauses.append("submitted_at >= :since")
        values["since"] = wanted.since
    if wanted.until is not None:
        clauses.append("submitted_at < :until")
        values["until"] = wanted.until
    return "".join(f" AND {clause}" for clause in clauses), values
