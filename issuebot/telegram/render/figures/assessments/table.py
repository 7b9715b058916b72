"""The monthly assessment as a table: a line for each unit, one for the desk and one for the district.

Every file that is written of it has these lines.
"""

from collections.abc import Callable
from dataclasses import dataclass

from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment, Row
from issuebot.telegram.render.figures.assessments.words import hours_of, name_of
from issuebot.telegram.render.text import Say, no_translation as n

HOUR = 3600
Cell = str | int | float


@dataclass(frozen=True, slots=True)
class Table:
    head: list[str]
    rows: list[list[Cell]]


COLUMNS: tuple[tuple[str, Callable[[Row], Cell | None]], ...] = (
    (n("Rank"), lambda row: row.rank),
    (n("Score"), lambda row: None if row.score is None else row.score / 10),
    (n("Received"), lambda row: row.totals.received),
    (n("Carried over"), lambda row: row.totals.carried),
    (n("Merged as they came"), lambda row: row.totals.doubled),
    (n("Taken up again"), lambda row: row.totals.resumed),
    (n("Closed"), lambda row: row.totals.closed),
    (n("Declined"), lambda row: row.totals.declined),
    (n("Withdrawn"), lambda row: row.totals.withdrawn),
    (n("Merged"), lambda row: row.totals.merged),
    (n("Went to others"), lambda row: row.totals.passed_on),
    (n("Still open"), lambda row: row.totals.open),
    (n("Accepted in time (tickets)"), lambda row: row.totals.prompt),
    (n("Accepted late (tickets)"), lambda row: row.totals.overdue),
    (n("Response rate (%)"), lambda row: row.totals.response.percent),
    (n("Closed in time (tickets)"), lambda row: row.totals.on_time),
    (n("Closed late (tickets)"), lambda row: row.totals.late),
    (n("On-time rate (%)"), lambda row: row.totals.timely.percent),
    (n("Answers (people)"), lambda row: row.totals.answered),
    (n("Said solved (people)"), lambda row: row.totals.solved.good),
    (n("Solved rate (%)"), lambda row: row.totals.solved.percent),
    (n("Said satisfied (people)"), lambda row: row.totals.content.good),
    (n("Satisfied rate (%)"), lambda row: row.totals.content.percent),
    (n("Returned"), lambda row: row.totals.returned),
    (n("Reopened"), lambda row: row.totals.reopened),
    (n("Done again"), lambda row: row.totals.redone),
    (n("More time given"), lambda row: row.totals.extended),
    (n("Asked the leader"), lambda row: row.totals.escalated),
    (n("Median time (working hours)"), lambda row: _hours(row.totals.half)),
    (n("90% within (working hours)"), lambda row: _hours(row.totals.most)),
    (n("Duty hours"), lambda row: round(row.duties.seconds / HOUR, 2)),
    (n("Duties served"), lambda row: row.duties.served),
    (n("No-shows"), lambda row: row.duties.absent),
    (n("Not counted (tickets)"), lambda row: row.excluded),
)


def table(say: Say, found: Assessment, district: District, language: str) -> Table:
    """What there is none of is an empty cell: it is not 0."""
    reasons = {row.unit: _reasons(found, row) for row in found.units}
    rows = [_cells(name_of(row, district, language), row, reasons[row.unit]) for row in found.units]
    rows.append(_cells(say("The desk"), found.desk, ""))
    rows.append(_cells(say("The whole district"), found.district, ""))
    return Table([say("Unit"), *(say(heading) for heading, _ in COLUMNS), say("Why not counted")], rows)


def _cells(name: str, row: Row, reasons: str) -> list[Cell]:
    cells = (get(row) for _, get in COLUMNS)
    return [name, *("" if cell is None else cell for cell in cells), reasons]


def _reasons(found: Assessment, row: Row) -> str:
    notes = [note for note in found.footnotes if note.unit == row.unit]
    return "; ".join(f"#{note.ticket} {note.reason}" for note in notes)


def _hours(seconds: int | None) -> float | None:
    return None if seconds is None else float(hours_of(seconds))
