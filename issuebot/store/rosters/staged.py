"""Rows of a long sheet on their way into the plan: see desk/duties/imports/staging.py.

New duties are rows of their own. A duty that the sheet changes has a second row, which `replaces` it: nobody sees it
before the sheet is in force, and from then on it is seen, and written to, in the other's stead (duties.ROW), until
`settle` puts its values where they belong.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import among
from issuebot.store.rosters.duties import APPLYING, KINDS, Duty

SOME = 32  # rows of one statement: a statement each is more than half of what they cost
NEW = (*KINDS, "staged")
HELD = ("checked_in_at", "checked_out_at", "seconds", "marks")  # columns that being there fills
OTHER = (*KINDS, *HELD, "revision", "staged", "replaces", "replaced_revision")


@dataclass(frozen=True, slots=True)
class Import:
    """The number of a sheet, and who sent it: None for the command line."""

    number: int
    actor: int | None


def add(tx: Tx, of: Import, rows: Sequence[Mapping[str, Any]], now: int) -> None:
    """New duties with the columns of `KINDS`, and that they were imported."""
    first = _insert(tx, NEW, [{"staged": of.number, **row} for row in rows])
    tx.execute(
        "INSERT INTO duty_event (duty, kind, at, actor, volunteer, starts, ends)"
        " SELECT id, 'imported', CAST(:now AS BIGINT), CAST(:actor AS BIGINT), volunteer, starts, ends FROM duty"
        " WHERE staged = :number AND id >= :first AND replaces IS NULL ORDER BY id",
        now=now,
        actor=of.actor,
        number=of.number,
        first=first,
    )


def replace(tx: Tx, number: int, pairs: Sequence[tuple[Duty, Duty]]) -> None:
    """Duties as they are, and as the sheet has them."""
    rows = [
        {
            **{column: getattr(after, column) for column in (*KINDS, *HELD)},
            "revision": before.revision + 1,
            "staged": number,
            "replaces": before.id,
            "replaced_revision": before.revision,
        }
        for before, after in pairs
    ]
    if rows:
        _insert(tx, OTHER, rows)


def _insert(tx: Tx, columns: tuple[str, ...], rows: Sequence[Mapping[str, Any]]) -> int:
    """The first of the new numbers."""
    numbers = []
    for begin in range(0, len(rows), SOME):
        some = rows[begin : begin + SOME]
        sql, names = _inserting(columns, len(some))
        values = zip(names, (row[column] for row in some for column in columns), strict=True)
        numbers += [row["id"] for row in tx.all(sql, **dict(values))]
    return min(numbers, default=0)


@lru_cache(maxsize=2 * SOME)
def _inserting(columns: tuple[str, ...], count: int) -> tuple[str, tuple[str, ...]]:
    """The statement for so many rows, and the names of its values."""
    names = tuple(f"p{place}" for place in range(count * len(columns)))
    lines = (names[begin : begin + len(columns)] for begin in range(0, len(names), len(columns)))
    rows = ", ".join(f"(:{', :'.join(line)})" for line in lines)
    return f"INSERT INTO duty ({', '.join(columns)}) VALUES {rows} RETURNING id", names  # noqa: S608 our own names


def take_away(tx: Tx, number: int, limit: int) -> int:
    """Some of the rows of an import; how many there were."""
    sql = "SELECT id FROM duty WHERE staged = :number ORDER BY id LIMIT :limit"
    ids = [row["id"] for row in tx.all(sql, number=number, limit=limit)]
    if ids:
        listed, values = among(ids)
        tx.execute(f"DELETE FROM duty_event WHERE duty IN {listed}", **values)  # noqa: S608 our own names
        tx.execute(f"DELETE FROM duty WHERE id IN {listed}", **values)  # noqa: S608 our own names
    return len(ids)


def is_overtaken(tx: Tx, number: int) -> bool:
    """Whether a duty has changed since the sheet's row for it was written."""
    sql = (
        "SELECT 1 FROM duty AS other JOIN duty ON duty.id = other.replaces WHERE other.replaces IS NOT NULL"
        " AND other.staged = :number AND other.replaced_revision <> duty.revision LIMIT 1"
    )
    return tx.one(sql, number=number) is not None


def are_unsettled(tx: Tx) -> bool:
    """Whether rows of a sheet that is in force are seen in the stead of others."""
    sql = f"SELECT 1 FROM duty WHERE replaces IS NOT NULL AND staged NOT IN {APPLYING} LIMIT 1"  # noqa: S608 our own names
    return tx.one(sql) is not None


def loosen(tx: Tx, number: int, now: int) -> None:
    """What hangs on duties that the sheet changes: nobody can take those of others, and the clock looks at the rest."""
    changed = (
        "EXISTS (SELECT 1 FROM duty AS other JOIN duty ON duty.id = other.replaces WHERE other.replaces = {of}.duty"
        " AND other.staged = :number"
    )
    gone = " AND (other.status <> 'planned' OR other.volunteer <> duty.volunteer)"
    tx.execute(
        f"UPDATE offer SET status = 'over' WHERE status = 'open' AND {changed.format(of='offer')}{gone})",  # noqa: S608 our own
        number=number,
    )
    for table, open_ in (("patrol", "status = 'open'"), ("persuasion", "next_due_at IS NOT NULL")):
        sql = f"UPDATE {table} SET next_due_at = :now WHERE {open_} AND {changed.format(of=table)})"  # noqa: S608 our own
        tx.execute(sql, number=number, now=now)


def settle(tx: Tx, of: Import, now: int, limit: int, *, before: int | None = None) -> list[int]:
    """The values of some rows of a sheet that is in force are written where they belong, with what happened: those that
    begin `before` a moment, or any. The numbers of the duties.

    Where somebody changed the duty itself at the moment at which the sheet came into force, who has it stays.
    """
    sql = "SELECT id, replaces FROM duty WHERE replaces IS NOT NULL AND staged = :number"
    early, moment = (" AND starts < :before", {"before": before}) if before is not None else ("", {})
    rows = tx.all(f"{sql}{early} ORDER BY replaces LIMIT :limit", number=of.number, limit=limit, **moment)
    if not rows:
        return []
    listed, values = among([row["id"] for row in rows])
    tx.execute(
        "INSERT INTO duty_event (duty, kind, at, actor, volunteer, starts, ends, seconds)"  # noqa: S608 our own names
        " SELECT duty.id, CASE WHEN other.status = 'cancelled' THEN 'cancelled'"
        " WHEN other.rostered <> duty.rostered THEN 'reassigned' ELSE 'moved' END, CAST(:now AS BIGINT),"
        " CAST(:actor AS BIGINT), other.volunteer, other.starts, other.ends, other.seconds"
        f" FROM duty AS other JOIN duty ON duty.id = other.replaces WHERE other.id IN {listed} ORDER BY duty.id",
        now=now,
        actor=of.actor,
        **values,
    )
    tx.execute(f"{SETTLE} WHERE other.replaces = duty.id AND other.id IN {listed}", **values)
    tx.execute(f"DELETE FROM duty WHERE id IN {listed}", **values)  # noqa: S608 our own names
    return [row["replaces"] for row in rows]


_held = (
    f"{column} = CASE WHEN duty.revision = other.replaced_revision THEN other.{column} ELSE duty.{column} END"
    for column in ("volunteer", *HELD)
)
_taken = (f"{column} = other.{column}" for column in KINDS if column != "volunteer")
SETTLE = (
    f"UPDATE duty SET {', '.join((*_taken, *_held))},"  # noqa: S608 our own names
    " revision = other.revision + duty.revision - other.replaced_revision FROM duty AS other"
)
