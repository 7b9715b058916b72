"""What staff tell each other about a ticket; residents never see it."""

from issuebot.desk.files import keep_file
from issuebot.desk.orders import Order, carry, need
from issuebot.desk.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Need
from issuebot.store.tickets import Ticket


def note(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    if order.said:
        keep_file(turn, order.said, ticket=ticket.number, phase="note", rounds=ticket.round)
    if not order.words and not (order.said and order.said.attachment):
        return need(order, Need.NOTE)
    if carry(turn, order, ticket, ticket.status, words=order.words) is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    return None
