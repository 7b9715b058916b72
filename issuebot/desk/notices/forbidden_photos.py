"""A group that lets nobody send photos: its cards say so, and the desk hears of it once."""

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.messages.reach import PhotosForbidden
from issuebot.domain.ticket import OPEN
from issuebot.store import tickets
from issuebot.store.outgoing import cards


def forbidden(turn: Turn, chat: int) -> None:
    units = turn.district.units_in(chat)
    if units:
        for desk in recipients.desks(turn):
            if desk != chat:
                turn.notify(PhotosForbidden(tuple(unit.id for unit in units)), desk)
    _show_again(turn, chat)


def allowed(turn: Turn, chat: int) -> None:
    """Photos that were not to be seen can be asked for with the card's button."""
    _show_again(turn, chat)


def _show_again(turn: Turn, chat: int) -> None:
    for card in cards.of_chat(turn.tx, chat):
        ticket = tickets.ticket(turn.tx, card.ticket or 0)
        if card.message_id and ticket and ticket.status in OPEN:
            turn.refresh(card)
