"""What residents want who know no slash: each is what its command or button does."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.lists import navigation, ticket_lookup
from issuebot.desk.members import privacy
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.notices import recipients
from issuebot.desk.reports import additions, topics
from issuebot.desk.reports.draft import dialogue, draft_card
from issuebot.desk.reports.draft.draft_facts import telling_draft
from issuebot.domain.language.intents.wishes import read_wish, read_wish_about
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.lists import MyTickets, TicketHistory
from issuebot.domain.messages.members import HomeQuestion, LanguageQuestion
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.notices import DeskAnswer, DeskCall
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.messages.residents import DraftCancelled, HowToReach, HowToReport, StillAsked, WithdrawQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN, Status
from issuebot.store import drafts, expectations, followers, tickets
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.outgoing import messages
from issuebot.store.outgoing.messages import Message as Shown
from issuebot.store.tickets import Ticket

CALL = "call"  # what a message of the desk is for: somebody waits for its reply
TAKES_BACK = re.compile("撤|收回|删|withdraw|take it back|(?:cancel|delete|remove) my", re.IGNORECASE)
ANSWERS: Mapping[str, Callable[[], Message]] = MappingProxyType(
    {"how": HowToReport, "language": LanguageQuestion, "home": HomeQuestion, "guide": GuideShown}
)
AGAIN_SECONDS = 600  # within these the desk is not told again; the person is


def grant(turn: Turn, said: Said, person: Person, number: int | None = None) -> bool:
    """`number`: the ticket of the message replied to. False where the words are no wish."""
    if said.attachment or said.location or said.edited:
        return False
    waits = _is_asked(turn, person, number)
    return (not waits and ticket_lookup.looks_up(turn, said)) or _grant(turn, said, person, number, waits=waits)


def _grant(turn: Turn, said: Said, person: Person, number: int | None, *, waits: bool) -> bool:
    wish = read_wish(said.words, asked=waits)
    named = read_wish_about(said.words) if wish is None else None
    if named and named[0] == "human":
        wish = "human"
        # Another's number is not passed on.
        number = named[1] if additions.role_of(turn, tickets.ticket(turn.tx, named[1]), person) else number
    match wish:
        case "help":
            ticket_lookup.help_(turn, said)
        case "who":
            return _name_unit(turn, said, person, number)
        case "my":
            _look_up(turn, said, person, number)
        case "withdraw" | "cancel":
            return _take_back(turn, said, person, number, plainly=wish == "cancel")
        case "keep":
            _keep(turn, said, person, number)
        case "news" | "privacy" | "forget":
            (privacy.forget if wish == "forget" else privacy.privacy)(turn, said, person)
        case "how" | "language" | "home" | "guide":
            turn.answer(ANSWERS[wish](), said.where)
        case "human":
            call(turn, said, person, number)
    return wish is not None


def _is_asked(turn: Turn, person: Person, number: int | None) -> bool:
    """Whether what they say may be the answer to a unit's question."""
    expected = expectations.newest(turn.tx, person.id, turn.at)
    asked = expected is not None and expected.what == expectations.ANSWER
    return asked or (number is not None and _status(turn, number) == Status.WAITING)


def press(turn: Turn, pressed: Pressed, person: Person) -> None:
    """The button that asks for a person."""
    call(turn, Said(pressed.who, pressed.where, 0), person, None)


def call(turn: Turn, said: Said, person: Person, number: int | None) -> None:
    """How to reach somebody. The desk hears that a resident waits."""
    turn.answer(HowToReach(), said.where)
    topic = topics.topic_of(turn, person)
    about = number or (topic.ticket.number if topic else None)
    for desk in recipients.desks(turn) or recipients.nobody(turn):
        if not messages.called_since(turn.tx, desk, person.id, turn.at - AGAIN_SECONDS, CALL):
            turn.notify(DeskCall(person.id, about), desk)


def answer(turn: Turn, said: Said, about: Shown) -> bool:
    """The desk replies to whoever asked for somebody. False for any other message."""
    if about.purpose != CALL or not turn.oversees(said.who, said.where):
        return False
    if about.person and said.words and people.is_reachable(turn.tx, about.person):
        turn.notify(DeskAnswer(about.person, said.words), about.person)
        turn.answer(Acknowledged(said.message_id, "seen", about.ticket), said.where)
    return True


def _look_up(turn: Turn, said: Said, person: Person, number: int | None) -> None:
    if number and additions.role_of(turn, tickets.ticket(turn.tx, number), person):
        turn.answer(TicketHistory(number, person.id), said.where)
    else:
        navigation.my(turn, said)


def _name_unit(turn: Turn, said: Said, person: Person, number: int | None) -> bool:
    """谁在办: the ticket that they speak of says it. False where there is none, or a report is being written."""
    topic = None if number or telling_draft(turn, person) else topics.topic_of(turn, person)
    ticket = tickets.ticket(turn.tx, number) if number else topic.ticket if topic else None
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        return False
    turn.answer(TicketHistory(ticket.number, person.id), said.where)
    return True


def _take_back(turn: Turn, said: Said, person: Person, number: int | None, *, plainly: bool) -> bool:
    """The open draft; else the one report that can be withdrawn, or the list of those there are."""
    if number is None and drafts.open_draft(turn.tx, person.id):
        dialogue.cancel(turn, said, person)
        return True
    topic = topics.topic_of(turn, person)
    likely = tickets.ticket(turn.tx, number) if number else topic.ticket if topic else None
    if likely is None or not _may_withdraw(turn, said, likely):
        held = [tickets.ticket(turn.tx, one) for one in followers.withdrawable(turn.tx, person.id)]
        known = [one for one in held if one and _may_withdraw(turn, said, one)]
        likely = known[0] if len(known) == 1 and number is None else None
        over = tickets.ticket(turn.tx, number) if number else topic.ticket if topic else None
        if likely is None and over and not known and TAKES_BACK.search(said.words):
            turn.refuse(said.where, Refusal(Reason.NOT_WITHDRAWN, over.number))
            return True
        if likely is None and (known or number):
            _look_up(turn, said, person, number)
            return True
    if likely:
        turn.answer(WithdrawQuestion(likely.number), said.where)
        return True
    if plainly:
        dialogue.cancel(turn, said, person)  # says that there is nothing to cancel
    elif not (TAKES_BACK.search(said.words) or followers.going(turn.tx, person.id)):
        turn.answer(DraftCancelled(), said.where)  # 算了, of something that they never sent
    else:
        turn.answer(MyTickets(person.id), said.where)
    return True


def _keep(turn: Turn, said: Said, person: Person, number: int | None) -> None:
    """不撤了, also where nobody asked: the draft stays, the report goes on, and what is over can be taken up again."""
    draft = drafts.open_draft(turn.tx, person.id) if number is None else None
    if draft:
        draft_card.remind(turn, draft)
        return
    topic = topics.topic_of(turn, person)
    going = followers.going(turn.tx, person.id)
    likely = number or (topic.ticket.number if topic else going[0] if len(going) == 1 else None)
    ticket = tickets.ticket(turn.tx, likely) if likely else None
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        turn.answer(MyTickets(person.id), said.where)
    elif ticket.status in OPEN:
        turn.answer(WithdrawQuestion(ticket.number, "no"), said.where)
    elif ticket.status == Status.RESOLVED:
        turn.answer(StillAsked(ticket.number, goes_on=True), said.where)
    else:
        additions.take(turn, ticket, said)


def _may_withdraw(turn: Turn, said: Said, ticket: Ticket) -> bool:
    return "withdraw" in moves(turn, said.who, said.where, ticket)


def _status(turn: Turn, number: int) -> str:
    ticket = tickets.ticket(turn.tx, number)
    return ticket.status if ticket else ""
