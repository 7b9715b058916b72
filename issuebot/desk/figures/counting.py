"""Keeps the facts of the tickets up with their events, and adds them up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from issuebot.desk.context import district as districts
from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import moment
from issuebot.desk.notices import troubles
from issuebot.domain.clock.deadlines import worked
from issuebot.domain.figures.facts import Fact
from issuebot.domain.figures.folding import Worked, fold
from issuebot.domain.figures.periods import Period
from issuebot.domain.figures.totals import Counted, Figures, add_up
from issuebot.store.engine.database import DatabaseFault, Tx
from issuebot.store.events import Event
from issuebot.store.figures import facts

STEP = 100  # events of a step: some tens of milliseconds, in which nobody else can write
MOST = 500  # events that are read for a step: each ticket is counted anew from all its events
LATE = 300  # seconds after which an event that is not counted makes the figures late


@dataclass(frozen=True, slots=True)
class Folded:
    """A ticket, the number of its last event that was read, and its facts; none where that went wrong."""

    ticket: int
    seq: int
    facts: tuple[Fact, ...] = ()
    fault: Exception | None = None


def catch_up(tx: Tx, limit: int = STEP) -> bool:
    """One step; True when there may be more that is not counted. What cannot be counted is left to the clock."""
    well = [one for one in _fold_some(tx, limit) if one.fault is None]
    facts.put(tx, [(one.ticket, one.seq, one.facts) for one in well])
    return bool(well) and facts.is_behind(tx)


def catch_up_all(tx: Tx, now: int, faults: dict[int, Exception]) -> bool:
    """One step of the clock. A ticket that cannot be counted counts nowhere, until something happens to it or the
    program starts again. `faults` gets those that were not known.
    """
    folded = _fold_some(tx, STEP)
    known = troubles.uncounted(tx) if folded else set()
    for one in folded:
        if one.fault is None and one.ticket in known:
            troubles.is_counted(tx, one.ticket)
        if one.fault is not None and one.ticket not in known:
            troubles.cannot_count(tx, one.ticket, now)
            faults[one.ticket] = one.fault
    facts.put(tx, [(one.ticket, one.seq, one.facts) for one in folded])
    return bool(folded) and facts.is_behind(tx)


def try_again(tx: Tx) -> None:
    """What could not be counted: the program may be another one now."""
    facts.count_again(tx, troubles.uncounted(tx))


def is_behind(tx: Tx, now: int) -> bool:
    """Whether events of some time ago are not counted yet, as after an upgrade."""
    return facts.is_behind(tx, now - LATE)


def has_uncounted(tx: Tx, before: int) -> bool:
    """Whether events before this UTC second are not counted yet."""
    return facts.is_behind(tx, before)


def _fold_some(tx: Tx, limit: int) -> list[Folded]:
    if not facts.is_behind(tx):
        return []
    facts.claim(tx)
    numbers, hours = facts.uncounted(tx, limit), _hours(tx)
    if not numbers:
        return []
    histories = facts.histories(tx, _within(numbers, facts.lengths(tx, numbers)))
    return [_fold(number, events, hours) for number, events in histories.items()]


def _fold(number: int, events: list[Event], hours: Worked) -> Folded:
    seq = events[-1].seq
    try:
        return Folded(number, seq, fold(events, hours))
    except DatabaseFault:
        raise
    except Exception as error:  # noqa: BLE001 one ticket's history must not stop the figures of all
        return Folded(number, seq, fault=error)


def _within(numbers: Iterable[int], lengths: dict[int, int]) -> list[int]:
    """As many of them as have so many events together, and one at least."""
    chosen: list[int] = []
    read = 0
    for number in numbers:
        read += lengths[number]
        if chosen and read > MOST:
            break
        chosen.append(number)
    return chosen


def figures(tx: Tx, period: Period, zone: ZoneInfo, now: datetime, *, times: bool = True) -> Figures:
    """The figures of a period, or of as much of it as has passed: this second counts. `times`: also how long the work
    took.
    """
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
    """By the hours of the district file that was in force at the end of it, so that what was counted once stays so."""

    def between(unit: str | None, start: int, end: int) -> int:
        district = districts.as_of(tx, end)
        return worked(workhours_of(district, moment(end), unit), start, end) if district else 0

    return between
