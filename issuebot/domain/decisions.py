"""What was decided of a ticket in the end, told from its events: the guess learns from it.

The last word counts. Of two categories it is the later one; when somebody said that a ticket is no example, nothing is
left of it. What a coordinator said counts more than that nobody objected.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from issuebot.domain.language.writing.script import fold

# The kinds of events that decide, as the index of the table lists them. `confirm`: it was said to be what it is.
DECIDING = ("category", "confirm", "decline", "assign", "reopen", "accept", "close", "unlearn")
SAID, PASSED_ON, LET_STAND = 1.0, 0.7, 0.4  # what a decision weighs
STAFF_OF_UNIT = "unit"
# Declined for another reason than that it is not the district's: such a report may well fit a category.
OTHER_REASONS = re.compile(
    r"重复|同一[个件]|已(?:经)?(?:处理|解决|修|办|派|有)|恶意|骚扰|测试|看不清|不清楚|无法核实|不属实|查无|没有照片|缺"
    r"|\b(?:duplicate|same as|already|spam|test|unclear|cannot verify|not true)\b"
)


class Told(Protocol):
    """An event, as far as it decides."""

    @property
    def kind(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def actor(self) -> int | None: ...
    @property
    def at(self) -> int: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def category(self) -> str | None: ...
    @property
    def words(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Decision:
    """`category`: the one it was given or left with; None: it fits none, or `unit` alone says which.

    `declined`: it is not the district's. `voice`: whose word it is; a unit speaks with one, however many are in it.
    """

    category: str | None
    unit: str | None
    declined: bool
    weight: float
    voice: str
    at: int


def decided(events: Iterable[Told]) -> Decision | None:
    """None where nobody has decided anything yet, or it was taken back."""
    found: Decision | None = None
    silenced = False
    for event in events:
        if event.kind == "unlearn":
            found, silenced = None, True
        elif event.kind in ("category", "confirm"):
            weight = PASSED_ON if event.role == STAFF_OF_UNIT else SAID
            found, silenced = _decision(event, weight), False
        elif event.kind == "decline":
            not_ours = not OTHER_REASONS.search(fold(event.words or ""))
            found = _decision(event, SAID, declined=True) if not_ours and not silenced else None
        elif event.kind == "reopen":
            found = None if found is None or found.declined else found
        elif found is None and not silenced:
            weight = PASSED_ON if event.kind == "assign" else LET_STAND
            found = _decision(event, weight) if event.kind != "assign" or event.category is None else None
    return found


def _decision(event: Told, weight: float, *, declined: bool = False) -> Decision:
    voice = f"unit {event.unit}" if event.role == STAFF_OF_UNIT else str(event.actor or "")
    return Decision(event.category, event.unit, declined, weight, voice, event.at)
