"""What is offered as the same, and what is not."""

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from issuebot.domain.duplicates import Near, Sighting, band, near
from issuebot.domain.language.guesses.guessing import distance
from tests.domain.districts import sample

NOW = datetime(2026, 11, 23, tzinfo=UTC)
HERE = (33.87, 115.78)
WIRING = sample().category("street-wiring")
assert WIRING
RADIUS, WINDOW = WIRING.duplicate_radius, WIRING.duplicate_window
REPORT = Sighting(0, "wiring", "xingfu", HERE, NOW)


def offered(*tickets: Sighting, report: Sighting = REPORT, alike: Collection[int] = ()) -> list[int]:
    return [one.number for one in near(report, tickets, RADIUS, WINDOW, lambda one: float(one.number in alike))]


def at(number: int, metres_north: float, days_ago: float = 2, category: str = "wiring") -> Sighting:
    point = (HERE[0] + metres_north / 111_195, HERE[1])
    return Sighting(number, category, "heping", point, NOW - timedelta(days=days_ago))


def within(number: int, community: str | None = "xingfu", category: str | None = "wiring") -> Sighting:
    return Sighting(number, category, community, None, NOW)


def test_nearest_comes_first():
    assert offered(at(1, 70), at(2, 20), at(3, -40), at(4, 79)) == [2, 3, 1, 4]


def test_radius_and_window_are_the_category_s():
    assert offered(at(1, 81), at(2, 500), at(3, 10, days_ago=60.1), at(4, 10, days_ago=60)) == [4]


def test_places_on_the_map_come_before_words():
    assert offered(within(1), at(2, 79), alike={1}) == [2, 1]


def test_words_count_only_within_a_community():
    tickets = (within(1), within(2, "heping"), within(3, None), within(4))

    assert offered(*tickets, alike={1, 2, 3}) == [1]
    assert offered(*tickets, report=within(0, None), alike={1, 2, 3}) == []


def test_two_points_apart_are_two_things():
    far = Sighting(1, "wiring", "xingfu", (33.88, 115.78), NOW)

    assert offered(far, alike={1}) == []


def test_other_category_is_same_by_words():
    tickets = (at(1, 20, category="litter"), at(2, 20, category="litter"), within(3, category=None))

    assert offered(*tickets, alike={1, 3}) == [1, 3]


def test_likeness_orders_what_has_no_distance():
    words = {1: 0.6, 2: 0.9, 3: 0.0}

    found = near(within(0), map(within, words), RADIUS, WINDOW, lambda one: words[one.number])

    assert found == (Near(2, None, 0.9), Near(1, None, 0.6))


@given(st.floats(-89, 89), st.floats(-180, 180), st.floats(0, 6.3), st.floats(1, 5000))
def test_band_holds_all_that_is_near(latitude: float, longitude: float, away: float, metres: float):
    point = (latitude + away / 111, longitude)

    south, north = band(latitude, metres)

    assert south <= point[0] <= north or distance((latitude, longitude), point) > metres
