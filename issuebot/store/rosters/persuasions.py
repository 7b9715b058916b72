"""Who on duty was asked to talk to people, and who went: of several the first, by a conditional update."""

from dataclasses import dataclass

from issuebot.domain.roster.persuasion import Status
from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Persuasion:
    """`person`, as `volunteer` of the `duty`, was asked about the ticket `at` UTC seconds; `status`: see
    domain/roster/persuasion.py.
    """

    id: int
    ticket: int
    person: int
    volunteer: int
    duty: int
    status: str
    at: int
    next_due_at: int | None


_persuasion = read_as(Persuasion)


def persuasion(tx: Tx, persuasion_id: int) -> Persuasion | None:
    row = tx.one("SELECT * FROM persuasion WHERE id = :id", id=persuasion_id)
    return _persuasion(row) if row else None


def of(tx: Tx, ticket: int, person: int) -> Persuasion | None:
    row = tx.one("SELECT * FROM persuasion WHERE ticket = :ticket AND person = :person", ticket=ticket, person=person)
    return _persuasion(row) if row else None


def taken_of(tx: Tx, ticket: int) -> Persuasion | None:
    """Who goes."""
    row = tx.one("SELECT * FROM persuasion WHERE ticket = :ticket AND status = 'taken'", ticket=ticket)
    return _persuasion(row) if row else None


def taken_by(tx: Tx, person: int) -> list[Persuasion]:
    rows = tx.all("SELECT * FROM persuasion WHERE person = :person AND status = 'taken' ORDER BY id", person=person)
    return [_persuasion(row) for row in rows]


def offer(tx: Tx, *, ticket: int, person: int, volunteer: int, duty: int, now: int, due: int) -> bool:
    """False where they were asked about it before."""
    sql = (
        "INSERT INTO persuasion (ticket, person, volunteer, duty, status, at, next_due_at)"
        " VALUES (:ticket, :person, :volunteer, :duty, 'offered', :now, :due) ON CONFLICT (ticket, person) DO NOTHING"
    )
    values = {"ticket": ticket, "person": person, "volunteer": volunteer, "duty": duty}
    return tx.execute(sql, **values, now=now, due=due) == 1


def move(tx: Tx, before: Persuasion, to: Status) -> bool:
    """False where somebody changed it meanwhile."""
    goes_on = to in (Status.TAKEN, Status.PASSED)
    sql = f"UPDATE persuasion SET status = :to{'' if goes_on else ', next_due_at = NULL'}"  # noqa: S608 our own
    return tx.execute(f"{sql} WHERE id = :id AND status = :before", id=before.id, to=to, before=before.status) == 1


def end_of_ticket(tx: Tx, ticket: int) -> list[int]:
    """Nobody need go any more; whoever was on their way."""
    which = "WHERE ticket = :ticket AND status IN ('offered', 'passed', 'taken')"
    rows = tx.all(f"SELECT person, status FROM persuasion {which}", ticket=ticket)  # noqa: S608 our own
    if rows:
        tx.execute(f"UPDATE persuasion SET status = 'over', next_due_at = NULL {which}", ticket=ticket)  # noqa: S608 our own
    return [row["person"] for row in rows if row["status"] == "taken"]


def look_at(tx: Tx, duty: int, now: int) -> None:
    """The duty has changed: the clock looks who can still go."""
    sql = "UPDATE persuasion SET next_due_at = :now WHERE duty = :duty AND next_due_at IS NOT NULL"
    tx.execute(sql, duty=duty, now=now)


def due(tx: Tx, now: int, limit: int) -> list[int]:
    sql = "SELECT id FROM persuasion WHERE next_due_at <= :now ORDER BY next_due_at LIMIT :limit"
    return [row["id"] for row in tx.all(sql, now=now, limit=limit)]


def postpone(tx: Tx, persuasion_id: int, until: int) -> None:
    tx.execute("UPDATE persuasion SET next_due_at = :until WHERE id = :id", id=persuasion_id, until=until)


def count_due(tx: Tx, now: int) -> tuple[int, int]:
    """How many wait for the clock, and how many of them are due."""
    due = "count(CASE WHEN next_due_at <= :now THEN 1 END) AS due"
    row = tx.one(f"SELECT count(*) AS n, {due} FROM persuasion WHERE next_due_at IS NOT NULL", now=now)  # noqa: S608 our own
    return (int(row["n"]), int(row["due"])) if row else (0, 0)


def next_due(tx: Tx) -> int | None:
    row = tx.one("SELECT min(next_due_at) AS due FROM persuasion WHERE next_due_at IS NOT NULL")
    return row["due"] if row else None
