"""A month of duties around the visitor's day: three weeks that were served, and ten days that are to come."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from issuebot.demo.cast import NEIGHBOURS, Cast
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import importing
from issuebot.desk.duties.imports.importing import Plan
from issuebot.domain.roster.sheets.lines import Line
from issuebot.simulator import Person
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.rosters import volunteers

Duty = tuple[str, int, str, str, str | None, str]
KNOWN = ("wang", "sun")  # the bot knows them; of the others the unit's group is reminded
# Who has which duty: a day's distance from the visitor's, when, kind, place or none, unit.
PAST = (
    ("wang", -20, "09:20", "crossing", "crossing-renmin", "police-station"),
    ("wang", -15, "14:00", "community", "xingfu", "publicity-office"),
    ("sun", -12, "09:20", "crossing", "station-square", "police-station"),
    ("wang", -9, "09:20", "crossing", "crossing-renmin", "police-station"),
    ("wang", -3, "09:20", "crossing", "crossing-renmin", "police-station"),
)
COMING = (
    ("wang", 1, "09:20", "crossing", "crossing-renmin", "police-station"),
    ("sun", 1, "09:20", "crossing", "crossing-renmin", "police-station"),
    ("qian", 1, "14:00", "office", None, "urban-management"),
    ("zhao", 2, "09:20", "crossing", "station-square", "police-station"),
    ("wang", 3, "09:20", "crossing", "crossing-renmin", "police-station"),
    ("wu", 4, "14:00", "office", None, "urban-management"),
    ("wang", 5, "14:00", "community", "xingfu", "publicity-office"),
    ("zhao", 6, "14:00", "community", "heping", "publicity-office"),
    ("he", 7, "14:00", "community", "yangguang", "publicity-office"),
    ("sun", 8, "09:20", "crossing", "station-square", "police-station"),
)
# Of the three months, before those: who came, and who did not.
EARLIER = tuple(
    (who, days - 7 * week, begins, kind, place, unit)
    for week in range(4, 13)
    for who, days, begins, kind, place, unit in (
        ("wang", 0, "09:20", "crossing", "crossing-renmin", "police-station"),
        ("sun", 2, "14:00", "community", "xingfu", "publicity-office"),
    )
)
ABSENT = 5  # each so many of them was missed
# Who comes in the night has the next morning before them on the same date: their day begins with the morning.
DAWN = timedelta(hours=9, minutes=10)
ENDS = {"09:20": "10:15", "14:00": "16:00"}


@dataclass(frozen=True, slots=True)
class Shift:
    """A duty that was served: whose, from when to when, where."""

    who: str
    starts: float
    ends: float
    place: str | None


def plan(tx: Tx, turn: Turn, cast: Cast, now: datetime, language: str, *, season: bool = False) -> None:
    """Written as a sheet of the coordinators' would be; `now` is the visitor's, by the district's clock."""
    for key in KNOWN:
        person = cast.neighbours[key]
        people.meet(tx, person.id, person.name, language, turn.at)
    found = importing.look(turn, tuple(_lines(cast, now, EARLIER if season else ())))
    if isinstance(found, Plan):
        importing.apply(turn, found, actor=None, keep=True)


def known(tx: Tx) -> frozenset[int]:
    return frozenset(volunteers.persons(tx))


def served(now: datetime) -> Iterator[Shift]:
    """Those of the last three weeks."""
    return _shifts(now, PAST)


def served_earlier(now: datetime) -> Iterator[Shift]:
    """Those of the months before."""
    return _shifts(now, (one for place, one in enumerate(EARLIER, start=1) if place % ABSENT))


def _shifts(now: datetime, duties: Iterable[Duty]) -> Iterator[Shift]:
    for who, days, begins, _, place, _ in duties:
        starts = _at(now, days, begins)
        yield Shift(who, starts, _at(now, days, ENDS[begins]), place)


def _lines(cast: Cast, now: datetime, earlier: tuple[Duty, ...]) -> Iterator[Line]:
    for number, (who, days, begins, kind, place, unit) in enumerate((*earlier, *PAST, *COMING), start=2):
        person: Person = cast.neighbours[who]
        contact = str(NEIGHBOURS[who][0]) if who in KNOWN else None
        starts, ends = _at(now, days, begins), _at(now, days, ENDS[begins])
        yield Line(number, int(starts), int(ends), kind, place, unit, person.name, contact)


def _at(now: datetime, days: int, clock: str) -> float:
    day = (now - DAWN).date() + timedelta(days=days)
    return datetime.combine(day, time.fromisoformat(clock), now.tzinfo).timestamp()
