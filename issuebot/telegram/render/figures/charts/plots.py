"""From figures to what is drawn of them."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import TypeAlias, assert_never

from issuebot.desk.figures.charts import Grid, Rates, Took, Weekdays, Weeks
from issuebot.desk.lists.figures.charts import Plot
from issuebot.desk.lists.figures.stats import Figures
from issuebot.desk.views import View
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.figures.periods import Period
from issuebot.domain.figures.totals import Totals
from issuebot.domain.pictures.charts import Bars, Chart, Heat, Part, Series, Share, Shares
from issuebot.domain.rates import Rate
from issuebot.telegram.render.figures.charts.told import classes, halves
from issuebot.telegram.render.text import DAYS, Say

Known: TypeAlias = Callable[[str | None], Unit | Community | Category | None]
UNITS = 62  # with a line of their own: a picture that is taller is made smaller by Telegram


def chart_of(say: Say, view: View, figures: Figures, plot: Plot) -> Chart:
    unit = view.district.unit(figures.unit)
    name = (unit or view.district).name.text(view.language)
    looked = figures.looked
    days = days_of(looked.period) if looked else f"{view.now.astimezone(view.hours.zone):%Y-%m}"
    match plot:
        case Weeks():
            return _weeks(say, name, plot)
        case Took():
            return _took(say, name, days, plot)
        case Weekdays():
            return _weekdays(say, name, days, plot)
        case Grid():
            return _grid(say, view, name, days, plot)
        case Rates():
            return _rates(say, view, name, days, plot)
        case _:
            assert_never(plot)


def days_of(period: Period) -> str:
    first, last = period.first, period.end - timedelta(days=1)
    if first.day == 1 and last.month == first.month and (last + timedelta(days=1)).day == 1:
        return f"{first:%Y-%m}"
    return f"{first}" if first == last else f"{first} – {last:%m-%d}"


def _weeks(say: Say, name: str, plot: Weeks) -> Bars:
    note = say("Each week from the Monday shown")
    going_on = say("the last week is not over yet") if plot.is_going_on else ""
    return Bars(
        title=say("By week: {name}", name=name),
        notes=(" · ".join(filter(None, (note, going_on))),),
        groups=tuple(f"{week.first:%m-%d}" for week in plot.weeks),
        series=(
            Series(say("Received"), tuple(week.received for week in plot.weeks)),
            Series(say("Closed"), tuple(week.closed for week in plot.weeks)),
        ),
        line=Series(say("Still open when the week ended"), tuple(week.open for week in plot.weeks)),
        empty=say("Nothing in this time."),
    )


def _took(say: Say, name: str, days: str, plot: Took) -> Bars:
    return Bars(
        title=say("How long it took: {name}", name=name),
        notes=(f"{days} · {say('tickets closed, by the working hours they took')}", *halves(say, plot)),
        groups=tuple(classes()),
        series=(Series(say("Closed"), plot.counts),),
        empty=say("Nothing in this time."),
    )


def _weekdays(say: Say, name: str, days: str, plot: Weekdays) -> Bars:
    whole = [late + on_time for late, on_time in zip(plot.late, plot.on_time, strict=True)]
    marks = [Rate(late, of).percent for late, of in zip(plot.late, whole, strict=True)]
    return Bars(
        title=say("Late by weekday: {name}", name=name),
        notes=(f"{days} · {say('above each bar: the share that was late')}",),
        groups=tuple(say(day) for day in DAYS),
        series=(Series(say("In time"), plot.on_time), Series(say("Late"), plot.late)),
        stacked=True,
        marks=tuple("" if percent is None else f"{percent}%" for percent in marks),
        empty=say("Nothing in this time."),
    )


def _grid(say: Say, view: View, name: str, days: str, plot: Grid) -> Heat:
    without = say("Without")
    rows = _names(view, view.district.community, plot.communities, without)
    columns = _names(view, view.district.category, plot.categories, without)
    if plot.more_communities:
        rows[-1] = say("{count} others", count=plot.more_communities)
    if plot.more_categories:
        columns[-1] = say("{count} others", count=plot.more_categories)
    return Heat(
        title=say("Where and what: {name}", name=name),
        notes=(f"{days} · {say('tickets received; the last column is the total')}",),
        columns=tuple(columns),
        rows=tuple(rows),
        counts=plot.counts,
        empty=say("Nothing in this time."),
    )


def _rates(say: Say, view: View, name: str, days: str, plot: Rates) -> Shares:
    known = view.district.unit
    parts = [Part(name, _shares(plot.whole), bold=True)]
    parts += _parts(say, view, known, plot.lines[:UNITS])
    left = max(0, UNITS - len(plot.lines))
    if plot.few and left:
        parts.append(Part(say("Fewer than {count} tickets, not compared:", count=view.district.min_tickets)))
        parts += _parts(say, view, known, plot.few[:left])
    hidden = len(plot.lines) + len(plot.few) - sum(bool(part.shares) for part in parts) + 1
    if hidden > 0:
        parts.append(Part(say("… and {count} more units", count=hidden)))
    beside = say("counts beside the rates; the last two are of people who answered")
    return Shares(
        title=say("Three rates: {name}", name=name),
        notes=(f"{days} · {beside}",),
        heads=(say("Accepted in time"), say("Solved"), say("Satisfied")),
        parts=tuple(parts) if len(parts) > 1 else (),
        empty=say("Nothing in this time."),
    )


def _parts(say: Say, view: View, known: Known, lines: Iterable[tuple[str | None, Totals]]) -> list[Part]:
    listed = list(lines)
    names = _names(view, known, [id_ for id_, _ in listed], say("The desk"))
    return [Part(name, _shares(totals)) for name, (_, totals) in zip(names, listed, strict=True)]


def _shares(totals: Totals) -> tuple[Share, ...]:
    return tuple(
        Share(rate.percent, "–" if rate.percent is None else f"{rate.percent}% {rate.good}/{rate.of}")
        for rate in (totals.response, totals.solved, totals.content)
    )


def _names(view: View, known: Known, ids: Iterable[str | None], nobody: str) -> list[str]:
    found = [(id_, known(id_)) for id_ in ids]
    return [part.name.text(view.language) if part else id_ or nobody for id_, part in found]
