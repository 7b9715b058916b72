"""Duties: who is where, from when to when. All times are UTC seconds."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among as listed_in, named

SOME = 40  # rows of one statement
AHEAD = "on duty"  # in the `once` of a transaction that changes nothing: by unit, who is on duty
# Nothing of ours lasts longer: what began before it is over. It keeps a look at a day from walking along the year.
LONGEST = 3 * 86400
WHOLE = "SELECT duty.*, volunteer.name, volunteer.person FROM duty JOIN volunteer ON volunteer.id = duty.volunteer"
KINDS = {
    **dict.fromkeys(("kind", "place", "unit", "status"), "TEXT"),
    **dict.fromkeys(("starts", "ends", "volunteer", "rostered", "step", "next_due_at"), "BIGINT"),
}
WRITTEN = (*KINDS, "staged")
ADD = f"INSERT INTO duty ({', '.join(WRITTEN)}) VALUES (:{', :'.join(WRITTEN)}) RETURNING id"  # noqa: S608 our own names


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
    row = tx.one(f"{WHOLE} WHERE duty.id = :id AND duty.staged IS NULL", id=duty_id)
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
    sql += " AND duty.status <> 'cancelled' AND duty.staged IS NULL"
    sql += f" AND {of_units}" if of_units else ""
    return sql + (f" AND ({' OR '.join(conditions.values())})" if conditions else ""), values


def ever_of(tx: Tx, ids: Collection[int], first: int, last: int) -> list[Duty]:
    """What these volunteers have, cancelled or not, and what they had; some of what was moved lies outside."""
    listed, values = listed_in(ids)
    rows = tx.all(
        f"{WHOLE} WHERE duty.staged IS NULL AND duty.id IN (SELECT id FROM duty WHERE volunteer IN {listed}"  # noqa: S608 our own names
        " AND starts > :first"
        f" AND starts < :last UNION SELECT duty FROM duty_event WHERE volunteer IN {listed} AND starts > :first"
        " AND starts < :last) ORDER BY duty.starts, duty.id",
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
    """In one statement what `on_now` gives of units, of which there are some, in this transaction."""
    names = named(sorted(units))
    listed = ", ".join(f":{name}" for name in names)
    rows = tx.all(
        f"{WHOLE} WHERE duty.unit IN ({listed}) AND duty.starts <= :now AND duty.starts > :early"
        " AND duty.ends > :now AND duty.status = 'planned' AND duty.staged IS NULL"
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
    """The numbers of new duties, in the order of the rows. Each row has the columns of `KINDS`; `staged` may be
    left out, and then they are in force.
    """
    return [row["id"] for row in tx.many(ADD, [{"staged": None, **row} for row in rows])]


def change(tx: Tx, before: Duty, **columns: Any) -> Duty | None:
    """The duty as it is then; None when it changed since it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    count = tx.execute(
        f"UPDATE duty SET revision = revision + 1{sets} WHERE id = :id AND revision = :revision",  # noqa: S608 our own names
        id=before.id,
        revision=before.revision,
        **columns,
    )
    return duty(tx, before.id) if count else None


def due(tx: Tx, now: int, limit: int) -> list[int]:
    sql = "SELECT id FROM duty WHERE next_due_at <= :now AND staged IS NULL ORDER BY next_due_at LIMIT :limit"
    return [row["id"] for row in tx.all(sql, now=now, limit=limit)]


def postpone(tx: Tx, duty_id: int, until: int) -> None:
    tx.execute("UPDATE duty SET next_due_at = :until WHERE id = :id", id=duty_id, until=until)


def count_due(tx: Tx, now: int) -> tuple[int, int]:
    """How many wait for the clock, and how many of them are due."""
    due = "count(CASE WHEN next_due_at <= :now THEN 1 END) AS due"
    row = tx.one(f"SELECT count(*) AS n, {due} FROM duty WHERE next_due_at IS NOT NULL AND staged IS NULL", now=now)  # noqa: S608 our own
    return (int(row["n"]), int(row["due"])) if row else (0, 0)


def next_due(tx: Tx) -> int | None:
    sql = "SELECT next_due_at FROM duty WHERE next_due_at IS NOT NULL AND staged IS NULL ORDER BY next_due_at LIMIT 1"
    row = tx.one(sql)
    return row["next_due_at"] if row else None


def revisions(tx: Tx, ids: Sequence[int]) -> dict[int, int]:
    """Of these duties."""
    found: dict[int, int] = {}
    for begin in range(0, len(ids), SOME):
        listed, values = listed_in(ids[begin : begin + SOME])
        rows = tx.all(f"SELECT id, revision FROM duty WHERE id IN {listed}", **values)  # noqa: S608 our own names
        found |= {row["id"]: row["revision"] for row in rows}
    return found


def put_in_force(tx: Tx, number: int) -> int:
    """All that is staged of an import, in one statement; how many they are."""
    return tx.execute("UPDATE duty SET staged = NULL WHERE staged = :number", number=number)


def take_away(tx: Tx, number: int, limit: int) -> int:
    """Some of what is staged of an import; how many there were."""
    sql = "SELECT id FROM duty WHERE staged = :number ORDER BY id LIMIT :limit"
    ids = [row["id"] for row in tx.all(sql, number=number, limit=limit)]
    if ids:
        listed, values = listed_in(ids)
        tx.execute(f"DELETE FROM duty_event WHERE duty IN {listed}", **values)  # noqa: S608 our own names
        tx.execute(f"DELETE FROM duty WHERE id IN {listed}", **values)  # noqa: S608 our own names
    return len(ids)


def count_applied(tx: Tx) -> int:
    """How many sheets were applied ever: the same number is the same plan, but for what people agreed on."""
    row = tx.one("SELECT value FROM counter WHERE name = 'roster'")
    return int(row["value"]) if row else 0


def begin_applying(tx: Tx) -> None:
    """Sheets are applied one after the other: a second one waits here until the first is committed."""
    tx.execute("UPDATE counter SET value = value + 1 WHERE name = 'roster'")
