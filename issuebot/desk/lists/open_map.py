"""/map: one picture of what is open, by community and category; drawn again in its place by one button."""

from dataclasses import dataclass

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.lists import navigation
from issuebot.desk.lists.pages import sight_of
from issuebot.desk.reports.locations import centre_of
from issuebot.domain.district.model import Category, Community
from issuebot.domain.messages.lists import OpenMap
from issuebot.domain.queue import Queue, read_queue
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.lists import open_places


@dataclass(frozen=True, slots=True)
class Place:
    """A community, or None for tickets of no community that is known; `counts` by category, as `Charted` lists them."""

    community: Community | None
    at: tuple[float, float] | None
    counts: tuple[int, ...]
    late: int

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Charted:
    """Everything open that `queue`'s owner sees. A category of None is that of tickets without one."""

    queue: Queue
    categories: tuple[Category | None, ...]
    places: tuple[Place, ...]

    @property
    def total(self) -> int:
        return sum(place.total for place in self.places)

    @property
    def late(self) -> int:
        return sum(place.late for place in self.places)


def map_(turn: Turn, said: Said) -> None:
    mine = navigation.owners(turn, said.who, said.where)
    if not mine:
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
    for owner in mine:
        turn.answer(OpenMap(said.who.id, Queue(owner).key()), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    asked = navigation.asked(turn, pressed, pressed.word(0))
    if asked is None:
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    turn.answer(OpenMap(pressed.who.id, Queue(asked.owner).key()), pressed.where, edits=pressed.message_id)
    return None


def load_map(turn: Turn, asked: OpenMap) -> Charted | None:
    """None when the unit whose map it was is not there any more."""
    queue = read_queue(asked.queue, turn.district)
    if queue is None:
        return None
    piles = open_places.piles(turn.tx, sight_of(turn, queue.owner), turn.at)
    categories = _categories(turn, piles)
    ids = [kind.id if kind else None for kind in categories]
    found = [
        _place(community, [pile for pile in piles if pile.community == community.id], ids)
        for community in turn.district.communities
    ]
    known = {community.id for community in turn.district.communities}
    found.append(_place(None, [pile for pile in piles if pile.community not in known], ids))
    return Charted(queue, categories, tuple(place for place in found if place.total or _is_shown(place, queue.owner)))


def _categories(turn: Turn, piles: list[open_places.Pile]) -> tuple[Category | None, ...]:
    """Those in force, retired ones while something of theirs is open, and last None if something has none."""
    used = {pile.category for pile in piles}
    known = [kind for kind in turn.district.categories if not kind.retired or kind.id in used]
    without = used - {kind.id for kind in known}
    return (*known, None) if without else tuple(known)


def _place(community: Community | None, piles: list[open_places.Pile], categories: list[str | None]) -> Place:
    counts = dict.fromkeys(categories, 0)
    for pile in piles:
        counts[pile.category if pile.category in counts else None] += pile.count
    at = centre_of(community) if community else None
    return Place(community, at, tuple(counts.values()), sum(pile.late for pile in piles))


def _is_shown(place: Place, owner: str | None) -> bool:
    """Where nothing is open is shown as well, which is good news: to a unit, of the communities it is paired with."""
    community = place.community
    return community is not None and not community.retired and owner in (None, community.paired_unit)
