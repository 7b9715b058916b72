"""New messages to those who have something to do: they would not notice an edited card."""

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import attachments, news, recipients
from issuebot.desk.notices.card_owners import is_with, working_cards
from issuebot.domain.messages.notices import (
    Added,
    AnswerWaits,
    ExtensionAsked,
    ExtensionDecided,
    Files,
    Instruction,
    Resumed,
)
from issuebot.domain.messages.reach import LeaderUnreachable
from issuebot.store import events
from issuebot.store.extensions import Extension
from issuebot.store.media import Medium
from issuebot.store.outgoing import cards
from issuebot.store.outgoing.cards import Card
from issuebot.store.tickets import Ticket


def asked(turn: Turn, ticket: Ticket, residents: list[int], picture: Medium | None, *, by_chat: int) -> None:
    """The question is a new receipt; the old one points to it."""
    for card in _of(turn, ticket, "receipt"):
        if card.chat in residents:
            retire(turn, card)
    news.moved(turn, ticket, by_chat=by_chat)
    for person in residents:
        turn.show(cards.add(turn.tx, "receipt", person, ticket=ticket.number), person, None)
        if picture:
            turn.notify(Files(ticket.number, (picture.id,)), person)


def answered(turn: Turn, ticket: Ticket, words: str, files: list[Medium], *, person: int | None) -> None:
    """A coordinator who asked about a unit's ticket has no card of it, and waits for the answer all the same."""
    desk = _desk_that_asked(turn, ticket)
    if desk:
        attachments.send_media(turn, files, ticket, desk, None)
    if desk and words:
        turn.notify(Added(ticket.number, words, person), desk)


def resumed(turn: Turn, ticket: Ticket, *, gone: bool) -> None:
    """No answer came: those who asked are told that the clock runs again. `gone`: as nobody is left to give one."""
    for card in working_cards(turn, ticket):
        if card.kind == ("unit" if ticket.unit else "desk"):
            turn.notify(Resumed(ticket.number, gone), card.chat, topic=card.topic)
    if desk := _desk_that_asked(turn, ticket):
        turn.notify(Resumed(ticket.number, gone), desk)


def _desk_that_asked(turn: Turn, ticket: Ticket) -> int | None:
    """The desk's chat where a coordinator asked without having a card of the ticket; else None."""
    asked = events.latest(turn.tx, ticket.number, "ask")
    hear = {card.chat for card in working_cards(turn, ticket)}
    return asked.chat if asked and asked.chat and turn.is_desk(asked.chat) and asked.chat not in hear else None


def returned(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """Whoever assigns it next gets a new card with the unit's words; the desk's old card says that the leader
    decides.
    """
    chooser = "leader" if news.is_disputed(ticket) and recipients.leader(turn) else "desk"
    for card in _of(turn, ticket, chooser):
        retire(turn, card)
    news.moved(turn, ticket, by_chat=by_chat)


def assigned(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """A unit that had it before gets a new card, in the topic that is its own; a helper becomes responsible."""
    unit = turn.district.unit(ticket.unit)
    for card in _of(turn, ticket, "unit", "joint"):
        if unit and card.chat == unit.chat and (card.kind == "unit" or card.topic == unit.topic):
            retire(turn, card)
    news.moved(turn, ticket, by_chat=by_chat)


def helped(turn: Turn, ticket: Ticket, chat: int, topic: int | None) -> None:
    """A helper gets a card with the whole report, instead of the one that it had while the ticket was its own."""
    for card in _of(turn, ticket, "unit"):
        if (card.chat, card.topic) == (chat, topic) and not is_with(turn, ticket, card):
            retire(turn, card)
    news.give_card(turn, ticket, cards.of_ticket(turn.tx, ticket.number), "joint", (chat, topic))


def reopened(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """Whoever has it now gets a new card, because the old one is far above in the chat."""
    if ticket.unit:
        assigned(turn, ticket, by_chat=by_chat)
    else:
        returned(turn, ticket, by_chat=by_chat)
    news.give_receipts(turn, ticket)


def escalated(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """The leader gets the ticket with the words; the desk does where no leader can be reached, and is told so."""
    leader = recipients.leader(turn)
    kind, chats = ("leader", [leader]) if leader else ("desk", recipients.desks(turn))
    for card in _of(turn, ticket, kind):
        if card.chat in chats:
            retire(turn, card)
    news.moved(turn, ticket, by_chat=by_chat)
    shown = cards.of_ticket(turn.tx, ticket.number)
    for chat in chats:
        news.give_card(turn, ticket, shown, kind, (chat, None))
        if turn.district.leader and not leader:
            turn.notify(LeaderUnreachable(ticket.number), chat)


def not_answered(turn: Turn, ticket: Ticket) -> None:
    """The leader was asked a working day ago; the desk decides where no leader can be reached."""
    leader, asked = recipients.leader(turn), events.latest(turn.tx, ticket.number, "escalate")
    for chat in [leader] if leader else recipients.desks(turn):
        turn.notify(AnswerWaits(ticket.number, (asked and asked.words) or ""), chat)


def instructed(turn: Turn, ticket: Ticket, words: str, *, by_desk: bool) -> None:
    """What the leader says, or the desk in their place, goes to those who work on it, as a reply to their card."""
    for card in working_cards(turn, ticket):
        if not (by_desk and card.kind == "desk"):
            turn.notify(Instruction(ticket.number, words, by_desk), card.chat, topic=card.topic)


def instructed_desk(turn: Turn, ticket: Ticket, words: str) -> None:
    """Where the desk has no card of the ticket, it hears what the leader wants of it."""
    shown = {card.chat for card in working_cards(turn, ticket)}
    for desk in recipients.desks(turn):
        if desk not in shown:
            turn.notify(Instruction(ticket.number, words), desk)


def extension_asked(turn: Turn, extension: Extension) -> None:
    for desk in recipients.desks(turn):
        turn.notify(ExtensionAsked(extension.ticket, extension.id), desk)


def extension_decided(turn: Turn, extension: Extension, decision: str) -> None:
    """`granted` or `refused`, where it was asked for."""
    decided = ExtensionDecided(extension.ticket, extension.span, granted=decision == "granted")
    turn.notify(decided, extension.chat, topic=extension.topic)


def retire(turn: Turn, card: Card) -> None:
    """Make the card a pointer to the newer message."""
    cards.become(turn.tx, card.id, "past", card.ticket or 0)
    turn.refresh(card)


def _of(turn: Turn, ticket: Ticket, *kinds: str) -> list[Card]:
    return [card for card in cards.of_ticket(turn.tx, ticket.number) if card.kind in kinds]
