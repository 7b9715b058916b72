"""/reveal N reason: the unit that works on a ticket is told who reported it; the leader and the resident hear it."""

from issuebot.desk.context import ticket_clock
from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders.order import WORDS
from issuebot.desk.notices import news
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.answers import Revealed
from issuebot.domain.messages.members import NameGiven
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN, Role
from issuebot.store import events, tickets
from issuebot.store.tickets import Ticket


def reveal(turn: Turn, said: Said) -> None:
    about = turn.about(said)
    number, reason = read_number(said.words, about.ticket if about else None)
    ticket = tickets.ticket(turn.tx, number) if number is not None else None
    if number is None:
        turn.ask(said, "reveal")
    elif ticket is None:
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    elif refusal := _why_not(turn, said, ticket):
        turn.refuse(said.where, refusal)
    elif not reason:
        turn.ask(said, "reveal", ticket=ticket.number)
    else:
        _reveal(turn, said, ticket, reason[:WORDS])


def _why_not(turn: Turn, said: Said, ticket: Ticket) -> Refusal | None:
    number = ticket.number
    if not turn.is_coordinator(said.who, said.where):
        return Refusal(Reason.COORDINATOR_ONLY, number)
    if ticket.reporter is None or ticket.anonymous:
        return Refusal(Reason.NOBODY_TO_REVEAL, number)
    if ticket.unit is None or ticket.status not in OPEN:
        return Refusal(Reason.NO_UNIT_TO_TELL, number)
    if ticket.revealed_to == ticket.unit:
        return Refusal(Reason.ALREADY, number)
    return None


def _reveal(turn: Turn, said: Said, ticket: Ticket, reason: str) -> None:
    after = ticket_clock.move(turn, ticket, ticket.status, revealed_to=ticket.unit)
    if after is None:
        turn.refuse(said.where, Refusal(Reason.TOO_LATE, ticket.number))
        return
    events.record(
        turn.tx,
        ticket.number,
        "reveal",
        Role.COORDINATOR,
        turn.at,
        actor=said.who.id,
        chat=said.where.chat,
        from_status=ticket.status,
        to_status=ticket.status,
        unit=ticket.unit,
        words=reason,
    )
    news.moved(turn, after, by_chat=said.where.chat)
    news.tell_leader(turn, "revealed", after, reason)
    if ticket.reporter:
        turn.notify(NameGiven(ticket.number), ticket.reporter)
    turn.answer(Revealed(ticket.number), said.where)
