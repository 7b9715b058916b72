"""Which renderer of this room says which kind of message."""

from issuebot.domain.messages.notices import (
    Added,
    AnswerWaits,
    ExtensionAsked,
    ExtensionDecided,
    Files,
    Instruction,
    LeaderTold,
    MergedIn,
    MeToo,
    Reminder,
    WantedBack,
    WholeWords,
)
from issuebot.domain.messages.reach import Trouble, UnitsUnreachable
from issuebot.telegram.render.notices import desk, notes, reminders, troubles
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(Files, notes.files),
    says(WholeWords, notes.whole_words),
    says(Added, notes.added),
    says(MeToo, notes.added),
    says(MergedIn, notes.merged),
    says(Reminder, reminders.reminder),
    says(AnswerWaits, desk.answer_waits),
    says(Instruction, desk.instructed),
    says(LeaderTold, desk.told_leader),
    says(ExtensionAsked, desk.extension),
    says(WantedBack, desk.wanted_back),
    says(ExtensionDecided, desk.extension_decided),
    says(Trouble, troubles.trouble),
    says(UnitsUnreachable, notes.unreachable),
    *(says(kind, notes.sentence) for kind in notes.SENTENCES),
)
