"""The sheet that plans duties: how to send one, what it would change, what it changed."""

import json
from datetime import timedelta

from issuebot.desk.views import View
from issuebot.domain.messages.duties.rosters import (
    RosterApplied,
    RosterBegun,
    RosterDropped,
    RosterHow,
    RosterPreview,
    SheetReceived,
)
from issuebot.domain.roster.duty import Kind
from issuebot.telegram.render.duties.sheet_mistakes import COLUMNS
from issuebot.telegram.render.duties.words import KINDS, Frame, clock, day, place, span
from issuebot.telegram.render.request import Request, say_it, send_file, titled
from issuebot.telegram.render.text import Say, isolate, speaker


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


def preview(view: View, asked: RosterPreview) -> Request:
    say = speaker(view.language)
    changes = asked.added + asked.changed + asked.cancelled
    if not changes:
        title = say("“{file}”: no changes; the plan already says the same", file=isolate(asked.file))
    elif asked.again:
        title = say("“{file}”: the plan has changed meanwhile. Please look again", file=isolate(asked.file))
    else:
        title = say("“{file}”: please look, and apply it if it is right", file=isolate(asked.file))
    body = titled(title, *contents(say, view, asked))
    if not changes:
        return say_it(view, body)
    rows = [[(say("✅ Apply all of it"), f"roster:{asked.number}:yes")]]
    if asked.cancelled:
        rows.append([(say("Apply, cancel none"), f"roster:{asked.number}:keep")])
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
        lines.append(say("⚠ Nobody here, unlike in earlier weeks: {count}", count=asked.missing))
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
    told = say("Everybody affected has been told ({count} messages).", count=asked.told) if asked.told else ""
    title = say("✅ “{file}” is applied", file=isolate(asked.file))
    return say_it(view, titled(title, " · ".join(filter(None, counts)), told, say("/duty shows the plan.")))


def dropped(view: View, asked: RosterDropped) -> Request:
    say = speaker(view.language)
    return say_it(view, say("“{file}” is not applied; nothing was changed.", file=isolate(asked.file)))
