"""The clock of a ticket that waited for its resident: everything moves by the working time that passed meanwhile."""

from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain.deadlines import Deadline, later, worked
from issuebot.domain.ticket import Status
from issuebot.store.tickets import Ticket


def resolve_by(turn: Turn, ticket: Ticket) -> int | None:
    """Until when it is to be solved: of a ticket that waits, as if its resident answered now."""
    if ticket.status != Status.WAITING:
        return ticket.resolve_by
    due: int | None = resumed(turn, ticket).get("resolve_by")
    return due


def resumed(turn: Turn, ticket: Ticket) -> dict[str, Any]:
    """The columns of a ticket that waits no more. A response that was given before stays as timely as it was."""
    hours = workhours_of(turn.district, turn.now)
    paused = max(0, worked(hours, ticket.waiting_since or turn.at, turn.at))
    columns: dict[str, Any] = {"asked_from": None, "waiting_since": None, "next_due_at": None}
    if ticket.respond_by is not None and ticket.accepted_at is None:
        columns["respond_by"] = later(hours, Deadline(ticket.respond_by), paused).at
    if ticket.resolve_by is not None:
        due = later(hours, Deadline(ticket.resolve_by, ticket.certain), paused)
        columns |= {"resolve_by": due.at, "certain": due.certain}
    return columns | {"added": ticket.added + paused}
