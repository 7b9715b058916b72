"""/stats: the week and the month so far, and any day, week or month beside the one before."""

from collections.abc import Callable

from issuebot.desk.context.turn import Turn
from issuebot.desk.lists.figures import charts
from issuebot.desk.lists.figures.stats import Figures, Looked
from issuebot.desk.views import View
from issuebot.domain.figures.opening import BY, Part
from issuebot.domain.figures.scoring import score, written
from issuebot.domain.figures.totals import Totals
from issuebot.domain.messages.figures.charts import StatsChart
from issuebot.domain.messages.lists import Stats
from issuebot.domain.pictures.charts import as_json
from issuebot.domain.rates import Rate
from issuebot.store.engine.database import Tx
from issuebot.telegram.render.figures.charts.plots import chart_of
from issuebot.telegram.render.figures.charts.told import in_words
from issuebot.telegram.render.figures.opened import days_of, name_of
from issuebot.telegram.render.figures.stats_buttons import all_in_words, buttons
from issuebot.telegram.render.figures.sums import sum_of
from issuebot.telegram.render.request import Body, Request, Rows, edit_caption, join_picture, say_it, titled
from issuebot.telegram.render.text import CAPTION, MESSAGE, Say, speaker, units

WIDTH = 40  # letters of a line: more would be broken on a telephone
BETWEEN = " · "
MORE = "…"


def stats(view: View, _: Stats) -> Request | None:
    figures = view.figures
    if figures is None:
        return None
    body, rows = _shown(view, figures, CAPTION if figures.is_charted else MESSAGE)
    return edit_caption(view, body, rows) if figures.is_charted else say_it(view, body, rows)


def chart(view: View, asked: StatsChart) -> Request | None:
    """The picture, with the same words below it as far as they have room there.

    What is in it is counted when it is drawn: eight weeks take longer than a message's turn may.
    """
    say, figures = speaker(view.language), view.figures
    if not figures:
        return None

    def gather(tx: Tx) -> str:
        return as_json(
            chart_of(say, view, figures, figures.plot or charts.plot(Turn(tx, view.district, view.now), asked))
        )

    body, rows = _shown(view, figures, CAPTION)
    return join_picture(view, ("charts", gather), body, rows)


def _shown(view: View, figures: Figures, room: int) -> tuple[Body, Rows]:
    say = speaker(view.language)
    unit = view.district.unit(figures.unit)
    title = say("Figures: {name}", name=(unit or view.district).name.text(view.language))
    lines = [*_lines(say, view, figures), *in_words(say, figures.plot if figures.chart else None)]
    rows = buttons(say, view, figures)
    behind = say("Older tickets are still being counted:\nthese numbers will change.") if figures.is_behind else ""
    body = titled(title, behind, *lines)
    if units(body.text) <= room:
        return body, rows
    while lines and units("\n".join((title, behind, *lines, MORE))) > room:
        lines.pop()
    if room == MESSAGE:
        return titled(title, behind, *lines, MORE), rows
    return titled(title, behind, *lines, MORE), [*rows, [all_in_words(say, figures)]]


def _lines(say: Say, view: View, figures: Figures) -> list[str]:
    if figures.looked:
        return _looked(say, view, figures.looked)
    now = say("Now: {open} open, {late} of them late", open=figures.open, late=figures.late)
    week = _moved(say, say("This week"), figures.week)
    month = _moved(say, say("This month"), figures.month)
    return [now, week, month, "", *_rates(say, figures.month)]


def _moved(say: Say, span: str, totals: Totals) -> str:
    return say("{span}: {received} received, {closed} done", span=span, received=totals.received, closed=totals.closed)


def _rates(say: Say, totals: Totals) -> list[str]:
    return [
        say("This month's rates:"),
        _rate(say, say("Accepted in time"), totals.response, _tickets(say, totals.response)),
        _rate(say, say("Solved"), totals.solved, _people(say, totals.solved)),
        _rate(say, say("Satisfied"), totals.content, _people(say, totals.content)),
    ]


def _rate(say: Say, name: str, rate: Rate, counted: str) -> str:
    return f"{name} — {say('no data yet')}" if rate.percent is None else f"{name} {rate.percent}% · {counted}"


def _looked(say: Say, view: View, looked: Looked) -> list[str]:
    days = days_of(looked.span, looked.period)
    if looked.by:
        page = f" {looked.page + 1}/{looked.pages}" if looked.pages > 1 else ""
        return [f"{days}{page}", *_parts(say, view, looked)]
    span = say("{days} (in brackets: before)", days=days)
    counts = [f"{name} {_beside(get(looked.now), get(looked.before))}" for name, get in _counts(say)]
    return [span, "", *counts, *sum_of(say, looked.now), "", *_compared(say, view, looked)]


def _counts(say: Say) -> list[tuple[str, Callable[[Totals], int]]]:
    return [
        (say("Carried over"), lambda one: one.carried),
        (say("Received"), lambda one: one.received),
        (say("Closed"), lambda one: one.closed),
        (say("Still open"), lambda one: one.open),
        (say("Closed late"), lambda one: one.late),
        (say("Returned"), lambda one: one.returned),
        (say("Reopened"), lambda one: one.reopened),
        (say("Done again"), lambda one: one.redone),
        (say("More time given"), lambda one: one.extended),
    ]


def _compared(say: Say, view: View, looked: Looked) -> list[str]:
    now, before, beside = looked.now, looked.before, looked.medians
    rates = [
        (say("Accepted in time"), now.response, before.response, beside and beside.response, _tickets),
        (say("Closed in time"), now.timely, before.timely, beside and beside.timely, _tickets),
        (say("Solved"), now.solved, before.solved, beside and beside.solved, _people),
        (say("Satisfied"), now.content, before.content, beside and beside.content, _people),
    ]
    lines = []
    for name, rate, former, median, counted in rates:
        lines.append(_rate(say, name, rate, counted(say, rate)))
        others = [
            say("before {percent}%", percent=former.percent) if former.percent is not None else "",
            say("units' median {percent}%", percent=median) if median is not None else "",
        ]
        if any(others):
            lines.append("   " + BETWEEN.join(filter(None, others)))
    if view.figures and view.figures.unit and looked.medians is None:
        lines.append(say("Fewer than {count} tickets: not compared", count=view.district.min_tickets))
    return lines


def _tickets(say: Say, rate: Rate) -> str:
    return say("{good} of {of}", good=rate.good, of=rate.of)


def _people(say: Say, rate: Rate) -> str:
    return say("{good} of {of} answers", good=rate.good, of=rate.of)


def _parts(say: Say, view: View, looked: Looked) -> list[str]:
    lines = [_part(say, view, looked, id_, totals) for id_, totals in looked.lines]
    if not (lines or looked.few):
        return [say("No tickets in this time.")]
    if looked.few:
        lines += [say("Fewer than {count} tickets, not compared:", count=view.district.min_tickets)]
    return lines + [_part(say, view, looked, id_, totals) for id_, totals in looked.few]


def _part(say: Say, view: View, looked: Looked, id_: str | None, totals: Totals) -> str:
    """Its name, and its figures below."""
    counts = [say("{count} received", count=totals.received), say("{count} done", count=totals.closed)]
    if totals.late:
        counts.append(say("{count} late", count=totals.late))
    points = score(totals, looked.rules) if looked.by == "unit" and totals.handled >= looked.rules.min_tickets else None
    if points is not None:
        counts.insert(0, say("Score {points}", points=written(points)))
    if totals.solved.percent is not None:
        counts.append(say("{percent}% solved", percent=totals.solved.percent))
    return "\n".join((name_of(say, view, Part(BY[looked.by], id_)), *_wrapped(counts)))


def _wrapped(parts: list[str]) -> list[str]:
    lines = parts[:1]
    for part in parts[1:]:
        longer = lines[-1] + BETWEEN + part
        if len(longer) > WIDTH:
            lines.append(part)
        else:
            lines[-1] = longer
    return lines


def _beside(now: int, before: int) -> str:
    return f"{now} ({before})"
