"""Who is told nothing unasked in the quiet hours: residents, in their private chats. Groups and staff are at work."""

from datetime import datetime

from issuebot.desk.context import district
from issuebot.domain.clock.quiet_hours import quiet_until
from issuebot.domain.district.model import District
from issuebot.store.engine.database import Tx
from issuebot.store.operation import bot
from issuebot.store.outgoing import cards, outbox
from issuebot.store.outgoing.outbox import Outgoing


def held_until(tx: Tx, in_force: District, chat: int, now: datetime) -> datetime | None:
    """Until when nothing unasked is said there; None when it may be said now."""
    if chat < 0 or in_force.quiet_hours is None or in_force.is_listed(chat):
        return None
    until = quiet_until(in_force.quiet_hours, in_force.zone, now)
    return until if until and not bot.is_admin(tx, chat) else None


def row_held_until(tx: Tx, row: Outgoing, now: datetime) -> datetime | None:
    """The same for a row whose turn comes in the quiet hours: it was queued before them, or under another district
    file.
    """
    in_force = district.current(tx)
    if in_force is None or row.priority <= outbox.ANSWER or row.edits:
        return None
    card = cards.card(tx, row.card) if row.card else None
    return None if card and card.message_id else held_until(tx, in_force, row.chat, now)
