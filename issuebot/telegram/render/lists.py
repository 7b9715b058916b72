"""Lists of tickets with their pages and filters: the resident's own, and the queue that staff work from."""

from datetime import UTC, datetime

from issuebot.desk.lists.pages import Mine, Queued
from issuebot.desk.views import View
from issuebot.domain.messages.lists import FilterQuestion, MyTickets, TicketQueue
from issuebot.domain.queue import LETTERS, Queue
from issuebot.domain.ticket import OPEN, Status
from issuebot.store.lists.queues import MOST, SOME
from issuebot.store.tickets import Ticket
from issuebot.telegram.render.names import place_of, status_of
from issuebot.telegram.render.request import Request, Rows, say_it, titled
from issuebot.telegram.render.text import Say, clip, isolate, moment, speaker

ROW = 4  # buttons that show a ticket
Buttons = list[list[tuple[str, str]]]


def my(view: View, _: MyTickets) -> Request | None:
    say, mine = speaker(view.language), view.mine
    if mine is None:
        return None
    if not mine.counts["all"]:
        return say_it(view, say("You have no reports yet. Send a photo with a few words to make the first."))
    title = say("Your reports ({count})", count=mine.counts["all"])
    if mine.which != "all":
        title = f"{title} · {_which(say, mine.which)}"
    lines = [_own_line(say, view, ticket) for ticket in mine.tickets] or [_none_of(say, mine.which)]
    rows = [*numbers(mine.tickets), *turns(mine.page, mine.pages, "mine:{}:" + mine.which)]
    return say_it(view, titled(title, *lines), [*rows, *_own_filters(say, mine)])


def queue(view: View, _: TicketQueue) -> Request | None:
    say, queued = speaker(view.language), view.queued
    if queued is None:
        return None
    asked = queued.queue
    title = say("Open tickets ({count})", count=more(queued.total, MOST)) if queued.total else _nothing(say, asked)
    owner = view.district.unit(asked.owner)
    title = f"{owner.name.text(view.language)} · {title}" if owner else title
    chosen = [_value(say, view, facet, getattr(asked, facet)) for facet in LETTERS.values() if getattr(asked, facet)]
    lines = [say("Only: {filters}", filters=" · ".join(chosen)) if chosen else ""]
    lines += [staff_line(say, view, ticket) for ticket in queued.tickets]
    rows = [*numbers(queued.tickets), *turns(queued.page, queued.pages, "queue:{}:" + asked.key())]
    return say_it(view, titled(title, *lines), [*rows, *_filters(say, view, queued)])


def choice(view: View, _: FilterQuestion) -> Request | None:
    """The values of one filter, in the place of the list."""
    say, queued = speaker(view.language), view.queued
    if queued is None or queued.facet is None:
        return None
    asked, facet = queued.queue, queued.facet
    letter = next(letter for letter, name in LETTERS.items() if name == facet)
    buttons = []
    for option in queued.options:
        label = f"{_mark(getattr(asked, facet) == option.id)}{_value(say, view, facet, option.id)}"
        key = asked.choosing(facet, option.id).key()
        buttons.append((f"{label} {more(option.count, SOME)}", f"queue:0:{key}"))
    rows = [buttons[start : start + 2] for start in range(0, len(buttons), 2)]
    rows += turns(queued.page, queued.pages, f"pick:{letter}:{{}}:{asked.key()}")
    free = (say("All"), f"queue:0:{asked.choosing(facet, None).key()}")
    rows.append([free, (say("‹ Back"), f"queue:0:{asked.key()}")])
    return say_it(view, titled(say("Which ones? Choose: {facet}", facet=_facets(say)[facet])), rows)


def staff_line(say: Say, view: View, ticket: Ticket) -> str:
    """One ticket in one line: urgent first seen, then what, where, how it stands, until when."""
    category, community = view.district.category(ticket.category), view.district.community(ticket.community)
    where = clip(isolate(place_of(ticket.place or "", community, view.language)), 40)
    name = category.name.text(view.language) if category else say("No category yet")
    parts = [
        f"#{ticket.number} {'🚨 ' if ticket.danger else ''}{'🔥 ' if ticket.urgent else ''}{name}",
        where,
        status_of(say, ticket.status),
        *_until(say, view, ticket),
        say("👥 {count} people", count=ticket.weight) if ticket.weight > 1 else "",
    ]
    return " · ".join(filter(None, parts))


def numbers(tickets: tuple[Ticket, ...]) -> Buttons:
    """A button for each ticket, which shows it."""
    buttons = [(f"#{ticket.number}", f"show:{ticket.number}") for ticket in tickets]
    return [buttons[start : start + ROW] for start in range(0, len(buttons), ROW)]


def turns(page: int, pages: int, does: str) -> Buttons:
    """The pages before and after; `does` has a place for the page's number."""
    row = [(f"‹ {page}", does.format(page - 1))] if page else []
    row += [(f"{page + 2} ›", does.format(page + 1))] if page + 1 < pages else []
    return [row] if row else []


def more(count: int, most: int) -> str:
    return f"{most}+" if count > most else str(count)


def _own_line(say: Say, view: View, ticket: Ticket) -> str:
    category = view.district.category(ticket.category)
    parts = [f"#{ticket.number} {category.name.text(view.language) if category else say('No category yet')}"]
    parts.append(status_of(say, ticket.status))
    parts += _until(say, view, ticket)
    if ticket.status == Status.RESOLVED:
        parts.append(say("👉 please rate it"))
    return " · ".join(parts)


def _own_filters(say: Say, mine: Mine) -> Rows:
    """The filters that would change the list."""
    counts = mine.counts
    if counts["open"] == counts["all"] and not counts["followed"] and mine.which == "all":
        return []
    labels = {name: f"{_mark(mine.which == name)}{_which(say, name)} {counts[name]}" for name in counts}
    return [[(labels[name], f"mine:0:{name}") for name in counts]]


def _which(say: Say, which: str) -> str:
    return {"all": say("All"), "open": say("Going on"), "over": say("Over"), "followed": say("Followed")}[which]


def _none_of(say: Say, which: str) -> str:
    return {
        "open": say("Nothing is going on: everything is done. 👍"),
        "over": say("Nothing is over yet. You will hear from us."),
        "followed": say("You follow no report of a neighbour yet."),
    }.get(which, "")


def _nothing(say: Say, asked: Queue) -> str:
    return say("No open ticket fits.") if asked.narrowed else say("Nothing is open. 👍")


def _filters(say: Say, view: View, queued: Queued) -> Rows:
    asked = queued.queue
    if not queued.total and not asked.narrowed:
        return []
    toggles = [("late", say("⚠ Late"), queued.late), ("urgent", say("🔥 Urgent"), queued.urgent)]
    toggles.append(("mine", say("🙋 Mine"), queued.mine))
    first = [
        (f"{_mark(getattr(asked, name))}{label} {more(count, SOME)}", f"queue:0:{asked.turning(name).key()}")
        for name, label, count in toggles
    ]
    second = [
        (
            f"✓ {_value(say, view, facet, value)}" if (value := getattr(asked, facet)) else _facets(say)[facet],
            f"pick:{letter}:0:{asked.key()}",
        )
        for letter, facet in LETTERS.items()
        if queued.paired or facet != "unit"
    ]
    clear = [(say("✕ Show all"), f"queue:0:{Queue(asked.owner).key()}")]
    return [first, second, clear] if asked.narrowed else [first, second]


def _facets(say: Say) -> dict[str, str]:
    return {
        "unit": say("Unit"),
        "community": say("Community"),
        "category": say("Category"),
        "status": say("Status"),
    }


def _value(say: Say, view: View, facet: str, value: str) -> str:
    if facet == "status":
        return status_of(say, value)
    known = {"unit": view.district.unit, "community": view.district.community, "category": view.district.category}
    found = known[facet](value)
    return found.name.text(view.language) if found else value


def _mark(chosen: bool) -> str:
    return "✓ " if chosen else ""


def _until(say: Say, view: View, ticket: Ticket) -> list[str]:
    """The deadline, and whether it has passed; none while the clock is paused."""
    if not ticket.resolve_by or ticket.status not in OPEN:
        return []
    at, now = datetime.fromtimestamp(ticket.resolve_by, UTC), view.now.timestamp()
    said = [say("done by {time}", time=moment(say, at, view.now, view.hours.zone))]
    unanswered = ticket.status in (Status.NEW, Status.ASSIGNED)
    if ticket.status != Status.WAITING and ticket.resolve_by < now:
        said.append(say("⚠ overdue"))
    elif unanswered and ticket.respond_by and ticket.respond_by < now and not isinstance(view.message, MyTickets):
        said.append(say("⚠ not accepted in time"))
    return said
