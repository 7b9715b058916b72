"""The sample's duties stand where the visitor's next morning finds them, whenever the visitor comes."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from issuebot.demo.roster import _at
from issuebot.demo.stage import MORNING, _next


@pytest.mark.parametrize("hour", ["00:33", "08:55", "09:09", "09:30", "15:00", "23:59"])
def test_next_morning_brings_a_duty(hour: str):
    now = datetime.fromisoformat(f"2026-11-29T{hour}").replace(tzinfo=ZoneInfo("Asia/Shanghai"))

    morning = _next(now, MORNING).timestamp()

    assert _at(now, 1, "09:20") - morning == 600
