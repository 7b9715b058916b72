"""Public holidays and make-up working days, from the `holidays` package, and the district's working hours with them."""

import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.midnights import midnight
from issuebot.domain.clock.workhours import PublicDays, Workhours
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Closure, Hours

if TYPE_CHECKING:
    from holidays import HolidayBase

AROUND_THE_CLOCK = ((0, 24 * 60),)
USUAL_WEEKEND = frozenset({5, 6})
SOON = timedelta(days=14)  # admins hear of it so long before the first deadline that reaches the year
# In China the State Council decides each autumn about the days off and the make-up days of the next year.
DECIDED_EACH_YEAR = frozenset({"CN", "CHN"})


def public_days(calendar: str | None, years: Iterable[int]) -> PublicDays:
    return _public_days(calendar, tuple(sorted(set(years)))) if calendar else PublicDays()


@lru_cache(maxsize=1)
def calendar_codes() -> frozenset[str]:
    from holidays.registry import EntityLoader  # `list_supported_countries` would import every country

    return frozenset(EntityLoader.get_country_codes())


def workhours_of(district: District, now: datetime, unit: str | None = None) -> Workhours:
    """The hours of a unit, or of the district for what no unit has and for units without hours of their own.

    They reach from a year before to two years ahead: the longest span is a year of working days.
    """
    having = district.unit(unit)
    own = having.work_hours if having else None
    return _workhours(district, own, now.astimezone(district.zone).year)


def unpublished(district: District, now: datetime) -> int | None:
    """The year whose holidays are not published although deadlines reach it now or soon; None when all are known."""
    hours = workhours_of(district, now)
    known_until = hours.days.known_until
    spans = {category.resolve_within for category in district.open_categories} | {district.resolve_within or Span()}
    if known_until is None or all(hours.add(now + SOON, span).certain for span in spans):
        return None
    return known_until.year + 1


def day_began(district: District, now: datetime) -> int:
    """When this day began where the district is, in UTC seconds."""
    return midnight(now.astimezone(district.zone).date(), district.zone)


@lru_cache(maxsize=256)
def _workhours(district: District, own: Hours | None, year: int) -> Workhours:
    zone, closed = district.zone, _closed(district.closures)
    if own == AROUND_THE_CLOCK:
        # Those who work at night work on Sundays and holidays as well: they need no published calendar.
        return Workhours(zone, own, PublicDays(off=closed), weekend=frozenset())
    days = public_days(district.calendar, range(year - 1, year + 3))
    days = replace(days, off=days.off | closed, worked=days.worked - closed)
    return Workhours(zone, own or district.work_hours, days, _weekend(district.calendar, year))


def _closed(closures: tuple[Closure, ...]) -> frozenset[date]:
    lengths = ((closure.first, (closure.last - closure.first).days + 1) for closure in closures)
    return frozenset(first + timedelta(days=day) for first, days in lengths for day in range(days))


@lru_cache(maxsize=64)
def _public_days(calendar: str, years: tuple[int, ...]) -> PublicDays:
    found = _calendar(calendar, years)
    worked = {day for day in found.weekend_workdays if day.year in years}
    known_until = None
    if calendar in DECIDED_EACH_YEAR:
        # For years without a notice the package guesses the days off and knows no make-up days.
        known_until = date(max((day.year for day in worked), default=min(years) - 1), 12, 31)
    elif found.end_year < max(years, default=0):
        known_until = date(found.end_year, 12, 31)
    return PublicDays(frozenset(found), frozenset(worked), known_until)


@lru_cache(maxsize=64)
def _weekend(calendar: str | None, year: int) -> frozenset[int]:
    """The days of the weekend as `date.weekday` numbers them: Friday and Saturday in much of the Arab world."""
    if calendar is None:
        return USUAL_WEEKEND
    return frozenset(_calendar(calendar, (year,)).weekend)


def _calendar(calendar: str, years: tuple[int, ...]) -> "HolidayBase":
    """One country's days. Importing a country would import all 250 with it, which stay in memory for nothing.

    The package's folder stands in for `holidays.countries`: a country is found in it without the others.
    """
    import holidays

    name = "holidays.countries"
    if name not in sys.modules:
        folder = ModuleType(name)
        folder.__path__ = [str(Path(holidays.__file__).parent / "countries")]
        sys.modules[name] = folder
    return holidays.country_holidays(calendar, years=years)
