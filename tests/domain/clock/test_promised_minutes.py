"""Promises and reminders against the count of single minutes: pauses, extensions, urgency, rungs counted back."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings, strategies as st

from issuebot.domain.clock.deadlines import Count, promise
from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.ladder import Rung, next_due, reached
from tests.domain.clock.test_ladder import Ticket
from tests.domain.clock.test_working_minutes import ANY, TOWNS, Minutes, minutes_of

everywhere = pytest.mark.parametrize("town", [town for town in TOWNS if "Shanghai" in town or "office" in town])
LONGEST = 5 * 390  # working minutes of one part of a promise
PARTS = st.integers(0, LONGEST)


def stamp(minutes: Minutes, minute: int) -> int:
    return (minutes.start + minute) * 60


def end(minutes: Minutes, start: int, span: int) -> int:
    """The minute at which so many working ones are over."""
    place = minutes.before(start) + span - 1
    assume(place < len(minutes.at_work))
    return minutes.at_work[place] + 1 if span else start


@everywhere
@settings(max_examples=40)
@given(start=ANY, span=st.integers(1, LONGEST), added=PARTS)
def test_pauses_and_extensions_are_counted_alike(town: str, start: int, span: int, added: int):
    minutes = minutes_of(town)
    begun = start % minutes.length
    expected = end(minutes, begun, span + added)

    found = promise(TOWNS[town].hours, Span(seconds=span * 60), Count(stamp(minutes, begun), added * 60))

    assert found.at == stamp(minutes, expected)


@everywhere
@settings(max_examples=60)
@given(start=ANY, span=st.integers(1, LONGEST), parts=st.tuples(PARTS, PARTS), after=st.integers(0, 20 * 1440))
def test_urgency_halves_what_was_left_then(town: str, start: int, span: int, parts: tuple[int, int], after: int):
    """What was added before is halved with it, what is added later is not."""
    minutes, (before, later) = minutes_of(town), parts
    begun = start % minutes.length
    hurried = begun + after
    whole = end(minutes, begun, span + before)
    left = minutes.before(whole) - minutes.before(hurried)
    assume(left % 2 == 0)
    halved = end(minutes, hurried, left // 2) if left > 0 else whole
    expected = end(minutes, halved, later)

    count = Count(
        stamp(minutes, begun), (before + later) * 60, hurried_at=stamp(minutes, hurried), hurried_after=before * 60
    )
    found = promise(TOWNS[town].hours, Span(seconds=span * 60), count)

    assert found.at == stamp(minutes, expected)


@everywhere
@settings(max_examples=40)
@given(start=ANY, tens=st.integers(1, LONGEST // 10), paused=PARTS)
def test_rungs_are_counted_back_alike(town: str, start: int, tens: int, paused: int):
    """Half and a fifth of the time in which somebody could work are left; an hour past it is counted on."""
    minutes, hours = minutes_of(town), TOWNS[town].hours
    begun = start % minutes.length
    by = end(minutes, begun, 10 * tens + paused)
    late = end(minutes, by, 60)
    place = minutes.before(by)
    ticket = Ticket(promised_at=stamp(minutes, begun), respond_by=stamp(minutes, by), paused=paused * 60)

    dues = [next_due(replace(ticket, rung=rung), hours) for rung in range(4)]

    back = [minutes.at_work[place - left] for left in (5 * tens, 2 * tens)]
    assert dues == [stamp(minutes, minute) for minute in (*back, by, late)]
    for rung, due in zip((Rung.HALF, Rung.MOST, Rung.WHOLE, Rung.LATE), dues, strict=True):
        assert due is not None
        assert reached(ticket, hours, due) >= rung
