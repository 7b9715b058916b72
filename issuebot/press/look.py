"""What the map and the week look like: lengths and colours, and what can be drawn with them.

Lengths are pixels: at 72 dots an inch, one of matplotlib's points is one pixel. A phone shows 1,080 of them on some
seven centimetres, or on 360 of its own, so nothing is written smaller than 24.
"""

from functools import lru_cache
from typing import Any

from issuebot.domain.pictures.open_map import Kind
from issuebot.press.fonts import families

Place = tuple[float, float]  # on the picture, from the left and from below
WIDTH, MARGIN, GAP = 1080, 36, 12
TITLE, LEGEND, NAME, CHIP = 44, 30, 28, 25
INK, FAINT, PAPER, GROUND, LINE, ALARM = "#1d2327", "#6b737a", "#fbfaf7", "#eeece4", "#a9a79c", "#a8071a"
# Okabe and Ito, for people who do not tell all colours apart, without their pink, which is green or grey to some;
# no category is grey, and the figure of several is light.
COLOURS = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#111111")
GREY, PLAIN = "#50565a", "#d6d9db"
DARK = frozenset({"#009e73", "#0072b2", "#d55e00", "#111111", GREY})  # on these white is read better than black
FIGURES = "DejaVu Sans"  # has bold letters and figures


def colour_of(kinds: tuple[Kind, ...], at: int) -> str:
    return COLOURS[at % len(COLOURS)] if kinds[at].letter.isalpha() else GREY


def ink_on(colour: str) -> str:
    return "white" if colour in DARK else INK


@lru_cache(maxsize=4096)
def width_of(text: str, size: int) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family=families(text), size=size)
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0])


def write(axes: Any, text: str, at: Place, size: float, colour: str = INK, **more: Any) -> None:
    """One line, its middle at this height."""
    axes.text(*at, text, fontsize=size, color=colour, va="center_baseline", parse_math=False, **more)


def write_on_map(axes: Any, text: str, at: Place, colour: str) -> None:
    """Centred, with a halo that keeps it readable over lines and dots."""
    from matplotlib.patheffects import withStroke

    halo = [withStroke(linewidth=6, foreground=PAPER, alpha=0.85)]
    write(axes, text, at, NAME, colour, ha="center", path_effects=halo, zorder=6)


def draw_figure(axes: Any, text: str, at: Place, size: float, colour: str) -> None:
    """A figure or letter in the middle of something."""
    write(axes, text, at, size, colour, ha="center", family=FIGURES, fontweight="bold", zorder=6)


def width_of_chip(text: str) -> float:
    return width_of(text, CHIP) * 1.1 + CHIP * 0.6


def draw_chip(axes: Any, text: str, at: Place, colour: str, *, late: bool = False) -> None:
    """A letter with its figure on its colour, its middle there; with a red edge where some of them are late."""
    from matplotlib.patches import FancyBboxPatch

    wide, tall = width_of_chip(text), CHIP * 1.3
    box = (at[0] - wide / 2, at[1] - tall / 2)
    look: dict[str, Any] = {"facecolor": colour, "edgecolor": ALARM if late else PAPER, "linewidth": 4 if late else 2}
    axes.add_patch(FancyBboxPatch(box, wide, tall, boxstyle="round,pad=0,rounding_size=8", zorder=5, **look))
    draw_figure(axes, text, at, CHIP - 2, "white" if colour == ALARM else ink_on(colour))
