"""/why N: what a ticket's words are guessed to be, by which words and which decisions. A decision can be taken out."""

from dataclasses import dataclass, replace

from issuebot.desk.context import learning
from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.members.oversight import may_look, note_view
from issuebot.domain.language.guesses.reasons import Reasons, reasons
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.learning import GuessReasons
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Role
from issuebot.store import events, tickets
from issuebot.store.tickets import Ticket


@dataclass(frozen=True, slots=True)
class Why:
    """`category`: as it stands; `teaches`: what the ticket itself is an example of, None: of nothing."""

    category: str | None
    reasons: Reasons
    taught: int
    teaches: str | None
    may_undo: bool


def why(turn: Turn, said: Said) -> None:
    about = turn.about(said)
    number, _ = read_number(said.words, about.ticket if about else None)
    if not may_look(turn, said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.OVERSEERS_ONLY))
    elif number is None:
        turn.ask(said, "why")
    elif tickets.ticket(turn.tx, number) is None:
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    else:
        note_view(turn, said.who, said.where, number)
        turn.answer(GuessReasons(number), said.where)


def take_out(turn: Turn, pressed: Pressed) -> Toast | None:
    """The first number is no example any more; the second is the ticket that was explained."""
    language, number = chat_language(turn, pressed.where.chat), pressed.number()
    if not turn.is_coordinator(pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.COORDINATOR_ONLY, number), alert=True)
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or learning.of(turn).label_of(number) is None:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    _unlearn(turn, pressed, ticket)
    if tickets.ticket(turn.tx, pressed.number(1)):
        note_view(turn, pressed.who, pressed.where, pressed.number(1))
    turn.answer(GuessReasons(pressed.number(1)), pressed.where, edits=pressed.message_id)
    return Toast(language, said="unlearned", ticket=number)


def _unlearn(turn: Turn, pressed: Pressed, ticket: Ticket) -> None:
    events.record(
        turn.tx,
        ticket.number,
        "unlearn",
        Role.COORDINATOR,
        turn.at,
        actor=pressed.who.id,
        chat=pressed.where.chat,
        from_status=ticket.status,
        to_status=ticket.status,
        unit=ticket.unit,
    )


def load_why(turn: Turn, number: int, where: Place) -> Why | None:
    """None for somebody who may not look into it any more. An admin sees nothing of the ticket's words."""
    who, ticket = Actor(where.chat, "", None), tickets.ticket(turn.tx, number)
    if ticket is None or not may_look(turn, who, where):
        return None
    known = learning.of(turn)
    found = reasons(known.after([number], ()), ticket.words)
    if not turn.oversees(who, where):
        found = replace(found, found=tuple(replace(one, terms=()) for one in found.found))
    return Why(ticket.category, found, len(known), known.label_of(number), turn.is_coordinator(who, where))
