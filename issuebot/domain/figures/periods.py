"""Spans of time whose borders are midnights of the district."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from issuebot.domain.clock.midnights import midnight

DAY = timedelta(days=1)
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMED = re.compile(
    r"(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?(?:,?\s+(?P<year>20\d\d))?",
    re.IGNORECASE,
)
ALONE = re.compile(r"(?<!\d)(1[0-2]|[1-9])\s*月(?!\d)")
LAST, THIS = (
    re.compile(r"\blast month\b|上个?月", re.IGNORECASE),
    re.compile(r"\bthis month\b|本月|这个月", re.IGNORECASE),
)
MONTH = re.compile(r"(20\d\d)[-/.年]?(0[1-9]|1[0-2]|[1-9](?!\d))月?")


@dataclass(frozen=True, slots=True)
class Period:
    """From the midnight with which `first` begins until that of `end`, which belongs to the next one."""

    first: date
    end: date

    def since(self, zone: ZoneInfo) -> int:
        return midnight(self.first, zone)

    def until(self, zone: ZoneInfo) -> int:
        return midnight(self.end, zone)


def day(on: date) -> Period:
    return Period(on, on + DAY)


def week(on: date) -> Period:
    monday = on - timedelta(days=on.weekday())
    return Period(monday, monday + 7 * DAY)


def month(on: date) -> Period:
    first = on.replace(day=1)
    return Period(first, (first + 31 * DAY).replace(day=1))


SPANS: Mapping[str, Callable[[date], Period]] = MappingProxyType({"day": day, "week": week, "month": month})


def before(period: Period, span: str) -> Period:
    """The one that ends where this one begins."""
    return SPANS[span](period.first - DAY)


def read_month(text: str) -> date | None:
    """The first day of `2026-11`, also written as `2026年11月`; None for anything else."""
    found = MONTH.fullmatch(text.strip())
    return date(int(found[1]), int(found[2]), 1) if found else None


def found_month(text: str, on: date) -> date | None:
    """The first month that is named somewhere in it: `2026-11`, `Nov 2026`, `11月`, `last month`.

    Without its year it is the last one that had begun on that day.
    """
    if found := MONTH.search(text):
        return read_month(found[0])
    if LAST.search(text):
        return month_before(on)
    if found := NAMED.search(text) or ALONE.search(text):
        named = NAMES.index(found[1][:3].lower()) + 1 if found[1].isalpha() else int(found[1])
        year = found.groupdict().get("year")
        return date(int(year) if year else on.year - (named > on.month), named, 1)
    return month(on).first if THIS.search(text) else None


def month_before(on: date) -> date:
    return month(month(on).first - DAY).first


def today(now: datetime, zone: ZoneInfo) -> date:
    return now.astimezone(zone).date()
