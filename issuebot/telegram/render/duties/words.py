"""How a duty is said: its day, its times, its place."""

from datetime import UTC, datetime, timedelta
from typing import Protocol

from issuebot.domain.clock.workhours import Workhours
from issuebot.domain.district.model import District
from issuebot.domain.roster.duty import Kind
from issuebot.telegram.render.text import Say, month, no_translation as n, weekday

KINDS = {
    Kind.OFFICE: n("Office duty"),
    Kind.CROSSING: n("Crossing"),
    Kind.COMMUNITY: n("Community service"),
}


class Frame(Protocol):
    """As much of a view as times and names need."""

    @property
    def district(self) -> District: ...
    @property
    def language(self) -> str: ...
    @property
    def now(self) -> datetime: ...
    @property
    def hours(self) -> Workhours: ...


def counted(say: Say, count: int) -> str:
    return say("1 duty") if count == 1 else say("{count} duties", count=count)


def local(view: Frame, stamp: int) -> datetime:
    return datetime.fromtimestamp(stamp, UTC).astimezone(view.hours.zone)


def day(say: Say, view: Frame, stamp: int) -> str:
    """`Mon 2 Mar`, with the year where it is another one."""
    at = local(view, stamp)
    said = f"{weekday(say, at)} {say('{day} {month}', day=at.day, month=month(say, at))}"
    return said if at.year == view.now.astimezone(view.hours.zone).year else f"{said} {at.year}"


def clock(view: Frame, stamp: int) -> str:
    return f"{local(view, stamp):%H:%M}"


def span(view: Frame, starts: int, ends: int) -> str:
    """`22:00–06:00⁺¹` where it ends on the next day; midnight is the end of a day."""
    begin, end = local(view, starts), local(view, ends)
    if end.date() == begin.date():
        return f"{begin:%H:%M}–{end:%H:%M}"
    if end.date() - begin.date() == timedelta(days=1) and (end.hour, end.minute) == (0, 0):
        return f"{begin:%H:%M}–24:00"
    return f"{begin:%H:%M}–{end:%H:%M}⁺{'¹' if (end.date() - begin.date()).days == 1 else '²'}"


def place(say: Say, view: Frame, kind: str, where: str | None) -> str:
    """The place's name, or the unit's and the kind's where a duty has no place."""
    found = view.district.place(where) or view.district.unit(where)
    name = found.name.text(view.language) if found else ""
    return name if view.district.place(where) else f"{name} {say(KINDS[Kind(kind)])}".strip()
