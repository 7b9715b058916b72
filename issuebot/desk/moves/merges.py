"""Merging two tickets about the same thing, and taking them apart again."""

from typing import Any

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders.order import Order, carry, need, write_down
from issuebot.desk.notices import alarm, news
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Need
from issuebot.store import followers, media, tickets
from issuebot.store.tickets import Ticket


def merge(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """Followers, photos and words go along; both tickets are locked, so that neither ends meanwhile."""
    number, _ = read_number(order.words, None)
    if number is None:
        return need(order, Need.TICKET)
    if number == ticket.number:
        return Refusal(Reason.SAME_TICKET, number)
    into = followers.hold(turn.tx, number)
    if into is None:
        known = tickets.ticket(turn.tx, number)
        return Refusal(Reason.NOT_OPEN, ticket.number, str(number)) if known else Refusal(Reason.NO_TICKET, number)
    ends: dict[str, Any] = {"merged_into": number, "ended_at": turn.at}
    after = carry(turn, order, ticket, MOVES["merge"].end, words=f"#{number}", **ends)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    followers.merge(turn.tx, ticket.number, number)
    media.merge(turn.tx, ticket.number, number)
    write_down(turn, order, into, "merged-in", f"#{ticket.number}")
    news.merged(turn, after, _weighed(turn, into), by_chat=order.where.chat)
    return None


def take_apart(turn: Turn, order: Order, ticket: Ticket) -> None:
    """What was merged is a ticket of its own again, with the people and pictures that came with it."""
    root = tickets.ticket(turn.tx, followers.root(turn.tx, ticket.merged_into or 0))
    followers.split(turn.tx, ticket.number)
    media.split(turn.tx, ticket.number, followers.family(turn.tx, ticket.number))
    tickets.weigh(turn.tx, ticket.number)
    if root:
        write_down(turn, order, root, "taken-out", f"#{ticket.number}")
        news.taken_apart(turn, ticket, _weighed(turn, root), by_chat=order.where.chat)


def goes_on(turn: Turn, where: Place, number: int) -> int:
    """Which ticket a unit means that speaks of one that was merged: the one that goes on, where that is theirs too."""
    root = tickets.ticket(turn.tx, followers.root(turn.tx, number))
    return root.number if root and root.unit in {unit.id for unit in turn.units_at(where)} else number


def _weighed(turn: Turn, ticket: Ticket) -> Ticket:
    tickets.weigh(turn.tx, ticket.number)
    alarm.mark(turn, ticket.number)
    return tickets.ticket(turn.tx, ticket.number) or ticket
