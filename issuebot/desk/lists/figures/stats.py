"""/stats: the week and the month so far, then any day, week or month beside the one before; for a unit in its group,
the district for those who oversee it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from issuebot.desk.context import district as districts
from issuebot.desk.context.commands import Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import counting
from issuebot.desk.lists import navigation
from issuebot.desk.lists.figures import assessments, charts
from issuebot.desk.lists.figures.charts import CHARTS, PARTS, WORDS, Plot
from issuebot.domain.figures import comparing, periods
from issuebot.domain.figures.comparing import Medians
from issuebot.domain.figures.periods import SPANS, Period, found_month
from issuebot.domain.figures.scoring import USUAL, Rules, score
from issuebot.domain.figures.totals import Figures as Counted, Totals
from issuebot.domain.language.intents.periods_asked import asked_period
from issuebot.domain.language.intents.queue_words import narrow
from issuebot.domain.language.intents.staff_wishes import read_staff_wish
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.lists import Stats
from issuebot.domain.queue import Queue, short
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.lists import figures

MOST = 9999  # open tickets are counted up to this number
SHARE = 200  # recent events that are counted before figures are shown
FIRST_YEAR = 2000
NOTHING = Totals()
PAGE = 8  # units, communities or categories of one page: each has a button
COMPARED: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "community": re.compile(r"[各每个有哪](?:小区|社区)|communit"),
        "category": re.compile(r"[各每个有哪]类|categor"),
        "unit": re.compile(r"[各每个有哪](?:单位|部门)|^谁|units?\b|office"),
    }
)
WORST = re.compile(r"最(?:慢|差|低|不|拖)|垫底|倒数|落后|后腿|不行|拖|批评|worst|slowest|behind")
ASSESSMENT = re.compile("考核|考評|考评|assess", re.IGNORECASE)


Lines = tuple[tuple[str | None, Totals], ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """One period, and the one before it. `medians`: of the units that are compared, beside one of them; `lines`: of
    each part on this page, its totals; `few`: of the units with too few tickets to be compared. `rules`: by which units
    are scored and stand in this order. `until`: the UTC second
    before which it is counted.
    """

    span: str
    period: Period
    now: Totals
    before: Totals
    medians: Medians | None
    by: str = ""
    lines: Lines = ()
    few: Lines = ()
    is_present: bool = True
    until: int = 0
    page: int = 0
    pages: int = 1
    rules: Rules = USUAL


@dataclass(frozen=True, slots=True)
class Figures:
    """`unit` is None for the district. `looked` is None where the week and the month so far are shown. `is_behind`:
    what happened some time ago is still being counted. `chart`: the picture that somebody chose, `plot`: what is in the
    one that is drawn or told; `is_charted`: the message has one, so that its words are a caption.
    """

    unit: str | None
    open: int = 0
    late: int = 0
    week: Totals = NOTHING
    month: Totals = NOTHING
    looked: Looked | None = None
    is_behind: bool = False
    chart: str = ""
    plot: Plot | None = None
    is_charted: bool = False


def stats(turn: Turn, said: Said) -> None:
    """`/stats`, `/stats 2026-10`, `/stats 昨天`, `/stats 考核 2026-10`; `/stats 城管` shows units side by side."""
    mine = navigation.owners(turn, said.who, said.where)
    if not mine:
        turn.refuse_stranger(said)
        return
    if ASSESSMENT.search(said.words):
        assessments.ask(turn, said)
        return
    (span, within), by = _asked(turn, said.words), _part_named(turn, said.words)
    if said.words.strip() and not (span or by) and read_staff_wish(said.words) != "figures":
        turn.refuse(said.where, Refusal(Reason.NO_PERIOD, words=said.words.strip()))
        return
    catch_up(turn)
    for unit in mine:
        compared = by if unit is None else ""
        worst = compared == "unit" and WORST.search(fold(said.words)) is not None
        turn.answer(Stats(unit, span or ("month" if compared else ""), within, compared, worst=worst), said.where)


def _part_named(turn: Turn, words: str) -> str:
    """`unit`, `community` or `category` where one of them is named, or all are to be compared; else nothing."""
    if compared := next((facet for facet, form in COMPARED.items() if form.search(fold(words))), ""):
        return compared
    wanted, _ = narrow(turn.district, Queue(), words)
    return next((facet for facet in PARTS if getattr(wanted, facet)), "")


def _asked(turn: Turn, words: str) -> tuple[str, str]:
    """The span and a day of it that the words name: 2026-10, 昨天, last week; empty where they name none."""
    on = periods.today(turn.now, turn.district.zone)
    if month := found_month(words, on):
        return "month", f"{month}"
    asked = asked_period(fold(words))
    if asked is None:
        return "", ""
    span, back = asked
    period = SPANS[span](on)
    for _ in range(back):
        period = periods.before(period, span)
    return span, f"{period.first}"


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`stats:UNIT:SPAN:DAY:BY:PAGE:CHART` below figures: others take their place. All words of a caption come anew."""
    key, span, day, by, _, chart = (pressed.word(place) for place in range(6))
    known = {short(unit) if unit else "": unit for unit in navigation.owners(turn, pressed.who, pressed.where)}
    known_words = span in ("", *SPANS) and by in ("", *PARTS) and chart in ("", WORDS, *CHARTS)
    if key not in known or not known_words or not is_day(day):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    catch_up(turn)
    anew = chart == WORDS and charts.is_charted(turn, pressed.where.chat, pressed.message_id)
    edits = None if anew else pressed.message_id
    turn.answer(Stats(known[key], span, day, by, pressed.number(4), chart), pressed.where, edits=edits)
    return None


def load_figures(turn: Turn, message: Stats, where: Place, edits: int | None = None) -> Figures | None:
    """None when who reads here may not see them any more. `edits`: the message that shows them."""
    if not navigation.is_shown_in(turn, message.unit, where):
        return None
    found = _load(turn, message)
    return replace(
        found,
        is_behind=counting.is_behind(turn.tx, turn.at),
        chart=message.chart,
        plot=charts.plot(turn, message) if message.chart in CHARTS else None,
        is_charted=charts.is_charted(turn, where.chat, edits),
    )


def _load(turn: Turn, message: Stats) -> Figures:
    if message.span in SPANS:
        return Figures(message.unit, looked=_look(turn, message))
    waiting, late = figures.open_and_late(turn.tx, message.unit, turn.at, MOST)
    today = periods.today(turn.now, turn.district.zone)
    week, month = (_totals(_count(turn, span(today)), message.unit) for span in (periods.week, periods.month))
    return Figures(message.unit, waiting, late, week, month)


def _look(turn: Turn, message: Stats) -> Looked:
    today = periods.today(turn.now, turn.district.zone)
    period = period_of(turn, message.span, message.within)
    counted, before = _count(turn, period), _count(turn, periods.before(period, message.span))
    by = message.by if message.unit is None and message.by in PARTS else ""
    mine, least = _totals(counted, message.unit), turn.district.min_tickets
    rules = (districts.as_of(turn.tx, end_of(turn, period) - 1) or turn.district).assessment
    lines = _lines(counted, by, rules, worst=message.worst)
    few = tuple(line for line in lines if by == "unit" and line[0] is not None and line[1].handled < least)
    lines = (*(line for line in lines if line not in few), *few)
    last = max(0, -(-len(lines) // PAGE) - 1)
    page = min(message.page, last)
    shown = lines[page * PAGE : (page + 1) * PAGE]
    return Looked(
        span=message.span,
        period=period,
        now=mine,
        before=_totals(before, message.unit),
        medians=comparing.medians(counted.units, least) if message.unit and mine.handled >= least else None,
        by=by,
        lines=tuple(line for line in shown if line not in few),
        few=tuple(line for line in shown if line in few),
        is_present=period.first <= today < period.end,
        until=end_of(turn, period),
        page=page,
        pages=last + 1,
        rules=rules,
    )


def period_of(turn: Turn, span: str, within: str) -> Period:
    """The one with this day in it, the present one at most."""
    today = periods.today(turn.now, turn.district.zone)
    return SPANS[span](min(_read_day(within) or today, today))


def end_of(turn: Turn, period: Period) -> int:
    """The UTC second before which a period is counted: of one that is not over, this second counts."""
    return min(period.until(turn.district.zone), turn.at + 1)


def _lines(counted: Counted, by: str, rules: Rules, *, worst: bool) -> Lines:
    """Units by their score, as the assessment has them; of the others what most came to first."""
    parts = {"unit": counted.units, "community": counted.communities, "category": counted.categories}.get(by, {})
    most = sorted(parts.items(), key=lambda part: (-part[1].received, part[0] or ""))
    if by != "unit":
        return tuple(most)
    scored = [(part, score(part[1], rules)) for part in most]
    known = sorted((one for one in scored if one[1] is not None), key=lambda one: one[1] or 0, reverse=not worst)
    return tuple(part for part, _ in (*known, *(one for one in scored if one[1] is None)))


def _count(turn: Turn, period: Period) -> Counted:
    return counting.figures(turn.tx, period, turn.district.zone, turn.now, times=False)


def _totals(counted: Counted, unit: str | None) -> Totals:
    return counted.units.get(unit, NOTHING) if unit else counted.all


def catch_up(turn: Turn) -> None:
    """Count what has happened just now as well. After an upgrade the clock counts the rest."""
    counting.catch_up(turn.tx, SHARE)


def _read_day(text: str) -> date | None:
    """None where it is none, or so long ago that there is none before it."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if found.year >= FIRST_YEAR else None


def is_day(text: str) -> bool:
    return not text or _read_day(text) is not None
