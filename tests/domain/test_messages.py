"""What residents really write, and how often the first guess of the category is right."""

from pathlib import Path

import pytest

from issuebot.domain.guessing import rank_categories
from tests.domain.districts import sample

DISTRICT = sample()
FOLDER = Path(__file__).parent / "messages"


def messages(name: str) -> list[tuple[str, str]]:
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.partition("\t") for line in lines if line and not line.startswith("#")]
    return [(category, words) for category, _, words in pairs]


def wrong_in(name: str) -> list[tuple[str, str, tuple[str, ...]]]:
    guesses = [(category, words, rank_categories(DISTRICT, words)) for category, words in messages(name)]
    wrong = [guess for guess in guesses if guess[2][:1] != (guess[0],)]
    print(f"{name}: {len(guesses) - len(wrong)} of {len(guesses)} right at first guess", *wrong, sep="\n  ")  # noqa: T201 the score is the point
    return wrong


def test_sixty_messages_cover_every_category():
    told = [category for category, _ in messages("first")]

    assert len(told) == 60
    assert {told.count(kind.id) for kind in DISTRICT.open_categories} == {10}


def test_first_guess_is_nearly_always_right():
    assert len(wrong_in("first")) <= 6


def test_wrong_guesses_are_one_tap_away():
    assert all(category in guesses for category, _, guesses in wrong_in("first") if guesses)


@pytest.mark.parametrize("name", ["second", "held_out"])
def test_unseen_messages_do_nearly_as_well(name: str):
    assert len(wrong_in(name)) <= 3
