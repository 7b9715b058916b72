"""Where somebody has to be to check in, and when."""

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.roster.presence import (
    EARLY,
    FRESH,
    GRACE,
    OPENS,
    Doubt,
    Fix,
    Mark,
    Punctuality,
    distance,
    doubt,
    leaves_early,
    marks_of,
    punctuality,
)

POST = (33.8712, 115.7795)
NOW = 1_795_399_200
METRE = 1 / 111_195  # degrees of latitude


def north_by(metres: float, accuracy: float | None = 10.0, **more) -> Fix:
    return Fix((POST[0] + metres * METRE, POST[1]), accuracy, more.pop("sent_at", NOW), **more)


@pytest.mark.parametrize(
    ("fix", "expected"),
    [
        (north_by(149), None),
        (north_by(159), None),  # the phone may be wrong by ten
        (north_by(161), Doubt.FAR),
        (north_by(149, None), None),
        (north_by(155, None), Doubt.FAR),
        (north_by(0, forwarded=True), Doubt.FORWARDED),
        (north_by(0, picked=True), Doubt.PICKED),
        (north_by(0, sent_at=NOW - FRESH), None),
        (north_by(0, sent_at=NOW - FRESH - 1), Doubt.STALE),
    ],
)
def test_only_who_is_there_is_there(fix: Fix, expected: Doubt | None):
    assert doubt(fix, distance(fix.at, POST) - 150, NOW) == expected


@given(st.floats(-89, 89), st.floats(-180, 180), st.floats(0, 1500))
def test_standing_on_it_is_near(north: float, east: float, accuracy: float):
    fix = Fix((north, east), accuracy, NOW)

    assert doubt(fix, distance(fix.at, (north, east)) - 1, NOW) is None


def test_nearness_crosses_the_date_line():
    assert distance((0.0, 179.9999), (0.0, -179.9999)) == pytest.approx(22.2, abs=0.1)


def test_what_is_inexact_is_marked():
    assert marks_of(north_by(0, None)) == (Mark.UNMEASURED,)
    assert marks_of(north_by(0, 800)) == (Mark.COARSE,)
    assert marks_of(north_by(0, 12)) == ()


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (NOW - OPENS - 1, Punctuality.TOO_EARLY),
        (NOW - OPENS, Punctuality.EARLY),
        (NOW - EARLY, Punctuality.ON_TIME),
        (NOW + GRACE, Punctuality.ON_TIME),
        (NOW + GRACE + 1, Punctuality.LATE),
        (NOW + 7199, Punctuality.LATE),
        (NOW + 7200, Punctuality.OVER),
    ],
)
def test_each_moment_has_its_punctuality(at: int, expected: Punctuality):
    assert punctuality(NOW, NOW + 7200, at) == expected


def test_some_minutes_are_not_early():
    assert not leaves_early(NOW, NOW - GRACE)
    assert leaves_early(NOW, NOW - GRACE - 1)
