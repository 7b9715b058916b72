"""Deadlines in working time: promised from the first submission, moved by pauses and extensions, halved by urgency."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.workhours import Workhours


@dataclass(frozen=True, slots=True)
class Deadline:
    """UTC seconds; `certain` is False when a day was counted whose public calendar is not published yet."""

    at: int
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Count:
    """What the deadlines of one round of work are counted from: UTC seconds, and working seconds.

    `added`: pauses and extensions, `paused`: the pauses among them; `hurried_at`: from when on what was left is halved,
    `hurried_after`: how much had been added by then, `hurried_paused`: the pauses among that.
    """

    since: int
    added: int = 0
    paused: int = 0
    hurried_at: int | None = None
    hurried_after: int = 0
    hurried_paused: int = 0

    @property
    def without_extensions(self) -> "Count":
        """More time to solve it is not more time to accept it."""
        return replace(self, added=self.paused, hurried_after=self.hurried_paused)


def promise(hours: Workhours, span: Span, count: Count) -> Deadline:
    due = hours.add(_moment(count.since), span)
    deadline = Deadline(int(due.at.timestamp()), due.certain)
    if count.hurried_at is None:
        return later(hours, deadline, count.added)
    before = min(count.added, count.hurried_after)
    halved = halve(hours, later(hours, deadline, before), count.hurried_at)
    return later(hours, halved, count.added - before)


def later(hours: Workhours, deadline: Deadline, seconds: int) -> Deadline:
    if seconds <= 0:
        return deadline
    due = hours.add(_moment(deadline.at), Span(seconds=seconds))
    return Deadline(int(due.at.timestamp()), deadline.certain and due.certain)


def earlier(hours: Workhours, at: int, seconds: int) -> int:
    """The UTC second from which so many working seconds are left until `at`."""
    return int(hours.back(_moment(at), seconds).timestamp())


def halve(hours: Workhours, deadline: Deadline, since: int) -> Deadline:
    """The deadline with half of the working time that was left at that moment; a deadline that has passed stays."""
    left = worked(hours, since, deadline.at)
    return deadline if left <= 0 else Deadline(later(hours, Deadline(since), left // 2).at, deadline.certain)


def worked(hours: Workhours, start: int, end: int) -> int:
    """Working seconds from start to end."""
    return int(hours.between(_moment(start), _moment(end)).total_seconds())


def length(hours: Workhours, span: Span) -> int:
    """Working seconds of a span."""
    return int(hours.length(span).total_seconds())


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
