"""The sheet that plans duties: how to send one, what is wrong with it, what it would change, what it changed."""

import json
from datetime import UTC, datetime, timedelta
from typing import Protocol

from issuebot.desk.views import View
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.district.model import District
from issuebot.domain.messages.duties import (
    RosterApplied,
    RosterBegun,
    RosterDropped,
    RosterHow,
    RosterPreview,
    SheetMistakes,
    SheetReceived,
    SheetUnreadable,
)
from issuebot.domain.roster.duty import Kind
from issuebot.domain.roster.headings import Column
from issuebot.domain.roster.sheet import Wrong
from issuebot.domain.roster.unreadable import Why
from issuebot.telegram.render.request import Request, say_it, send_file, titled
from issuebot.telegram.render.text import Say, isolate, month, no_translation as n, speaker, weekday

KINDS = {
    Kind.OFFICE: n("Office duty"),
    Kind.CROSSING: n("Crossing"),
    Kind.COMMUNITY: n("Community service"),
}
COLUMNS = {
    Column.DATE: n("Date"),
    Column.START: n("Start"),
    Column.END: n("End"),
    Column.KIND: n("Kind"),
    Column.PLACE: n("Place"),
    Column.UNIT: n("Unit"),
    Column.PERSON: n("Person"),
    Column.TELEGRAM: n("Telephone"),
}
UNREADABLE = {
    Why.TOO_BIG: n("“{file}” is too big. Please send only the table of duties, without pictures (20 MB at most)."),
    Why.TOO_LONG: n("“{file}” has more than 100,000 rows. Please send one year at a time."),
    Why.NOT_A_SHEET: n("“{file}” is not a table that I can read. Please save it as .xlsx or .csv and send it again."),
    Why.LOCKED: n("“{file}” is locked with a password. Please save it without one and send it again."),
    Why.BROKEN: n("“{file}” cannot be opened; it seems damaged. Please save it anew as .xlsx and send it again."),
    Why.SEVERAL: n("“{file}” has several worksheets with duties. Please keep one, or send them one by one."),
    Why.GONE: n("I could not get “{file}” from Telegram. Please send it again."),
}
WRONG = {
    Wrong.NO_HEADINGS: n("there are no headings; take the template that /roster sends"),
    Wrong.NO_COLUMN: n("there is no column “{column}”"),
    Wrong.TWO_COLUMNS: n("there are two columns “{column}”; keep one"),
    Wrong.NO_DUTIES: n("there are no duties below the headings"),
    Wrong.NO_DATE: n("the date is missing"),
    Wrong.DATE: n("“{said}” is no date that is certain; write the year first: 2026-03-02"),
    Wrong.NO_TIME: n("the time is missing"),
    Wrong.TIME: n("“{said}” is no time; write 8:00-12:00"),
    Wrong.TIMES_DIFFER: n("“{said}”: the end is said twice, in two ways"),
    Wrong.NO_END: n("“{said}”: until when? Write 8:00-12:00, or fill in the end"),
    Wrong.NO_SUCH_TIME: n("{said} does not exist: the clocks are changed in that night"),
    Wrong.NO_PERSON: n("the person is missing"),
    Wrong.PERSON: n("“{said}” is no name; part several people by commas"),
    Wrong.NO_KIND: n("the kind is missing: office duty, crossing or community service"),
    Wrong.KIND: n("“{said}” is no kind of duty: write office duty, crossing or community service"),
    Wrong.PLACE: n("there is no place “{said}” in the district file"),
    Wrong.NO_UNIT: n("the unit is missing"),
    Wrong.UNIT: n("there is no unit “{said}” in the district file"),
    Wrong.CONTACT: n("“{said}” is no telephone number and no @name"),
    Wrong.CONTACTS_DIFFER: n("“{said}”: there are not as many numbers as people"),
    Wrong.TWICE: n("the same stands in line {said} already"),
    Wrong.NAMESAKES: n("several people of this unit are called “{said}”; write whose telephone number it is"),
}


class Frame(Protocol):
    """As much of a view as times and names need."""

    @property
    def district(self) -> District: ...
    @property
    def language(self) -> str: ...
    @property
    def now(self) -> datetime: ...
    @property
    def hours(self) -> Workhours: ...


def how(view: View, asked: RosterHow) -> Request:
    say = speaker(view.language)
    body = titled(
        say("Send me the table of duties here, as .xlsx or .csv."),
        say("First I show what it would change; nothing is changed before you tap."),
        say("Columns, in any order: {columns}", columns=", ".join(say(name) for name in COLUMNS.values())),
        say("To correct something, change the table and send it again: only what differs is changed."),
    )
    if asked.plain:
        return say_it(view, body)
    table = json.dumps(template(view, say), ensure_ascii=False)
    return send_file(view, ("table", table, say("duty-roster-template.xlsx")), body, failing=body)


def template(view: Frame, say: Say) -> dict[str, object]:
    """A sheet to begin with: the headings, and an example of each kind with names of this district."""
    district, zone = view.district, view.hours.zone
    begin = view.now.astimezone(zone).date() + timedelta(days=1)
    unit = next((unit.name.text(view.language) for unit in district.open_units), "")
    post = next((post.name.text(view.language) for post in district.open_posts), "")
    home = next((place.name.text(view.language) for place in district.open_communities), "")
    kinds = [(Kind.OFFICE, "", "08:30", "17:30"), (Kind.CROSSING, post, "07:30", "09:00")]
    kinds.append((Kind.COMMUNITY, home, "15:00", "17:00"))
    rows = [
        [str(begin + timedelta(days=day)), start, end, say(KINDS[kind]), place, unit, say("Name"), "13800000000"]
        for day, (kind, place, start, end) in enumerate(kinds)
        if place or kind == Kind.OFFICE
    ]
    return {"name": say("Duties"), "head": [say(name) for name in COLUMNS.values()], "rows": rows}


def received(view: View, asked: SheetReceived) -> Request:
    say = speaker(view.language)
    return say_it(view, say("📄 “{file}”: I am reading it …", file=isolate(asked.file)))


def unreadable(view: View, asked: SheetUnreadable) -> Request:
    say = speaker(view.language)
    return say_it(view, say(UNREADABLE[Why(asked.why)], file=isolate(asked.file)))


def mistakes(view: View, asked: SheetMistakes) -> Request:
    say = speaker(view.language)
    lines = [slip(say, *one) for one in asked.slips]
    left = asked.count - len(asked.slips)
    title = say("“{file}” has {count} mistakes; nothing was changed", file=isolate(asked.file), count=asked.count)
    if asked.count == 1:
        title = say("“{file}” has one mistake; nothing was changed", file=isolate(asked.file))
    more = say("… and {count} more", count=left) if left else ""
    return say_it(view, titled(title, *lines, more, say("Please correct them and send the table again.")))


def slip(say: Say, line: int, wrong: str, said: str, meant: str) -> str:
    """One mistake with its line."""
    column = say(COLUMNS[Column(said)]) if wrong in (Wrong.NO_COLUMN, Wrong.TWO_COLUMNS) else ""
    words = say(WRONG[Wrong(wrong)], said=isolate(said), column=column)
    if meant:
        words = say("{words} (“{meant}”?)", words=words, meant=isolate(meant))
    return say("Line {line}: {words}", line=line, words=words)


def preview(view: View, asked: RosterPreview) -> Request:
    say = speaker(view.language)
    changes = asked.added + asked.changed + asked.cancelled
    if not changes:
        title = say("“{file}”: nothing is new, the plan says the same already", file=isolate(asked.file))
    elif asked.again:
        title = say("“{file}”: the plan has changed meanwhile. Please look again", file=isolate(asked.file))
    else:
        title = say("“{file}”: please look, and apply it if it is right", file=isolate(asked.file))
    body = titled(title, *contents(say, view, asked))
    if not changes:
        return say_it(view, body)
    rows = [[(say("✅ Apply all of it"), f"roster:{asked.number}:yes")]]
    if asked.cancelled:
        rows.append([(say("Apply it, cancel nothing"), f"roster:{asked.number}:keep")])
    rows.append([(say("✖ Do not apply it"), f"roster:{asked.number}:no")])
    return say_it(view, body, rows)


def contents(say: Say, view: Frame, asked: RosterPreview) -> list[str]:
    """What a sheet would change, and what looks wrong about it, line by line."""
    return [*filter(None, [*_facts(say, view, asked), *_doubts(say, view, asked)])]


def _facts(say: Say, view: Frame, asked: RosterPreview) -> list[str]:
    days = say("{first} to {last}", first=day(say, view, asked.first), last=day(say, view, asked.last))
    counts = [
        say("{count} new", count=asked.added) if asked.added else "",
        say("{count} changed", count=asked.changed) if asked.changed else "",
        say("{count} cancelled, because the table does not name them", count=asked.cancelled)
        if asked.cancelled
        else "",
        say("{count} as before", count=asked.same) if asked.same else "",
        say("{count} have begun already and stay as they are", count=asked.past) if asked.past else "",
    ]
    names = say(", ").join(map(isolate, asked.names))
    changes = [_change(say, view, one) for one in asked.changes]
    left = asked.changed + asked.cancelled - len(asked.changes)
    return [
        say("📋 Duties: {count}, {days}", count=asked.lines, days=days),
        " · ".join(filter(None, counts)),
        say("People: {names} …", names=names) if names else "",
        *changes,
        say("… and {count} more", count=left) if left else "",
        say("What is planned before and after these days stays: {count}", count=asked.beyond) if asked.beyond else "",
    ]


def _change(say: Say, view: Frame, one: tuple[str, str, str, int, int, int]) -> str:
    what, before, after, starts, then, ends = one
    was = f"{day(say, view, starts)} {clock(view, starts)}"
    now = f"{day(say, view, then)} {span(view, then, ends)}"
    if what == "cancelled":
        return say("✖ {when} {name}", when=was, name=isolate(before))
    name = isolate(before) if before == after else f"{isolate(before)} → {isolate(after)}"
    return say("🔁 {when} → {then} {name}", when=was, then=now, name=name)


def _doubts(say: Say, view: Frame, asked: RosterPreview) -> list[str]:
    lines = []
    if asked.overlapping:
        lines.append(say("⚠ At two places at once: {count}", count=asked.overlapping))
    for name, starts, ends, later, until in asked.overlaps:
        times = f"{span(view, starts, ends)}, {span(view, later, until)}"
        lines.append(f"· {isolate(name)}, {day(say, view, later)} {times}")
    if asked.missing:
        lines.append(say("⚠ Nobody, where somebody was in the weeks before: {count}", count=asked.missing))
    for kind, where, starts, ends in asked.gaps:
        lines.append(f"· {day(say, view, starts)} {span(view, starts, ends)} {place(say, view, kind, where)}")
    if asked.unreached:
        names = say(", ").join(map(isolate, asked.unknown))
        more = "…" if asked.unreached > len(asked.unknown) else ""
        lines.append(
            say(
                "🔕 I cannot write to {count} of them; their unit's group is reminded: {names}",
                count=asked.unreached,
                names=names + more,
            )
        )
    return lines


def begun(view: View, asked: RosterBegun) -> Request:
    say = speaker(view.language)
    return say_it(view, say("⏳ “{file}” is being applied; I write to you when it is done.", file=isolate(asked.file)))


def applied(view: View, asked: RosterApplied) -> Request:
    say = speaker(view.language)
    counts = [
        say("{count} new", count=asked.added) if asked.added else "",
        say("{count} changed", count=asked.changed) if asked.changed else "",
        say("{count} cancelled", count=asked.cancelled) if asked.cancelled else "",
    ]
    told = say("Whom the changes concern was told ({count} messages).", count=asked.told) if asked.told else ""
    title = say("✅ “{file}” is applied", file=isolate(asked.file))
    return say_it(view, titled(title, " · ".join(filter(None, counts)), told, say("/duty shows the plan.")))


def dropped(view: View, asked: RosterDropped) -> Request:
    say = speaker(view.language)
    return say_it(view, say("“{file}” is not applied; nothing was changed.", file=isolate(asked.file)))


def local(view: Frame, stamp: int) -> datetime:
    return datetime.fromtimestamp(stamp, UTC).astimezone(view.hours.zone)


def day(say: Say, view: Frame, stamp: int) -> str:
    """`Mon 2 Mar`, with the year where it is another one."""
    at = local(view, stamp)
    said = f"{weekday(say, at)} {say('{day} {month}', day=at.day, month=month(say, at))}"
    return said if at.year == view.now.astimezone(view.hours.zone).year else f"{said} {at.year}"


def clock(view: Frame, stamp: int) -> str:
    return f"{local(view, stamp):%H:%M}"


def span(view: Frame, starts: int, ends: int) -> str:
    """`22:00–06:00⁺¹` where it ends on the next day; midnight is the end of a day."""
    begin, end = local(view, starts), local(view, ends)
    if end.date() == begin.date():
        return f"{begin:%H:%M}–{end:%H:%M}"
    if end.date() - begin.date() == timedelta(days=1) and (end.hour, end.minute) == (0, 0):
        return f"{begin:%H:%M}–24:00"
    return f"{begin:%H:%M}–{end:%H:%M}⁺{'¹' if (end.date() - begin.date()).days == 1 else '²'}"


def place(say: Say, view: Frame, kind: str, where: str | None) -> str:
    """The place's name, or the unit's and the kind's where a duty has no place."""
    found = view.district.place(where) or view.district.unit(where)
    name = found.name.text(view.language) if found else ""
    return name if view.district.place(where) else f"{name} {say(KINDS[Kind(kind)])}".strip()
