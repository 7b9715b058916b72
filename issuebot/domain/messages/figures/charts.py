"""Pictures of what was counted, which join the words that say the same."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.figures.assessments import MonthlyAssessment
from issuebot.domain.messages.lists import Stats


@dataclass(frozen=True, slots=True)
class StatsChart(Stats):
    """The picture of figures that are there in words: it is drawn while they are read, and joins their message."""

    kind: ClassVar[str] = "stats chart"


@dataclass(frozen=True, slots=True)
class AssessmentPicture(MonthlyAssessment):
    """An assessment as a table that is drawn."""

    kind: ClassVar[str] = "assessment picture"


@dataclass(frozen=True, slots=True)
class AssessmentBook(MonthlyAssessment):
    """An assessment as a workbook, with the tickets behind its figures."""

    kind: ClassVar[str] = "assessment book"
