"""Duties as people read them: reminders, and what changed about theirs."""

from issuebot.desk.views import View
from issuebot.domain.messages.duties.rosters import DutiesChanged, DutyReminder
from issuebot.telegram.render.duties.words import clock, day, place, span
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import Say, isolate, speaker


def changed(view: View, asked: DutiesChanged) -> Request:
    say = speaker(view.language)
    unit = view.district.unit(asked.unit)
    lines = [_news(say, view, item, named=asked.unit is not None) for item in asked.news]
    left = asked.count - len(asked.news)
    if unit:
        title = say("The duties of {unit} have changed", unit=unit.name.text(view.language))
    else:
        title = say("Your duties have changed")
    passing = say("I cannot write to these colleagues: please tell them.") if unit else ""
    return say_it(view, titled(title, *lines, say("… and {count} more", count=left) if left else "", passing))


def _news(say: Say, view: View, item: tuple[str, str, str, str | None, int, int, int], *, named: bool) -> str:
    what, name, kind, where, before, starts, ends = item
    when = f"{day(say, view, starts)} {span(view, starts, ends)} {place(say, view, kind, where)}"
    was = f"{day(say, view, before)} {clock(view, before)}"
    whose = f" · {isolate(name)}" if named and name else ""
    match what:
        case "cancelled":
            return say("✖ Cancelled: {when}", when=when) + whose
        case "gone":
            return say("✖ Somebody else has it now: {when}", when=when) + whose
        case "yours":
            return say("➕ New: {when}", when=when) + whose
    if before == starts:
        return say("🔁 Changed: {when}", when=when) + whose
    return say("🔁 Moved from {was} to {when}", was=was, when=when) + whose


def reminder(view: View, asked: DutyReminder) -> Request | None:
    """None where all of it is over, moved, or somebody else's by now."""
    say, lines, rows = speaker(view.language), [], []
    for one in view.reminded_duties:
        duty = one.duty
        where = place(say, view, duty.kind, duty.place or duty.unit)
        who = f" · {isolate(duty.name)}" if asked.unit else ""
        lines.append(f"{day(say, view, duty.starts)} {span(view, duty.starts, duty.ends)} {where}{who}")
        if one.offered and asked.soon:
            lines.append(say("Nobody has taken over this duty: it is still yours."))
        if asked.soon and not asked.unit:
            rows.append([(say("🚶 I am on my way"), f"way:{duty.id}"), (say("📍 Check in"), f"checkin:{duty.id}")])
    if not lines:
        return None
    if asked.unit:
        lines.append(say("I cannot write to these colleagues: please tell them."))
        return say_it(view, titled(say("⏰ Reminder of duties"), *lines))
    return say_it(view, titled(say("⏰ You are on duty"), *lines), rows)
