"""In what two reports differ that are told word for word alike: that is what they are about."""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from itertools import compress, takewhile
from operator import eq, not_

from issuebot.domain.language.same_matter.letters import in_common, letters_of
from issuebot.domain.language.same_matter.matters import is_trouble, matters_in
from issuebot.domain.language.same_matter.words.beside import FAULTS

RUN = 3  # letters in a row that are told alike
ALIKE = 0.4  # of the shorter report
SENTENCE = 6  # letters told alike that are more than the trouble
LEFT = 2  # letters that two such reports differ in, at least
LITTLE = 0.2  # of these letters in common
TITLE = 12  # letters
FRAME = 0.25  # of the longer report: more stands at the beginning and end of both
CLAUSE = 5  # letters that tell of another thing, whatever they say
LONG = 8  # letters in which how it is wrong may be told alike by chance
WRONG = [re.compile("|".join(line.split())) for line in FAULTS.strip().splitlines()]
Told = tuple[str, ...]


def are_titles(one: Told, other: Told) -> bool:
    return max(len(one), len(other)) <= TITLE


def differ(one: Told, other: Told, weights: Mapping[str, float], *, same_trouble: bool) -> bool:
    """Whether what is told word for word alike is not what they are about: the rest has nothing in common."""
    return _differ_beside(one, other, weights, same_trouble=same_trouble) or _differ_inside(
        one, other, weights, same_trouble=same_trouble
    )


def _differ_beside(one: Told, other: Told, weights: Mapping[str, float], *, same_trouble: bool) -> bool:
    """Whether what stands anywhere beside runs that are told alike has nothing in common.

    Where both name the `same_trouble`, they need to be told alike for long, or to tell how it is wrong, and not the
    same. Of titles that is enough: they say nothing beside it.
    """
    if are_titles(one, other) and _are_other_faults(one, other):
        return True
    ours, theirs = _runs(one), _runs(other)
    runs = ours & theirs
    if not runs or len(runs) == min(len(ours), len(theirs)):
        return False
    left, also = _left(one, runs), _left(other, runs)
    alike = min(len(one) - len(left), len(other) - len(also))
    if alike >= ALIKE * min(len(one), len(other)):
        if _are_other_faults(left, also):
            return True
        same_trouble = same_trouble and alike < SENTENCE
    mine, its = map(letters_of, (left, also))
    if same_trouble or min(len(mine), len(its)) < LEFT or _matters(left).keys() & _matters(also).keys():
        return False
    return in_common(mine & weights.keys(), its & weights.keys(), weights) < LITTLE


def _differ_inside(one: Told, other: Told, weights: Mapping[str, float], *, same_trouble: bool) -> bool:
    """Whether two that begin and end word for word alike tell of two things in between, with nothing in common.

    Where what they share names the `same_trouble`, what is told of it has to be long, or known to be another: 坏了 and
    不动了 are one.
    """
    begin = _alike(one, other)
    end = _alike(one[begin:][::-1], other[begin:][::-1])
    if begin + end < FRAME * max(len(one), len(other)):
        return False
    ours, theirs = (told[begin : len(told) - end] for told in (one, other))
    mine, its = (letters_of(some) & weights.keys() for some in (ours, theirs))
    least = min(len(mine), len(its))
    if not least or in_common(mine, its, weights) >= ALIKE:
        return False
    troubles, also = (set(filter(is_trouble, _matters(some))) for some in (ours, theirs))
    faults, besides = _faults(ours), _faults(theirs)
    if troubles & also or (faults & besides and least < LONG):
        return False
    return not same_trouble or least >= CLAUSE or bool((faults and besides) or (troubles and also))


def _alike(one: Told, other: Told) -> int:
    """How many of the first letters are the same."""
    return len(list(takewhile(bool, map(eq, one, other))))


@lru_cache(maxsize=256)
def _runs(told: Told) -> frozenset[Told]:
    return frozenset(zip(told, told[1:], told[2:], strict=False))


def _left(told: Told, runs: Collection[Told]) -> list[str]:
    """What is in none of these runs."""
    known = bytearray(len(told))
    for begin, run in enumerate(zip(told, told[1:], told[2:], strict=False)):
        if run in runs:
            known[begin : begin + RUN] = b"\1" * RUN
    return list(compress(told, map(not_, known)))


def _matters(some: Iterable[str]) -> Mapping[str, float]:
    return matters_in("".join(f" {one} " if one.isascii() else one for one in some))


def _faults(some: Iterable[str]) -> set[int]:
    told = "".join(some)
    return {number for number, pattern in enumerate(WRONG) if pattern.search(told)}


def _are_other_faults(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether both say how it is wrong, and not the same."""
    ours, theirs = _faults(one), _faults(other)
    return bool(ours and theirs) and ours.isdisjoint(theirs)
