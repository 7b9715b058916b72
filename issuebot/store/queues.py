"""The open tickets somebody works from: one page, and counts that stop counting, so that both stay fast for ever.

The order and the deadline that counts are expressions over columns; migration 0060 has indexes on the very same.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from issuebot.domain.queue import Queue
from issuebot.store.database import Tx
from issuebot.store.tickets import OPEN, Ticket

DUE = "CASE WHEN status IN ('new', 'assigned') THEN respond_by WHEN status = 'accepted' THEN resolve_by END"
URGENT, WEIGHT, HEAVIEST = 259_200, 21_600, 9  # seconds that urgency and each further person raise a ticket
RANK = (
    f"coalesce({DUE}, 99999999999) - CASE WHEN urgent THEN {URGENT} ELSE 0 END"
    f" - {WEIGHT} * CASE WHEN weight > {HEAVIEST} THEN {HEAVIEST - 1} ELSE weight - 1 END"
)
ORDER = f"CASE WHEN status = 'new' THEN 0 ELSE 1 END, {RANK}, number"
LATE = f"{RANK} < :now AND {DUE} < :now"  # the first follows from the second, and is what the index knows
MINE = (
    "EXISTS (SELECT 1 FROM event WHERE event.ticket = ticket.number AND event.actor = :person"
    " AND event.role IN ('unit', 'coordinator', 'leader'))"
)
OVER = "status IN ('closed', 'declined', 'merged', 'withdrawn')"
HAS = "number IN (SELECT ticket FROM follower WHERE person = :person)"
OF_PERSON = {
    "all": "TRUE",
    "open": f"NOT {OVER}",
    "over": OVER,
    "followed": "(reporter IS NULL OR reporter <> :person)",
}
MOST, SOME = 500, 99  # beyond these the counts say "more"
LOOKED_AT = 500  # tickets among which those somebody worked on are counted


@dataclass(frozen=True, slots=True)
class Sight:
    """Whose open tickets: those with these units, and those of these communities; of neither: the whole district's."""

    units: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """A queue as this person sees it at this second."""

    queue: Queue
    sight: Sight
    person: int
    now: int


def page(tx: Tx, asked: Asked, limit: int, offset: int) -> list[Ticket]:
    """Merged from branches that an index serves each: one condition with OR would sort everything."""
    clauses, values = _narrowed(asked)
    branches = [
        f"SELECT * FROM (SELECT * FROM ticket WHERE {' AND '.join([OPEN, *branch, *clauses])}"  # noqa: S608 our own
        f" ORDER BY {ORDER} LIMIT :upto) AS part"
        for branch in _branches(asked.sight, values)
    ]
    sql = f"SELECT * FROM ({' UNION ALL '.join(branches)}) AS ticket ORDER BY {ORDER} LIMIT :upto OFFSET :skipped"  # noqa: S608 our own
    rows = tx.all(sql, **values, upto=offset + limit, skipped=offset)
    return [Ticket(**row) for row in rows[:limit]]


def count(tx: Tx, asked: Asked, most: int = MOST) -> int:
    """Up to `most`, and one more for "more than that"."""
    clauses, values = _narrowed(asked)
    where = " AND ".join([OPEN, *seen(asked.sight, values), *clauses])
    sql = f"SELECT count(*) AS n FROM (SELECT 1 FROM ticket WHERE {where} LIMIT :most) AS counted"  # noqa: S608 our own
    row = tx.one(sql, **values, most=most + 1)
    return int(row["n"]) if row else 0


def count_mine(tx: Tx, asked: Asked) -> int:
    """Among the first so many only: whom an event names is not in the order's index."""
    clauses, values = _narrowed(asked)
    where = " AND ".join([OPEN, *seen(asked.sight, values), *clauses])
    sql = f"SELECT count(*) AS n FROM (SELECT number FROM ticket WHERE {where} LIMIT :most) AS ticket WHERE {MINE}"  # noqa: S608 our own
    row = tx.one(sql, **(values | {"person": asked.person}), most=LOOKED_AT)
    return int(row["n"]) if row else 0


def count_each(tx: Tx, asked: Asked, facet: str, options: Sequence[str]) -> dict[str, int]:
    """How many open tickets each option of a facet would leave, up to `SOME` and one for "more"."""
    clauses, values = _narrowed(asked)
    where = " AND ".join([OPEN, *seen(asked.sight, values), *clauses])
    counts = [
        f"SELECT {index} AS option, (SELECT count(*) FROM (SELECT 1 FROM ticket WHERE {where}"  # noqa: S608 our own
        f" AND {facet} = :option_{_letters(index)} LIMIT :most) AS counted) AS n"
        for index in range(len(options))
    ]
    names = {f"option_{_letters(index)}": option for index, option in enumerate(options)}
    rows = tx.all(" UNION ALL ".join(counts), **values, **names, most=SOME + 1) if counts else []
    return {options[row["option"]]: row["n"] for row in rows}


def of_person(tx: Tx, person: int, which: str, limit: int, offset: int) -> list[Ticket]:
    """Reported or followed, the newest first. `which` is one of `OF_PERSON`."""
    rows = tx.all(
        f"SELECT * FROM ticket WHERE {HAS} AND {OF_PERSON[which]} ORDER BY number DESC LIMIT :limit OFFSET :skipped",  # noqa: S608 our own
        person=person,
        limit=limit,
        skipped=offset,
    )
    return [Ticket(**row) for row in rows]


def count_of_person(tx: Tx, person: int) -> dict[str, int]:
    """How many each of `OF_PERSON` has."""
    sums = ", ".join(
        f"coalesce(sum(CASE WHEN {which} THEN 1 ELSE 0 END), 0) AS n_{name}" for name, which in OF_PERSON.items()
    )
    sql = f"SELECT {sums} FROM ticket WHERE {HAS}"  # noqa: S608 our own
    row = tx.one(sql, person=person)
    return {name: int(row[f"n_{name}"]) if row else 0 for name in OF_PERSON}


def _narrowed(asked: Asked) -> tuple[list[str], dict[str, str | int]]:
    queue = asked.queue
    chosen = {name: getattr(queue, name) for name in ("unit", "community", "category", "status")}
    values: dict[str, str | int] = {name: value for name, value in chosen.items() if value}
    clauses = [f"{name} = :{name}" for name in values]
    if queue.late:
        clauses.append(LATE)
        values["now"] = asked.now
    if queue.urgent:
        clauses.append("urgent")
    if queue.mine:
        clauses.append(MINE)
        values["person"] = asked.person
    return clauses, values


def _branches(sight: Sight, values: dict[str, str | int]) -> list[list[str]]:
    """Disjoint parts of what is seen, each a unit's or a community's; adds the names they need to `values`."""
    parts: list[list[str]] = []
    excluded: list[str] = []
    for column, ids in (("unit", sight.units), ("community", sight.communities)):
        for id_ in ids:
            name = f"{column}_{_letters(len(parts))}"
            values[name] = id_
            parts.append([f"{column} = :{name}", *excluded])
            excluded.append(f"({column} IS NULL OR {column} <> :{name})")
    return parts or [[]]


def seen(sight: Sight, values: dict[str, str | int]) -> list[str]:
    parts = [f"({' AND '.join(part)})" for part in _branches(sight, values) if part]
    return [f"({' OR '.join(parts)})"] if parts else []


def _letters(number: int) -> str:
    """A number as letters: the names of parameters have no digits."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))
