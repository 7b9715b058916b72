"""/article: what was done in a month, as a document that an office goes on with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from issuebot.desk.context import district as districts
from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import charts, counting
from issuebot.desk.publicity.shown import Shown, shown_of
from issuebot.domain.district.model import District
from issuebot.domain.figures import periods
from issuebot.domain.figures.periods import Period
from issuebot.domain.figures.totals import Figures
from issuebot.domain.messages.publicity.papers import ArticleChoice, ArticleSent
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.engine.database import Tx
from issuebot.store.publicity import nominations, publications

PAPERS = ("docx", "html", "paste", "md")
LANGUAGES = ("zh", "en")
CASES = 6  # that an article tells
SHARE = 200  # events of just now that are counted before figures are shown


@dataclass(frozen=True, slots=True)
class Reported:
    """A month's figures. `last` is its last day, or today while it goes on; `is_behind`: not all of it is counted.

    `parts`: each week's first day, what was received and what was closed; `cases`: what was shown to everybody in that
    time and still is; `neighbours`: what everybody read of good neighbours; `templates`: the office's own, by language.
    """

    period: Period
    last: date
    figures: Figures
    is_behind: bool
    parts: tuple[tuple[str, int, int], ...] = ()
    cases: tuple[Shown, ...] = ()
    neighbours: tuple[str, ...] = ()
    templates: Mapping[str, str] = field(default_factory=dict)


def article(turn: Turn, said: Said) -> None:
    """`/article` asks of which month, `/article 2026-11` sends it."""
    first = periods.found_month(said.words, _today(turn))
    if not _may(turn, said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.OVERSEERS_ONLY))
    elif first is None or first > _today(turn):
        turn.answer(ArticleChoice(), said.where)
    else:
        _send(turn, ArticleSent(f"{first}", "docx", chat_language(turn, said.where.chat)), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`article:2026-11:docx:zh`."""
    first, paper, language = periods.read_month(pressed.word(0)), pressed.word(1), pressed.word(2)
    known = first is not None and first <= _today(turn) and paper in PAPERS and language in LANGUAGES
    if not _may(turn, pressed.who, pressed.where) or not known:
        reason = Reason.OLD_BUTTON if _may(turn, pressed.who, pressed.where) else Reason.OVERSEERS_ONLY
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(reason), alert=True)
    _send(turn, ArticleSent(f"{first}", paper, language), pressed.where)
    return None


def load_reported(turn: Turn, message: ArticleSent, where: Place) -> Reported | None:
    """None for somebody who may not read it any more."""
    if not _may(turn, Actor(where.chat, "", None), where):
        return None
    return reported(turn.tx, turn.district, periods.month(date.fromisoformat(message.first)), turn.now)


def reported(tx: Tx, district: District, month: Period, now: datetime) -> Reported:
    zone = district.zone
    last = min(month.end - periods.DAY, periods.today(now, zone))
    figures = counting.figures(tx, month, zone, now, times=False)
    turn = Turn(tx, district, now)
    chosen = publications.out_within(tx, month.since(zone), month.until(zone), CASES)
    cases = [shown_of(turn, number) for number in reversed(chosen)]
    return Reported(
        *(month, last, figures, counting.is_behind(tx, int(now.timestamp()))),
        tuple(charts.by_part(turn, "month", month)),
        tuple(case for case in cases if case),
        tuple(one.words for one in nominations.out_within(tx, month.since(zone), month.until(zone)) if one.words),
        districts.papers(tx),
    )


def _may(turn: Turn, who: Actor, where: Place) -> bool:
    return turn.oversees(who, where)


def _send(turn: Turn, asked: ArticleSent, where: Place) -> None:
    counting.catch_up(turn.tx, SHARE)
    turn.answer(asked, where)


def _today(turn: Turn) -> date:
    return periods.today(turn.now, turn.district.zone)
