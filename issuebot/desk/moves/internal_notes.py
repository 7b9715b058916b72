"""What staff tell each other about a ticket, and ask the leader; residents never see it."""

from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import Order, carry, need
from issuebot.desk.notices import alerts, recipients
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Need, Role
from issuebot.store import events
from issuebot.store.tickets import Ticket


def note(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """A note waits in the history; what the leader notes is told at once to those who work on it."""
    if order.said:
        keep_file(turn, order.said, ticket=ticket.number, phase="note", rounds=ticket.round)
    if not order.words and not order.files and not (order.said and order.said.attachment):
        return need(order, Need.NOTE)
    if carry(turn, order, ticket, ticket.status, words=order.words) is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    if order.words and decides(turn, order.role, ticket.number):
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
    after = carry(turn, order, ticket, ticket.status, words=order.words)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    alerts.escalated(turn, after, by_chat=order.where.chat)
    return None
