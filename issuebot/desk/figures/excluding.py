"""/exclude N UNIT reason, /include N UNIT: a coordinator takes a ticket out of a unit's figures, or puts it back.

Both are events: who, when and why stand in the history of the ticket and below the assessment.
"""

from dataclasses import dataclass

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.domain.district.designations import read_name
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.domain.messages.answers import CommandQuestion
from issuebot.domain.messages.figures.assessments import Excluded, ExclusionQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Role
from issuebot.store import events, tickets
from issuebot.store.figures import exclusions
from issuebot.store.outgoing import messages
from issuebot.store.tickets import Ticket

EXCLUDE, INCLUDE = "exclude", "include"
WORDS = 500  # characters of a reason


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants of which ticket; `unit` where it is settled."""

    who: Actor
    where: Place
    move: str
    ticket: Ticket
    unit: str | None
    reason: str


def command(turn: Turn, said: Said) -> None:
    about = turn.about(said)
    number, words = read_number(said.words, about.ticket if about else None)
    move = said.command or EXCLUDE
    if not turn.is_coordinator(said.who, said.where):
        is_staff = turn.staff_role(said.who, said.where)
        turn.refuse(said.where, Refusal(Reason.COORDINATORS_EXCLUDE if is_staff else Reason.STAFF_ONLY))
    elif number is None:
        turn.ask(said, move, kept=words or None)
    elif (ticket := tickets.hold(turn.tx, number)) is None:  # of two at once the second sees what the first did
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    else:
        named = read_name(turn.district.open_units, words)
        unit, reason = (named.one.id, named.rest) if named.one else (None, words)
        refusal = _go(turn, Wish(said.who, said.where, move, ticket, unit, cut(reason, WORDS)))
        if refusal:
            turn.refuse(said.where, refusal)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`exclude:12:police-station` under the question for which unit; `include:12:police-station` below what was
    done.
    """
    language, ticket = chat_language(turn, pressed.where.chat), tickets.hold(turn.tx, pressed.number())
    unit, move = turn.district.unit(pressed.word(1)), pressed.action
    if not turn.is_coordinator(pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.COORDINATORS_EXCLUDE), alert=True)
    if ticket is None or unit is None:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    asked = messages.message(turn.tx, pressed.where.chat, pressed.message_id)
    kept = (asked.words or "") if asked and asked.purpose == f"which:{move}" else ""
    wish = Wish(pressed.who, pressed.where, move, ticket, unit.id, kept)
    refusal = _go(turn, wish, edits=pressed.message_id)
    return Toast(language, refusal=refusal, alert=True) if refusal else Toast(language)


def _go(turn: Turn, wish: Wish, *, edits: int | None = None) -> Refusal | None:
    """Do it, ask for what is missing, or answer why not."""
    had, excluded = exclusions.units_of(turn.tx, wish.ticket.number)
    open_to = [unit for unit in had if (unit in excluded) == (wish.move == INCLUDE)]
    number = wish.ticket.number
    if not had:
        return Refusal(Reason.NO_UNIT_HAD_IT, number)
    if wish.unit and wish.unit not in had:
        return Refusal(Reason.UNIT_NEVER_HAD_IT, number, words=wish.unit)
    if not open_to or (wish.unit and wish.unit not in open_to):
        return Refusal(Reason.COUNTS_ALREADY if wish.move == INCLUDE else Reason.EXCLUDED_ALREADY, number)
    unit = wish.unit or (open_to[0] if len(open_to) == 1 else None)
    if unit is None:
        kept = wish.reason or None
        turn.answer(ExclusionQuestion(number, wish.who.id, wish.move, tuple(open_to), kept), wish.where, edits=edits)
    elif wish.move == EXCLUDE and not wish.reason:
        turn.answer(CommandQuestion(EXCLUDE, wish.who.id, number, unit), wish.where)
    else:
        _write(turn, wish, unit)
        turn.answer(Excluded(number, wish.move, unit), wish.where, edits=edits)
    return None


def _write(turn: Turn, wish: Wish, unit: str) -> None:
    events.record(
        turn.tx,
        wish.ticket.number,
        wish.move,
        Role.COORDINATOR,
        turn.at,
        actor=wish.who.id,
        chat=wish.where.chat,
        unit=unit,
        words=wish.reason or None,
    )
