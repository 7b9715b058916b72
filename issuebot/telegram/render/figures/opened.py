"""The tickets behind a figure, and the choice of what can be opened."""

from datetime import UTC, date, datetime, timedelta

from issuebot.desk.lists.figures.opened import Opened
from issuebot.desk.views import View
from issuebot.domain.figures.opening import LETTERS, Part, write_part
from issuebot.domain.figures.periods import Period
from issuebot.domain.messages.figures.exports import OpenedFigure
from issuebot.domain.queue import short
from issuebot.telegram.render.lists.entries import Lines, opened_entry
from issuebot.telegram.render.lists.queues import headline, numbers, turns
from issuebot.telegram.render.request import Request, marked, packed, say_it, titled
from issuebot.telegram.render.text import Say, no_translation as n, speaker, units

FIGURES = {
    "late": n("Closed late"),
    "open": n("Still open"),
    "unsolved": n("Not solved"),
    "reopened": n("Reopened"),
    "returned": n("Returned"),
    "carried": n("Carried over"),
    "received": n("Received"),
    "doubled": n("Merged as they came"),
    "resumed": n("Taken up again"),
    "closed": n("Closed"),
    "overdue": n("Accepted late"),
    "prompt": n("Accepted on time"),
    "on_time": n("Closed on time"),
    "redone": n("Done again"),
    "extended": n("More time given"),
    "escalated": n("Asked the leader"),
    "declined": n("Declined"),
    "merged": n("Merged"),
    "withdrawn": n("Withdrawn"),
    "unsatisfied": n("Not satisfied"),
    "satisfied": n("Rated satisfied"),
}


def opened(view: View, _: OpenedFigure) -> Request | None:
    found, say = view.opened, speaker(view.language)
    if found is None:
        return None
    return _choice(say, view, found) if found.totals else _list(say, view, found)


def _choice(say: Say, view: View, found: Opened) -> Request:
    """Each figure that is not 0, with a button."""
    counts = [(figure, getattr(found.totals, figure)) for figure in LETTERS]
    buttons = [(f"{say(FIGURES[figure])} {count}", _again(found, figure)) for figure, count in counts if count]
    what = say("Tap a number to see its tickets.") if buttons else say("Nothing was counted.")
    body = titled(_whose(say, view, found), days_of(found.asked.span, found.period), what)
    return say_it(view, body, [*packed(buttons), [_to_figures(say, found)]])


def _list(say: Say, view: View, found: Opened) -> Request:
    title = say("{figure} ({count})", figure=say(FIGURES[found.asked.figure]), count=found.count)
    head = headline(title, found.page, found.pages, _whose(say, view, found))
    days = days_of(found.asked.span, found.period)
    times = say("{count} times, {tickets} tickets", count=found.count, tickets=found.tickets)
    head += [(f"{days} · {times}" if found.count != found.tickets else days, 0)]
    tickets = tuple({ticket.number: ticket for ticket, _ in found.entries}.values())
    turn = turns(found.page, found.pages, _again(found, found.asked.figure) + ":{}")
    back = [(say("‹ All numbers"), _again(found, "")), _to_figures(say, found)]
    return say_it(view, marked([*head, *_entries(say, view, found)]), [*numbers(tickets), *turn, back])


def _entries(say: Say, view: View, found: Opened) -> Lines:
    """Each below the day on which it was counted; what is open, below the day on which it was submitted."""
    lines: Lines = [] if found.entries else [(say("Nothing was counted."), 0)]
    own = [found.part.id] if found.part and found.part.by == "unit" and found.part.id else []
    last = ""
    for ticket, counted in found.entries:
        is_open = found.asked.figure in ("open", "carried")
        at = datetime.fromtimestamp(ticket.submitted_at if is_open else counted, UTC).astimezone(view.hours.zone)
        if (day := f"{at:%Y-%m-%d}") != last:
            lines += [("", 0), (day, units(day))]
            last = day
        lines += opened_entry(say, view, ticket, f"{at:%H:%M}", own=own)
    return lines


def days_of(span: str, period: Period) -> str:
    first, last = period.first, period.end - timedelta(days=1)
    if span == "month":
        return f"{first:%Y-%m}"
    return f"{first}" if span == "day" else f"{first} – {last:%m-%d}"


def name_of(say: Say, view: View, part: Part) -> str:
    """As the district file calls it, or its id where that has it no more."""
    known = {"unit": view.district.unit, "community": view.district.community, "category": view.district.category}
    named = known[part.by](part.id)
    nobody = say("The desk") if part.by == "unit" else say("Without")
    return named.name.text(view.language) if named else part.id or nobody


def opening(unit: str | None, span: str, first: date, figure: str, *, part: str, until: int) -> str:
    """What a button does that opens a figure."""
    return f"facts:{short(unit) if unit else ''}:{span}:{first}:{LETTERS.get(figure, '')}:{part}:{until}"


def _whose(say: Say, view: View, found: Opened) -> str:
    return name_of(say, view, found.part) if found.part else view.district.name.text(view.language)


def _again(found: Opened, figure: str) -> str:
    asked = found.asked
    part = "" if asked.unit else write_part(found.part)
    return opening(asked.unit, asked.span, found.period.first, figure, part=part, until=found.until)


def _to_figures(say: Say, found: Opened) -> tuple[str, str]:
    asked = found.asked
    by = found.part.by if found.part and not asked.unit else ""
    first = found.period.first
    return say("‹ Figures"), f"stats:{short(asked.unit) if asked.unit else ''}:{asked.span}:{first}:{by}"
