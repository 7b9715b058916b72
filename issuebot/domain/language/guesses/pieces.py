"""Of what words are made by which reports are compared: Chinese letters, pairs of them, and Latin words."""

import re
import sys
from collections.abc import Iterable
from itertools import pairwise

HAN = "\u3400"  # the first Chinese letter
WORD = re.compile(r"[a-z\u00df-\u00ff]{2,}")
LETTER = 0.5  # of what a pair or a word tells: a letter is met sooner, and tells less


def pieces_of(folded: str) -> frozenset[str]:
    pairs = (one + other for one, other in pairwise(folded) if one >= HAN and other >= HAN)
    shared = map(sys.intern, (*WORD.findall(folded), *pairs))  # many reports have the same: kept once
    return frozenset((*shared, *(letter for letter in folded if letter >= HAN)))


def size(piece: str) -> float:
    return LETTER if len(piece) == 1 else 1.0


def longer(pieces: Iterable[str]) -> set[str]:
    """Those that make two reports alike: a letter in common says little."""
    return {piece for piece in pieces if len(piece) > 1}
