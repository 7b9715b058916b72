"""What a sheet that is sent again changes."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from issuebot.domain.roster.sheets.differences import Differences, Planned, compare
from issuebot.domain.roster.sheets.pattern import Slot, gaps, overlaps

ZONE = ZoneInfo("Asia/Shanghai")
NOW = int(datetime(2026, 3, 1, tzinfo=UTC).timestamp())
DAY, HOUR = 86400, 3600


@dataclass(frozen=True)
class Known:
    id: int
    kind: str
    place: str | None
    unit: str | None
    starts: int
    ends: int
    volunteer: int
    rostered: int


def at(day: int, hour: int = 8) -> int:
    return int(datetime(2026, 3, 1, hour, tzinfo=ZONE).timestamp()) + (day - 1) * DAY


def known(day: int, who: int = 1, *, hour: int = 8, place: str | None = "renmin", rostered: int | None = None) -> Known:
    return Known(day, "crossing", place, "urban", at(day, hour), at(day, hour) + 2 * HOUR, who, rostered or who)


def planned(day: int, who: int = 1, *, hour: int = 8, place: str | None = "renmin", unit: str = "urban") -> Planned:
    return Planned("crossing", place, unit, at(day, hour), at(day, hour) + 2 * HOUR, who)


def differences(old: list[Known], new: list[Planned]) -> Differences:
    return compare(old, new, now=NOW, zone=ZONE)


def test_same_sheet_changes_nothing():
    found = differences([known(2), known(3)], [planned(3), planned(2)])

    assert (found.any, found.same) == (False, 2)


def test_other_time_moves_duty():
    assert differences([known(2)], [planned(2, hour=9)]).changed == ((0, 0),)


def test_other_person_gets_duty():
    found = differences([known(2, 1), known(2, 2)], [planned(2, 1), planned(2, 3)])

    assert (found.changed, found.added, found.cancelled) == (((1, 1),), (), ())


def test_other_place_and_other_day_move_duty():
    assert differences([known(2)], [planned(2, place="jiefang")]).changed == ((0, 0),)
    assert differences([known(3)], [planned(2, 2), planned(4)]).changed == ((0, 1),)


def test_swap_is_not_undone_by_same_sheet():
    found = differences([known(2, 5, rostered=1)], [planned(2, 1)])

    assert (found.any, found.same) == (False, 1)


def test_duty_of_every_week_stays_where_next_week_is_planned():
    found = differences([known(2)], [planned(9)])

    assert (found.changed, found.added, found.cancelled, found.beyond) == ((), (0,), (), 1)


def test_duty_left_out_is_cancelled_within_days_and_unit():
    old = [known(2), known(3), known(20)]

    found = differences(old, [planned(2), planned(9, 2)])
    assert (found.cancelled, found.beyond) == ((1,), 1)
    assert differences(old, [planned(2, unit="telecom"), planned(9, 2, unit="telecom")]).cancelled == ()


def test_what_has_begun_stays():
    found = differences([known(-3)], [planned(-3, 2), planned(5, 2)])

    assert (found.changed, found.cancelled, found.past, found.added) == ((), (), 1, (1,))


def slot(day: int, hour: int = 8, who: int = 1, where: str = "renmin") -> Slot:
    return Slot(who, "王芳", "crossing", where, at(day, hour), at(day, hour) + 2 * HOUR)


def test_person_at_two_places_is_seen():
    found = overlaps([slot(2), slot(2, 9), slot(2, 10, who=2), slot(2, 11), slot(3)])

    assert [(first.starts, second.starts) for first, second in found] == [(at(2), at(2, 9))]


def test_place_that_is_usually_manned_is_missed():
    before = [slot(day) for day in (-25, -18, -11, -4)]  # Tuesdays
    planned_now = [slot(3), slot(17), slot(24), slot(31)]

    [gap] = gaps(before, planned_now, date(2026, 3, 1), date(2026, 3, 31), ZONE)

    assert (gap.starts, gap.where) == (at(10), "renmin")


def test_habit_of_two_weeks_is_none():
    before = [slot(day) for day in (-11, -4)]

    assert gaps(before, [slot(3)], date(2026, 3, 1), date(2026, 3, 31), ZONE) == []
