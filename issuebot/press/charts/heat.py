"""Counts of rows and columns: the more, the darker, in one colour that is as dark in grey; the count is in each."""

from issuebot.domain.pictures.charts import Heat
from issuebot.press.charts.paper import RIGHT, SMALL, TEXT, Box, Paper, fitted
from issuebot.press.look import FAINT, INK, LINE, MARGIN, width_of

NAME = 380.0
HEAD = 370.0  # of the headings, which are read from below: fourteen Chinese letters
GAP = 14.0
FIGURE = 25
WIDEST = 120.0
DARKS = ("#e3eef6", "#b9d6ea", "#84b6d9", "#4a90c2", "#1f6aa5", "#08406e")
LIGHT_INK = 3  # from this one on white is read better
NOTHING = "white"
THOUSAND = 1000


def draw_heat(chart: Heat) -> Paper:
    paper = Paper()
    paper.head(chart.title, chart.notes)
    most = max((count for row in chart.counts for count in row), default=0)
    if not most:
        paper.write(chart.empty, MARGIN, paper.y + TEXT, colour=FAINT)
        paper.y += TEXT * 2
        return paper
    totals = [*map(sum, chart.counts)]
    last = width_of(f"{sum(totals)}", FIGURE) + GAP
    wide = min(WIDEST, (RIGHT - MARGIN - NAME - last) / len(chart.columns))
    _draw_heads(paper, chart, wide)
    step = paper.leading(len(chart.rows))
    for name, counts, total in zip(chart.rows, chart.counts, totals, strict=True):
        y = paper.y + step / 2
        paper.write(fitted(name, NAME - GAP, SMALL), MARGIN, y, size=SMALL)
        for column, count in enumerate(counts):
            _draw_cell(paper, count, most, MARGIN + NAME + wide * column, (wide, step))
        paper.write(f"{total}", MARGIN + NAME + wide * len(counts) + last, y, size=FIGURE, align="right", bold=True)
        paper.y += step
    return paper


def _draw_heads(paper: Paper, chart: Heat, wide: float) -> None:
    names = [fitted(name, HEAD, SMALL) for name in chart.columns]
    paper.y += max(width_of(name, SMALL) for name in names)
    for column, name in enumerate(names):
        x = MARGIN + NAME + wide * (column + 0.5)
        paper.write(name, x, paper.y, size=SMALL, turned=True)
    paper.y += GAP


def _draw_cell(paper: Paper, count: int, most: int, x: float, size: tuple[float, float]) -> None:
    wide, tall = size
    dark = darkness(count, most)
    fill = NOTHING if dark is None else DARKS[dark]
    paper.boxes.append(Box(x, paper.y, wide, tall, fill, LINE))
    colour = FAINT if dark is None else "white" if dark >= LIGHT_INK else INK
    text = f"{count}" if count < THOUSAND or width_of(f"{count}", FIGURE) <= wide - 2 else f"{count // THOUSAND}k"
    paper.write(text if count else "·", x + wide / 2, paper.y + tall / 2, size=FIGURE, colour=colour, align="center")


def darkness(count: int, most: int) -> int | None:
    """Which of `DARKS`: as far as the count is on the way to the most there is. None for nothing."""
    return min(len(DARKS) - 1, (count - 1) * len(DARKS) // most) if count else None
