"""What the sender finds when it looks: whose turn it may be, and what their messages show."""

from collections.abc import Set as AbstractSet
from datetime import datetime
from typing import TypeAlias

import structlog

from issuebot.desk.views import View, load, read_ahead
from issuebot.store import outbox
from issuebot.store.engine.database import Tx
from issuebot.store.outbox import Outgoing

log = structlog.get_logger()
HEADS = 200  # chats looked at in one round
Views: TypeAlias = dict[int, View | Exception | None]  # by row; an exception is a fault of ours


def look(
    tx: Tx, busy: AbstractSet[int], resting: AbstractSet[int], room: int, now: datetime
) -> tuple[list[Outgoing], Views]:
    """The next row of every chat that no call is under way to, and what those show whose turn it may be."""
    rows = [row for row in outbox.heads(tx, HEADS + len(busy)) if row.chat not in busy]
    ready = [row for row in rows if row.chat not in resting][:room]
    if ready:
        read_ahead(tx, ready)
    return rows, {row.id: _load_alone(tx, row, now) for row in ready}


def _load_alone(tx: Tx, row: Outgoing, now: datetime) -> View | Exception | None:
    """A fault of ours in one view must not hold up the others; one of the database's is nobody's in particular."""
    try:
        return load(tx, row, now)
    except Exception as error:
        if tx.is_at_fault(error):
            raise
        log.exception("message not loaded", kind=row.kind, ticket=row.ticket, chat=row.chat)
        return error
