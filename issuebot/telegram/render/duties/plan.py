"""Who is on duty: of a day, of a week, one's own; no line wraps on a telephone."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from issuebot.desk.duties.plan import CALENDAR, PICTURE, Planned
from issuebot.desk.views import View
from issuebot.domain.messages.duties.planned import DutyList, Recognised
from issuebot.domain.roster.lookups import Lookup, Sight, day_of, lookup
from issuebot.store.rosters.duties import Duty
from issuebot.telegram.render.duties.attendance.presence import name_of
from issuebot.telegram.render.duties.words import day, local, place, span
from issuebot.telegram.render.request import Body, Request, Rows, marked, packed, say_it
from issuebot.telegram.render.text import LINE, Say, fit, month, no_translation as n, speaker, units

TITLES = {
    Sight.TODAY: n("On duty"),
    Sight.MINE: n("Your duties"),
    Sight.WEEK: n("The week"),
}
LABELS = {Sight.TODAY: n("Today"), Sight.MINE: n("Mine"), Sight.WEEK: n("Week")}


def listed(view: View, _: DutyList) -> Request | None:
    planned = view.attended and view.attended.planned
    if not planned:
        return None
    say = speaker(view.language)
    return say_it(view, words_of(say, view, planned), _buttons(say, view, planned))


def recognised(view: View, _: Recognised) -> Request:
    say = speaker(view.language)
    return say_it(view, say("✅ I know you now: reminders of your duties come here. /duty shows them."))


def words_of(say: Say, view: View, planned: Planned) -> Body:
    """Day by day, and what is at the same time and place below one line of it."""
    last, page = planned.last_page, planned.lookup.page
    title = title_of(say, view, planned)
    lines = [(title, units(title))]
    if last:
        lines.append(
            (say("{count} duties, page {page} of {pages}", count=planned.count, page=page + 1, pages=last + 1), 0)
        )
    lines += _days(say, view, planned, planned.page)
    if not planned.count:
        lines.append(
            (say("Nobody is planned.") if planned.lookup.sight != Sight.MINE else say("Nothing is planned."), 0)
        )
    return marked(lines)


def title_of(say: Say, view: View, planned: Planned) -> str:
    asked = planned.lookup
    first = asked.moments(view.hours.zone)[0]
    when = day(say, view, first)
    if asked.sight == Sight.WEEK:
        dates = [say("{day} {month}", day=at.day, month=month(say, at)) for at in _ends(view, asked)]
        when = "–".join(dates)
    title = say(TITLES[asked.sight])
    return fit(title if asked.sight == Sight.MINE else f"{title} · {when}", LINE)


def _ends(view: View, asked: Lookup) -> list[datetime]:
    first, last = asked.moments(view.hours.zone)
    return [local(view, at) for at in (first, last - 1)]


def _days(say: Say, view: View, planned: Planned, found: Sequence[Duty]) -> Iterator[tuple[str, int]]:
    one_day = planned.lookup.sight == Sight.TODAY
    for _, of_day in groupby(found, key=lambda one: day_of(one.starts, view.hours.zone)):
        several = list(of_day)
        heading = fit(day(say, view, several[0].starts), LINE)
        if not one_day or several[0].starts < planned.lookup.moments(view.hours.zone)[0]:
            yield heading, units(heading)
        for _, together in groupby(several, key=lambda one: (one.starts, one.ends, one.kind, one.place, one.unit)):
            yield from _together(say, view, planned, list(together))


def _together(say: Say, view: View, planned: Planned, found: list[Duty]) -> Iterator[tuple[str, int]]:
    first = found[0]
    where = place(say, view, first.kind, first.place or first.unit)
    yield fit(f"{span(view, first.starts, first.ends)} {where}", LINE), 0
    for one in found:
        sign = "⚠" if "absent" in one.marks.split() else "✅" if one.checked_in_at else ""
        you = say("you") if one.id in planned.own else ""
        tail = " ".join(filter(None, (f"({you})" if you else "", sign)))
        head = f"№{one.id} "
        room = LINE - len(head) - 2 * len(tail) - 1
        yield f"{head}{fit(name_of(say, one), room)} {tail}".rstrip(), 0


def _buttons(say: Say, view: View, planned: Planned) -> Rows:
    asked, today = planned.lookup, day_of(int(view.now.timestamp()), view.hours.zone)
    last = planned.last_page
    turns = [("‹", asked.page - 1), ("›", asked.page + 1)]
    pages = [(label, _to(Lookup(asked.sight, asked.day, to))) for label, to in turns if 0 <= to <= last]
    beside = []
    if asked.sight != Sight.MINE:
        names = [(say("◀ Before"), -1), (say("Next ▶"), 1)]
        beside = [(label, _to(asked.beside(step))) for label, step in names]
    if asked.sight == Sight.MINE and planned.serves:
        beside = [(say("📅 For my calendar"), f"duty:{CALENDAR}")]
    sights = [sight for sight in Sight if sight != Sight.MINE or planned.serves]
    if asked.sight == Sight.WEEK and planned.count:
        pages = [*pages, (say("🖼 Picture"), f"duty:{PICTURE}:{asked.key}")]
    views = [(say(LABELS[sight]), _to(lookup(sight, today))) for sight in sights if lookup(sight, today) != asked]
    return [row for row in (pages, beside, *packed(views, 3)) if row]


def _to(asked: Lookup) -> str:
    return f"duty:{asked.key}"
