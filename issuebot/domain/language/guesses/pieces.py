"""Of what words are made by which reports are compared: Chinese letters, pairs of them, and Latin words."""

import re
import sys
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.evidence import without_names

READ = 200  # letters: what a report is about stands at its beginning
HAN = "\u3400"  # the first Chinese letter
WORD = re.compile(r"[a-z\u00df-\u00ff]{2,}")
LETTER = 0.5  # of what a pair or a word tells: a letter is met sooner, and tells less


def pieces_of(folded: str) -> frozenset[str]:
    pairs = (one + other for one, other in pairwise(folded) if one >= HAN and other >= HAN)
    letters = (letter for letter in folded if letter >= HAN)
    return frozenset(map(sys.intern, (*WORD.findall(folded), *pairs, *letters)))  # many have the same: kept once


@lru_cache(maxsize=32)  # a draft's card asks several times of the same words
def pieces_in(district: District, folded: str) -> frozenset[str]:
    """Of a report's beginning, without names, which are no evidence."""
    return pieces_of(without_names(district, folded[:READ]))


def size(piece: str) -> float:
    return LETTER if len(piece) == 1 else 1.0


def longer(pieces: Iterable[str]) -> set[str]:
    """Those that make two reports alike: a letter in common says little."""
    return {piece for piece in pieces if len(piece) > 1}
