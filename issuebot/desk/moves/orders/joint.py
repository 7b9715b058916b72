"""Several units on one ticket: 城管牵头，环卫配合 is done, of 让城管和环卫一起办 it is asked who leads.

One unit is responsible, the others help (协办).
"""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.notices import alerts
from issuebot.domain.language.answers.replies import about
from issuebot.domain.language.intents.joint_orders import Joint, read_joint
from issuebot.domain.messages.answers import MoveQuestion
from issuebot.domain.refusals import SEVERAL_KEPT, Reason, Refusal
from issuebot.domain.ticket import OPEN, Need
from issuebot.store import second_units, tickets
from issuebot.store.tickets import Ticket


def hear(turn: Turn, said: Said, number: int) -> bool:
    """False for anything else, and for who assigns no units."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or ticket.status not in OPEN or said.attachment or not turn.is_coordinator(said.who, said.where):
        return False
    joint = _read(turn, said, number)
    if joint is None:
        return False
    if joint.lead is None and not joint.stays and ticket.unit not in joint.helps:
        kept = f"{SEVERAL_KEPT}{number} {said.words}"
        turn.answer(MoveQuestion("assign", Need.UNIT, number, said.who.id, kept), said.where)
    else:
        give(turn, Order(said.who, said.where, "assign", number, said=said), ticket, joint)
    return True


def tell_desk(turn: Turn, said: Said, number: int) -> bool:
    """What a leader says of several units is for the coordinators as well: they add units. False for anything else."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or _read(turn, said, number) is None:
        return False
    alerts.instructed_desk(turn, ticket, said.words)
    return True


def give(turn: Turn, order: Order, ticket: Ticket, joint: Joint, *, edits: int | None = None) -> None:
    """The one who leads gets the ticket, unless it has it, and the others help. `order` says who wants it."""
    lead = joint.lead or ticket.unit
    names = [("assign", lead)] if lead and lead != ticket.unit else []
    has = second_units.of_ticket(turn.tx, ticket.number)
    names += [("join", unit) for unit in joint.helps if unit != lead and unit not in has]
    if not names:
        turn.refuse(order.where, Refusal(Reason.ALREADY, ticket.number))
    for at, (name, unit) in enumerate(names):
        made = Order(order.who, order.where, name, ticket.number, unit or "", order.said)
        dispatch.do(turn, [made], edits=None if at else edits)


def read_chosen(turn: Turn, words: str, lead: str) -> Joint | None:
    """Of the words that a question kept: this one leads, the others help."""
    joint = read_joint(turn.district.open_units, words)
    if joint is None or joint.lead or lead not in joint.helps:
        return None
    return Joint(lead, tuple(one for one in joint.helps if one != lead))


def _read(turn: Turn, said: Said, number: int) -> Joint | None:
    units = turn.district.open_units
    return read_joint(units, said.words) or read_joint(units, about(said.words, number))
