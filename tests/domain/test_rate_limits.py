"""How much is too much."""

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.rate_limits import LIMITS, LONGEST, Act, Limit, Usage, Verdict, count

SMALL = Limit(size=3, per_hour=60, pause=600)


def spend(limit: Limit, times: int, now: int, usage: Usage | None = None) -> tuple[Usage, list[Verdict]]:
    verdicts, usage = [], usage or Usage()
    for _ in range(times):
        usage, verdict = count(limit, usage, now)
        verdicts.append(verdict)
    return usage, verdicts


def test_full_bucket_warns_once():
    _, verdicts = spend(SMALL, 6, now=1000)

    assert verdicts == [Verdict.HEARD] * 3 + [Verdict.WARNED] + [Verdict.SILENCE] * 2


def test_silence_ends_when_it_was_said():
    usage, _ = spend(SMALL, 5, now=1000)

    assert usage.until == 1600
    assert count(SMALL, usage, 1599)[1] == Verdict.SILENCE
    assert count(SMALL, usage, 1600)[1] == Verdict.HEARD


def test_clock_set_back_silences_nobody():
    usage, _ = spend(SMALL, 1, now=10_000)

    assert count(SMALL, usage, 10_000 - 3600)[1] == Verdict.HEARD


def test_silence_outlasts_no_clock_set_back():
    usage, _ = spend(SMALL, 5, now=10_000)

    usage, verdict = count(SMALL, usage, 10_000 - 3600)

    assert verdict == Verdict.SILENCE
    assert count(SMALL, usage, 10_000 - 3600 + SMALL.pause)[1] == Verdict.HEARD


def test_patient_person_never_fills_it():
    usage = Usage()

    for minute in range(100):
        usage, verdict = count(SMALL, usage, minute * 60)
        assert verdict == Verdict.HEARD


@pytest.mark.parametrize("act", [Act.MESSAGE, Act.REPLY])
def test_two_albums_and_words_are_no_flood(act: Act):
    _, verdicts = spend(LIMITS[act], 10 + 10 + 5, now=0)

    assert set(verdicts) == {Verdict.HEARD}


@given(act=st.sampled_from(list(Act)), gaps=st.lists(st.integers(0, 5000), max_size=200))
def test_who_waits_as_told_is_heard(act: Act, gaps: list[int]):
    usage, now = Usage(), 0
    for gap in gaps:
        now += gap
        usage, verdict = count(LIMITS[act], usage, now)
        if verdict == Verdict.WARNED:
            assert count(LIMITS[act], usage, usage.until)[1] == Verdict.HEARD
            assert usage.until - now <= LONGEST


@pytest.mark.parametrize("act", Act)
def test_every_bucket_drains_in_a_day(act: Act):
    assert LIMITS[act].size * 3600 / LIMITS[act].per_hour <= LONGEST
