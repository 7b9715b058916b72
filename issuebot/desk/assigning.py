"""Whose a ticket is: assigned to a unit by the desk or the leader."""

from issuebot.desk import notices
from issuebot.desk.orders import Order, make, need
from issuebot.desk.turn import Turn
from issuebot.domain.designations import read_name
from issuebot.domain.district import Unit
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.routing import COORDINATOR
from issuebot.domain.ticket import MOVES, Need, Status
from issuebot.store.tickets import Ticket


def assign(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    unit, note = read_unit(turn, order)
    if isinstance(unit, Refusal):
        return unit
    if ticket.status == Status.ASSIGNED and ticket.unit == unit.id:
        return Refusal(Reason.ALREADY, ticket.number)
    if order.pressed and notices.unit_can_hear(turn, turn.district.unit(ticket.unit)):
        return Refusal(Reason.TOO_LATE, ticket.number)  # the button was for a ticket that nobody had
    end = MOVES["assign"].end
    return make(turn, order, ticket, end, words=note or None, unit=unit.id, rule=COORDINATOR, accepted_at=None)


def read_unit(turn: Turn, order: Order) -> tuple[Unit | Refusal, str]:
    """The unit that the order's words begin with, and what follows; or why there is none."""
    if not order.words:
        return need(order, Need.UNIT), ""
    named = read_name(turn.district.open_units, order.words)
    if named.one:
        return named.one, named.rest
    if named.parts:
        units = " ".join(unit.id for unit in named.parts)
        return Refusal(Reason.WHICH_UNIT, order.number, words=units), ""
    return Refusal(Reason.NO_UNIT, order.number, words=order.words.partition(" ")[0]), ""
