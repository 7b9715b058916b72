"""A ticket whose clock stood: deadlines move by the working time that passed meanwhile, in the hours of its unit."""

from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain.clock.deadlines import Deadline, later, worked
from issuebot.domain.ticket import Status
from issuebot.store.tickets import Ticket


def resolve_by(turn: Turn, ticket: Ticket) -> int | None:
    """Until when it is to be solved: of a ticket that waits, as if its resident answered now."""
    if ticket.status != Status.WAITING:
        return ticket.resolve_by
    due: int | None = resumed(turn, ticket).get("resolve_by")
    return due


def resumed(turn: Turn, ticket: Ticket) -> dict[str, Any]:
    """The columns of a ticket that waits for its resident no more."""
    ends: dict[str, Any] = {"asked_from": None, "waiting_since": None}
    return ends | _stood(turn, ticket, ticket.waiting_since)


def taken_out(turn: Turn, ticket: Ticket) -> dict[str, Any]:
    """The columns of a ticket that was merged into another and goes on by itself: nobody had it meanwhile."""
    return _stood(turn, ticket, ticket.ended_at)


def _stood(turn: Turn, ticket: Ticket, since: int | None) -> dict[str, Any]:
    """The columns after a pause. Whoever has to accept it next has the time that was left; `response_due` stays."""
    hours = workhours_of(turn.district, turn.now, ticket.unit)
    paused = max(0, worked(hours, since or turn.at, turn.at))
    columns: dict[str, Any] = {"added": ticket.added + paused, "paused": ticket.paused + paused}
    if ticket.respond_by is not None:
        columns["respond_by"] = later(hours, Deadline(ticket.respond_by), paused).at
    if ticket.resolve_by is not None:
        due = later(hours, Deadline(ticket.resolve_by, ticket.certain), paused)
        columns |= {"resolve_by": due.at, "certain": due.certain}
    return columns
