"""What reading a message costs, in steps: hostile words hold up nobody, whatever they are made of.

Steps are the lines of `domain.language` that run, so that a busy machine changes nothing. Lines do not see inside a
regular expression or `normalize`: how much these are given is bounded by letters. `python -m tests.benchmarks.readings`
measures the time.
"""

import sys
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from types import FrameType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Name
from issuebot.domain.district.roles import bind
from issuebot.domain.draft import LONG_PLACE
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import likely_categories, rank_categories
from issuebot.domain.language.places.address import address_in, is_place_alone, sounds_like_place
from issuebot.domain.language.places.community_names import (
    corrected_place,
    is_only_a_place,
    named_communities,
    place_named,
)
from issuebot.domain.language.same_matter.likeness import read, weights_of
from issuebot.domain.language.same_matter.matters import matters_in
from issuebot.domain.language.writing.numerals import digits
from issuebot.domain.language.writing.script import READ, fold
from tests.domain.districts import sample

MESSAGE = 4096  # letters that Telegram lets through
MOST = 100  # steps a letter
DISTRICT = sample()
READINGS: dict[str, Callable[[str], object]] = {
    "dangers": dangers,
    "named_communities": lambda words: named_communities(DISTRICT, words),
    "place_named": lambda words: place_named(DISTRICT, words),
    "is_only_a_place": lambda words: is_only_a_place(DISTRICT, words),
    "rank_categories": lambda words: rank_categories(DISTRICT, words),
    "address_in": address_in,
    "is_place_alone": is_place_alone,
    "sounds_like_place": sounds_like_place,
    "read": lambda words: read(words, words[:LONG_PLACE]),
    "weights": lambda words: weights_of([read(words, None)]),
    "matters_in": lambda words: matters_in(fold(words)),
    "digits": digits,
    "corrected_place": lambda words: corrected_place(DISTRICT, words),
}
HOSTILE = [
    "ﷺ", "火", "着火", "a", "a ", "火，", "火 ", "煤气管道施", "没有人", "电梯人", "fire hydran ", "smell strongly of ",
    "broken ", "brokn ", "小广告", "3号楼", "人民路", "幸福", "near the ", "不是", " ", "\n", "e\u0301", "İ",
    "路灯", "请a", "请，核实", "影响居民", "十二号", "二十", "building ", "单元1", "1 abc ", "the ", "不是 ", "不对",
    "是",
]  # fmt: skip


def steps(reading: Callable[[str], object], words: str) -> int:
    """How many lines of our own run for it."""
    counted = 0

    def count(frame: FrameType, event: str, _: object) -> Any:
        nonlocal counted
        if "/domain/language/" not in frame.f_code.co_filename:
            return None
        counted += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        reading(words)
    finally:
        sys.settrace(before)
    return counted


@pytest.fixture(autouse=True, scope="module")
def tables():
    """Read before anything is counted."""
    for reading in READINGS.values():
        reading("幸福里3号楼门口 broken")


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_words_cost_few_steps(unit: str):
    words = (unit * MESSAGE)[:MESSAGE]

    costs = {name: steps(reading, words) for name, reading in READINGS.items()}

    assert max(costs.values()) <= MOST * MESSAGE, costs


@given(st.text(min_size=1, max_size=12))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_words_cost_few_steps(unit: str):
    words = (unit * MESSAGE)[:MESSAGE]

    assert max(steps(reading, words) for reading in READINGS.values()) <= MOST * MESSAGE


@pytest.mark.parametrize("unit", ["火灾", "a bc ", "电线掉", "broken light "])
def test_twice_the_words_cost_twice_the_steps(unit: str):
    short, long = (unit * MESSAGE)[: MESSAGE // 2], (unit * MESSAGE)[:MESSAGE]

    for name, reading in READINGS.items():
        assert steps(reading, long) <= 2.2 * steps(reading, short) + 500, name


def test_word_of_a_thousand_letters_is_not_respelt():
    """With each letter left out in turn it would be 4,000 words, sixteen million letters in all."""
    tracemalloc.start()
    READINGS["rank_categories"]("qwertyuiop" * 400)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert peak < 1_000_000


def test_names_alike_cost_no_more():
    many = alike(DISTRICT, 600)
    named_communities(many, "")
    words = "阳光sunny " * 400

    assert steps(lambda text: named_communities(many, text), words) <= MOST * MESSAGE


def test_bound_group_has_nothing_made_anew():
    """Nor has a volunteer who joins: the tables of keywords and examples are a million and a half steps."""
    bound = bind(DISTRICT, "telecom-office", -1001, None)
    likely_categories(DISTRICT, "broken lamp, gone dark")

    assert steps(lambda words: likely_categories(bound, words), "broken lamp, gone dark") <= 30_000


@given(st.text(max_size=50))
def test_what_is_made_uniform_is_cut(words: str):
    assert len(fold(words + "ﷺ" * MESSAGE)) <= READ


def alike(district: District, many: int) -> District:
    """A district of communities that all begin with the same letters."""
    first = district.communities[0]
    places = [
        replace(first, id=f"c{number}", name=Name(f"阳光{number}区", f"Sunny {number} Court"), aliases=())
        for number in range(many)
    ]
    return replace(district, communities=tuple(places))
