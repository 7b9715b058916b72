"""How well each category fits words, and none of them: by keywords, and by what they have in common with what people
wrote about each.

What each letter, pair of letters and English word tells is counted in the examples and keywords: how much more often it
stands in those of one than in those of all. What that gets wrong of the examples is mended in a few passes over them
(`practice`). What nobody wrote before tells nothing. Scores are such that one more is e times as likely.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import exp, fsum, log
from operator import add
from typing import NamedTuple

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses import rows
from issuebot.domain.language.guesses.evidence import (
    ELSEWHERE,
    NOBODY,
    terms_of,
    weigh,
    what_is_told,
)
from issuebot.domain.language.guesses.examples import EXAMPLES, OF_NONE
from issuebot.domain.language.guesses.pieces import READ, breadth, is_beside, longer, pieces_of, size
from issuebot.domain.language.guesses.practice import WHOLE, Text, practised
from issuebot.domain.language.guesses.vocabulary import NO_CATEGORY, VOCABULARY
from issuebot.domain.language.writing.script import fold_whole

USUAL = (*EXAMPLES, ELSEWHERE)
TWICE = 2  # words beside each other that only one text has are not kept: there are too many
STEP = 1000  # in which it is kept what a piece tells: many tell the same, which is kept once
KEYWORD = 0.3  # of what an example tells
FAINT = 0.07  # of what is usual, how often a piece is taken to be met where it was not
FAINT_WORDS = 2.4  # the same where keywords alone tell: there are few
LEANING, SLIGHT = 5.0, 0.15  # what keywords' letters count where examples do not, and what they must outweigh
BESIDE = 0.6  # of that, beside a keyword
COUNTED, PRACTISED = 0.35, 0.5  # what is counted and what was learned beside it
SAID, DOUBT = 3.0, 2.0  # what the share of the keywords counts, and what they must outweigh before they say anything
TOLD_AT_LEAST = 5  # letters beside a keyword
UNSAID = 2.0  # what speaks for none of them, before keywords do: a part of the same


@lru_cache(maxsize=512)
def fitting(district: District, folded: str) -> Mapping[str, float]:
    """The score of each open category in the file's order, and then of `ELSEWHERE`."""
    said, labels = weigh(district, folded), labels_of(district)
    total = fsum(said.values()) + DOUBT
    scores = [(SAID * said.get(label, 0.0) + (label == ELSEWHERE) * UNSAID) / total for label in labels]
    if by_examples(district, folded):
        scores = list(map(add, scores, resemble(district, folded)))
    return dict(zip(labels, scores, strict=True))


def by_examples(district: District, folded: str) -> bool:
    """Whether examples count: not beside a word of a category that only this district has, nor beside any in a word or
    two, which are like too much.
    """
    said = weigh(district, folded)
    if len(folded) < TOLD_AT_LEAST and any(said.values()):
        return False
    own = [kind.id for kind in district.open_categories if kind.id not in EXAMPLES]
    return len(own) < len(district.open_categories) and not any(map(said.get, own))


def likelihood(scores: Mapping[str, float], label: str) -> float:
    return 1 / fsum(exp(score - scores[label]) for score in scores.values())


@lru_cache(maxsize=8)
def labels_of(district: District) -> tuple[str, ...]:
    return (*(kind.id for kind in district.open_categories), ELSEWHERE)


@lru_cache(maxsize=512)
def resemble(district: District, folded: str) -> Sequence[float]:
    """What the pieces of these words tell for each label of the district; 0 of what there is no table for."""
    table, pieces = _table(district), pieces_of(what_is_told(district, folded)[:READ])
    sums = rows.read(sum(table.rows.get(piece, 0) for piece in pieces), len(table.labels))
    part = 1 / (WHOLE * breadth(pieces))
    told = {label: part * one for label, one in zip(table.labels, sums, strict=True)}
    return [told.get(label, 0.0) for label in labels_of(district)]


def lean(district: District, folded: str) -> Sequence[float]:
    """To which labels words lean where examples do not count: weak evidence, and without a decision good for the order
    only in which guesses are offered.
    """
    likes = [max(0.0, one) for one in resemble(district, folded)]
    each = LEANING * (BESIDE if any(weigh(district, folded).values()) else 1.0) / (fsum(likes) + SLIGHT)
    return [each * one for one in likes]


def telling(district: District, folded: str, label: str) -> tuple[str, ...]:
    """The pieces of these words that speak for it rather than for others, those that speak most first."""
    table = _table(district)
    at, told = table.labels.index(label), dict[str, float]()
    for piece in longer(pieces_of(what_is_told(district, folded)[:READ])):
        row = rows.read(table.rows.get(piece, 0), len(table.labels))
        told[piece] = row[at] - sum(row) / len(row)
    return tuple(sorted((piece for piece in told if told[piece] > 0), key=lambda piece: (-told[piece], piece)))


class _Table(NamedTuple):
    """What each piece tells for each of the labels, in parts of `WHOLE`, as one number (see `rows`)."""

    labels: tuple[str, ...]
    rows: Mapping[str, int]


def _table(district: District) -> _Table:
    return (
        _of_examples()
        if any(kind.id in EXAMPLES for kind in district.open_categories)
        else _of_keywords(labels_of(district), terms_of(district))
    )


@lru_cache(maxsize=1)
def _of_examples() -> _Table:
    """Of the usual categories and of none of them, whatever the district: half a second of work."""
    together: dict[tuple[str, float], list[int]] = {}
    for at, label in enumerate(USUAL):
        for weight, some in ((1.0, EXAMPLES.get(label, OF_NONE)), (KEYWORD, VOCABULARY.get(label, NO_CATEGORY))):
            for words in some:
                together.setdefault((fold_whole(words), weight), []).append(at)
    texts = [Text(pieces_of(words), labels, weight) for (words, weight), labels in together.items()]
    met = Counter(piece for text in texts for piece in text.pieces if is_beside(piece))
    rare = {piece for piece, times in met.items() if times < TWICE}
    texts = [text._replace(pieces=text.pieces - rare) for text in texts]
    return _told(USUAL, texts, FAINT, practised(texts, len(USUAL)))


@lru_cache(maxsize=8)
def _of_keywords(labels: tuple[str, ...], terms: Iterable[tuple[str, str]]) -> _Table:
    """Where nobody wrote examples."""
    texts = [
        Text(pieces_of(fold_whole(term)), (labels.index(owner),), 1.0)
        for owner, term in terms
        if owner not in {ELSEWHERE, NOBODY}
    ]
    return _told(labels, texts, FAINT_WORDS, {})


def _told(labels: tuple[str, ...], texts: Iterable[Text], faint: float, learned: Mapping[str, int]) -> _Table:
    counts = defaultdict[str, list[float]](lambda: [0.0] * len(labels))
    # Of each script: a category with many English examples has no more of each English word for that.
    totals = {english: [0.0] * len(labels) for english in (False, True)}
    for text in texts:
        for piece in text.pieces:
            for label in text.labels:
                counts[piece][label] += text.weight
                totals[piece.isascii()][label] += text.weight
    told, known = dict[str, int](), dict[int, int]()
    for piece, row in counts.items():
        often = [many / total if total else 0.0 for many, total in zip(row, totals[piece.isascii()], strict=True)]
        usual, more = fsum(often) / len(labels), rows.read(learned.get(piece, 0), len(labels))
        counted = COUNTED * size(piece) * WHOLE
        sums = [
            counted * log((one / usual + faint) / (1 + faint)) + PRACTISED * missed
            for one, missed in zip(often, more, strict=True)
        ]
        packed = rows.packed([STEP * round(one / STEP) for one in sums])
        told[piece] = known.setdefault(packed, packed)
    return _Table(labels, told)
