"""Searches find what a plain look through all words finds, however common the words are."""

from functools import partial
from random import Random

import pytest

from issuebot.domain.language.writing.letter_pairs import pairs, plain, wanted
from issuebot.store import search
from issuebot.store.engine.database import Database, Tx
from issuebot.store.search import Within

LETTERS, SIZE, FOUND = "路灯线电a3 ", 150, 5
QUERIES = ("路灯", "电线", "路灯 电线", "a3", "灯线电", "3路 线a", "路路路")
UNIT, HOME = Within(("telecom",)), Within(("police",), ("xingfu",))


@pytest.fixture
async def texts(database: Database, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Of ticket 1 and the following; so many are found at most that the newest have to come first."""
    monkeypatch.setattr(search, "FOUND", FOUND)
    monkeypatch.setattr(search, "BACK", 10)
    chance = Random(7)  # noqa: S311 the same in every run
    made = ["".join(chance.choices(LETTERS, k=12)) for _ in range(SIZE)]
    await database.write(partial(write, texts=made))
    return made


def write(tx: Tx, texts: list[str]) -> None:
    for number, text in enumerate(texts, 1):
        tx.execute(
            "INSERT INTO ticket (number, status, unit, community, rule, anonymous, words, submitted_at, certain)"
            " VALUES (:number, 'new', :unit, :community, '', FALSE, :text, 0, TRUE)",
            number=number,
            unit=("telecom", "police")[number % 2],
            community=("xingfu", "heping", None)[number % 3],
            text=text,
        )
        search.index(tx, number, text)


def sees(within: Within, number: int) -> bool:
    unit, community = ("telecom", "police")[number % 2], ("xingfu", "heping", None)[number % 3]
    return within == Within() or unit in within.units or community in within.communities


@pytest.mark.parametrize("within", [Within(), UNIT, HOME])
@pytest.mark.parametrize("query", QUERIES)
async def test_newest_with_all_pairs_are_found(database: Database, texts: list[str], query: str, within: Within):
    found = await database.read(partial(search.newest, wanted=wanted(query), within=within))

    having = [at for at, text in enumerate(texts, 1) if set(wanted(query)) <= pairs(text) and sees(within, at)]
    assert found == having[::-1][: FOUND + 1]


@pytest.mark.usefixtures("texts")
async def test_little_found_is_looked_for_further_back(database: Database, monkeypatch: pytest.MonkeyPatch):
    look = partial(search.newest, wanted=wanted("路灯 电线"), within=Within())
    everything = await database.read(look)

    monkeypatch.setattr(search, "LOOKED_AT", (1,))
    near = await database.read(look)
    monkeypatch.setattr(search, "LOOKED_AT", (1, SIZE))
    far = await database.read(look)

    assert near == everything[: len(near)]
    assert len(near) < len(everything)
    assert far == everything


@pytest.mark.parametrize("within", [Within(), UNIT, HOME])
@pytest.mark.parametrize("letter", "路3x")
async def test_newest_with_a_letter_are_found(database: Database, texts: list[str], letter: str, within: Within):
    found = await database.read(partial(search.with_letter, letter=letter, within=within))

    having = [at for at, text in enumerate(texts, 1) if letter in plain(text) and sees(within, at)]
    assert found == having[::-1][: FOUND + 1]
