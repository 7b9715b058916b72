"""Whom to believe of those who decide: by how often each says what keywords are sure of, beside how often others do.

Only counts are kept, so that a decision can be taken out again, and their order makes no difference.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import exp
from operator import add, itemgetter
from typing import NamedTuple

CLEARLY = 1.0  # by how much what fits best is ahead of what comes next where words are sure
EXPECTED = 2.0  # rows in which somebody is taken to agree as others do
LEAST = 4  # sure rows of others before somebody is measured by them
STEPS = 4  # in which trust is told: the sums are not weighed anew for less
FULL = 0.7  # of the agreement of others: who agrees that often is as good as they


class Votes(NamedTuple):
    """In how many rows keywords were sure and the voice agreed; were sure; were right; and all rows."""

    agreed: int = 0
    sure: int = 0
    right: int = 0
    rows: int = 0


def vote(label: str, scores: Mapping[str, float]) -> Votes:
    """What one decision says of its voice, and of the words by which it was expected."""
    best, *others = sorted(scores, key=lambda one: -scores[one])
    sure = not others or scores[best] >= scores[others[0]] + CLEARLY
    return Votes(sure and best == label, sure, best == label, 1)


def together(some: Iterable[Votes]) -> Votes:
    total = Votes()
    for one in some:
        total = Votes(*map(add, total, one))
    return total


def trust(votes: Mapping[str, Votes]) -> dict[str, float]:
    """How much of what each voice says counts, from none to all of it."""
    everybody = together(votes.values())
    return {voice: _trust(own, everybody) for voice, own in votes.items()}


def _trust(own: Votes, everybody: Votes) -> float:
    agreed, sure = everybody.agreed - own.agreed, everybody.sure - own.sure
    if sure < LEAST or not agreed:
        return 1.0
    usual = agreed / sure
    share = (own.agreed + EXPECTED * usual) / (own.sure + EXPECTED)
    return min(1.0, round(STEPS * (share / usual / FULL) ** 2) / STEPS)


def agreement(votes: Mapping[str, Votes], trusted: Mapping[str, float], expected: float, rows: float) -> float:
    """How often keywords alone were right, by those who are believed; `expected` as if of so many rows more."""
    right = sum(trusted[voice] * one.right for voice, one in votes.items())
    return (right + expected * rows) / (sum(trusted[voice] * one.rows for voice, one in votes.items()) + rows)


def middles(said: Sequence[tuple[float, Sequence[float]]], heard: float) -> Sequence[float]:
    """Of rows of values that are said more or less loudly, for each place the value that has half of what is heard on
    each side.
    """
    loudest, values = max(said, key=itemgetter(0))
    if loudest > heard / 2 * (1 + 1e-9):
        return values
    loudness, columns = [loud for loud, _ in said], zip(*(values for _, values in said), strict=True)
    least, more = heard / 2 * (1 - 1e-9), heard / 2 * (1 + 1e-9)
    return [_middle(sorted(zip(column, loudness, strict=True)), least, more) for column in columns]


def _middle(said: Sequence[tuple[float, float]], least: float, more: float) -> float:
    below = 0.0
    for at, (value, loudness) in enumerate(said):
        below += loudness
        if below > more:
            return value
        if below >= least:
            return (value + said[min(at + 1, len(said) - 1)][0]) / 2
    return said[-1][0]


def shares(scores: list[float]) -> list[float]:
    """What scores expect of each, together one."""
    highest = max(scores)
    powers = [exp(score - highest) for score in scores]
    total = sum(powers)
    return [power / total for power in powers]
