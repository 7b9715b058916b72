"""When the clock looks at a duty, also where a day has 23 or 25 hours."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from issuebot.domain.roster.moments import Step, moments, next_due, reached

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")


def at(words: str, zone: ZoneInfo = SHANGHAI) -> int:
    return int(datetime.fromisoformat(words).replace(tzinfo=zone).timestamp())


def test_moments_of_morning_duty():
    found = moments(at("2026-03-02 08:00"), at("2026-03-02 12:00"), SHANGHAI)

    assert found == {
        Step.EVENING: at("2026-03-01 19:00"),
        Step.SOON: at("2026-03-02 07:30"),
        Step.LATE: at("2026-03-02 08:15"),
        Step.OVER: at("2026-03-02 12:00"),
    }


def test_night_begins_with_evening_of_day_before():
    assert moments(at("2026-01-01 00:30"), at("2026-01-01 08:00"), SHANGHAI)[Step.EVENING] == at("2025-12-31 19:00")


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_evening_stays_at_seven_over_change_of_time(day: str):
    evening = moments(at(f"{day} 08:00", BERLIN), at(f"{day} 12:00", BERLIN), BERLIN)[Step.EVENING]

    assert datetime.fromtimestamp(evening, BERLIN).hour == 19


def test_short_duty_is_late_at_its_end():
    found = moments(at("2026-03-02 08:00"), at("2026-03-02 08:10"), SHANGHAI)

    assert found[Step.LATE] == found[Step.OVER]


def test_every_moment_is_attended_to_once():
    starts, ends = at("2026-03-02 08:00"), at("2026-03-02 12:00")
    step, seen = Step.NONE, []
    while (due := next_due(step, starts, ends, SHANGHAI)) is not None:
        step = reached(starts, ends, SHANGHAI, due)
        seen.append(step)

    assert seen == [Step.EVENING, Step.SOON, Step.LATE, Step.OVER]
