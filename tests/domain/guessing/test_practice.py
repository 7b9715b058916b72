"""What examples teach besides counting: pieces come to tell what counts alone get wrong."""

from issuebot.domain.language.guesses import rows
from issuebot.domain.language.guesses.pieces import pieces_of
from issuebot.domain.language.guesses.practice import Text, practised

DIRT, LIGHT = range(2)


def told(learned: dict[str, int], words: str) -> list[int]:
    return rows.read(sum(learned.get(piece, 0) for piece in pieces_of(words)), 2)


def texts(*some: tuple[str, int]) -> list[Text]:
    return [Text(pieces_of(words), (label,), 1.0) for words, label in some]


def test_texts_are_told_apart_by_what_differs():
    some = texts(("路灯下的垃圾", DIRT), ("路灯下的灯泡", LIGHT), ("路灯坏了", LIGHT), ("垃圾没人收", DIRT))

    learned = dict(practised(some, 2))

    assert told(learned, "垃圾")[DIRT] > told(learned, "垃圾")[LIGHT]
    assert told(learned, "灯泡")[LIGHT] > told(learned, "灯泡")[DIRT]
    assert abs(told(learned, "下的")[DIRT]) < told(learned, "垃圾")[DIRT]


def test_what_fits_both_leans_to_neither():
    learned = dict(practised([Text(pieces_of("灯下垃圾"), (DIRT, LIGHT), 1.0)], 2))

    assert told(learned, "灯下垃圾") == [0, 0]


def test_same_texts_teach_the_same():
    some = texts(("lamp is broken", LIGHT), ("rubbish on the stairs", DIRT))

    assert practised(some, 2) == practised(texts(("lamp is broken", LIGHT), ("rubbish on the stairs", DIRT)), 2)


def test_endings_of_english_words_count_for_nothing():
    assert pieces_of("lights flickering") == pieces_of("light flickers") == pieces_of("lights flickered")
    assert pieces_of("bins") == {"bin"}


def test_words_beside_each_other_are_a_piece():
    assert "street light" in pieces_of("the street light")
    assert "light out" in pieces_of("light is out")
