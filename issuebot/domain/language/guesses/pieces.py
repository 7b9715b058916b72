"""Of what words are made by which reports are compared: Chinese letters, stems of Latin words, and pairs of both."""

import re
import sys
from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import pairwise

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.evidence import without_names

READ = 150  # letters: what a report is about stands at its beginning
HAN = "\u3400"  # the first Chinese letter
WORD = re.compile(r"[a-z\u00df-\u00ff]{2,}")
EVENED = 0.35  # between nothing, as if each piece were news, and one, as if each said the same
ENDINGS = (
    ("ies", "y"), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("ely", ""), ("ly", ""), ("ness", ""),
    ("es", ""), ("s", ""), ("e", ""),
)  # fmt: skip
STEM = 3  # letters at least that are left
JOINING = frozenset({
    "the", "a", "an", "is", "are", "of", "in", "on", "at", "to", "and", "it", "by", "for", "my", "our", "with", "has",
    "have", "been", "be", "was",
})  # fmt: skip
LETTER = 0.5  # of what a pair or a word tells: a letter is met sooner, and tells less


def pieces_of(folded: str) -> frozenset[str]:
    pairs = (one + other for one, other in pairwise(folded) if one >= HAN and other >= HAN)
    letters = (letter for letter in folded if letter >= HAN)
    words = [stem(word) for word in WORD.findall(folded)]
    told = [word for word in words if word not in JOINING]
    beside = map(" ".join, pairwise(told))
    return frozenset(map(sys.intern, (*words, *beside, *pairs, *letters)))  # many have the same: kept once


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Of an English word, so that lights, lighting and light are one."""
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM:
            word = word[: -len(ending)] + instead
            break
    return word[:-1] if len(word) > STEM and word[-1] == word[-2] and word[-1] not in "aeious" else word


@lru_cache(maxsize=32)  # a draft's card asks several times of the same words
def pieces_in(district: District, folded: str) -> frozenset[str]:
    """Of a report's beginning, without names, which are no evidence."""
    return pieces_of(without_names(district, folded[:READ]))


def is_beside(piece: str) -> bool:
    """Whether it is two Latin words that stand beside each other."""
    return " " in piece


def size(piece: str) -> float:
    return LETTER if len(piece) == 1 else 1.0


def breadth(pieces: Collection[str]) -> float:
    """By what the sum over them is divided: what a long text tells is told more than once."""
    letters = sum(len(piece) == 1 for piece in pieces)
    return (len(pieces) - letters + letters * LETTER**2) ** EVENED or 1.0


def longer(pieces: Iterable[str]) -> set[str]:
    """Those that make two reports alike: a letter in common says little."""
    return {piece for piece in pieces if len(piece) > 1}
