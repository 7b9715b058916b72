"""An assessment as a workbook: all units, then a sheet for each with the tickets behind its figures."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from issuebot.desk.figures.behind import Line, Pages, times
from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment, Footnote
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.telegram.render.figures.assessments import definitions
from issuebot.telegram.render.figures.assessments.table import table
from issuebot.telegram.render.figures.assessments.words import hours_of, name_of
from issuebot.telegram.render.text import Say, no_translation as n

HOUR = 3600
COUNTED = (  # figures of a ticket, and how their columns are called
    ("received", n("Received")),
    ("carried", n("Carried over")),
    ("doubled", n("Merged as they came")),
    ("resumed", n("Taken up again")),
    ("closed", n("Closed")),
    ("declined", n("Declined")),
    ("withdrawn", n("Withdrawn")),
    ("merged", n("Merged")),
    ("open", n("Still open")),
    ("prompt", n("Accepted in time (tickets)")),
    ("overdue", n("Accepted late (tickets)")),
    ("on_time", n("Closed in time (tickets)")),
    ("late", n("Closed late (tickets)")),
    ("satisfied", n("Said satisfied (people)")),
    ("unsatisfied", n("Said solved, not satisfied (people)")),
    ("unsolved", n("Said not solved (people)")),
    ("returned", n("Returned")),
    ("reopened", n("Reopened")),
    ("redone", n("Done again")),
    ("extended", n("More time given")),
    ("escalated", n("Asked the leader")),
)
Cell = str | int | float | datetime | tuple[str, float] | None
Sheet = dict[str, Any]


def book(
    say: Say, found: Assessment, pages: Pages, district: District, language: str, *, only: str | None = None
) -> list[Sheet]:
    """The workbook as the press writes it; `only`: of this unit alone."""
    reader = language, district.zone
    of_units = [
        _unit(say, name_of(row, district, language), pages.of(row.unit), district, reader)
        for row in found.units
        if only in (None, row.unit)
    ]
    whole = [_overview(say, found, district, language)] if only is None else []
    desk = [_unit(say, say("The desk"), pages.of(None), district, reader)] if only is None else []
    ends = [_footnotes(say, [note for note in found.footnotes if only in (None, note.unit)], district, reader)]
    return [*whole, *of_units, *desk, *ends, _definitions(say)]


def _overview(say: Say, found: Assessment, district: District, language: str) -> Sheet:
    shown = table(say, found, district, language)
    rows = [[None if cell == "" else cell for cell in row] for row in shown.rows]
    return {"name": f"{say('Assessment')} {found.month.first:%Y-%m}", "head": shown.head, "rows": rows}


def _unit(say: Say, name: str, lines: Sequence[Line], district: District, reader: tuple[str, ZoneInfo]) -> Sheet:
    """Below the headings stands the sum, which is the unit's figure. The lines below are the tickets that it is made
    of.
    """
    head = [say("Number"), say("Submitted"), say("Community"), say("Category")]
    head += [*(say(heading) for _, heading in COUNTED), say("Working hours (total: median)")]
    half, _ = times(lines)
    sums: list[Cell] = [say("Total"), None, None, None]
    sums += [sum(line.counts.get(figure, 0) for line in lines) for figure, _ in COUNTED]
    sums += [None if half is None else ("h", float(hours_of(half)))]
    return {"name": name, "head": head, "sums": sums, "rows": (_line(line, district, *reader) for line in lines)}


def _hours(seconds: int) -> Cell:
    return "h", round(seconds / HOUR, 2)


def _line(line: Line, district: District, language: str, zone: ZoneInfo) -> list[Cell]:
    community, category = district.community(line.place.community), district.category(line.place.category)
    return [
        line.ticket,
        _moment(line.at, zone),
        community.name.text(language) if community else line.place.community,
        category.name.text(language) if category else line.place.category,
        *(line.counts.get(figure) for figure, _ in COUNTED),
        _hours(sum(line.seconds)) if line.seconds else None,
    ]


def _footnotes(say: Say, notes: Sequence[Footnote], district: District, reader: tuple[str, ZoneInfo]) -> Sheet:
    language, zone = reader
    head = [say("Number"), say("Unit"), say("Why not counted"), say("When")]
    rows = []
    for note in notes:
        unit = district.unit(note.unit)
        name = unit.name.text(language) if unit else note.unit
        rows.append([note.ticket, name, mask(note.reason), _moment(note.at, zone)])
    return {"name": say("Footnotes"), "head": head, "rows": rows}


def _definitions(say: Say) -> Sheet:
    return {"name": say("Definitions"), "head": [say("Figure"), say("What it counts")], "rows": definitions.rows(say)}


def _moment(at: int, zone: ZoneInfo) -> Cell:
    """As clocks in the district showed it."""
    return datetime.fromtimestamp(at, zone).replace(second=0, tzinfo=None) if at else None
