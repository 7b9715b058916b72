"""Words as a search compares them: by pairs of letters, because Chinese has no spaces to cut at."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from issuebot.domain.language.writing.script import fold_in_place, fold_whole

LETTER = 1 << 21  # more than there are code points
APART = re.compile(r"[\W_]+")
INDEXED = 12_000  # letters of a text that are indexed: the longest report; one ﷺ alone becomes 18


def plain(text: str) -> str:
    """Letters and digits only, wide ones narrow, capitals small, both scripts one, one space between what was apart."""
    return APART.sub(" ", fold_whole(text)).strip()


def tidy(text: str) -> str:
    """The same in the script in which it was written, to be shown."""
    return APART.sub(" ", unicodedata.normalize("NFKC", text).lower()).strip()


def pairs(text: str) -> set[int]:
    """Two neighbouring letters as one number; the last of a word counts alone, so each letter begins one pair."""
    words = plain(text)[:INDEXED].split()
    return {pair_of(here, there) for word in words for here, there in pairwise([*word, ""])}


def pair_of(here: str, there: str) -> int:
    return ord(here) * LETTER + (ord(there) if there else 0)


def wanted(query: str) -> list[int]:
    """The pairs that a text must have to be found; empty for a query of single letters."""
    words = plain(query).split()
    return sorted({pair_of(here, there) for word in words for here, there in pairwise(word)})


def score(query: str, texts: Iterable[tuple[int, str]]) -> int:
    """How well weighted texts match a query: 0 when one of its words is in none of them.

    Every word counts by the heaviest text it is in, and the whole phrase once more.
    """
    words, points = _words(query), 0
    missing = [*words, " ".join(words)] if words else []
    for weight, text in sorted(texts, key=lambda one: -one[0]):
        flat = plain(text)
        points += weight * sum(sought in flat for sought in missing)
        missing = [sought for sought in missing if sought not in flat]
        if not missing:
            break
    return points if not any(word in missing for word in words) else 0


@lru_cache(maxsize=64)  # a search compares the same words with one text after the other
def _words(query: str) -> tuple[str, ...]:
    return tuple(plain(query).split())


def around(query: str, text: str, length: int) -> str:
    """The part of a text where the first word found stands, at most so many characters."""
    flat = " ".join(text.split())
    folded = fold_in_place(flat)
    spots = [spot for word in _words(query) if (spot := folded.find(word)) >= 0]
    start = max(0, min(spots, default=0) - length // 3)
    part = flat[start : start + length]
    return f"{'…' if start else ''}{part}{'…' if start + length < len(flat) else ''}"
