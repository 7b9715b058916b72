"""Card owners: which of the chats with a card of a ticket are responsible for it now."""

from issuebot.desk.context.turn import Turn
from issuebot.store.outgoing import cards
from issuebot.store.outgoing.cards import Card
from issuebot.store.tickets import Ticket

STAFF_CARDS = frozenset({"unit", "joint", "desk"})


def staff_cards(turn: Turn, ticket: Ticket) -> list[Card]:
    return [card for card in cards.of_ticket(turn.tx, ticket.number) if card.kind in STAFF_CARDS]


def working_cards(turn: Turn, ticket: Ticket) -> list[Card]:
    """The cards of those who work on the ticket or oversee it, without units that had it before and former desks."""
    return [card for card in staff_cards(turn, ticket) if _concerns(turn, ticket, card)]


def is_with(turn: Turn, ticket: Ticket, card: Card) -> bool:
    """Whether the ticket is with the unit whose card this is: two units may share a forum."""
    unit = turn.district.unit(ticket.unit)
    return unit is not None and unit.chat == card.chat and card.topic in (unit.topic, None)


def _concerns(turn: Turn, ticket: Ticket, card: Card) -> bool:
    if card.kind == "joint":
        return True
    return turn.is_desk(card.chat) if card.kind == "desk" else is_with(turn, ticket, card)
