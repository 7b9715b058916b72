"""Which tickets of a list words begin with: 2号已修好, 1和3收到, 第二个不归我们, 最后一个要延期."""

import re
from collections.abc import Sequence

from issuebot.domain.language.answers.likely import likely
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.mentions.numbers import begins_counted, spread
from issuebot.domain.language.writing.numerals import digits
from issuebot.domain.language.writing.script import fold

NUMBER = r"(?:[#＃﹟№]|no\.?\s*|单号)?\s*(?:\d{1,9})(?:\s*号(?!楼|院|门|线|大院|公馆)(?:工?单|件)?)?"
NUMBERS = re.compile(
    rf"\s*(?P<all>{NUMBER}(?:\s*(?:[，,、;；/&+.．]|和|跟|与|同|及|and|\s)\s*{NUMBER})*)(?!\d)(?:的|是)?[\s:：,，、。.]*",
    re.IGNORECASE,
)
GAPS = re.compile(r"[\s，,、。.;；]+(?=\S)|(?<=[^\s\d#＃，,、。.;；:/-])(?=[#＃]?\d)")
NUMERAL = re.compile(r"(?<!第)[一二三四五六七八九十]{1,3}号(?![楼院门线栋座])")
DIGITS = {"一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}
ENGLISH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1}
PLACE = re.compile(
    r"\s*(?:(?P<back>倒数)?第(?P<nth>[一二三四五六七八九十]|\d{1,2})(?:[个件条单]|张单)?(?!天|周|次|月|年)"
    r"|(?P<last>最后(?:面)?(?:那)?(?:一)?[个件条单]|最下面(?:那|的)?(?:一)?[个件条单]?)"
    r"|(?P<top>最上面(?:那|的)?(?:一)?[个件条单]?|上面(?:那)?(?:第)?一[个件条单]|头一[个件条单])"
    r"|the (?P<english>first|second|third|fourth|fifth|last)(?: one| ticket)?(?: is| was)?)(?:是|的)?[\s:：,，、。.]*"
)


def read_items(words: str, shown: Sequence[int] | None) -> tuple[tuple[int, ...], str]:
    """The tickets of the list that the words begin with, and what is said of them; no tickets where that is not plain.

    A number that is in no line of the list names none; where there is no list (None) it stands for itself.
    """
    text = fold(words)
    if shown is not None and (place := PLACE.match(text)):
        at = _place(place)
        if shown and -len(shown) <= at < len(shown):
            return (shown[at],), text[place.end() :].strip()
        return (), words
    text = spread(text)
    found = NUMBERS.match(text)
    if found is None or begins_counted(text[found.end("all") :]):
        return (), words
    numbers = tuple(dict.fromkeys(one for run in re.findall(r"\d+", found["all"]) for one in _apart(run, shown)))
    rest = text[found.end() :].strip()
    return (numbers, rest) if shown is None or set(numbers) <= set(shown) else ((), words)


def _apart(run: str, shown: Sequence[int] | None) -> tuple[int, ...]:
    """Of 123 in reply to a list with no such number 1, 2 and 3, where each of them is in it."""
    digits_ = tuple(map(int, run))
    if shown is None or int(run) in shown or not set(digits_) <= set(shown) or list(digits_) != sorted(set(digits_)):
        return (int(run),)
    return digits_


def read_pieces(words: str, shown: Sequence[int]) -> list[tuple[tuple[int, ...], str]]:
    """`1好了，2明天去，3不归我们` piece by piece, also without a mark between them, as a telephone writes down what it
    hears; empty unless each says something of tickets of the list.
    """
    found, rest = read_items(NUMERAL.sub(lambda one: digits(one[0]), words), shown)
    pieces: list[tuple[tuple[int, ...], str]] = []
    while found:
        ends = len(rest)
        following: tuple[tuple[int, ...], str] = ((), "")
        for gap in GAPS.finditer(rest):
            if (following := read_items(rest[gap.end() :], shown))[0]:
                ends = gap.start()
                break
        pieces.append((found, rest[:ends].strip()))
        found, rest = following
    several = len(pieces) > 1 and all(_says_something(said) for _, said in pieces)
    return pieces if several else []


def _says_something(words: str) -> bool:
    return bool(read_reply(words).move or likely(words))


def _place(found: re.Match[str]) -> int:
    """Where in the list, counted from 0, or from behind below 0."""
    if found["last"]:
        return -1
    if found["top"]:
        return 0
    if found["english"]:
        place = ENGLISH[found["english"]]
        return place - 1 if place > 0 else place
    nth = DIGITS.get(found["nth"]) or int(found["nth"])
    return -nth if found["back"] else nth - 1
