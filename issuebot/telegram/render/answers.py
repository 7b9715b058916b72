"""Answers to what people ask: one ticket's history, its whole words, the language."""

from datetime import UTC, datetime

from issuebot.desk.enclosures import PAGE_WORDS
from issuebot.desk.views import View
from issuebot.store.tickets import Event
from issuebot.telegram.render.names import EVENTS, ROLES, resident_of, said_with, status_of, title_of
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.staff_cards import facts, map_button
from issuebot.telegram.render.text import Say, clip, isolate, speaker
from issuebot.telegram.render.tickets import receipt


def ticket(view: View) -> Request | None:
    shown = view.ticket
    if shown is None:
        return None
    say, number = speaker(view.language), shown.ticket.number
    if not view.staff:
        title, lines, rows = receipt(view, shown)
        return say_it(
            view, titled(title, f"“{isolate(clip(shown.ticket.words, 200))}”", *lines), rows, purpose="ticket"
        )
    title = f"#{number} {title_of(say, shown, view.language)} · {status_of(say, shown.ticket.status)}"
    lines = [*facts(view, shown), "", *(_event(say, view, event) for event in shown.events)]
    photos = any(medium.kind == "photo" for medium in (*shown.report, *shown.proofs))
    buttons = [*([(say("Photos"), f"photos:{number}")] if photos else []), *map_button(say, view.language, shown)]
    return say_it(view, titled(title, *lines), [buttons] if buttons else (), purpose="ticket")


def whole_words(view: View) -> Request | None:
    """One part of a report too long for its card."""
    if view.ticket is None:
        return None
    page = view.row.page or 0
    part = view.ticket.ticket.words[page * PAGE_WORDS : (page + 1) * PAGE_WORDS]
    return say_it(view, titled(f"#{view.ticket.ticket.number}", part), purpose="words")


def language(view: View) -> Request:
    say = speaker(view.language)
    names = (("zh", "中文"), ("en", "English"))
    return say_it(view, say("I speak English with you."), [[(name, f"language:{code}") for code, name in names]])


def _event(say: Say, view: View, event: Event) -> str:
    at = datetime.fromtimestamp(event.at, UTC).astimezone(view.hours.zone)
    unit = view.district.unit(event.unit)
    who = unit.name.text(view.language) if event.role == "unit" and unit else say(ROLES.get(event.role, event.role))
    if event.role in ("reporter", "follower") and view.ticket:
        who = resident_of(say, view.ticket.residents.get(event.actor or 0), view.language)
    target = f" → {unit.name.text(view.language)}" if event.kind in ("assign", "submit") and unit else ""
    what = f"{say(EVENTS.get(event.kind, event.kind))}{target}"
    if event.words:
        words = said_with(say, view.district, event, view.language)
        what = say("{event}: {words}", event=what, words=isolate(clip(words, 120)))
    return f"{at:%m-%d %H:%M} {who} · {what}"
