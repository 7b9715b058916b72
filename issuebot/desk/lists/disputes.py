"""What waits for the leader: tickets that two units sent back, and what somebody asked the leader about."""

from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices.news import DISPUTED
from issuebot.store.lists import disputes
from issuebot.store.tickets import Ticket

SHOWN = 8  # tickets of one list


def load_disputes(turn: Turn, where: Place) -> tuple[Ticket, ...] | None:
    """The oldest ones; None for somebody who may not see them any more."""
    if not turn.oversees(Actor(where.chat, "", None), where):
        return None
    returned, asked = disputes.returned(turn.tx, DISPUTED, SHOWN), disputes.asked(turn.tx, SHOWN)
    return tuple(sorted({one.number: one for one in (*returned, *asked)}.values(), key=lambda one: one.number)[:SHOWN])
