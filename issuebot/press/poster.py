"""A poster to be hung at the door: `python -m issuebot.press.poster` reads its words in JSON and writes PDF or PNG.

A4, and every length a millimetre. Letters are drawn as outlines, so that it prints the same wherever it is printed;
the code is black on white with its quiet zone, whatever is around it.
"""

import json
import sys
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from issuebot.press.fonts import families, writable
from issuebot.press.qr import QUIET

WIDE, TALL = 210.0, 297.0
INCH = 25.4
MARGIN = 14.0
CODE = 104.0  # of a side, with the quiet zone
BAND, FOOT = 60.0, 20.0
STEP, ICON = 60.0, 26.0
COLOUR, PALE, INK, FAINT = "#005a8c", "#e8f1f6", "#1d2327", "#5b646b"
DPI = 200
Phrase = Sequence[str]


def draw_poster(given: str) -> bytes:
    """`title`, `name`, `hint`, `issuer` and each of the three `steps` are Chinese with English; `link`; `kind`."""
    from matplotlib.figure import Figure
    from matplotlib.patches import Rectangle

    said: dict[str, Any] = json.loads(given)
    figure = Figure(figsize=(WIDE / INCH, TALL / INCH), dpi=DPI, facecolor="white")
    axes: Any = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDE), ylim=(0, TALL), frameon=False, xticks=[], yticks=[])
    axes.add_patch(Rectangle((0, TALL - BAND), WIDE, BAND, color=COLOUR, linewidth=0))
    _write(axes, said["title"], (WIDE / 2, TALL - 24), 15, "white")
    _write(axes, said["name"], (WIDE / 2, TALL - BAND - 17), 13, INK)
    side = (WIDE - CODE) / 2
    draw_code(axes, said["link"], (side, TALL - BAND - 37 - CODE), CODE)
    _write(axes, said["hint"], (WIDE / 2, TALL - BAND - CODE - 43), 5, FAINT)
    for place, (draw, phrase) in enumerate(zip((_scan, _camera, _answer), said["steps"], strict=True)):
        middle = WIDE / 2 + (place - 1) * STEP
        draw(axes, middle, FOOT + 42)
        _write(axes, phrase, (middle, FOOT + 18), 5.4, INK, room=STEP - 4)
    axes.add_patch(Rectangle((0, 0), WIDE, FOOT, color=PALE, linewidth=0))
    _write(axes, said["issuer"], (WIDE / 2, 11.5), 4.6, FAINT)
    output = BytesIO()
    about = {"CreationDate": None, "Title": " ".join(said["name"])} if said["kind"] == "pdf" else {}
    figure.savefig(output, format=said["kind"], dpi=DPI, metadata=about)
    return output.getvalue()


def modules_of(link: str) -> list[list[bool]]:
    """The code's dark modules, with its quiet zone; a quarter of it may be dirty or torn."""
    from segno import make_qr

    return [list(map(bool, row)) for row in make_qr(link, error="q").matrix_iter(border=QUIET)]


def draw_code(axes: Any, link: str, corner: tuple[float, float], side: float) -> None:
    """As one shape: squares of their own would show hairlines between them on some screens."""
    from matplotlib.patches import PathPatch, Rectangle
    from matplotlib.path import Path

    rows = modules_of(link)
    unit, (left, bottom) = side / len(rows), corner
    axes.add_patch(Rectangle(corner, side, side, color="white", linewidth=0))
    corners, codes = [], []
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                x, y = left + column * unit, bottom + side - (row + 1) * unit
                over = unit * 1.01
                corners += [(x, y), (x + over, y), (x + over, y + over), (x, y + over), (x, y)]
                codes += [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
    axes.add_patch(PathPatch(Path(corners, codes), facecolor="black", linewidth=0))


def _write(
    axes: Any, phrase: Phrase, at: tuple[float, float], size: float, colour: str, *, room: float = WIDE - 2 * MARGIN
) -> None:
    """The Chinese, and the English smaller below it, where that says something else."""
    first, *rest = [text for one in dict.fromkeys(phrase) if (text := writable(one) or one)]
    _line(axes, first, at, size, colour, room=room)
    for other in rest:
        _line(axes, other, (at[0], at[1] - size * 1.25), size * 0.62, colour, room=room)


def _line(axes: Any, text: str, at: tuple[float, float], size: float, colour: str, *, room: float) -> None:
    """Centred on its baseline, smaller where there is no room."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.patches import PathPatch
    from matplotlib.textpath import TextPath
    from matplotlib.transforms import Affine2D

    words = text.replace("$", r"\$")  # between two of them would be a formula
    path = TextPath((0, 0), words, size=100, prop=FontProperties(family=families(text)), usetex=False)
    box = path.get_extents()
    scale = min(size / 100, room / max(box.width, 1))
    moved = Affine2D().scale(scale).translate(at[0] - (box.x0 + box.width / 2) * scale, at[1])
    axes.add_patch(PathPatch(moved.transform_path(path), facecolor=colour, edgecolor=colour, linewidth=size / 20))


def _scan(axes: Any, middle: float, height: float) -> None:
    """A telephone with a code on it."""
    _rounded(axes, (middle - 8, height - ICON / 2), 16, ICON, COLOUR)
    _rounded(axes, (middle - 6.6, height - 9), 13.2, 19, "white", radius=1)
    for x, y in ((-4.6, 2), (1, 2), (-4.6, -3.6)):
        _square(axes, (middle + x, height + y), 3.6, COLOUR)
        _square(axes, (middle + x + 0.9, height + y + 0.9), 1.8, "white")
    for x, y in ((1.2, -1.6), (3, -3.4), (1.2, -3.4), (3, -0.4)):
        _square(axes, (middle + x, height + y), 1.4, COLOUR)


def _camera(axes: Any, middle: float, height: float) -> None:
    from matplotlib.patches import Circle

    _rounded(axes, (middle - 6, height + 5), 12, 6, COLOUR)
    _rounded(axes, (middle - 15, height - 11), 30, 20, COLOUR)
    axes.add_patch(Circle((middle, height - 1.5), 7, color="white", linewidth=0))
    axes.add_patch(Circle((middle, height - 1.5), 4.8, color=COLOUR, linewidth=0))
    axes.add_patch(Circle((middle + 11, height + 5), 1.3, color="white", linewidth=0))


def _answer(axes: Any, middle: float, height: float) -> None:
    """What is said back: done."""
    from matplotlib.patches import Polygon

    tail = [(middle - 9, height - 6), (middle - 11, height - 14), (middle - 1, height - 6)]
    axes.add_patch(Polygon(tail, color=COLOUR, linewidth=0))
    _rounded(axes, (middle - 15, height - 8), 30, 20, COLOUR)
    tick = [(middle - 6.5, height + 2.5), (middle - 1.5, height - 3), (middle + 7, height + 7.5)]
    axes.plot(*zip(*tick, strict=True), color="white", linewidth=8, solid_capstyle="round", solid_joinstyle="round")


def _rounded(
    axes: Any, corner: tuple[float, float], wide: float, tall: float, colour: str, *, radius: float = 2.4
) -> None:
    from matplotlib.patches import FancyBboxPatch

    style = f"round,pad=0,rounding_size={radius}"
    axes.add_patch(FancyBboxPatch(corner, wide, tall, boxstyle=style, color=colour, linewidth=0))


def _square(axes: Any, corner: tuple[float, float], side: float, colour: str) -> None:
    from matplotlib.patches import Rectangle

    axes.add_patch(Rectangle(corner, side, side, color=colour, linewidth=0))


def main() -> None:
    sys.stdout.buffer.write(draw_poster(sys.stdin.buffer.read().decode()))


if __name__ == "__main__":
    main()
