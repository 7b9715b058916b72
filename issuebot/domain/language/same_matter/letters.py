"""What letters and English words tell: one that most reports have tells nothing, a rare one much.

How rare they are is known from what people wrote about all kinds of trouble, and from the reports at hand.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain
from math import fsum, log

from issuebot.domain.language.guesses.examples import EXAMPLES, OF_NONE
from issuebot.domain.language.writing.script import fold_whole

UNIT = re.compile("[\u4e00-\u9fff]|[a-z]+")
WORD = 3  # letters of the shortest English word that tells something
AT_HAND = 10  # as much as so many of elsewhere does each report at hand count: here all speak of one place
LEAST = 1.0  # weight of letters: of fewer hardly anything is known
RARE = 3  # the power by which rare ones count more


def units_in(folded: str) -> tuple[str, ...]:
    """Letters and English words, in their order."""
    return tuple(UNIT.findall(folded))


def letters_of(units: Iterable[str]) -> frozenset[str]:
    """Those that tell something, each once, words without the ending of a plural."""
    return frozenset(
        _singular(unit) if unit.isascii() else unit for unit in units if not unit.isascii() or len(unit) >= WORD
    )


def _singular(word: str) -> str:
    return word[:-1] if len(word) > WORD and word[-1] == "s" else word


def weights_of_letters(some: Iterable[frozenset[str]]) -> Mapping[str, float]:
    """From 0 to 1, of all letters in these."""
    seen = Counter[str]()
    reports = 0
    for letters in some:
        seen.update(letters)
        reports += 1
    usual, many = _usual()
    all_of_them = many + AT_HAND * reports
    most = log(all_of_them)
    return {
        letter: (log(all_of_them / (usual[letter] + AT_HAND * times)) / most) ** RARE for letter, times in seen.items()
    }


def in_common(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    """Of the one that tells less, how much is in the other as well."""
    least = min(_weight(some, weights) for some in (one, other))
    return _weight(one & other, weights) / max(least, LEAST)


def _weight(letters: Iterable[str], weights: Mapping[str, float]) -> float:
    return fsum(map(weights.__getitem__, letters))


@lru_cache(maxsize=1)
def _usual() -> tuple[Counter[str], int]:
    """In how many of the examples each letter is, and how many these are."""
    examples = [letters_of(units_in(fold_whole(words))) for words in chain(*EXAMPLES.values(), OF_NONE)]
    return Counter(chain.from_iterable(examples)), len(examples)
