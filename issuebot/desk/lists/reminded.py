"""The tickets of a reminder as they stand when it is sent: what is over by then is not said."""

from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import reader_in
from issuebot.desk.lists.ticket_views import TicketView, ticket_view
from issuebot.desk.notices.reminders import still_true
from issuebot.domain.messages.notices import Reminder
from issuebot.store.outgoing.outbox import Outgoing


def load_reminded(turn: Turn, message: Reminder, row: Outgoing) -> tuple[TicketView, ...]:
    found = (still_true(turn, row.chat, one, again=row.edits is not None) for one in message.reminded)
    return tuple(
        ticket_view(turn, ticket, row, message, reader=reader_in(turn, row.chat, ticket)) for ticket in found if ticket
    )
