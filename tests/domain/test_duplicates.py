"""What is offered as the same, and what is not."""

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from issuebot.domain.duplicates import Near, Sighting, band, near
from issuebot.domain.language.guessing import distance
from tests.domain.districts import sample

NOW = datetime(2026, 11, 23, tzinfo=UTC)
HERE = (33.87, 115.78)
WIRING = sample().category("street-wiring")
assert WIRING
REPORT = Sighting(0, "xingfu", HERE, "电线断了", NOW)


def same(one: str, other: str) -> float:
    return float(one == other)


def offered(*tickets: Sighting, report: Sighting = REPORT) -> list[int]:
    assert WIRING
    return [found.number for found in near(report, tickets, WIRING, same)]


def at(number: int, metres_north: float, days_ago: float = 2) -> Sighting:
    point = (HERE[0] + metres_north / 111_195, HERE[1])
    return Sighting(number, "heping", point, "不一样", NOW - timedelta(days=days_ago))


def saying(number: int, words: str, community: str | None = "xingfu") -> Sighting:
    return Sighting(number, community, None, words, NOW)


def test_nearest_comes_first():
    assert offered(at(1, 70), at(2, 20), at(3, -40), at(4, 79)) == [2, 3, 1, 4]


def test_radius_and_window_are_the_category_s():
    assert offered(at(1, 81), at(2, 500), at(3, 10, days_ago=60.1), at(4, 10, days_ago=60)) == [4]


def test_places_on_the_map_come_before_words():
    assert offered(saying(1, "电线断了"), at(2, 79)) == [2, 1]


def test_words_count_only_within_a_community():
    tickets = (saying(1, "电线断了"), saying(2, "电线断了", "heping"), saying(3, "电线断了", None), saying(4, ""))

    assert offered(*tickets) == [1]
    assert offered(*tickets, report=Sighting(0, None, None, "电线断了", NOW)) == []


def test_two_points_apart_are_two_things():
    far = Sighting(1, "xingfu", (33.88, 115.78), "电线断了", NOW)

    assert offered(far) == []


def test_another_door_is_another_thing():
    assert offered(saying(1, "3号楼"), report=saying(0, "3号楼")) == [1]
    assert near(saying(0, "3号楼"), [saying(1, "8号楼")], WIRING, lambda *_: 0.9) == ()  # type: ignore[arg-type]  # it is there


def test_likeness_orders_what_has_no_distance():
    words = {"a": 0.6, "b": 0.9, "c": 0.5}

    found = near(saying(0, "x"), [saying(n, word) for n, word in enumerate(words, 1)], WIRING, lambda _, w: words[w])  # type: ignore[arg-type]  # it is there

    assert found == (Near(2, None, 0.9), Near(1, None, 0.6))


@given(st.floats(-89, 89), st.floats(-180, 180), st.floats(0, 6.3), st.floats(1, 5000))
def test_band_holds_all_that_is_near(latitude: float, longitude: float, away: float, metres: float):
    point = (latitude + away / 111, longitude)

    south, north = band(latitude, metres)

    assert south <= point[0] <= north or distance((latitude, longitude), point) > metres
