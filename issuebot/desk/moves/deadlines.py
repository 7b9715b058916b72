"""What a ticket's category promises, in working time: until when it is accepted, until when it is solved."""

from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain.deadlines import halve, promise, worked
from issuebot.domain.district.model import Category
from issuebot.store.tickets import Ticket


def promised(
    turn: Turn, category: Category | None, since: int, *, added: int = 0, hurried_at: int | None = None
) -> dict[str, Any]:
    """The deadlines' columns, counted from `since`: `added` working seconds later, halved from `hurried_at` on."""
    if category is None:
        return {"respond_by": None, "resolve_by": None, "certain": True}
    hours = workhours_of(turn.district, turn.now)
    respond = promise(hours, since, category.respond_within)
    resolve = promise(hours, since, category.resolve_within, added)
    if hurried_at is not None:
        respond, resolve = halve(hours, respond, hurried_at), halve(hours, resolve, hurried_at)
    return {"respond_by": respond.at, "resolve_by": resolve.at, "certain": resolve.certain}


def promised_anew(turn: Turn, ticket: Ticket) -> dict[str, Any]:
    """A new round of work has its category's whole time again; `added` keeps the count from the first submission."""
    category = turn.district.category(ticket.category)
    hurried = turn.at if ticket.urgent else None
    passed = worked(workhours_of(turn.district, turn.now), ticket.submitted_at, turn.at)
    return promised(turn, category, turn.at, hurried_at=hurried) | {"added": passed}
