"""Chats that are lost and found again: who takes over meanwhile, and who hears of it, once."""

from collections.abc import Callable, Sequence

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import alerts, attachments, news, recipients
from issuebot.domain.district.parts import Unit
from issuebot.domain.messages.answers import Refused
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.reach import (
    DeskBack,
    DeskUnreachable,
    LeaderUnreachable,
    SomebodyAtDesk,
    TopicGone,
    UnitsBack,
    UnitsBound,
    UnitsMoved,
    UnitsUnreachable,
)
from issuebot.domain.refusals import Reason
from issuebot.domain.ticket import OPEN
from issuebot.store import extensions, tickets
from issuebot.store.operation import bot, outages
from issuebot.store.outgoing import cards
from issuebot.store.outgoing.cards import Card
from issuebot.store.tickets import Ticket


def units_lost(turn: Turn, units: Sequence[Unit]) -> None:
    """Units cannot be reached: the desk is told, and gets a card of each of their open tickets."""
    _tell_of_units(turn, units, UnitsUnreachable)


def units_back(turn: Turn, units: Sequence[Unit], *, bound: bool = False) -> None:
    """Units can be reached again: they get the cards they missed, and the desk is told."""
    _tell_of_units(turn, units, UnitsBound if bound else UnitsBack)


def units_moved(turn: Turn, units: Sequence[Unit]) -> None:
    """The units' group got another id and the tickets followed: the desk is told."""
    named = tuple(unit.id for unit in units if not unit.retired)
    for desk in recipients.desks(turn) if named else ():
        turn.notify(UnitsMoved(named), desk)


def desk_lost(turn: Turn, chat: int) -> None:
    """The desk cannot be reached: each coordinator in reach gets its tickets and the questions that wait there."""
    left = recipients.desks(turn)
    if not left:
        recipients.nobody(turn)
    if chat == turn.district.desk_chat:
        for person in left:
            turn.notify(DeskUnreachable(), person)
        for extension in extensions.undecided(turn.tx):
            alerts.extension_asked(turn, extension)
    for card in cards.of_chat(turn.tx, chat):
        if card.kind == "desk" and card.ticket:
            news.divert(turn, card.ticket)


def desk_back(turn: Turn, chat: int) -> None:
    """The desk can be reached again: it gets every ticket that no unit can take."""
    if outages.end(turn.tx, recipients.DESK):
        for admin in bot.admins(turn.tx):
            turn.notify(SomebodyAtDesk(), admin)
    if chat == turn.district.desk_chat:
        for person in recipients.coordinators(turn):
            turn.notify(DeskBack(), person)
    for ticket in tickets.without_unit(turn.tx):
        news.divert(turn, ticket.number)
    for unit in turn.district.units:
        if not recipients.unit_can_hear(turn, unit):
            for ticket in tickets.open_of_unit(turn.tx, unit.id):
                news.divert(turn, ticket.number)


def leader_lost(turn: Turn, chat: int) -> None:
    """The leader cannot be reached: the desk gets the leader's tickets, and is told that it decides."""
    for card in cards.of_chat(turn.tx, chat):
        ticket = tickets.ticket(turn.tx, card.ticket) if card.kind == "leader" and card.ticket else None
        if ticket and ticket.status in OPEN:
            shown = _refresh_overseers(turn, ticket)
            for desk in recipients.desks(turn) or recipients.nobody(turn):
                turn.notify(LeaderUnreachable(ticket.number), desk)
                news.give_card(turn, ticket, shown, "desk", (desk, None))


def topic_lost(turn: Turn, chat: int, topic: int) -> None:
    """A topic is gone: its cards go to the whole group. Each new card tries the topic first, in case it is back."""
    for unit in turn.district.units:
        if (unit.chat, unit.topic) == (chat, topic) and not _is_known_lost(turn, unit):
            for desk in recipients.desks(turn):
                turn.notify(TopicGone(unit.id), desk)
    cards.drop_topic(turn.tx, chat, topic)


def general_lost(turn: Turn, number: int | None, card: int | None) -> None:
    """Neither the unit's topic nor what is outside of all topics takes a ticket, or its `card`: the desk gets it."""
    if card:
        cards.drop(turn.tx, card)
    ticket = tickets.ticket(turn.tx, number) if number else None
    if ticket and ticket.status in OPEN:
        shown = cards.of_ticket(turn.tx, ticket.number)
        deaf = Refused(Reason.UNIT_OUT_OF_REACH, ticket.number, ticket.unit)
        for desk in recipients.desks(turn) or recipients.nobody(turn):
            if not any(card.kind == "desk" and card.chat == desk for card in shown):
                turn.notify(deaf, desk)
            news.give_card(turn, ticket, shown, "desk", (desk, None))


def catch_up(turn: Turn, card: Card) -> None:
    """Show a card in a chat that can be reached again; one that was never sent comes with its files and words."""
    ticket = tickets.ticket(turn.tx, card.ticket) if card.ticket else None
    if card.message_id or card.bundle or ticket is None:
        turn.refresh(card)
    elif card.kind == "receipt":
        turn.refresh(card)
        attachments.send_proofs(turn, ticket, card.chat)
    elif ticket.status in OPEN:
        turn.refresh(card)
        attachments.send_report(turn, ticket, card.chat, card.topic)


def _tell_of_units(turn: Turn, units: Sequence[Unit], word: Callable[[tuple[str, ...]], Message]) -> None:
    """Tell the desk of all units of a chat at once, and give each open ticket to whoever can see it."""
    found = {unit.id: tickets.open_of_unit(turn.tx, unit.id) for unit in units}
    named = [unit.id for unit in units if found[unit.id] or not unit.retired]
    if not named:
        return
    for desk in recipients.desks(turn):
        turn.notify(word(tuple(named)), desk)
    for ticket in (ticket for unit in named for ticket in found[unit]):
        _refresh_overseers(turn, ticket)
        news.divert(turn, ticket.number)


def _refresh_overseers(turn: Turn, ticket: Ticket) -> list[Card]:
    """Their cards say whether the unit can hear."""
    shown = cards.of_ticket(turn.tx, ticket.number)
    for card in shown:
        if card.kind in ("desk", "leader"):
            turn.refresh(card)
    return shown


def _is_known_lost(turn: Turn, unit: Unit) -> bool:
    """Whether the unit's newest card that arrived is in the whole group already: the desk was told then."""
    for card in reversed(cards.of_chat(turn.tx, unit.chat or 0)):
        arrived = card.kind == "unit" and card.message_id is not None
        ticket = tickets.ticket(turn.tx, card.ticket or 0) if arrived else None
        if ticket and ticket.unit == unit.id:
            return card.topic is None
    return False
