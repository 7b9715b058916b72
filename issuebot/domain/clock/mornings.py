"""When the lists of the morning are due: at the start of the working day, and only while it lasts."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from issuebot.domain.clock.workhours import DAY, Workhours

EARLIEST = time(6)  # a day that begins before has its lists
USUAL = time(9)  # at this hour: who works around the clock is not to be told at midnight
YEARS = 2  # ahead that are looked at


@dataclass(frozen=True, slots=True)
class Morning:
    """From when a day's lists are due, until when they are worth reading, and when the date changes."""

    begins: datetime
    ends: datetime
    midnight: datetime


def morning_of(hours: Workhours, now: datetime) -> Morning | None:
    """The morning of the day that it is now; None where nobody works on that day."""
    local = now.astimezone(hours.zone)
    day = local.date()
    worked = hours.on(day)
    if worked is None:
        return None
    begins, ends = worked
    if begins.astimezone(hours.zone).time() < EARLIEST:
        usual = datetime.combine(day, USUAL, hours.zone).astimezone(begins.tzinfo)
        begins = usual if begins <= usual < ends else begins
    midnight = datetime.combine(day + DAY, time(), hours.zone).astimezone(begins.tzinfo)
    return Morning(begins, ends, midnight)


def next_morning(hours: Workhours, since: datetime) -> datetime:
    """The first that begins after `since`."""
    noon = datetime.combine(since.astimezone(hours.zone).date(), time(12), hours.zone)
    for days in range(YEARS * 366):
        found = morning_of(hours, noon + days * DAY)
        if found and found.begins > since:
            return found.begins
    return since + timedelta(days=1)  # a calendar in which nobody ever works
