"""One ticket with everything that happened to it; in pages where that is longer than a message, the newest first."""

from datetime import UTC, datetime

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.views import View
from issuebot.domain.messages.lists import TicketHistory, TicketReturns
from issuebot.store.events import Event
from issuebot.telegram.render.lists.queues import turns
from issuebot.telegram.render.names import EVENTS, NAMES_UNIT, ROLES, resident_of, said_with, status_of, title_of
from issuebot.telegram.render.request import Request, Rows, say_it, titled
from issuebot.telegram.render.staff_cards import map_button, move_buttons
from issuebot.telegram.render.staff_facts import facts
from issuebot.telegram.render.text import MESSAGE, Say, clip, isolate, speaker, units
from issuebot.telegram.render.tickets import receipt

WORDS = 900  # characters of one event; longer words stand whole in the chat where they were said
SPARE = 40  # UTF-16 units kept free for what stands between the parts


def ticket(view: View, asked: TicketHistory) -> Request | None:
    shown = view.ticket
    if shown is None:
        return None
    if not view.staff:
        return _for_resident(view, asked, shown)
    say, number = speaker(view.language), shown.ticket.number
    title = f"#{number} {title_of(say, shown, view.language)} · {status_of(say, shown.ticket.status)}"
    photos = any(medium.kind == "photo" for medium in (*shown.report, *shown.proofs))
    looks = [*([(say("Photos"), f"photos:{number}")] if photos else []), *map_button(say, view.language, shown)]
    lines = [_event(say, view, event) for event in shown.events]
    rows = [*move_buttons(say, view.language, shown), *([looks] if looks else [])]
    return _paged(view, asked, title, facts(view, shown), lines, rows=rows)


def returns(view: View, asked: TicketReturns) -> Request | None:
    """Who sent it back and why, and the buttons to decide with."""
    shown = view.ticket
    if shown is None or not view.staff:
        return ticket(view, asked)
    say, number = speaker(view.language), shown.ticket.number
    title = f"#{number} {title_of(say, shown, view.language)} · {status_of(say, shown.ticket.status)}"
    lines = [_event(say, view, event) for event in shown.events if event.kind == "return"]
    head = say("Returned by:") if lines else say("No unit has returned it.")
    rows = [*move_buttons(say, view.language, shown), [(say("Whole history"), f"show:{number}")]]
    return _paged(view, asked, title, [head], lines, rows=rows)


def _for_resident(view: View, asked: TicketHistory, shown: TicketView) -> Request:
    say = speaker(view.language)
    title, lines, rows = receipt(view, shown)
    said = f"“{isolate(clip(shown.ticket.words, 200))}”" if shown.ticket.words else ""
    history = [_event(say, view, event) for event in shown.events]
    return _paged(view, asked, title, [said, *lines], history, rows=rows)


def _paged(view: View, asked: TicketHistory, title: str, head: list[str], lines: list[str], *, rows: Rows) -> Request:
    """The ticket's head on every page, and below it as many events as fit."""
    head = [line for line in head if line]
    pages = _pages(lines, MESSAGE - units("\n".join([title, *head])) - SPARE)
    last = len(pages) - 1
    page = last if asked.page is None else min(asked.page, last)
    turning = turns(page, len(pages), f"history:{asked.ticket}:{{}}")
    below = ["⋯", *pages[page]] if pages[page] else []
    return say_it(view, titled(title, *head, *below), [*rows, *turning], purpose="ticket")


def _pages(lines: list[str], room: int) -> list[list[str]]:
    pages: list[list[str]] = [[]]
    left = room
    for line in lines:
        if units(line) + 1 > left and pages[-1]:
            pages.append([])
            left = room
        pages[-1].append(line)
        left -= units(line) + 1
    return pages


def _event(say: Say, view: View, event: Event) -> str:
    at = datetime.fromtimestamp(event.at, UTC).astimezone(view.hours.zone)
    unit = view.district.unit(event.unit)
    who = unit.name.text(view.language) if event.role == "unit" and unit else say(ROLES.get(event.role, event.role))
    if event.role in ("reporter", "follower") and view.ticket and view.staff:
        who = resident_of(say, view.ticket.residents.get(event.actor or 0), view.language)
    target = f" → {unit.name.text(view.language)}" if event.kind in NAMES_UNIT and unit else ""
    what = f"{say(EVENTS.get(event.kind, event.kind))}{target}"
    if event.words:
        said = said_with(say, view.district, event.kind, event.words, view.language)
        what = say("{event}: {words}", event=what, words=isolate(clip(said, WORDS)))
    return f"{at:%m-%d %H:%M} {who} · {what}"
