"""A ticket is written with the moment at which the clock has to look at it again: here, and nowhere else."""

from dataclasses import dataclass, replace
from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain.clock import ladder
from issuebot.store import tickets
from issuebot.store.tickets import Ticket


def move(turn: Turn, before: Ticket, to: str, **columns: Any) -> Ticket | None:
    """Claim a move by a conditional update. None when the ticket changed since it was read."""
    due = _due(turn, before, replace(before, status=to, **columns))
    return tickets.move(turn.tx, before, to, **columns, **due)  # noqa: TID251 the one place that may


def begin(turn: Turn, ticket: Ticket) -> None:
    """A ticket that was just added is due for the first time."""
    due = ladder.next_due(ticket, workhours_of(turn.district, turn.now, ticket.unit))
    tickets.climb(turn.tx, ticket, rung=ladder.Rung.NONE, answer_by=None, next_due_at=due)


@dataclass(frozen=True, slots=True)
class Reminded:
    """What it is time to say: the newest rung, and that the leader has not answered."""

    rung: ladder.Rung | None
    asked: bool


def climb(turn: Turn, ticket: Ticket) -> Reminded:
    """The reminders for which it is time, from now on things of the past; while nobody works they wait.

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


def _due(turn: Turn, before: Ticket, after: Ticket) -> dict[str, int | None]:
    """Another limit, or another unit, begins where it stands: whoever acts now sees how much time is left."""
    hours = workhours_of(turn.district, turn.now, after.unit)
    if (ladder.limit(before), before.unit) != (ladder.limit(after), after.unit):
        after = replace(after, rung=ladder.reached(after, hours, turn.at))
    return {"rung": after.rung, "next_due_at": ladder.next_due(after, hours)}
