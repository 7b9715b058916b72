"""The piece of earth on the map: every place where it is, north above, one scale for both directions."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, floor, log10, radians

from issuebot.domain.pictures.open_map import Picture, Point, Spot

DEGREE = 111_195.0  # metres of latitude
LEAST = 300.0  # metres that the map shows at least, each way
LOWEST, HIGHEST = 560.0, 1500.0  # pixels


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Ground:
    """`origin` is what lies in the middle of the box; `scale` is pixels a metre."""

    box: Box
    origin: Point
    scale: float

    def place(self, point: Point) -> tuple[float, float]:
        east, north = _metres(point, self.origin)
        box = self.box
        return (box.left + box.right) / 2 + east * self.scale, (box.bottom + box.top) / 2 + north * self.scale


def lay_out(picture: Picture, left: float, bottom: float, width: float, margin: float) -> Ground | None:
    """As wide as this and as high as its places are, in what a phone shows well; None where no place is known."""
    points = [point for spot in picture.spots for point in _extent(spot)] + [dot.at for dot in picture.dots]
    if not points:
        return None
    origin = _middle(points, points[0])
    origin = _middle(points, origin)
    flat = [_metres(point, origin) for point in points]
    wide, tall = (max(LEAST, max(axis) - min(axis)) for axis in zip(*flat, strict=True))
    scale = min((width - 2 * margin) / wide, (HIGHEST - 2 * margin) / tall)
    height = max(LOWEST, tall * scale + 2 * margin)
    return Ground(Box(left, bottom, left + width, bottom + height), origin, scale)


def scale_bar(scale: float, longest: float) -> tuple[str, float]:
    """What it says, and its length in pixels: 1, 2 or 5 times a power of ten of metres."""
    most = longest / scale
    power: float = 10.0 ** floor(log10(most))
    metres = max(step * power for step in (1, 2, 5) if step * power <= most)
    return (f"{metres:g} m" if metres < 1000 else f"{metres / 1000:g} km"), metres * scale  # noqa: PLR2004 a kilometre


def _extent(spot: Spot) -> Iterator[Point]:
    for ring in spot.rings:
        yield from ring
    if spot.at and not spot.rings:
        north = (spot.radius or 0) / DEGREE
        east = north / cos(radians(spot.at[0]))
        yield spot.at[0] - north, spot.at[1] - east
        yield spot.at[0] + north, spot.at[1] + east


def _middle(points: Iterable[Point], near: Point) -> Point:
    """The middle of the smallest box around them."""
    flat = [_metres(point, near) for point in points]
    east, north = ((min(axis) + max(axis)) / 2 for axis in zip(*flat, strict=True))
    return near[0] + north / DEGREE, near[1] + east / (DEGREE * cos(radians(near[0])))


def _metres(point: Point, origin: Point) -> tuple[float, float]:
    """East and north of the origin, flat: exact enough across a district."""
    return (point[1] - origin[1]) * DEGREE * cos(radians(origin[0])), (point[0] - origin[0]) * DEGREE
