"""/export: tickets of a time and kind as a file, for a coordinator in private. Nobody who reported is in it."""

from dataclasses import dataclass, replace
from datetime import date

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.lists.figures import stats
from issuebot.desk.lists.pages import OPTIONS, last_page
from issuebot.domain.figures.exporting import Wanted
from issuebot.domain.figures.periods import SPANS, Period
from issuebot.domain.messages.figures.exports import ExportFile, ExportQuestion
from issuebot.domain.queue import LETTERS, Queue, read_queue
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.spans import read_span
from issuebot.store.figures import exports

MOST = 100_000  # rows of a file that goes through a chat: some 20 MB
ALWAYS = "all"  # the span without an end


@dataclass(frozen=True, slots=True)
class Exporting:
    """What is chosen. `about` so many tickets, which is exact where there are few; `period` None is all of time.

    `options`: the values of the facet to choose from, one page of them.
    """

    asked: ExportQuestion
    queue: Queue
    period: Period | None
    is_present: bool
    about: int = 0
    exact: bool = True
    facet: str = ""
    options: tuple[str, ...] = ()
    page: int = 0
    pages: int = 1

    @property
    def is_too_much(self) -> bool:
        return self.about > MOST


def export(turn: Turn, said: Said) -> None:
    """`/export`, `/export 2026-10`."""
    if not may_export(turn, said.who, said.where):
        turn.send_to_private(said, Reason.EXPORTERS_ONLY, "export")
        return
    month = read_span(said.words.strip())
    within = f"{date(month.year, month.month, 1)}" if month and month.month else ""
    turn.answer(ExportQuestion(said.who.id, Queue().key(), "month", within), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`export:SPAN:DAY:KEY`, `exportby:SPAN:DAY:KEY:FACET:PAGE`, `exportas:SPAN:DAY:KEY:csv`."""
    span, day, key, last = (pressed.word(place) for place in range(4))
    is_known = span in (*SPANS, ALWAYS) and stats.is_day(day) and _read(turn, key) is not None
    if not is_known or not may_export(turn, pressed.who, pressed.where):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    asked = ExportQuestion(pressed.who.id, key, span, day)
    if pressed.action == "exportas" and last in ("csv", "xlsx"):
        turn.answer(ExportFile(pressed.who.id, key, span, day, last), pressed.where)
        return None
    if pressed.action == "exportby" and last in LETTERS:
        asked = replace(asked, facet=LETTERS[last], page=pressed.number(4))
    turn.answer(asked, pressed.where, edits=pressed.message_id)
    return None


def may_export(turn: Turn, who: Actor, where: Place) -> bool:
    """Coordinators, in private. A group is read by everybody in it, and a file is passed on in a moment."""
    return where.private and turn.is_coordinator(who, where)


def load_export(turn: Turn, asked: ExportQuestion | ExportFile, where: Place) -> tuple[Exporting, Wanted] | None:
    """None when it means nothing any more, or the reader may not have it any more."""
    queue = _read(turn, asked.queue)
    if queue is None or not may_export(turn, Actor(where.chat, "", None), where):
        return None
    question = (
        asked
        if isinstance(asked, ExportQuestion)
        else ExportQuestion(asked.person, asked.queue, asked.span, asked.within)
    )
    period = stats.period_of(turn, asked.span, asked.within) if asked.span in SPANS else None
    wanted = _wanted(turn, queue, period)
    is_present = period is not None and period == stats.period_of(turn, asked.span, "")
    found = Exporting(question, queue, period, is_present)
    if question.facet:
        return _choice(turn, found, question), wanted
    about, exact = exports.estimate(turn.tx, wanted)
    return replace(found, about=about, exact=exact), wanted


def _choice(turn: Turn, found: Exporting, asked: ExportQuestion) -> Exporting:
    district = turn.district
    ids = {
        "unit": [unit.id for unit in district.units],
        "community": [place.id for place in district.communities],
        "category": [kind.id for kind in district.categories],
        "status": ["new", "assigned", "accepted", "waiting"],
    }[asked.facet]
    last = last_page(len(ids), len(ids), OPTIONS)
    page = min(asked.page, last)
    shown = tuple(ids[page * OPTIONS : (page + 1) * OPTIONS])
    return replace(found, facet=asked.facet, options=shown, page=page, pages=last + 1)


def _wanted(turn: Turn, queue: Queue, period: Period | None) -> Wanted:
    zone = turn.district.zone
    return Wanted(
        since=period.since(zone) if period else None,
        until=period.until(zone) if period else None,
        unit=queue.unit or "",
        community=queue.community or "",
        category=queue.category or "",
        status=queue.status or "",
    )


def _read(turn: Turn, key: str) -> Queue | None:
    """A list of the whole district's."""
    queue = read_queue(key, turn.district)
    return queue if queue and queue.owner is None else None
