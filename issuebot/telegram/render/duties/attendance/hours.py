"""Hours of service: one's own, a unit's, everybody's, of a month or a year."""

from collections.abc import Iterator
from dataclasses import replace

from issuebot.desk.duties.attendance.hours import PAGE, Hours, Line
from issuebot.desk.views import View
from issuebot.domain.messages.duties.attendance import HoursCorrected, HoursList
from issuebot.domain.roster.duty import Kind
from issuebot.domain.roster.hours import written
from issuebot.domain.roster.spans import ALL, ME, UNITS, VOLUNTEER, Asked, Span
from issuebot.telegram.render.duties.attendance.presence import KINDS, MARKS, begins, duty_in_words, place_of
from issuebot.telegram.render.duties.words import counted
from issuebot.telegram.render.request import Request, Rows, say_it, titled
from issuebot.telegram.render.text import MONTHS, Say, isolate, speaker

FEW = 5  # namesakes, a button each
MOST = 31  # duties named one by one


def listed(view: View, _: HoursList) -> Request | None:
    hours = view.attended and view.attended.hours
    if not hours:
        return None
    say = speaker(view.language)
    lines = _of_one(say, view, hours) if hours.alone else _of_many(say, view, hours)
    return say_it(view, titled(title_of(say, view, hours), *lines), _buttons(say, view, hours))


def corrected(view: View, said: HoursCorrected) -> Request | None:
    duty, who = (view.attended.duty, view.attended.taker) if view.attended else (None, None)
    if not duty or not who:
        return None
    say = speaker(view.language)
    yours = who.person == view.row.chat
    title = say("✏️ Hours corrected: {hours}", hours=written(said.seconds))
    name = "" if yours else isolate(who.name) or say("somebody whose data was deleted")
    reason = say("Reason: {words}", words=isolate(said.words))
    return say_it(view, titled(title, f"№{duty.id} {duty_in_words(say, view, duty)}", name, reason))


def span_in_words(say: Say, span: Span) -> str:
    if span.month is None:
        return say("{year}", year=span.year)
    return say("{month} {year}", month=say(MONTHS[span.month - 1]), year=span.year)


def title_of(say: Say, view: View, hours: Hours) -> str:
    parts = (say("Hours of service"), _whose(say, view, hours), span_in_words(say, hours.asked.span))
    return " · ".join(filter(None, parts))


def in_words(say: Say, hours: Hours) -> str:
    """How much it is in all."""
    if hours.alone:
        return say("{hours} hours, in the whole year {year}", hours=written(hours.seconds), year=written(hours.year))
    total = {"count": len(hours.lines), "hours": written(hours.seconds)}
    units = hours.asked.whose == UNITS
    return say("{count} units, {hours} hours", **total) if units else say("{count} people, {hours} hours", **total)


def name_of(say: Say, view: View, line: Line, *, units: bool) -> str:
    if units:
        unit = view.district.unit(line.name)
        return unit.name.text(view.language) if unit else line.name or "–"
    return isolate(line.name) or say("somebody whose data was deleted")


def _whose(say: Say, view: View, hours: Hours) -> str:
    asked = hours.asked
    unit = view.district.unit(asked.unit)
    kind = say(KINDS[asked.kind]) if asked.kind in KINDS else ""
    who = unit.name.text(view.language) if unit else isolate(hours.who.name) if hours.who and asked.whose != ME else ""
    return " · ".join(filter(None, (who, kind)))


def _of_one(say: Say, view: View, hours: Hours) -> Iterator[str]:
    yield in_words(say, hours)
    for line in hours.lines:
        yield f"{say(KINDS.get(line.name, line.name))} {written(line.seconds)} · {_counted(say, line)}"
    for served, duty in hours.details[:MOST]:
        marks = [
            say(MARKS[mark]) for mark in duty.marks.split() if mark in MARKS and duty.volunteer == served.volunteer
        ]
        parts = (f"№{duty.id} {begins(view, duty)}", place_of(view, duty), written(served.seconds), *marks)
        yield " · ".join(filter(None, parts))
    if len(hours.details) > MOST:
        yield say("… and {count} more", count=len(hours.details) - MOST)
    if not hours.details:
        yield say("Nothing in this time.")


def _of_many(say: Say, view: View, hours: Hours) -> Iterator[str]:
    yield in_words(say, hours)
    units = hours.asked.whose == UNITS
    page = min(hours.asked.page, max(0, len(hours.lines) - 1) // PAGE)
    for place, line in enumerate(hours.lines[page * PAGE : (page + 1) * PAGE], page * PAGE + 1):
        yield f"{place}. {name_of(say, view, line, units=units)} · {written(line.seconds)} · {_counted(say, line)}"


def _counted(say: Say, line: Line) -> str:
    served = counted(say, line.served)
    return f"{served} · {say('{count} never came', count=line.absent)}" if line.absent else served


def _buttons(say: Say, view: View, hours: Hours) -> Rows:
    """Before and after; month or year; by what; of which kind."""
    asked = replace(hours.asked, page=0)
    span = asked.span
    beside = [
        (f"◀ {span_in_words(say, span.before())}", _to(replace(asked, span=span.before()))),
        (f"{span_in_words(say, span.next())} ▶", _to(replace(asked, span=span.next()))),
    ]
    local = view.now.astimezone(view.hours.zone)
    month = span.month or (local.month if local.year == span.year else 1)
    other = Span(span.year, None if span.month else month)
    size = [(say("The whole year") if span.month else span_in_words(say, other), _to(replace(asked, span=other)))]
    whose = []
    if asked.whose in (ALL, UNITS):
        by = UNITS if asked.whose == ALL else ALL
        whose = [(say("By unit") if by == UNITS else say("By person"), _to(replace(asked, whose=by)))]
    kinds = [(say("All"), _to(replace(asked, kind="")))] if asked.kind else []
    kinds += [(say(KINDS[kind]), _to(replace(asked, kind=kind))) for kind in Kind if kind != asked.kind]
    files = [(label, f"{does}:{asked.key}") for label, does in (("XLSX", "xlsx"), ("CSV", "csv"))]
    papers = [(say("📜 Certificate {year}", year=span.year), f"certificate:{span.year}:{asked.whose}")]
    rows = [*_pages(hours), beside, [*size, *whose], kinds]
    rows += [files] if hours.lines else []
    rows += [papers] if hours.certifies and hours.year else []
    return [*rows, *_namesakes(view, hours)]


def _namesakes(view: View, hours: Hours) -> Rows:
    """Others of this name, a button each."""
    rows = []
    for one in hours.namesakes[:FEW]:
        unit = view.district.unit(one.unit)
        label = " · ".join(filter(None, (one.name, unit.name.text(view.language) if unit else one.contact)))
        rows.append([(label, _to(replace(hours.asked, whose=f"{VOLUNTEER}{one.id}", page=0)))])
    return rows


def _pages(hours: Hours) -> Rows:
    last, page = max(0, len(hours.lines) - 1) // PAGE, hours.asked.page
    if hours.alone or not last:
        return []
    turns = [("‹", page - 1), ("›", page + 1)]
    return [[(label, _to(replace(hours.asked, page=to))) for label, to in turns if 0 <= to <= last]]


def _to(asked: Asked) -> str:
    return f"hours:{asked.key}"
