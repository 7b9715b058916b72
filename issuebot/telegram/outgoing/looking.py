"""What the sender finds when it looks: whose turn it may be, and what their messages show."""

from collections.abc import Sequence, Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

import structlog

from issuebot.desk.context.quiet_hours import row_held_until
from issuebot.desk.loading import load, read_ahead
from issuebot.desk.views import View
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.notices import Files
from issuebot.domain.messages.publicity.broadcasts import Announcement
from issuebot.domain.messages.publicity.publishing import DigestPost
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import outbox, pauses
from issuebot.store.outgoing.outbox import Outgoing

log = structlog.get_logger()
ALBUMS = (Files.kind, Announcement.kind, DigestPost.kind)
HEADS = 200  # chats looked at in one round


@dataclass(frozen=True, slots=True)
class Held:
    """It is night, and this may wait until UTC milliseconds."""

    until_ms: int


Seen: TypeAlias = View | Held | Exception | None  # an exception is a fault of ours
Views: TypeAlias = dict[int, Seen]  # by row


@dataclass(frozen=True, slots=True)
class Turns:
    """The next row of every chat that is not resting; `is_all`: or so many of them that others may be left.

    `held_until`: when the next row that waits for a moment may go, in UTC milliseconds.
    """

    rows: list[Outgoing]
    is_all: bool
    held_until: int | None


def turns(tx: Tx, resting: AbstractSet[int], answers_only: AbstractSet[int], *, late: int, late_since: int) -> Turns:
    """The late notices to groups come first, those that waited since `late_since`: a crowd of answers does not hold
    them up for long.
    """
    rows = outbox.heads(tx, HEADS, resting=resting, answers_only=answers_only)
    is_all = len(rows) < HEADS
    if is_all:
        first = [row for row in rows if _is_late(row, late_since)][:late]
    else:
        first = outbox.heads(tx, late, resting=resting, answers_only=answers_only, late_since=late_since)
    known = {row.id for row in first}
    return Turns([*first, *(row for row in rows if row.id not in known)], is_all, pauses.held_until(tx))


def _is_late(row: Outgoing, late_since: int) -> bool:
    """As `heads` finds it with `late_since`."""
    return row.chat < 0 and row.priority > outbox.ANSWER and row.created_at <= late_since


def look(tx: Tx, rows: Sequence[Outgoing], now: datetime) -> tuple[Views, Exception | None]:
    """What these rows, of which there are some, show; and what went wrong with all of them together."""
    fault = None
    try:
        read_ahead(tx, rows, now)
    except Exception as error:
        if tx.is_at_fault(error):
            raise
        # Each is loaded all the same: where one row is the cause, that one is told apart.
        fault = error
        tx.once.clear()
    return {row.id: _load_alone(tx, row, now) for row in rows}, fault


def _load_alone(tx: Tx, row: Outgoing, now: datetime) -> Seen:
    """A fault of ours in one view must not hold up the others. A fault of the database's belongs to no view."""
    try:
        until = row_held_until(tx, row, now)
        return Held(int(until.timestamp() * 1000)) if until else load(tx, row, now)
    except Exception as error:
        if tx.is_at_fault(error):
            raise
        log.exception("message not loaded", kind=row.kind, ticket=row.ticket, chat=row.chat)
        return error


def cost(row: Outgoing) -> int:
    """An album counts as many messages as it has photos, and a reaction is none."""
    if row.kind == Acknowledged.kind:
        return 0
    try:
        message = row.message if row.kind in ALBUMS else None
    except (LookupError, TypeError):
        return 1  # it will be dropped when it is to be loaded
    if isinstance(message, Announcement | DigestPost):
        return message.pieces
    return len(message.files) if isinstance(message, Files) else 1


def under_way(tx: Tx) -> dict[int, int]:
    """Chats to which a call may have been under way when the process before us ended, and of how many messages."""
    most: dict[int, int] = {}
    for row in (*outbox.of_groups(tx), *outbox.heads(tx, HEADS)):
        most[row.chat] = max(most.get(row.chat, 1), cost(row))
    return most
