"""A table of figures, narrow enough for a telephone: headings that have no room are read from below."""

from collections.abc import Sequence
from itertools import pairwise

from issuebot.domain.pictures.charts import Cells, Table
from issuebot.press.charts.paper import RIGHT, ROOM, SMALL, Box, Paper, Stroke, fitted, wrapped
from issuebot.press.look import FAINT, GROUND, INK, LINE, MARGIN, width_of

GAP = 12.0
FIGURE, HEAD = 26, 24  # three Chinese letters have room in a heading beside the longest names
FOOT = 25
FOOT_LEADING = 34.0
NAMES = (180.0, 376.0)  # at most fourteen Chinese letters
DEEPEST = 3  # lines of a heading that is not turned


def draw_table(chart: Table) -> Paper:
    paper = Paper()
    paper.head(chart.title, chart.notes)
    mark = max((width_of(line.mark, SMALL) + GAP for line in chart.lines if line.mark), default=0.0)
    left = MARGIN + mark
    longest = max((width_of(line.name, SMALL) + GAP for line in chart.lines if line.cells), default=0.0)
    columns = left + min(max(longest, NAMES[0]), NAMES[1])
    wide = (RIGHT - columns) / max(1, len(chart.heads))
    foot = [line for note in chart.foot for line in wrapped(note, ROOM, FOOT)]
    _draw_heads(paper, chart.heads, columns, wide)
    step = paper.leading(len(chart.lines), GAP + FOOT_LEADING * len(foot))
    for place, line in enumerate(chart.lines):
        if line.cells and place % 2:
            paper.boxes.append(Box(MARGIN - GAP / 2, paper.y, ROOM + GAP, step, GROUND))
        _write_line(paper, line, (left, columns), wide, paper.y + step / 2)
        paper.y += step
    paper.y += GAP
    for text in foot:
        paper.write(text, MARGIN, paper.y + FOOT_LEADING / 2, size=FOOT, colour=FAINT)
        paper.y += FOOT_LEADING
    return paper


def _draw_heads(paper: Paper, heads: Sequence[str], left: float, wide: float) -> None:
    lines = [_broken(head, wide - GAP) for head in heads]
    whole = all(
        "".join(of_head).replace(" ", "") == head.replace(" ", "") for of_head, head in zip(lines, heads, strict=True)
    )
    if whole and max(map(len, lines), default=0) <= DEEPEST:
        _draw_upright(paper, lines, left, wide)
    else:
        paper.y += max(width_of(head, HEAD) for head in heads)
        for column, head in enumerate(heads, 1):
            paper.write(head, left + wide * column - HEAD / 2, paper.y, size=HEAD, colour=FAINT, turned=True)
    paper.y += GAP
    paper.strokes.append(Stroke(((MARGIN, paper.y - GAP / 2), (RIGHT, paper.y - GAP / 2)), LINE))


def _broken(head: str, room: float) -> list[str]:
    """Chinese in lines of about one length, the last the longest: its last letter alone on a line is hard to read."""
    lines = wrapped(head, room, HEAD)
    if any(letter.isascii() for letter in head):
        return lines
    return [head[begin:end] for begin, end in pairwise(len(head) * n // len(lines) for n in range(len(lines) + 1))]


def _draw_upright(paper: Paper, lines: Sequence[Sequence[str]], left: float, wide: float) -> None:
    deep = max(map(len, lines), default=0)
    for column, of_head in enumerate(lines, 1):
        for place, line in enumerate(of_head, deep - len(of_head)):
            y = paper.y + HEAD * (0.6 + 1.25 * place)
            paper.write(line, left + wide * column, y, size=HEAD, colour=FAINT, align="right")
    paper.y += HEAD * 1.25 * deep


def _write_line(paper: Paper, line: Cells, begins: tuple[float, float], wide: float, y: float) -> None:
    """`begins`: where its name does, and where its figures do."""
    left, columns = begins
    room, colour = (columns - left - GAP, INK) if line.cells else (ROOM, FAINT)
    start = left if line.mark else MARGIN
    paper.write(line.mark, left - GAP, y, size=SMALL, colour=FAINT, align="right")
    paper.write(fitted(line.name, room + left - start, SMALL), start, y, size=SMALL, bold=line.bold, colour=colour)
    for column, cell in enumerate(line.cells, 1):
        text = fitted(cell, wide - GAP / 2, FIGURE)
        paper.write(text, columns + wide * column, y, size=FIGURE, align="right", bold=line.bold)
