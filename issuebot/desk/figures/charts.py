"""What the charts of figures show: the same facts as the figures beside them, by week, by weekday, by how long."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from zoneinfo import ZoneInfo

from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import counting
from issuebot.domain.figures import periods
from issuebot.domain.figures.facts import What
from issuebot.domain.figures.periods import DAY, Period
from issuebot.domain.figures.totals import HALF, MOST, Counted, Totals, add_up, percentile
from issuebot.store.figures import charts, facts

WEEKS = 8  # in one picture: each with room for its figures on a telephone
HOUR = 3600
CLASSES = (1, 2, 4, 8, 16, 24, 40, 80)  # working hours at most; the last class has what took longer
ROWS, COLUMNS = 40, 12  # of a grid; what is beyond them is counted together
NOTHING = Totals()


@dataclass(frozen=True, slots=True)
class Week:
    first: date
    received: int
    closed: int
    open: int


@dataclass(frozen=True, slots=True)
class Weeks:
    """`is_going_on`: the last one is not over."""

    weeks: tuple[Week, ...]
    is_going_on: bool


@dataclass(frozen=True, slots=True)
class Took:
    """How many were closed within each of `CLASSES`, or later; `half` and `most`: working seconds."""

    counts: tuple[int, ...]
    half: int | None
    most: int | None


@dataclass(frozen=True, slots=True)
class Weekdays:
    """From Monday: what was closed in time, and what ran out of time."""

    on_time: tuple[int, ...]
    late: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Communities by categories, those with most first. `more`: what the last of each stands for, if it is several."""

    communities: tuple[str | None, ...]
    categories: tuple[str | None, ...]
    counts: tuple[tuple[int, ...], ...]
    more_communities: int = 0
    more_categories: int = 0


@dataclass(frozen=True, slots=True)
class Rates:
    """The district's rates, and those of its units, the unit with most tickets first; `few` have too few to be
    compared.
    """

    whole: Totals
    lines: tuple[tuple[str | None, Totals], ...]
    few: tuple[tuple[str | None, Totals], ...]


def by_week(turn: Turn, unit: str | None, period: Period) -> Weeks:
    """The weeks up to the last of the period, or to the present one. A week shows what was true when it ended."""
    zone = turn.district.zone
    today = periods.today(turn.now, zone)
    last = periods.week(min(period.end - DAY, today))
    weeks = [periods.week(last.first - 7 * n * DAY) for n in reversed(range(WEEKS))]
    spans = [(week.since(zone), _end(turn, week, zone), _end(turn, week, zone)) for week in weeks]
    found = charts.counts_within(turn.tx, spans, (What.SUBMITTED, What.RECEIVED, What.CLOSED))
    counted = _by_span(found, len(spans))
    shown = []
    for week, of_week, (_, until, _) in zip(weeks, counted, spans, strict=True):
        totals = _totals([*of_week, *facts.open_at(turn.tx, until, "open")], unit)
        shown.append(Week(week.first, totals.received, totals.closed, totals.open))
    return Weeks(tuple(shown), last.end > today)


def by_part(turn: Turn, span: str, period: Period) -> list[tuple[str, int, int]]:
    """Each day of a week, or each week of a month: its first day, what was received and what was closed in it.

    Together they are the figures of the whole. A week that reaches beyond the month is cut.
    """
    zone = turn.district.zone
    firsts = [period.first + n * DAY for n in range((period.end - period.first).days)]
    if span == "month":
        firsts = [on for on in firsts if on == period.first or on.weekday() == 0]
    end = _end(turn, period, zone)
    parts = [Period(first, until) for first, until in zip(firsts, [*firsts[1:], period.end], strict=True)]
    spans = [(part.since(zone), min(end, part.until(zone)), end) for part in parts]
    found = charts.counts_within(turn.tx, spans, (What.SUBMITTED, What.CLOSED))
    totals = [_totals(counted, None) for counted in _by_span(found, len(spans))]
    return [(f"{part.first}", one.received, one.closed) for part, one in zip(parts, totals, strict=True)]


def bounds(turn: Turn, span: str, first: str) -> tuple[int, int]:
    """UTC seconds between which the span lies that begins on this day."""
    period = periods.SPANS[span](date.fromisoformat(first))
    return period.since(turn.district.zone), period.until(turn.district.zone)


def by_hours(turn: Turn, unit: str | None, period: Period) -> Took:
    """Whatever was closed in the period, by the working hours that it took."""
    zone = turn.district.zone
    found = facts.took(turn.tx, period.since(zone), _end(turn, period, zone))
    counted = [one.seconds for one in found if unit is None or (one.place.unit == unit and not one.excluded)]
    took = sorted(chain.from_iterable(counted))
    counts = [0] * (len(CLASSES) + 1)
    for seconds in took:
        counts[bisect_left(CLASSES, seconds / HOUR)] += 1
    return Took(tuple(counts), percentile(took, HALF), percentile(took, MOST))


def by_weekday(turn: Turn, unit: str | None, period: Period) -> Weekdays:
    """Each closing in time on its day, and each limit that passed on the day on which it did."""
    zone = turn.district.zone
    end = _end(turn, period, zone)
    days = [periods.day(period.first + n * DAY) for n in range((period.end - period.first).days)]
    begun = [day for day in days if day.since(zone) < end]
    if not begun:
        return Weekdays((0,) * 7, (0,) * 7)
    spans = [(day.since(zone), min(end, day.until(zone)), end) for day in begun]
    found = _by_span(charts.counts_within(turn.tx, spans, (What.ON_TIME, What.LATE)), len(spans))
    on_time, late = [0] * 7, [0] * 7
    for day, counted in zip(begun, found, strict=True):
        totals = _totals(counted, unit)
        on_time[day.first.weekday()] += totals.on_time
        late[day.first.weekday()] += totals.late
    return Weekdays(tuple(on_time), tuple(late))


def by_place(turn: Turn, unit: str | None, period: Period) -> Grid:
    """What was received, of each category in each community."""
    zone = turn.district.zone
    end = _end(turn, period, zone)
    what = What.RECEIVED if unit else What.SUBMITTED
    found = charts.counts_within(turn.tx, [(period.since(zone), end, end)], (what,))
    counts: dict[tuple[str | None, str | None], int] = {}
    for _, one in found:
        if unit is None or (one.place.unit == unit and not one.excluded):
            key = one.place.community, one.place.category
            counts[key] = counts.get(key, 0) + one.count
    return _grid(counts)


def by_unit(turn: Turn, period: Period) -> Rates:
    counted = counting.figures(turn.tx, period, turn.district.zone, turn.now, times=False)
    lines = sorted(counted.units.items(), key=lambda part: (-part[1].received, part[0] or ""))
    few = tuple(line for line in lines if line[0] is not None and line[1].handled < turn.district.min_tickets)
    return Rates(counted.all, tuple(line for line in lines if line not in few), few)


def _grid(counts: dict[tuple[str | None, str | None], int]) -> Grid:
    communities = _ranked((community, count) for (community, _), count in counts.items())
    categories = _ranked((category, count) for (_, category), count in counts.items())
    rows, columns = _cut(communities, ROWS), _cut(categories, COLUMNS)
    sums = tuple(
        tuple(sum(counts.get((row, column), 0) for row in of_row for column in of_column) for of_column in columns)
        for of_row in rows
    )
    return Grid(
        *(tuple(each[0] for each in rows), tuple(each[0] for each in columns), sums),
        more_communities=len(rows[-1]) if rows and len(rows[-1]) > 1 else 0,
        more_categories=len(columns[-1]) if columns and len(columns[-1]) > 1 else 0,
    )


def _ranked(pairs: Iterable[tuple[str | None, int]]) -> list[str | None]:
    sums: dict[str | None, int] = {}
    for key, count in pairs:
        sums[key] = sums.get(key, 0) + count
    return sorted(sums, key=lambda key: (-sums[key], key or ""))


def _cut(keys: Sequence[str | None], most: int) -> list[tuple[str | None, ...]]:
    """One by one, and what is too much together."""
    if len(keys) <= most:
        return [(key,) for key in keys]
    return [*((key,) for key in keys[: most - 1]), tuple(keys[most - 1 :])]


def _by_span(found: Iterable[tuple[int, Counted]], count: int) -> list[list[Counted]]:
    spans: list[list[Counted]] = [[] for _ in range(count)]
    for n, one in found:
        spans[n].append(one)
    return spans


def _totals(counted: Iterable[Counted], unit: str | None) -> Totals:
    figures = add_up(counted, [])
    return figures.units.get(unit, NOTHING) if unit else figures.all


def _end(turn: Turn, period: Period, zone: ZoneInfo) -> int:
    """Or as much of it as has passed: this second counts, as in the figures."""
    return min(period.until(zone), turn.at + 1)
