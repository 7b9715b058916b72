"""Working time: working hours, weekends, public holidays and make-up working days (调休)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from issuebot.domain.clock.durations import Span

DAY = timedelta(days=1)
MINUTE = timedelta(minutes=1)
NOTHING = timedelta()
MINUTES_OF_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class PublicDays:
    """Days off, and weekend days that are worked instead; `known_until` is the last published day, None: no end."""

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    known_until: date | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """`certain` is False when a day was counted whose public calendar is not published yet."""

    at: datetime
    certain: bool


@dataclass(frozen=True, slots=True)
class Workhours:
    """Hours are minutes after midnight, in order; weekend days are numbered as by `date.weekday`."""

    zone: ZoneInfo
    hours: tuple[tuple[int, int], ...]
    days: PublicDays
    weekend: frozenset[int] = frozenset({5, 6})

    def add(self, start: datetime, span: Span) -> Due:
        """The moment at which the span is used up. At the end of a day that is closing time, not the next opening."""
        left = self.length(span)
        if not left:
            return Due(start.astimezone(UTC), self._is_known(self._day_of(start)))
        for day, opens, closes in self._windows_from(start):
            if opens + left <= closes:
                return Due(opens + left, self._is_known(day))
            left -= closes - opens
        raise AssertionError("the calendar has no end")

    def back(self, end: datetime, seconds: int) -> datetime:
        """The latest moment from which so much working time is left until `end`; it lies within the hours."""
        left = timedelta(seconds=seconds)
        if not left:
            return end.astimezone(UTC)
        for opens, closes in self._windows_before(end):
            if closes - left >= opens:
                return closes - left
            left -= closes - opens
        raise AssertionError("the calendar has no beginning")

    def length(self, span: Span) -> timedelta:
        """The working time of a span; a day is worth the hours of one full working day."""
        full_day = sum(end - begin for begin, end in self.hours)
        return timedelta(seconds=span.seconds, minutes=span.days * full_day)

    def between(self, start: datetime, end: datetime) -> timedelta:
        """The working time from start to end, negative when end comes first."""
        if end < start:
            return -self.between(end, start)
        worked = NOTHING
        for _, opens, closes in self._windows_from(start):
            if opens >= end:
                break
            worked += min(closes, end) - opens
        return worked

    def is_working(self, moment: datetime) -> bool:
        return self.next_working(moment) == moment

    def next_working(self, moment: datetime) -> datetime:
        """The moment itself when somebody works then, otherwise the next opening."""
        return next(opens for _, opens, _ in self._windows_from(moment))

    def on(self, day: date) -> tuple[datetime, datetime] | None:
        """The first opening and the last closing of a day; None where nobody works on it."""
        windows = list(self._windows_on(day))
        return (windows[0][0], windows[-1][1]) if windows else None

    def _windows_from(self, start: datetime) -> Iterator[tuple[date, datetime, datetime]]:
        start = start.astimezone(UTC)
        day = self._day_of(start)
        while True:
            for opens, closes in self._windows_on(day):
                if closes > start:
                    yield day, max(opens, start), closes
            day += DAY

    def _windows_before(self, end: datetime) -> Iterator[tuple[datetime, datetime]]:
        end = end.astimezone(UTC)
        day = self._day_of(end)
        while True:
            for opens, closes in reversed(list(self._windows_on(day))):
                if opens < end:
                    yield opens, min(closes, end)
            day -= DAY

    def _windows_on(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        if not self._is_worked(day):
            return
        for begin, end in self.hours:
            opens, closes = _strikes(self.zone, day, begin), _strikes(self.zone, day, end)
            if closes > opens:
                yield opens, closes

    def _is_worked(self, day: date) -> bool:
        return day in self.days.worked or (day.weekday() not in self.weekend and day not in self.days.off)

    def _day_of(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _is_known(self, day: date) -> bool:
        return self.days.known_until is None or day <= self.days.known_until


@lru_cache(maxsize=4096)  # the same days are asked for again, for one ticket after the other
def _strikes(zone: ZoneInfo, day: date, minutes: int) -> datetime:
    """When the clocks of that day first show this time or a later one.

    A time that strikes twice means the first; one that is skipped when clocks go forward, the moment they do.
    """
    days, minutes = divmod(minutes, MINUTES_OF_DAY)
    wall = datetime.combine(day + days * DAY, time(minutes // 60, minutes % 60))
    struck, other = (wall.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    # Only of a time that is skipped does zoneinfo place the second reading before the first.
    while other < struck and (struck - MINUTE).astimezone(zone).replace(tzinfo=None) >= wall:
        struck -= MINUTE
    return struck
