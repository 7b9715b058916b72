"""A ticket is written with the moment at which the clock has to look at it again: here, and nowhere else."""

from dataclasses import dataclass, fields, replace
from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain.clock import ladder
from issuebot.domain.ticket import Status
from issuebot.store import tickets
from issuebot.store.publicity import publications
from issuebot.store.tickets import Ticket


@dataclass(frozen=True, slots=True)
class Standing:
    """What the clock reads of a ticket, as it begins or as a move leaves it. To make a whole `Ticket` takes ten times
    as long.
    """

    status: str
    unit: str | None
    promised_at: int | None
    paused: int
    respond_by: int | None
    resolve_by: int | None
    waiting_since: int | None = None
    resolved_at: int | None = None
    rung: int = ladder.Rung.NONE
    answer_by: int | None = None


READ = tuple(field.name for field in fields(Standing))


def move(turn: Turn, before: Ticket, to: str, **columns: Any) -> Ticket | None:
    """Claim a move by a conditional update. None when the ticket changed since it was read."""
    changed = columns | {"status": to}
    after = Standing(*(changed[name] if name in changed else getattr(before, name) for name in READ))
    moved = tickets.move(turn.tx, before, to, **columns, **_due(turn, before, after))  # noqa: TID251 the one place that may
    if moved and before.status == Status.CLOSED:
        publications.recall(turn.tx, before.number, turn.at)  # what everybody sees of it is not true any more
    return moved


def begin(turn: Turn, **columns: Any) -> Ticket:
    """Add a ticket, due for the first time."""
    new = Standing(**{name: columns[name] for name in READ if name in columns})
    due = ladder.next_due(new, workhours_of(turn.district, turn.now, new.unit))
    return tickets.add(turn.tx, rung=new.rung, next_due_at=due, **columns)


@dataclass(frozen=True, slots=True)
class Reminded:
    """What it is time to say: the newest rung, and that the leader has not answered."""

    rung: ladder.Rung | None
    asked: bool


def climb(turn: Turn, ticket: Ticket) -> Reminded:
    """Note the reminders that are due as given, and tell which to send. While nobody works they wait.

    After a time without the bot the newest rung stands for all that were missed.
    """
    hours = workhours_of(turn.district, turn.now, ticket.unit)
    rung, heard_at = ladder.reached(ticket, hours, turn.at), ladder.heard_at(hours, turn.at)
    if heard_at > turn.at and ticket.rung > ladder.Rung.UNPLACED:
        rung = ladder.Rung(ticket.rung)
    asked = ticket.answer_by is not None and ticket.answer_by <= turn.at
    after = replace(ticket, rung=max(rung, ticket.rung), answer_by=None if asked else ticket.answer_by)
    due = ladder.next_due(after, hours)
    if due is not None and heard_at > turn.at:
        due = max(due, heard_at)
    if not tickets.climb(turn.tx, ticket, rung=after.rung, answer_by=after.answer_by, next_due_at=due):
        return Reminded(None, asked=False)
    return Reminded(rung if ladder.Rung.UNPLACED < ticket.rung < rung else None, asked)


def _due(turn: Turn, before: Ticket, after: Standing) -> dict[str, int | None]:
    """After a change of the limit or of the unit earlier reminders are not made up for: whoever acts now sees how much
    time is left.
    """
    hours = workhours_of(turn.district, turn.now, after.unit)
    if (ladder.limit(before), before.unit) != (ladder.limit(after), after.unit):
        after = replace(after, rung=ladder.reached(after, hours, turn.at))
    return {"rung": after.rung, "next_due_at": ladder.next_due(after, hours)}
