"""A date as residents say it: 今天（周三）下午 5 点, 5 pm today (Wed), 3 Dec. Staff read exact times."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from issuebot.telegram.render.text import WEEK_DAYS, Say, month, no_translation as n, weekday

HALF_HOUR = timedelta(minutes=30)
PARTS = (  # the parts of a day: until which hour, and what its times are called
    (6, n("{early} am")),
    (12, n("{morning} am")),
    (13, n("{noon} pm")),
    (18, n("{afternoon} pm")),
    (24, n("{evening} pm")),
)


def date_in_words(say: Say, at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """Never before the moment itself: times are rounded up to half hours. Far days go without a time.

    The weekday stands beside today and tomorrow, because a receipt is read again on other days.
    """
    local, today = at.astimezone(zone), now.astimezone(zone).date()
    days = (local.date() - today).days
    if not 0 <= days <= WEEK_DAYS:
        return say("{day} {month}", day=local.day, month=month(say, local))
    day, clock = weekday(say, local), _clock(say, _rounded(local))
    if days > 1:
        return say("{clock} on {weekday}", clock=clock, weekday=day)
    said = n("{clock} tomorrow ({weekday})") if days else n("{clock} today ({weekday})")
    return say(said, clock=clock, weekday=day)


def _rounded(local: datetime) -> datetime:
    wall = local.replace(second=0, microsecond=0, tzinfo=None)
    past = (wall - datetime.combine(wall.date(), datetime.min.time())) % HALF_HOUR
    up = wall + HALF_HOUR - past if past else wall
    return up if up.date() == wall.date() else wall


def _clock(say: Say, wall: datetime) -> str:
    hour = (wall.hour - 1) % 12 + 1
    match wall.minute:
        case 0:
            time = say("{hour}", hour=hour)
        case 30:
            time = say("{hour}:30", hour=hour)
        case minute:
            time = say("{hour}:{minute}", hour=hour, minute=f"{minute:02}")
    called = next(called for until, called in PARTS if wall.hour < until)
    return say(called, early=time, morning=time, noon=time, afternoon=time, evening=time)
