"""`[assessment]` of the district file."""

import pytest

from issuebot.domain.district.file import read_district
from issuebot.domain.figures.scoring import WEIGHTS, Parts, Rules
from tests.domain.districts import DEMO, SMALL, SQUARE, mistakes_in

WHOLE = "weights = { response = 20, on_time = 30, solved = 30, satisfied = 20 }"


def rules_in(*lines: str) -> Rules:
    return read_district("\n".join((SMALL, "[assessment]", *lines)), boundary=lambda _: SQUARE).assessment


def test_weights_and_floors_are_read():
    assert rules_in("min_tickets = 8", WHOLE, "floor = { response = 60 }") == Rules(WEIGHTS, Parts(response=60), 8)


def test_without_the_table_there_are_usual_weights():
    assert read_district(SMALL, boundary=lambda _: SQUARE).assessment == Rules(WEIGHTS, Parts(), 5)


def test_sample_district_shows_every_key():
    sample = read_district((DEMO / "district.toml").read_text("utf-8"), boundary=lambda _: SQUARE)

    assert sample.assessment == Rules(WEIGHTS, Parts(60, 60), 5)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("weights = 20", "weights must be a table, not a whole number; write it like weights = { response = 20,"),
        ("weights = { response = 1, on_time = 1, solved = 1 }", "satisfied is missing; add satisfied = 20"),
        (WHOLE.replace("20, on", "-1, on"), "response -1 in weights must be 0 to 100; write it like response = 20"),
        (WHOLE.replace("30, sat", "0.3, sat"), "solved must be a whole number, not a decimal number;"),
        (WHOLE.replace("20 }", "20, sun = 1 }"), '"sun" is unknown in weights;'),
        ("weights = { response = 0, on_time = 0, solved = 0, satisfied = 0 }", "weights are all 0, and no unit"),
        ("floor = { solved = 101 }", "solved 101 in floor must be 0 to 100; write it like solved = 60"),
        ("flor = { solved = 50 }", '"flor" is unknown in [assessment]; did you mean "floor"?'),
    ],
)
def test_mistakes_are_one_sentence_each(line: str, words: str):
    (found,) = mistakes_in(f"{SMALL}\n[assessment]\n{line}")

    assert found.line == len(SMALL.splitlines()) + 3
    assert found.words.startswith(words)
