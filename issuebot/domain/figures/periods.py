"""Spans of time whose borders are midnights of the district."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import MappingProxyType
from zoneinfo import ZoneInfo

from issuebot.domain.clock.midnights import midnight

DAY = timedelta(days=1)
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


def found_month(text: str) -> date | None:
    """The first month that is named somewhere in it."""
    found = MONTH.search(text)
    return read_month(found[0]) if found else None


def month_before(on: date) -> date:
    return month(month(on).first - DAY).first


def today(now: datetime, zone: ZoneInfo) -> date:
    return now.astimezone(zone).date()
