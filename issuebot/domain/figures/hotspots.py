"""Where the same trouble comes again: what is unusual, where to look, and which reports belong together.

`docs/figures.md` says the rule. Places to look at are found on a grid, so that no report is compared with all others.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, degrees, floor, radians

from issuebot.domain.language.guesses.guessing import EARTH_RADIUS, distance
from issuebot.domain.language.same_matter.likeness import Telling, likeness

RECENT_DAYS, WEEKS = 7, 8  # the last days, and the weeks before that they are held against
LEAST = 4  # reports
RATIO = 3
PRIOR = 0.5  # reports a week that are thought to have come before, where there was hardly any
Point = tuple[float, float]


def is_unusual(reports: int, before: int) -> bool:
    """`reports` of the last days against those of all the weeks before."""
    return reports >= LEAST and reports >= RATIO * (before / WEEKS + PRIOR)


@dataclass(frozen=True, slots=True)
class Seen:
    """As much of a ticket as the grid needs."""

    category: str
    community: str | None
    point: Point | None
    people: int


@dataclass(frozen=True, slots=True)
class Box:
    """Latitudes and longitudes."""

    south: float
    north: float
    west: float
    east: float

    def holds(self, point: Point | None) -> bool:
        return point is not None and self.south <= point[0] <= self.north and self.west <= point[1] <= self.east

    def wider(self, metres: float) -> "Box":
        """With everything around it that is so near."""
        up = _reach(metres)
        aside = up / _narrow(max(abs(self.south), abs(self.north)) + up)
        return Box(self.south - up, self.north + up, self.west - aside, self.east + aside)


@dataclass(frozen=True, slots=True)
class Suspect:
    """A place where enough tickets of one category came lately: a box, or, where no point is known, a community."""

    category: str
    community: str | None
    box: Box | None
    people: int


def suspects(reports: Iterable[Seen], radius: Callable[[str], float]) -> list[Suspect]:
    """Those with the most people first. `radius`: metres within which a category's reports are at one place."""
    every = list(reports)
    narrow = _narrow(max((abs(one.point[0]) for one in every if one.point), default=0))
    cells = Counter[tuple[str, int, int]]()
    told = Counter[tuple[str, str]]()
    pointless = set[tuple[str, str]]()
    for one in every:
        if one.point:
            side = _reach(radius(one.category))
            cells[one.category, floor(one.point[0] / side), floor(one.point[1] * narrow / side)] += one.people
        if one.community:
            told[one.category, one.community] += one.people
            if one.point is None:
                pointless.add((one.category, one.community))
    found = [
        _cell(cell, around, _reach(radius(cell[0])), narrow)
        for cell in cells
        if (around := _around(cells, cell)) >= LEAST
    ]
    found += [Suspect(*which, None, told[which]) for which in pointless if told[which] >= LEAST]
    return sorted(found, key=lambda one: (-one.people, repr(one)))


@dataclass(frozen=True, slots=True)
class Report:
    """`people`: who came to this ticket, one at least."""

    number: int
    point: Point | None
    telling: Telling
    people: int


@dataclass(frozen=True, slots=True)
class Spot:
    """`core`: the ticket that is near to all the others."""

    core: int
    tickets: tuple[int, ...]
    earlier: tuple[int, ...]
    reports: int
    before: int


Same = Callable[[Report, Report], bool]


def spots(cores: Iterable[Report], recent: Iterable[Report], before: Sequence[Report], same: Same) -> list[Spot]:
    """Around which of the cores it is unusual: the one with the most reports first, each ticket in one spot at most."""
    left = {one.number: one for one in recent}
    tried = {one.number: [other for other in left.values() if same(one, other)] for one in cores if one.number in left}
    found: list[Spot] = []
    while tried:
        core = max(tried, key=lambda number: (_people(tried[number]), -number))
        members = tried.pop(core)
        if _people(members) < LEAST:
            break
        earlier = [one for one in before if same(left[core], one)]
        if is_unusual(_people(members), _people(earlier)):
            taken = {one.number for one in members}
            counts = _people(members), _people(earlier)
            found.append(Spot(core, tuple(sorted(taken)), tuple(sorted(one.number for one in earlier)), *counts))
            tried = {
                number: [one for one in others if one.number not in taken]
                for number, others in tried.items()
                if number not in taken
            }
    return found


def same_trouble(one: Report, other: Report, metres: float, weights: Mapping[str, float]) -> bool:
    """Whether two reports of one category are near, and of the same matter; without a point, alike in words."""
    if one.point is None or other.point is None:
        return one.number == other.number or likeness(one.telling, other.telling, weights) > 0
    matters, others = one.telling.matters, other.telling.matters
    return distance(one.point, other.point) <= metres and not (matters and others and matters.keys().isdisjoint(others))


def _people(some: Iterable[Report]) -> int:
    return sum(one.people for one in some)


def _reach(metres: float) -> float:
    """Degrees of latitude."""
    return degrees(metres / EARTH_RADIUS)


def _narrow(latitude: float) -> float:
    """How much shorter a degree of longitude is there than a degree of latitude."""
    return max(cos(radians(min(latitude, 89))), 0.01)


def _around(cells: Counter[tuple[str, int, int]], cell: tuple[str, int, int]) -> int:
    """In the cell and its eight neighbours: whatever is within a cell's side of one of its points."""
    category, up, aside = cell
    return sum(cells[category, up + one, aside + other] for one in (-1, 0, 1) for other in (-1, 0, 1))


def _cell(cell: tuple[str, int, int], people: int, side: float, narrow: float) -> Suspect:
    category, up, aside = cell
    west, east = aside * side / narrow, (aside + 1) * side / narrow
    return Suspect(category, None, Box(up * side, (up + 1) * side, west, east), people)
