"""Where a day begins."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo


def midnight(day: date, zone: ZoneInfo) -> int:
    """The UTC second with which the day begins there."""
    return int(datetime.combine(day, time(), zone).timestamp())
