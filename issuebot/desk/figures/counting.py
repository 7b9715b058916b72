"""Keeps the facts of the tickets up with their events, and adds them up."""

from datetime import datetime
from zoneinfo import ZoneInfo

from issuebot.desk.context import district as districts
from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import moment
from issuebot.domain.clock.deadlines import worked
from issuebot.domain.figures.folding import Worked, fold
from issuebot.domain.figures.periods import Period
from issuebot.domain.figures.totals import Counted, Figures, add_up
from issuebot.store.engine.database import Tx
from issuebot.store.figures import facts

STEP = 200  # events of a step: some tens of milliseconds


def catch_up(tx: Tx, limit: int = STEP) -> bool:
    """One step; True when there may be more that is not counted."""
    if not facts.is_behind(tx):
        return False
    facts.claim(tx)
    numbers = facts.uncounted(tx, limit)
    if numbers:
        histories, hours = facts.histories(tx, numbers), _hours(tx)
        facts.put(tx, [(number, events[-1].seq, fold(events, hours)) for number, events in histories.items()])
    return facts.is_behind(tx)


def figures(tx: Tx, period: Period, zone: ZoneInfo, now: datetime, *, times: bool = True) -> Figures:
    """Of a period, or of as much of it as has passed: this second counts. `times`: with how long the work took."""
    since, until = period.since(zone), min(period.until(zone), int(now.timestamp()) + 1)
    if until <= since:
        return add_up([], [])
    counted: list[Counted] = [
        *facts.counts(tx, since, until),
        *facts.open_at(tx, since, "carried"),
        *facts.open_at(tx, until, "open"),
    ]
    return add_up(counted, facts.took(tx, since, until) if times else [])


def _hours(tx: Tx) -> Worked:
    """By the hours of the district file that was in force when it ended: what is counted once stays so."""

    def between(unit: str | None, start: int, end: int) -> int:
        district = districts.as_of(tx, end)
        return worked(workhours_of(district, moment(end), unit), start, end) if district else 0

    return between
