"""Event → who hears of it. What they read is the renderer's page."""

from issuebot.desk.turn import Turn
from issuebot.domain.district import Unit
from issuebot.domain.ticket import Status
from issuebot.store import cards, media, outbox, people
from issuebot.store.media import Medium
from issuebot.store.tickets import Ticket

ALBUM = 10  # Telegram's largest


def submitted(turn: Turn, ticket: Ticket) -> None:
    """The unit gets its card with the pictures; the desk does where there is no unit to get one."""
    _deliver(turn, ticket)


def moved(turn: Turn, ticket: Ticket, *, by_chat: int | None) -> None:
    """Every card of the ticket becomes stale; who acted sees the answer first."""
    for card in cards.of_ticket(turn.tx, ticket.number):
        if card.kind != "past":
            turn.refresh(card, priority=outbox.ANSWER if card.chat == by_chat else outbox.NOTICE)
    _deliver(turn, ticket)


def resolved(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """The end is a new message to the reporter, with the after-photo and the survey; the old receipt points to it."""
    for card in cards.of_ticket(turn.tx, ticket.number):
        if card.kind == "receipt":
            cards.become(turn.tx, card.id, "past", ticket.number)
        turn.refresh(card, priority=outbox.ANSWER if card.chat == by_chat else outbox.NOTICE)
    if ticket.reporter is None:
        return
    card_id = cards.add(turn.tx, "receipt", ticket.reporter, ticket=ticket.number)
    # Who blocked the bot finds the news when they come back.
    if people.is_reachable(turn.tx, ticket.reporter):
        turn.show(card_id, ticket.reporter, None)
        proofs = [medium for medium in _of(turn, ticket, "proof") if medium.round == ticket.round]
        _send_media(turn, proofs, ticket, ticket.reporter, None, shown=1)


def added(turn: Turn, ticket: Ticket, words: str, medium: Medium | None) -> None:
    """What a resident adds goes to those who work on it, as replies to their card."""
    for card in cards.of_ticket(turn.tx, ticket.number):
        if card.kind in ("unit", "desk"):
            if medium:
                _send_media(turn, [medium], ticket, card.chat, card.topic)
            if words:
                outbox.put(turn.tx, "added", card.chat, turn.at, topic=card.topic, ticket=ticket.number, words=words)


def proof_came_late(turn: Turn, ticket: Ticket, medium: Medium) -> None:
    if ticket.reporter:
        _send_media(turn, [medium], ticket, ticket.reporter, None)


def unit_unreachable(turn: Turn, unit: Unit, open_tickets: list[Ticket]) -> None:
    """A unit that cannot be reached is no dead end: the desk hears of it, and gets a card of each open ticket."""
    for desk in desks(turn):
        outbox.put(turn.tx, "unit-unreachable", desk, turn.at, words=unit.id)
    for ticket in open_tickets:
        _deliver(turn, ticket)


def desks(turn: Turn) -> list[int]:
    """Where coordinators are: their group, or else each of them in private."""
    if turn.district.desk_chat and people.is_reachable(turn.tx, turn.district.desk_chat):
        return [turn.district.desk_chat]
    listed = [coordinator.id for coordinator in turn.district.coordinators]
    return [person for person in listed if people.person(turn.tx, person) and people.is_reachable(turn.tx, person)]


def unit_can_hear(turn: Turn, unit: Unit | None) -> bool:
    return unit is not None and unit.chat is not None and people.is_reachable(turn.tx, unit.chat)


def _deliver(turn: Turn, ticket: Ticket) -> None:
    if ticket.status not in (Status.NEW, Status.ASSIGNED, Status.ACCEPTED):
        return
    unit = turn.district.unit(ticket.unit)
    if unit and unit.chat and unit_can_hear(turn, unit):
        _give_card(turn, ticket, "unit", unit.chat, unit.topic)
    else:
        for desk in desks(turn):
            _give_card(turn, ticket, "desk", desk, None)


def _give_card(turn: Turn, ticket: Ticket, kind: str, chat: int, topic: int | None) -> None:
    if any(card.chat == chat and card.kind == kind for card in cards.of_ticket(turn.tx, ticket.number)):
        return
    turn.show(cards.add(turn.tx, kind, chat, topic=topic, ticket=ticket.number), chat, topic)
    _send_media(turn, _of(turn, ticket, "report"), ticket, chat, topic, shown=1)
    _send_long_words(turn, ticket, chat, topic)


def _send_media(
    turn: Turn, files: list[Medium], ticket: Ticket, chat: int, topic: int | None, *, shown: int = 0
) -> None:
    """Queue files as replies to the chat's card; the first `shown` photos are on the card itself."""
    photos = [medium for medium in files if medium.kind == "photo"][shown:]
    groups = [photos[start : start + ALBUM] for start in range(0, len(photos), ALBUM)]
    groups += [[medium] for medium in files if medium.kind != "photo"]
    for group in groups:
        ids = " ".join(str(medium.id) for medium in group)
        outbox.put(turn.tx, "media", chat, turn.at, topic=topic, ticket=ticket.number, words=ids)


def _send_long_words(turn: Turn, ticket: Ticket, chat: int, topic: int | None) -> None:
    # A card clips long words; the whole text follows it, in as many messages as it needs.
    for page in range(pages_of(ticket.words)):
        outbox.put(turn.tx, "words", chat, turn.at, topic=topic, ticket=ticket.number, page=page)


CARD_WORDS = 300  # characters of the report that a card shows
PAGE_WORDS = 1900  # characters per message: under 4,096 UTF-16 units also when every one of them is an emoji


def pages_of(words: str) -> int:
    """How many messages the whole text needs beside the card; none when the card shows it all."""
    return 0 if len(words) <= CARD_WORDS else -(-len(words) // PAGE_WORDS)


def _of(turn: Turn, ticket: Ticket, phase: str) -> list[Medium]:
    return [medium for medium in media.of_ticket(turn.tx, ticket.number) if medium.phase == phase]
