"""The picture of a week of duties, and the same in words where there is none."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import groupby

from issuebot.desk.duties.plan import Planned
from issuebot.desk.views import View
from issuebot.domain.messages.duties.planned import DutyWeek
from issuebot.domain.pictures.week import Day, Together, Week
from issuebot.domain.roster.lookups import Lookup, day_of
from issuebot.store.rosters.duties import Duty
from issuebot.telegram.render.duties.attendance.presence import name_of
from issuebot.telegram.render.duties.plan import title_of, words_of
from issuebot.telegram.render.duties.words import counted, day, place, span
from issuebot.telegram.render.request import Body, Request, say_it, show_picture, titled
from issuebot.telegram.render.text import Say, clip, speaker

# For a whole week. Telegram makes a much taller picture smaller, until nobody can read it.
GROUPS, NAMES = 20, 12
NAME, PLACE = 24, 40


def week(view: View, asked: DutyWeek) -> Request | None:
    planned = view.attended and view.attended.planned
    if not planned:
        return None
    say = speaker(view.language)
    words = words_of(say, view, planned)
    if asked.plain:
        return say_it(view, words)
    sorry = say("⚠ There is no picture just now; here is the same in words.")
    failing = Body(f"{words.text}\n{sorry}", words.entities)
    caption = titled(title_of(say, view, planned), counted(say, planned.count))
    return show_picture(view, picture_of(say, view, planned).json(), caption, (), failing=failing, what="week")


def picture_of(say: Say, view: View, planned: Planned) -> Week:
    unit = view.district.unit(planned.unit)
    whose = unit.name.text(view.language) if unit else view.district.name.text(view.language)
    zone = view.hours.zone
    of_day = {at: list(found) for at, found in groupby(planned.duties, key=lambda one: day_of(one.starts, zone))}
    days = []
    shares = _shares([len(list(_groups(found))) for found in of_day.values()])
    share = dict(zip(of_day, shares, strict=True))
    for number in range(-1, planned.lookup.days):
        at = planned.lookup.day + timedelta(days=number)
        if number >= 0 or at in of_day:  # a night may have begun on the Sunday before
            first = Lookup(planned.lookup.sight, at).moments(zone)[0]
            days.append(_day(say, view, day(say, view, first), of_day.get(at, []), share.get(at, 0)))
    return Week(
        title=f"{title_of(say, view, planned)} · {whose}",
        nobody=say("Nobody"),
        between=say(", "),
        days=tuple(days),
    )


def _shares(counts: Sequence[int]) -> list[int]:
    """How many groups of each day are shown: all where there is room, else about as many of each."""
    most = max(counts, default=0)
    while most > 1 and sum(min(most, count) for count in counts) > GROUPS:
        most -= 1
    return [min(most, count) for count in counts]


def _day(say: Say, view: View, heading: str, found: Sequence[Duty], share: int) -> Day:
    groups = list(_groups(found))
    shown = groups[:share]
    left = len(groups) - len(shown)
    more = say("… and {count} more", count=sum(map(len, groups[share:]))) if left else ""
    return Day(heading, tuple(_together(say, view, group) for group in shown), more)


def _groups(found: Sequence[Duty]) -> Iterator[list[Duty]]:
    for _, group in groupby(found, key=lambda one: (one.starts, one.ends, one.kind, one.place, one.unit)):
        yield list(group)


def _together(say: Say, view: View, group: Sequence[Duty]) -> Together:
    first = group[0]
    names = [clip(name_of(say, one), NAME) for one in group]
    more = [f"+{len(names) - NAMES}"] if len(names) > NAMES else []
    where = place(say, view, first.kind, first.place or first.unit)
    return Together(span(view, first.starts, first.ends), clip(where, PLACE), (*names[:NAMES], *more))
