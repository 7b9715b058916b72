"""Hot spots of the week with what can be done at once, the tickets behind one, and the note to whoever works on it."""

from datetime import UTC, datetime, timedelta

from issuebot.desk.figures.hotspot_views import LISTED, Spot, Spots
from issuebot.desk.views import View
from issuebot.domain.figures.hotspots import RECENT_DAYS, WEEKS
from issuebot.domain.messages.figures.hotspots import Hotspots, HotspotTickets, OneMatter
from issuebot.telegram.render.lists.entries import staff_entry
from issuebot.telegram.render.lists.queues import numbers
from issuebot.telegram.render.names import beyond
from issuebot.telegram.render.request import Request, marked, say_it, titled
from issuebot.telegram.render.text import LINE, Say, fit, isolate, month, speaker, units

NUMBERS = 12  # of the tickets of one spot that are named
CIRCLED = "①②③④⑤⑥"


def hotspots(view: View, _: Hotspots) -> Request | None:
    say, found = speaker(view.language), view.spots
    if found is None:
        return None
    days = _days(say, view, found)
    if not found.spots:
        return say_it(view, say("Hot spots {days}: nothing unusual.", days=days))
    title = say("Hot spots {days}", days=days)
    lines = [(title, units(title))]
    rows: list[list[tuple[str, str]]] = []
    for mark, spot in zip(CIRCLED, found.spots, strict=False):
        lines += [("", 0), *_spot(say, view, mark, spot)]
        rows += _buttons(say, mark, spot)
    if found.rest:
        lines += [("", 0), (say("And {count} more.", count=found.rest), 0)]
    return say_it(view, marked(lines), rows)


def tickets(view: View, _: HotspotTickets) -> Request | None:
    """Those of these days, then those of before."""
    say, found = speaker(view.language), view.spots
    if found is None or not found.spots:
        return None
    [spot] = found.spots
    shown = (*spot.open, *spot.over, *reversed(spot.earlier))[:LISTED]
    title = _where(say, view, spot)
    lines = [(title, units(title)), (_counts(say, spot), 0)]
    lines += [line for ticket in shown for line in staff_entry(say, view, ticket)]
    return say_it(view, marked(lines), numbers(shown))


def one_matter(view: View, said: OneMatter) -> Request:
    say = speaker(view.language)
    title = say("#{number}: the coordinators treat this as one matter", number=said.ticket)
    ask = say(
        "The same was reported here before: {numbers}. Please look for the cause.", numbers=_listed(say, said.numbers)
    )
    return say_it(view, titled(title, ask), purpose="words")


def _spot(say: Say, view: View, mark: str, spot: Spot) -> list[tuple[str, int]]:
    title = f"{mark} {_where(say, view, spot)}"
    lines = [(title, units(title)), (_counts(say, spot), 0)]
    merged = [one.number for one in spot.over if one.merged_into]
    over = [one.number for one in spot.over if not one.merged_into]
    if spot.open:
        lines.append((say("Open: {numbers}", numbers=_listed(say, [one.number for one in spot.open])), 0))
    if merged:
        lines.append((say("Merged: {numbers}", numbers=_listed(say, merged)), 0))
    if over:
        lines.append((say("Ended: {numbers}", numbers=_listed(say, over)), 0))
    if spot.row.did == "one":
        lines.append((say("✅ One matter: #{number}", number=spot.row.goes_on), 0))
    elif spot.row.did:
        lines.append((say("✅ Merged into #{number}", number=spot.row.goes_on), 0))
    return lines


def _buttons(say: Say, mark: str, spot: Spot) -> list[list[tuple[str, str]]]:
    number = spot.row.id
    merge = [(f"{mark} {say('Merge')}", f"spot:merge:{number}")] if spot.can_merge else []
    one = [(f"{mark} {say('As one matter')}", f"spot:one:{number}")] if spot.can_be_one else []
    rows = [[*merge, (f"{mark} {say('Tickets')}", f"spot:show:{number}")], one]
    return [row for row in rows if row]


def _where(say: Say, view: View, spot: Spot) -> str:
    core = spot.core
    category, community = view.district.category(core.category), view.district.community(core.community)
    what = category.name.text(view.language) if category else say("No category")
    home = community.name.text(view.language) if community else ""
    place = beyond(community, core.place or "")
    return " · ".join(filter(None, (what, isolate(fit(f"{home} {place}".strip(), LINE)))))


def _counts(say: Say, spot: Spot) -> str:
    of_late = say("{count} reports in {days} days", count=spot.row.reports, days=RECENT_DAYS)
    return f"{of_late}{say(', {count} in the {weeks} weeks before', count=spot.row.before, weeks=WEEKS)}"


def _listed(say: Say, some: list[int] | tuple[int, ...]) -> str:
    listed = say(", ").join(f"#{number}" for number in some[:NUMBERS])
    return f"{listed} +{len(some) - NUMBERS}" if len(some) > NUMBERS else listed


def _days(say: Say, view: View, found: Spots) -> str:
    last = datetime.fromtimestamp(found.at, UTC).astimezone(view.hours.zone) - timedelta(seconds=1)
    first = last - timedelta(days=RECENT_DAYS) + timedelta(seconds=1)
    return "–".join(say("{day} {month}", day=at.day, month=month(say, at)) for at in (first, last))
