"""Rates as figures on bars from 0 to 100: a line for each unit, a column for each rate."""

from itertools import groupby

from issuebot.domain.pictures.charts import Part, Shares
from issuebot.press.charts.paper import RIGHT, SMALL, TEXT, Box, Paper, Stroke, fitted, wrapped
from issuebot.press.look import FAINT, INK, LINE, MARGIN

NAME = 380.0  # of the column of names: fourteen Chinese letters
GAP = 14.0
FIGURE = 25
BAR = 7.0
FILL, TRACK = "#0072b2", "#dedcd4"


def draw_shares(chart: Shares) -> Paper:
    paper = Paper()
    paper.head(chart.title, chart.notes)
    if not chart.parts:
        paper.write(chart.empty, MARGIN, paper.y + TEXT, colour=FAINT)
        paper.y += TEXT * 2
        return paper
    wide = (RIGHT - MARGIN - NAME) / len(chart.heads)
    _draw_heads(paper, chart, wide)
    step = paper.leading(len(chart.parts))
    for has_shares, parts in groupby(chart.parts, key=lambda part: bool(part.shares)):
        for part in parts:
            if has_shares:
                _draw_part(paper, part, wide, step)
            else:
                paper.write(fitted(part.name, RIGHT - MARGIN, SMALL), MARGIN, paper.y + step / 2, colour=FAINT)
            paper.y += step
    return paper


def _draw_heads(paper: Paper, chart: Shares, wide: float) -> None:
    lines = [wrapped(head, wide - GAP, SMALL) for head in chart.heads]
    deep = max(map(len, lines))
    for column, of_head in enumerate(lines):
        for place, line in enumerate(of_head, deep - len(of_head)):
            x, y = MARGIN + NAME + wide * column + GAP, paper.y + SMALL * (0.6 + 1.25 * place)
            paper.write(line, x, y, size=SMALL, colour=FAINT)
    paper.y += SMALL * 1.25 * deep + GAP
    paper.strokes.append(Stroke(((MARGIN, paper.y - GAP / 2), (RIGHT, paper.y - GAP / 2)), LINE))


def _draw_part(paper: Paper, part: Part, wide: float, step: float) -> None:
    y, below = paper.y + (step - BAR) / 2, paper.y + step - BAR - 1
    paper.write(fitted(part.name, NAME - GAP, SMALL), MARGIN, y, size=SMALL, bold=part.bold)
    for column, share in enumerate(part.shares):
        x, room = MARGIN + NAME + wide * column + GAP, wide - GAP
        if share.percent is not None:
            paper.boxes.append(Box(x, below, room, BAR, TRACK))
            paper.boxes.append(Box(x, below, room * share.percent / 100, BAR, FILL))
        _write_share(paper, share.text, x, y, room, bold=part.bold)


def _write_share(paper: Paper, text: str, x: float, y: float, room: float, *, bold: bool) -> None:
    colour = INK if any(map(str.isdigit, text)) else FAINT
    paper.write(fitted(text, room, FIGURE), x, y, size=FIGURE, colour=colour, bold=bold)
