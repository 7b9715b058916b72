"""The way back where words went to the wrong place: what was added becomes a new report, a report is added to the
ticket that was spoken of before, and what is over is taken up again.
"""

import re

from issuebot.desk.context.commands import Location, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.moves.results import answer_press
from issuebot.desk.notices import alarm, news
from issuebot.desk.reports import additions
from issuebot.desk.reports.draft import dialogue, splitting
from issuebot.desk.reports.draft.draft_card import show
from issuebot.desk.reports.draft.draft_facts import settle
from issuebot.desk.reports.wrong_answers import wait_again
from issuebot.domain.draft import STALE_SECONDS
from issuebot.domain.messages.answers import Done
from issuebot.domain.messages.lists import Unclear
from issuebot.domain.messages.residents import AddedTo
from issuebot.domain.refusals import Reason
from issuebot.domain.ticket import OPEN, Role
from issuebot.store import draft_messages, drafts, events, media, tickets
from issuebot.store.drafts import Draft
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, messages, outbox

SPOT = re.compile(r"\s*📍(?P<title>.*?)(?P<latitude>-?\d+\.\d{6}), (?P<longitude>-?\d+\.\d{6})$", re.DOTALL)
PICTURE = "📷"  # the reason where a photo says it without words


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`new:1:345` and `again:1:345` below what message 345 added to ticket 1; `beside:7` on the card of draft 7."""
    if pressed.action == "beside":
        return _join(turn, pressed, person)
    number, said = pressed.number(), pressed.number(1)
    asked = messages.message(turn.tx, person.id, pressed.message_id)
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, number))
    if asked is None or not asked.asking or asked.ticket != number or ticket is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    if additions.role_of(turn, ticket, person) is None:
        return refusal(turn, person, Reason.NOT_YOURS)
    if pressed.action == "again":
        return _reopen(turn, pressed, ticket.number, _words(turn, person, said))
    return _take_out(turn, pressed, person, ticket.number, said)


def _reopen(turn: Turn, pressed: Pressed, number: int, words: str) -> Toast:
    order = Order(pressed.who, pressed.where, "reopen", number, words or PICTURE, pressed=True)
    refused = dispatch.carry_out(turn, order)
    if refused is None:
        messages.answered(turn.tx, pressed.where.chat, pressed.message_id, "ticket")
        turn.answer(Done("reopen", number), pressed.where, edits=pressed.message_id)
    return answer_press(turn, order, refused)


def _take_out(turn: Turn, pressed: Pressed, person: Person, number: int, said: int) -> Toast:
    if drafts.open_draft(turn.tx, person.id):
        return refusal(turn, person, Reason.DRAFT_OPEN)
    words = _words(turn, person, said)
    shown = media.of_message(turn.tx, person.id, said)
    if not (words or shown) or not messages.claim_answer(turn.tx, person.id, pressed.message_id, "said"):
        return refusal(turn, person, Reason.OLD_BUTTON)
    answered = events.of_message(turn.tx, person.id, said)
    draft = drafts.start(turn.tx, person.id, turn.at, turn.at + STALE_SECONDS)
    spot = SPOT.search(words)
    if spot:
        point = (float(spot["latitude"]), float(spot["longitude"]))
        draft_messages.put_point(turn.tx, draft.id, said, point, spot["title"].strip() or None)
        words = words[: spot.start()]
    if words:
        draft_messages.put_words(turn.tx, draft.id, said, words)
    media.take_out(turn.tx, number, person.id, said, draft.id)
    settle(turn, draft)
    ticket = wait_again(turn, answered) if answered else None
    waits = answered if ticket else None
    events.record(
        turn.tx,
        number,
        "unlike",
        Role.FOLLOWER,
        turn.at,
        actor=person.id,
        chat=person.id,
        from_status=waits.to_status if waits else None,
        to_status=waits.from_status if waits else None,
    )
    if ticket:
        news.moved(turn, ticket, by_chat=person.id)
    ticket = ticket or tickets.ticket(turn.tx, number)
    if ticket:
        news.left(turn, ticket, tell=True)
        alarm.mark(turn, number)
    turn.answer(AddedTo(number, said, "new"), pressed.where, edits=pressed.message_id)
    show(turn, draft)
    return Toast(language_of(turn, person))


def _join(turn: Turn, pressed: Pressed, person: Person) -> Toast:
    """The whole draft is something to add to the ticket that was spoken of before it was begun."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id:
        return refusal(turn, person, Reason.NOT_YOURS if draft else Reason.OLD_BUTTON)
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, draft.beside or 0))
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    if not drafts.end(turn.tx, draft.id, "joined", turn.at, ticket.number):
        return refusal(turn, person, Reason.OLD_BUTTON)
    media.lend(turn.tx, draft.id, ticket.number, ticket.round)
    said = _all_of(turn, draft, pressed)
    additions.tell(turn, ticket, said, media.of_draft(turn.tx, draft.id))
    if ticket.status not in OPEN:  # to be reopened by one tap more
        turn.answer(AddedTo(ticket.number, said.message_id), pressed.where)
    card = cards.of_draft(turn.tx, draft.id)
    if card:
        cards.become(turn.tx, card.id, "addition", ticket.number)
        turn.refresh(card, priority=outbox.ANSWER)
    splitting.go_on(turn, drafts.parked(turn.tx, person.id))
    return Toast(language_of(turn, person), said="joined", ticket=ticket.number)


def _all_of(turn: Turn, draft: Draft, pressed: Pressed) -> Said:
    """A draft as one message. Its first one is what said it."""
    pieces = draft_messages.of_draft(turn.tx, draft.id)
    first = pieces[0].message if pieces else 0
    words = "\n".join(piece.words for piece in pieces if piece.words)
    point = next((piece for piece in reversed(pieces) if piece.point), None)
    where = Location(*point.point, point.title) if point and point.point else None
    return Said(pressed.who, pressed.where, first, words, location=where)


def _words(turn: Turn, person: Person, said: int) -> str:
    """What this message of theirs added."""
    event = events.of_message(turn.tx, person.id, said)
    return (event.words or "") if event else ""


def report_unclear(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`unclear:345`: message 345, which nobody understood, is to be reported."""
    asked = messages.message(turn.tx, pressed.where.chat, pressed.message_id)
    if asked is None or asked.purpose != "unclear" or not asked.words:
        return refusal(turn, person, Reason.OLD_BUTTON)
    messages.answered(turn.tx, pressed.where.chat, pressed.message_id, "said")
    turn.answer(Unclear(asked.words, chosen=True), pressed.where, edits=pressed.message_id)
    dialogue.join_draft(turn, Said(pressed.who, pressed.where, pressed.number(), asked.words), person, beside=None)
    return Toast(language_of(turn, person))
