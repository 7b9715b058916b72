"""The arithmetic of working time against a count of single minutes that shares no line with it."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import chinese_calendar
import pytest
from hypothesis import given, settings, strategies as st

from issuebot.desk.context.calendars import public_days, workhours_of
from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.workhours import PublicDays, Workhours
from tests.domain.districts import SMALL, read

QUARTER = 15  # minutes: no zone changes its clocks within one, and every midnight begins one
OFFICE = ((540, 720), (840, 1050))
ALWAYS = ((0, 1440),)
NIGHTS = ((0, 210), (1290, 1440))  # over midnight, through the hours at which clocks are changed


@dataclass(frozen=True)
class Town:
    """Whom the minutes are counted for, from the first day to before the last."""

    hours: Workhours
    works_on: Callable[[date], bool]
    first: date
    last: date


def weekdays(day: date) -> bool:
    return day.weekday() not in (5, 6)


def daily(_: date) -> bool:
    return True


def on_weekdays(zone: str, hours: tuple[tuple[int, int], ...]) -> Workhours:
    return Workhours(ZoneInfo(zone), hours, PublicDays())


def night_and_day(zone: str, hours: tuple[tuple[int, int], ...]) -> Workhours:
    return Workhours(ZoneInfo(zone), hours, PublicDays(), weekend=frozenset())


CLOSED = date(2026, 2, 28), date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 4)  # the first is a make-up Saturday
CLOSURES = """
[[closures]]
date = 2026-02-28
name = "搬迁"

[[closures]]
from = 2026-03-02
until = 2026-03-04
name = "培训"
"""
SHANGHAI = replace(read(SMALL + CLOSURES), calendar="CN")

SPRING, AUTUMN = date(2026, 3, 1), date(2026, 10, 20)
TOWNS = {
    "Shanghai": Town(
        workhours_of(SHANGHAI, datetime(2026, 1, 1, tzinfo=UTC)),
        lambda day: chinese_calendar.is_workday(day) and day not in CLOSED,
        date(2025, 1, 1),
        date(2026, 12, 31),
    ),
    "Shanghai, around the clock": Town(
        night_and_day("Asia/Shanghai", ALWAYS), daily, date(2026, 2, 1), date(2026, 3, 15)
    ),
    **{
        f"{zone}, {name}, {first}": Town(kind(zone, hours), works, first, first + timedelta(days=40))
        for zone in ("America/New_York", "Europe/London", "America/Santiago", "America/Havana")
        for first in (SPRING, AUTUMN)
        for name, hours, kind, works in (
            ("office", OFFICE, on_weekdays, weekdays),
            ("always", ALWAYS, night_and_day, daily),
            ("nights", NIGHTS, night_and_day, daily),
            ("within the change", ((30, 90), (90, 150), (150, 180)), night_and_day, daily),
        )
    },
}


class Minutes:
    """Every minute of a town, one after the other; moments are counted in minutes from the first on."""

    def __init__(self, town: Town) -> None:
        self.start = int(datetime.combine(town.first, datetime.min.time(), town.hours.zone).timestamp()) // 60
        end = int(datetime.combine(town.last, datetime.min.time(), town.hours.zone).timestamp()) // 60
        self.at_work: list[int] = []
        today, shown, works = town.first, 0, town.works_on(town.first)
        open_at = {minute for begin, end in town.hours.hours for minute in range(begin, end)}
        for minute in range(self.start, end):
            if minute % QUARTER == 0:
                local = datetime.fromtimestamp(minute * 60, town.hours.zone)
            day, clock = local.date(), local.hour * 60 + local.minute + minute % QUARTER
            if day > today:
                today, shown, works = day, 0, town.works_on(day)
            # A clock that was set back shows again what it showed: of a day only its latest time counts.
            shown = max(shown, clock)
            if works and shown in open_at:
                self.at_work.append(minute - self.start)
        self.length = end - self.start

    def before(self, minute: int) -> int:
        """How many working minutes lie before this one."""
        return bisect_left(self.at_work, minute)

    def moment(self, minute: int) -> datetime:
        return datetime.fromtimestamp((self.start + minute) * 60, UTC)


@lru_cache
def minutes_of(town: str) -> Minutes:
    return Minutes(TOWNS[town])


ANY = st.integers(0, 10**9)
everywhere = pytest.mark.parametrize("town", TOWNS)


@everywhere
@settings(max_examples=40)
@given(one=ANY, other=ANY)
def test_minutes_between_are_counted_alike(town, one, other):
    minutes = minutes_of(town)
    start, end = sorted((one % minutes.length, other % minutes.length))

    found = TOWNS[town].hours.between(minutes.moment(start), minutes.moment(end))

    assert found == timedelta(minutes=minutes.before(end) - minutes.before(start))


@everywhere
@settings(max_examples=40)
@given(one=ANY, other=ANY)
def test_adding_ends_with_the_same_minute(town, one, other):
    minutes = minutes_of(town)
    start = one % minutes.length
    possible = len(minutes.at_work) - minutes.before(start)
    if not possible:
        return
    span = 1 + other % possible

    found = TOWNS[town].hours.add(minutes.moment(start), Span(seconds=span * 60)).at

    assert found == minutes.moment(minutes.at_work[minutes.before(start) + span - 1] + 1)


@everywhere
@settings(max_examples=40)
@given(one=ANY, other=ANY)
def test_going_back_begins_with_the_same_minute(town, one, other):
    minutes = minutes_of(town)
    end = one % minutes.length
    if not minutes.before(end):
        return
    span = 1 + other % minutes.before(end)

    found = TOWNS[town].hours.back(minutes.moment(end), span * 60)

    assert found == minutes.moment(minutes.at_work[minutes.before(end) - span])


@everywhere
def test_every_minute_is_judged_alike(town):
    minutes, hours = minutes_of(town), TOWNS[town].hours
    first = max(0, minutes.length // 2 - 20 * 1440)
    some = range(first, min(minutes.length, first + 40 * 1440), 7)
    at_work = set(minutes.at_work)

    wrong = [minute for minute in some if hours.is_working(minutes.moment(minute)) != (minute in at_work)]

    assert not wrong


def test_two_calendars_of_china_agree():
    years = range(2010, 2027)
    days = public_days("CN", years)
    hours = Workhours(ZoneInfo("Asia/Shanghai"), ALWAYS, days)
    noon = datetime(years[0], 1, 1, 4, tzinfo=UTC)
    every = [noon + timedelta(days=day) for day in range((date(2027, 1, 1) - noon.date()).days)]

    assert [day for day in every if hours.is_working(day) != chinese_calendar.is_workday(day.date())] == []


def test_both_calendars_end_with_the_same_year():
    last = public_days("CN", range(2026, 2030)).known_until
    assert last is not None

    with pytest.raises(NotImplementedError):
        chinese_calendar.is_workday(last + timedelta(days=1))
