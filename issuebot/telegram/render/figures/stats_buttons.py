"""The buttons below figures: other spans, what stands behind a figure, and charts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from issuebot.desk.lists.figures.charts import WORDS
from issuebot.desk.lists.figures.stats import Figures, Looked
from issuebot.desk.views import View
from issuebot.domain.figures.opening import BY, FIRST, Part, write_part
from issuebot.domain.queue import Queue, short
from issuebot.telegram.render.figures.charts.told import LABELS
from issuebot.telegram.render.figures.opened import FIGURES, name_of, opening
from issuebot.telegram.render.lists.queues import turns
from issuebot.telegram.render.request import Rows, packed
from issuebot.telegram.render.text import Say, ticked


def buttons(say: Say, view: View, figures: Figures) -> Rows:
    looked = figures.looked
    names = {"day": say("Today"), "week": say("This week"), "month": say("This month")}
    span, at, by = _place(figures)
    rows: list[Sequence[tuple[str, str]]] = [
        [(ticked(names[name], on=name == span and not at), _data(figures, name, "", by)) for name in names]
    ]
    if looked is None:
        return [*rows, *_at_present(say, figures), _charts(say, figures)]
    rows = [*_openings(say, view, figures, looked), *rows]
    earlier = looked.period.first - timedelta(days=1)
    beside = [(f"‹ {_short(span, earlier)}", _data(figures, span, f"{earlier}", by))]
    if not looked.is_present:
        beside.append((f"{_short(span, looked.period.end)} ›", _data(figures, span, f"{looked.period.end}", by)))
    rows.append(beside)
    if span == "month":
        rows.append([(say("🏅 Assessment"), f"assess:{_key(figures)}:{looked.period.first:%Y-%m}:0")])
    if figures.unit is None:
        parts = {"unit": say("Unit"), "community": say("Community"), "category": say("Category")}
        rows.append(
            [
                (ticked(label, on=by == id_), _data(figures, span, at, "" if by == id_ else id_))
                for id_, label in parts.items()
            ]
        )
    return [*rows, _charts(say, figures)]


def all_in_words(say: Say, figures: Figures) -> tuple[str, str]:
    """For what has no room below a picture."""
    return say("📃 All of it in words"), _data(replace(figures, chart=WORDS), *_place(figures))


def _charts(say: Say, figures: Figures) -> list[tuple[str, str]]:
    return [
        (
            ticked(say(label), on=figures.chart == which),
            _data(replace(figures, chart="" if figures.chart == which else which), *_place(figures)),
        )
        for which, label in LABELS.items()
    ]


def _place(figures: Figures) -> tuple[str, str, str]:
    """What is looked at now: the span, a day of it, by what."""
    looked = figures.looked
    return (looked.span, "" if looked.is_present else f"{looked.period.first}", looked.by) if looked else ("", "", "")


def _at_present(say: Say, figures: Figures) -> Rows:
    """The two lists that the first line counts; they come as a message of their own."""
    lists = (("Still open", figures.open, False), ("⚠ Late", figures.late, True))
    buttons = [
        (f"{say(label)} {count}", f"list:{Queue(figures.unit, late=late).key()}")
        for label, count, late in lists
        if count
    ]
    return [buttons] if buttons else []


def _openings(say: Say, view: View, figures: Figures, looked: Looked) -> Rows:
    """What stands behind the figures: first what somebody has to do something about, the others by one button.

    Line by line each part has a button, and the pages of the lines come below them.
    """

    def opens(figure: str, part: Part | None = None) -> str:
        return opening(
            figures.unit, looked.span, looked.period.first, figure, part=write_part(part), until=looked.until
        )

    if looked.by:
        parts = [Part(BY[looked.by], id_) for id_, _ in (*looked.lines, *looked.few)]
        at = "" if looked.is_present else f"{looked.period.first}"
        turn = _data(figures, looked.span, at, looked.by, "{}")
        return [
            *packed([(name_of(say, view, part), opens("", part)) for part in parts]),
            *turns(looked.page, looked.pages, turn),
        ]
    first = [(name, getattr(looked.now, name)) for name in FIRST]
    buttons = [(f"{say(FIGURES[name])} {count}", opens(name)) for name, count in first if count]
    return [*packed(buttons, 3), *([[(say("📋 Open the lists"), opens(""))]] if not looked.now.is_empty else [])]


def _data(figures: Figures, span: str, first: str, by: str, page: str = "") -> str:
    return f"stats:{_key(figures)}:{span}:{first}:{by}:{page}:{figures.chart}"


def _key(figures: Figures) -> str:
    return short(figures.unit) if figures.unit else ""


def _short(span: str, day: date) -> str:
    return f"{day:%Y-%m}" if span == "month" else f"{day:%m-%d}"
