"""A duty is written with the moment at which the clock has to look at it again, and with what happened to it: here,
and nowhere else.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from issuebot.desk.context.turn import Turn
from issuebot.domain.roster import moments
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.moments import Step
from issuebot.store.rosters import duties, record
from issuebot.store.rosters.duties import Duty

TIMES = {"starts", "ends", "volunteer"}


def change(
    turn: Turn, before: Duty, happened: Happened, *, actor: int | None = None, words: str | None = None, **columns: Any
) -> Duty | None:
    """The duty as it is then; None when it changed since it was read.

    With another time or another person the reminders begin anew. Those whose moment has passed are not made up for:
    whom it concerns is told of the change itself.
    """
    after = replace(before, **columns)
    step = after.step
    if any(getattr(before, name) != getattr(after, name) for name in TIMES):
        step = moments.reached(after.starts, after.ends, zone_of(turn), turn.at)
    due = _next_due(turn, replace(after, step=step))
    changed = duties.change(turn.tx, before, **columns, step=step, next_due_at=due)
    if changed:
        record.record(turn.tx, changed, happened, turn.at, actor=actor, words=words)
    return changed


def come_round(turn: Turn, number: int) -> None:
    """What the clock has to do for one duty: of the reminders that are due only the newest is given."""
    before = duties.duty(turn.tx, number)
    if before is None or before.next_due_at is None or before.next_due_at > turn.at:
        return
    step = moments.reached(before.starts, before.ends, zone_of(turn), turn.at)
    due = _next_due(turn, replace(before, step=max(step, before.step)))
    after = duties.change(turn.tx, before, step=max(step, before.step), next_due_at=due)
    if after is None or after.status != Status.PLANNED:
        return
    for passed in Step:
        if before.step < passed <= step and (passed == step or passed >= Step.LATE) and passed in DOES:
            after = DOES[passed](turn, after) or after


def zone_of(turn: Turn) -> ZoneInfo:
    return ZoneInfo(turn.district.timezone)


def _next_due(turn: Turn, after: Duty) -> int | None:
    if after.status != Status.PLANNED:
        return None
    return moments.next_due(after.step, after.starts, after.ends, zone_of(turn))


# What is done at each step, and how the duty is then where that changed it.
DOES: Mapping[Step, Callable[[Turn, Duty], Duty | None]] = MappingProxyType({})
