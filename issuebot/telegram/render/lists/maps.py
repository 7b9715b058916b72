"""The picture of what is open, and the same in words below it."""

from collections.abc import Iterable
from string import ascii_uppercase

from issuebot.desk.lists.open_map import Charted, Place
from issuebot.desk.views import View
from issuebot.domain.messages.lists import OpenMap
from issuebot.domain.pictures.open_map import Kind, Picture, Spot, Words
from issuebot.telegram.render.request import Body, Request, Rows, say_it, show_picture, titled
from issuebot.telegram.render.text import CAPTION, Say, clip, moment, speaker, units

MOST = 300  # communities with a line of their own: more would be too small for any screen
MOST_LOST = 12  # communities without a place that are named below the map
PLACE, KIND = 22, 26  # letters of a name on the picture, half as many of Chinese


def map_(view: View, asked: OpenMap) -> Request | None:
    say, charted = speaker(view.language), view.charted
    if charted is None:
        return None
    picture = _picture(say, view, charted)
    fresh: Rows = [[(say("🔄 Refresh"), f"map:{charted.queue.key()}")]]
    failing = _words(say, view, picture, _failed(say, view))
    if asked.plain:
        return say_it(view, failing, fresh)
    return show_picture(view, picture.json(), _words(say, view, picture), fresh, failing=failing)


def _failed(say: Say, view: View) -> str:
    if view.row.edits:
        return say("⚠ The picture could not be drawn again; it is older than these words.")
    return say("⚠ There is no picture just now; here is the same in words.")


def _picture(say: Say, view: View, charted: Charted) -> Picture:
    kinds = tuple(
        Kind(
            letter=ascii_uppercase[at % len(ascii_uppercase)] if kind else "–",
            name=_short(kind.name.text(view.language), KIND) if kind else say("No category yet"),
            count=sum(place.counts[at] for place in charted.places),
        )
        for at, kind in enumerate(charted.categories)
    )
    unit = view.district.unit(charted.queue.owner)
    name = (unit or view.district).name.text(view.language)
    title = say("{name}: {open} open, {late} late", name=name, open=charted.total, late=charted.late)
    return Picture(
        title=title,
        figures=f"{charted.total}   ⚠ {charted.late}",
        words=Words(
            late=say("late"),
            several=say("several close together"),
            loose=say("no exact place known"),
            nowhere=say("Place on the map not known"),
            north=say("N"),
        ),
        kinds=kinds,
        spots=_spots(say, view, charted),
        dots=charted.dots,
    )


def _spots(say: Say, view: View, charted: Charted) -> tuple[Spot, ...]:
    """The communities with most tickets first, each with its number; those beyond `MOST` as one, without a place."""
    ranked = sorted(charted.places, key=lambda place: (place.community is None, -place.total))
    placed, lost = ([place for place in ranked if bool(place.at) == known] for known in (True, False))
    lost = [place for place in lost if place.total]
    last = MOST_LOST if len(lost) <= MOST_LOST else MOST_LOST - 1
    rest = [*placed[MOST:], *lost[last:]]
    shown = [place for place in ranked if (place.at or place.total) and place not in rest]
    spots = [_spot(say, view, place, str(number)) for number, place in enumerate(shown, 1)]
    if rest:
        counts, loose = (_sums(getattr(place, name) for place in rest) for name in ("counts", "loose"))
        late, loose_late = sum(place.late for place in rest), sum(place.loose_late for place in rest)
        name = say("{count} others", count=len(rest))
        spots.append(Spot(str(len(spots) + 1), name, None, counts, late, loose, loose_late))
    return tuple(spots)


def _sums(counts: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(map(sum, zip(*counts, strict=True)))


def _spot(say: Say, view: View, place: Place, label: str) -> Spot:
    community = place.community
    name = community.name.text(view.language) if community else say("No community yet")
    radius = community.radius if community and not place.rings else None
    return Spot(
        *(label, _short(name, PLACE), place.at, place.counts, place.late, place.loose, place.loose_late),
        radius=radius,
        rings=place.rings,
    )


def _short(name: str, letters: int) -> str:
    return clip(name, letters if name.isascii() else letters // 2)


def _words(say: Say, view: View, picture: Picture, *first: str) -> Body:
    """The caption: as many communities as it holds, those with most tickets first."""
    kinds = [f"{kind.letter} {kind.name} {kind.count}" for kind in picture.kinds if kind.count]
    now = say("as of {time}", time=moment(say, view.now, view.now, view.hours.zone))
    loose = sum(sum(spot.loose) for spot in picture.spots)
    lines = [*first, *kinds, say("{count} without an exact place", count=loose) if loose else ""]
    said = [_line(picture, spot) for spot in picture.spots if spot.total]
    for place, line in enumerate(said):
        left = say("… and {count} more", count=len(said) - place)
        if units("\n".join([picture.title, *lines, line, left, now])) > CAPTION:
            lines.append(left)
            break
        lines.append(line)
    return titled(picture.title, *lines, now)


def _line(picture: Picture, spot: Spot) -> str:
    parts = [f"{kind.letter}\u00a0{count}" for kind, count in zip(picture.kinds, spot.counts, strict=True) if count]
    late = f" (⚠ {spot.late})" if spot.late else ""
    return f"{spot.label}. {spot.name} {spot.total}{late}: {', '.join(parts)}"
