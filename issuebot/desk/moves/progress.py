"""What residents are shown of the work before it is over: words, a photo, or both."""

from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders.order import Order, carry, need
from issuebot.desk.notices import attachments
from issuebot.domain.messages.notices import Progress
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Need
from issuebot.store import followers
from issuebot.store.tickets import Ticket


def tell(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    files = list(order.files)
    if order.said and (medium := keep_file(turn, order.said, ticket=ticket.number, phase="told", rounds=ticket.round)):
        files.append(medium)
    if not (order.words or files):
        return need(order, Need.NOTE)
    if carry(turn, order, ticket, ticket.status, words=order.words) is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    alone = files[:1] if len(files) == 1 and files[0].kind == "photo" else []
    for person in followers.people(turn.tx, ticket.number):
        turn.notify(Progress(ticket.number, order.words or None, tuple(one.id for one in alone)), person)
        if not alone:
            attachments.send_media(turn, files, ticket, person, None)
    return None
