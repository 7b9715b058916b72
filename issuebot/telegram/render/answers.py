"""Answers to what people ask: the start, the help, lists, one ticket's history."""

from datetime import UTC, datetime

from issuebot.desk.enclosures import PAGE_WORDS
from issuebot.desk.views import View
from issuebot.store.tickets import Event
from issuebot.telegram.render.names import EVENTS, ROLES, resident_of, said_with, status_of, title_of, units_of
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.staff import admin_help, oversight_help
from issuebot.telegram.render.staff_cards import facts, map_button
from issuebot.telegram.render.text import Say, clip, isolate, speaker
from issuebot.telegram.render.tickets import receipt


def start(view: View) -> Request:
    say = speaker(view.language)
    community = view.district.community(view.row.words)
    welcome = say("Hello! This is {district}: tell us what is wrong in your community.", district=view.district.name)
    known = say("Your community: {community}.", community=community.name.text(view.language)) if community else ""
    odd = say("That link is not known here, but you can report all the same.") if view.row.kind != "start" else ""
    lines = [
        known or odd,
        say("📷 Send a photo with a few words: wires, torn posters, litter, anything that is out of order."),
        say("I find out who is responsible, you tap “Submit”, and you hear when it is done."),
        say("/my – your reports · /help – help"),
    ]
    return say_it(view, titled(welcome, *lines))


def help_(view: View) -> Request:
    say = speaker(view.language)
    admin = admin_help(say) if view.row.words == "admin" else []
    match view.row.kind.removeprefix("help:"):
        case "unit":
            title = say("For {units}, in this group", units=units_of(say, view.district, view.row.words, view.language))
            return say_it(view, titled(title, *_unit_help(say)))
        case "coordinator":
            return say_it(view, titled(say("For coordinators"), *_coordinator_help(say), *oversight_help(say), *admin))
        case "leader":
            return say_it(view, titled(say("For the leader"), *_leader_help(say), *oversight_help(say), *admin))
        case "group":
            return say_it(view, say("To report something, write to me in private: a photo and a few words are enough."))
    lines = [
        say("📷 Send a photo with a few words. An album, a voice message or a location works too, in any order."),
        say("Check the card and tap “Submit”. That is all."),
        say("To add to a report, reply to its message."),
        say("When it is done, you get the result and one tap says whether it is really solved."),
        say("/my – your reports\n/ticket 12 – one report"),
        say("/cancel – drop what is not submitted\n/language – 中文 / English"),
    ]
    return say_it(view, titled(say("How it works"), *lines, *admin, *(oversight_help(say) if admin else ())))


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


def _unit_help(say: Say) -> list[str]:
    return [
        say("Every ticket of yours comes as one card and is kept up to date."),
        say("“Accept” or /accept 12 – it is yours"),
        say("“Close” or /close 12 what was done – with an after-photo: send the photo with this as its caption"),
        say("As a reply to the card the number may be left out."),
        say("/queue – what is open, by deadline\n/ticket 12 – the whole history\n/language – 中文 / English"),
    ]


def _coordinator_help(say: Say) -> list[str]:
    return [
        say("/queue – all open tickets, those without a unit first"),
        say("/ticket 12 – the whole history"),
        say("/assign 12 unit – give it to a unit, by its id or name"),
        say("/close 12 what was done – finish it yourself"),
        say("As a reply to the card the number may be left out."),
    ]


def _leader_help(say: Say) -> list[str]:
    return [
        say("What stays unsolved, and what units and coordinators cannot decide, comes to you here."),
        say("/assign 12 unit – decide who does it; the unit cannot send it back then"),
        say("/queue – all open tickets, those without a unit first"),
        say("/ticket 12 – the whole history"),
    ]
