"""How well the category is guessed from what people write: figures end the report.

The labels were fixed before the guess was tried on any of it. One half was kept back: of it only totals are printed.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from issuebot.domain.language.guesses.guessing import likely_categories, rank_categories
from tests.domain.districts import sample

FOLDER = Path(__file__).parent / "guesses"
HALVES = ("develop", "held_out")
DISTRICT = sample()
RIGHT, WRONG, OFF_TOPIC, AMONG_TWO = 0.85, 0.08, 0.12, 0.95  # the bars
CATEGORIES = {
    "ad": "damaged-ad",
    "wiring": "street-wiring",
    "uncivil": "uncivil-behaviour",
    "sanitation": "sanitation",
    "order": "public-order",
    "facility": "public-facility",
    "-": None,
}


class Told(NamedTuple):
    """What was written, the categories that fit it, the likelier first, what was guessed, and what is offered."""

    words: str
    fitting: tuple[str | None, ...]
    guesses: tuple[str, ...]
    offered: tuple[str, ...]

    @property
    def first(self) -> str | None:
        return self.guesses[0] if self.guesses else None


class Score(NamedTuple):
    """Shares of what fits a category, and of what fits none those that get one all the same."""

    right: float
    silent: float
    wrong: float
    among_two: float
    offered: float
    off_topic: float


def told(half: str) -> list[Told]:
    lines = (FOLDER / f"{half}.txt").read_text(encoding="utf-8").splitlines()
    parts = (line.split("\t") for line in lines if line[:1] != "#")
    return [judged(label, words) for label, words in parts]


def judged(label: str, words: str) -> Told:
    fitting = tuple(CATEGORIES[name] for name in label.split("/"))
    return Told(words, fitting, rank_categories(DISTRICT, words), likely_categories(DISTRICT, words))


def score(some: list[Told]) -> Score:
    topics, others = ([one for one in some if (one.fitting[0] is None) == off] for off in (False, True))
    return Score(
        right=_share(topics, lambda one: one.first in one.fitting),
        silent=_share(topics, lambda one: one.first is None and None not in one.fitting),
        wrong=_share(topics, lambda one: one.first is not None and one.first not in one.fitting),
        among_two=_share(topics, lambda one: bool({*one.offered[:2]} & {*one.fitting})),
        offered=_share(topics, lambda one: bool({*one.offered} & {*one.fitting})),
        off_topic=_share(others, lambda one: one.first is not None),
    )


def figures(found: Score) -> str:
    return ", ".join(f"{name.replace('_', ' ')} {share:.0%}" for name, share in found._asdict().items())


def _share(some: list[Told], holds: Callable[[Told], bool]) -> float:
    return sum(map(holds, some)) / len(some)


@pytest.mark.parametrize("half", HALVES)
def test_a_quarter_fits_no_category(half: str):
    some = told(half)

    assert len(some) >= 150
    assert 0.2 <= _share(some, lambda one: one.fitting[0] is None) <= 0.3


@pytest.mark.parametrize("half", HALVES)
def test_first_guess_is_mostly_right(half: str, record_property: Callable[[str, object], None]):
    found = score(told(half))

    assert found.right >= RIGHT
    assert found.among_two >= AMONG_TWO
    assert found.wrong <= WRONG
    assert found.off_topic <= OFF_TOPIC
    record_property("score", f"guess, {half}: {figures(found)}")
