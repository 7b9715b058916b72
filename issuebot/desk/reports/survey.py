"""Was it really solved? Everybody who has the ticket is asked; one tap counts at once, once per person and round."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from issuebot.desk.context import ticket_clock
from issuebot.desk.context.commands import Place, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import reopening
from issuebot.desk.notices import news
from issuebot.desk.reports import additions
from issuebot.domain.belonging import goes_on, is_another
from issuebot.domain.language.answers.verdicts import Verdict
from issuebot.domain.messages.message import Message
from issuebot.domain.messages.residents import AddedTo, Rated, StillAsked
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Rating, Role, Status, may
from issuebot.store import events, expectations, pseudonyms, tickets
from issuebot.store.members.people import Person
from issuebot.store.outgoing import messages
from issuebot.store.tickets import Ticket

REASON_SECONDS = 600  # after a survey that was not happy, words without a reply are its reason
MORE_SECONDS = 120  # … and words that follow within this time; later ones are another report
ASKED: Mapping[str, Callable[[int], Message]] = (
    MappingProxyType(  # by the purpose of a message that asks once more: what it says afterwards
        {
            "followup": lambda number: AddedTo(number, came="rated"),
            "still-asked": lambda number: StillAsked(number, "rated"),
        }
    )
)
RATERS = frozenset({Role.REPORTER, Role.FOLLOWER})


def rate(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """One of the three buttons on the message that tells the end."""
    ticket, name = tickets.hold(turn.tx, pressed.number()), pressed.word(2)  # two may answer at once, and both count
    language = language_of(turn, person)
    if ticket is None or name not in MOVES or not MOVES[name].who & RATERS:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    role = additions.role_of(turn, ticket, person)
    if role is None:
        return Toast(language, refusal=Refusal(Reason.NOT_YOURS), alert=True)
    late = Refusal(Reason.NOT_NOW, ticket.number) if pressed.number(1) != ticket.round else None
    if refusal := late or _why_not(turn, ticket, role, person, name) or _count(turn, ticket, name, role, person):
        return Toast(language, refusal=refusal, alert=True, status=ticket.status)
    return Toast(language, said=f"rated-{name}")


def hear(turn: Turn, said: Said, ticket: Ticket, person: Person, verdict: Verdict) -> bool:
    """Words that answer the survey count as its buttons do. False where they do not, and are to be added as words."""
    held, name = tickets.hold(turn.tx, ticket.number) or ticket, verdict.rating.value
    role = additions.role_of(turn, held, person)
    if role is None or not may(name, role, held.status):
        return False
    refusal = _why_not(turn, held, role, person, name) or _count(turn, held, name, role, person)
    if refusal and verdict.more:
        return False
    if refusal:
        turn.refuse(said.where, refusal)
        return True
    if verdict.more or said.attachment:
        additions.add(turn, held.number, said)
    turn.answer(Rated(held.number, name, verdict.more), said.where)
    return True


def _count(turn: Turn, ticket: Ticket, name: str, role: Role, person: Person) -> Refusal | None:
    if not _settle(turn, ticket, name, role, person.id):
        return Refusal(Reason.TOO_LATE, ticket.number)
    if name != Rating.SATISFIED:
        until = turn.at + REASON_SECONDS
        expectations.expect(turn.tx, person.id, ticket.number, expectations.REASON, now=turn.at, until=until)
    for question in messages.asking(turn.tx, person.id, ticket.number):
        if question.purpose in ASKED:
            messages.answered(turn.tx, question.chat, question.message_id, "ticket")
            turn.answer(ASKED[question.purpose](ticket.number), _chat_of(person), edits=question.message_id)
    return None


def give_reason(turn: Turn, said: Said, person: Person) -> bool:
    """What is written soon after a survey that was not happy is its reason, unless it tells of something else."""
    rated = expectations.newest(turn.tx, person.id, turn.at)
    if rated is None or rated.what != expectations.REASON or additions.drafts_since(turn, person, rated.since):
        return False
    ticket = tickets.ticket(turn.tx, rated.ticket)
    if ticket is None or not _is_about(turn, ticket, said) or not additions.add(turn, rated.ticket, said):
        return False
    expectations.shorten(turn.tx, rated, turn.at + MORE_SECONDS)
    closed = ticket.status == Status.CLOSED
    turn.answer(AddedTo(rated.ticket, said.message_id, why=closed), _chat_of(person))
    return True


def _is_about(turn: Turn, ticket: Ticket, said: Said) -> bool:
    if not said.words:
        return True
    if said.attachment:
        return goes_on(turn.district, said.words, category=ticket.category, community=ticket.community)
    return not is_another(turn.district, said.words, category=ticket.category, community=ticket.community)


def _chat_of(person: Person) -> Place:
    return Place(person.id, private=True)


def _why_not(turn: Turn, ticket: Ticket, role: Role, person: Person, name: str) -> Refusal | None:
    """Why the answer does nothing, as where they answered before. 未解决 still counts."""
    if not may(name, role, ticket.status):
        return Refusal(Reason.NOT_NOW, ticket.number)
    if name == Rating.UNSOLVED:
        return Refusal(Reason.TOO_OLD, ticket.number) if reopening.is_too_old(turn, ticket) else None
    if ticket.status == Status.CLOSED and ticket.rating == Rating.SILENT:
        return Refusal(Reason.NOT_NOW, ticket.number)
    if events.answered(turn.tx, ticket.number, person.id):
        return Refusal(Reason.ANSWERED, ticket.number)
    return None


def _settle(turn: Turn, ticket: Ticket, name: str, role: Role, actor: int) -> bool:
    back = name == Rating.UNSOLVED
    closed: dict[str, Any] = {"ended_at": ticket.ended_at or turn.at}
    end, columns = reopening.back(turn, ticket) if back else (str(MOVES[name].end), closed)
    if back or role == Role.REPORTER or ticket.status == Status.RESOLVED:
        columns["rating"] = name  # the reporter's answer decides; those of followers count in the figures
    after = ticket_clock.move(turn, ticket, end, **columns)
    if after is None:
        return False
    pseudonyms.give(turn.tx, ticket, actor)
    events.record(
        turn.tx,
        ticket.number,
        name,
        role,
        turn.at,
        actor=actor,
        chat=actor,
        from_status=ticket.status,
        to_status=end,
        unit=ticket.unit,
        letter=pseudonyms.place_of(turn.tx, ticket, actor),
        own=turn.district.oversees(actor),
    )
    if back:
        news.unsolved(turn, after, by_chat=actor)
    else:
        news.rated(turn, after, by_chat=actor)
    return True
