"""What somebody wants done with a ticket: who, which move, which numbers, which words; and whether they may."""

from dataclasses import dataclass, replace
from typing import Any

from issuebot.desk.context import hidden_numbers, ticket_clock
from issuebot.desk.context.commands import Actor, Place, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import resident_role
from issuebot.desk.moves import pauses, responses
from issuebot.desk.notices import news
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Need, Role, Status, may
from issuebot.store import events, second_units, tickets
from issuebot.store.media import Medium
from issuebot.store.tickets import Ticket

WORDS = 4096  # characters of what somebody may say with a move: as many as a message holds
MANY = 50  # tickets in one command
NAMED = frozenset({Need.UNIT, Need.CATEGORY})  # what the district file has names for
HELPERS_MAY = frozenset({"note", "escalate"})
RESIDENTS = frozenset({Role.REPORTER, Role.FOLLOWER})


@dataclass(frozen=True, slots=True)
class Order:
    """One move that somebody wants on one ticket; `said` is the message, with its file.

    `role`: in which they may; `unit`: for which of the units, the responsible one or one that helps.
    `files` came before it was said what they are for; `spoken`: the message that a button takes at its word.
    `told`: a coordinator's note that those who work on it hear at once.
    """

    who: Actor
    where: Place
    name: str
    number: int
    words: str = ""
    said: Said | None = None
    pressed: bool = False
    role: Role = Role.UNIT
    unit: str | None = None
    files: tuple[Medium, ...] = ()
    spoken: int | None = None
    told: bool = False


def allow(turn: Turn, order: Order) -> tuple[Order, Ticket] | Refusal:
    """Rights and the table of moves, before anything the move itself needs: the order with its role, or why not."""
    ticket = tickets.ticket(turn.tx, order.number)
    role = role_for(turn, order, ticket)
    if isinstance(role, Refusal) or ticket is None:
        return role if isinstance(role, Refusal) else Refusal(Reason.NO_TICKET, order.number)
    if role in RESIDENTS:
        words = hidden_numbers.on_ticket(turn, order.number, order.who.id, order.words)
        return replace(order, role=role, unit=None, words=words), ticket
    return replace(order, role=role, unit=unit_acting(turn, order, ticket) if role == Role.UNIT else None), ticket


def role_for(turn: Turn, order: Order, ticket: Ticket | None) -> Role | Refusal:
    """The role in which somebody may make the move, or why not. Whoever may not see the ticket is told that there is
    none.
    """
    who = MOVES[order.name].who
    staff = turn.roles(order.who, order.where)
    asks_residents = order.where.private and who & RESIDENTS
    if not staff and not asks_residents:
        return Refusal(Reason.STAFF_ONLY)
    resident = resident_role(turn, ticket, order.who.id) if asks_residents else None
    if ticket is None or not (staff or resident):
        return Refusal(Reason.NO_TICKET, order.number)
    role = next((role for role in (*staff, resident) if role in who), None)
    if role is None:
        return Refusal(_whose(who), order.number)
    if role == Role.UNIT and unit_acting(turn, order, ticket) is None:
        return Refusal(Reason.NOT_YOURS, order.number)
    return role if may(order.name, role, ticket.status) else Refusal(Reason.NOT_NOW, order.number, words=order.name)


def unit_acting(turn: Turn, order: Order, ticket: Ticket) -> str | None:
    """The unit for which somebody acts: the responsible one, or for notes and escalation one that helps. None may
    not.
    """
    here = {unit.id for unit in turn.units_at(order.where)}
    if ticket.unit in here or order.name not in HELPERS_MAY:
        return ticket.unit if ticket.unit in here else None
    return next((unit for unit in second_units.of_ticket(turn.tx, ticket.number) if unit in here), None)


def need(order: Order, what: Need, kept: str = "") -> Refusal:
    """The move lacks something: ask for it. `kept` is remembered until the answer comes."""
    return Refusal(Reason.MISSING, order.number, words=kept or None, need=what)


def carry(
    turn: Turn,
    order: Order,
    ticket: Ticket,
    end: str,
    *,
    words: str | None = None,
    **columns: Any,
) -> Ticket | None:
    """Claim the move and write its event; None when somebody was faster."""
    if ticket.status == Status.WAITING != end:
        columns = pauses.resumed(turn, ticket) | columns
    if order.role == Role.LEADER:
        columns.setdefault("answer_by", None)  # whatever the leader does with it is an answer
    after = ticket_clock.move(turn, ticket, end, **columns, **responses.counted(ticket, end, columns, turn.at))
    if after is None:
        return None
    events.record(
        turn.tx,
        ticket.number,
        order.name,
        order.role,
        turn.at,
        actor=order.who.id,
        chat=order.where.chat,
        from_status=ticket.status,
        to_status=end,
        unit=order.unit or after.unit,
        words=words[:WORDS] if words else None,
        message_id=order.said.message_id if order.said else order.spoken,
    )
    return after


def write_down(turn: Turn, order: Order, ticket: Ticket, kind: str, words: str) -> None:
    """What happened to a ticket without moving it."""
    events.record(
        turn.tx,
        ticket.number,
        kind,
        order.role,
        turn.at,
        actor=order.who.id,
        chat=order.where.chat,
        from_status=ticket.status,
        to_status=ticket.status,
        unit=order.unit or ticket.unit,
        words=words,
    )


def make(
    turn: Turn, order: Order, ticket: Ticket, end: str, *, words: str | None = None, **columns: Any
) -> Refusal | None:
    """A move that the cards show, without further notices."""
    after = carry(turn, order, ticket, end, words=words, **columns)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    if end in (Status.RESOLVED, Status.DECLINED):
        news.ended(turn, after, by_chat=order.where.chat)
    else:
        news.moved(turn, after, by_chat=order.where.chat)
    return None


def _whose(who: frozenset[Role]) -> Reason:
    if Role.COORDINATOR in who:
        return Reason.COORDINATOR_ONLY
    return Reason.UNIT_ONLY if Role.UNIT in who else Reason.NOT_YOURS
