"""Reopening a ticket that ended, and withdrawing one that nobody has begun."""

from typing import Any

from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import merges, pauses
from issuebot.desk.moves.deadlines import promised_anew
from issuebot.desk.moves.orders.order import Order, carry, make, need
from issuebot.desk.moves.routing import address
from issuebot.desk.notices import alerts, news, recipients
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, REOPEN_DAYS, Need, Role, Status
from issuebot.store.tickets import Ticket

DAY = 86400


def reopen(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """A new round of work with its own time; what was merged only goes on where it was."""
    if not order.words:
        return need(order, Need.REASON)
    end, columns = back(turn, ticket)
    after = carry(turn, order, ticket, end, words=order.words, **columns)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    if order.said:
        keep_file(turn, order.said, ticket=ticket.number, phase="added", rounds=after.round)
    if ticket.status == Status.MERGED:
        merges.take_apart(turn, order, ticket)
    alerts.reopened(turn, after, by_chat=order.where.chat)
    if order.role == Role.REPORTER:
        news.tell_leader(turn, "reopened", after, order.words)
    return None


def withdraw(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """The reporter withdraws a ticket that nobody else follows."""
    return make(turn, order, ticket, MOVES["withdraw"].end, ended_at=turn.at)


def back(turn: Turn, ticket: Ticket) -> tuple[str, dict[str, Any]]:
    """The status to go on in, and the columns: to the unit that had it, or routed anew where none has."""
    columns: dict[str, Any] = {"ended_at": None, "merged_into": None}
    unit = ticket.unit
    if unit is None or not recipients.unit_can_hear(turn, turn.district.unit(unit)):
        routed = address(turn, ticket.category, ticket.community)
        unit = routed.unit
        columns |= {"unit": unit, "rule": routed.rule, "final": False}
    if ticket.status == Status.MERGED:
        columns |= pauses.taken_out(turn, ticket)
    else:
        columns |= {"round": ticket.round + 1, "accepted_at": None, "rating": None}
        columns |= promised_anew(turn, ticket, unit)
    return (Status.ASSIGNED if unit else Status.NEW), columns


def is_too_old(turn: Turn, ticket: Ticket) -> bool:
    return ticket.ended_at is not None and turn.at > ticket.ended_at + REOPEN_DAYS * DAY
