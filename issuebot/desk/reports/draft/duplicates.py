"""Which open tickets a draft may be about, looked up each time the card is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from math import ceil

from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.context.visibility import coarse_place
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import DUPLICATE_RADIUS, DUPLICATE_WINDOW
from issuebot.domain.duplicates import Near, Sighting, band, near
from issuebot.domain.language.same_matter.likeness import Telling, likeness, weights_of
from issuebot.domain.language.same_matter.tellings import telling
from issuebot.store import followers
from issuebot.store.drafts import Draft
from issuebot.store.lists import nearby
from issuebot.store.lists.nearby import Nearby

STEP = 50  # metres: a location can be faked, and an exact distance would lead to somebody's door


@dataclass(frozen=True, slots=True)
class Offer:
    """A ticket that may be the same, as a stranger may see it; `mine`: the person has it already and would add to it.

    `words` are the reader's own, else none: the `category` tells a stranger what it is about. `within`: metres, in
    steps; None where only the words are alike.
    """

    number: int
    community: str | None
    place: str | None
    within: int | None
    submitted_at: int
    mine: bool
    category: str | None = None
    words: str = ""


def offers(turn: Turn, draft: Draft, said: str) -> tuple[Offer, ...]:
    """All that may be the same by place or words, the nearest first; the draft's card shows as many as fit."""
    category = turn.district.category(draft.category)
    radius = category.duplicate_radius if category else DUPLICATE_RADIUS
    window = category.duplicate_window if category else DUPLICATE_WINDOW
    known = {ticket.number: ticket for ticket in _candidates(turn, draft, radius, window)}
    if not known:
        return ()
    report = telling(turn.district, said, draft.place)
    tellings = {number: _telling(turn.district, ticket.words, ticket.place) for number, ticket in known.items()}
    weights = weights_of((report, *tellings.values()))
    here = Sighting(0, draft.category, draft.community, _point(draft), turn.now)
    seen = map(_sighting, known.values())
    found = near(here, seen, radius, window, lambda one: likeness(report, tellings[one.number], weights))
    return tuple(_offer(turn, draft, known[one.number], one) for one in found)


@lru_cache(maxsize=1024)  # the same open tickets are compared with one draft after the other
def _telling(district: District, words: str, place: str | None) -> Telling:
    return telling(district, words, place)


def _offer(turn: Turn, draft: Draft, ticket: Nearby, found: Near) -> Offer:
    mine = ticket.reporter == draft.person
    return Offer(
        number=ticket.number,
        community=ticket.community,
        place=ticket.place if mine else coarse_place(turn.district, ticket.community, ticket.place),
        within=None if found.metres is None else STEP * max(1, ceil(found.metres / STEP)),
        submitted_at=ticket.submitted_at,
        mine=mine or followers.has(turn.tx, ticket.number, draft.person),
        category=ticket.category,
        words=ticket.words if mine else "",
    )


def _candidates(turn: Turn, draft: Draft, radius: float, window: timedelta) -> Iterator[Nearby]:
    since = int((turn.now - window).timestamp())
    point = _point(draft)
    if point:
        south, north = band(point[0], radius)
        yield from nearby.in_band(turn.tx, south, north, since)
    if draft.community:
        yield from nearby.in_community(turn.tx, draft.community, since, located=point is None)


def _sighting(ticket: Nearby) -> Sighting:
    return Sighting(ticket.number, ticket.category, ticket.community, _point(ticket), moment(ticket.submitted_at))


def _point(row: Draft | Nearby) -> tuple[float, float] | None:
    return None if row.latitude is None or row.longitude is None else (row.latitude, row.longitude)
