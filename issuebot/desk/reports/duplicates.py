"""Which open tickets a draft may be about, looked up each time the card is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.context.visibility import coarse_place
from issuebot.domain.district.model import Category, District
from issuebot.domain.duplicates import Near, Sighting, band, near
from issuebot.domain.language.script import fold
from issuebot.store import followers
from issuebot.store.drafts import Draft
from issuebot.store.lists import nearby
from issuebot.store.lists.nearby import Nearby

COMPARED = 200  # characters: what a report is about stands at its beginning


STEP = 50  # metres: a location can be faked, and an exact distance would lead to somebody's door


@dataclass(frozen=True, slots=True)
class Offer:
    """A ticket that may be the same, as a stranger may see it; `mine`: the person has it already and would add to it.

    `words` are the reader's own, else none. `within`: metres, in steps; None where only the words are alike.
    """

    number: int
    community: str | None
    place: str | None
    within: int | None
    submitted_at: int
    mine: bool
    words: str = ""


def offers(turn: Turn, draft: Draft, said: str) -> tuple[Offer, ...]:
    """All that are near what the draft's words say, the nearest first; its card shows as many as fit."""
    category = turn.district.category(draft.category)
    known = {ticket.number: ticket for ticket in _candidates(turn, draft, category)} if category else {}
    if category is None or not known:
        return ()
    words = _essence(turn.district, said, draft.place)
    report = Sighting(0, draft.community, _point(draft), words, turn.now)
    seen = [_sighting(turn.district, ticket) for ticket in known.values()]
    return tuple(_offer(turn, draft, known[found.number], found) for found in near(report, seen, category, alike))


def alike(words: str, others: str) -> float:
    """How alike the words of two reports are, from 0 to 1; the order of words does not count where spaces part them."""
    one, other = default_process(fold(words)), default_process(fold(others))
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other)) / 100


def _offer(turn: Turn, draft: Draft, ticket: Nearby, found: Near) -> Offer:
    mine = ticket.reporter == draft.person
    return Offer(
        number=ticket.number,
        community=ticket.community,
        place=ticket.place if mine else coarse_place(turn.district, ticket.community, ticket.place),
        within=None if found.metres is None else STEP * max(1, ceil(found.metres / STEP)),
        submitted_at=ticket.submitted_at,
        mine=mine or followers.has(turn.tx, ticket.number, draft.person),
        words=ticket.words if mine else "",
    )


def _candidates(turn: Turn, draft: Draft, category: Category) -> Iterator[Nearby]:
    since = int((turn.now - category.duplicate_window).timestamp())
    point = _point(draft)
    if point:
        south, north = band(point[0], category.duplicate_radius)
        yield from nearby.in_band(turn.tx, category.id, south, north, since)
    if draft.community:
        yield from nearby.in_community(turn.tx, category.id, draft.community, since, located=point is None)


def _sighting(district: District, ticket: Nearby) -> Sighting:
    words = _essence(district, ticket.words, ticket.place)
    return Sighting(ticket.number, ticket.community, _point(ticket), words, moment(ticket.submitted_at))


def _point(row: Draft | Nearby) -> tuple[float, float] | None:
    return None if row.latitude is None or row.longitude is None else (row.latitude, row.longitude)


def _essence(district: District, words: str, place: str | None) -> str:
    """Words and place without the community's name, which both reports have."""
    text = words[:COMPARED] if place and place in words else f"{words[:COMPARED]} {place or ''}"
    for community in district.communities:
        for name in sorted((community.name.zh, community.name.en, *community.aliases), key=len, reverse=True):
            text = text.replace(name, " ")
    return text.strip()
