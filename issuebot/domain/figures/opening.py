"""Which facts stand behind a figure, so that it can be opened; and how that fits into the data of a button."""

from collections.abc import Iterable
from dataclasses import dataclass

from issuebot.domain.figures.facts import ENDS, Place, What
from issuebot.domain.figures.totals import By
from issuebot.domain.queue import short

# Each with the letter by which a button names it, in the order in which they are offered. The first are those that
# somebody has to do something about.
LETTERS = {
    "late": "l",
    "open": "o",
    "unsolved": "n",
    "reopened": "r",
    "returned": "b",
    "carried": "c",
    "received": "i",
    "doubled": "h",
    "resumed": "a",
    "closed": "d",
    "overdue": "v",
    "prompt": "p",
    "on_time": "t",
    "redone": "g",
    "extended": "e",
    "escalated": "k",
    "declined": "x",
    "merged": "m",
    "withdrawn": "w",
    "unsatisfied": "u",
    "satisfied": "s",
}
FIRST = ("late", "open", "unsolved", "reopened", "returned")  # those with a button of their own below the figures
FIGURES = {letter: figure for figure, letter in LETTERS.items()}
PARTS: dict[str, By] = {"u": "unit", "c": "community", "k": "category"}
BY: dict[str, By] = {by: by for by in PARTS.values()}
NOBODY = "-"  # the desk among the units; without a community, or a category


@dataclass(frozen=True, slots=True)
class Part:
    """One unit, community or category: `id` None is the desk, or none."""

    by: By
    id: str | None


@dataclass(frozen=True, slots=True)
class Behind:
    """A figure of a part, or of the district where that is None."""

    figure: str
    part: Part | None

    @property
    def of_unit(self) -> bool:
        return self.part is not None and self.part.by == "unit"

    @property
    def whats(self) -> frozenset[What]:
        """The facts that are counted. What a unit received is what came to it, for others what was submitted."""
        if self.figure in ("carried", "open"):
            return frozenset({What.OPEN})
        if self.figure in ("received", "doubled"):
            return frozenset({What.RECEIVED if self.of_unit else What.SUBMITTED})
        return ENDS if self.figure == "resumed" else frozenset({What(self.figure)})


def write_part(part: Part | None) -> str:
    if part is None:
        return ""
    letter = next(letter for letter, by in PARTS.items() if by == part.by)
    return letter + (short(part.id) if part.id else NOBODY)


def read_part(key: str, places: Iterable[Place]) -> Part | None:
    """The part that a button means, among all of which something was counted. None where there is no such one."""
    by = PARTS.get(key[:1])
    if by is None:
        return None
    if key[1:] == NOBODY:
        return Part(by, None)
    ids: set[str] = {id_ for place in places if (id_ := getattr(place, by))}
    return next((Part(by, id_) for id_ in ids if short(id_) == key[1:]), None)
