"""A figure opened: the tickets behind it, as many as the button said, each as its reader may see it."""

from dataclasses import dataclass

from issuebot.desk.context.commands import Actor, Place, Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.context.visibility import reader, seen_ticket
from issuebot.desk.figures import counting
from issuebot.desk.lists import navigation
from issuebot.desk.lists.figures import charts, stats
from issuebot.desk.lists.pages import PAGE, last_page
from issuebot.domain.figures.opening import FIGURES, Behind, Part, read_part
from issuebot.domain.figures.periods import SPANS, Period
from issuebot.domain.figures.totals import Totals
from issuebot.domain.messages.figures.exports import OpenedFigure
from issuebot.domain.queue import short
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import tickets
from issuebot.store.figures import openings
from issuebot.store.tickets import Ticket


@dataclass(frozen=True, slots=True)
class Opened:
    """A page of what is behind a figure, with when each happened; `count` in all, of so many `tickets`.

    `totals` instead, where no figure is chosen yet. `part` is None for the district. `until`: the UTC second before
    which it is counted.
    """

    asked: OpenedFigure
    period: Period
    part: Part | None
    until: int
    totals: Totals | None = None
    page: int = 0
    pages: int = 1
    entries: tuple[tuple[Ticket, int], ...] = ()
    count: int = 0
    tickets: int = 0


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`facts:UNIT:SPAN:DAY:FIGURE:PART:UNTIL:PAGE` below figures."""
    key, span, day, figure, part = (pressed.word(place) for place in range(5))
    known = {short(unit) if unit else "": unit for unit in navigation.owners(turn, pressed.who, pressed.where)}
    if key not in known or span not in SPANS or not stats.is_day(day) or figure not in ("", *FIGURES):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    stats.catch_up(turn)
    shown = OpenedFigure(known[key], span, day, FIGURES.get(figure, ""), part, pressed.number(5), pressed.number(6))
    # Words cannot take the place of a picture: below one the list is a message of its own.
    anew = charts.is_charted(turn, pressed.where.chat, pressed.message_id)
    turn.answer(shown, pressed.where, edits=None if anew else pressed.message_id)
    return None


def load_opened(turn: Turn, asked: OpenedFigure, where: Place) -> Opened | None:
    """None when it means nothing any more, or who reads here may not see it any more."""
    if not navigation.is_shown_in(turn, asked.unit, where) or asked.span not in SPANS:
        return None
    part = Part("unit", asked.unit) if asked.unit else read_part(asked.part, openings.places(turn.tx))
    if asked.part and part is None:
        return None
    period, zone = stats.period_of(turn, asked.span, asked.within), turn.district.zone
    since, until = period.since(zone), stats.end_of(turn, period)
    until = max(since, min(asked.until or until, until))
    if not asked.figure:
        counted = counting.figures(turn.tx, period, zone, moment(until - 1), times=False)
        return Opened(asked, period, part, until, counted.by(part.by).get(part.id, Totals()) if part else counted.all)
    behind = Behind(asked.figure, part)
    count, of = openings.count(turn.tx, behind, since, until)
    last = last_page(count, count, PAGE)
    page = min(asked.page, last)
    found = openings.page(turn.tx, behind, since, until, limit=PAGE, offset=page * PAGE)
    known = {ticket.number: _seen(turn, ticket, where) for ticket in _tickets(turn, found)}
    entries = tuple((known[one.ticket], one.at) for one in found)
    return Opened(asked, period, part, until, None, page, last + 1, entries, count, of)


def _tickets(turn: Turn, found: list[openings.Opened]) -> list[Ticket]:
    return tickets.several(turn.tx, {one.ticket for one in found})


def _seen(turn: Turn, ticket: Ticket, where: Place) -> Ticket:
    """A unit keeps the figures of what it had. Of each ticket it sees only what it sees everywhere."""
    return seen_ticket(turn.district, ticket, reader(turn, Actor(where.chat, "", None), where, ticket))
