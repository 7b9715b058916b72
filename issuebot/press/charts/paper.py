"""A sheet of white paper as wide as a telephone: what is drawn is put on it from above, and then printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from typing import Any

from issuebot.press.fonts import families, writable
from issuebot.press.look import FAINT, INK, MARGIN, TITLE, WIDTH, width_of

TEXT, SMALL = 28, 26
LEADING, CLOSEST = 40.0, 34.0
TALLEST = 2560  # a picture that is taller Telegram makes smaller, until nobody can read it
BLANK = "□"
ROOM = WIDTH - 2 * MARGIN
RIGHT = WIDTH - MARGIN


@dataclass(frozen=True, slots=True)
class Written:
    """`align`: left, center or right of its place; `turned`: read from below; `halo`: readable on a line."""

    text: str
    x: float
    y: float
    size: int = TEXT
    colour: str = INK
    align: str = "left"
    bold: bool = False
    turned: bool = False
    halo: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """Its left upper corner; lengths are pixels."""

    x: float
    y: float
    wide: float
    tall: float
    fill: str
    edge: str | None = None
    hatch: str = ""


@dataclass(frozen=True, slots=True)
class Stroke:
    """Through these places; with a sign at each where `dotted`."""

    places: tuple[tuple[float, float], ...]
    colour: str = INK
    width: float = 2.0
    dashed: bool = False
    dotted: bool = False


@dataclass(slots=True)
class Paper:
    """Places are counted from the left and from above. `y` is where there is still nothing."""

    y: float = float(MARGIN)
    texts: list[Written] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)

    def write(self, text: str, x: float, y: float, **look: Any) -> None:
        if seen := legible(text):
            self.texts.append(Written(seen, x, y, **look))

    def head(self, title: str, notes: Sequence[str]) -> None:
        """The title, smaller where it is long, and what is said below it."""
        title = legible(title)
        size = TITLE
        while size > TEXT and width_of(title, size) > ROOM:
            size -= 2
        for text, big, colour in [(title, size, INK), *((note, SMALL, FAINT) for note in notes)]:
            for line in wrapped(text, ROOM, big):
                self.write(line, MARGIN, self.y + big * 0.65, size=big, colour=colour)
                self.y += big * 1.4
        self.y += MARGIN / 2

    def leading(self, lines: int, below: float = 0) -> float:
        """From one line to the next, so that so many have room."""
        return min(LEADING, max(CLOSEST, (TALLEST - MARGIN - self.y - below) / max(1, lines)))

    def png(self) -> bytes:
        from matplotlib import rcParams
        from matplotlib.figure import Figure

        rcParams["font.family"] = families("".join(one.text for one in self.texts))
        rcParams["hatch.linewidth"] = 2.5
        height = self.y + MARGIN
        figure = Figure(figsize=(WIDTH / 72, height / 72), dpi=72, facecolor="white")
        axes: Any = figure.add_axes(
            (0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0), frameon=False, xticks=[], yticks=[]
        )
        for box in self.boxes:
            _draw_box(axes, box)
        for stroke in self.strokes:
            _draw_stroke(axes, stroke)
        for text in self.texts:
            _draw_text(axes, text)
        output = BytesIO()
        figure.savefig(output, format="png", dpi=72, facecolor="white")
        return output.getvalue()


def legible(text: str) -> str:
    """A letter that no font here has is a box: the others still tell what is meant."""
    return writable(text) or "".join(_legible(letter) for letter in text).strip()


def _legible(letter: str) -> str:
    return letter if letter.isspace() else writable(letter) or (BLANK if letter.isalnum() else "")


def fitted(text: str, room: float, size: int) -> str:
    """Cut where it has no room."""
    text = legible(text)
    if width_of(text, size) <= room:
        return text
    while text and width_of(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def wrapped(text: str, room: float, size: int) -> list[str]:
    """Lines that have room: broken between words, and Chinese between any two letters."""
    lines: list[str] = []
    for piece in _pieces(legible(text)):
        if lines and width_of((lines[-1] + piece).rstrip(), size) <= room:
            lines[-1] += piece
        else:
            lines.append(piece.lstrip())
    return [fitted(line.rstrip(), room, size) for line in lines if line.strip()]


def _pieces(text: str) -> Iterator[str]:
    """A line may not begin with a stop."""
    piece = ""
    for letter, after in pairwise(f"{text} "):
        piece += letter
        together = (letter.isascii() and after.isascii()) or letter in "（《" or after in "，。、；：）》%…"
        if letter == " " or not together:
            yield piece
            piece = ""
    yield piece


def _draw_box(axes: Any, box: Box) -> None:
    from matplotlib.patches import Rectangle

    edge = box.edge or "none"
    axes.add_patch(
        Rectangle((box.x, box.y), box.wide, box.tall, facecolor=box.fill, edgecolor=edge, hatch=box.hatch, linewidth=2)
    )


def _draw_stroke(axes: Any, stroke: Stroke) -> None:
    across, down = zip(*stroke.places, strict=True)
    style = "--" if stroke.dashed else "-"
    sign = {"marker": "o", "markersize": 13, "markerfacecolor": "white", "markeredgewidth": 4} if stroke.dotted else {}
    axes.plot(
        across,
        down,
        color=stroke.colour,
        linewidth=stroke.width,
        linestyle=style,
        zorder=2 if stroke.dotted else 0.5,
        **sign,
    )


def _draw_text(axes: Any, text: Written) -> None:
    """Bold is a second stroke of the same letters: our font has one weight."""
    from matplotlib.patheffects import withStroke

    strokes = [(7.0, "white")] * text.halo + [(1.2, text.colour)] * text.bold
    effects = [withStroke(linewidth=wide, foreground=colour) for wide, colour in strokes]
    axes.text(
        *(text.x, text.y, text.text),
        fontsize=text.size,
        color=text.colour,
        ha=text.align,
        va="center_baseline",
        rotation=90 if text.turned else 0,
        rotation_mode="anchor",
        parse_math=False,
        path_effects=effects,
        zorder=3,
    )
