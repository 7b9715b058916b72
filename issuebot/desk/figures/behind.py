"""The tickets behind a month's assessment: for each unit one line a ticket, whose columns add up to its figures."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from issuebot.domain.figures.facts import Place, What
from issuebot.domain.figures.totals import HALF, MOST, percentile
from issuebot.store.engine.database import Tx
from issuebot.store.figures import behind as rows
from issuebot.store.figures.behind import Behind


@dataclass(slots=True)
class Line:
    """`counts`: what the ticket contributes to each figure; `at`: when it was submitted, UTC seconds."""

    ticket: int
    place: Place
    at: int = 0
    counts: dict[str, int] = field(default_factory=dict)
    seconds: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Pages:
    """The lines of each unit; None are those of the desk. A ticket that does not count for a unit is in none of its
    lines.
    """

    units: Mapping[str | None, tuple[Line, ...]]

    def of(self, unit: str | None) -> tuple[Line, ...]:
        return self.units.get(unit, ())


def pages(tx: Tx, since: int, until: int) -> Pages:
    units, known = _sorted_out(rows.behind(tx, since, until))
    # Most of a month's tickets were submitted in it; what they are made of says when.
    known |= rows.submitted(tx, {ticket for lines in units.values() for ticket in lines if ticket not in known})
    for lines in units.values():
        for line in lines.values():
            line.at = known.get(line.ticket, 0)
    return Pages({unit: tuple(lines[number] for number in sorted(lines)) for unit, lines in units.items()})


def _sorted_out(found: Iterable[Behind]) -> tuple[dict[str | None, dict[int, Line]], dict[int, int]]:
    """The lines of each unit, and when tickets were submitted."""
    units: dict[str | None, dict[int, Line]] = {}
    times: dict[int, int] = {}
    for one in found:
        if one.what == What.SUBMITTED:
            times[one.ticket] = min(one.at, times.get(one.ticket, one.at))
        elif not one.excluded:
            _add(units.setdefault(one.place.unit, {}), one)
    return units, times


def _add(lines: dict[int, Line], one: Behind) -> None:
    line = lines.get(one.ticket)
    if line is None:
        line = lines[one.ticket] = Line(one.ticket, one.place)
    line.counts[one.what] = line.counts.get(one.what, 0) + 1
    if one.seconds is not None:
        line.seconds.append(one.seconds)


def times(lines: Iterable[Line]) -> tuple[int | None, int | None]:
    """Working seconds that half of what was closed took at most, and nine in ten of it."""
    took = sorted(seconds for line in lines for seconds in line.seconds)
    return percentile(took, HALF), percentile(took, MOST)
