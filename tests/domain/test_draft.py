"""A draft is the set of its messages: their order makes no difference to the report."""

from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, strategies as st

from issuebot.desk.reports.locations import spot_of
from issuebot.domain.draft import Chosen, Piece, Report, fold
from tests.domain.districts import sample

DISTRICT = sample()
MATTER = ["楼道电线断了", "已经好几天没人管", "小孩够得着！", "rubbish everywhere", "着火了那边"]
PLACES = ["3号楼门口", "幸福里", "和平花园5号楼", "人民路和解放路交叉口", "behind building 5", "老槐树那边"]
POINTS = [(33.8700, 115.7800), (33.8752, 115.7745), (33.9500, 115.9000)]


def folded(pieces: list[Piece], chosen: Chosen | None = None) -> Report:
    return fold(DISTRICT, pieces, chosen or Chosen(), partial(spot_of, DISTRICT))


def said(*lines: str, files: int = 0) -> Report:
    return folded([Piece(number, words) for number, words in enumerate(lines, 1)] + [Piece(99, files=files)])


def numbered(pieces: list[Piece]) -> list[Piece]:
    return [replace(piece, message=number) for number, piece in enumerate(pieces, 1)]


WORDS = st.one_of(st.sampled_from([*MATTER, *PLACES, ""]), st.text(max_size=40))
PIECE = st.builds(
    Piece,
    message=st.just(0),
    words=WORDS,
    files=st.integers(0, 1),
    point=st.none() | st.sampled_from(POINTS),
    title=st.none() | st.just("东门"),
    answers=st.booleans(),
)


@given(st.lists(PIECE, max_size=7).map(numbered), st.randoms(use_true_random=False))
def test_any_delivery_gives_the_same_report(pieces: list[Piece], chance):
    shuffled = chance.sample(pieces, len(pieces))

    assert folded(shuffled) == folded(pieces)


@given(
    st.lists(st.sampled_from(MATTER), max_size=4, unique=True),
    st.sampled_from([*PLACES, None]),
    st.sampled_from([*POINTS, None]),
    st.integers(0, 3),
    st.randoms(use_true_random=False),
)
def test_any_sending_order_gives_the_same_report(matter, place, point, files, chance):
    pieces = [*(Piece(0, words) for words in matter), *(Piece(0, files=1) for _ in range(files))]
    pieces += [Piece(0, place)] if place else []
    pieces += [Piece(0, point=point)] if point else []

    one, other = folded(numbered(pieces)), folded(numbered(chance.sample(pieces, len(pieces))))

    assert sorted(one.words.splitlines()) == sorted(other.words.splitlines())
    assert replace(one, words="", places=frozenset()) == replace(other, words="", places=frozenset())
    assert len(one.places) == len(other.places)


@pytest.mark.parametrize("lines", [("楼道电线断了", "3号楼门口"), ("3号楼门口", "楼道电线断了")])
def test_line_that_says_where_is_the_place(lines: tuple[str, ...]):
    report = said(*lines)

    assert (report.words, report.place, report.category) == ("楼道电线断了", "3号楼门口", "street-wiring")


@pytest.mark.parametrize(
    ("lines", "files", "words", "place"),
    [
        (("3号楼门口电线断了",), 0, "3号楼门口电线断了", "3号楼门口"),
        (("3号楼门口",), 0, "", "3号楼门口"),
        (("老槐树那边",), 0, "老槐树那边", None),
        (("老槐树那边",), 1, "", "老槐树那边"),
        (("老槐树那边", "电线断了"), 0, "电线断了", "老槐树那边"),
        (("幸福里这里不对劲",), 1, "幸福里这里不对劲", None),
        (("着火了！就在那边",), 1, "着火了！就在那边", None),
        (("幸福里公交站旁边", "灯箱破了"), 0, "灯箱破了", "幸福里公交站旁边"),
    ],
)
def test_words_and_place_are_told_apart(lines: tuple[str, ...], files: int, words: str, place: str | None):
    report = said(*lines, files=files)

    assert (report.words, report.place) == (words, place)


def test_last_answer_is_the_place():
    pieces = [Piece(1, "电线断了"), Piece(2, "水塔那儿", answers=True), Piece(3, "和平花园2号楼", answers=True)]

    report = folded(pieces)

    assert (report.place, report.community, report.words) == ("和平花园2号楼", "heping", "电线断了")


def test_last_point_is_where_it_is():
    assert folded([Piece(1, point=POINTS[0]), Piece(2, point=POINTS[1])]).community == "heping"


def test_home_is_where_nothing_else_is_said():
    home = Chosen(home=DISTRICT.community("heping"))

    assert folded([Piece(1, "电线断了")], home).community == "heping"
    assert folded([Piece(1, "幸福里电线断了")], home).community == "xingfu"
    assert folded([Piece(1, point=POINTS[2])], home).community is None


def test_choice_outlives_every_guess():
    chosen = Chosen(category="sanitation", community="heping")

    report = folded([Piece(1, "幸福里电线断了"), Piece(2, point=POINTS[0])], chosen)

    assert (report.category, report.community, report.communities) == ("sanitation", "heping", ("xingfu",))
