"""What a report is about and where, guessed from its words."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import asin, cos, hypot, radians, sin

from issuebot.domain.district import District, Name

EARTH_RADIUS = 6_371_000.0  # metres
GREETINGS = frozenset(
    {"你好", "您好", "你好啊", "在吗", "在么", "有人吗", "嗨", "hi", "hello", "hey", "good morning", "test"}
)


def guess_category(district: District, words: str) -> str | None:
    """The open category whose keywords and name cover most of the words; the file's order settles a tie."""
    guess, best = None, (0, 0)
    for category in district.open_categories:
        score = _score(words, (*category.keywords, *_both(category.name)))
        if score > best:
            guess, best = category.id, score
    return guess


def guess_community(district: District, words: str) -> str | None:
    """The open community whose name or alias is the longest found in the words."""
    guess, best = None, 0
    for community in district.open_communities:
        _, longest = _score(words, (*_both(community.name), *community.aliases))
        if longest > best:
            guess, best = community.id, longest
    return guess


def is_greeting(words: str) -> bool:
    """Whether these words only open a talk."""
    return words.strip(" !！。.,，?？~～").lower() in GREETINGS


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Metres along the earth between two points of latitude and longitude."""
    (north_a, east_a), (north_b, east_b) = (map(radians, point) for point in (a, b))
    north, east = sin((north_b - north_a) / 2), sin((east_b - east_a) / 2)
    chord = hypot(north, east * (cos(north_a) * cos(north_b)) ** 0.5)
    return 2 * EARTH_RADIUS * asin(min(1.0, chord))


def _both(name: Name) -> tuple[str, str]:
    return name.zh, name.en


def _score(words: str, terms: Iterable[str]) -> tuple[int, int]:
    """How many characters the terms cover, each once, and how long the longest find is."""
    covered: set[int] = set()
    longest = 0
    for begin, end in _finds(words, terms):
        covered.update(range(begin, end))
        longest = max(longest, end - begin)
    return len(covered), longest


def _finds(words: str, terms: Iterable[str]) -> Iterator[tuple[int, int]]:
    lowered = words.lower()
    for term in terms:
        if _first_word(term) in lowered:  # nearly no term is: this is far cheaper than its pattern
            yield from (found.span() for found in _pattern(term).finditer(words))


@lru_cache(maxsize=4096)
def _first_word(term: str) -> str:
    return next(iter(term.lower().split()), "")


@lru_cache(maxsize=4096)
def _pattern(term: str) -> re.Pattern[str]:
    written = r"\s+".join(map(re.escape, term.split()))
    # Chinese has no spaces between words, so only Latin letters and digits end a Latin keyword.
    if term.isascii():
        written = rf"(?<![A-Za-z0-9])(?:{written})(?:e?s)?(?![A-Za-z0-9])"
    return re.compile(written, re.IGNORECASE)
