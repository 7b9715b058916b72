"""Hours of service as a file that is counted on with: a line for each person, unit or duty."""

import json
from datetime import UTC, datetime

from issuebot.desk.duties.attendance.hours import Hours
from issuebot.desk.views import View
from issuebot.domain.messages.duties.attendance import HoursSheet
from issuebot.domain.roster.spans import UNITS
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.services import Served
from issuebot.telegram.render.duties.attendance.hours import in_words, name_of, title_of
from issuebot.telegram.render.duties.attendance.presence import KINDS, MARKS
from issuebot.telegram.render.request import Request, send_file, titled
from issuebot.telegram.render.text import Say, no_translation as n, speaker

HOUR = 3600
MAKERS = {"csv": "plain_table", "xlsx": "table"}
BAD = str.maketrans(dict.fromkeys('\\/:*?"<>|[]\u2068\u2069'))  # in names of files and of worksheets
NAME = 60  # characters of a file's name
OF_DUTIES = (n("Number"), n("Date"), n("Begin"), n("End"), n("Place"), n("Kind"), n("Hours"), n("Notes"))

Cell = str | int | float


def sheet(view: View, asked: HoursSheet) -> Request | None:
    hours = view.attended and view.attended.hours
    if not hours or asked.file_kind not in MAKERS:
        return None
    say = speaker(view.language)
    title = title_of(say, view, hours)
    name = title.replace(" · ", "-").translate(BAD)
    table = {"name": name, "head": _head(say, hours), "rows": _rows(say, view, hours)}
    what = (MAKERS[asked.file_kind], json.dumps(table, ensure_ascii=False), f"{name[:NAME]}.{asked.file_kind}")
    failing = say("The file could not be made. Please try again a little later.")
    return send_file(view, what, titled(title, in_words(say, hours)), failing=failing)


def _head(say: Say, hours: Hours) -> list[str]:
    if hours.alone:
        return [say(heading) for heading in OF_DUTIES]
    who = [say("Unit")] if hours.asked.whose == UNITS else [say("Name"), say("Unit")]
    return [*who, say("Hours"), say("Times"), say("Never came")]


def _rows(say: Say, view: View, hours: Hours) -> list[list[Cell]]:
    if hours.alone:
        return [_duty(say, view, served, duty) for served, duty in reversed(hours.details)]
    units = hours.asked.whose == UNITS
    rows: list[list[Cell]] = []
    for line in hours.lines:
        unit = view.district.unit(line.unit)
        of = [] if units else [unit.name.text(view.language) if unit else line.unit or ""]
        rows.append([name_of(say, view, line, units=units), *of, _hours(line.seconds), line.served, line.absent])
    return rows


def _duty(say: Say, view: View, served: Served, duty: Duty) -> list[Cell]:
    starts, ends = (datetime.fromtimestamp(at, UTC).astimezone(view.hours.zone) for at in (duty.starts, duty.ends))
    place = view.district.place(duty.place)
    marks = [say(MARKS[mark]) for mark in duty.marks.split() if mark in MARKS and duty.volunteer == served.volunteer]
    return [
        *(duty.id, f"{starts:%Y-%m-%d}", f"{starts:%H:%M}", f"{ends:%H:%M}"),
        place.name.text(view.language) if place else duty.place or "",
        *(say(KINDS.get(duty.kind, duty.kind)), _hours(served.seconds), " · ".join(marks)),
    ]


def _hours(seconds: int) -> float:
    """Hours as a number, which spreadsheets add up."""
    return round(seconds / HOUR, 2)
