"""The monthly assessment (效能考核): a row for each unit and one for the district; see `docs/figures.md`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from issuebot.domain.figures.comparing import Medians, medians
from issuebot.domain.figures.periods import Period
from issuebot.domain.figures.scoring import Rules, score
from issuebot.domain.figures.totals import Figures, Totals


@dataclass(frozen=True, slots=True)
class Duties:
    """What became of the duties that began in the month: seconds that count, duties somebody came to, and duties
    nobody came to.
    """

    seconds: int = 0
    served: int = 0
    absent: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """`unit` is None for the desk and for the district. `score`: tenths of a point. Who is not ranked has no `rank`;
    equal scores share one. `excluded`: so many tickets do not count, see the footnotes.
    """

    unit: str | None
    totals: Totals
    duties: Duties
    score: int | None = None
    rank: int | None = None
    excluded: int = 0


@dataclass(frozen=True, slots=True)
class Footnote:
    """A ticket that a coordinator (a person's id) took out of a unit's figures. `at`: UTC seconds."""

    ticket: int
    unit: str
    reason: str
    at: int
    by: int | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Of a month up to `until`, a UTC second that counts no more; `is_over`: the month has ended before.

    `ranked` come in the order of their ranks. Those `apart` had fewer tickets than `rules.min_tickets`, or have no rate
    yet; those with most come first. Every open unit is in one of the two. The district is everything, each ticket once,
    and no sum of the rows.
    """

    month: Period
    until: int
    is_over: bool
    rules: Rules
    district: Row
    desk: Row
    ranked: tuple[Row, ...]
    apart: tuple[Row, ...]
    footnotes: tuple[Footnote, ...] = ()

    @property
    def units(self) -> tuple[Row, ...]:
        return self.ranked + self.apart

    @property
    def is_empty(self) -> bool:
        """Nothing was reported, open or on duty."""
        return self.district.totals.is_empty and self.district.duties == Duties()

    def of(self, unit: str | None) -> Row | None:
        return next((row for row in self.units if row.unit == unit), None)

    @property
    def medians(self) -> Medians:
        return medians({row.unit: row.totals for row in self.ranked}, 0)


@dataclass(frozen=True, slots=True)
class Basis:
    """What a month's assessment is made of. `units`: those that are listed though nothing happened in them."""

    figures: Figures
    duties: Mapping[str | None, Duties]
    footnotes: tuple[Footnote, ...]
    units: Collection[str]


def assess(month: Period, until: int, basis: Basis, rules: Rules, *, is_over: bool) -> Assessment:
    figures, duties = basis.figures, basis.duties
    listed = {*basis.units, *figures.units, *duties, *(note.unit for note in basis.footnotes)} - {None}
    rows = [_row(unit, basis, rules) for unit in sorted(filter(None, listed))]
    enough = [row for row in rows if row.totals.handled >= rules.min_tickets and row.score is not None]
    apart = [replace(row, score=None) for row in rows if row not in enough]
    return Assessment(
        month,
        until,
        is_over,
        rules,
        district=Row(None, figures.all, _together(duties), score(figures.all, rules)),
        desk=Row(None, figures.units.get(None, Totals()), duties.get(None, Duties())),
        ranked=_ranked(enough),
        apart=tuple(sorted(apart, key=lambda row: (-row.totals.handled, row.unit or ""))),
        footnotes=tuple(sorted(basis.footnotes, key=lambda note: (note.ticket, note.unit))),
    )


def _row(unit: str, basis: Basis, rules: Rules) -> Row:
    totals = basis.figures.units.get(unit, Totals())
    excluded = sum(note.unit == unit for note in basis.footnotes)
    return Row(unit, totals, basis.duties.get(unit, Duties()), score(totals, rules), excluded=excluded)


def _ranked(rows: list[Row]) -> tuple[Row, ...]:
    """1, 2, 2, 4: who has the same score has the same rank."""
    scores = [row.score or 0 for row in rows]
    placed = [replace(row, rank=1 + sum(other > (row.score or 0) for other in scores)) for row in rows]
    return tuple(sorted(placed, key=lambda row: (row.rank or 0, row.unit or "")))


def _together(duties: Mapping[str | None, Duties]) -> Duties:
    return Duties(
        sum(one.seconds for one in duties.values()),
        sum(one.served for one in duties.values()),
        sum(one.absent for one in duties.values()),
    )
