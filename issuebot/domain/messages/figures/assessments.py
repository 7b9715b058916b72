"""The monthly assessment, and which tickets do not count in it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class MonthlyAssessment(Message):
    """`unit` is None for the district. `month` as in 2026-11."""

    kind: ClassVar[str] = "assessment"
    unit: str | None
    month: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class ExclusionQuestion(Message):
    """For which of these units the ticket shall not count, or count again; `kept`: the reason that was given."""

    kind: ClassVar[str] = "exclude-which"
    staff_only: ClassVar[bool] = True
    ticket: int
    person: int
    move: str
    units: tuple[str, ...]
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class Excluded(Message):
    """A ticket does not count for a unit any more, or counts again: `move` is exclude or include."""

    kind: ClassVar[str] = "excluded"
    staff_only: ClassVar[bool] = True
    ticket: int
    move: str
    unit: str
