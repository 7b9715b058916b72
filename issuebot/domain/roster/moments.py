"""When the clock looks at a duty: a ladder of moments, each of which is attended to once.

After a time without the bot the newest moment stands for the reminders that were missed.
"""

from datetime import UTC, datetime, time, timedelta
from enum import IntEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

EVENING = time(19)
SOON_SECONDS = 30 * 60
LATE_SECONDS = 15 * 60


class Step(IntEnum):
    NONE = 0
    EVENING = 1  # of the day before
    SOON = 2
    LATE = 3  # it began a while ago: who is not there is late
    OVER = 4


def moments(starts: int, ends: int, zone: ZoneInfo) -> dict[Step, int]:
    """All in UTC seconds, none before the one in front of it."""
    return {
        Step.EVENING: min(_evening_before(starts, zone), starts - SOON_SECONDS),
        Step.SOON: starts - SOON_SECONDS,
        Step.LATE: min(starts + LATE_SECONDS, ends),
        Step.OVER: ends,
    }


def reached(starts: int, ends: int, zone: ZoneInfo, now: int) -> Step:
    """The newest moment that has come."""
    return max((step for step, at in moments(starts, ends, zone).items() if at <= now), default=Step.NONE)


def next_due(step: int, starts: int, ends: int, zone: ZoneInfo) -> int | None:
    """The first moment that was not attended to; None when there is none left."""
    return next((at for later, at in moments(starts, ends, zone).items() if later > step), None)


@lru_cache(maxsize=1 << 14)
def _evening_before(starts: int, zone: ZoneInfo) -> int:
    day = datetime.fromtimestamp(starts, UTC).astimezone(zone).date()
    return int(datetime.combine(day - timedelta(days=1), EVENING, zone).timestamp())
