"""What happened to duties, one row a change; no row is ever edited. Hours can be counted from it anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.rosters.duties import Duty


@dataclass(frozen=True, slots=True)
class DutyEvent:
    """`kind`: see domain/roster/duty.py. `actor` is a person's id, None for the clock and the command line; the rest is
    how the duty was afterwards.
    """

    id: int
    duty: int
    kind: str
    at: int
    actor: int | None
    volunteer: int
    starts: int
    ends: int
    seconds: int | None
    words: str | None


_event = read_as(DutyEvent)
COLUMNS = ("duty", "kind", "at", "actor", "volunteer", "starts", "ends", "seconds", "words")
ADD = f"INSERT INTO duty_event ({', '.join(COLUMNS)}) VALUES (:{', :'.join(COLUMNS)})"  # noqa: S608 our own names


def record(tx: Tx, after: Duty, kind: str, at: int, *, actor: int | None = None, words: str | None = None) -> None:
    row = (after.id, kind, at, actor, after.volunteer, after.starts, after.ends, after.seconds, words)
    record_all(tx, [row])


def record_all(tx: Tx, rows: Sequence[tuple[int | str | None, ...]]) -> None:
    """Each row has the values of `COLUMNS`."""
    tx.many(ADD, [dict(zip(COLUMNS, row, strict=True)) for row in rows])


def of_duty(tx: Tx, duty_id: int) -> list[DutyEvent]:
    rows = tx.all("SELECT * FROM duty_event WHERE duty = :duty ORDER BY id", duty=duty_id)
    return [_event(row) for row in rows]


def on_the_way(tx: Tx, duties: Sequence[Duty]) -> set[int]:
    """The duties whose holder said that they are on their way to it as it is now."""
    found: set[int] = set()
    for duty in duties:
        sql = "SELECT 1 FROM duty_event WHERE duty = :duty AND kind = 'on the way' AND volunteer = :volunteer"
        if tx.one(f"{sql} AND starts = :starts LIMIT 1", duty=duty.id, volunteer=duty.volunteer, starts=duty.starts):
            found.add(duty.id)
    return found


def kinds_since(tx: Tx, since: int) -> set[str]:
    """What kinds of things happened to duties."""
    return {row["kind"] for row in tx.all("SELECT DISTINCT kind FROM duty_event WHERE at >= :since", since=since)}
