"""Obstacles to moves that the table allows, and which moves somebody can make now."""

from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves import pauses
from issuebot.desk.moves.orders.order import Order, role_for
from issuebot.desk.moves.questions import who_knows
from issuebot.desk.moves.reopening import is_too_old
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Role
from issuebot.store import extensions, tickets
from issuebot.store.tickets import Ticket

ON_CARDS = (
    "assign",
    "accept",
    "close",
    "ask",
    "return",
    "decline",
    "reopen",
)  # the moves that staff's cards have buttons for
# Moves that are no commands: answers, the survey, and what the clock does.
COMMANDS = tuple(name for name in MOVES if name not in ("answer", "satisfied", "unsatisfied", "unsolved"))


def obstacle(turn: Turn, name: str, role: Role, ticket: Ticket) -> Reason | None:  # noqa: PLR0911 a table
    """Why the move cannot be made, known before its words are asked for; None where it can."""
    match name:
        case "return" if ticket.final:
            return Reason.FINAL
        case "extend" if (by := pauses.resolve_by(turn, ticket)) is not None and by < turn.at:
            return Reason.EXPIRED
        case "extend" if role == Role.UNIT and extensions.waits(turn.tx, ticket.number):
            return Reason.ASKED_ALREADY
        case "urgent" if ticket.urgent:
            return Reason.ALREADY
        case "ask" if not who_knows(turn, ticket):
            return Reason.NOBODY_ANSWERS
        case "withdraw" if tickets.count_followers(turn.tx, ticket.number) > 1:
            return Reason.OTHERS_HAVE_IT
        case "reopen" if role == Role.REPORTER and is_too_old(turn, ticket):
            return Reason.TOO_OLD
    return None


def moves(turn: Turn, who: Actor, where: Place, ticket: Ticket) -> tuple[str, ...]:
    """Those that this person can make in this chat now, in the order of the table."""
    return tuple(
        name for name in COMMANDS if _hindered_by(turn, Order(who, where, name, ticket.number), ticket) is None
    )


def possible(turn: Turn, who: Actor, where: Place, ticket: Ticket) -> tuple[str, ...]:
    """The moves that they can make, and `ticket`: what is named in place of a refused move."""
    return (*moves(turn, who, where, ticket), *(("ticket",) if may_see(turn, who, where, ticket) else ()))


def buttons(turn: Turn, where: Place, ticket: Ticket) -> tuple[str, ...]:
    """The moves of `ON_CARDS` that the members of this chat can make. Obstacles that pass by themselves are ignored,
    because a card stays in the chat for long.
    """
    here = Actor(where.chat, "", None)
    begun = [name for name in ON_CARDS if ticket.status in MOVES[name].starts]
    found = {name: _hindered_by(turn, Order(here, where, name, ticket.number), ticket) for name in begun}
    return tuple(name for name, reason in found.items() if reason in (None, Reason.NOBODY_ANSWERS))


def _hindered_by(turn: Turn, order: Order, ticket: Ticket) -> Reason | None:
    role = role_for(turn, order, ticket)
    return role.reason if isinstance(role, Refusal) else obstacle(turn, order.name, role, ticket)
