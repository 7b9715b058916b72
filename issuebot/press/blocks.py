"""A community as the map shows it: its circle, and below it its name and a chip for each category it has.

Lengths are pixels: at 72 dots an inch a point of matplotlib's is one. A phone shows 1,080 of them in some seven
centimetres, so that nothing is written smaller than 26.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from issuebot.domain.map_picture import Kind, Spot
from issuebot.press.fonts import families, writable

GAP, NAME, CHIP = 14, 30, 26
# Okabe and Ito, for people who do not tell all colours apart; what has no category is grey.
COLOURS = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7")
GREY = "#c4c4c4"
DARK = frozenset({"#009e73", "#0072b2", "#d55e00"})  # on these white is read better than black
EMPTY, SMALL, LARGE = 24, 44, 84  # radii
MANY = 12  # tickets: where nowhere has more, no circle is the largest
IN_A_ROW = 3  # chips


@dataclass(frozen=True, slots=True)
class Chip:
    """Of one category: its letter with the figure, in its colour."""

    text: str
    colour: str
    count: int

    @property
    def width(self) -> float:
        return width_of(self.text, CHIP) * 1.08 + CHIP * 0.5


@dataclass(frozen=True, slots=True)
class Block:
    spot: Spot
    radius: float
    name: str
    rows: tuple[tuple[Chip, ...], ...]
    size: tuple[float, float]


def blocks_of(spots: tuple[Spot, ...], kinds: tuple[Kind, ...]) -> list[Block]:
    largest = max(MANY, *(spot.total for spot in spots), 0)
    return [_block(spot, kinds, largest) for spot in spots]


def width_of_chips(chips: tuple[Chip, ...]) -> float:
    return sum(chip.width + GAP / 2 for chip in chips) - GAP / 2


def colour_of(kinds: tuple[Kind, ...], at: int) -> str:
    return COLOURS[at % len(COLOURS)] if kinds[at].letter.isalpha() else GREY


@lru_cache(maxsize=4096)
def width_of(text: str, size: int) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family=families(), size=size)
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0])


def _block(spot: Spot, kinds: tuple[Kind, ...], largest: int) -> Block:
    radius = SMALL + (LARGE - SMALL) * sqrt(spot.total / largest) if spot.total else EMPTY
    name = f"{spot.label} {spot.name}".strip() if writable(spot.name) else spot.label
    counted = [
        Chip(f"{kinds[at].letter} {count}", colour_of(kinds, at), count)
        for at, count in enumerate(spot.counts)
        if count
    ]
    rows = tuple(tuple(counted[at : at + IN_A_ROW]) for at in range(0, len(counted), IN_A_ROW))
    round_it = 2 * radius + (60 if spot.late else 0)
    width = max(round_it, width_of(name, NAME), *(width_of_chips(row) for row in rows), 0)
    height = 2 * radius + NAME * 1.4 + len(rows) * CHIP * 1.6
    return Block(spot, radius, name, rows, (width + GAP, height + GAP))
