"""A monthly assessment as somebody with the event log, the record of duties and a pencil would make it."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal

from issuebot.desk.figures import behind
from issuebot.domain.figures.assessment import Assessment, Row
from issuebot.domain.figures.scoring import Rules
from issuebot.store.engine.database import Tx
from issuebot.store.events import Event
from issuebot.store.rosters import record
from issuebot.telegram.render.figures.assessments.book import COUNTED
from tests.recount import Sums, recount
from tests.stories.duties import adding_up

RATES = {
    "response": (("prompt",), ("prompt", "overdue")),
    "on_time": (("on_time",), ("on_time", "late")),
    "solved": (("satisfied", "unsatisfied"), ("satisfied", "unsatisfied", "unsolved")),
    "satisfied": (("satisfied",), ("satisfied", "unsatisfied", "unsolved")),
}
Worked = Callable[[str | None, int, int], int]


@dataclass
class Ranking:
    """Points are decimals with one place; who has none is not in it."""

    points: dict[str, Decimal] = field(default_factory=dict)
    ranks: dict[str, int] = field(default_factory=dict)


def agrees(found: Assessment, sums: Sums, told: list[list[Event]], span: tuple[int, int], worked: Worked) -> None:
    """`sums` are those of `recount` for this span of time."""
    made = ranking(sums, found.rules)
    assert {row.unit: Decimal(row.score or 0) / 10 for row in found.ranked} == made.points
    assert {row.unit: row.rank for row in found.ranked} == made.ranks
    assert not [row for row in found.apart if row.rank is not None or row.score is not None]
    assert {(note.ticket, note.unit) for note in found.footnotes} == _left_out(told, span, worked)
    for note in found.footnotes:
        [said] = [
            event for event in told[_place(told, note.ticket)] if event.seq == _last(told, note.ticket, note.unit)
        ]
        assert (note.reason, note.at, note.by) == (said.words or "", said.at, said.actor)


def duties_agree(tx: Tx, found: Assessment, since: int, until: int) -> None:
    """By the record of each duty that begins in this span of time, second by second."""
    counted: dict[str | None, list[int]] = defaultdict(lambda: [0, 0, 0])
    for duty in tx.all("SELECT id, unit, starts FROM duty WHERE starts >= :a AND starts < :b", a=since, b=until):
        told = record.of_duty(tx, int(duty["id"]))
        came = {event.volunteer for event in told if event.kind == "checked in"}
        missed = told[-1].kind == "over" and told[-1].volunteer not in came
        hours = sum(seconds for _, seconds in adding_up.recount(told))
        for place, value in enumerate((hours, len(came), int(missed))):
            counted[duty["unit"]][place] += value
    shown = {row.unit: _duties(row) for row in (*found.units, found.desk) if _duties(row) != [0, 0, 0]}
    assert shown == {unit: sums for unit, sums in counted.items() if sums != [0, 0, 0]}


def lines_agree(tx: Tx, found: Assessment, since: int, until: int) -> None:
    """The lines of each sheet of the workbook add up to what the assessment says."""
    pages = behind.pages(tx, since, until)
    for row in (*found.units, found.desk):
        lines = pages.of(row.unit)
        sums = {figure: sum(line.counts.get(figure, 0) for line in lines) for figure, _ in COUNTED}
        assert sums == {figure: getattr(row.totals, figure) for figure, _ in COUNTED}
        assert behind.times(lines) == (row.totals.half, row.totals.most)


def _duties(row: Row) -> list[int]:
    return [row.duties.seconds, row.duties.served, row.duties.absent]


def ranking(sums: Sums, rules: Rules) -> Ranking:
    made = Ranking()
    for (by, unit), counts in sums.items():
        enough = counts.get("carried", 0) + counts.get("received", 0) >= rules.min_tickets
        points = _points(counts, rules) if by == "unit" and unit and enough else None
        if unit and points is not None:
            made.points[unit] = points
    for unit, points in made.points.items():
        made.ranks[unit] = 1 + len([one for one in made.points.values() if one > points])
    return made


def _points(counts: dict[str, int], rules: Rules) -> Decimal | None:
    weighs, points = Decimal(0), Decimal(0)
    for name, (good, of) in RATES.items():
        whole = sum(counts.get(one, 0) for one in of)
        if whole:
            percent = _percent(sum(counts.get(one, 0) for one in good), whole)
            weight = Decimal(getattr(rules.weights, name))
            weighs += weight
            points += weight * percent if percent >= getattr(rules.floor, name) else 0
    return (points / weighs).quantize(Decimal("0.1"), ROUND_HALF_UP) if weighs else None


def _percent(good: int, whole: int) -> Decimal:
    """Whole; 0 and 100 only for none and all."""
    exact = (Decimal(100) * good / whole).quantize(Decimal(1), ROUND_HALF_UP)
    return exact if good in (0, whole) else min(max(exact, Decimal(1)), Decimal(99))


def _left_out(told: list[list[Event]], span: tuple[int, int], worked: Worked) -> set[tuple[int, str]]:
    """Where something would have counted, had the coordinator said nothing."""
    found = set()
    for history in told:
        last = {event.unit: event.kind for event in history if event.kind in ("exclude", "include")}
        silent = [event for event in history if event.kind not in ("exclude", "include")]
        counted = recount([silent], *span, worked)
        found |= {
            (history[0].ticket, unit) for unit, kind in last.items() if kind == "exclude" and ("unit", unit) in counted
        }
    return {(ticket, unit) for ticket, unit in found if unit}


def _place(told: list[list[Event]], ticket: int) -> int:
    return next(place for place, history in enumerate(told) if history[0].ticket == ticket)


def _last(told: list[list[Event]], ticket: int, unit: str) -> int:
    history = told[_place(told, ticket)]
    return max(event.seq for event in history if event.kind == "exclude" and event.unit == unit)
