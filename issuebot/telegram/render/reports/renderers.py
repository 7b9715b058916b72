"""Which renderer of this room says which kind of message."""

from issuebot.domain.messages.notices import DeskAnswer, DeskCall
from issuebot.domain.messages.residents import (
    AddedTo,
    DangerCall,
    DraftPutAway,
    HowToReach,
    HowToReportHere,
    KnownReport,
    Rated,
    StillAsked,
    StillWaits,
)
from issuebot.telegram.render.registry import says
from issuebot.telegram.render.reports import followups, groups
from issuebot.telegram.render.reports.danger import danger
from issuebot.telegram.render.reports.drafts import put_away

RENDERERS = (
    says(DraftPutAway, put_away),
    says(DangerCall, danger),
    says(AddedTo, followups.added_to),
    says(HowToReach, followups.how_to_reach),
    says(DeskCall, followups.desk_call),
    says(DeskAnswer, followups.desk_answer),
    says(StillAsked, followups.still_asked),
    says(StillWaits, followups.still_waits),
    says(Rated, followups.rated),
    says(KnownReport, groups.known),
    says(HowToReportHere, groups.how),
)
