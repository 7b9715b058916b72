"""A ticket with everything that its cards and answers name, as the reader of a chat may see it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from issuebot.desk.context import learning
from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import own_words, seen_events, seen_files, seen_ticket
from issuebot.desk.moves import pauses
from issuebot.desk.moves.obstacles import buttons, possible
from issuebot.desk.notices import news, recipients
from issuebot.desk.notices.card_owners import is_with
from issuebot.domain.district.designations import units_named
from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.district.routing import COORDINATOR, LEADER, likely_units
from issuebot.domain.language.guesses.reasons import elsewhere_in
from issuebot.domain.messages.answers import Refused
from issuebot.domain.messages.lists import TicketHistory
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.domain.messages.notices import Reminder
from issuebot.domain.messages.residents import StillWaits
from issuebot.domain.refusals import REFUSED_BY_TABLE
from issuebot.domain.roster.persuasion import CATEGORY
from issuebot.domain.templates import translated
from issuebot.domain.ticket import OPEN, Status
from issuebot.domain.visibility import SIGHTS, Reader
from issuebot.store import events, followers, media, pseudonyms, second_units, tickets
from issuebot.store.events import Event
from issuebot.store.media import Medium
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.rosters import duties, persuasions, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.volunteers import Volunteer
from issuebot.store.tickets import Ticket

CHOOSERS = ("unit", "desk", "leader")  # the cards with buttons
EXPLAINED = {"waiting": ("ask",), "declined": ("decline",), "merged": ("merge",)}


@dataclass(frozen=True, slots=True)
class TicketView:
    """A ticket with everything that its cards and answers name. What this reader must not see is None, or empty."""

    ticket: Ticket
    category: Category | None
    community: Community | None
    unit: Unit | None
    report: tuple[Medium, ...]  # files of the report
    proofs: tuple[Medium, ...]  # files of this round that prove the work
    reporter: Person | None
    events: tuple[Event, ...] = ()
    unit_hears: bool = True  # its group can be reached, and took the ticket's card
    why: Event | None = None  # the event with the words that explain its status
    told: tuple[Event, ...] = ()  # what its unit was told with it
    longer: Event | None = None  # the last extension
    helpers: tuple[Unit, ...] = ()  # second units
    likely: tuple[Unit, ...] = ()  # the units to choose from
    judged: bool = False  # a leader can be reached to decide
    added: tuple[Medium, ...] = ()  # files that were added later
    names: tuple[int, ...] = ()  # merged tickets by which the reader knows it
    residents: Mapping[int, int] = field(default_factory=dict)  # by which letter staff know a resident: person → place
    answered: str | None = None  # what the reader said to the survey
    chooser: str = ""  # for whom the buttons are: unit, desk or leader
    moves: tuple[str, ...] = ()  # what can be done here
    on_duty: tuple[Duty, ...] = ()  # for the unit now, in its own chat
    going: Volunteer | None = None  # who on duty near by goes to talk to people
    additions: int = 0  # how many there are
    alike: tuple[int, ...] = ()  # the decided tickets by which its category was guessed
    outside: str | None = None  # the term by which it fits no category


def ticket_view(
    turn: Turn, ticket: Ticket, row: Outgoing, message: Message, *, reader: Reader, card: Card | None = None
) -> TicketView:
    sight = SIGHTS[reader]
    staff = sight.internal
    files = seen_files(turn.district, ticket, media.of_ticket(turn.tx, ticket.number), reader, row.chat)
    unit = turn.district.unit(ticket.unit)
    language = chat_language(turn, row.chat)
    looked_up = isinstance(message, TicketHistory)
    whole = looked_up or card is not None or isinstance(message, (ShowCard, StillWaits))
    chooser = _chooser(turn, row, message, card) if staff else ""
    seen = seen_ticket(turn.district, _told(turn, ticket, language), reader)
    if looked_up and reader == Reader.FOLLOWER:
        seen = replace(seen, words=own_words(turn, ticket, row.chat))
    return TicketView(
        ticket=seen,
        category=turn.district.category(seen.category),
        community=turn.district.community(seen.community),
        unit=turn.district.unit(seen.unit),
        report=tuple(medium for medium in files if medium.phase == "report"),
        added=tuple(medium for medium in files if medium.phase == "added"),
        proofs=tuple(medium for medium in files if medium.phase == "proof" and medium.round == ticket.round),
        reporter=_reporter(turn, ticket, row, reader),
        residents=pseudonyms.of_ticket(turn.tx, ticket) if looked_up and staff else {},
        events=seen_events(events.of_ticket(turn.tx, ticket.number), reader) if looked_up else (),
        why=_why(turn, ticket, card, language, staff=staff) if whole and sight.told else None,
        told=tuple(_told_with_it(turn, ticket, card)) if staff and card and card.kind in ("unit", "joint") else (),
        longer=events.latest(turn.tx, ticket.number, "extend") if whole and sight.told and ticket.extended else None,
        helpers=_helpers(turn, ticket) if whole and staff else (),
        likely=_likely(turn, ticket, chooser) if chooser in ("desk", "leader") else (),
        judged=whole and news.is_disputed(ticket) and recipients.leader(turn) is not None,
        names=_names(turn, ticket, row, card, whole=whole),
        answered=events.answered(turn.tx, ticket.number, row.chat) if _is_rated(ticket, row) else None,
        chooser=chooser,
        moves=_moves(turn, ticket, row, message, card=card, chooser=chooser),
        on_duty=_on_duty(turn, ticket, row, message, card),
        additions=events.count_added(turn.tx, ticket.number)
        if staff and isinstance(message, ShowCard) and not card
        else 0,
        # Not on a card: that would have to change with every decision about other tickets.
        alike=learning.alike(turn, ticket) if looked_up and staff and ticket.status in OPEN else (),
        outside=_outside(turn, ticket) if whole and staff else None,
        going=_going(turn, ticket) if whole and staff else None,
        unit_hears=not staff or unit is None or recipients.unit_can_see(turn, unit, ticket.number),
    )


def _on_duty(turn: Turn, ticket: Ticket, row: Outgoing, message: Message, card: Card | None) -> tuple[Duty, ...]:
    unit = turn.district.unit(ticket.unit)
    named = isinstance(message, Reminder) or (card is not None and card.kind == "unit")
    if not named or unit is None or unit.chat != row.chat or ticket.status not in OPEN:
        return ()
    return tuple(one for one in duties.on_now(turn.tx, unit.id, turn.at) if one.name)


def _outside(turn: Turn, ticket: Ticket) -> str | None:
    unsorted = ticket.status == Status.NEW and ticket.category is None
    return elsewhere_in(turn.district, ticket.words) if unsorted else None


def _going(turn: Turn, ticket: Ticket) -> Volunteer | None:
    """The person on duty near by who is on the way to talk to people."""
    if ticket.category != CATEGORY or ticket.status not in OPEN:
        return None
    taken = persuasions.taken_of(turn.tx, ticket.number)
    return volunteers.volunteer(turn.tx, taken.volunteer) if taken else None


def _is_rated(ticket: Ticket, row: Outgoing) -> bool:
    """Whether its reader may have answered the survey: no group does."""
    return ticket.status == Status.CLOSED and row.chat > 0


def _chooser(turn: Turn, row: Outgoing, message: Message, card: Card | None) -> str:
    """For whom the buttons are: by the card, or where its history was asked for."""
    if card:
        return card.kind
    if not isinstance(message, TicketHistory):
        return ""
    if turn.is_desk(row.chat):
        return "desk"
    return "leader" if turn.district.is_leader(row.chat) else "unit"


def _told(turn: Turn, ticket: Ticket, language: str) -> Ticket:
    """The ticket with the words of its end in the reader's language, and its deadline as it stands while it waits."""
    words = translated(turn.district, ticket.resolution, language)
    due = pauses.resolve_by(turn, ticket)
    if (words, due) == (ticket.resolution, ticket.resolve_by):
        return ticket
    return replace(ticket, resolution=words, resolve_by=due)


def _moves(
    turn: Turn, ticket: Ticket, row: Outgoing, message: Message, *, card: Card | None, chooser: str
) -> tuple[str, ...]:
    """What the buttons of a card offer, or a refusal instead of what it refuses."""
    where = Place(row.chat, row.chat > 0, card.topic if card else row.topic)
    if card.kind in CHOOSERS if card else chooser:
        return buttons(turn, where, ticket)
    if isinstance(message, Reminder):
        return possible(turn, Actor(row.chat, "", None), where, ticket)
    refused = isinstance(message, Refused) and message.reason in REFUSED_BY_TABLE
    if refused:
        return possible(turn, Actor(row.person or row.chat, "", None), where, ticket)
    return ()


def _reporter(turn: Turn, ticket: Ticket, row: Outgoing, reader: Reader) -> Person | None:
    """Those who oversee the work know who reported, unless the person said no; a unit only when it was told."""
    unit = turn.district.unit(ticket.unit)
    told = unit is not None and ticket.revealed_to == unit.id and row.chat == unit.chat
    known = ticket.reporter if (reader == Reader.OVERSEER or told) and not ticket.anonymous else None
    return people.person(turn.tx, known) if known else None


def _why(turn: Turn, ticket: Ticket, card: Card | None, language: str, *, staff: bool) -> Event | None:
    """The event with the words that explain the status. Residents are not shown what staff say to each other."""
    kinds: tuple[str, ...] = EXPLAINED.get(ticket.status, ())
    if staff and card and card.kind in ("desk", "leader") and ticket.status in OPEN:
        kinds = ("return", "escalate", "reopen")
    elif staff and card and ticket.round > 1 and ticket.status in (Status.NEW, Status.ASSIGNED):
        kinds = ("reopen", "unsolved")
    said = events.latest(turn.tx, ticket.number, *kinds) if kinds else None
    return said and replace(said, words=translated(turn.district, said.words, language))


def _told_with_it(turn: Turn, ticket: Ticket, card: Card) -> Iterator[Event]:
    """The notes of whoever gave the ticket to this unit, asked it to help, or made it urgent."""
    if card.kind == "unit" and ticket.rule in (COORDINATOR, LEADER) and is_with(turn, ticket, card):
        given = events.latest(turn.tx, ticket.number, "assign")
        if given and given.unit == ticket.unit:
            yield given
    helped = events.latest(turn.tx, ticket.number, "join") if card.kind == "joint" else None
    if helped:
        name, _, words = (helped.words or "").partition(" ")
        unit = turn.district.unit(name)
        if unit and (unit.chat, unit.topic) == (card.chat, card.topic):
            yield replace(helped, words=words)
    if ticket.urgent and (hurried := events.latest(turn.tx, ticket.number, "urgent")):
        yield hurried


def _names(turn: Turn, ticket: Ticket, row: Outgoing, card: Card | None, *, whole: bool) -> tuple[int, ...]:
    if row.chat > 0 and whole:
        return tuple(followers.numbers_of(turn.tx, ticket.number, row.chat))
    return (card.ticket,) if card and card.kind == "group" and card.ticket and card.ticket != ticket.number else ()


def _helpers(turn: Turn, ticket: Ticket) -> tuple[Unit, ...]:
    return tuple(filter(None, (turn.district.unit(unit) for unit in second_units.of_ticket(turn.tx, ticket.number))))


def _likely(turn: Turn, ticket: Ticket, chooser: str) -> tuple[Unit, ...]:
    """The units to choose from, without those out of reach unless no other is left.

    The desk is not offered units that returned the ticket; the leader decides between exactly those.
    """
    without = {ticket.unit or ""}
    if ticket.returns and chooser == "desk":
        without |= set(events.units_that_returned(turn.tx, ticket.number))
    without |= {unit.id for unit in turn.district.open_units if not recipients.unit_can_hear(turn, unit)}
    chosen = tickets.chosen_units(turn.tx, ticket.category, ticket.community)
    if ticket.category is None:
        chosen = [*learning.of(turn).units_like(ticket.words), *chosen]
    found = likely_units(turn.district, ticket.category, ticket.community, without, chosen)
    found = found or likely_units(turn.district, ticket.category, ticket.community, (), chosen)
    suggested = _suggested(turn, ticket)
    return tuple(sorted(found, key=lambda unit: unit.id != suggested))


def _suggested(turn: Turn, ticket: Ticket) -> str | None:
    """The unit that the one which returned the ticket has named."""
    returned = events.latest(turn.tx, ticket.number, "return") if ticket.status == Status.NEW else None
    return next(iter(units_named(turn.district.open_units, (returned and returned.words) or "")), None)
