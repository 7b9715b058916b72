"""The guess with what was learned: what keywords say, unless decisions about reports like it say clearly otherwise."""

from issuebot.domain.language.guesses.evidence import ELSEWHERE
from issuebot.domain.language.guesses.guessing import OFFERED, likely_categories, rank_categories
from issuebot.domain.language.guesses.lessons import Lessons

CLOSE = 1.0  # below the best score: what reaches this may have been meant


def rank(lessons: Lessons, words: str) -> tuple[str, ...]:
    """The likeliest open category and, where it comes close, the next one; none where the words rather fit none."""
    by_words, scores = rank_categories(lessons.district, words), _scores(lessons, words)
    if scores is None:
        return by_words
    ranked = sorted(scores, key=lambda label: -scores[label])
    first = by_words[0] if by_words else ELSEWHERE
    if ranked[0] == first or scores[ranked[0]] - scores[first] < lessons.caution(words):
        return by_words
    near = [label for label in ranked if scores[label] >= scores[ranked[0]] - CLOSE and label != ELSEWHERE]
    return tuple(near[:OFFERED]) if ranked[0] != ELSEWHERE else ()


def guess(lessons: Lessons, words: str) -> str | None:
    return next(iter(rank(lessons, words)), None)


def likely(lessons: Lessons, words: str) -> tuple[str, ...]:
    """What to offer: the guess, the next likely one, and others that `likely_categories` would offer; three at most."""
    offered, scores = likely_categories(lessons.district, words), _scores(lessons, words)
    if scores is None:
        return offered
    by_score = sorted((kind.id for kind in lessons.district.open_categories), key=lambda label: -scores[label])
    first = rank(lessons, words)[:1]
    second = [label for label in by_score if label not in first][: OFFERED - len(first)]
    third = [label for label in (*offered, *by_score) if label not in (*first, *second)]
    return (*first, *second, *third)[: max(len(offered), OFFERED)]


def like(lessons: Lessons, words: str, category: str | None) -> tuple[int, ...]:
    """The decided tickets by which these words were guessed as this category, where keywords alone would not have."""
    by_words = next(iter(rank_categories(lessons.district, words)), None)
    if by_words == category or guess(lessons, words) != category:
        return ()
    return lessons.like(words, category or ELSEWHERE)


def _scores(lessons: Lessons, words: str) -> dict[str, float] | None:
    return lessons.scores(words) if words else None
