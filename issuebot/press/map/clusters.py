"""Dots that would hide each other: a few stand side by side around their middle, more become one bubble."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, hypot, log10, pi, sin, sqrt

from issuebot.press.map.ground import Box

DOT, PITCH = 15.0, 36.0  # a dot's radius, and from one middle to the next where they stand side by side
FEW = 7  # dots that still stand side by side
BUBBLE, MOST_BUBBLE = 34.0, 60.0  # radii
REACHES = (30.0, 48.0, 72.0, 96.0, 128.0)  # from how far dots gather: the first at which they find room
ROUNDS = 60  # of pushing apart


@dataclass(frozen=True, slots=True)
class Mark:
    """Tickets of one kind at one point of the picture."""

    x: float
    y: float
    kind: int
    count: int
    late: int


@dataclass(slots=True)
class Cluster:
    x: float
    y: float
    marks: list[Mark]

    @property
    def count(self) -> int:
        return sum(mark.count for mark in self.marks)

    @property
    def late(self) -> int:
        return sum(mark.late for mark in self.marks)

    @property
    def radius(self) -> float:
        """The radius of the ground that it covers, its rings included."""
        count = self.count
        if count == 1:
            return DOT + 6
        if count <= FEW:
            return DOT + 6 + (PITCH / 2 if count == 2 else PITCH * 0.6 if count == 3 else PITCH)  # noqa: PLR2004 how many dots there are
        return min(MOST_BUBBLE, BUBBLE + 10 * log10(count / FEW)) + 8

    def dots(self) -> list[tuple[float, float, int, bool]]:
        """Each with its place, its kind and whether it is late: one in the middle where there are four or more."""
        each = [(mark.kind, number < mark.late) for mark in self.marks for number in range(mark.count)]
        return [(self.x + x, self.y + y, *dot) for (x, y), dot in zip(_places(len(each)), each, strict=True)]

    def shares(self) -> list[tuple[int, int]]:
        """Kinds and how many of each, the first kind first."""
        kinds = sorted({mark.kind for mark in self.marks})
        return [(kind, sum(mark.count for mark in self.marks if mark.kind == kind)) for kind in kinds]


def gather(marks: Sequence[Mark], box: Box) -> list[Cluster]:
    clusters: list[Cluster] = []
    for reach in REACHES:
        clusters = _gathered(marks, reach)
        if _settle(clusters, box, reach):
            break
    return clusters


def _places(count: int) -> list[tuple[float, float]]:
    if count == 1:
        return [(0, 0)]
    ring = count if count <= 3 else count - 1  # noqa: PLR2004 how many dots there are
    away = PITCH / 2 if count == 2 else PITCH / sqrt(3) if count == 3 else PITCH  # noqa: PLR2004 how many dots there are
    around = [(away * cos(pi / 2 + 2 * pi * at / ring), away * sin(pi / 2 + 2 * pi * at / ring)) for at in range(ring)]
    if count == 2:  # noqa: PLR2004 how many dots there are
        around = [(-away, 0), (away, 0)]
    return around if ring == count else [(0, 0), *around]


def _gathered(marks: Iterable[Mark], reach: float) -> list[Cluster]:
    """The largest first; each takes what is within reach of it and not taken yet."""
    left = sorted(marks, key=lambda mark: (-mark.count, mark.x, mark.y))
    cells: dict[tuple[int, int], list[int]] = {}
    for number, mark in enumerate(left):
        cells.setdefault((int(mark.x // reach), int(mark.y // reach)), []).append(number)
    taken, clusters = set[int](), []
    for number, mark in enumerate(left):
        if number in taken:
            continue
        column, row = int(mark.x // reach), int(mark.y // reach)
        near = [
            other
            for at in ((column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
            for other in cells.get(at, [])
            if other not in taken and hypot(left[other].x - mark.x, left[other].y - mark.y) <= reach
        ]
        taken.update(near)
        clusters.append(_cluster([left[other] for other in sorted(near)]))
    return clusters


def _cluster(marks: list[Mark]) -> Cluster:
    total = sum(mark.count for mark in marks)
    x, y = (sum(getattr(mark, axis) * mark.count for mark in marks) / total for axis in ("x", "y"))
    return Cluster(x, y, sorted(marks, key=lambda mark: mark.kind))


def _settle(clusters: list[Cluster], box: Box, reach: float) -> bool:
    """Push apart; whether no two are over one another then, and none is far from where it was."""
    radii = [cluster.radius for cluster in clusters]
    if sum(4 * radius * radius for radius in radii) > (box.right - box.left) * (box.top - box.bottom) * 0.7:
        return False
    was = [(cluster.x, cluster.y) for cluster in clusters]
    order = sorted(range(len(clusters)), key=lambda at: clusters[at].x)
    moved = True
    for _ in range(ROUNDS):
        moved = _push(clusters, radii, order, box)
        if not moved:
            break
    far = any(
        hypot(cluster.x - x, cluster.y - y) > max(reach, cluster.radius)
        for cluster, (x, y) in zip(clusters, was, strict=True)
    )
    return not moved and not far


def _push(clusters: list[Cluster], radii: list[float], order: list[int], box: Box) -> bool:
    moved = False
    for one, radius in zip(clusters, radii, strict=True):
        x, y = one.x, one.y
        one.x = min(max(x, box.left + radius), box.right - radius)
        one.y = min(max(y, box.bottom + radius), box.top - radius)
        moved |= (x, y) != (one.x, one.y)
    for place, this in enumerate(order):
        one = clusters[this]
        for other in order[place + 1 :]:
            two = clusters[other]
            if two.x - one.x > 2 * (MOST_BUBBLE + PITCH):
                break
            moved |= _part(one, two, radii[this] + radii[other])
    return moved


def _part(one: Cluster, two: Cluster, apart: float) -> bool:
    east, north = two.x - one.x, two.y - one.y
    away = hypot(east, north)
    if away > apart - 1:
        return False
    east, north = (east / away, north / away) if away > 0 else (1.0, 0.0)
    step = (apart - away) / 2
    one.x, one.y = one.x - east * step, one.y - north * step
    two.x, two.y = two.x + east * step, two.y + north * step
    return True
