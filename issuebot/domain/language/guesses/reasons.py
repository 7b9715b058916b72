"""Why words are guessed to be about what they are: the terms found for each category, and the decisions like them."""

from dataclasses import dataclass

from issuebot.domain.district.model import District
from issuebot.domain.language.guesses import learned
from issuebot.domain.language.guesses.evidence import ELSEWHERE, NOBODY, terms_in
from issuebot.domain.language.guesses.guessing import rank_categories
from issuebot.domain.language.guesses.lessons import Lessons
from issuebot.domain.language.guesses.resembling import fitting, telling
from issuebot.domain.language.writing.script import fold

SHOWN = 5  # terms of a category that are named


@dataclass(frozen=True, slots=True)
class Found:
    """`label`: a category, or `ELSEWHERE` for what fits none; `terms`: the weightiest first. Where no keyword speaks
    for what words alone are guessed as, these are pieces that do in the examples.
    """

    label: str
    weight: float
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reasons:
    """`by_words`: what keywords alone would have guessed; `like`: the decided tickets that speak for the guess."""

    guess: str | None
    second: str | None
    by_words: str | None
    found: tuple[Found, ...]
    like: tuple[int, ...]


def reasons(lessons: Lessons, words: str) -> Reasons:
    guess, offered = learned.guess(lessons, words), learned.likely(lessons, words)
    by_words = next(iter(rank_categories(lessons.district, words)), None)
    found = [
        Found(owner, sum(terms.values()), tuple(sorted(terms, key=lambda term: -terms[term])[:SHOWN]))
        for owner, terms in terms_in(lessons.district, fold(words)).items()
        if owner != NOBODY and any(terms.values())
    ]
    if by_words and all(one.label != by_words for one in found):
        folded = fold(words)
        weight = fitting(lessons.district, folded)[by_words]
        found.append(Found(by_words, weight, telling(lessons.district, folded, by_words)[:SHOWN]))
    return Reasons(
        guess,
        next((label for label in offered if label != guess), None),
        by_words,
        tuple(sorted(found, key=lambda one: -one.weight)),
        lessons.like(words, guess or ELSEWHERE),
    )


def elsewhere_in(district: District, words: str) -> str | None:
    """The term that tells most that words fit no category, as 话费; None where they tell nothing of the sort."""
    terms = terms_in(district, fold(words)).get(ELSEWHERE, {})
    return max(terms, key=lambda term: terms[term], default=None) if any(terms.values()) else None
