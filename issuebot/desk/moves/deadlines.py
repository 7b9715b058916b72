"""What a ticket's category promises, in working time: until when it is accepted, until when it is solved.

A deadline is computed once, by the hours of the unit that has the ticket then, and stored with what it was computed
from. It stays when the ticket goes to a unit with other hours, and when the district file or the calendar changes.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.domain.clock.deadlines import Count, promise
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Category
from issuebot.store.tickets import Ticket


def promised(turn: Turn, category: Category | None, unit: str | None) -> dict[str, Any]:
    """The deadlines' columns of a ticket that begins now."""
    return _begun(turn, category, unit, again=False)


def promised_anew(turn: Turn, ticket: Ticket, unit: str | None) -> dict[str, Any]:
    """A new round of work has its own time from now on: what came before is charged to nobody.

    What is urgent has half of it.
    """
    category = turn.district.category(ticket.category)
    return _begun(turn, category, unit, again=ticket.resolved_at is not None, urgent=ticket.urgent)


def promised_for(
    turn: Turn, ticket: Ticket, category: Category, unit: str | None, *, added: int, paused: int
) -> dict[str, Any]:
    """The deadlines under another category: counted from where this round began, plus what was added since."""
    count = replace(_count_of(ticket), added=added, paused=paused)
    return _deadlines(turn.district, turn.now, category, unit, count, again=_is_done_again(ticket))


def differing(open_ones: Iterable[Ticket], old: District, new: District, now: datetime) -> list[int]:
    """The numbers of those whose deadlines the new district, or a calendar published since, would give otherwise.

    Old and new are compared, not what is stored: a ticket that went to a unit with other hours kept its deadlines.
    """
    return [ticket.number for ticket in open_ones if _differs(ticket, old, new, now)]


def _differs(ticket: Ticket, old: District, new: District, now: datetime) -> bool:
    today = _counted_by(new, now, ticket)
    if not ticket.certain and today["certain"]:
        return bool(ticket.resolve_by != today["resolve_by"])
    return today != _counted_by(old, now, ticket)


def _counted_by(district: District, now: datetime, ticket: Ticket) -> dict[str, Any]:
    """What the deadlines were if this district had promised them."""
    category, again = district.category(ticket.category), _is_done_again(ticket)
    return _deadlines(district, now, category, ticket.unit, _count_of(ticket), again=again)


def _begun(
    turn: Turn, category: Category | None, unit: str | None, *, again: bool, urgent: bool = False
) -> dict[str, Any]:
    count = Count(turn.at, hurried_at=turn.at if urgent else None)
    columns = {
        "promised_at": count.since,
        "added": count.added,
        "paused": count.paused,
        "hurried_at": count.hurried_at,
        "hurried_after": count.hurried_after,
        "hurried_paused": count.hurried_paused,
    }
    return columns | _deadlines(turn.district, turn.now, category, unit, count, again=again)


def _is_done_again(ticket: Ticket) -> bool:
    return ticket.round > 1 and ticket.resolved_at is not None


def _count_of(ticket: Ticket) -> Count:
    since = ticket.submitted_at if ticket.promised_at is None else ticket.promised_at
    hurried = (ticket.hurried_at, ticket.hurried_after, ticket.hurried_paused)
    return Count(since, ticket.added, ticket.paused, *hurried)


def _deadlines(
    district: District, now: datetime, category: Category | None, unit: str | None, count: Count, *, again: bool
) -> dict[str, Any]:
    hours = workhours_of(district, now, unit)
    to_respond, to_resolve = (category or district).respond_within, (category or district).resolve_within
    if category and category.redo_within and again:
        to_resolve = category.redo_within
    respond = promise(hours, to_respond, count.without_extensions) if to_respond else None
    resolve = promise(hours, to_resolve, count) if to_resolve else None
    if respond and resolve and respond.at > resolve.at:
        respond = resolve  # what is to be done again may have less time than there is to accept it
    last = resolve or respond
    return {
        "respond_by": respond and respond.at,
        "resolve_by": resolve and resolve.at,
        "certain": last is None or last.certain,
    }
