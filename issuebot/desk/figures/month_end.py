"""On the first working day of a month the leader is sent the assessment of the one before, once."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn, moment, stamp
from issuebot.desk.figures import counting
from issuebot.desk.notices import recipients
from issuebot.domain.clock.mornings import morning_of, next_morning
from issuebot.domain.figures import periods
from issuebot.domain.figures.periods import Period
from issuebot.domain.messages.figures.assessments import MonthlyAssessment
from issuebot.store.figures import facts
from issuebot.store.operation import clock, last_done

UNCOUNTED = 60  # seconds until it is looked again whether everything of the month is counted


def come_round(turn: Turn) -> None:
    """Say when the next month's end is to be told, and tell of the last one if it is time and nobody was told.

    After a time without the bot it is told in the next working hours, of the last month only.
    """
    due = clock.next_due(turn.tx, clock.MONTH)
    if due is not None and due > turn.at:
        return
    zone = turn.district.zone
    present = periods.month(periods.today(turn.now, zone))
    is_told, then = _is_told(turn, present, zone), _next(turn, present, zone)
    if due is None or is_told or not _is_at_work(turn):
        clock.claim(turn.tx, clock.MONTH, due, then)
    elif counting.has_uncounted(turn.tx, present.since(zone)):
        clock.claim(turn.tx, clock.MONTH, due, turn.at + UNCOUNTED)
    elif clock.claim(turn.tx, clock.MONTH, due, _first_of(turn, present.end, zone)):
        last_done.mark(turn.tx, last_done.ASSESSMENT, turn.at)
        _tell(turn, periods.month(periods.month_before(present.first)), zone)


def _is_told(turn: Turn, present: Period, zone: ZoneInfo) -> bool:
    """When nobody was ever told, earlier months are no news: this month is the first."""
    last = last_done.when(turn.tx, last_done.ASSESSMENT)
    if last is None:
        last_done.mark(turn.tx, last_done.ASSESSMENT, turn.at)
    return last is None or last >= present.since(zone)


def _next(turn: Turn, present: Period, zone: ZoneInfo) -> int:
    last = last_done.when(turn.tx, last_done.ASSESSMENT)
    if last is None or last >= present.since(zone):
        return _first_of(turn, present.end, zone)
    # This second may be the first of the morning, which is then still to come.
    return stamp(next_morning(workhours_of(turn.district, turn.now), moment(turn.at - 1)))


def _first_of(turn: Turn, first: date, zone: ZoneInfo) -> int:
    """The first working morning of a month that is to come."""
    midnight = Period(first, first + timedelta(days=1)).since(zone)
    return stamp(next_morning(workhours_of(turn.district, turn.now), moment(midnight - 1)))


def _is_at_work(turn: Turn) -> bool:
    today = morning_of(workhours_of(turn.district, turn.now), turn.now)
    return today is not None and today.begins <= turn.now < today.ends


def _tell(turn: Turn, month: Period, zone: ZoneInfo) -> None:
    """The leader, or the desk where there is no leader. A month in which nothing happened is not told of."""
    if not facts.is_any(turn.tx, month.since(zone), month.until(zone)):
        return
    leader = recipients.leader(turn)
    for chat in [leader] if leader else recipients.desks(turn):
        turn.notify(MonthlyAssessment(None, f"{month.first:%Y-%m}"), chat)
