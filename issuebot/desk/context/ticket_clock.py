"""A ticket is written with the moment at which the clock has to look at it again: here, and nowhere else."""

from dataclasses import replace
from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain import ladder
from issuebot.store import tickets
from issuebot.store.tickets import Ticket


def move(turn: Turn, before: Ticket, to: str, **columns: Any) -> Ticket | None:
    """Claim a move by a conditional update. None when the ticket changed since it was read."""
    return tickets.move(turn.tx, before, to, **columns, **_due(turn, before, replace(before, status=to, **columns)))


def begin(turn: Turn, ticket: Ticket) -> None:
    """A ticket that was just added is due for the first time."""
    due = ladder.next_due(ticket, workhours_of(turn.district, turn.now, ticket.unit))
    tickets.climb(turn.tx, ticket, rung=ladder.Rung.NONE, next_due_at=due)


def climb(turn: Turn, ticket: Ticket) -> ladder.Rung | None:
    """The newest reminder for which it is time, from now on a thing of the past; None where there is none to give.

    After a time without the bot that is one for all that were missed.
    """
    hours = workhours_of(turn.district, turn.now, ticket.unit)
    rung = ladder.reached(ticket, hours, turn.at)
    stands = max(rung, ticket.rung)
    due = ladder.next_due(replace(ticket, rung=stands), hours)
    if not tickets.climb(turn.tx, ticket, rung=stands, next_due_at=due):
        return None
    return rung if ladder.Rung.UNPLACED < ticket.rung < rung else None


def _due(turn: Turn, before: Ticket, after: Ticket) -> dict[str, int | None]:
    """Another limit, or another unit, begins where it stands: whoever acts now sees how much time is left."""
    hours = workhours_of(turn.district, turn.now, after.unit)
    if (ladder.limit(before), before.unit) != (ladder.limit(after), after.unit):
        after = replace(after, rung=ladder.reached(after, hours, turn.at))
    return {"rung": after.rung, "next_due_at": ladder.next_due(after, hours)}
