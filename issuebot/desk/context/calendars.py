"""Public holidays and make-up working days, from the `holidays` package, and the district's working hours with them."""

from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from issuebot.domain.district.model import District
from issuebot.domain.workhours import PublicDays, Workhours

USUAL_WEEKEND = frozenset({5, 6})
# In China every year's days off and make-up days are decided by a notice of the State Council in the autumn before.
DECIDED_EACH_YEAR = frozenset({"CN", "CHN"})


def public_days(calendar: str | None, years: Iterable[int]) -> PublicDays:
    return _public_days(calendar, tuple(sorted(set(years)))) if calendar else PublicDays()


@lru_cache(maxsize=1)
def calendar_codes() -> frozenset[str]:
    from holidays import list_supported_countries

    return frozenset(list_supported_countries())


def workhours_of(district: District, now: datetime) -> Workhours:
    """The district's working hours, from a year before to two years ahead: the longest span is a year of working
    days.
    """
    return _workhours(district, now.astimezone(ZoneInfo(district.timezone)).year)


@lru_cache(maxsize=16)
def _workhours(district: District, year: int) -> Workhours:
    days = public_days(district.calendar, range(year - 1, year + 3))
    return Workhours(ZoneInfo(district.timezone), district.work_hours, days, _weekend(district.calendar, year))


@lru_cache(maxsize=64)
def _public_days(calendar: str, years: tuple[int, ...]) -> PublicDays:
    from holidays import country_holidays

    found = country_holidays(calendar, years=years)
    worked = {day for day in found.weekend_workdays if day.year in years}
    known_until = None
    if calendar in DECIDED_EACH_YEAR:
        # For years without a notice the package guesses the days off and knows no make-up days.
        known_until = date(max(found.special_public_holidays), 12, 31)
    elif found.end_year < max(years, default=0):
        known_until = date(found.end_year, 12, 31)
    return PublicDays(frozenset(found), frozenset(worked), known_until)


@lru_cache(maxsize=64)
def _weekend(calendar: str | None, year: int) -> frozenset[int]:
    """The days of the weekend as `date.weekday` numbers them: Friday and Saturday in much of the Arab world."""
    if calendar is None:
        return USUAL_WEEKEND
    from holidays import country_holidays

    return frozenset(country_holidays(calendar, years=year).weekend)
