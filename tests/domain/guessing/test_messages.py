"""What residents really write, and how often the first guess of the category is right: scores end the report."""

from collections.abc import Callable
from pathlib import Path

import pytest

from issuebot.domain.language.guesses.guessing import rank_categories
from tests.domain.districts import sample

DISTRICT = sample()
FOLDER = Path(__file__).parent / "messages"
SETS = ("first", "second", "held_out", "fresh", "later", "last")
Guess = tuple[str, str, tuple[str, ...]]


def messages(name: str) -> list[tuple[str, str]]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.partition("\t") for line in lines if line and not line.startswith("#")]
    return [(category, words) for category, _, words in pairs]


def guesses(name: str) -> list[Guess]:
    return [(category, words, rank_categories(DISTRICT, words)) for category, words in messages(name)]


def wrong(made: list[Guess]) -> list[Guess]:
    return [guess for guess in made if guess[2][:1] != (guess[0],)]


def test_sixty_messages_cover_every_category():
    told = [category for category, _ in messages("first")]

    assert len(told) == 60
    assert {told.count(kind.id) for kind in DISTRICT.open_categories} == {10}


@pytest.mark.parametrize("name", SETS)
def test_first_guess_is_nearly_always_right(name: str, record_property: Callable[[str, object], None]):
    made = guesses(name)

    missed = wrong(made)

    record_property("score", f"{name}: {len(made) - len(missed)} of {len(made)} messages right at first guess")
    assert len(missed) <= len(made) / 10, missed


@pytest.mark.parametrize("name", ["first", "second", "held_out", "fresh", "later"])
def test_wrong_guess_is_one_tap_away(name: str):
    """The second choice is on the card; where nothing is guessed, all categories are."""
    assert all(category in ranked for category, _, ranked in wrong(guesses(name)) if ranked)
