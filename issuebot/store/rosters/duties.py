"""Duties: who is where, from when to when. All times are UTC seconds."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among as listed_in, named

AHEAD = "on duty"  # in the `once` of a transaction that changes nothing: by unit, who is on duty
# Nothing of ours lasts longer: what began before it is over. It keeps a look at a day from walking along the year.
LONGEST = 3 * 86400
# A long sheet is written in pieces, which nobody sees before all of it is in force: see store/rosters/staged.py.
APPLYING = "(SELECT id FROM roster_import WHERE status = 'applying')"
# Counted for each row by itself, by the index. Of `NOT EXISTS` PostgreSQL makes a join. It walks over the whole year
# where a long sheet has just changed it and the rows have not been analysed since, with a LIMIT for each row.
IN_FORCE = (
    f"(duty.staged IS NULL OR duty.staged NOT IN {APPLYING}) AND"  # noqa: S608 our own names
    f" (SELECT count(*) FROM duty AS other WHERE other.replaces = duty.id AND other.staged NOT IN {APPLYING}) = 0"
)
# The row that a duty's number stands for: its own, or the one that is seen in its stead.
ROW = (
    "coalesce((SELECT other.id FROM duty AS other WHERE other.replaces = :id"  # noqa: S608 our own names
    f" AND other.staged NOT IN {APPLYING}), :id)"
)
NUMBER = "coalesce(duty.replaces, duty.id) AS id"
# Looked up for each row, as what stands in its stead is: PostgreSQL takes the rows in force for few, and makes of a
# join a walk along all volunteers for every duty of a year.
WHOLE = (
    f"SELECT duty.*, {NUMBER},"  # noqa: S608 our own names
    " (SELECT name FROM volunteer WHERE volunteer.id = duty.volunteer) AS name,"
    " (SELECT person FROM volunteer WHERE volunteer.id = duty.volunteer) AS person FROM duty"
)
KINDS = {
    **dict.fromkeys(("kind", "place", "unit", "status"), "TEXT"),
    **dict.fromkeys(("starts", "ends", "volunteer", "rostered", "step", "next_due_at"), "BIGINT"),
}
ADD = f"INSERT INTO duty ({', '.join(KINDS)}) VALUES (:{', :'.join(KINDS)}) RETURNING id"  # noqa: S608 our own names


@dataclass(frozen=True, slots=True)
class Duty:
    """`volunteer` has it, called `name` and known as `person`; `rostered` is whom the sheet names. `place` is the id of
    a post or of a community. `status`: see domain/roster/duty.py, `step`: see domain/roster/moments.py.

    `seconds` are the hours that count, `marks` what was notable about being there, with blanks between.
    """

    id: int
    kind: str
    place: str | None
    unit: str | None
    starts: int
    ends: int
    volunteer: int
    rostered: int
    status: str
    revision: int
    step: int
    next_due_at: int | None
    checked_in_at: int | None
    checked_out_at: int | None
    seconds: int | None
    marks: str
    name: str
    person: int | None


_duty = read_as(Duty)


def duty(tx: Tx, duty_id: int) -> Duty | None:
    row = tx.one(
        f"{WHOLE} WHERE duty.id = {ROW} AND (duty.staged IS NULL OR duty.staged NOT IN {APPLYING})", id=duty_id
    )
    return _duty(row) if row else None


def between(
    tx: Tx,
    first: int,
    last: int,
    *,
    units: Collection[str] | None = None,
    volunteers: Collection[int] | None = None,
    places: Collection[str] | None = None,
    limit: int = 100_000,
    after: int = 0,
) -> list[Duty]:
    """Those that are not cancelled and of which a part lies before `last` and after `first`, in their order, without
    so many as `after`.

    Where `volunteers` and `places` are both given, those of either.
    """
    within, values = _within(first, last, units, volunteers, places)
    sql = f"{WHOLE} WHERE {within} ORDER BY duty.starts, duty.ends, duty.id LIMIT :limit OFFSET :after"
    return [_duty(row) for row in tx.all(sql, **values, limit=limit, after=after)]


def count_between(
    tx: Tx,
    first: int,
    last: int,
    *,
    units: Collection[str] | None = None,
    volunteers: Collection[int] | None = None,
    places: Collection[str] | None = None,
) -> int:
    """How many `between` gives."""
    within, values = _within(first, last, units, volunteers, places)
    row = tx.one(f"SELECT count(*) AS n FROM duty WHERE {within}", **values)  # noqa: S608 our own names
    return int(row["n"]) if row else 0


def _within(
    first: int,
    last: int,
    units: Collection[str] | None,
    volunteers: Collection[int] | None,
    places: Collection[str] | None,
) -> tuple[str, dict[str, Any]]:
    values: dict[str, Any] = {"first": first, "last": last, "early": first - LONGEST}
    conditions = {}
    for column, letter, among in (("unit", "u", units), ("volunteer", "v", volunteers), ("place", "p", places)):
        if among is not None:
            names: dict[str, Any] = named(sorted(among), letter) if among else {letter: None}
            values |= names
            conditions[column] = f"duty.{column} IN ({', '.join(f':{name}' for name in names)})"
    of_units = conditions.pop("unit", "")
    sql = "duty.starts < :last AND duty.starts > :early AND duty.ends > :first"
    sql += f" AND duty.status <> 'cancelled' AND {IN_FORCE}"
    sql += f" AND {of_units}" if of_units else ""
    return sql + (f" AND ({' OR '.join(conditions.values())})" if conditions else ""), values


def ever_of(tx: Tx, ids: Collection[int], first: int, last: int) -> list[Duty]:
    """What these volunteers have, cancelled or not, and what they had; some of what was moved lies outside."""
    listed, values = listed_in(ids)
    had = f"SELECT duty FROM duty_event WHERE volunteer IN {listed} AND starts > :first AND starts < :last"  # noqa: S608 our own
    rows = tx.all(
        f"{WHOLE} WHERE {IN_FORCE} AND duty.id IN (SELECT id FROM duty WHERE volunteer IN {listed}"  # noqa: S608 our own names
        f" AND starts > :first AND starts < :last UNION {had}"
        f" UNION SELECT id FROM duty WHERE replaces IN ({had})) ORDER BY duty.starts, duty.id",
        **values,
        first=first,
        last=last,
    )
    return [_duty(row) for row in rows]


def on_now(tx: Tx, unit: str, now: int) -> list[Duty]:
    """Who is on duty for a unit."""
    if unit not in tx.once.get(AHEAD, ()):
        read_ahead(tx, [unit], now)
    found: list[Duty] = tx.once[AHEAD][unit]
    return found


def read_ahead(tx: Tx, units: Collection[str], now: int) -> None:
    """Read with one statement what `on_now` gives for units in this transaction. There is at least one unit."""
    names = named(sorted(units))
    listed = ", ".join(f":{name}" for name in names)
    rows = tx.all(
        f"{WHOLE} WHERE duty.unit IN ({listed}) AND duty.starts <= :now AND duty.starts > :early"
        f" AND duty.ends > :now AND duty.status = 'planned' AND {IN_FORCE}"
        " ORDER BY duty.starts, duty.ends, duty.id",
        now=now,
        early=now - LONGEST,
        **names,
    )
    ahead: dict[str, list[Duty]] = tx.once.setdefault(AHEAD, {})
    ahead.update({unit: [] for unit in units})
    for row in rows:
        ahead[row["unit"]].append(_duty(row))


def add_all(tx: Tx, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """The numbers of new duties, in the order of the rows. Each row has the columns of `KINDS`."""
    return [row["id"] for row in tx.many(ADD, [dict(row) for row in rows])]


def change(tx: Tx, before: Duty, **columns: Any) -> Duty | None:
    """The duty as it is then; None when it changed since it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    count = tx.execute(
        f"UPDATE duty SET revision = revision + 1{sets} WHERE id = {ROW} AND revision = :revision",  # noqa: S608 our own names
        id=before.id,
        revision=before.revision,
        **columns,
    )
    return duty(tx, before.id) if count else None


def due(tx: Tx, now: int, limit: int) -> list[int]:
    sql = f"SELECT {NUMBER} FROM duty WHERE next_due_at <= :now AND {IN_FORCE} ORDER BY next_due_at LIMIT :limit"  # noqa: S608 our own
    return [row["id"] for row in tx.all(sql, now=now, limit=limit)]


def postpone(tx: Tx, duty_id: int, until: int) -> None:
    tx.execute(f"UPDATE duty SET next_due_at = :until WHERE id = {ROW}", id=duty_id, until=until)  # noqa: S608 our own


def count_due(tx: Tx, now: int) -> tuple[int, int]:
    """How many wait for the clock, and how many of them are due."""
    due = "count(CASE WHEN next_due_at <= :now THEN 1 END) AS due"
    row = tx.one(f"SELECT count(*) AS n, {due} FROM duty WHERE next_due_at IS NOT NULL AND {IN_FORCE}", now=now)  # noqa: S608 our own
    return (int(row["n"]), int(row["due"])) if row else (0, 0)


def next_due(tx: Tx) -> int | None:
    sql = f"SELECT next_due_at FROM duty WHERE next_due_at IS NOT NULL AND {IN_FORCE} ORDER BY next_due_at LIMIT 1"  # noqa: S608 our own
    row = tx.one(sql)
    return row["next_due_at"] if row else None


def count_applied(tx: Tx) -> int:
    """How many sheets were applied ever: the same number is the same plan, but for what people agreed on."""
    row = tx.one("SELECT value FROM counter WHERE name = 'roster'")
    return int(row["value"]) if row else 0


def begin_applying(tx: Tx) -> None:
    """Sheets are applied one after the other: a second one waits here until the first is committed."""
    tx.execute("UPDATE counter SET value = value + 1 WHERE name = 'roster'")
