"""What was found, and the figures: short answers to staff."""

from issuebot.desk.views import View
from issuebot.domain.messages.lists import SearchResults, Stats
from issuebot.domain.rates import Rate, Tally
from issuebot.store.search import FOUND
from issuebot.telegram.render.entries import staff_entry
from issuebot.telegram.render.lists import headline, more, numbers, turns
from issuebot.telegram.render.request import Request, marked, say_it, titled
from issuebot.telegram.render.text import Say, isolate, speaker


def found(view: View, _: SearchResults) -> Request | None:
    """Each ticket with the words around what was looked for."""
    say, result = speaker(view.language), view.found
    if result is None:
        return None
    if not result.total:
        nothing = say("No tickets found for “{words}”.", words=isolate(result.query))
        return say_it(view, titled(nothing, say("Try fewer words, or different ones.")))
    units = view.district.units_in(view.row.chat) if view.row.chat < 0 else ()
    title = say("Found “{words}” ({count})", words=isolate(result.query), count=more(result.total, FOUND))
    lines = [
        line
        for hit in result.hits
        for line in staff_entry(say, view, hit.ticket, own=[unit.id for unit in units], found=hit)
    ]
    rows = [
        *numbers(tuple(hit.ticket for hit in result.hits)),
        *turns(result.page, result.pages, f"find:{{}}:{result.query}"),
    ]
    return say_it(view, marked([*headline(title, result.page, result.pages), *lines]), rows)


def stats(view: View, _: Stats) -> Request | None:
    say, figures = speaker(view.language), view.figures
    if figures is None:
        return None
    unit = view.district.unit(figures.unit)
    title = say("Figures: {name}", name=(unit or view.district).name.text(view.language))
    now = say("Now: {open} open, {late} of them late", open=figures.open, late=figures.late)
    week = _moved(say, say("This week"), figures.week)
    month = _moved(say, say("This month"), figures.month)
    return say_it(view, titled(title, now, week, month, "", *_rates(say, figures.month)))


def _moved(say: Say, span: str, tally: Tally) -> str:
    return say("{span}: {received} received, {closed} done", span=span, received=tally.received, closed=tally.closed)


def _rates(say: Say, tally: Tally) -> list[str]:
    tickets = say("{good} of {of}", good=tally.response.good, of=tally.response.of)
    solved = say("{good} of {of} answers", good=tally.solved.good, of=tally.solved.of)
    content = say("{good} of {of} answers", good=tally.content.good, of=tally.content.of)
    return [
        say("This month's rates:"),
        _rate(say, say("Accepted in time"), tally.response, tickets),
        _rate(say, say("Solved"), tally.solved, solved),
        _rate(say, say("Satisfied"), tally.content, content),
    ]


def _rate(say: Say, name: str, rate: Rate, counted: str) -> str:
    return f"{name} — {say('no data yet')}" if rate.percent is None else f"{name} {rate.percent}% · {counted}"
