"""Which renderer of this room says which kind of message."""

from issuebot.domain.messages.figures.assessments import Excluded, ExclusionQuestion, MonthlyAssessment
from issuebot.domain.messages.figures.charts import AssessmentBook, AssessmentPicture, StatsChart
from issuebot.domain.messages.figures.exports import ExportFile, ExportQuestion, OpenedFigure
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets, OneMatter
from issuebot.domain.messages.lists import Stats
from issuebot.telegram.render.figures import exporting, hotspots, opened, stats
from issuebot.telegram.render.figures.assessments import exclusions, months, papers
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(Stats, stats.stats),
    says(StatsChart, stats.chart),
    says(Hotspots, hotspots.hotspots),
    says(HotspotTickets, hotspots.tickets),
    says(OneMatter, hotspots.one_matter),
    says(OpenedFigure, opened.opened),
    says(ExportQuestion, exporting.question),
    says(ExportFile, exporting.file),
    says(MonthlyAssessment, months.assessment),
    says(ExclusionQuestion, exclusions.which),
    says(Excluded, exclusions.done),
    says(AssessmentPicture, papers.picture),
    says(AssessmentBook, papers.book),
)
