"""What each piece of a text must tell besides how often it stands where, so that the examples are told apart.

A regression: text after text is guessed, and by how much each label was expected too little or too much is added to
what its pieces tell. Whole numbers are added, several as one (see `rows`), so that it is the same on every machine.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from issuebot.domain.language.guesses import rows
from issuebot.domain.language.guesses.pieces import LETTER, breadth
from issuebot.domain.language.guesses.voices import shares

PASSES = 4  # over all texts
PACE = 2.0  # how much of what was missed is added at once
STRIDE = 1_000_003  # a prime: texts of all labels in turn
WHOLE = 10_000  # parts of what one is, of which whole numbers are counted
LEAST = 0.02  # missed: less is not added


class Text(NamedTuple):
    """`labels`: which fit, by their numbers; `weight`: how much it counts."""

    pieces: Collection[str]
    labels: Sequence[int]
    weight: float


def practised(texts: Sequence[Text], many: int) -> Mapping[str, int]:
    """What each piece tells for each of so many labels, as one number."""
    told = dict.fromkeys((piece for text in texts for piece in text.pieces), 0)
    for at in range(PASSES * len(texts)):
        text = texts[at * STRIDE % len(texts)]
        _learn(told, text, many)
    return told


def _learn(told: dict[str, int], text: Text, many: int) -> None:
    broad = breadth(text.pieces)
    scores = rows.read(sum(map(told.__getitem__, text.pieces)), many)
    expected = shares([score / (WHOLE * broad) for score in scores])
    missed = [(label in text.labels) / len(text.labels) - share for label, share in enumerate(expected)]
    if max(missed) < LEAST:
        return
    step = PACE * text.weight * WHOLE / broad
    row = rows.packed(round(step * one) for one in missed)
    less = rows.packed(round(step * LETTER**2 * one) for one in missed)
    for piece in text.pieces:
        told[piece] += less if len(piece) == 1 else row
