"""The facts that every staff view of a ticket has: words, place, reporter, deadline, and why it is with its unit."""

from datetime import UTC, datetime

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.notices.attachments import CARD_WORDS
from issuebot.desk.views import View
from issuebot.domain.district.routing import Routed
from issuebot.domain.ticket import OPEN, Status
from issuebot.telegram.render.names import files_of, reason_of, resident_of, said_with, where_of
from issuebot.telegram.render.reports.me_too import count_line
from issuebot.telegram.render.text import Say, clip, isolate, moment, speaker, time_left


def facts(view: View, shown: TicketView) -> list[str]:
    """A line each; one that has nothing to say is empty."""
    say, ticket = speaker(view.language), shown.ticket
    where = isolate(where_of(shown, view.language)) or (say("see the map") if ticket.latitude is not None else "")
    resident = resident_of(say, 1, view.language) + (say(" (anonymous)") if ticket.anonymous else "")
    if shown.reporter:
        resident = say("{resident} ({name})", resident=resident, name=isolate(shown.reporter.name))
    return [
        isolate(clip(ticket.words, CARD_WORDS)),
        f"📍 {where}" if where else "",
        " · ".join([f"👤 {resident}", *files_of(say, (*shown.report, *shown.added))]),
        _hidden_photos(say, view, shown),
        count_line(say, shown),
        _deadline(say, view, shown),
        _longer(say, view, shown),
        _helpers(say, view, shown),
        f"↪ {reason_of(say, view.district, routed(shown), shown, view.language)}",
        _guessed(say, shown),
    ]


def _guessed(say: Say, shown: TicketView) -> str:
    """By what its category was guessed, when keywords do not say it. Numbers are for people who may look them up."""
    if not shown.alike:
        return ""
    if shown.chooser not in ("desk", "leader"):
        return say("🧠 The category was guessed from similar reports.")
    return say("🧠 Guessed like {numbers}", numbers=", ".join(f"#{number}" for number in shown.alike))


def _hidden_photos(say: Say, view: View, shown: TicketView) -> str:
    if view.takes_photos or not (shown.report or shown.added):
        return ""
    return say("⚠ This group forbids photos, so they are not shown. An admin can allow them under Permissions.")


def routed(shown: TicketView) -> Routed:
    return Routed(shown.ticket.unit, shown.ticket.rule)


def _longer(say: Say, view: View, shown: TicketView) -> str:
    if shown.longer is None or shown.ticket.status not in OPEN:
        return ""
    words = said_with(say, view.district, "extend", shown.longer.words, view.language)
    return say("➕ {words}", words=isolate(clip(words, 120)))


def _helpers(say: Say, view: View, shown: TicketView) -> str:
    names = say(", ").join(unit.name.text(view.language) for unit in shown.helpers)
    return say("🤝 {units} helps", units=names) if names else ""


def _deadline(say: Say, view: View, shown: TicketView) -> str:
    ticket = shown.ticket
    due = ticket.respond_by if ticket.status in (Status.NEW, Status.ASSIGNED) else ticket.resolve_by
    if due is None or ticket.status not in OPEN:
        return ""
    if ticket.status == Status.WAITING and ticket.next_due_at:
        until = moment(say, datetime.fromtimestamp(ticket.next_due_at, UTC), view.now, view.hours.zone)
        return say("⏸ the clock is paused until the resident answers, or until {time}", time=until)
    at = datetime.fromtimestamp(due, UTC)
    time = moment(say, at, view.now, view.hours.zone, deadline=True)
    left = time_left(say, view.hours, view.now, at)
    if ticket.status in (Status.NEW, Status.ASSIGNED):
        line = say("⏰ accept by {time} ({left})", time=time, left=left)
        if ticket.resolve_by:
            ends = datetime.fromtimestamp(ticket.resolve_by, UTC)
            end = moment(say, ends, view.now, view.hours.zone, deadline=True)
            line = f"{line} · {say('due {time}', time=end)}"
    else:
        line = say("⏰ due {time} ({left})", time=time, left=left)
    return line if ticket.certain else f"{line} {say('(public holidays for that time are not announced yet)')}"
