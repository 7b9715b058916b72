"""What is said of the monthly assessment."""

from issuebot.domain.messages.assessments import MonthlyAssessment
from issuebot.telegram.render.assessments import months
from issuebot.telegram.render.registry import says

RENDERERS = (says(MonthlyAssessment, months.assessment),)
