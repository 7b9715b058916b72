"""劝导: who is on duty near uncivil behaviour goes and talks to people, closes it with words, or gives it back.

The unit has the ticket and its deadline all the while.
"""

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import completion
from issuebot.desk.moves.orders.order import WORDS, Order
from issuebot.desk.notices import news, persuading
from issuebot.desk.notices.card_owners import working_cards
from issuebot.desk.reports.draft.typed_buttons import PROMPT_SECONDS
from issuebot.domain.messages.duties.patrols import (
    PersuasionNoted,
    PersuasionQuestion,
    PersuasionReturned,
    PersuasionWords,
)
from issuebot.domain.messages.message import Message as Outgoing
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.duty import Status as DutyStatus
from issuebot.domain.roster.persuasion import CATEGORY, Meant, Status, read_reply
from issuebot.domain.ticket import OPEN, Need, Role, may
from issuebot.store import events, tickets
from issuebot.store.members.people import Person
from issuebot.store.outgoing import messages
from issuebot.store.outgoing.messages import Message
from issuebot.store.rosters import duties, persuasions
from issuebot.store.rosters.persuasions import Persuasion
from issuebot.store.tickets import Ticket

ASKED = "persuasion"  # the purpose of the question how it went
OPENS = (Status.OFFERED, Status.PASSED)


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`persuade:12`, `unable:12`, `persuaded:12`: I go, I cannot (any more), I was there."""
    ticket = tickets.hold(turn.tx, pressed.number())  # two may press at once
    asked = persuasions.of(turn.tx, ticket.number, person.id) if ticket else None
    if ticket is None or asked is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    if why := _why_not(turn, ticket, asked, pressed.action):
        persuading.show_again(turn, ticket, by_chat=person.id)
        return Toast(language_of(turn, person), refusal=Refusal(why, ticket.number), alert=True)
    match pressed.action:
        case "persuade":
            _take(turn, ticket, asked)
        case "unable" if asked.status == Status.TAKEN:
            _give_back(turn, ticket, asked, "")
        case "unable":
            _pass(turn, ticket, asked)
        case "persuaded":
            turn.answer(PersuasionQuestion(ticket.number), pressed.where)
            return Toast(language_of(turn, person))
    return Toast(language_of(turn, person), said=pressed.action, ticket=ticket.number)


def hear(turn: Turn, said: Said, person: Person, about: Message | None, *, going: bool) -> bool:
    """What is said about going to talk to people: a reply to the offer or to the question how it went, words below that
    question, and 劝导好了 alone while they are `going` to one. False for anything else.
    """
    if said.edited or said.command or not (said.words or said.attachment):
        return False
    about = about or (_question_above(turn, said) if going else None)
    asked = _spoken_of(turn, said, person, about, going=going)
    ticket = tickets.hold(turn.tx, asked.ticket) if asked else None
    if asked is None or ticket is None:
        return False
    asked = persuasions.of(turn.tx, ticket.number, person.id) or asked
    if asked.status != Status.TAKEN or ticket.status not in OPEN:
        turn.refuse(said.where, Refusal(Reason.PERSUASION_OVER, ticket.number))
        return True
    meant = read_reply(said.words)
    if meant == Meant.CANNOT:
        _give_back(turn, ticket, asked, said.words)
    elif meant == Meant.DONE or (about is not None and about.purpose == ASKED) or said.attachment:
        _close(turn, said, ticket, asked)
    else:
        _record(turn, ticket, "persuade-words", person.id, said.words)
        _tell(turn, ticket, PersuasionWords(ticket.number, asked.volunteer, said.words[:WORDS]))
        turn.answer(PersuasionNoted(ticket.number), said.where)
    return True


def come_round(turn: Turn, number: int) -> None:
    """The clock: their duty has ended, or is theirs no more."""
    asked = persuasions.persuasion(turn.tx, number)
    if asked is None or asked.next_due_at is None or asked.next_due_at > turn.at:
        return
    ticket, duty = tickets.hold(turn.tx, asked.ticket), duties.duty(turn.tx, asked.duty)
    serves = duty is not None and duty.person == asked.person and duty.status == DutyStatus.PLANNED
    if duty and serves and duty.checked_out_at is None and duty.starts <= turn.at < duty.ends:
        persuasions.CLOCK.postpone(turn.tx, asked.id, duty.ends)
    elif ticket and asked.status == Status.TAKEN:
        _give_back(turn, ticket, asked, "", by_clock=True)
    elif ticket and persuasions.move(turn.tx, asked, Status.OVER):
        persuading.show_again(turn, ticket)


def _question_above(turn: Turn, said: Said) -> Message | None:
    """Telegram opens a reply by itself, but people close it: what stands below the question is its answer."""
    last = messages.newest(turn.tx, said.where.chat) if not (said.reply_to or said.attachment) else None
    return last if last and last.purpose == ASKED and turn.at - last.at <= PROMPT_SECONDS else None


def _spoken_of(turn: Turn, said: Said, person: Person, about: Message | None, *, going: bool) -> Persuasion | None:
    if about is not None:
        return persuasions.of(turn.tx, about.ticket, person.id) if about.ticket else None
    if not going or said.reply_to or said.attachment or not ("劝" in said.words or "persuad" in said.words.lower()):
        return None
    taken = persuasions.taken_by(turn.tx, person.id)
    return taken[0] if len(taken) == 1 else None


def _why_not(turn: Turn, ticket: Ticket, asked: Persuasion, action: str) -> Reason | None:
    if ticket.status not in OPEN or ticket.category != CATEGORY:
        return Reason.PERSUASION_OVER
    if action == "persuaded" or asked.status == Status.TAKEN:
        return None if asked.status == Status.TAKEN and action != "persuade" else Reason.PERSUASION_OVER
    if asked.status not in OPENS or (asked.next_due_at or 0) <= turn.at:
        return Reason.PERSUASION_OVER
    taken = action == "persuade" and persuasions.taken_of(turn.tx, ticket.number)
    return Reason.PERSUASION_TAKEN if taken else None


def _take(turn: Turn, ticket: Ticket, asked: Persuasion) -> None:
    if persuasions.move(turn.tx, asked, Status.TAKEN):
        _record(turn, ticket, "persuade-taken", asked.person)
        _show(turn, ticket, asked.person)


def _pass(turn: Turn, ticket: Ticket, asked: Persuasion) -> None:
    if asked.status == Status.OFFERED and persuasions.move(turn.tx, asked, Status.PASSED):
        _record(turn, ticket, "persuade-passed", asked.person)
        persuading.show_again(turn, ticket, by_chat=asked.person)


def _give_back(turn: Turn, ticket: Ticket, asked: Persuasion, words: str, *, by_clock: bool = False) -> None:
    if not persuasions.move(turn.tx, asked, Status.RETURNED):
        return
    _record(turn, ticket, "persuade-returned", None if by_clock else asked.person, words)
    if ticket.status in OPEN:
        _tell(turn, ticket, PersuasionReturned(ticket.number, asked.volunteer, words[:WORDS]))
    _show(turn, ticket, asked.person)


def _close(turn: Turn, said: Said, ticket: Ticket, asked: Persuasion) -> None:
    """As a unit closes it, with the words and the photo that its category asks for."""
    if not may("close", Role.VOLUNTEER, ticket.status):
        turn.refuse(said.where, Refusal(Reason.PERSUASION_OVER, ticket.number))
        return
    persuasions.move(turn.tx, asked, Status.DONE)
    order = Order(said.who, said.where, "close", ticket.number, said.words, said, role=Role.VOLUNTEER, unit=ticket.unit)
    refused = completion.close(turn, order, ticket)
    if refused:
        again = persuasions.of(turn.tx, ticket.number, asked.person)
        if again:
            persuasions.move(turn.tx, again, Status.TAKEN)
            persuasions.CLOCK.postpone(turn.tx, asked.id, asked.next_due_at or turn.at)
        if refused.need:
            turn.answer(PersuasionQuestion(ticket.number, proof=refused.need == Need.PROOF), said.where)
        else:
            turn.refuse(said.where, refused)


def _record(turn: Turn, ticket: Ticket, kind: str, person: int | None, words: str = "") -> None:
    events.record(
        turn.tx,
        ticket.number,
        kind,
        Role.VOLUNTEER if person else Role.CLOCK,
        turn.at,
        actor=person,
        chat=person,
        unit=ticket.unit,
        words=words[:WORDS] or None,
    )


def _tell(turn: Turn, ticket: Ticket, message: Outgoing) -> None:
    for card in working_cards(turn, ticket):
        turn.notify(message, card.chat, topic=card.topic)


def _show(turn: Turn, ticket: Ticket, person: int) -> None:
    """Staff's cards name who goes."""
    news.marked(turn, ticket)
    persuading.show_again(turn, ticket, by_chat=person)
