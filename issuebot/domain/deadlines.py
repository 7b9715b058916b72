"""Deadlines in working time: promised from the first submission, moved by pauses and extensions, halved by urgency."""

from dataclasses import dataclass
from datetime import UTC, datetime

from issuebot.domain.durations import Span
from issuebot.domain.workhours import Workhours


@dataclass(frozen=True, slots=True)
class Deadline:
    """UTC seconds; `certain` is False when a day was counted whose public calendar is not published yet."""

    at: int
    certain: bool = True


def promise(hours: Workhours, submitted_at: int, span: Span, added: int = 0) -> Deadline:
    """The deadline of a span from `submitted_at` on, moved by `added` working seconds of pauses and extensions."""
    due = hours.add(_moment(submitted_at), span)
    return later(hours, Deadline(int(due.at.timestamp()), due.certain), added)


def later(hours: Workhours, deadline: Deadline, seconds: int) -> Deadline:
    if seconds <= 0:
        return deadline
    due = hours.add(_moment(deadline.at), Span(seconds=seconds))
    return Deadline(int(due.at.timestamp()), deadline.certain and due.certain)


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
