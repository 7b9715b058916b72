"""The trade's terms in the reader's language: statuses, rules, kinds of events."""

from datetime import datetime

from issuebot.desk.lists.ticket_views import TicketView
from issuebot.desk.reports.draft.draft_views import DraftView
from issuebot.desk.views import View
from issuebot.domain.clock.durations import parse_span
from issuebot.domain.district import routing
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community, Unit
from issuebot.domain.district.routing import Routed
from issuebot.domain.language.answers.done_words import beyond_done
from issuebot.store.media import Medium
from issuebot.telegram.render.dates import date_in_words
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n

STATUSES = {
    "new": n("waiting for assignment"),
    "assigned": n("waiting to be accepted"),
    "accepted": n("in progress"),
    "waiting": n("waiting for the resident"),
    "resolved": n("done, awaiting feedback"),
    "closed": n("closed"),
    "declined": n("declined"),
    "merged": n("merged"),
    "withdrawn": n("withdrawn"),
}
FOR_RESIDENTS = STATUSES | {
    "new": n("finding the right unit"),
    "assigned": n("waiting for the unit to accept"),
    "waiting": n("waiting for your answer"),
    "resolved": n("done, please rate it"),
}
EVENTS = {
    "submit": n("submitted"),
    "assign": n("assigned"),
    "accept": n("accepted"),
    "close": n("done"),
    "satisfied": n("solved, satisfied"),
    "unsatisfied": n("solved, not satisfied"),
    "unsolved": n("not solved"),
    "silence": n("closed after 7 days without an answer"),
    "add": n("added"),
    "corrected": n("corrected the note"),
    "metoo": n("has the same problem"),
    "unlike": n("taken back: not the same"),
    "note": n("note"),
    "tell": n("shown to the resident"),
    "return": n("returned"),
    "ask": n("asked the resident"),
    "answer": n("answered"),
    "resume": n("no answer for 5 working days, work continues"),
    "decline": n("declined"),
    "extend": n("deadline extended"),
    "extend-asked": n("extension requested"),
    "extend-refused": n("extension refused"),
    "join": n("second unit added"),
    "category": n("category changed"),
    "confirm": n("category confirmed"),
    "unlearn": n("no longer an example for guesses"),
    "urgent": n("made urgent"),
    "escalate": n("asked the leader"),
    "merge": n("merged"),
    "merged-in": n("another ticket merged into it"),
    "one-matter": n("one matter with earlier ones"),
    "taken-out": n("a merged ticket taken out again"),
    "reopen": n("reopened"),
    "withdraw": n("withdrawn"),
    "reveal": n("told the unit who reported it"),
    "exclude": n("does not count for the unit"),
    "include": n("counts for the unit again"),
    "persuade-offered": n("offered to volunteers on duty nearby"),
    "persuade-taken": n("goes to talk to people"),
    "persuade-passed": n("cannot go"),
    "persuade-returned": n("gave it back to the unit"),
    "persuade-words": n("says"),
}
NAMES_UNIT = frozenset({"assign", "submit", "exclude", "include"})  # events that say which unit
ROLES = {
    "reporter": n("resident"),
    "follower": n("resident"),
    "unit": n("unit"),
    "coordinator": n("coordinator"),
    "leader": n("leader"),
    "volunteer": n("volunteer on duty"),
    "admin": n("admin"),
    "clock": n("system"),
}


def span_of(say: Say, written: str) -> str:
    """`2d` as words."""
    try:
        span = parse_span(written)
    except ValueError:
        return written
    if span.days:
        return say("{days} working days", days=span.days) if span.days > 1 else say("1 working day")
    hours, minutes = divmod(span.seconds // 60, 60)
    if hours and not minutes:
        return say("{hours} working hours", hours=hours)
    return say("{minutes} working minutes", minutes=span.seconds // 60)


def said_with(say: Say, district: District, kind: str, words: str | None, language: str) -> str:
    """The words of an event, with names in place of ids and lengths of time written out."""
    first, _, rest = (words or "").partition(" ")
    match kind:
        case "join":
            unit = district.unit(first)
            return " ".join(filter(None, (unit.name.text(language) if unit else first, rest)))
        case "category" | "confirm":
            category = district.category(first)
            return category.name.text(language) if category else first
        case "extend" | "extend-asked" | "extend-refused":
            return f"{span_of(say, first)} · {rest}"
    return words or ""


# What people call files, and the kinds that Telegram knows of each.
FILES = {
    "photo": ("photo",),
    "video": ("video", "animation", "video_note"),
    "voice": ("voice", "audio"),
    "document": ("document",),
}
ONE = {"photo": n("1 photo"), "video": n("1 video"), "voice": n("1 voice message"), "document": n("1 file")}
MANY = {
    "photo": n("{count} photos"),
    "video": n("{count} videos"),
    "voice": n("{count} voice messages"),
    "document": n("{count} files"),
}
LETTERS = {"zh": "甲乙丙丁戊己庚辛壬癸", "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def resident_of(say: Say, place: int | None, language: str) -> str:
    """The letter by which staff know a resident: the reporter is the first, an anonymous admin has none."""
    if place is None:
        return say("a resident")
    letters = LETTERS.get(language, "")
    return say("Resident {letter}", letter=letters[place - 1] if place <= len(letters) else place)


def status_of(say: Say, status: str) -> str:
    return say(STATUSES.get(status, status))


def resident_status(say: Say, status: str) -> str:
    """The same in words that residents use."""
    return say(FOR_RESIDENTS.get(status, status))


def done_title(say: Say, view: TicketView) -> str:
    """“Done” and the close note behind it; a note that begins so itself does not say it twice."""
    number, words = view.ticket.number, beyond_done(view.ticket.resolution or "")
    if not words:
        return say("#{number} is done.", number=number)
    return say("#{number} is done: {note}", number=number, note=isolate(clip(words, 600)))


def title_of(say: Say, view: TicketView, language: str) -> str:
    """The category's name, or that there is none yet."""
    return view.category.name.text(language) if view.category else say("No category yet")


def unit_of(say: Say, view: TicketView, language: str) -> str:
    return view.unit.name.text(language) if view.unit else say("Coordinators")


def where_of(view: TicketView | DraftView, language: str) -> str:
    """Community and place, without the community's name a second time."""
    row = view.ticket if isinstance(view, TicketView) else view.draft
    return place_of(row.place or "", view.community, language)


def place_of(place: str, community: Community | None, language: str) -> str:
    if community is None:
        return place
    return f"{community.name.text(language)} {beyond(community, place)}".strip()


def beyond(community: Community | None, text: str) -> str:
    """The place without the community's name that it begins with."""
    names = (community.name.zh, community.name.en, *community.aliases) if community else ()
    said = next((name for name in sorted(names, key=len, reverse=True) if text.lower().startswith(name.lower())), "")
    return text[len(said) :].lstrip(" ,，")


def reason_of(  # noqa: PLR0911 a table of rules
    say: Say, district: District, routed: Routed, view: TicketView | DraftView, language: str
) -> str:
    """Why this unit: the rule that chose it, as a sentence."""
    category = view.category.name.text(language) if view.category else ""
    community = view.community.name.text(language) if view.community else ""
    unit = district.unit(routed.unit)
    name = unit.name.text(language) if unit else ""
    match routed.rule:
        case "route-community":
            return say("“{category}” in {community} goes to {unit}", category=category, community=community, unit=name)
        case "route" | "category":
            return say("“{category}” goes to {unit}", category=category, unit=name)
        case "paired":
            return say("{unit} is paired with {community}", community=community, unit=name)
        case routing.COORDINATOR:
            return say("a coordinator chose {unit}", unit=name)
        case routing.LEADER:
            return say("the leader chose {unit}", unit=name)
        case routing.RETURNED:
            return say("it was not that unit's job, so another one is being chosen")
        case routing.UNREACHABLE:
            return say("the unit cannot be reached at the moment, so a coordinator takes care of it")
    return say("a coordinator will choose the unit")


def goes_to(say: Say, view: View, unit: Unit | None, by: datetime | None, *, certain: bool) -> str:
    """Who gets a report, and until when it is to be solved."""
    if unit is None:
        return say("Goes to: a coordinator, who will choose the unit")
    name = unit.name.text(view.language)
    if by is None:
        return say("Goes to: {unit}", unit=name)
    said = date_in_words(say, by, view.now, view.hours.zone)
    line = say("Goes to: {unit}, due {said}", unit=name, said=said)
    return line if certain else f"{line} {say('(public holidays for that time are not announced yet)')}"


def units_of(say: Say, district: District, ids: str | None, language: str) -> str:
    """The names of units, from their ids in a row."""
    units = [unit.name.text(language) for word in (ids or "").split() if (unit := district.unit(word))]
    return say(", ").join(units)


def files_of(say: Say, files: tuple[Medium, ...]) -> list[str]:
    """`2 photos`, `1 voice message` …"""
    counts = {name: sum(medium.kind in kinds for medium in files) for name, kinds in FILES.items()}
    return [say(ONE[kind] if count == 1 else MANY[kind], count=count) for kind, count in counts.items() if count]
