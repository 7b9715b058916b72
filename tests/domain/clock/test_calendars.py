import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from issuebot.desk.context.calendars import calendar_codes, public_days, workhours_of
from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.workhours import PublicDays, Workhours
from tests.domain.districts import SMALL, read

NOW = datetime(2026, 9, 18, 2, tzinfo=UTC)


def last_year() -> int:
    known_until = public_days("CN", [2026]).known_until
    assert known_until is not None
    return known_until.year


def clock_with(calendar: str | None, now: datetime = NOW) -> Workhours:
    return workhours_of(replace(read(SMALL), calendar=calendar), now)


def test_chinese_holidays_are_off():
    days = public_days("CN", [2026])

    assert {date(2026, 10, day) for day in (1, 2, 5, 6, 7)} <= days.off
    assert date(2026, 10, 8) not in days.off


def test_make_up_days_are_worked():
    days = public_days("CN", [2025, 2026])

    assert {date(2025, 9, 28), date(2026, 2, 14), date(2026, 10, 10)} <= days.worked
    assert all(day.weekday() in (5, 6) and day.year in (2025, 2026) for day in days.worked)


def test_last_published_year_is_told():
    last = last_year()

    assert last >= 2026
    assert public_days("CN", range(last, last + 3)).known_until == date(last, 12, 31)


def test_every_known_year_has_make_up_days():
    last = last_year()

    assert public_days("CN", [last]).worked
    assert not public_days("CN", [last + 1]).worked


def test_fixed_holidays_are_always_known():
    assert public_days("DE", range(2026, 2030)).known_until is None


def test_calendar_that_ends_is_told():
    assert public_days("LK", range(2026, 2030)).known_until == date(2026, 12, 31)


def test_no_calendar_has_no_holidays():
    assert public_days(None, [2026]) == PublicDays()


def test_country_codes_are_known():
    assert {"CN", "DE", "SG"} <= calendar_codes()
    assert "XX" not in calendar_codes()


def test_make_up_sunday_shortens_deadline():
    start = datetime(2026, 9, 18, 9, tzinfo=UTC)

    assert clock_with("CN").add(start, Span(days=1)).at.astimezone(UTC).day == 20
    assert clock_with(None).add(start, Span(days=1)).at.astimezone(UTC).day == 21


def test_deadline_beyond_calendar_is_uncertain():
    last = last_year()
    december = datetime(last, 12, 30, 2, tzinfo=UTC)

    assert not clock_with("CN", december).add(december, Span(days=5)).certain
    assert clock_with("DE", december).add(december, Span(days=5)).certain


def test_weekend_follows_the_country():
    friday = datetime(2026, 9, 18, 2, tzinfo=UTC)

    assert clock_with("CN").is_working(friday)
    assert not clock_with("EG").is_working(friday)


CLOSED = """
[[closures]]
date = 2026-09-20
name = "搬迁"

[[closures]]
from = 2026-09-21
until = 2026-09-23
name = { zh = "集中培训", en = "Training" }
"""


def test_closures_take_days_off():
    hours = workhours_of(replace(read(SMALL + CLOSED), calendar="CN"), NOW)

    assert hours.add(NOW, Span(days=1)).at == datetime(2026, 9, 24, 2, tzinfo=UTC)  # Sunday the 20th was a make-up day


def test_closures_close_whoever_never_does():
    hours = workhours_of(read(SMALL.replace('"通信办"', f'"通信办"\n{ALWAYS}') + CLOSED), NOW, "telecom")

    assert hours.add(NOW, Span(days=2)).at == datetime(2026, 9, 20, 2, tzinfo=UTC) + timedelta(days=4)


ALWAYS = 'work_hours = ["00:00-24:00"]'


def test_unit_works_its_own_hours():
    district = replace(read(SMALL.replace('"通信办"', '"通信办"\nwork_hours = ["08:00-10:00"]')), calendar="CN")

    assert workhours_of(district, NOW, "telecom").hours == ((480, 600),)
    assert workhours_of(district, NOW, "urban") == workhours_of(district, NOW) == workhours_of(district, NOW, "gone")


def test_unit_around_the_clock_never_rests():
    district = replace(read(SMALL.replace('"通信办"', f'"通信办"\n{ALWAYS}')), calendar="CN")
    eve = datetime(2026, 9, 30, 10, tzinfo=UTC)

    assert workhours_of(district, eve, "telecom").add(eve, Span(days=3)).at == eve + timedelta(days=3)
    assert workhours_of(district, eve, "telecom").add(eve, Span(days=300)).certain


def test_one_country_imports_no_other():
    program = (
        "import sys; from issuebot.desk.context.calendars import calendar_codes, public_days\n"
        "assert 'CN' in calendar_codes() and public_days('CN', [2026]).off\n"
        "print([name for name in sys.modules if name.startswith('holidays.countries.')])"
    )

    printed = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert printed.stdout.strip() == "['holidays.countries.china']"


def test_every_country_is_found_alone():
    celebrating = {code for code in calendar_codes() if public_days(code, [2026]).off}

    assert {"CN", "DE", "IN", "LA", "US"} < celebrating
    assert len(celebrating) > 450  # uninhabited islands have no holidays


def test_hours_are_put_together_once():
    district = read(SMALL)

    assert workhours_of(district, NOW) is workhours_of(district, NOW + timedelta(hours=1))
