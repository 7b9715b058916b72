"""One's own duties as a file for the calendar of a telephone."""

import json
from typing import Any

from issuebot.desk.duties.calendar import Calendar, Dated
from issuebot.desk.views import View
from issuebot.domain.district.parts import Post
from issuebot.domain.messages.duties.planned import DutyCalendar
from issuebot.telegram.render.duties.attendance.presence import KINDS
from issuebot.telegram.render.duties.words import place
from issuebot.telegram.render.request import Request, send_file, titled
from issuebot.telegram.render.text import Say, speaker


def calendar(view: View, _: DutyCalendar) -> Request | None:
    found = view.attended and view.attended.calendar
    if not found:
        return None
    say = speaker(view.language)
    count = sum(one.stands for one in found.dated)
    body = titled(
        say("📅 Your duties for your calendar: {count}", count=count),
        say("Open the file to add them. A newer file updates the same entries."),
    )
    failing = say("⚠ The file could not be made just now. Please try again later.")
    return send_file(view, ("calendar", _given(say, view, found), "duties.ics"), body, failing=failing)


def _given(say: Say, view: View, found: Calendar) -> str:
    name = say("Duties · {district}", district=view.district.name.text(view.language))
    events = [_event(say, view, found.bot, one) for one in found.dated]
    return json.dumps({"name": name, "stamp": int(view.now.timestamp()), "events": events}, ensure_ascii=False)


def _event(say: Say, view: View, bot: str, one: Dated) -> dict[str, Any]:
    duty = one.duty
    where = view.district.place(duty.place)
    kind = say(KINDS.get(duty.kind, duty.kind))
    return {
        "uid": f"duty-{duty.id}@{bot}.t.me",
        "sequence": duty.revision,
        "starts": duty.starts,
        "ends": duty.ends,
        "summary": f"{kind} · {place(say, view, duty.kind, duty.place)}" if where else kind,
        "where": where.name.text(view.language) if where else "",
        "at": where.centre if isinstance(where, Post) else None,
        "stands": one.stands,
    }
