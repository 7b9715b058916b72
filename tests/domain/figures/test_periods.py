"""Months lie one behind the other, also where clocks are set in one of them."""

from datetime import date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from issuebot.domain.figures.periods import Period, before, day, found_month, month


@pytest.mark.parametrize("name", ["Asia/Shanghai", "Europe/London", "America/New_York", "Pacific/Auckland"])
def test_no_month_loses_an_hour(name: str):
    """Zammad: the October of London, in which clocks are set back, was empty."""
    zone, months = ZoneInfo(name), [month(date(year, at, 1)) for year in (2025, 2026) for at in range(1, 13)]

    assert all(one.until(zone) == following.since(zone) for one, following in pairwise(months))
    assert all(before(following, "month") == one for one, following in pairwise(months))
    assert {datetime.fromtimestamp(one.since(zone), zone).hour for one in months} == {0}


def test_leap_day_is_in_february():
    """EnergyPlus#9241 had it in March; to tine20#2141 the month before the 29th of March was March."""
    february = Period(date(2028, 2, 1), date(2028, 3, 1))

    assert month(date(2028, 2, 29)) == february == before(month(date(2028, 3, 29)), "month")
    assert before(month(date(2027, 3, 31)), "month") == Period(date(2027, 2, 1), date(2027, 3, 1))


def test_day_without_a_midnight_begins_at_one():
    zone, sunday = ZoneInfo("America/Sao_Paulo"), date(2018, 11, 4)

    assert datetime.fromtimestamp(day(sunday).since(zone), zone).hour == 1
    assert day(sunday).until(zone) - day(sunday).since(zone) == 23 * 3600


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("2026-11", date(2026, 11, 1)),
        ("Nov", date(2026, 11, 1)),
        ("december", date(2025, 12, 1)),
        ("October 2025", date(2025, 10, 1)),
        ("11月", date(2026, 11, 1)),
        ("12 月", date(2025, 12, 1)),
        ("last month", date(2026, 10, 1)),
        ("上个月", date(2026, 10, 1)),
        ("考核 本月", date(2026, 11, 1)),
        ("Octavia", None),
        ("13月", None),
        ("", None),
    ],
)
def test_month_is_found_in_words(words: str, found: date | None):
    assert found_month(words, date(2026, 11, 30)) == found
