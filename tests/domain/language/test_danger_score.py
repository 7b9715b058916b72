"""How well danger is told in what people write, short and long: scores end the report.

The labels were fixed before the recogniser was tried on any of it, and one half was kept back until it was done.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from issuebot.domain.language.danger.dangers import dangers, numbers_of
from issuebot.domain.language.danger.groups import GROUPS
from issuebot.domain.language.danger.signs import SIGNS

FOLDER = Path(__file__).parent / "dangers"
HALVES = ("develop", "held_out")
LONG = 100  # characters
PARAGRAPH = 90
# What may be missed, and what may alarm that is none: of what was tuned on, and of what was kept back and measured.
MISSED = {"neighbours": 1 / 20, "neighbours_unseen": 1 / 20, "crowd": 1 / 20, "widening": 1 / 20, "crowd_unseen": 1 / 6}
ALARMED = {"crowd_unseen": 3 / 80, "widening": 1 / 20}
SILENT = 4  # of the danger in `crowd_unseen`; the others that are missed named a number that was not asked for
Message = tuple[str, str]  # the numbers that fit (“119 (120)”: 120 may be named besides), “-” for none; the words


def lines(name: str) -> list[str]:
    return [line for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines() if line[:1] != "#"]


def messages(*names: str) -> list[Message]:
    return [(label, words) for name in names for label, _, words in (line.partition("\t") for line in lines(name))]


def named(words: str) -> set[str]:
    return set(numbers_of(" ".join(dangers(words))))


def missed(told: list[Message]) -> list[Message]:
    """Danger for which a number is missing, or one is named that does not help."""
    return [(label, words) for label, words in told if label != "-" and not fits(label, named(words))]


def fits(label: str, numbers: set[str]) -> bool:
    needed = set(re.sub(r"\(.*\)", "", label).split())
    return needed <= numbers <= set(re.findall(r"\d+", label))


def false(told: list[Message]) -> list[Message]:
    return [(label, words) for label, words in told if label == "-" and named(words)]


def test_sets_are_large_and_half_long():
    told = messages(*HALVES)
    danger, none = ([words for label, words in told if (label == "-") == no] for no in (False, True))

    assert (len(danger), len(none)) == (60, 120)
    assert all(sum(len(words) >= LONG for words in some) >= len(some) / 2 for some in (danger, none))


def test_danger_is_seen_and_little_else(record_property: Callable[[str, object], None]):
    for name in HALVES:
        told = messages(name)
        record_property(
            "score", f"danger, {name}: {30 - len(missed(told))} of 30 found, {len(false(told))} of 60 false"
        )

    told = messages(*HALVES)

    assert len(missed(told)) <= 3, missed(told)
    assert len(false(told)) <= 4, false(told)


def test_later_messages_are_told_as_well(record_property: Callable[[str, object], None]):
    told = messages("later")
    danger = sum(label != "-" for label, _ in told)
    none, not_found, alarms = len(told) - danger, missed(told), false(told)

    record_property(
        "score", f"danger, later: {danger - len(not_found)} of {danger} found, {len(alarms)} of {none} false"
    )

    assert len(not_found) <= danger / 20, not_found
    assert len(alarms) <= none / 20, alarms


@pytest.mark.parametrize("name", ["crowd", "crowd_unseen"])
def test_crowds_write_long_and_in_both_languages(name: str):
    told = messages(name)
    danger, none = ([words for label, words in told if (label == "-") == no] for no in (False, True))

    assert (len(danger), len(none)) == (60, 80)
    assert all(sum(len(words) >= PARAGRAPH for words in some) >= len(some) / 2 for some in (danger, none))
    assert all(sum(words[0].isascii() for words in some) >= len(some) / 4 for some in (danger, none))


def test_hardly_any_danger_is_met_with_silence():
    assert sum(label != "-" and not named(words) for label, words in messages("crowd_unseen")) <= SILENT


@pytest.mark.parametrize("name", MISSED)
def test_neighbours_are_understood(name: str, record_property: Callable[[str, object], None]):
    told = messages(name)
    danger = sum(label != "-" for label, _ in told)
    none, not_found, alarms = len(told) - danger, missed(told), false(told)

    record_property(
        "score", f"danger, {name}: {danger - len(not_found)} of {danger} found, {len(alarms)} of {none} false"
    )

    assert len(not_found) <= danger * MISSED[name], not_found
    assert len(alarms) <= none * ALARMED.get(name, 1 / 30), alarms


def test_hotline_titles_seldom_alarm(record_property: Callable[[str, object], None]):
    titles = lines("titles")

    alarms = [title for title in titles if dangers(title)]

    record_property("score", f"danger, titles of complaints: {len(alarms)} of {len(titles)} alarm")
    assert len(titles) >= 200
    assert len(alarms) <= len(titles) / 100, alarms


def test_rules_name_groups_that_exist():
    rules = [rule for signs in SIGNS.values() for rule in (*signs.together, *signs.nearby)]

    assert {name.removeprefix("!") for rule in rules for name in rule.split()} == set(GROUPS)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("小区突发火灾", "119"),
        ("楼上火苗", "119"),
        ("屋顶上火势很猛", "119"),
        ("天然气管道漏气", "119"),
        ("被打断腿", "120"),
        ("不小心摔伤", "120"),
        ("运动会上有人晕倒", "120"),
        ("别人家着火了", "119"),
        ("电梯困人", "119"),
        ("触电", "120"),
        ("漏电", "119"),
        ("烧焦味", "119"),
        ("墙倒压住人", "119 120"),
        ("老人走失", "110"),
        ("电线掉在地上", "119"),
        ("a power line is lying on the pavement", "119"),
    ],
)
def test_words_are_cut_where_they_end(words: str, numbers: str):
    assert named(words) == set(numbers.split())
