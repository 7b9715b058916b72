"""To which categories words lean: by the letters that they share with the keywords of each.

Weak evidence, good enough for the order in which guesses are offered; without a keyword, examples or decisions, never
for a guess.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import fsum

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.evidence import ELSEWHERE, NOBODY, terms_of
from issuebot.domain.language.guesses.pieces import pieces_in, pieces_of
from issuebot.domain.language.writing.script import fold_whole

PAIR, SINGLE, WORD = 3.0, 1.0, 3.0  # what each tells


def lean(district: District, folded: str) -> Mapping[str, float]:
    table, shares = _table(district), defaultdict[str, list[float]](list)
    for piece in pieces_in(district, folded):
        for owner, share in table.get(piece, ()):
            shares[owner].append(share)
    return {owner: fsum(some) for owner, some in shares.items()}  # exact: the same in each process


@lru_cache(maxsize=8)
def _table(district: District) -> Mapping[str, Sequence[tuple[str, float]]]:
    return _table_of(tuple((owner, term) for owner, term in terms_of(district) if owner not in (ELSEWHERE, NOBODY)))


@lru_cache(maxsize=8)
def _table_of(terms: tuple[tuple[str, str], ...]) -> Mapping[str, Sequence[tuple[str, float]]]:
    """What each piece tells for each category: by its share in it, as if all had as many keywords."""
    counts: defaultdict[str, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    sizes: defaultdict[str, int] = defaultdict(int)
    for owner, term in terms:
        for piece in pieces_of(fold_whole(term)):
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
