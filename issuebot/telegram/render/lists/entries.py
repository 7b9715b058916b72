"""A ticket in two lines of a list: number, what and how long; then where, who and the first words.

No line is wider than the bubble of a group on a telephone, and tickets stand under the heading of the day they are due.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime, timedelta

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.lists.search import Hit
from issuebot.desk.views import View
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.language.writing.letter_pairs import around
from issuebot.domain.ticket import OPEN, Status
from issuebot.store.tickets import Ticket
from issuebot.telegram.render.names import beyond, resident_status, status_of
from issuebot.telegram.render.text import LINE, Say, columns, fit, isolate, units

Lines = list[tuple[str, int]]  # a line, and how many UTF-16 units of its beginning are bold
BETWEEN = " · "
PLACE, UNIT, WORDS = 10, 8, 8  # columns that each has at least
STUMP = 14  # columns of Latin letters that still say something: about two words
NAME = 12  # columns of a name that stands beside other words; a longer one may be said by a shorter alias
BREAKS = " ，,。、；：:;！!"
FAR = 12  # with at most so many letters before it, a place is at the beginning of the words


def under_headings(
    tickets: Iterable[Ticket], heading: Callable[[Ticket], str], entry: Callable[[Ticket], Lines]
) -> Lines:
    """The lines of all, and a heading wherever it changes."""
    lines: Lines = []
    last = ""
    for ticket in tickets:
        here = heading(ticket)
        if here != last:
            lines += [*([("", 0)] if lines else []), (here, units(here))]
            last = here
        lines += entry(ticket)
    return lines


def staff_heading(say: Say, view: View, ticket: Ticket) -> str:
    if ticket.status not in OPEN:
        return say("Finished")
    if ticket.status == Status.WAITING:
        return say("Waiting for the resident")
    return _day(say, view, _due(ticket))


def own_heading(say: Say, view: View, ticket: Ticket) -> str:
    """A resident sees first what waits for them, then what goes on by its promised time, then what is over."""
    if ticket.status in (Status.WAITING, Status.RESOLVED):
        return say("Waiting for you")
    return _day(say, view, ticket.resolve_by) if ticket.status in OPEN else say("Finished")


def staff_entry(say: Say, view: View, ticket: Ticket, *, own: Sequence[str] = (), found: Hit | None = None) -> Lines:
    """`own`: the units that need not be named here; `found`: what was looked for, shown instead of the first words."""
    unit = None if ticket.unit in own else view.district.unit(ticket.unit)
    named = _called(unit, view.language, NAME) if unit else ""
    parts: list[tuple[str, float]] = [(_where(view, ticket), PLACE), (named, UNIT), (_beginning(view, ticket), WORDS)]
    if found and found.snippet:
        rooms = [min(columns(text), UNIT) for text, _ in parts[:2] if text]
        room = LINE - sum(rooms) - columns(BETWEEN) * len(rooms)
        parts = [(parts[0][0], UNIT), (named, UNIT), (_around(view, found.snippet, room), room)]
    return _entry(say, view, ticket, _times(say, view, ticket), parts)


def opened_entry(say: Say, view: View, ticket: Ticket, time: str, *, own: Sequence[str] = ()) -> Lines:
    """Behind a figure, with when it was counted instead of how long there is."""
    unit = None if ticket.unit in own else view.district.unit(ticket.unit)
    named = _called(unit, view.language, NAME) if unit else status_of(say, ticket.status)
    parts = [(_where(view, ticket), PLACE), (named, UNIT), (_beginning(view, ticket), WORDS)]
    return _entry(say, view, ticket, (time,), parts)


def own_entry(say: Say, view: View, ticket: Ticket) -> Lines:
    """The reader's own report: its place without the community, which they know, unless nothing else is known."""
    going = {Status.NEW: say("new"), Status.ASSIGNED: say("sent"), Status.ACCEPTED: say("started")}
    stage = going.get(Status(ticket.status), "")
    parts: list[tuple[str, float]] = [
        (stage, columns(stage)),
        (_where(view, ticket, own=True), PLACE),
        (_beginning(view, ticket), WORDS),
    ]
    return _entry(say, view, ticket, (_own_time(say, view, ticket),), parts)


def _entry(say: Say, view: View, ticket: Ticket, tails: Sequence[str], parts: Sequence[tuple[str, float]]) -> Lines:
    """`tails`: how long it has, the plainest first."""
    category = view.district.category(ticket.category)
    number = f"#{ticket.number}"
    people = f"👥{ticket.weight}" if ticket.weight > 1 else ""
    marks = f"{'🚨' if ticket.danger else ''}{'🔥' if ticket.urgent else ''}{people}"
    heads = [f"{number} {marks} ", f"{number} "] if marks else [f"{number} "]
    names = _names(category, view.language) if category else [say("No category yet"), say("No category")]
    # The whole name before a short one, that before fewer words about the time, those before fewer marks.
    wholes = (f"{head}{name}{BETWEEN}{tail}" for head in heads for tail in tails for name in names)
    room = LINE - columns(heads[-1] + BETWEEN + tails[-1])
    cut = f"{heads[-1]}{_whole_words(names[-1], room)}{BETWEEN}{tails[-1]}"
    first = next((line for line in wholes if columns(line) <= LINE), cut)
    second = _shared(parts)
    return [(first, units(number)), *([(second, 0)] if second else [])]


def _names(category: Category, language: str) -> list[str]:
    """Its name, then the first shorter one that people have for it."""
    return list(dict.fromkeys((category.name.text(language), _called(category, language, 0))))


def _whole_words(name: str, room: float) -> str:
    """As many whole words of a name as there is room for, when it has no short form: half a word says nothing."""
    shown = fit(name, room)
    words = shown.rstrip("…").rpartition(" ")[0] if shown != name and name[: len(shown)] != shown else ""
    return f"{words}…" if words else shown


def _shared(parts: Sequence[tuple[str, float]]) -> str:
    """The parts side by side: each gets its least room, and what is left goes to them in their order.

    A stump of Latin letters says nothing: where the last part would be one, the others get its room.
    """
    said = [(" ".join(text.split()), least) for text, least in parts if text]
    wide = [min(columns(text), least) for text, least in said]
    left = LINE - sum(wide) - columns(BETWEEN) * (len(said) - 1)
    for place, (text, _) in enumerate(said):
        more = min(left, columns(text) - wide[place])
        wide[place] += more
        left -= more
    last = said[-1][0] if said else ""
    if len(said) > 1 and wide[-1] < min(STUMP, columns(last)) and last[: int(STUMP)].isascii():
        return _shared(said[:-1])
    return BETWEEN.join(isolate(fit(text, room)) for (text, _), room in zip(said, wide, strict=True))


def _around(view: View, words: str, room: float) -> str:
    """As much of the words around what was looked for as there is room."""
    query = view.found.query if view.found else ""
    parts = (around(query, words, length) for length in range(int(room), 0, -1))
    return next((part for part in parts if columns(part) <= room), "")


def _where(view: View, ticket: Ticket, *, own: bool = False) -> str:
    """`own`: the reader knows the community, so it is named only where nothing else is known."""
    community = view.district.community(ticket.community)
    place = beyond(community, ticket.place or "")
    if community is None or (own and place):
        return place
    return f"{_called(community, view.language, UNIT if place else LINE)} {place}".strip()


def _called(one: Unit | Community | Category, language: str, room: int) -> str:
    """The name; where that is wider, the first shorter one that people have for it, in the same letters."""
    name = one.name.text(language)
    others = (other for other in one.aliases if other.isascii() == name.isascii() and len(other) < len(name))
    return name if columns(name) <= room else next(others, name)


def _beginning(view: View, ticket: Ticket) -> str:
    """The first words, without the place that they begin with: it stands beside them."""
    community = view.district.community(ticket.community)
    words, place = " ".join(ticket.words.split()), (ticket.place or "").strip()
    at = words.find(place) if place else -1
    rest = words[at + len(place) :] if 0 <= at <= FAR else words
    return beyond(community, rest).lstrip(BREAKS) or words


def _due(ticket: Ticket) -> int | None:
    """The deadline that runs now: queues go by it."""
    return ticket.respond_by if ticket.status in (Status.NEW, Status.ASSIGNED) else ticket.resolve_by


def _day(say: Say, view: View, due: int | None) -> str:
    if due is None:
        return say("Later")
    zone = view.hours.zone
    day, today = datetime.fromtimestamp(due, UTC).astimezone(zone).date(), view.now.astimezone(zone).date()
    if due < view.now.timestamp():
        return say("Late")
    if day == today:
        return say("Due today")
    return say("This week") if day <= today + timedelta(days=6 - today.weekday()) else say("Later")


def _times(say: Say, view: View, ticket: Ticket) -> tuple[str, ...]:
    """How long it has. Where there is no room to say for what, the span alone: the heading says whether it is late."""
    due, whole = _due(ticket), _time(say, view, ticket)
    if ticket.status not in (Status.NEW, Status.ASSIGNED) or due is None:
        return (whole,)
    late, span = _span(say, view, ticket, due)
    return whole, say("{span} late", span=span) if late else say("{span} left", span=span)


def _time(say: Say, view: View, ticket: Ticket) -> str:
    due = _due(ticket)
    if ticket.status not in OPEN:
        return say("to be rated") if ticket.status == Status.RESOLVED else status_of(say, ticket.status)
    if ticket.status == Status.WAITING or due is None:
        return say("asked") if ticket.status == Status.WAITING else say("no date yet")
    late, span = _span(say, view, ticket, due)
    match ticket.status:
        case Status.NEW:
            return say("assign {span} late", span=span) if late else say("assign in {span}", span=span)
        case Status.ASSIGNED:
            return say("accept {span} late", span=span) if late else say("accept in {span}", span=span)
    return say("{span} late", span=span) if late else say("{span} left", span=span)


def _own_time(say: Say, view: View, ticket: Ticket) -> str:
    if ticket.status == Status.WAITING:
        return say("please answer")
    if ticket.status == Status.RESOLVED:
        return say("please rate it")
    if ticket.status not in OPEN:
        return resident_status(say, ticket.status)
    if ticket.resolve_by is None:
        return say("no date yet")
    late, span = _span(say, view, ticket, ticket.resolve_by)
    return say("{span} late", span=span) if late else say("{span} left", span=span)


def _span(say: Say, view: View, ticket: Ticket, due: int) -> tuple[bool, str]:
    """Whether it has passed, and the working time until then or since, as cards count it, in few letters."""
    at, hours = datetime.fromtimestamp(due, UTC), workhours_of(view.district, view.now, ticket.unit)
    late = at < view.now
    minutes = round((hours.between(at, view.now) if late else hours.between(view.now, at)).total_seconds() / 60)
    day = sum(end - begin for begin, end in hours.hours)
    if minutes >= day:
        return late, say("{days} d", days=minutes // day)
    if minutes >= 60:  # noqa: PLR2004 an hour
        return late, say("{hours} h", hours=minutes // 60)
    return late, say("{minutes} min", minutes=max(1, minutes))
