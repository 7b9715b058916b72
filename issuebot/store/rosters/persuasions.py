"""Who on duty was asked to talk to people, and who went: of several the first, by a conditional update."""

from dataclasses import dataclass

from issuebot.domain.roster.persuasion import Status
from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as

CLOCK = DueRows("persuasion")


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
    """The request that somebody took on."""
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
