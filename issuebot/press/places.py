"""Where each community's circle goes: as on the ground, but never one over the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, radians

HAIR = 1e-6  # of a pixel: what rounding leaves
ROUNDS = 200  # of pushing apart; they stop by themselves long before


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    bottom: float
    right: float
    top: float

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.bottom + self.top) / 2


def on_paper(
    at: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]], box: Box
) -> list[tuple[float, float]]:
    """The middle of each thing of this width and height, north above; pushed apart where the ground is crowded.

    Where pushing does not help, because too many want one line or one corner, they stand in rows.
    """
    spread = _spread(at, sizes, box)
    for _ in range(ROUNDS):
        if not _push(spread, sizes, box):
            break
    if _is_crowded(spread, sizes) or not _is_within(spread, sizes, box):
        return _in_rows(at, sizes, box)
    return [(x, y) for x, y in spread]


def _is_crowded(spread: Sequence[Sequence[float]], sizes: Sequence[tuple[float, float]]) -> bool:
    return any(
        min(_lacking(spread[this], spread[other], sizes[this], sizes[other])) > 1
        for this in range(len(spread))
        for other in range(this)
    )


def _is_within(spread: Sequence[Sequence[float]], sizes: Sequence[tuple[float, float]], box: Box) -> bool:
    """Pushing may have sent one over the edge after it was held there."""
    return all(
        box.left <= x - wide / 2
        and x + wide / 2 <= box.right
        and box.bottom <= y - tall / 2
        and y + tall / 2 <= box.top
        for (x, y), (wide, tall) in zip(spread, sizes, strict=True)
    )


def _in_rows(
    at: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]], box: Box
) -> list[tuple[float, float]]:
    """The northernmost in the first row, and from west to east in each."""
    wide = max(size[0] for size in sizes)
    columns = max(1, int((box.right - box.left) / wide))
    rows = -(-len(at) // columns)
    southward = sorted(range(len(at)), key=lambda thing: -at[thing][0])
    middles = [box.centre] * len(at)
    for row in range(rows):
        there = sorted(southward[row * columns : (row + 1) * columns], key=lambda thing: at[thing][1])
        for column, thing in enumerate(there):
            x = box.left + (box.right - box.left) * (column + 0.5) / columns
            middles[thing] = (x, box.top - (box.top - box.bottom) * (row + 0.5) / rows)
    return middles


def _spread(at: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]], box: Box) -> list[list[float]]:
    """To scale, a degree of longitude as short as it is at this latitude."""
    middle = sum(latitude for latitude, _ in at) / len(at)
    flat = [(longitude * cos(radians(middle)), latitude) for latitude, longitude in at]
    wide, tall = (max(size[axis] for size in sizes) for axis in (0, 1))
    lows, highs = ([pick(point[axis] for point in flat) for axis in (0, 1)] for pick in (min, max))
    room = (box.right - box.left - wide, box.top - box.bottom - tall)
    spans = [highs[axis] - lows[axis] for axis in (0, 1)]
    scale = min((room[axis] / spans[axis] for axis in (0, 1) if spans[axis] > 0), default=0.0)
    return [
        [box.centre[axis] + (point[axis] - (lows[axis] + highs[axis]) / 2) * scale for axis in (0, 1)] for point in flat
    ]


def _push(spread: list[list[float]], sizes: Sequence[tuple[float, float]], box: Box) -> bool:
    """One round; True while something moved."""
    moved = False
    for this in range(len(spread)):
        for other in range(this):
            moved |= _part(spread[this], spread[other], sizes[this], sizes[other])
        for axis, low, high in ((0, box.left, box.right), (1, box.bottom, box.top)):
            half = sizes[this][axis] / 2
            spread[this][axis] = min(max(spread[this][axis], low + half), high - half)
    return moved


def _part(this: list[float], other: list[float], size: tuple[float, float], size_other: tuple[float, float]) -> bool:
    """Along the axis where less is missing, half of it each; two in one spot part sideways."""
    apart = _lacking(this, other, size, size_other)
    if min(apart) <= 0.5:  # noqa: PLR2004 half a pixel
        return False
    axis = 0 if apart[0] < apart[1] or hypot(this[0] - other[0], this[1] - other[1]) < 1 else 1
    step = (apart[axis] / 2) * (1 if this[axis] >= other[axis] else -1)
    this[axis] += step
    other[axis] -= step
    return True


def _lacking(
    this: Sequence[float], other: Sequence[float], size: tuple[float, float], size_other: tuple[float, float]
) -> list[float]:
    """By how much the two reach into each other, sideways and upwards; below zero is the gap."""
    return [(size[axis] + size_other[axis]) / 2 - abs(this[axis] - other[axis]) for axis in (0, 1)]
