"""When a ticket is due next, and which reminder is given then: at 50, 80 and 100 % of its time, and an hour past it.

Two limits follow one another: until the unit accepts the ticket, and until it has solved it. The clock of a ticket that
waits for its resident stands still. So does that of a solved ticket, until its survey is over.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import IntEnum
from types import MappingProxyType
from typing import Protocol

from issuebot.domain.clock.deadlines import Count, Deadline, earlier, later, promise, worked
from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.ticket import ANSWER_DAYS, OPEN, SILENCE_DAYS, Status

DAY = 86_400


class Rung(IntEnum):
    """What was said last. `UNPLACED`: the ticket is older than the ladder; its place is found without a word."""

    UNPLACED = -1
    NONE = 0
    HALF = 1
    MOST = 2
    WHOLE = 3
    LATE = 4


RUNGS = (Rung.HALF, Rung.MOST, Rung.WHOLE, Rung.LATE)
LEFT: Mapping[Rung, float] = MappingProxyType({Rung.HALF: 0.5, Rung.MOST: 0.2})  # of the time, when it is given
LATE_BY = 3600  # working seconds past the limit: the desk and the leader hear of it
LINGER = 1800  # seconds after closing time in which a reminder is still heard
PATIENCE = Span(days=ANSWER_DAYS)


class Clocked(Protocol):
    """What the clock reads of a ticket. Times are UTC seconds, `paused` working seconds since `promised_at`."""

    @property
    def status(self) -> str: ...
    @property
    def promised_at(self) -> int | None: ...
    @property
    def paused(self) -> int: ...
    @property
    def respond_by(self) -> int | None: ...
    @property
    def resolve_by(self) -> int | None: ...
    @property
    def waiting_since(self) -> int | None: ...
    @property
    def resolved_at(self) -> int | None: ...
    @property
    def rung(self) -> int: ...
    @property
    def answer_by(self) -> int | None: ...


def limit(ticket: Clocked) -> int | None:
    """Until when it is to be accepted, or solved; None while neither runs."""
    if ticket.status in (Status.NEW, Status.ASSIGNED):
        return ticket.respond_by
    return ticket.resolve_by if ticket.status == Status.ACCEPTED else None


def next_due(ticket: Clocked, hours: Workhours) -> int | None:
    """The UTC second at which the clock has to look at the ticket again; None: never."""
    if ticket.status == Status.WAITING and ticket.waiting_since is not None:
        return promise(hours, PATIENCE, Count(ticket.waiting_since)).at
    if ticket.status == Status.RESOLVED and ticket.resolved_at is not None:
        return ticket.resolved_at + SILENCE_DAYS * DAY
    if ticket.status not in OPEN:
        return None
    by = limit(ticket)
    climbs = by is not None and ticket.rung < Rung.LATE
    rung = _due(ticket, by, Rung(max(ticket.rung, Rung.NONE) + 1), hours) if climbs and by is not None else None
    return min((due for due in (rung, ticket.answer_by) if due is not None), default=None)


def heard_at(hours: Workhours, now: int) -> int:
    """The UTC second at which a reminder that is due now is heard: at once, or when somebody works again.

    A limit may fall into the night: it was set by another unit's hours, or the calendar has changed since.
    """
    begin = datetime.fromtimestamp(now, UTC)
    if worked(hours, now - LINGER, now) or hours.is_working(begin):
        return now
    return int(hours.next_working(begin).timestamp())


def reached(ticket: Clocked, hours: Workhours, now: int) -> Rung:
    """The newest reminder for which it is time."""
    by = limit(ticket)
    if by is None:
        return Rung.NONE
    newest = Rung.NONE
    for rung in RUNGS:  # each is due later than the one before
        if _due(ticket, by, rung, hours) > now:
            break
        newest = rung
    return newest


def _due(ticket: Clocked, by: int, rung: Rung, hours: Workhours) -> int:
    if rung == Rung.LATE:
        return later(hours, Deadline(by), LATE_BY).at
    if rung == Rung.WHOLE:
        return by
    began = ticket.promised_at if ticket.promised_at is not None else by
    whole = max(0, worked(hours, began, by) - ticket.paused)
    return earlier(hours, by, int(whole * LEFT[rung]))
