"""Who may take whose duty."""

from dataclasses import replace

from hypothesis import given, strategies as st

from issuebot.domain.roster.swaps import (
    COVER_OPENS,
    Hindrance,
    Offer,
    Shift,
    Status,
    clashes,
    may_cover,
    may_offer,
    may_take,
)

NOON = 43_200
WANG, ZHAO, SUN = 1, 2, 3
DUTY = Shift(7, NOON, NOON + 7200, WANG)
OFFER = Offer(Status.OPEN, by=WANG, to=None, shown=NOON)


def test_an_open_offer_can_be_taken():
    assert may_take(OFFER, DUTY, ZHAO, NOON - 1, ()) is None


def test_an_offer_ends_when_duty_begins():
    assert may_take(OFFER, DUTY, ZHAO, NOON, ()) == Hindrance.BEGUN
    assert may_offer(DUTY, WANG, NOON, offered=False) == Hindrance.BEGUN


def test_one_takes_it_others_are_told():
    for status in (Status.TAKEN, Status.WITHDRAWN, Status.OVER):
        assert may_take(replace(OFFER, status=status), DUTY, ZHAO, 0, ()) == Hindrance.GONE
    assert may_take(OFFER, replace(DUTY, holder=SUN), ZHAO, 0, ()) == Hindrance.GONE


def test_consent_is_to_a_time():
    assert may_take(OFFER, replace(DUTY, starts=NOON + 60), ZHAO, 0, ()) == Hindrance.MOVED


def test_an_offer_to_one_is_theirs():
    assert may_take(replace(OFFER, to=SUN), DUTY, ZHAO, 0, ()) == Hindrance.NOT_FOR_YOU
    assert may_take(replace(OFFER, to=SUN), DUTY, SUN, 0, ()) is None


def test_nobody_takes_what_they_have():
    assert may_take(OFFER, DUTY, WANG, 0, ()) == Hindrance.OWN
    assert may_cover(DUTY, WANG, NOON, (), there=False) == Hindrance.OWN


def test_nobody_is_on_two_duties():
    other = Shift(8, NOON + 3600, NOON + 9000, ZHAO)

    assert may_take(OFFER, DUTY, ZHAO, 0, (other,)) == Hindrance.BUSY
    assert may_cover(DUTY, ZHAO, NOON, (other,), there=False) == Hindrance.BUSY


def test_one_after_the_other_is_possible():
    assert clashes(DUTY, (Shift(8, NOON + 7200, NOON + 9000, ZHAO), Shift(9, 0, NOON, ZHAO))) == ()


def test_stepping_in_is_for_now():
    assert may_cover(DUTY, ZHAO, NOON - COVER_OPENS - 1, (), there=False) == Hindrance.NOT_YET
    assert may_cover(DUTY, ZHAO, NOON + 60, (), there=False) is None
    assert may_cover(DUTY, ZHAO, NOON + 7200, (), there=False) == Hindrance.OVER


def test_nobody_is_replaced_while_there():
    assert may_cover(DUTY, ZHAO, NOON + 60, (), there=True) == Hindrance.THERE


def test_two_offers_of_one_duty_are_not():
    assert may_offer(DUTY, WANG, 0, offered=True) == Hindrance.OFFERED
    assert may_offer(DUTY, ZHAO, 0, offered=False) == Hindrance.GONE


SHIFTS = st.tuples(st.integers(0, 50), st.integers(1, 20)).map(lambda pair: Shift(pair[0] + 100, pair[0], sum(pair), 1))


@given(SHIFTS, SHIFTS)
def test_meeting_is_mutual(one: Shift, other: Shift):
    other = replace(other, id=1)
    instants = set(range(one.starts, one.ends)) & set(range(other.starts, other.ends))

    assert one.meets(other) == other.meets(one) == bool(instants)
