"""/map: one picture of what is open, by place and category; drawn again in its place by one button."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from math import cos, radians
from statistics import median

from issuebot.desk.context import commands
from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.lists import navigation
from issuebot.desk.lists.pages import sight_of
from issuebot.desk.reports.locations import DEGREE, centre_of, outline_of
from issuebot.domain.district.boundaries import DATE_LINE, NORTH_POLE
from issuebot.domain.district.parts import Category, Community
from issuebot.domain.messages.lists import OpenMap
from issuebot.domain.pictures.open_map import Dot, Point, Ring
from issuebot.domain.queue import Queue, read_queue
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.lists import open_places
from issuebot.store.lists.open_places import Frame, Located, Pile
from issuebot.store.lists.queue_terms import Sight

DOTS = 400  # tickets shown as dots of their own; more would hide each other
CELLS = 16  # with more tickets than that, they are counted in the cells of a grid: so many each way
AROUND = 0.15  # how far outside the communities a ticket is still on the map, as a part of the district's size
NEAR = 0.25  # degrees around where most tickets are, for a district whose file does not say where its communities are
EARTH = Frame(-NORTH_POLE, -DATE_LINE, NORTH_POLE, DATE_LINE)


@dataclass(frozen=True, slots=True)
class Place:
    """A community, or None for tickets of no community that is known; `counts` by category, as `Charted` lists them.

    `loose` are those of them that are no dots, because nobody knows where they are, or because it is far away.
    """

    community: Community | None
    at: Point | None
    rings: tuple[Ring, ...]
    counts: tuple[int, ...]
    late: int
    loose: tuple[int, ...]
    loose_late: int

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Charted:
    """Everything open that `queue`'s owner sees. A category of None is that of tickets without one."""

    queue: Queue
    categories: tuple[Category | None, ...]
    places: tuple[Place, ...]
    dots: tuple[Dot, ...]

    @property
    def total(self) -> int:
        return sum(place.total for place in self.places)

    @property
    def late(self) -> int:
        return sum(place.late for place in self.places)


def map_(turn: Turn, said: Said) -> None:
    mine = navigation.owners(turn, said.who, said.where)
    if not mine:
        turn.refuse_stranger(said)
    for owner in mine:
        turn.answer(OpenMap(said.who.id, Queue(owner).key()), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    asked = navigation.asked(turn, pressed, pressed.word(0))
    if asked is None:
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    turn.answer(OpenMap(pressed.who.id, Queue(asked.owner).key()), pressed.where, edits=pressed.message_id)
    return None


def load_map(turn: Turn, asked: OpenMap, where: commands.Place) -> Charted | None:
    """None when the unit is not there any more, or the reader may not see its map any more."""
    queue = read_queue(asked.queue, turn.district)
    if queue is None or not navigation.is_shown_in(turn, queue.owner, where):
        return None
    sight = sight_of(turn, queue.owner)
    piles = open_places.piles(turn.tx, sight, turn.at)
    categories = _categories(turn, piles)
    counted = {pile.community for pile in piles}
    shown = [place for place in turn.district.communities if place.id in counted or _is_shown(place, queue.owner)]
    located = _located(turn, sight, _frame(shown) or _frame_of_most(turn, sight))
    places = [_place(place, [place.id], piles, located, categories) for place in shown]
    strange = [*(counted - {place.id for place in shown})]
    if strange:
        places.append(_place(None, strange, piles, located, categories))
    return Charted(queue, categories, tuple(places), _dots(located, categories))


def _categories(turn: Turn, piles: list[Pile]) -> tuple[Category | None, ...]:
    """Those in force, retired ones while something of theirs is open, and last None if something has none."""
    used = {pile.category for pile in piles}
    known = [kind for kind in turn.district.categories if not kind.retired or kind.id in used]
    without = used - {kind.id for kind in known}
    return (*known, None) if without else tuple(known)


def _is_shown(community: Community, owner: str | None) -> bool:
    """Also without open tickets, because that is good news; to a unit only the communities that it is paired with."""
    return not community.retired and owner in (None, community.paired_unit)


def _frame(communities: Iterable[Community]) -> Frame | None:
    """Around all of them, and a little more."""
    corners = list(chain.from_iterable(_corners(place) for place in communities))
    if not corners:
        return None
    norths, easts = zip(*corners, strict=True)
    tall, wide = (max(max(ends) - min(ends), 1 / DEGREE) * AROUND for ends in (norths, easts))
    return Frame(min(norths) - tall, min(easts) - wide, max(norths) + tall, max(easts) + wide)


def _corners(community: Community) -> Iterable[Point]:
    if community.boundary:
        return chain.from_iterable(outline_of(community))
    if community.centre is None:
        return ()
    north, east = community.centre
    high = (community.radius or 0) / DEGREE
    wide = high / max(cos(radians(north)), 1 / DEGREE)
    return (north - high, east - wide), (north + high, east + wide)


def _frame_of_most(turn: Turn, sight: Sight) -> Frame | None:
    some = open_places.points(turn.tx, sight, EARTH, turn.at, DOTS)
    if not some:
        return None
    north, east = median(one.latitude for one in some), median(one.longitude for one in some)
    return Frame(north - NEAR, east - NEAR, north + NEAR, east + NEAR)


def _located(turn: Turn, sight: Sight, frame: Frame | None) -> list[Located]:
    """Never more than a picture needs, however many open tickets there are."""
    if frame is None:
        return []
    found = open_places.points(turn.tx, sight, frame, turn.at, DOTS + 1)
    if len(found) > DOTS:
        found = open_places.cells(turn.tx, sight, frame, turn.at, CELLS)
    return sorted(found, key=lambda one: (one.latitude, one.longitude, one.category or "", one.late))


def _place(
    community: Community | None,
    ids: Sequence[str | None],
    piles: Sequence[Pile],
    located: Sequence[Located],
    categories: Sequence[Category | None],
) -> Place:
    all_, dots = ([one for one in found if one.community in ids] for found in (piles, located))
    counts, placed = _counts(all_, categories), _counts(dots, categories)
    late, placed_late = sum(pile.late for pile in all_), sum(dot.late for dot in dots)
    return Place(
        community,
        centre_of(community) if community else None,
        outline_of(community) if community else (),
        counts,
        late,
        tuple(max(0, whole - part) for whole, part in zip(counts, placed, strict=True)),
        max(0, late - placed_late),
    )


def _counts(found: Iterable[Pile | Located], categories: Sequence[Category | None]) -> tuple[int, ...]:
    counts = [0] * len(categories)
    for one in found:
        counts[_kind(one, categories)] += one.count
    return tuple(counts)


def _dots(located: Iterable[Located], categories: Sequence[Category | None]) -> tuple[Dot, ...]:
    return tuple(Dot((one.latitude, one.longitude), _kind(one, categories), one.count, one.late) for one in located)


def _kind(one: Pile | Located, categories: Sequence[Category | None]) -> int:
    """A ticket without a category, or with one that nobody knows, counts as the last kind."""
    ids = [category.id if category else None for category in categories]
    return ids.index(one.category) if one.category in ids else len(ids) - 1
