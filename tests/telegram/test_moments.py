"""A moment as staff read it: by its weekday where that tells which day it is."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from issuebot.telegram.render.text import moment, speaker

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 30, 1, tzinfo=UTC)  # a Monday


@pytest.mark.parametrize(
    ("day", "deadline", "said"),
    [
        (26, False, "Thu 10:00"),
        (26, True, "26 Nov 10:00"),
        (30, True, "Mon 10:00"),
    ],
)
def test_deadline_that_is_over_has_its_date(day: int, deadline: bool, said: str):
    at = datetime(2026, 11, day, 2, tzinfo=UTC)

    assert moment(speaker("en"), at, NOW, ZONE, deadline=deadline) == said
