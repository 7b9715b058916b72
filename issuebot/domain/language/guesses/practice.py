"""What each piece of a text must tell besides how often it stands where, so that the examples are told apart.

A regression: text after text is guessed, and by how much each label was expected too little or too much is added to
what its pieces tell. Whole numbers are added, several as one (see `rows`), so that it is the same on every machine.
"""

from collections.abc import Mapping, Sequence
from operator import sub
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

    pieces: frozenset[str]
    labels: Sequence[int]
    weight: float


class _Read(NamedTuple):
    """A text as it is learned from, its pieces by their numbers.

    `whole` is the scale of its scores. `wanted` is the share that each label should be expected with. `step` is what is
    added where a whole one was missed.
    """

    pieces: Sequence[int]
    letters: Sequence[int]
    longer: Sequence[int]
    whole: float
    wanted: Sequence[float]
    step: float


def practised(texts: Sequence[Text], many: int) -> Mapping[str, int]:
    """What each piece tells for each of so many labels, as one number."""
    numbers: dict[str, int] = {}
    read = [_read(text, numbers, many) for text in texts]
    told = [0] * len(numbers)
    for at in range(PASSES * len(read)):
        _learn(told, read[at * STRIDE % len(read)])
    return dict(zip(numbers, told, strict=True))


def _read(text: Text, numbers: dict[str, int], many: int) -> _Read:
    letters = [numbers.setdefault(piece, len(numbers)) for piece in text.pieces if len(piece) == 1]
    longer = [numbers.setdefault(piece, len(numbers)) for piece in text.pieces if len(piece) > 1]
    wanted = [(label in text.labels) / len(text.labels) for label in range(many)]
    whole = WHOLE * breadth(text.pieces)
    return _Read(letters + longer, letters, longer, whole, wanted, PACE * text.weight * WHOLE**2 / whole)


def _learn(told: list[int], text: _Read) -> None:
    lifted = rows.unpacked(sum(map(told.__getitem__, text.pieces)), len(text.wanted))
    missed = list(map(sub, text.wanted, shares([score / text.whole for score in lifted])))
    if max(missed) < LEAST:
        return
    row = rows.packed([round(text.step * one) for one in missed])
    for piece in text.longer:
        told[piece] += row
    less = rows.packed([round(text.step * LETTER**2 * one) for one in missed])
    for piece in text.letters:
        told[piece] += less
