"""A ticket's time runs out: how much is left, and what to do, with the buttons to do it."""

from datetime import UTC, datetime

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.views import View
from issuebot.domain.clock.ladder import Rung, limit
from issuebot.domain.messages.notices import Reminder
from issuebot.domain.ticket import Status
from issuebot.telegram.render.names import title_of, unit_of, where_of
from issuebot.telegram.render.request import Request, say_it, titled, with_mentions
from issuebot.telegram.render.text import Say, clip, columns, isolate, moment, no_translation as n, speaker, time_late

TO_ACCEPT = {
    Rung.HALF: n("⏰ #{number}: half of the time to accept it has passed. Please accept it by {time}."),
    Rung.MOST: n("⏰ #{number}: little time is left to accept it. Please accept it by {time}."),
    Rung.WHOLE: n("⏰ #{number}: the time to accept it is over. Please accept it now."),
}
TO_SOLVE = {
    Rung.HALF: n("⏰ #{number}: half of the time has passed. Please finish by {time}, or ask for more time now."),
    Rung.MOST: n("⏰ #{number}: little time is left. Please finish by {time}, or ask for more time now."),
    Rung.WHOLE: n("⏰ #{number}: the time is over. Please close it now, or return it and say why."),
}
TO_ASSIGN = n("⏰ #{number}: no unit has it yet. Please choose one: it should be accepted by {time}.")
OUT_OF_REACH = n("⏰ #{number}: {unit} cannot be reached here. Please call them or assign another unit; due by {time}.")
FOR_GOOD = n(
    "⏰ #{number}: the time is over. Please close it now; if that is a problem, ask the leader: /escalate_{number}"
)
TO_ASSIGN_NOW = n("⏰ #{number}: no unit has it, and the time to accept it is over. Please choose one now.")
OUT_OF_REACH_NOW = n(
    "⏰ #{number}: {unit} cannot be reached here, and the time is over. Please call them or assign another unit now."
)
NOT_ACCEPTED = n("🔴 #{number}: {unit} has not accepted it: {late}. Please step in.")
NOT_SOLVED = n("🔴 #{number}: {unit} has not finished it: {late}. Please step in.")
NOT_ASSIGNED = n("🔴 #{number}: no unit has it: {late}. Please choose one.")
LABELS = {"accept": n("Accept"), "close": n("Close"), "extend": n("More time"), "return": n("Return")}
TO_BEGIN = ("accept", "return", "extend")  # the likeliest first: beside other tickets there may be room for two
TO_END = ("close", "extend", "return")
ROOM = 20  # columns of a row's labels beside other tickets: on a telephone 360 pixels wide more would begin a row anew
DOES = {"extend": "longer"}  # what the button is called: `extend` decides on a request


def reminder(view: View, said: Reminder) -> Request | None:
    """One message of all tickets that a chat is reminded of in the same minute; edited when one of them is done."""
    say, rungs = speaker(view.language), {number: Rung[name.upper()] for number, name, *_ in said.reminded}
    if not view.listed:
        return say_it(view, say("✅ All done. Thank you!"), purpose="reminder") if view.row.edits else None
    several = len(view.listed) > 1
    blocks = [_lines(say, view, shown, _now(shown, rungs[shown.ticket.number])) for shown in view.listed]
    (title, *lines), *others = blocks
    if several:
        title, lines, others = say("⏰ {count} tickets need you", count=len(blocks)), [], blocks
    asked = "" if view.row.chat < 0 else say("Reply to this message: your words go to the unit and the desk.")
    last = [asked] if asked and not several and view.district.is_leader(view.row.chat) else []
    text = titled(title, *lines, *["\n" + "\n".join(block) for block in others], *last)
    on_duty = [(isolate(one.name), one.person) for shown in view.listed for one in shown.on_duty]
    text = with_mentions(text, say("🧍 On duty now:"), on_duty)
    rows = [_buttons(say, view, shown, several=several) for shown in view.listed]
    return say_it(view, text, rows, purpose="reminder")


def _now(shown: TicketView, rung: Rung) -> Rung:
    """What is said to a unit when the ticket is later by now than its reminder said."""
    return max(rung, min(Rung(shown.ticket.rung), Rung.WHOLE))


def _lines(say: Say, view: View, shown: TicketView, rung: Rung) -> list[str]:
    what = " · ".join(filter(None, (title_of(say, shown, view.language), isolate(where_of(shown, view.language)))))
    return [_sentence(say, view, shown, rung), clip(what, 80)]


def _sentence(say: Say, view: View, shown: TicketView, rung: Rung) -> str:
    ticket = shown.ticket
    by = datetime.fromtimestamp(limit(ticket) or 0, UTC)
    said = {"number": ticket.number, "unit": unit_of(say, shown, view.language)}
    said["time"] = moment(say, by, view.now, view.hours.zone)
    if rung == Rung.LATE:
        late = time_late(say, workhours_of(view.district, view.now, ticket.unit), view.now, by)
        sentence = NOT_ASSIGNED if shown.unit is None else NOT_SOLVED
        return say(NOT_ACCEPTED if ticket.status == Status.ASSIGNED else sentence, late=late, **said)
    over = rung == Rung.WHOLE
    if shown.unit is None:
        return say(TO_ASSIGN_NOW if over else TO_ASSIGN, **said)
    if not shown.unit_hears:
        return say(OUT_OF_REACH_NOW if over else OUT_OF_REACH, **said)
    if over and ticket.status == Status.ACCEPTED and "return" not in shown.moves:
        return say(FOR_GOOD, **said)
    return say((TO_SOLVE if ticket.status == Status.ACCEPTED else TO_ACCEPT)[rung], **said)


def _buttons(say: Say, view: View, shown: TicketView, *, several: bool) -> list[tuple[str, str]]:
    """With several tickets each has a row, whose first button carries the number."""
    number = shown.ticket.number
    if not view.staff:
        return []  # a unit's own leader hears of it, and cannot look it up
    if shown.unit is None or shown.unit.chat != view.row.chat:
        return [(say("Show #{number}", number=number), f"show:{number}")]
    names = [name for name in (TO_BEGIN if "accept" in shown.moves else TO_END) if name in shown.moves]
    row = [(say(LABELS[name]), f"{DOES.get(name, name)}:{number}") for name in names]
    if not several or not row:
        return row
    row = [(f"#{number} {row[0][0]}", row[0][1]), *row[1:]]
    return row if sum(columns(label) for label, _ in row) <= ROOM else row[:2]
