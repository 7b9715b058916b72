"""An assessment as a picture and as a workbook, each offered by a button below it."""

import json

from issuebot.desk.context.turn import stamp
from issuebot.desk.views import View
from issuebot.domain.district.model import District
from issuebot.domain.figures.assessment import Assessment, Row
from issuebot.domain.figures.scoring import written
from issuebot.domain.language.personal.identity_numbers import mask
from issuebot.domain.messages.figures.charts import AssessmentBook, AssessmentPicture
from issuebot.domain.pictures.charts import Cells, Table, as_json
from issuebot.telegram.render.figures.assessments.words import essence, name_of, title_of
from issuebot.telegram.render.figures.sums import sum_of
from issuebot.telegram.render.request import Body, Request, beside, send_file, show_picture, titled
from issuebot.telegram.render.text import Say, clip, speaker

MOST = 64  # units with a line of their own: a picture that is taller is made smaller by Telegram
NOTES, REASON = 3, 60
BAD = str.maketrans(dict.fromkeys(["\\", *'/:*?"<>|[]', *map(chr, range(32)), "\x7f"], "-"))  # in names of files
LONGEST = 60  # letters of a file's name: 255 bytes are the most that disks take


def picture(view: View, _: AssessmentPicture) -> Request | None:
    if view.assessed is None or view.assessed.unit is not None:
        return None
    say, found = speaker(view.language), view.assessed.assessment
    drawn = as_json(table_of(say, found, view.district, view.language))
    request = show_picture(view, drawn, _caption(say, view, found), (), failing=Body(_sorry(say)), what="charts")
    return beside(request)


def book(view: View, _: AssessmentBook) -> Request | None:
    """What is in it is read by whoever makes it: a month may have tens of thousands of tickets."""
    assessed = view.assessed
    if assessed is None:
        return None
    say, found = speaker(view.language), assessed.assessment

    asked = {"month": f"{found.month.first}", "unit": assessed.unit, "language": view.language}
    given = json.dumps(asked | {"now": stamp(view.now)})
    caption = _caption(say, view, found)
    title = caption.text.partition(chr(10))[0].replace(": ", " ")
    name = f"{clip(title, LONGEST)}.xlsx".translate(BAD)
    return beside(send_file(view, ("workbook", given, name), caption, failing=_sorry(say)))


def table_of(say: Say, found: Assessment, district: District, language: str) -> Table:
    """What one minute is enough for; the workbook has all of it."""
    lines = [Cells(name_of(row, district, language), _cells(row), mark=f"{row.rank}") for row in found.ranked]
    lines = [Cells(say("The whole district"), _cells(found.district), bold=True), *lines]
    apart = [row for row in found.apart if not row.totals.is_empty]
    if apart:
        lines.append(Cells(say("Fewer than {count} tickets, not ranked:", count=found.rules.min_tickets)))
        lines += [Cells(name_of(row, district, language), _cells(row)) for row in apart]
    if len(lines) > MOST:
        lines = [*lines[:MOST], Cells(say("… and {count} more units", count=len(lines) - MOST))]
    return Table(
        title=title_of(say, found, district.name.text(language)),
        notes=tuple(line for line in [*essence(say, found, district, language)][:1]),
        heads=(
            *(say("Score"), say("Received"), say("Closed late")),
            *(say("Accepted in time"), say("Closed in time"), say("Solved"), say("Satisfied")),
        ),
        lines=tuple(lines),
        foot=tuple(sum_of(say, found.district.totals)) + _notes(say, found, district, language),
    )


def _cells(row: Row) -> tuple[str, ...]:
    totals = row.totals
    rates = (totals.response, totals.timely, totals.solved, totals.content)
    return (
        *("–" if row.score is None else written(row.score), f"{totals.received}", f"{totals.late}"),
        *("–" if rate.percent is None else f"{rate.percent}%" for rate in rates),
    )


def _notes(say: Say, found: Assessment, district: District, language: str) -> tuple[str, ...]:
    notes = found.footnotes
    if not notes:
        return ()
    shown = []
    for note in notes[:NOTES]:
        unit = district.unit(note.unit)
        shown.append(
            f"#{note.ticket} {unit.name.text(language) if unit else note.unit}: {clip(mask(note.reason), REASON)}"
        )
    more = [say("… and {count} more tickets", count=len(notes) - NOTES)] if len(notes) > NOTES else []
    return (say("Not counted for the unit:"), *shown, *more)


def _caption(say: Say, view: View, found: Assessment) -> Body:
    unit = view.district.unit(view.assessed.unit if view.assessed else None)
    title = title_of(say, found, (unit or view.district).name.text(view.language))
    return titled(title, *([] if unit else essence(say, found, view.district, view.language)))


def _sorry(say: Say) -> str:
    return say("The file could not be made. Please try again a little later.")
