"""Words as a search compares them: by pairs of letters, because Chinese has no spaces to cut at."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

LETTER = 1 << 21  # more than there are code points
APART = re.compile(r"[\W_]+")
INDEXED = 300  # letters of a text that are looked up; beyond them hardly anybody says anything new


def plain(text: str) -> str:
    """Letters and digits only, wide ones narrow, capitals small, one space between what was apart."""
    return APART.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def pairs(text: str) -> set[int]:
    """Each two neighbouring letters as one number; the last of a word stands alone, so each letter begins a pair."""
    words = plain(text)[:INDEXED].split()
    return {pair_of(here, there) for word in words for here, there in pairwise([*word, ""])}


def pair_of(here: str, there: str) -> int:
    return ord(here) * LETTER + (ord(there) if there else 0)


def wanted(query: str) -> list[int]:
    """The pairs that whatever is found must have; none for a query of single letters."""
    words = plain(query).split()
    return sorted({pair_of(here, there) for word in words for here, there in pairwise(word)})


def score(query: str, texts: Iterable[tuple[int, str]]) -> int:
    """How well texts of given weights hold what was looked for: 0 when a word is nowhere in them.

    Every word counts by the heaviest text it is in, and the whole phrase once more.
    """
    words = _words(query)
    held = [(weight, plain(text)) for weight, text in texts if text]
    best = [max((weight for weight, text in held if word in text), default=0) for word in words]
    if not words or 0 in best:
        return 0
    phrase = max((weight for weight, text in held if " ".join(words) in text), default=0)
    return sum(best) + phrase


@lru_cache(maxsize=64)  # a search compares the same words with one text after the other
def _words(query: str) -> tuple[str, ...]:
    return tuple(plain(query).split())


def around(query: str, text: str, length: int) -> str:
    """The part of a text where the first word found stands, at most so many characters."""
    flat = " ".join(text.split())
    folded = flat.casefold()
    spots = [spot for word in _words(query) if (spot := folded.find(word)) >= 0]
    start = max(0, min(spots, default=0) - length // 3)
    part = flat[start : start + length]
    return f"{'…' if start else ''}{part}{'…' if start + length < len(flat) else ''}"
