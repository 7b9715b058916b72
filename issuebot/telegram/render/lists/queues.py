"""Lists of tickets with their pages and filters: the resident's own, and the queue that staff work from."""

from issuebot.desk.lists.pages import Mine, Queued
from issuebot.desk.views import View
from issuebot.domain.messages.lists import FilterQuestion, MyTickets, TicketQueue
from issuebot.domain.messages.residents import WhichReport
from issuebot.domain.queue import LETTERS, Queue
from issuebot.store.lists.queues import MOST, SOME
from issuebot.store.tickets import Ticket
from issuebot.telegram.render.lists.entries import (
    BETWEEN,
    Lines,
    own_entry,
    own_heading,
    staff_entry,
    staff_heading,
    under_headings,
)
from issuebot.telegram.render.names import status_of
from issuebot.telegram.render.request import Request, Rows, marked, packed, say_it, titled
from issuebot.telegram.render.text import LINE, Say, clip, columns, fit, isolate, speaker, ticked, units

ROW = 4  # buttons that show a ticket
Buttons = list[list[tuple[str, str]]]


def my(view: View, _: MyTickets) -> Request | None:
    say, mine = speaker(view.language), view.mine
    if mine is None:
        return None
    if not mine.counts["all"]:
        return say_it(view, say("You have no reports yet. Send a photo with a few words to make your first."))
    title = say("Your reports ({count})", count=mine.counts["all"])
    chosen = [_which(say, mine.which)] if mine.which != "all" else []
    lines = under_headings(
        mine.tickets, lambda one: own_heading(say, view, one), lambda one: own_entry(say, view, one)
    ) or [(_none_of(say, mine.which), 0)]
    head = [*headline(title, mine.page, mine.pages), *_only(say, chosen)]
    rows = [*numbers(mine.tickets), *turns(mine.page, mine.pages, "mine:{}:" + mine.which)]
    return say_it(view, marked([*head, *lines]), [*rows, *_own_filters(say, mine)])


def which(view: View, asked: WhichReport) -> Request | None:
    """Of which report the words are; a line for each, by which it is known, and a tap."""
    say, words = speaker(view.language), isolate(clip(asked.words, 200))
    if view.mine is None:
        return None
    if asked.chosen:
        return say_it(view, f"#{asked.numbers[0]} · {words}")
    lines = [line for ticket in view.mine.tickets for line in own_entry(say, view, ticket)]
    taps = [(f"#{number}", f"which:{number}:{asked.said}") for number in asked.numbers]
    head = [(say("Which report is this about?"), 0), (words, 0), ("", 0)]
    return say_it(view, marked([*head, *lines]), packed(taps, ROW), purpose="which")


def queue(view: View, _: TicketQueue) -> Request | None:
    say, queued = speaker(view.language), view.queued
    if queued is None:
        return None
    asked = queued.queue
    title = _title(say, queued) if queued.total else _nothing(say, asked)
    owner = view.district.unit(asked.owner)
    chosen = [value_of(say, view, facet, getattr(asked, facet)) for facet in LETTERS.values() if getattr(asked, facet)]
    own = [name for name in (asked.owner, asked.unit) if name]
    head = headline(title, queued.page, queued.pages, owner.name.text(view.language) if owner else "")
    lines = under_headings(
        queued.tickets, lambda one: staff_heading(say, view, one), lambda one: staff_entry(say, view, one, own=own)
    )
    rows = [*numbers(queued.tickets), *turns(queued.page, queued.pages, "queue:{}:" + asked.key())]
    return say_it(view, marked([*head, *_only(say, chosen), *lines]), [*rows, *_filters(say, queued)])


def _title(say: Say, queued: Queued) -> str:
    count = more(queued.total, MOST)
    return (
        say("Late tickets ({count})", count=count) if queued.queue.late else say("Open tickets ({count})", count=count)
    )


def choice(view: View, _: FilterQuestion) -> Request | None:
    """The values of one filter, in the place of the list."""
    say, queued = speaker(view.language), view.queued
    if queued is None or queued.facet is None:
        return None
    asked, facet = queued.queue, queued.facet
    letter = next(letter for letter, name in LETTERS.items() if name == facet)
    buttons = []
    for option in queued.options:
        label = ticked(value_of(say, view, facet, option.id), on=getattr(asked, facet) == option.id)
        key = asked.choosing(facet, option.id).key()
        buttons.append((f"{label} {more(option.count, SOME)}", f"queue:0:{key}"))
    rows = packed(buttons)
    rows += turns(queued.page, queued.pages, f"pick:{letter}:{{}}:{asked.key()}")
    free = (say("All"), f"queue:0:{asked.choosing(facet, None).key()}")
    rows.append([free, (say("‹ Back"), f"queue:0:{asked.key()}")])
    return say_it(view, titled(say("Filter by: {facet}", facet=facets(say)[facet])), rows)


def headline(title: str, page: int, pages: int, owner: str = "") -> Lines:
    """Whose list it is, what it holds and which page this is: on one bold line, or two where one is too narrow."""
    end = f"{title} {page + 1}/{pages}" if pages > 1 else title
    both = f"{owner}{BETWEEN}{end}"
    lines = [end] if not owner else [both] if columns(both) <= LINE else [fit(owner, LINE), end]
    return [(line, units(line)) for line in lines]


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


def _only(say: Say, chosen: list[str]) -> Lines:
    """What the list is narrowed to, on as many lines as it needs."""
    lines: list[str] = []
    for name in chosen:
        if lines and columns(lines[-1] + BETWEEN + name) <= LINE:
            lines[-1] += BETWEEN + name
        else:
            lines.append(fit(name if lines else say("Only: {filters}", filters=name), LINE))
    return [(line, 0) for line in lines]


def _own_filters(say: Say, mine: Mine) -> Rows:
    """The filters that would change the list."""
    counts = mine.counts
    if counts["open"] == counts["all"] and not counts["followed"] and mine.which == "all":
        return []
    labels = {name: ticked(f"{_which(say, name)} {counts[name]}", on=mine.which == name) for name in counts}
    return packed([(labels[name], f"mine:0:{name}") for name in counts], 4)


def _which(say: Say, which: str) -> str:
    return {"all": say("All"), "open": say("In progress"), "over": say("Finished"), "followed": say("Following")}[which]


def _none_of(say: Say, which: str) -> str:
    return {
        "open": say("Nothing is in progress: everything is done. 👍"),
        "over": say("Nothing is finished yet. We will write to you."),
        "followed": say("You are not following any report of a neighbour yet."),
    }.get(which, "")


def _nothing(say: Say, asked: Queue) -> str:
    if asked == Queue(asked.owner, late=True):
        return say("Nothing is late. 👍")
    return say("No open tickets match.") if asked.narrowed else say("No open tickets. 👍")


def _filters(say: Say, queued: Queued) -> Rows:
    asked = queued.queue
    if not queued.total and not asked.narrowed:
        return []
    toggles = [("late", say("⚠ Late"), queued.late), ("urgent", say("🔥 Urgent"), queued.urgent)]
    toggles.append(("mine", say("🙋 Mine"), queued.mine))
    first = [
        (f"{_toggle(getattr(asked, name), label)} {more(count, SOME)}", f"queue:0:{asked.turning(name).key()}")
        for name, label, count in toggles
    ]
    second = [
        (ticked(facets(say)[facet], on=bool(getattr(asked, facet))), f"pick:{letter}:0:{asked.key()}")
        for letter, facet in LETTERS.items()
        if queued.paired or facet != "unit"
    ]
    clear = [(say("✕ Show all"), f"queue:0:{Queue(asked.owner).key()}")]
    return [first, *packed(second, 4), *([clear] if asked.narrowed else [])]


def facets(say: Say) -> dict[str, str]:
    return {
        "unit": say("Unit"),
        "community": say("Community"),
        "category": say("Category"),
        "status": say("Status"),
    }


def value_of(say: Say, view: View, facet: str, value: str) -> str:
    if facet == "status":
        return status_of(say, value)
    known = {"unit": view.district.unit, "community": view.district.community, "category": view.district.category}
    found = known[facet](value)
    return found.name.text(view.language) if found else value


def _toggle(chosen: bool, label: str) -> str:
    """A chosen filter shows its mark in place of its sign: beside two others there is no room for both."""
    return f"✓ {label.partition(' ')[2]}" if chosen else label
