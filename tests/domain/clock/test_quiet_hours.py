"""Quiet hours over midnight, and where clocks are set forward and back."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.clock.quiet_hours import quiet_until
from issuebot.domain.district.file import read_district
from tests.domain.districts import SMALL, SQUARE, mistakes_in

SHANGHAI, YORK = ZoneInfo("Asia/Shanghai"), ZoneInfo("America/New_York")
NIGHT, NOON, SMALL_HOURS = (22 * 60, 7 * 60), (12 * 60, 14 * 60), (60, 90)


def local(words: str, zone: ZoneInfo = SHANGHAI, fold: int = 0) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=zone, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("2026-11-23 21:59", None),
        ("2026-11-23 22:00", "2026-11-24 07:00"),
        ("2026-11-24 00:00", "2026-11-24 07:00"),
        ("2026-11-24 06:59", "2026-11-24 07:00"),
        ("2026-11-24 07:00", None),
    ],
)
def test_night_goes_over_midnight(now: str, end: str | None):
    assert quiet_until(NIGHT, SHANGHAI, local(now)) == (local(end) if end else None)


def test_noon_may_be_quiet_as_well():
    assert quiet_until(NOON, SHANGHAI, local("2026-11-23 13:00")) == local("2026-11-23 14:00")
    assert quiet_until(NOON, SHANGHAI, local("2026-11-23 14:00")) is None


def test_no_hours_are_never_quiet():
    assert quiet_until(None, SHANGHAI, local("2026-11-24 00:00")) is None


@pytest.mark.parametrize("eve", ["2026-03-07", "2026-10-31"])
def test_night_ends_at_seven_where_clocks_change(eve: str):
    now = local(f"{eve} 23:00", YORK)
    found = quiet_until(NIGHT, YORK, now)

    assert found
    assert found.astimezone(YORK).hour == 7
    assert found - now == timedelta(hours=7 if eve == "2026-03-07" else 9)


def test_end_that_comes_twice_lies_ahead():
    """01:15 in the second of the two hours that clocks show on 1 November."""
    now = local("2026-11-01 01:15", YORK, fold=1)

    assert quiet_until(SMALL_HOURS, YORK, now) == local("2026-11-01 01:30", YORK, fold=1)


@given(
    st.integers(0, 1439),
    st.integers(1, 1440),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001 given a zone below
    st.sampled_from([SHANGHAI, YORK]),
)
def test_after_its_end_it_is_quiet_no_more(begins: int, ends: int, now: datetime, zone: ZoneInfo):
    if begins % 1440 == ends % 1440:
        return
    end = quiet_until((begins, ends), zone, now.replace(tzinfo=UTC))

    if end:
        assert now.replace(tzinfo=UTC) < end <= now.replace(tzinfo=UTC) + timedelta(hours=25)


@pytest.mark.parametrize("written", ["22:00", "22:00-22:00", "00:00-24:00", "22:00-25:00", "22-7", ""])
def test_wrong_hours_are_a_mistake(written: str):
    found = mistakes_in(SMALL.replace("[district]", f'[district]\nquiet_hours = "{written}"', 1))

    assert [mistake.words.split(" ")[0] for mistake in found] == ["quiet_hours"]


def test_hours_are_read():
    text = SMALL.replace("[district]", '[district]\nquiet_hours = "22:00-07:00"', 1)

    assert read_district(text, boundary=lambda _: SQUARE).quiet_hours == NIGHT
