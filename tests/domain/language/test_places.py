"""Which community a point is in, near, or between."""

from dataclasses import replace
from math import cos, radians

import pytest
from hypothesis import assume, given, strategies as st

from issuebot.desk.reports.locations import BORDER, TOLERANCE, spot_of
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community, Name
from issuebot.domain.language.guesses.guessing import distance
from tests.domain.districts import SMALL, read, sample

HERE = Name("地", "place")
SOUTH, WEST = 33.87, 115.78
METRE = 1 / 111_194.9  # degrees of latitude
EAST = METRE / cos(radians(SOUTH))


def box(name: str, west: float, east: float, south: float = 0, north: float = 200) -> Community:
    """A drawn rectangle, in metres from a corner."""
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    ring = ", ".join(f"[{WEST + x * EAST:.9f}, {SOUTH + y * METRE:.9f}]" for x, y in corners)
    return Community(name, HERE, boundary=f'{{"type": "Polygon", "coordinates": [[{ring}]]}}')


def circle(name: str, x: float, y: float, radius: float) -> Community:
    return Community(name, HERE, centre=at(x, y), radius=radius)


def at(x: float, y: float) -> tuple[float, float]:
    return SOUTH + y * METRE, WEST + x * EAST


def district(*places: Community) -> District:
    return replace(read(SMALL), communities=places)


LEFT, RIGHT, FAR = box("left", 0, 200), box("right", 200, 400), box("far", 460, 600)
TOWN = district(LEFT, RIGHT, FAR, circle("round", 100, 500, 150))


@pytest.mark.parametrize(
    ("x", "y", "communities", "near"),
    [
        (100, 100, ("left",), False),
        (-5, 100, ("left",), True),  # 5 m outside
        (-49, 100, ("left",), True),
        (-51, 100, (), False),
        (200, 100, ("left", "right"), False),  # on the border of two
        (195, 100, ("left", "right"), False),
        (205, 100, ("right", "left"), False),
        (170, 100, ("left",), False),
        (425, 100, ("right", "far"), True),  # between two that do not touch
        (445, 100, ("far",), True),
        (100, 230, ("left",), True),
        (100, 400, ("round",), False),
        (5000, 5000, (), False),
    ],
)
def test_point_means_the_nearest(x: float, y: float, communities: tuple[str, ...], near: bool):
    spot = spot_of(TOWN, at(x, y))

    assert spot.communities == communities
    assert any(spot.is_near(name) for name in communities[:1]) == near


def test_circle_does_not_rival_a_drawn_line():
    town = district(LEFT, circle("round", 100, 100, 500))

    assert spot_of(town, at(100, 100)).communities == ("left",)
    assert spot_of(town, at(195, 100)).communities == ("left", "round")


def test_two_circles_are_both_offered():
    town = district(circle("a", 0, 0, 300), circle("b", 300, 0, 300))

    assert spot_of(town, at(140, 0)).communities == ("a", "b")
    assert spot_of(town, at(160, 0)).communities == ("b", "a")


METRES = st.floats(-700, 1200)


@given(METRES, METRES)
def test_no_other_community_is_nearer(x: float, y: float):
    spot = spot_of(TOWN, at(x, y))
    lone = {place.id: spot_of(district(place), at(x, y)).metres for place in TOWN.communities}

    nearest = min((metres[0] for metres in lone.values() if metres), default=None)

    assert (nearest is None) == (spot.communities == ())
    assert nearest is None or spot.metres[0] == pytest.approx(nearest, abs=0.01)


@given(st.floats(-50, 650), st.floats(-50, 250), st.floats(0, 1))
def test_moving_nearer_finds_none_farther(x: float, y: float, way: float):
    start = spot_of(TOWN, at(x, y))
    assume(start.communities)
    goal = {"left": (100, 100), "right": (300, 100), "far": (530, 100), "round": (100, 500)}[start.communities[0]]
    nearer = at(x + way * (goal[0] - x), y + way * (goal[1] - y))

    found, own = spot_of(TOWN, nearer), spot_of(district(*_only(start.communities[0])), nearer)

    assert found.metres[0] <= own.metres[0] + 0.01
    assert own.metres[0] <= start.metres[0] + 0.01


@given(METRES, METRES)
def test_others_are_hardly_farther(x: float, y: float):
    spot = spot_of(TOWN, at(x, y))

    assert all(away <= spot.metres[0] + BORDER for away in spot.metres[1:])
    assert not spot.metres or spot.metres[0] <= TOLERANCE


def test_five_metres_outside_the_sample_is_near():
    edge = (33.8674 - 0.00003, 115.7764 - 0.00003)

    spot = spot_of(sample(), edge)

    assert spot.communities[0] == "xingfu"
    assert 0 < spot.metres[0] < 6
    assert distance(edge, (33.8674, 115.7764)) < 6


def _only(name: str) -> list[Community]:
    return [place for place in TOWN.communities if place.id == name]
