"""How decisions teach the guess: streams of right, wrong and biased ones, in a district whose file has few keywords.

The sentences are those of the guess; the district's categories have ids of their own, so that our vocabulary says
nothing. The figures end the report.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

import pytest

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses import learned
from issuebot.domain.language.guesses.evidence import ELSEWHERE
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.guesses.lessons import Lesson, Lessons
from issuebot.domain.language.guesses.pieces import pieces_in
from issuebot.domain.language.guesses.vocabulary import NO_CATEGORY, VOCABULARY
from issuebot.domain.language.guesses.voices import Votes, trust
from tests.domain.districts import sample
from tests.domain.guessing.test_guess_scores import HALVES, told

SAMPLE = sample()
BARE = replace(
    SAMPLE, categories=tuple(replace(kind, id=f"own-{kind.id}") for kind in SAMPLE.categories), routes=(), elsewhere=()
)
LABELS = (*(kind.id for kind in BARE.open_categories), ELSEWHERE)
SPARSE = replace(
    BARE,
    categories=tuple(
        replace(own, keywords=(*own.keywords, *VOCABULARY.get(kind.id, ())[::7]))
        for own, kind in zip(BARE.categories, SAMPLE.categories, strict=True)
    ),
    elsewhere=NO_CATEGORY[::7],
)
ROWS = 172  # taught at most; the rest is asked
TURNS = 3  # of other rows each


@lru_cache(maxsize=1)
def sentences() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What was written, and the labels that fit it."""
    return tuple(
        (one.words, tuple(f"own-{fit}" if fit else ELSEWHERE for fit in one.fitting))
        for half in HALVES
        for one in told(half)
    )


def dealt(turn: int) -> tuple[Sequence[tuple[str, tuple[str, ...]]], Sequence[tuple[str, tuple[str, ...]]]]:
    """Those to teach, and those to ask."""
    rows = list(sentences())
    random.Random(turn).shuffle(rows)  # noqa: S311 the same each time
    return rows[:ROWS], rows[ROWS:]


def taught(rows: Sequence[tuple[str, tuple[str, ...]]], first: int = 1) -> list[Lesson]:
    """Four people decide in turn."""
    return [Lesson(first + n, words, fits[0], 1.0, f"{n % 4}") for n, (words, fits) in enumerate(rows)]


def slips(lessons: Sequence[Lesson]) -> list[Lesson]:
    """One decision in five is any."""
    chance = random.Random(1)  # noqa: S311 the same each time
    return [replace(one, label=chance.choice(LABELS)) if chance.random() < 0.2 else one for one in lessons]


def one_of_four(label: str) -> Callable[[Sequence[Lesson]], list[Lesson]]:
    """One of them says the same of everything."""
    return lambda lessons: [replace(one, label=label) if one.voice == "0" else one for one in lessons]


def right(lessons: Lessons, asked: Sequence[tuple[str, tuple[str, ...]]]) -> float:
    return sum((learned.guess(lessons, words) or ELSEWHERE) in fits for words, fits in asked) / len(asked)


def curve(
    sizes: Sequence[int],
    change: Callable[[list[Lesson]], list[Lesson]] = lambda some: some,
    district: District = BARE,
) -> list[float]:
    """The share that is right after so many decisions, over a few turns."""
    shares = []
    for size in sizes:
        turns = [dealt(turn) for turn in range(TURNS)]
        shares.append(
            sum(right(Lessons(district).after((), change(taught(rows[:size]))), asked) for rows, asked in turns) / TURNS
        )
    return shares


def test_without_decisions_keywords_alone_guess():
    words = "路灯坏了，垃圾也没人收"

    assert learned.rank(Lessons(SAMPLE), words) == rank_categories(SAMPLE, words)


def test_half_of_the_gap_is_closed_after_a_hundred(record_property: Callable[[str, object], None]):
    shares = curve((0, 25, 50, 100, ROWS))

    record_property("score", f"learning, after 0, 25, 50, 100, {ROWS}: {', '.join(f'{one:.0%}' for one in shares)}")
    assert shares[3] - shares[0] >= (shares[4] - shares[0]) / 2
    assert shares[4] - shares[0] >= 0.1


def test_few_words_and_decisions_go_far(record_property: Callable[[str, object], None]):
    shares = curve((0, 25, 50, 100, ROWS), district=SPARSE)

    figures = ", ".join(f"{one:.0%}" for one in shares)
    record_property("score", f"learning, a seventh of our words, after 0, 25, 50, 100, {ROWS}: {figures}")
    assert shares[1] >= shares[0]
    assert shares[3] - shares[0] >= 0.1  # so far; pairs alone gave 0.03


@pytest.mark.parametrize("size", [10, 25, 50, 100, ROWS])
@pytest.mark.parametrize(
    "change", [slips, one_of_four("own-public-facility"), one_of_four(ELSEWHERE)], ids=["slips", "biased", "lazy"]
)
def test_wrong_decisions_leave_keywords_their_worth(size: int, change: Callable[[Sequence[Lesson]], list[Lesson]]):
    before, after = curve((0, size), change)

    assert after >= before


def test_poisoned_decisions_are_undone():
    rows, asked = dealt(0)
    honest = taught(rows[:100])
    poison = [replace(one, voice="mallory", label="own-public-order") for one in taught(rows[100:], first=1000)]
    with_both = Lessons(BARE).after((), [*honest, *poison])

    undone = with_both.after([one.ticket for one in poison], ())

    assert right(with_both, asked) >= right(Lessons(BARE), asked)
    assert right(undone, asked) == right(Lessons(BARE).after((), honest), asked)


def wrong(lessons: Sequence[Lesson], voices: str) -> list[Lesson]:
    """One voice decides for these, and takes everything for something else."""
    after = dict(zip(LABELS, (*LABELS[1:], LABELS[0]), strict=True))
    return [replace(one, label=after[one.label or ""], voice="0") if one.voice in voices else one for one in lessons]


@pytest.mark.parametrize("voices", ["0", "01"], ids=["one of four", "half"])
def test_who_is_always_wrong_is_not_believed(voices: str):
    rows, asked = dealt(0)
    asked = [(words, tuple(fit.removeprefix("own-") for fit in fits)) for words, fits in asked]

    told = [replace(one, label=(one.label or "").removeprefix("own-")) for one in wrong(taught(rows), voices)]

    assert right(Lessons(SAMPLE).after((), told), asked) >= right(Lessons(SAMPLE), asked)


def test_trust_comes_from_what_keywords_are_sure_of():
    honest, liar = Votes(agreed=18, sure=20, right=25, rows=30), Votes(agreed=1, sure=20, right=2, rows=30)

    assert trust({"li": honest, "zhou": honest, "mallory": liar}) == {"li": 1.0, "zhou": 1.0, "mallory": 0.0}
    assert trust({"mallory": liar}) == {"mallory": 1.0}


def test_many_reports_of_one_outage_spoil_nothing():
    rows, asked = dealt(0)
    storm = [Lesson(1000 + n, f"{n % 20 + 1}号楼又停水了", "own-public-facility", 1.0, f"{n % 4}") for n in range(100)]

    with_storm = Lessons(SPARSE).after((), [*taught(rows[:25]), *storm])

    assert right(with_storm, asked) >= right(Lessons(SPARSE), asked)


def test_who_decides_most_drowns_nobody():
    others = [Lesson(n, f"第{n}次有人敲墙", "own-public-order", 1.0, f"{n % 4}") for n in range(8)]
    busy = [Lesson(100 + n, "敲墙", "own-sanitation", 1.0, "busy") for n in range(24)]

    assert learned.guess(Lessons(BARE).after((), [*others, *busy]), "又在敲墙") == "own-public-order"


def test_order_makes_no_difference():
    some = taught(dealt(0)[0][:40])
    orders = [random.Random(seed).sample(some, len(some)) for seed in range(8)]  # noqa: S311 the same each time

    found = [Lessons(SAMPLE).after((), one) for one in (some, some[::-1], *orders)]

    for words, *_ in dealt(0)[1]:
        assert len({tuple(one.scores(words).items()) for one in found}) == 1
        assert len({one.units_like(words) for one in found}) == 1


def test_what_is_taken_back_leaves_no_trace():
    some, more = taught(dealt(0)[0][:30]), taught(dealt(0)[0][30:60], first=500)
    once = Lessons(SAMPLE).after((), some)

    again = once.after((), more).after([one.ticket for one in more], ())

    words = more[0].words
    assert (again._sums, again._votes, again.scores(words)) == (once._sums, once._votes, once.scores(words))


def test_old_decisions_count_less():
    old = Lesson(1, "哐哐敲墙", "own-sanitation", 0.3, "li")
    new = Lesson(2, "哐哐敲墙", "own-public-order", 1.0, "zhou")

    assert learned.guess(Lessons(BARE).after((), [old, new]), "哐哐敲墙") == "own-public-order"


def test_letters_of_keywords_count_once_silence_is_decided():
    keywords = ("半夜敲墙打洞", "污水横流垃圾")
    kinds = tuple(replace(BARE.categories[0], id=f"own-{n}", keywords=(one,)) for n, one in enumerate(keywords))
    district = replace(BARE, categories=kinds)
    signs = ("哐哐", "噔噔", "嗡嗡", "砰砰", "嗖嗖", "吱吱", "咣咣", "咚咚", "哗哗", "嘎嘎", "呼呼", "轰轰")
    silent = [Lesson(n, sign, f"own-{n % 2}", 1.0, f"{n // 2 % 3}") for n, sign in enumerate(signs)]
    asked = "墙上打个洞，夜敲半天", "垃桶污得流横水圾"

    assert [learned.guess(Lessons(district), words) for words in asked] == [None, None]
    assert [learned.guess(Lessons(district).after((), silent), words) for words in asked] == ["own-0", "own-1"]


def test_names_of_units_teach_nothing():
    assert not pieces_in(BARE, "环卫处 通信办 telecom office")


def test_both_scripts_are_one_language():
    lessons = Lessons(BARE).after(
        (), [Lesson(n, "鄰居電鑽聲音大", "own-uncivil-behaviour", 1.0, "li") for n in range(3)]
    )

    assert learned.guess(lessons, "邻居电钻声音大") == "own-uncivil-behaviour"


def test_reason_is_what_is_most_alike():
    lessons = Lessons(BARE).after(
        (), [Lesson(n, words, "own-sanitation", 1.0, "li") for n, words in enumerate(("泡沫箱堆着", "纸盒", "泡沫箱"))]
    )

    assert lessons.like("泡沫箱没人收", "own-sanitation") == (2, 0)
