"""Once a week, on its first working morning: where does the same trouble come again? One suspected place a step."""

from datetime import datetime

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn, moment, stamp
from issuebot.desk.notices import recipients
from issuebot.domain.clock.mornings import morning_of, next_morning
from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import DUPLICATE_RADIUS
from issuebot.domain.figures import periods
from issuebot.domain.figures.hotspots import RECENT_DAYS, WEEKS, Report, Spot, Suspect, same_trouble, spots, suspects
from issuebot.domain.language.same_matter.likeness import weights_of
from issuebot.domain.language.same_matter.tellings import telling
from issuebot.domain.messages.figures.hotspots import Hotspots
from issuebot.store.engine.database import Tx
from issuebot.store.figures import hotspots as found
from issuebot.store.figures.hotspots import HELD_AGAINST, LOOKED_AT, Near, Search
from issuebot.store.operation import clock

DAY = 86400
EARLIER = 20  # tickets of before that are kept with a spot


def come_round(turn: Turn) -> None:
    """One step of this week's search, or its beginning. After a kill the search goes on where it was.

    After a time without the bot it begins on the next working morning of the week, or at once within a working day. A
    week that is over is not made up for.
    """
    due = clock.hold(turn.tx, clock.HOTSPOTS)
    if due is not None and due > turn.at:
        return
    hours, last = workhours_of(turn.district, turn.now), found.latest(turn.tx)
    if last and last.told_at is None and _is_this_week(hours, last, turn.now):
        _go_on(turn, last, hours)
    elif due is None or (last and _is_this_week(hours, last, turn.now)):
        _wait(turn, _first_after(hours, turn.now, last))
    else:
        _begin(turn, hours)


def pass_over(tx: Tx, until: int) -> None:
    """The place that could not be looked at is passed by; the search goes on without it."""
    found.take(tx)
    clock.postpone(tx, clock.HOTSPOTS, until)


def _begin(turn: Turn, hours: Workhours) -> None:
    while found.take(turn.tx):  # what is left of a week that is over
        pass
    today = morning_of(hours, turn.now)
    if today is None or not today.begins <= turn.now < today.ends:
        _wait(turn, next_morning(hours, turn.now))
        return
    recent = list(found.seen(turn.tx, turn.at - RECENT_DAYS * DAY, turn.at))
    found.begin(turn.tx, turn.at, suspects(recent, lambda category: _radius(turn.district, category)))
    clock.postpone(turn.tx, clock.HOTSPOTS, turn.at)


def _go_on(turn: Turn, search: Search, hours: Workhours) -> None:
    suspect = found.take(turn.tx)
    if suspect:
        for spot in _look(turn, search, suspect):
            found.put(turn.tx, search.id, spot, EARLIER)
        clock.postpone(turn.tx, clock.HOTSPOTS, turn.at)
        return
    if found.told(turn.tx, search.id, turn.at):
        for desk in recipients.desks(turn):
            turn.notify(Hotspots(search.id), desk)
    _wait(turn, _first_after(hours, turn.now, search))


def _look(turn: Turn, search: Search, suspect: Suspect) -> list[Spot]:
    radius = _radius(turn.district, suspect.category)
    box = suspect.box and suspect.box.wider(radius)
    since = search.at - RECENT_DAYS * DAY
    taken = found.taken(turn.tx, search.id)
    rows = found.near(turn.tx, suspect, box, (since, search.at), LOOKED_AT)
    recent = [_report(turn.district, row) for row in rows if row.number not in taken]
    rows = found.near(turn.tx, suspect, box, (since - WEEKS * 7 * DAY, since), HELD_AGAINST)
    before = [_report(turn.district, row) for row in rows]
    weights = weights_of([one.telling for one in (*recent, *before)])
    cores = [one for one in recent if suspect.box is None or suspect.box.holds(one.point)]
    return spots(cores, recent, before, lambda one, other: same_trouble(one, other, radius, weights))


def _report(district: District, row: Near) -> Report:
    point = None if row.latitude is None or row.longitude is None else (row.latitude, row.longitude)
    return Report(row.number, point, telling(district, row.words, row.place), max(1, row.people))


def _radius(district: District, category: str) -> float:
    known = district.category(category)
    return known.duplicate_radius if known else DUPLICATE_RADIUS


def _wait(turn: Turn, until: datetime) -> None:
    clock.postpone(turn.tx, clock.HOTSPOTS, stamp(until))


def _first_after(hours: Workhours, now: datetime, last: Search | None) -> datetime:
    """The next working morning in a week that has none yet; before the first search of all, the first of a week."""
    week = periods.week(periods.today(now, hours.zone))
    mondays = (moment(at - 1) for at in (week.since(hours.zone), week.until(hours.zone)))
    this, following = (next_morning(hours, monday) for monday in mondays)
    if last and not _is_this_week(hours, last, now):
        return next_morning(hours, moment(stamp(now) - 1))
    return this if last is None and this > now else following


def _is_this_week(hours: Workhours, search: Search, now: datetime) -> bool:
    begun, today = (periods.today(at, hours.zone) for at in (moment(search.at), now))
    return periods.week(begun) == periods.week(today)
