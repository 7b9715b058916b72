"""What is said of the monthly assessment."""

from issuebot.domain.messages.figures.assessments import Excluded, ExclusionQuestion, MonthlyAssessment
from issuebot.domain.messages.figures.charts import AssessmentBook, AssessmentPicture
from issuebot.telegram.render.figures.assessments import exclusions, months, papers
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(MonthlyAssessment, months.assessment),
    says(ExclusionQuestion, exclusions.which),
    says(Excluded, exclusions.done),
    says(AssessmentPicture, papers.picture),
    says(AssessmentBook, papers.book),
)
