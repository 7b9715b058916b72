"""The message that shows an assessment, with buttons to other months and to each unit."""

from datetime import timedelta

from issuebot.desk.lists.figures.assessments import Assessed
from issuebot.desk.views import View
from issuebot.domain.figures.assessment import Assessment
from issuebot.domain.figures.totals import Totals
from issuebot.domain.messages.figures.assessments import MonthlyAssessment
from issuebot.domain.queue import short
from issuebot.telegram.render.figures.assessments.one_unit import of_unit
from issuebot.telegram.render.figures.assessments.words import PAGE, name_of, pages_of, title_of
from issuebot.telegram.render.request import Request, Rows, packed, say_it, titled
from issuebot.telegram.render.text import Say, speaker


def assessment(view: View, _: MonthlyAssessment) -> Request | None:
    assessed = view.assessed
    if assessed is None:
        return None
    say, found = speaker(view.language), assessed.assessment
    unit = view.district.unit(assessed.unit)
    title = title_of(say, found, (unit or view.district).name.text(view.language))
    behind = say("Older tickets are still being counted:\nthese numbers will change.") if assessed.is_behind else ""
    if unit:
        lines = of_unit(say, found, found.of(unit.id), view.district, view.language)
    else:
        pages = pages_of(say, found, view.district, view.language)
        lines = pages[min(assessed.page, len(pages) - 1)]
    return say_it(view, titled(title, behind, *lines), _buttons(say, view, assessed))


def _buttons(say: Say, view: View, assessed: Assessed) -> Rows:
    """The months beside this one; the pages; each unit of the page, for whoever may open it."""
    found, key = assessed.assessment, short(assessed.unit) if assessed.unit else ""
    earlier = found.month.first - timedelta(days=1)
    months = [(f"‹ {earlier:%Y-%m}", f"assess:{key}:{earlier:%Y-%m}:0")]
    if found.is_over:
        months.append((f"{found.month.end:%Y-%m} ›", f"assess:{key}:{found.month.end:%Y-%m}:0"))
    month = f"{found.month.first:%Y-%m}"
    mine = "" if assessed.oversees else key
    back = [(say("📊 Figures"), f"stats:{mine}:month:{found.month.first}:")]
    papers = [(say("📗 XLSX"), f"paper:book:{key}:{month}")]
    if assessed.unit and assessed.oversees:
        return [[(say("‹ All units"), f"assess::{month}:0")], months, papers, back]
    if assessed.unit:
        return [months, papers, back]
    papers.insert(0, (say("🖼 Picture"), f"paper:picture::{month}"))
    last = len(pages_of(say, found, view.district, view.language)) - 1
    page = min(assessed.page, last)
    turns = [(f"‹ {page}", f"assess::{month}:{page - 1}")] if page else []
    turns += [(f"{page + 2} ›", f"assess::{month}:{page + 1}")] if page < last else []
    opened = packed([(label, f"assess:{to}:{month}:0") for label, to in _units_on(view, found, page)], 3)
    return [*([turns] if turns else []), *opened, months, papers, back]


def _units_on(view: View, found: Assessment, page: int) -> list[tuple[str, str]]:
    rows = [*found.ranked, *(row for row in found.apart if row.totals != Totals())]
    shown = rows[page * PAGE : (page + 1) * PAGE]
    return [(name_of(row, view.district, view.language), short(row.unit or "")) for row in shown]
