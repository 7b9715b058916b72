"""To which categories words lean that hold no keyword: by the letters that they share with the keywords of each.

Weak evidence, good enough for the order in which guesses are offered, never for a guess.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.evidence import terms_of_categories
from issuebot.domain.language.writing.lexicon import LATIN
from issuebot.domain.language.writing.script import fold_whole

READ = 200  # letters: what a report is about stands at its beginning
HAN = "\u3400"  # the first Chinese letter
PAIR, SINGLE, WORD = 3.0, 1.0, 3.0  # what each tells


def lean(district: District, folded: str) -> dict[str, float]:
    table, leanings = _table(district), defaultdict[str, float](float)
    for piece in dict.fromkeys(_pieces(folded[:READ])):  # in their order: a sum is the same in each process
        for owner, share in table.get(piece, ()):
            leanings[owner] += share
    return leanings


@lru_cache(maxsize=8)
def _table(district: District) -> Mapping[str, Sequence[tuple[str, float]]]:
    """What each piece tells for each category: by its share in it, as if all had as many keywords."""
    counts: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    sizes: defaultdict[str, int] = defaultdict(int)
    for owner, term in terms_of_categories(district):
        for piece in set(_pieces(fold_whole(term))):
            counts[piece][owner] += 1
            sizes[owner] += 1
    return {
        piece: _shares({owner: many / sizes[owner] for owner, many in of.items()}, _telling(piece))
        for piece, of in counts.items()
    }


def _telling(piece: str) -> float:
    return SINGLE if len(piece) == 1 else WORD if piece.isascii() else PAIR


def _shares(rates: Mapping[str, float], telling: float) -> tuple[tuple[str, float], ...]:
    total = sum(rates.values())
    return tuple((owner, telling * rate / total) for owner, rate in rates.items())


def _pieces(folded: str) -> Iterator[str]:
    """Chinese letters, pairs of them, and Latin words."""
    yield from LATIN.findall(folded)
    yield from (letter for letter in folded if letter >= HAN)
    yield from (one + other for one, other in pairwise(folded) if one >= HAN and other >= HAN)
