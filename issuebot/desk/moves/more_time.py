"""When a ticket is due: more time that is asked for and granted, and danger that does not wait."""

from datetime import datetime
from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders.order import Order, make, need, write_down
from issuebot.desk.notices import alerts
from issuebot.domain.clock.deadlines import Deadline, halve, later, length
from issuebot.domain.clock.delays import read_delay
from issuebot.domain.clock.durations import Span, begin_span, parse_span
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Need, Role
from issuebot.store import extensions
from issuebot.store.extensions import Extension
from issuebot.store.tickets import Ticket


def extend(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """A unit asks, a coordinator decides; in the desk's hands it is decided at once."""
    begun = begin_span(order.words)
    if begun is None:
        typed = order.said is not None and order.said.command is not None  # what was typed is typed anew as a whole
        return need(order, Need.SPAN, kept="" if typed else order.words)
    written, reason = begun
    if not reason:
        return need(order, Need.REASON, kept=written)
    if order.role == Role.COORDINATOR:
        extensions.drop(turn.tx, ticket.number)
        return _grant(turn, order, ticket, parse_span(written), f"{written} {reason}")
    return _ask(turn, order, ticket, written, reason)


def delay(turn: Turn, ticket: Ticket, words: str) -> str | None:
    """How much longer the words say that it takes: 3d of 还要三天."""
    hours, due = workhours_of(turn.district, turn.now, ticket.unit), ticket.resolve_by
    ends = datetime.fromtimestamp(due, turn.district.zone).date() if due else None
    return read_delay(words, turn.now.astimezone(turn.district.zone).date(), ends, hours)


def decide(turn: Turn, order: Order, ticket: Ticket, extension: Extension, *, granted: bool) -> Refusal | None:
    """同意 or 不同意: what the unit asked for in time is granted also a little later."""
    decision, words = "granted" if granted else "refused", f"{extension.span} {extension.reason}"
    if not extensions.decide(turn.tx, extension.id, decision):
        return Refusal(Reason.TOO_LATE, ticket.number)
    if not granted:
        write_down(turn, order, ticket, "extend-refused", words)
    elif refusal := _grant(turn, order, ticket, parse_span(extension.span), words):
        return refusal
    alerts.extension_decided(turn, extension, decision)
    return None


def urgent(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    hours = workhours_of(turn.district, turn.now, ticket.unit)
    since = ticket.waiting_since or turn.at
    columns: dict[str, Any] = {"hurried_at": since, "hurried_after": ticket.added, "hurried_paused": ticket.paused}
    if ticket.resolve_by is not None:
        columns["resolve_by"] = halve(hours, Deadline(ticket.resolve_by), since).at
    if ticket.respond_by is not None:
        columns["respond_by"] = halve(hours, Deadline(ticket.respond_by), since).at
    return make(turn, order, ticket, ticket.status, words=order.words, urgent=True, **columns)


def _grant(turn: Turn, order: Order, ticket: Ticket, span: Span, words: str) -> Refusal | None:
    hours = workhours_of(turn.district, turn.now, ticket.unit)
    seconds = length(hours, span)
    due = later(hours, Deadline(ticket.resolve_by or turn.at, ticket.certain), seconds)
    columns = {"resolve_by": due.at, "certain": due.certain, "added": ticket.added + seconds}
    return make(turn, order, ticket, ticket.status, words=words, extended=ticket.extended + 1, **columns)


def _ask(turn: Turn, order: Order, ticket: Ticket, span: str, reason: str) -> Refusal | None:
    asked = extensions.ask(
        turn.tx,
        ticket.number,
        unit=ticket.unit,
        span=span,
        reason=reason,
        asked_by=order.who.id,
        chat=order.where.chat,
        topic=order.where.topic,
        asked_at=turn.at,
    )
    extension = extensions.extension(turn.tx, asked) if asked else None
    if extension is None:
        return Refusal(Reason.ASKED_ALREADY, ticket.number)
    write_down(turn, order, ticket, "extend-asked", f"{span} {reason}")
    alerts.extension_asked(turn, extension)
    return None
