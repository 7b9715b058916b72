"""How well the guess and the reading of places do on what people told hotlines, newspapers and councils elsewhere.

What was published is shortened, its places have other names, and nobody is named. Of one half only totals are printed.
"""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.domain.guessing import test_guess_scores as guesses
from tests.domain.language import test_address_scores as addresses

FOLDER = Path(__file__).parent / "published"
MARKS = str.maketrans("", "", "[]{}<>")
CALLS_RIGHT = 0.84  # so far, by keywords alone; the bar is guesses.RIGHT
# The least that is right of calls that no example or word was written for, and the most that is wrong, and guessed of
# what fits none: what was seen at the last run. The bars are those of `guesses`.
UNSEEN = {
    "fourth_held_out": (0.85, 0.09, 0.05),
    "sixth": (0.85, 0.09, 0.05),
    "seventh_develop": (0.87, 0.08, 0.09),
    "seventh_held_out": (0.86, 0.06, 0.13),
}
# The least that is usable, and the most that is wrong, of what was told in one sentence and of hotlines' own prose.
TOLD = {
    ("orders", "develop"): (0.97, 0.02),
    ("orders", "held_out"): (0.9, 0.034),
    ("hotlines", "develop"): (0.96, 0.01),
    ("hotlines", "held_out"): (0.94, 0.03),
    ("orders_seventh", "develop"): (0.97, 0.02),
    ("orders_seventh", "held_out"): (0.85, 0.07),
    ("orders", "eighth"): (0.97, 0.0),
    ("orders", "ninth"): (0.92, 0.03),
}
ORDER = 200  # letters of an order's text that are shown


def lines(half: str) -> list[tuple[str, str]]:
    told = (FOLDER / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    return [(label, words) for label, words in (line.split("\t") for line in told if line[:1] != "#")]


def told(half: str, *, english: bool) -> list[guesses.Told]:
    return [
        guesses.judged(label, words.translate(MARKS)[:ORDER])
        for label, words in lines(half)
        if words.isascii() == english
    ]


def places(half: str) -> dict[str, float]:
    """Of those that name a place, and of the others those in which one is seen all the same."""
    some = [words for _, words in lines(half) if not words.isascii()]
    named = Counter(addresses.verdict(addresses.marked(words)) for words in some if "[" in words)
    bare = [words for words in some if "[" not in words]
    seen = sum(map(_sees_what_is_none, bare)) / len(bare)
    return {
        **{name: named[name] / named.total() for name in ("exact", "usable", "common", "wrong", "missed")},
        "seen": seen,
    }


def _sees_what_is_none(words: str) -> bool:
    """A common word (<in marks>) may be taken for a place or left."""
    found = addresses.found(words.translate(MARKS))
    return bool(found and not any(found in one or one in found for one in re.findall("<(.+?)>", words)))


@pytest.mark.parametrize("half", guesses.HALVES)
@pytest.mark.parametrize("english", [False, True], ids=["chinese", "english"])
def test_what_was_published_is_guessed(half: str, english: bool, record_property: Callable[[str, object], None]):
    found = guesses.score(told(half, english=english))

    language = "English" if english else "Chinese"
    record_property("score", f"guess, published, {language}, {half}: {guesses.figures(found)}")
    assert found.right >= guesses.RIGHT
    assert found.among_two >= guesses.AMONG_TWO
    assert found.wrong <= guesses.WRONG
    assert found.off_topic <= guesses.OFF_TOPIC


@pytest.mark.parametrize("half", [*guesses.HALVES, "later"])
def test_calls_are_guessed(half: str, record_property: Callable[[str, object], None]):
    found = guesses.score([guesses.judged(label, words) for label, words in lines(f"calls_{half}")])

    record_property("score", f"guess, calls, {half}: {guesses.figures(found)}")
    assert found.right >= CALLS_RIGHT
    assert found.among_two >= guesses.AMONG_TWO
    assert found.off_topic <= guesses.OFF_TOPIC


@pytest.mark.parametrize("name", ["fourth_develop", "fifth"])
def test_calls_that_were_looked_at_are_guessed(name: str, record_property: Callable[[str, object], None]):
    found = guesses.score([guesses.judged(label, words) for label, words in lines(f"calls_{name}")])

    record_property("score", f"guess, calls, {name}: {guesses.figures(found)}")
    assert found.right >= guesses.RIGHT
    assert found.among_two >= guesses.AMONG_TWO
    assert found.wrong <= guesses.WRONG
    assert found.off_topic <= 1 / 8  # one of the eight of the fifth


@pytest.mark.parametrize("name", UNSEEN)
def test_unseen_calls_are_mostly_guessed(name: str, record_property: Callable[[str, object], None]):
    found = guesses.score([guesses.judged(label, words) for label, words in lines(f"calls_{name}")])

    record_property("score", f"guess, calls, {name}: {guesses.figures(found)}")
    right, wrong, off_topic = UNSEEN[name]
    assert found.right >= right
    assert found.wrong <= wrong
    assert found.among_two >= guesses.AMONG_TWO
    assert found.off_topic <= off_topic


@pytest.mark.parametrize("half", guesses.HALVES)
def test_places_of_what_was_published_are_read(half: str, record_property: Callable[[str, object], None]):
    found = places(half)

    figures = ", ".join(f"{name} {share:.0%}" for name, share in found.items())
    record_property("score", f"addresses, published, {half}: {figures}")
    assert found["exact"] + found["usable"] >= addresses.GOOD
    assert found["wrong"] <= addresses.WRONG


@pytest.mark.parametrize(("name", "half"), TOLD)
def test_places_of_orders_are_read(name: str, half: str, record_property: Callable[[str, object], None]):
    orders = (FOLDER / f"{name}_{half}.txt").read_text(encoding="utf-8").splitlines()

    found = Counter(addresses.verdict(addresses.marked(line)) for line in orders if line[:1] != "#")

    some = {kind: found[kind] / found.total() for kind in ("exact", "usable", "common", "wrong", "missed")}
    record_property("score", f"addresses, {name}, {half}: " + ", ".join(f"{n} {s:.0%}" for n, s in some.items()))
    usable, wrong = TOLD[name, half]
    assert some["exact"] + some["usable"] >= usable
    assert some["wrong"] <= wrong
