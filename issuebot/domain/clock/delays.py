"""How much longer something takes, as whoever works on it says it: 还要三天, 周五才能去, need till Friday."""

import re
from calendar import monthrange
from datetime import date, timedelta

from issuebot.domain.clock.durations import find_span, parse_span
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.language.writing.script import fold
from issuebot.domain.roster.named_days import read_day

DAY = timedelta(days=1)
FRIDAY = 4
NAMED = re.compile(
    r"(?P<next>明[天早晚儿日]|tomorrow(?! week))(?!气)|大?后天(?!气)|月底|the day after tomorrow"
    r"|(?:下个?|这个?|本)?(?<![一两二三四五六\d])(?:周|星期|礼拜)[一二三四五六日天]|下个?(?:周|星期|礼拜)|next week"
    r"|(?:next |this |on )?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?<!\d)\d{1,2}月\d{1,2}[日号]?|(?<!\d)\d{1,2}[日号](?=才|[之以]?[前后]|再|能|可以|左右|到|去|来|$)"
)
LONGEST = 60  # days: who names a later one is asked


def read_end(words: str, today: date) -> date | None:
    """The day that the words name, if it is still to come: of a week its Friday."""
    for found in NAMED.finditer(fold(words)):
        if day := _read(found[0], today, tomorrow=bool(found["next"])):
            return day
    return None


def read_delay(words: str, today: date, due: date | None, hours: Workhours) -> str | None:
    """The length as `parse_span` reads it; None where the words tell none. To a day that is named it is counted from
    the deadline, or from today where there is time until then: who comes later will also be done later.
    """
    spoken, day = find_span(words), read_end(words, today)
    days = _working_days(hours, due if due and today < due < day else today, day) if day else 0
    if spoken and parse_span(spoken).days >= days:
        return spoken
    return f"{days}d" if days else spoken


def _read(said: str, today: date, *, tomorrow: bool) -> date | None:
    if said == "月底":
        return today.replace(day=monthrange(today.year, today.month)[1])
    named = read_day("明天" if tomorrow else said.replace("下个", "下"), today)
    if named is None:
        return None
    day = named.day + (FRIDAY - named.day.weekday()) * DAY if named.week else named.day
    if day <= today and re.search("[周期拜]|day", said):
        day += 7 * DAY
    return day if today < day <= today + LONGEST * DAY else None


def _working_days(hours: Workhours, since: date, until: date) -> int:
    """After the first, up to the last; at least one."""
    days = (since + DAY * count for count in range(1, (until - since).days + 1))
    return max(1, sum(hours.on(day) is not None for day in days))
