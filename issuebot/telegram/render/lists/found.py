"""What was found, and what waits for the leader."""

from issuebot.desk.views import View
from issuebot.domain.messages.lists import Disputes, SearchResults
from issuebot.store.search import FOUND
from issuebot.telegram.render.lists.entries import staff_entry
from issuebot.telegram.render.lists.queues import headline, more, numbers, turns
from issuebot.telegram.render.request import Request, marked, say_it, titled
from issuebot.telegram.render.text import isolate, speaker


def disputes(view: View, _: Disputes) -> Request | None:
    """Each ticket in two lines, and a button that opens it."""
    say, waiting = speaker(view.language), view.disputes
    if waiting is None:
        return None
    if not waiting:
        return say_it(view, say("Nothing is disputed, and nothing waits for the leader."))
    title = say("Waiting for the leader ({count})", count=len(waiting))
    lines = [line for one in waiting for line in staff_entry(say, view, one)]
    return say_it(view, marked([*headline(title, 0, 1), *lines]), numbers(waiting))


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
