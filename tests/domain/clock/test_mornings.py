"""When the lists of the morning are due."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from issuebot.domain.clock.mornings import morning_of, next_morning
from issuebot.domain.clock.workhours import PublicDays, Workhours

SHANGHAI = ZoneInfo("Asia/Shanghai")
HOURS = ((9 * 60, 12 * 60), (14 * 60, 17 * 60 + 30))
OCTOBER = frozenset(date(2026, 10, day) for day in range(1, 8))
HOLIDAYS = PublicDays(OCTOBER, frozenset({date(2026, 10, 10)}), None)  # the Saturday is worked instead
CHINA = Workhours(SHANGHAI, HOURS, HOLIDAYS)
NONSTOP = Workhours(SHANGHAI, ((0, 24 * 60),), PublicDays(), frozenset())
LONDON = Workhours(ZoneInfo("Europe/London"), ((9 * 60, 17 * 60),), PublicDays())
NEW_YORK = Workhours(ZoneInfo("America/New_York"), ((9 * 60, 17 * 60),), PublicDays())


def local(hours: Workhours, words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=hours.zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("hours", "since", "then"),
    [
        (CHINA, "2026-11-27 17:31", "2026-11-30 09:00"),  # Friday evening: Monday
        (CHINA, "2026-11-30 08:59", "2026-11-30 09:00"),
        (CHINA, "2026-11-30 09:00", "2026-12-01 09:00"),  # the same morning does not come again
        (CHINA, "2026-09-30 20:00", "2026-10-08 09:00"),  # a week of holidays
        (CHINA, "2026-10-09 18:00", "2026-10-10 09:00"),  # a Saturday that is worked
        (CHINA, "2026-10-10 09:01", "2026-10-12 09:00"),
        (NONSTOP, "2026-11-28 00:00", "2026-11-28 09:00"),  # nobody is told at midnight
        (LONDON, "2026-03-27 12:00", "2026-03-30 09:00"),  # clocks go forward between them
        (LONDON, "2026-10-23 12:00", "2026-10-26 09:00"),  # and back
        (NEW_YORK, "2026-03-06 12:00", "2026-03-09 09:00"),
        (NEW_YORK, "2026-10-30 12:00", "2026-11-02 09:00"),
    ],
)
def test_next_morning_begins_with_the_work(hours: Workhours, since: str, then: str):
    assert next_morning(hours, local(hours, since)) == local(hours, then)


def test_a_day_off_has_no_morning():
    assert morning_of(CHINA, local(CHINA, "2026-11-28 10:00")) is None


def test_morning_lasts_until_the_work_ends():
    found = morning_of(CHINA, local(CHINA, "2026-11-30 23:00"))

    assert found
    assert (found.begins, found.ends) == (local(CHINA, "2026-11-30 09:00"), local(CHINA, "2026-11-30 17:30"))
    assert found.midnight == local(CHINA, "2026-12-01 00:00")


@pytest.mark.parametrize("hours", [CHINA, NONSTOP, LONDON, NEW_YORK])
def test_each_worked_day_has_one_morning(hours: Workhours):
    """Walked along as the clock does, a year of them is one for each day that is worked."""
    at, end, found = local(hours, "2026-01-01 00:00"), local(hours, "2027-01-01 00:00"), list[date]()
    while (at := next_morning(hours, at)) < end:
        found.append(at.astimezone(hours.zone).date())

    days = (date(2026, 1, 1) + timedelta(days=day) for day in range(365))
    assert found == [day for day in days if hours.on(day)]


def test_nobody_ever_working_asks_no_more_than_daily():
    never = Workhours(SHANGHAI, HOURS, PublicDays(), frozenset(range(7)))

    assert next_morning(never, local(never, "2026-11-30 09:00")) == local(never, "2026-12-01 09:00")
