"""The card of a patrol: while it lasts what the next photo will say, at its end the list of all tickets."""

from issuebot.desk.duties.patrol.patrol_cards import Patrolled, may_undo
from issuebot.desk.views import View
from issuebot.domain.messages.duties.patrols import PatrolMoved
from issuebot.domain.roster.patrols import Status
from issuebot.domain.ticket import Status as TicketStatus
from issuebot.store.tickets import Ticket
from issuebot.telegram.render.duties.attendance.presence import duty_in_words
from issuebot.telegram.render.names import place_of, status_of
from issuebot.telegram.render.request import Request, Rows, packed, say_it, show_card, titled
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker

NEWEST = 5  # tickets that are listed while it lasts
MOST = 60  # … and at its end: lines of some 40 letters, below the length of a message
UNDONE = 3  # that can be taken back by a tap: the newest
WHY = {
    "idle": n("It ended by itself, because no photo came for half an hour."),
    "duty-over": n("It ended with your duty."),
    "duty-gone": n("It ended because the duty is not yours any more, or was moved or cancelled."),
    "left": n("It ended because you checked out."),
}


def patrol(view: View) -> Request | None:
    shown = view.attended and view.attended.patrolled
    if not shown:
        return None
    say = speaker(view.language)
    return _under_way(say, view, shown) if shown.patrol.status == Status.OPEN else _ended(say, view, shown)


def moved(view: View, _: PatrolMoved) -> Request:
    say = speaker(view.language)
    return say_it(view, say("👇 The list of this patrol is further down now."))


def _under_way(say: Say, view: View, shown: Patrolled) -> Request:
    title = say("🚶 Patrol: {count} reported", count=len(shown.tickets))
    duty = duty_in_words(say, view, shown.duty) if shown.duty else ""
    lines = [
        duty,
        *_listed(say, view, shown.tickets[-NEWEST:], len(shown.tickets) - NEWEST),
        _waiting(say, shown),
        _next(say, view, shown),
        "" if shown.tickets else say("Send photo after photo, with or without words: each is a report at once."),
    ]
    return show_card(
        view, titled(title, *lines), [*_undo(say, shown), [(say("End the patrol"), f"endpatrol:{shown.patrol.id}")]]
    )


def _ended(say: Say, view: View, shown: Patrolled) -> Request:
    title = say("✅ The patrol has ended: {count} reported", count=len(shown.tickets))
    why = say(WHY[shown.patrol.why]) if shown.patrol.why in WHY else ""
    duty = duty_in_words(say, view, shown.duty) if shown.duty else ""
    listed = _listed(say, view, shown.tickets[-MOST:], len(shown.tickets) - MOST, status=True)
    body = titled(title, duty, why, *listed, _waiting(say, shown))
    return show_card(view, body, _undo(say, shown))


def _listed(say: Say, view: View, tickets: tuple[Ticket, ...], more: int, *, status: bool = False) -> list[str]:
    """For each ticket its number, what it is, who has it, and how far it is."""
    before = [say("… and {count} before", count=more)] if more > 0 else []
    return [*before, *(_line(say, view, ticket, status=status) for ticket in tickets)]


def _line(say: Say, view: View, ticket: Ticket, *, status: bool) -> str:
    category, unit = view.district.category(ticket.category), view.district.unit(ticket.unit)
    over = status or ticket.status == TicketStatus.WITHDRAWN
    parts = [
        category.name.text(view.language) if category else say("No category yet"),
        unit.name.text(view.language) if unit else say("Coordinators"),
        status_of(say, ticket.status) if over else "",
    ]
    return f"#{ticket.number} {' · '.join(filter(None, parts))}"


def _waiting(say: Say, shown: Patrolled) -> str:
    if shown.lost:
        return say(
            "📍 Where is it? {count} photos wait for your location (📎 → Location) or the place in words.",
            count=shown.lost,
        )
    return say("⏳ {count} being recorded", count=shown.waiting) if shown.waiting else ""


def _next(say: Say, view: View, shown: Patrolled) -> str:
    """What a photo without words says."""
    kept = shown.patrol
    category = view.district.category(kept.category)
    place = place_of(isolate(clip(kept.place or "", 60)), view.district.community(kept.community), view.language)
    where = place or (say("at the location you sent") if kept.latitude is not None else "")
    known = " · ".join(filter(None, (category.name.text(view.language) if category else "", where)))
    return say("Photos without words count as: {known}", known=known) if known else ""


def _undo(say: Say, shown: Patrolled) -> Rows:
    found = [one for one in shown.tickets if may_undo(one)][-UNDONE:]
    return packed([(say("↩ #{number}", number=one.number), f"undo:{one.number}") for one in found], UNDONE)
