"""The open tickets somebody works from: a page and the counts beside the filters, as fast after years as at first.

How many there are of each shape is known (`open_counts`). Of a few, all are looked up by their shapes; among many, one
walks along an index in the queue's order and soon has what is shown. Counts that need a walk stop at "more".
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from issuebot.store.database import Tx
from issuebot.store.queue_terms import (
    ANY_ORDER,
    FIRST,
    LATE,
    MINE,
    RANK,
    SHAPE,
    Asked,
    Values,
    shaped,
    toggled,
    walks,
)
from issuebot.store.tickets import OPEN, Ticket

MOST, SOME = 500, 99  # beyond these the counts say "more"
HELD = 200  # the newest open tickets in somebody's hands are theirs in lists: only who hands them on has more
OVER = "status IN ('closed', 'declined', 'merged', 'withdrawn')"
HAS = "number IN (SELECT ticket FROM follower WHERE person = :person)"
OF_PERSON = {
    "all": "TRUE",
    "open": f"NOT {OVER}",
    "over": OVER,
    "followed": "(reporter IS NULL OR reporter <> :person)",
}


@dataclass(frozen=True, slots=True)
class Counted:
    """How many there are, and how many each toggle leaves or would leave."""

    total: int
    late: int
    urgent: int
    mine: int


NONE = Counted(0, 0, 0, 0)


def counted(tx: Tx, asked: Asked) -> Counted:
    """`total` up to `MOST` and one for more, the others up to `SOME`; all of them exact where they are few."""
    if asked.queue.mine or _shaped_count(tx, asked) <= MOST:
        return _counted_one_by_one(tx, asked)
    late, urgent, mine = (_turned(asked, name) for name in ("late", "urgent", "mine"))
    return Counted(count(tx, asked), count(tx, late, SOME), count(tx, urgent, SOME), count(tx, mine, SOME))


def count(tx: Tx, asked: Asked, most: int = MOST) -> int:
    """Up to `most`, and one more for "more than that"."""
    exact = _shaped_count(tx, asked)
    if not exact or not (asked.queue.late or asked.queue.mine):
        return min(exact, most + 1)
    values: Values = {}
    if asked.queue.mine or exact <= MOST:
        walked = f"SELECT 1 FROM {_rows(asked, values)}"  # noqa: S608 our own
    else:
        walked = " UNION ALL ".join(
            f"SELECT one FROM (SELECT 1 AS one FROM ticket WHERE {_all([OPEN, *walk])} LIMIT :most) AS part"  # noqa: S608 our own
            for walk, _ in walks(asked, values)
        )
    row = tx.one(f"SELECT count(*) AS n FROM ({walked} LIMIT :most) AS counted", **values, most=most + 1)  # noqa: S608 our own
    return int(row["n"]) if row else 0


def page(tx: Tx, asked: Asked, limit: int, offset: int) -> list[Ticket]:
    """In the queue's order."""
    values: Values = {}
    if asked.queue.mine or _shaped_count(tx, asked) <= MOST:
        rows = _rows(asked, values)
        numbers = f"SELECT number FROM {rows} ORDER BY {ANY_ORDER} LIMIT :limit OFFSET :skipped"  # noqa: S608 our own
    else:
        values["upto"] = offset + limit
        columns = f"number, {FIRST} AS first, {RANK} AS rank"
        walked = " UNION ALL ".join(
            f"SELECT * FROM (SELECT {columns} FROM ticket WHERE {_all([OPEN, *walk])}"  # noqa: S608 our own
            f" ORDER BY {order} LIMIT :upto) AS part"
            for walk, order in walks(asked, values)
        )
        numbers = f"SELECT number FROM ({walked}) AS merged ORDER BY first, rank, number LIMIT :limit OFFSET :skipped"  # noqa: S608 our own
    sql = f"SELECT * FROM ticket WHERE number IN ({numbers}) ORDER BY {ANY_ORDER}"  # noqa: S608 our own
    return [Ticket(**row) for row in tx.all(sql, **values, limit=limit, skipped=offset)]


def count_each(tx: Tx, asked: Asked, facet: str, options: Sequence[str]) -> dict[str, int]:
    """How many open tickets each option of a facet would leave; up to `SOME` and one more where a walk is needed."""
    values: Values = {}
    grouped = (
        f"SELECT {facet} AS option, sum(n) AS n FROM open_count WHERE {_all(shaped(asked, values))} GROUP BY {facet}"  # noqa: S608 our own
    )
    exact = {row["option"]: int(row["n"]) for row in tx.all(grouped, **values) if row["option"] in options}
    if not (asked.queue.late or asked.queue.mine):
        return exact
    each = {option: replace(asked, queue=asked.queue.choosing(facet, option)) for option in exact}
    return {option: count(tx, narrowed, SOME) for option, narrowed in each.items()}


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


def _shaped_count(tx: Tx, asked: Asked) -> int:
    values: Values = {}
    sql = f"SELECT coalesce(sum(n), 0) AS n FROM open_count WHERE {_all(shaped(asked, values))}"  # noqa: S608 our own
    row = tx.one(sql, **values)
    return int(row["n"]) if row else 0


def _turned(asked: Asked, toggle: str) -> Asked:
    return asked if getattr(asked.queue, toggle) else replace(asked, queue=asked.queue.turning(toggle))


def _counted_one_by_one(tx: Tx, asked: Asked) -> Counted:
    values: Values = {}
    rows = _rows(asked, values)
    values |= {"now": asked.now, "person": asked.person}
    sums = ", ".join(
        f"count(CASE WHEN {condition} THEN 1 END) AS {name}"
        for name, condition in (("total", "TRUE"), ("late", LATE), ("urgent", "urgent"), ("mine", MINE))
    )
    row = tx.one(f"SELECT {sums} FROM {rows}", **values)  # noqa: S608 our own
    return Counted(**{name: int(row[name]) for name in ("total", "late", "urgent", "mine")}) if row else NONE


def _rows(asked: Asked, values: Values) -> str:
    """All that there are, where they are few.

    SQLite keeps to the order of a CROSS JOIN, first whatever is small; and an expression has no index where it is
    compared with a column, hence what is joined to the shape.
    """
    own = toggled(asked, values)
    if asked.queue.mine:
        values |= {"person": asked.person, "held": HELD}
        held = "SELECT ticket AS held FROM hand WHERE hand.person = :person ORDER BY ticket DESC LIMIT :held"
        narrowed = _all(["ticket.number = own.held", OPEN, *shaped(asked, values), *own])
        return f"({held}) AS own CROSS JOIN ticket WHERE {narrowed}"
    fitting = f"SELECT shape || '' AS wanted FROM open_count WHERE {_all(shaped(asked, values))}"  # noqa: S608 our own
    return f"({fitting}) AS fitting CROSS JOIN ticket WHERE {_all([f'{SHAPE} = fitting.wanted', OPEN, *own])}"


def _all(clauses: list[str]) -> str:
    return " AND ".join(clauses) or "TRUE"
