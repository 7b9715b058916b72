"""Every figure is what somebody else counts from the same events, whatever happened and whichever span is asked for."""

from datetime import UTC, datetime
from decimal import Decimal
from random import Random

from hypothesis import given, settings, strategies as st

from issuebot.domain.figures.assessment import Basis, assess
from issuebot.domain.figures.facts import ENDS, Fact, What
from issuebot.domain.figures.folding import fold
from issuebot.domain.figures.periods import month
from issuebot.domain.figures.scoring import Parts, Rules
from issuebot.domain.figures.totals import DOUBLED, DOUBLED_HERE, Counted, Figures, Took, add_up
from issuebot.store.events import Event
from tests.domain.figures.histories import HOUR, histories
from tests.recount import as_sums, by_hand, recount
from tests.stories.figures.assessed_by_hand import ranking

percents = st.builds(Parts, *[st.integers(0, 100)] * 4)
rules = st.builds(Rules, percents.filter(lambda weights: weights != Parts()), percents, st.integers(1, 6))
SPAN = 300 * HOUR


def by_the_clock(_: str | None, start: int, end: int) -> int:
    return end - start


def figures(told: list[list[Event]], since: int, until: int) -> Figures:
    facts = [fact for history in told for fact in fold(history, by_the_clock)]
    then = [fact for fact in facts if fact.what != What.OPEN and is_in(fact, since, until)]
    counted = [Counted(fact.what, fact.place, 1, fact.excluded) for fact in then]
    for moment, name in ((since, "carried"), (until, "open")):
        spans = [fact for fact in facts if fact.what == What.OPEN and fact.at < moment]
        counted += [
            Counted(name, fact.place, 1, fact.excluded) for fact in spans if fact.until is None or fact.until >= moment
        ]
    for fact in facts:
        if fact.what != What.OPEN and fact.until is not None and since <= fact.until < until:
            came = {What.SUBMITTED: DOUBLED, What.RECEIVED: DOUBLED_HERE}.get(fact.what) if fact.at >= since else None
            again = came or ("resumed" if fact.what in ENDS and fact.at < since else None)
            counted += [Counted(again, fact.place, 1, fact.excluded)] if again else []
    took = [Took(fact.place, [fact.seconds or 0], fact.excluded) for fact in then if fact.what == What.CLOSED]
    return add_up(counted, took)


def is_in(fact: Fact, since: int, until: int) -> bool:
    return since <= fact.at < until and (fact.until is None or fact.until >= until)


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 2**40), st.integers(0, SPAN), st.integers(1, SPAN))
def test_fold_equals_recount_by_hand(seed: int, since: int, length: int):
    told = list(histories(Random(seed), 4, 24))  # noqa: S311 no secret

    counted = figures(told, since, since + length)

    assert as_sums(counted) == by_hand(recount(told, since, since + length, by_the_clock))


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 2**40), st.integers(0, SPAN), st.integers(1, SPAN))
def test_nothing_gets_lost_between_received_and_open(seed: int, since: int, length: int):
    told = list(histories(Random(seed), 4, 24))  # noqa: S311 no secret

    sums = recount(told, since, since + length, by_the_clock).get(("all", None), {})

    came = [sums.get(name, 0) for name in ("carried", "received", "doubled", "resumed")]
    went = [sums.get(name, 0) for name in ("closed", "declined", "withdrawn", "merged", "open")]
    assert sum(came) == sum(went)
    assert figures(told, since, since + length).all.passed_on == 0


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 2**40), st.integers(1, SPAN), rules)
def test_ranks_equal_those_by_hand(seed: int, until: int, by: Rules):
    told = list(histories(Random(seed), 12, 24))  # noqa: S311 no secret
    whenever = month(datetime.fromtimestamp(0, UTC).date())

    found = assess(whenever, until, Basis(figures(told, 0, until), {}, (), ()), by, is_over=True)

    expected = ranking(by_hand(recount(told, 0, until, by_the_clock)), by)
    assert {row.unit: Decimal(row.score or 0) / 10 for row in found.ranked} == expected.points
    assert {row.unit: row.rank for row in found.ranked} == expected.ranks
    assert [row.rank for row in found.ranked] == sorted(expected.ranks.values())
