"""How much words are like what people wrote about each of the usual categories, and about none of them.

Each letter, pair of letters and English word tells how much more often it stands in the examples and keywords of one
than in those of all. What nobody wrote before tells nothing.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from math import fsum, log
from typing import NamedTuple

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses.evidence import (
    ELSEWHERE,
    terms_of,
    weigh,
    what_is_told,
)
from issuebot.domain.language.guesses.examples import EXAMPLES, OF_NONE
from issuebot.domain.language.guesses.pieces import pieces_in, pieces_of, size
from issuebot.domain.language.guesses.vocabulary import VOCABULARY
from issuebot.domain.language.writing.script import fold_whole

KEYWORD = 0.3  # of what an example tells
DOUBT, DOUBT_ENGLISH = 600.0, 150.0  # pieces that are taken to be as in all: few tell little; English has fewer
LIKE, LIKE_ENGLISH = 0.4, 0.3  # what being like the examples counts beside keywords
SURE = 10.0  # weight of keywords by which it counts half


def fitting(district: District, folded: str) -> Mapping[str, float]:
    """How well each category fits, and none of them: by keywords, and by what people wrote about it elsewhere, but for
    the words of categories that only this district has.
    """
    said = weigh(district, folded)
    if any(said.get(kind.id) for kind in district.open_categories if kind.id not in VOCABULARY):
        return said
    like = resemble(district, folded)
    counts = (LIKE_ENGLISH if folded.isascii() else LIKE) * SURE / (SURE + max(said.values(), default=0.0))
    return {label: said.get(label, 0.0) + counts * like.get(label, 0.0) for label in sorted({*said, *like})}


class _Table(NamedTuple):
    """What each piece tells for each of the labels: `told[begin : begin + len(labels)]`, with `begins` by piece."""

    labels: tuple[str, ...]
    begins: Mapping[str, int]
    told: "array[float]"

    def row(self, piece: str) -> "array[float] | None":
        begin = self.begins.get(piece)
        return None if begin is None else self.told[begin : begin + len(self.labels)]


@lru_cache(maxsize=512)
def resemble(district: District, folded: str) -> Mapping[str, float]:
    """Of each usual category of the district, and of `ELSEWHERE`: how much more than of all of them together, or 0."""
    table = _table(district)
    found = [row for piece in pieces_in(district, what_is_told(district, folded)) if (row := table.row(piece))]
    sums = [fsum(row[at] for row in found) for at in range(len(table.labels))]
    usual = fsum(sums) / len(sums)
    return {label: max(0.0, one - usual) for label, one in zip(table.labels, sums, strict=True)}


def telling(district: District, folded: str, label: str) -> tuple[str, ...]:
    """The pieces of these words that speak for it, those that speak most first."""
    table = _table(district)
    if label not in table.labels:
        return ()
    at = table.labels.index(label)
    told = {
        piece: row[at]
        for piece in pieces_in(district, what_is_told(district, folded))
        if len(piece) > 1 and (row := table.row(piece))
    }
    return tuple(sorted((piece for piece in told if told[piece] > 0), key=lambda piece: (-told[piece], piece)))


@lru_cache(maxsize=8)
def _table(district: District) -> _Table:
    labels = (*(kind.id for kind in district.open_categories if kind.id in EXAMPLES), ELSEWHERE)
    return _table_of(labels, terms_of(district))


@lru_cache(maxsize=8)
def _table_of(labels: tuple[str, ...], terms: tuple[tuple[str, str], ...]) -> _Table:
    counts: dict[str, defaultdict[str, float]] = {label: defaultdict(float) for label in labels}
    for label, words, weight in _read(terms):
        if label in counts:
            for piece in pieces_of(words):
                counts[label][piece] += weight
    totals = {
        english: {
            label: fsum(of for piece, of in counts[label].items() if piece.isascii() == english) for label in labels
        }
        for english in (False, True)
    }
    begins, told = dict[str, int](), array("f")
    for piece in set().union(*counts.values()):
        # Of its own script: a category with many English examples has no more of each English word for that.
        whole, doubt = totals[piece.isascii()], DOUBT_ENGLISH if piece.isascii() else DOUBT
        usual = fsum(counts[label][piece] / whole[label] for label in labels if whole[label]) / len(labels)
        begins[piece] = len(told)
        told.extend(
            size(piece) * log((counts[label][piece] + doubt * usual) / (whole[label] + doubt) / usual)
            for label in labels
        )
    return _Table(labels, begins, told)


def _read(terms: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, float]]:
    for label, sentences in (*EXAMPLES.items(), (ELSEWHERE, OF_NONE)):
        yield from ((label, fold_whole(sentence), 1.0) for sentence in sentences)
    yield from ((owner, fold_whole(term), KEYWORD) for owner, term in terms)
