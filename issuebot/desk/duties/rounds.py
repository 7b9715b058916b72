"""What the clock does at each moment of a duty."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import reminding
from issuebot.desk.duties.attendance import muster, presence
from issuebot.desk.duties.timetable import next_due
from issuebot.domain.roster import moments
from issuebot.domain.roster.duty import Status
from issuebot.domain.roster.moments import Step
from issuebot.store.rosters import duties, offers
from issuebot.store.rosters.duties import Duty


def come_round(turn: Turn, number: int) -> None:
    """What the clock has to do for one duty: of the reminders that are due only the newest is given."""
    before = duties.duty(turn.tx, number)
    if before is None or before.next_due_at is None or before.next_due_at > turn.at:
        return
    step = moments.reached(before.starts, before.ends, turn.district.zone, turn.at)
    due = next_due(turn, replace(before, step=max(step, before.step)))
    after = duties.change(turn.tx, before, step=max(step, before.step), next_due_at=due)
    if after is None or after.status != Status.PLANNED:
        return
    for passed in Step:
        if before.step < passed <= step and (passed == step or passed >= Step.LATE) and passed in DOES:
            after = DOES[passed](turn, after) or after


def _begun(turn: Turn, duty: Duty) -> None:
    offers.end_of_duty(turn.tx, duty.id)
    muster.look_again(turn, duty.starts)


# What is done at each step, and how the duty is then where that changed it.
DOES: Mapping[Step, Callable[[Turn, Duty], Duty | None]] = MappingProxyType(
    {Step.EVENING: reminding.evening, Step.SOON: reminding.soon, Step.LATE: _begun, Step.OVER: presence.end}
)
