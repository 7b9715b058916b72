"""What is said of the monthly assessment."""

from issuebot.domain.messages.assessments import Excluded, ExclusionQuestion, MonthlyAssessment
from issuebot.telegram.render.assessments import exclusions, months
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(MonthlyAssessment, months.assessment),
    says(ExclusionQuestion, exclusions.which),
    says(Excluded, exclusions.done),
)
