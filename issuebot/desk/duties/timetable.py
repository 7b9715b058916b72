"""A duty is written with the moment at which the clock has to look at it again, and with what happened to it: here,
and nowhere else.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import service
from issuebot.domain.roster import moments
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.moments import Step
from issuebot.store.rosters import duties, offers, patrols, persuasions, record
from issuebot.store.rosters.duties import Duty

TIMES = {"starts", "ends", "volunteer"}


def change(
    turn: Turn, before: Duty, happened: Happened, *, actor: int | None = None, words: str | None = None, **columns: Any
) -> Duty | None:
    """The duty as it is then; None when it changed since it was read.

    With another time or another person the reminders begin anew. Missed ones are not made up for: everybody concerned
    is told of the change itself.
    """
    after = foresee(turn, before, columns)
    changed = duties.change(turn.tx, before, **columns, step=after.step, next_due_at=after.next_due_at)
    if changed:
        record.record(turn.tx, changed, happened, turn.at, actor=actor, words=words)
        service.recount(turn, changed)
        patrols.look_at(turn.tx, changed.id, turn.at)
        persuasions.look_at(turn.tx, changed.id, turn.at)
        if after.volunteer != before.volunteer or after.status != Status.PLANNED:
            offers.end_of_duty(turn.tx, before.id)
    return changed


def foresee(turn: Turn, before: Duty, columns: Mapping[str, Any]) -> Duty:
    """The duty as it would be."""
    after = replace(before, **columns)
    if any(getattr(before, name) != getattr(after, name) for name in TIMES):
        # The end is never skipped: what is done then is no reminder.
        after = replace(
            after, step=min(moments.reached(after.starts, after.ends, turn.district.zone, turn.at), Step.LATE)
        )
    return replace(after, next_due_at=next_due(turn, after))


def next_due(turn: Turn, after: Duty) -> int | None:
    if after.status != Status.PLANNED:
        return None
    return moments.next_due(after.step, after.starts, after.ends, turn.district.zone)
