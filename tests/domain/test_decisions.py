"""What is learned of a ticket is what was decided last; nothing where it was taken back."""

from dataclasses import dataclass

import pytest

from issuebot.domain.decisions import LET_STAND, PASSED_ON, SAID, decided


@dataclass(frozen=True)
class Told:
    kind: str
    category: str | None = None
    words: str | None = None
    role: str = "coordinator"
    actor: int | None = 7
    at: int = 0
    unit: str | None = "works"


def test_nothing_is_decided_at_first():
    assert decided([]) is None


@pytest.mark.parametrize("later", ["accept", "close", "assign"])
def test_what_was_said_outweighs_what_follows(later: str):
    found = decided([Told("category", "a"), Told(later, "a")])

    assert found
    assert (found.category, found.weight) == ("a", SAID)


def test_later_category_counts():
    found = decided([Told("category", "a"), Told("close", "a"), Told("category", "b")])

    assert found
    assert found.category == "b"


def test_what_a_unit_let_stand_counts_little():
    found = decided([Told("accept", "a", role="unit")])

    assert found
    assert (found.weight, found.voice) == (LET_STAND, "unit works")


def test_passed_on_without_category_names_the_unit():
    found = decided([Told("assign")])

    assert found
    assert (found.category, found.unit, found.weight) == (None, "works", PASSED_ON)


def test_declined_and_reopened_is_open_again():
    assert decided([Told("decline", "a", "不归我们管"), Told("reopen", "a")]) is None


@pytest.mark.parametrize("why", ["重复上报", "与 #3 同一件", "已处理", "duplicate of #3", "看不清照片"])
def test_declined_for_other_reasons_says_nothing(why: str):
    assert decided([Told("accept", "a"), Told("decline", "a", why)]) is None


def test_no_example_stays_none_until_said_again():
    taken_back = [Told("category", "a"), Told("unlearn", "a"), Told("close", "a")]

    again = decided([*taken_back, Told("category", "b")])

    assert decided(taken_back) is None
    assert again
    assert again.category == "b"
