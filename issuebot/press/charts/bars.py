"""Counts as bars that begin at 0; what stood open as a line below them, which begins there too."""

from collections.abc import Sequence

from issuebot.domain.pictures.charts import Bars, Series
from issuebot.press.charts.paper import RIGHT, ROOM, SMALL, TEXT, Box, Paper, Stroke, fitted
from issuebot.press.charts.ruler import Ruler, ruler
from issuebot.press.look import FAINT, GROUND, INK, LINE, MARGIN, width_of

# Dark, and light with stripes: two that are told apart in grey, and by people who do not tell colours apart.
STYLES = (("#0072b2", ""), ("#f3c669", "//"))
EDGE = INK
NUMBER = 24
TALL, LOW = 460.0, 240.0  # of bars, of the line
SWATCH = 30.0
GAP = 12.0


def draw_bars(chart: Bars) -> Paper:
    paper = Paper()
    paper.head(chart.title, chart.notes)
    _draw_legend(paper, chart.series)
    scale = _scale(paper, chart)
    left = MARGIN + GAP + width_of(f"{scale.marks[-1]}", SMALL)
    _draw_grid(paper, scale, left)
    slot = (RIGHT - left) / max(1, len(chart.groups))
    if not any(map(sum, (one.counts for one in chart.series))):
        paper.write(chart.empty, (left + RIGHT) / 2, (scale.foot + scale.top) / 2, align="center", colour=FAINT)
    elif chart.stacked:
        _stack(paper, chart, scale, left, slot)
    else:
        _stand(paper, chart, scale, left, slot)
    paper.y = scale.foot + SMALL
    _name_groups(paper, chart.groups, left, slot)
    if chart.line:
        _draw_line(paper, chart.line, left, slot)
        _name_groups(paper, chart.groups, left, slot)
    return paper


def _scale(paper: Paper, chart: Bars) -> Ruler:
    top = paper.y + NUMBER * 2
    counts = [one.counts for one in chart.series]
    tallest = [sum(each) if chart.stacked else max(each) for each in zip(*counts, strict=True)]
    return ruler(max(tallest, default=0), top + TALL, top)


def _draw_legend(paper: Paper, series: Sequence[Series]) -> None:
    if len(series) == 1:
        return
    x = float(MARGIN)
    for one, (fill, hatch) in zip(series, STYLES, strict=False):
        name = fitted(one.name, ROOM - SWATCH - GAP, TEXT)
        wide = SWATCH + GAP + width_of(name, TEXT) + GAP * 3
        if x > MARGIN and x + wide > RIGHT:
            x, paper.y = float(MARGIN), paper.y + TEXT * 1.5
        paper.boxes.append(Box(x, paper.y, SWATCH, SWATCH, fill, EDGE, hatch))
        paper.write(name, x + SWATCH + GAP, paper.y + SWATCH / 2)
        x += wide
    paper.y += SWATCH + GAP


def _draw_grid(paper: Paper, scale: Ruler, left: float) -> None:
    for mark in scale.marks:
        y = scale.at(mark)
        paper.strokes.append(Stroke(((left, y), (RIGHT, y)), LINE if mark == 0 else GROUND))
        paper.write(f"{mark}", left - GAP, y, size=SMALL, colour=FAINT, align="right")


def _stand(paper: Paper, chart: Bars, scale: Ruler, left: float, slot: float) -> None:
    """Side by side, each with its count where all of them have room."""
    wide = slot * 0.84 / len(chart.series)
    counted = all(width_of(f"{count}", NUMBER) < wide + GAP / 2 for one in chart.series for count in one.counts)
    for place, one in enumerate(chart.series):
        fill, hatch = STYLES[place]
        for group, count in enumerate(one.counts):
            x, y = left + slot * (group + 0.08) + wide * place, scale.at(count)
            paper.boxes.append(Box(x, y, wide, scale.foot - y, fill, EDGE, hatch))
            if counted:
                paper.write(f"{count}", x + wide / 2, y - NUMBER * 0.7, size=NUMBER, align="center")


def _stack(paper: Paper, chart: Bars, scale: Ruler, left: float, slot: float) -> None:
    for group in range(len(chart.groups)):
        x, foot = left + slot * 0.16, scale.foot
        for (fill, hatch), one in zip(STYLES, chart.series, strict=False):
            tall = scale.foot - scale.at(one.counts[group])
            paper.boxes.append(Box(x + slot * group, foot - tall, slot * 0.68, tall, fill, EDGE, hatch))
            foot -= tall
        mark = fitted(chart.marks[group], slot - GAP / 2, NUMBER) if chart.marks else ""
        paper.write(mark, left + slot * (group + 0.5), foot - NUMBER * 0.7, size=NUMBER, align="center")


def _name_groups(paper: Paper, names: Sequence[str], left: float, slot: float) -> None:
    """Every second or third where they have no room side by side; the last one always."""
    widest = max((width_of(name, SMALL) for name in names), default=0.0) + GAP
    every = min(3, max(1, int(-(-widest // slot))))
    for group, name in enumerate(names):
        if (len(names) - 1 - group) % every == 0:
            text = fitted(name, slot * every - GAP / 2, SMALL)
            paper.write(text, left + slot * (group + 0.5), paper.y, size=SMALL, align="center")
    paper.y += SMALL


def _draw_line(paper: Paper, line: Series, left: float, slot: float) -> None:
    paper.y += GAP * 2
    paper.write(line.name, MARGIN, paper.y + TEXT / 2)
    top = paper.y + TEXT + NUMBER * 2
    scale = ruler(max(line.counts, default=0), top + LOW, top)
    _draw_grid(paper, scale, left)
    places = [(left + slot * (group + 0.5), scale.at(count)) for group, count in enumerate(line.counts)]
    if places:
        paper.strokes.append(Stroke(tuple(places), INK, 4, dotted=True))
    for (x, y), count in zip(places, line.counts, strict=True):
        paper.write(f"{count}", x, y - NUMBER, size=NUMBER, align="center", halo=True)
    paper.y = scale.foot + SMALL
