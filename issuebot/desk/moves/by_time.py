"""Moves that time makes. Nobody acts, so no chat is shown its card first."""

from typing import Any

from issuebot.desk.context import ticket_clock
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import news
from issuebot.domain.ticket import Role
from issuebot.store import events
from issuebot.store.tickets import Ticket


def move(turn: Turn, ticket: Ticket, name: str, to: str, **columns: Any) -> Ticket | None:
    """The ticket as it is then; None when it changed since it was read."""
    after = ticket_clock.move(turn, ticket, to, **columns)
    if after is None:
        return None
    status = ticket.status
    events.record(turn.tx, ticket.number, name, Role.CLOCK, turn.at, from_status=status, to_status=to, unit=ticket.unit)
    news.moved(turn, after, by_chat=None)
    return after
