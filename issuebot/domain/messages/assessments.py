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
