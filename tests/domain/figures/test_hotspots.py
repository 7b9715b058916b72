"""What is unusual, and where the grid says to look."""

import random

import pytest

from issuebot.domain.figures.hotspots import LEAST, Report, Seen, is_unusual, same_trouble, spots, suspects
from issuebot.domain.language.guesses.guessing import distance
from issuebot.domain.language.same_matter.likeness import read

HERE = (31.23, 121.47)
METRES = 80.0


def near(metres: float) -> tuple[float, float]:
    return HERE[0] + metres / 111_195, HERE[1]


def report(number: int, metres: float = 0, words: str = "垃圾没人清") -> Report:
    return Report(number, near(metres), read(words, None), 1)


def same(one: Report, other: Report) -> bool:
    return same_trouble(one, other, METRES, {})


@pytest.mark.parametrize(
    ("reports", "before", "unusual"),
    [
        (3, 0, False),
        (4, 0, True),
        (4, 6, True),
        (4, 7, False),
        (5, 10, False),
        (6, 12, True),
        (12, 28, True),
        (12, 29, False),
    ],
)
def test_unusual_is_a_count_and_a_ratio(reports: int, before: int, unusual: bool):
    assert is_unusual(reports, before) is unusual


def test_grid_misses_nothing_near():
    chance = random.Random(7)  # noqa: S311 a test
    points = [(chance.uniform(31.2, 31.22), chance.uniform(121.4, 121.425)) for _ in range(300)]
    boxes = [one.box for one in suspects((Seen("noise", None, point, 1) for point in points), lambda _: METRES)]

    full = [point for point in points if sum(distance(point, other) <= METRES for other in points) >= LEAST]

    assert full
    assert all(any(box and box.holds(point) for box in boxes) for point in full)


def test_box_is_widened_by_the_radius():
    [suspect] = suspects((Seen("noise", None, HERE, 4),), lambda _: METRES)
    assert suspect.box

    wider = suspect.box.wider(METRES)

    corner, outer = (suspect.box.north, suspect.box.east), (wider.north, wider.east)
    assert distance(corner, (outer[0], corner[1])) == pytest.approx(METRES, rel=0.01)
    assert METRES <= distance(corner, (corner[0], outer[1])) <= METRES * 1.01


def test_near_ones_are_one_spot_and_counted_once():
    recent = [report(number, number * 20) for number in range(1, 6)]

    [found] = spots(recent, recent, [report(9, 30), report(10, 900)], same)

    assert (found.core, found.tickets, found.earlier) == (1, (1, 2, 3, 4, 5), (9,))


def test_other_matters_at_one_place_are_others():
    recent = [
        *(report(number) for number in (1, 2, 3)),
        *(report(number, words="噪音太大扰民") for number in (4, 5, 6)),
    ]

    assert not spots(recent, recent, [], same)


def test_place_that_is_always_busy_is_usual():
    recent, before = [report(number) for number in range(1, 9)], [report(number) for number in range(10, 60)]

    assert not spots(recent, recent, before, same)


def test_people_who_joined_count():
    lone = Report(1, HERE, read("垃圾没人清", None), 5)

    [found] = spots([lone], [lone], [], same)

    assert (found.tickets, found.reports) == ((1,), 5)
