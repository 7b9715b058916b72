"""What staff tell each other about a ticket, and ask the leader; residents never see it."""

from typing import Any

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders.order import Order, carry, need
from issuebot.desk.notices import alerts, recipients
from issuebot.domain.clock.durations import Span
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import LEADER_DAYS, Need, Role
from issuebot.store import events
from issuebot.store.tickets import Ticket


def note(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """A note waits in the history; what the leader notes is told at once to those who work on it."""
    if order.said:
        keep_file(turn, order.said, ticket=ticket.number, phase="note", rounds=ticket.round)
    if not order.words and not order.files and not (order.said and order.said.attachment):
        return need(order, Need.NOTE)
    decided = bool(order.words) and decides(turn, order.role, ticket.number)
    answered: dict[str, Any] = {"answer_by": None} if decided else {}
    if carry(turn, order, ticket, ticket.status, words=order.words, **answered) is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    if decided or (order.told and order.role == Role.COORDINATOR):
        alerts.instructed(turn, ticket, order.words, by_desk=order.role == Role.COORDINATOR)
    return None


def decides(turn: Turn, role: Role | None, number: int) -> bool:
    """Whether a note is told to those who work on the ticket: the leader's, or the desk's in the leader's place."""
    if role != Role.COORDINATOR:
        return role == Role.LEADER
    return recipients.leader(turn) is None and events.latest(turn.tx, number, "escalate") is not None


def escalate(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    if not order.words:
        return need(order, Need.NOTE)
    patience = workhours_of(turn.district, turn.now).add(turn.now, Span(days=LEADER_DAYS))
    after = carry(turn, order, ticket, ticket.status, words=order.words, answer_by=int(patience.at.timestamp()))
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    alerts.escalated(turn, after, by_chat=order.where.chat)
    return None
