"""The list of the morning: what is late, what is due today, what waits for the resident. Read when it is sent."""

from dataclasses import dataclass

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.commands import Actor, Place
from issuebot.desk.context.turn import Turn, stamp
from issuebot.desk.lists import navigation
from issuebot.desk.notices import recipients
from issuebot.domain.clock.mornings import morning_of
from issuebot.domain.messages.lists import MorningList
from issuebot.domain.queue import Queue
from issuebot.store.lists import mornings, queues
from issuebot.store.lists.queue_terms import Asked, Sight
from issuebot.store.members import people
from issuebot.store.tickets import Ticket

SHOWN = 15  # tickets of one list
MOST = 9999  # tickets are counted up to this number


@dataclass(frozen=True, slots=True)
class Section:
    """`what` is late, today or waiting; `tickets` are the first of `count`."""

    what: str
    count: int
    tickets: tuple[Ticket, ...]


@dataclass(frozen=True, slots=True)
class Agenda:
    """`units` is empty for the whole district. `queue` is the key of the list with the rest, for those who may see it.
    `silent` are units that cannot be reached, whose work is in this list.
    """

    units: tuple[str, ...]
    sections: tuple[Section, ...]
    queue: str | None
    silent: tuple[str, ...] = ()

    @property
    def rest(self) -> int:
        return sum(part.count - len(part.tickets) for part in self.sections)


def load_agenda(turn: Turn, asked: MorningList, where: Place) -> Agenda | None:
    """None when there is nothing to do, the chat wants no list, or it may not have this one any more."""
    wanted = people.mornings(turn.tx, where.chat)
    today = morning_of(workhours_of(turn.district, turn.now), turn.now)
    units = _still_theirs(turn, asked, where)
    if wanted == "none" or today is None or units is None:
        return None
    only_late = asked.only_late or wanted == "late"
    kinds = ("late",) if only_late else ("late", "today", "waiting")
    found = tuple(part for part in _sections(turn, units, kinds, stamp(today.midnight)) if part.count)
    if not found:
        return None
    owner = units[0] if units else None
    opens = len(units) <= 1 and navigation.is_shown_in(turn, owner, where)
    whole = not asked.units and not asked.only_late
    return Agenda(units, found, Queue(owner, late=only_late).key() if opens else None, _silent(turn) if whole else ())


def _still_theirs(turn: Turn, asked: MorningList, where: Place) -> tuple[str, ...] | None:
    """Those of the units whose list this chat may still read; without any units it is the whole district."""
    if not asked.units:
        return () if turn.oversees(Actor(where.chat, "", None), where) else None
    units = [unit for unit in map(turn.district.unit, asked.units) if unit]
    if where.private:
        left = tuple(unit.id for unit in units if unit.leader == where.chat)
    else:
        left = tuple(unit.id for unit in units if unit.chat == where.chat)
    return left or None


def _sections(turn: Turn, units: tuple[str, ...], kinds: tuple[str, ...], midnight: int) -> list[Section]:
    room = SHOWN
    sections: list[Section] = []
    for what in kinds:
        count, tickets = 0, list[Ticket]()
        for unit in units or (None,):
            more, first = _part(turn, unit, what, midnight, room - len(tickets))
            count += more
            tickets += first
        room -= len(tickets)
        sections.append(Section(what, count, tuple(tickets)))
    return sections


def _part(turn: Turn, unit: str | None, what: str, midnight: int, room: int) -> tuple[int, list[Ticket]]:
    tx, sight = turn.tx, Sight(unit)
    if what == "today":
        count = mornings.count_due(tx, sight, turn.at, midnight)
        return count, mornings.due(tx, sight, turn.at, midnight, room) if count and room else []
    queue = Queue(unit, late=True) if what == "late" else Queue(unit, status="waiting")
    asked = Asked(queue, sight, 0, turn.at)
    count = queues.count(tx, asked, MOST)
    return count, queues.page(tx, asked, room, 0) if count and room else []


def _silent(turn: Turn) -> tuple[str, ...]:
    return tuple(unit.id for unit in turn.district.open_units if not recipients.unit_can_hear(turn, unit))
