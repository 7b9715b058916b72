"""A week of duties as a picture: `python -m issuebot.press.week` reads a `Week` in JSON and writes a PNG.

A telephone shows it 360 pixels wide, a third of what is drawn; on paper it is white with dark letters.
"""

import sys
from io import BytesIO
from typing import Any

from issuebot.domain.pictures.week import Day, Together, Week, read_week
from issuebot.press.fonts import families, writable
from issuebot.press.look import FAINT, GROUND, INK, LINE, MARGIN, TITLE, WIDTH, width_of, write

HEADING, TEXT = 32, 30
LEADING = 40
TIME = 250  # the column of times
BOX = 50  # of a day's heading
PAPER, BLANK = "white", "□"

Placed = tuple[str, float, float, int, str]  # text, from the left, from above, size, colour


def draw_week(week: Week) -> bytes:
    from matplotlib import rcParams
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    rcParams["font.family"] = families(_all_text(week))
    lines, boxes, height = _lay_out(week)
    figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor=PAPER)
    axes: Any = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(0, height), frameon=False, xticks=[], yticks=[])
    for top in boxes:
        box = Rectangle((MARGIN, height - top - BOX), WIDTH - 2 * MARGIN, BOX, facecolor=GROUND, edgecolor=LINE)
        axes.add_patch(box)
    for text, left, top, size, colour in lines:
        write(axes, text, (left, height - top), size, colour)
    output = BytesIO()
    figure.savefig(output, format="png", dpi=72, facecolor=PAPER)
    return output.getvalue()


def _lay_out(week: Week) -> tuple[list[Placed], list[float], float]:
    """The lines, the tops of the boxes, and how tall the whole is."""
    lines: list[Placed] = [(_fitted(week.title, WIDTH - 2 * MARGIN, TITLE), MARGIN, MARGIN + TITLE * 0.6, TITLE, INK)]
    boxes: list[float] = []
    top = MARGIN + TITLE * 1.8
    for day in week.days:
        boxes.append(top)
        lines.append((writable(day.heading), MARGIN * 1.5, top + BOX / 2, HEADING, INK))
        top += BOX + LEADING * 0.7
        for text, left, colour, step in _of_day(day, week):
            lines.append((text, left, top, TEXT, colour))
            top += step
        top += LEADING * 0.2
    return lines, boxes, top + MARGIN / 2


def _of_day(day: Day, week: Week) -> list[tuple[str, float, str, float]]:
    """Each line: its text, from where, its colour, and how far it is to the next."""
    found = [line for group in day.groups for line in _of_group(group, week.between)]
    if not found:
        return [(writable(week.nobody), MARGIN * 1.5, FAINT, LEADING)]
    return [*found, (writable(day.more), MARGIN * 1.5, FAINT, LEADING)] if day.more else found


def _of_group(group: Together, between: str) -> list[tuple[str, float, str, float]]:
    left, room = MARGIN * 1.5 + TIME, WIDTH - 2.5 * MARGIN - TIME
    lines = [(writable(group.time), MARGIN * 1.5, INK, 0.0), (_fitted(group.place, room, TEXT), left, FAINT, LEADING)]
    names = _wrapped([writable(name) or _with_boxes(name) for name in group.names], between, room)
    return [*lines, *((line, left, INK, LEADING) for line in names)]


def _wrapped(names: list[str], between: str, room: float) -> list[str]:
    """As many names in a line as it has room for."""
    lines: list[str] = []
    for name in names:
        longer = f"{lines[-1]}{between}{name}" if lines else name
        if lines and width_of(longer, TEXT) <= room:
            lines[-1] = longer
        else:
            lines.append(_fitted(name, room, TEXT))
    return lines


def _with_boxes(name: str) -> str:
    """A letter that no font here has is a box: the others still tell who it is."""
    return "".join(writable(letter) or BLANK for letter in name)


def _fitted(text: str, room: float, size: int) -> str:
    text = writable(text)
    whole = text
    while text and width_of(text if text == whole else f"{text}…", size) > room:
        text = text[:-1]
    return text if text == whole else f"{text.rstrip()}…"


def _all_text(week: Week) -> str:
    parts = [week.title, week.nobody, week.between]
    for day in week.days:
        parts += [day.heading, day.more, *(part for one in day.groups for part in (one.time, one.place, *one.names))]
    return "".join(parts)


def main() -> None:
    sys.stdout.buffer.write(draw_week(read_week(sys.stdin.buffer.read().decode())))


if __name__ == "__main__":
    main()
