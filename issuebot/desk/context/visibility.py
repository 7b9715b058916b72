"""Who reads a ticket where, and what of it they see. Everything that shows a ticket takes it from here.

What a reader may not see is taken out of the record itself, so that no renderer can say it.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.turn import Turn
from issuebot.domain.district.model import District
from issuebot.domain.language.places.address import street_in
from issuebot.domain.roster.persuasion import CATEGORY
from issuebot.domain.ticket import OPEN, Role
from issuebot.domain.visibility import SHOWN_EVENTS, SIGHTS, TOLD_EVENTS, Reader, sees_file
from issuebot.store import drafts, followers, group_reports, tickets
from issuebot.store.events import Event
from issuebot.store.media import Medium
from issuebot.store.outgoing import cards
from issuebot.store.rosters import persuasions
from issuebot.store.tickets import Ticket

LOOKS_UP = frozenset({Reader.OVERSEER, Reader.UNIT, Reader.REPORTER, Reader.FOLLOWER})


def reader(turn: Turn, who: Actor, where: Place, ticket: Ticket, *, by: int | None = None) -> Reader:
    """What they are to the ticket here; `by`: the number by which a group knows it, where that was merged into it."""
    if turn.oversees(who, where):
        return Reader.OVERSEER
    if _is_with_unit(turn, where, ticket):
        return Reader.UNIT
    if where.private:
        role = resident_role(turn, ticket, who.id)
        return Reader(role) if role else _other_reader(turn, who, where, ticket)
    made = group_reports.of_ticket(turn.tx, by or ticket.number)
    if made is None or made.chat != where.chat:
        return Reader.FORMER if _has_card(turn, where, ticket) else Reader.STRANGER
    return Reader.GROUP if made.ticket == ticket.number else Reader.FOLLOWER


def reader_in(turn: Turn, chat: int, ticket: Ticket, *, by: int | None = None) -> Reader:
    """What whoever reads this chat is to the ticket. All of a forum reads each of its topics."""
    return reader(turn, Actor(chat, "", None), Place(chat, chat > 0), ticket, by=by)


def may_see(turn: Turn, who: Actor, where: Place, ticket: Ticket | None) -> bool:
    """Whether they may look it up. Somebody who may not is not told either whether it exists."""
    return ticket is not None and reader(turn, who, where, ticket) in LOOKS_UP


def resident_role(turn: Turn, ticket: Ticket | None, person: int) -> Role | None:
    """What a resident is to a ticket; None is a stranger."""
    if ticket is None:
        return None
    if ticket.reporter == person:
        return Role.REPORTER
    return Role.FOLLOWER if followers.has(turn.tx, ticket.number, person) else None


def seen_ticket(district: District, ticket: Ticket, reader: Reader) -> Ticket:
    """What the reader sees of it; of the words those that they wrote themselves."""
    sight, mine = SIGHTS[reader], reader == Reader.REPORTER
    if sight.internal:
        return ticket
    seen: dict[str, Any] = {
        "words": ticket.words if mine else "",
        "reporter": ticket.reporter if mine else None,
        "place": ticket.place if sight.place else coarse_place(district, ticket.community, ticket.place),
        "danger": ticket.danger if sight.place else "",
        "resolution": ticket.resolution if sight.told else None,
        "latitude": ticket.latitude if sight.point else None,
        "longitude": ticket.longitude if sight.point else None,
    }
    if not sight.outline:
        seen |= dict.fromkeys(("category", "community", "place", "unit"))
    # The reporter sees all of it: then nothing is copied.
    return ticket if all(getattr(ticket, name) == value for name, value in seen.items()) else replace(ticket, **seen)


def own_words(turn: Turn, ticket: Ticket, person: int) -> str:
    """What this follower said themselves: in a report that was merged into it, or in a draft that joined it."""
    numbers = followers.numbers_of(turn.tx, ticket.number, person)
    for number in numbers:
        merged = tickets.ticket(turn.tx, number)
        if merged and merged.reporter == person:
            return merged.words
    joined = (draft for number in (ticket.number, *numbers) for draft in drafts.joined(turn.tx, number))
    return next((drafts.words(turn.tx, draft) for draft in joined if drafts.person_of(turn.tx, draft) == person), "")


def seen_files(
    district: District, ticket: Ticket, files: Iterable[Medium], reader: Reader, chat: int
) -> tuple[Medium, ...]:
    """Those of the ticket's files that may be shown in this chat."""
    sight = SIGHTS[reader]
    category = district.category(ticket.category)
    sensitive = category is not None and category.sensitive
    return tuple(
        file for file in files if sees_file(sight, file.phase, own=_is_own(ticket, file, chat), sensitive=sensitive)
    )


def seen_events(events: Iterable[Event], reader: Reader) -> tuple[Event, ...]:
    """What happened; residents read no more of it than was written for them."""
    sight = SIGHTS[reader]
    if sight.internal:
        return tuple(events)
    return tuple(
        replace(event, actor=None, chat=None, words=event.words if event.kind in TOLD_EVENTS else None)
        for event in events
        if sight.told and event.kind in SHOWN_EVENTS
    )


def coarse_place(district: District, community: str | None, place: str | None) -> str | None:
    """The community says enough; where there is none, the street does, without the door."""
    return None if district.community(community) else street_in(place or "")


def paired_communities(district: District, units: Iterable[str]) -> tuple[str, ...]:
    """Those of which a unit sees every ticket."""
    ids = frozenset(units)
    return tuple(place.id for place in district.communities if place.paired_unit in ids)


def _other_reader(turn: Turn, who: Actor, where: Place, ticket: Ticket) -> Reader:
    """In private, of whoever has no part in the ticket."""
    unit = turn.district.unit(ticket.unit)
    if unit and unit.leader == who.id:
        return Reader.HEAD
    if _is_asked_to_go(turn, who, ticket):
        return Reader.VOLUNTEER
    return Reader.ADMIN if turn.is_admin(who, where) else Reader.STRANGER


def _is_asked_to_go(turn: Turn, who: Actor, ticket: Ticket) -> bool:
    """Whether they are on duty near it, and may go there, or are on their way."""
    if ticket.category != CATEGORY or ticket.status not in OPEN:
        return False
    asked = persuasions.of(turn.tx, ticket.number, who.id)
    if asked is None or asked.next_due_at is None or asked.status not in ("offered", "passed", "taken"):
        return False
    taken = persuasions.taken_of(turn.tx, ticket.number)
    return taken is None or taken.person == who.id


def _is_with_unit(turn: Turn, where: Place, ticket: Ticket) -> bool:
    """With a unit of this group, of a community it is paired with, or on a card that stands here."""
    units = turn.units_at(where)
    home = turn.district.community(ticket.community)
    if any(unit.id == ticket.unit or (home and unit.id == home.paired_unit) for unit in units):
        return True
    return bool(units) and _has_card(turn, where, ticket)


def _has_card(turn: Turn, where: Place, ticket: Ticket) -> bool:
    return any(card.chat == where.chat for card in cards.of_ticket(turn.tx, ticket.number))


def _is_own(ticket: Ticket, file: Medium, chat: int) -> bool:
    """Sent in this chat, or in a group as a part of this person's report."""
    reported = file.phase == "report" and file.origin is None
    return file.chat == chat or (reported and ticket.reporter == chat)
