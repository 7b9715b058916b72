"""The open tickets that somebody works from: a page, and the counts beside the filters, as fast after years as at
first.

`open_counts` knows how many there are of each shape. Where there are few, all are looked up by their shapes. Where
there are many, one walks along an index in the queue's order and soon has what is shown. Counts that would need a walk
stop at "more".

Both ways read the indexes only, which hold everything that lists ask of a ticket. The tickets themselves are read once
they are chosen. Limits stand in the statements: with a limit that it does not know, PostgreSQL plans the statement anew
each time.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from issuebot.store.engine.database import Tx
from issuebot.store.lists.queue_terms import (
    ANY_ORDER,
    LATE,
    NUMBER,
    SHAPE,
    Asked,
    Values,
    is_led,
    shaped,
    toggled,
    walk,
)
from issuebot.store.open_counts import SHAPED
from issuebot.store.tickets import OPEN, Ticket, of_row

MOST, SOME = 500, 99  # beyond these the counts say "more"
HELD = 200  # the newest open tickets in somebody's hands are theirs in lists: only who hands them on has more
OVER = "status IN ('closed', 'declined', 'merged', 'withdrawn')"
HAS = "number IN (SELECT ticket FROM follower WHERE person = :person)"
STAGE = f"CASE WHEN status IN ('waiting', 'resolved') THEN 0 WHEN {OVER} THEN 2 ELSE 1 END"
OWN_ORDER = f"{STAGE}, CASE WHEN {STAGE} = 1 THEN coalesce(resolve_by, 99999999999) ELSE 0 END, number DESC"
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
    """Each at least up to what lists say of it, and one for more: `total` up to `MOST`, the others up to `SOME`."""
    if asked.queue.mine:
        return _counted_in_hand(tx, asked)
    total, queue = count(tx, asked, MOST), asked.queue
    late, urgent, mine = (
        total if getattr(queue, name) else count(tx, replace(asked, queue=queue.turning(name)), SOME)
        for name in ("late", "urgent", "mine")
    )
    return Counted(total, late, urgent, mine)


def count(tx: Tx, asked: Asked, most: int) -> int:
    """Up to `most`, and one more for "more than that"."""
    exact = _shaped_count(tx, asked)
    if not exact or not (asked.queue.late or asked.queue.mine):
        return min(exact, most + 1)
    values: Values = {}
    enough = f"LIMIT {most + 1}"
    if asked.queue.mine or exact <= MOST or not is_led(asked):
        walked = f"SELECT 1 FROM {_rows(asked, values)}"  # noqa: S608 our own
    else:
        conditions, _ = walk(asked, values)
        walked = f"SELECT 1 FROM ticket WHERE {_all([OPEN, *conditions])}"  # noqa: S608 our own
    row = tx.one(f"SELECT count(*) AS n FROM ({walked} {enough}) AS counted", **values)  # noqa: S608 our own
    return int(row["n"]) if row else 0


def page(tx: Tx, asked: Asked, limit: int, offset: int) -> list[Ticket]:
    """In the queue's order."""
    values: Values = {}
    shown = f"LIMIT {limit} OFFSET :skipped"
    if asked.queue.mine or _shaped_count(tx, asked) <= MOST:
        numbers = f"SELECT number FROM {_rows(asked, values)} ORDER BY {ANY_ORDER} {shown}"  # noqa: S608 our own
    else:
        conditions, order = walk(asked, values)
        numbers = f"SELECT number FROM ticket WHERE {_all([OPEN, *conditions])} ORDER BY {order} {shown}"  # noqa: S608 our own
    sql = f"SELECT * FROM ticket WHERE number IN ({numbers}) ORDER BY {ANY_ORDER}"  # noqa: S608 our own
    return [of_row(row) for row in tx.all(sql, **values, skipped=offset)]


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
    """Reported or followed: what waits for them, what goes on by its promised time, what is over with the newest first.

    `which` is one of `OF_PERSON`.
    """
    rows = tx.all(
        f"SELECT * FROM ticket WHERE {HAS} AND {OF_PERSON[which]} ORDER BY {OWN_ORDER} LIMIT :limit OFFSET :skipped",  # noqa: S608 our own
        person=person,
        limit=limit,
        skipped=offset,
    )
    return [of_row(row) for row in rows]


def count_of_person(tx: Tx, person: int) -> dict[str, int]:
    """How many each of `OF_PERSON` has."""
    sums = ", ".join(
        f"coalesce(sum(CASE WHEN {which} THEN 1 ELSE 0 END), 0) AS n_{name}" for name, which in OF_PERSON.items()
    )
    sql = f"SELECT {sums} FROM ticket WHERE {HAS}"  # noqa: S608 our own
    row = tx.one(sql, person=person)
    return {name: int(row[f"n_{name}"]) if row else 0 for name in OF_PERSON}


def _shaped_count(tx: Tx, asked: Asked) -> int:
    """Of those asked for and of the urgent among them, read once for all counts of a list."""
    any_urgency = replace(asked.queue, urgent=False, late=False, mine=False)
    known = tx.once.setdefault(SHAPED, {})
    key = (any_urgency, asked.sight)
    if key not in known:
        values: Values = {}
        narrowed = _all(shaped(replace(asked, queue=any_urgency), values))
        sums = "coalesce(sum(n), 0) AS n, coalesce(sum(CASE WHEN urgent THEN n END), 0) AS urgent"
        row = tx.one(f"SELECT {sums} FROM open_count WHERE {narrowed}", **values)  # noqa: S608 our own
        known[key] = (int(row["n"]), int(row["urgent"])) if row else (0, 0)
    n, urgent = known[key]
    return int(urgent if asked.queue.urgent else n)


def _counted_in_hand(tx: Tx, asked: Asked) -> Counted:
    values: Values = {}
    rows = _rows(asked, values)
    values |= {"now": asked.now}
    sums = ", ".join(
        f"count(CASE WHEN {condition} THEN 1 END) AS {name}"
        for name, condition in (("total", "TRUE"), ("late", LATE), ("urgent", "urgent"))
    )
    row = tx.one(f"SELECT {sums} FROM {rows}", **values)  # noqa: S608 our own
    return Counted(row["total"], row["late"], row["urgent"], row["total"]) if row else NONE


def _rows(asked: Asked, values: Values) -> str:
    """All that there are, where they are few.

    SQLite keeps to the order of a CROSS JOIN, first whatever is small; and an expression has no index where it is
    compared with a column, hence what is joined to the shape.
    """
    if asked.queue.mine:
        values["person"] = asked.person
        held = f"SELECT ticket + 0 AS held FROM hand WHERE hand.person = :person ORDER BY ticket DESC LIMIT {HELD}"  # noqa: S608 our own
        own = [f"{NUMBER} = own.held", OPEN, *shaped(asked, values, hidden=True), *toggled(asked, values, hidden=True)]
        return f"({held}) AS own CROSS JOIN ticket WHERE {_all(own)}"
    own = [f"{SHAPE} = fitting.wanted", OPEN, *toggled(asked, values)]
    fitting = f"SELECT shape || '' AS wanted FROM open_count WHERE {_all(shaped(asked, values))}"  # noqa: S608 our own
    return f"({fitting}) AS fitting CROSS JOIN ticket WHERE {_all(own)}"


def _all(clauses: list[str]) -> str:
    return " AND ".join(clauses) or "TRUE"
