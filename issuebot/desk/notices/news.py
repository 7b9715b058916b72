"""Who hears of what happens to a ticket. What they read is said in telegram/render."""

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import attachments, persuading, recipients
from issuebot.desk.notices.card_owners import STAFF_CARDS, staff_cards, working_cards
from issuebot.domain.district.roles import has_role
from issuebot.domain.messages.notices import Added, LeaderTold, MergedIn, MeToo, TakenOut, Unlike, Unsolved
from issuebot.domain.ticket import OPEN, OVER, Status
from issuebot.store import events, followers, group_reports, media, tickets
from issuebot.store.media import Medium
from issuebot.store.members import people
from issuebot.store.outgoing import cards, outbox
from issuebot.store.outgoing.cards import Card
from issuebot.store.rosters import patrols
from issuebot.store.tickets import Ticket

UNITS_CARDS = frozenset({"unit", "joint"})
DISPUTED = 2  # returns after which the leader decides


def submitted(turn: Turn, ticket: Ticket) -> None:
    """The unit gets its card with the pictures; the desk does where there is no unit to get one."""
    _deliver(turn, ticket, [])
    persuading.offer(turn, ticket)


def moved(turn: Turn, ticket: Ticket, *, by_chat: int | None) -> None:
    """Every card of the ticket becomes stale. The chat that acted is shown its card first."""
    _look(turn, ticket)
    shown = cards.of_family(turn.tx, ticket.number)
    stale = [card for card in shown if card.kind not in ("past", "addition") and _is_news(turn, ticket, card)]
    turn.refresh_all(stale, by_chat=by_chat)
    _deliver(turn, ticket, [card for card in shown if card.ticket == ticket.number])


def ended(turn: Turn, ticket: Ticket, *, by_chat: int | None) -> None:
    """The end is a new message to everybody who has the ticket; their receipts point to it.

    Somebody who reported it on a patrol reads it in the list of that patrol: thirty photos would be thirty surveys.
    """
    _look(turn, ticket)
    lists = ticket.reporter if ticket.patrol and ticket.status == Status.RESOLVED else None
    shown = [card for card in cards.of_family(turn.tx, ticket.number) if card.kind != "addition"]
    for card in shown:
        if card.kind == "receipt" and card.chat != lists:
            cards.become(turn.tx, card.id, "past", card.ticket)
    turn.refresh_all([card for card in shown if _is_news(turn, ticket, card)], by_chat=by_chat)
    for person in followers.people(turn.tx, ticket.number):
        if person == lists:
            continue
        turn.show(cards.add(turn.tx, "receipt", person, ticket=ticket.number), person, None)
        if ticket.status == Status.RESOLVED:
            attachments.send_proofs(turn, ticket, person)


def rated(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """The person who answered and the staff see it; the other followers are still asked."""
    _look(turn, ticket)
    kept = [card for card in cards.of_family(turn.tx, ticket.number) if card.kind not in ("past", "addition")]
    told = [card for card in kept if card.kind != "receipt" or card.chat == by_chat]
    turn.refresh_all([card for card in told if _is_news(turn, ticket, card)], by_chat=by_chat)


def unsolved(turn: Turn, ticket: Ticket, *, by_chat: int) -> None:
    """An edited card would not be noticed: those who worked on it are told, and the leader hears."""
    moved(turn, ticket, by_chat=by_chat)
    for card in working_cards(turn, ticket):
        turn.notify(Unsolved(ticket.number), card.chat, topic=card.topic)
    tell_leader(turn, "unsolved", ticket)


def tell_leader(turn: Turn, event: str, ticket: Ticket, words: str | None = None) -> None:
    """The desk hears it where there is no leader in reach."""
    judge = recipients.leader(turn)
    for chat in [judge] if judge else recipients.desks(turn):
        turn.notify(LeaderTold(event, ticket.number, words), chat)


def added(turn: Turn, ticket: Ticket, words: str, files: list[Medium], *, person: int | None) -> None:
    """What a resident adds goes to those who work on the ticket, as replies to their card; after its end also to those
    who may take it up again.
    """
    for chat, topic in _hearers(turn, ticket):
        attachments.send_media(turn, files, ticket, chat, topic)
        if words:
            turn.notify(Added(ticket.number, words, person), chat, topic=topic)
    turn.refresh_all([card for card in working_cards(turn, ticket) if card.bundle])  # the bundle counts it


def _hearers(turn: Turn, ticket: Ticket) -> list[tuple[int, int | None]]:
    """A unit can do nothing about what was declined or withdrawn: whoever declined it can."""
    working = [(card.chat, card.topic) for card in working_cards(turn, ticket)]
    if ticket.status not in OVER:
        return working
    declined = events.latest(turn.tx, ticket.number, "decline") if ticket.status == Status.DECLINED else None
    decider = declined.chat if declined and declined.chat and turn.is_desk(declined.chat) else None
    reached = decider is not None and people.is_reachable(turn.tx, decider)
    desks = [decider] if decider and reached else recipients.desks(turn)
    done = working if ticket.status == Status.CLOSED else []
    return [*done, *((desk, None) for desk in desks if desk not in {chat for chat, _ in done})]


def marked(turn: Turn, ticket: Ticket) -> None:
    """Something that staff's cards show has changed: a danger in the words, or the number of followers."""
    shown = cards.of_ticket(turn.tx, ticket.number)
    turn.refresh_all([card for card in shown if card.kind in (*STAFF_CARDS, "leader")])


def joined(turn: Turn, ticket: Ticket, words: str, files: list[Medium], *, person: int) -> None:
    """Another resident has the same: those who work on it see how many there are, and what is new."""
    marked(turn, ticket)
    for card in working_cards(turn, ticket):
        attachments.send_media(turn, files, ticket, card.chat, card.topic)
        if words:
            turn.notify(MeToo(ticket.number, words, person), card.chat, topic=card.topic)


def left(turn: Turn, ticket: Ticket, *, tell: bool) -> None:
    """A follower left: it was not the same. What they added stands in the chats still, so they are told."""
    marked(turn, ticket)
    for card in working_cards(turn, ticket) if tell else ():
        turn.notify(Unlike(ticket.number), card.chat, topic=card.topic)


def merged(turn: Turn, ticket: Ticket, into: Ticket, *, by_chat: int) -> None:
    """Those who work on `into` get the words and files of `ticket`, unless their chat has its card already."""
    _look(turn, ticket)
    persuading.show_again(turn, ticket)
    known = {card.chat for card in staff_cards(turn, ticket)}
    shown = cards.of_ticket(turn.tx, ticket.number)
    turn.refresh_all([card for card in shown if card.kind in (*STAFF_CARDS, "leader")], by_chat=by_chat)
    moved(turn, into, by_chat=by_chat)
    files = [medium for medium in media.of_ticket(turn.tx, into.number) if medium.origin == ticket.number]
    for card in working_cards(turn, into):
        if card.chat not in known:
            attachments.send_media(turn, files, into, card.chat, card.topic)
            turn.notify(MergedIn(into.number, ticket.number, ticket.words), card.chat, topic=card.topic)


def taken_apart(turn: Turn, ticket: Ticket, root: Ticket, *, by_chat: int) -> None:
    """A merge is undone: followers of `ticket` alone get its receipt back and follow `root` no more."""
    here = followers.people(turn.tx, root.number)
    for card in cards.of_ticket(turn.tx, root.number):
        if card.kind == "receipt" and card.chat not in here:
            cards.become(turn.tx, card.id, "past", ticket.number)
            turn.refresh(card)
    moved(turn, root, by_chat=by_chat)
    for card in working_cards(turn, root):
        turn.notify(TakenOut(root.number, ticket.number), card.chat, topic=card.topic)


def give_receipts(turn: Turn, ticket: Ticket) -> None:
    """Everybody who has the ticket gets a receipt, if they have none that is kept up to date."""
    shown = {card.chat for card in cards.of_ticket(turn.tx, ticket.number) if card.kind in ("receipt", "draft")}
    for person in followers.people(turn.tx, ticket.number):
        if person not in shown:
            turn.show(cards.add(turn.tx, "receipt", person, ticket=ticket.number), person, None)


def proof_came_late(turn: Turn, ticket: Ticket, medium: Medium) -> None:
    for person in followers.people(turn.tx, ticket.number):
        attachments.send_media(turn, [medium], ticket, person, None)


def divert(turn: Turn, number: int) -> None:
    """Give the ticket's card to whoever can be reached instead."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket:
        _deliver(turn, ticket, cards.of_ticket(turn.tx, ticket.number))


def standing(ticket: Ticket) -> str:
    """What a community's group is told of a ticket: `open`, `done`, or the status in which it ended otherwise."""
    if ticket.status in OPEN:
        return "open"
    return "done" if ticket.status in (Status.RESOLVED, Status.CLOSED) else ticket.status


def open_bundled(turn: Turn, ticket: Ticket, chat: int) -> bool:
    """A ticket that its chat has in a bundle gets its card; False when there is none to open."""
    found = next((card for card in cards.of_ticket(turn.tx, ticket.number) if card.chat == chat and card.bundle), None)
    if found is None:
        return False
    turn.refresh(found)
    cards.put_in_bundle(turn.tx, found.id, None)
    turn.show(found.id, chat, found.topic, priority=outbox.ANSWER)
    attachments.send_report(turn, ticket, chat, found.topic)
    return True


def is_disputed(ticket: Ticket) -> bool:
    """Whether it was returned twice. Whoever assigns it now decides for good."""
    return ticket.status == Status.NEW and ticket.returns >= DISPUTED


def give_card(turn: Turn, ticket: Ticket, shown: list[Card], kind: str, where: tuple[int, int | None]) -> None:
    chat, topic = where
    # Two units may share a forum. A card without a topic is seen by the whole group.
    if any(card.chat == chat and card.kind == kind and card.topic in (topic, None) for card in shown):
        return
    card = cards.add(turn.tx, kind, chat, topic=topic, ticket=ticket.number)
    turn.show(card, chat, topic)
    attachments.send_report(turn, ticket, chat, topic)


def _is_news(turn: Turn, ticket: Ticket, card: Card) -> bool:
    """Whether a card has to change. A residents' group is told of the end only; staff's cards of a merged ticket and
    cards in a group that is no unit's any more stay as they are.
    """
    if card.ticket != ticket.number and card.kind in (*STAFF_CARDS, "leader"):
        return False
    if card.kind in UNITS_CARDS and not has_role(turn.district, card.chat):
        return False
    return card.kind != "group" or group_reports.says_anew(turn.tx, card.ticket or 0, standing(ticket))


def _look(turn: Turn, ticket: Ticket) -> None:
    """Who else follows what becomes of it: who is on duty near it, and the list of the patrol that reported it."""
    persuading.look(turn, ticket)
    patrol = patrols.patrol(turn.tx, ticket.patrol) if ticket.patrol else None
    card = cards.card(turn.tx, patrol.card) if patrol and patrol.card else None
    if card:
        turn.refresh(card)


def _deliver(turn: Turn, ticket: Ticket, shown: list[Card]) -> None:
    """Give a card to whom the ticket is with; `shown` are the cards it has."""
    if ticket.status not in (Status.NEW, Status.ASSIGNED, Status.ACCEPTED):
        return
    unit = turn.district.unit(ticket.unit)
    judge = recipients.leader(turn) if is_disputed(ticket) else None
    if unit and unit.chat and recipients.unit_can_hear(turn, unit):
        give_card(turn, ticket, shown, "unit", (unit.chat, unit.topic))
    elif judge:
        give_card(turn, ticket, shown, "leader", (judge, None))
    else:
        for desk in recipients.desks(turn) or recipients.nobody(turn):
            give_card(turn, ticket, shown, "desk", (desk, None))
