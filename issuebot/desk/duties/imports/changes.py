"""Whom it concerns that a duty was moved, cancelled or given to somebody else: each hears of all theirs in one message,
those whom the bot does not know through their unit's group.
"""

from dataclasses import dataclass, field

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.messages.duties import DutiesChanged
from issuebot.store.members import people
from issuebot.store.rosters.duties import Duty

SHOWN = 15  # of one message

Item = tuple[str, str, str, str | None, int, int, int]
Of = tuple[int | None, str | None]  # a person, and the unit of the duty


@dataclass(slots=True)
class News:
    of: dict[Of, list[Item]] = field(default_factory=dict)

    def cancelled(self, duty: Duty) -> None:
        self._note("cancelled", duty, duty)

    def moved(self, before: Duty, after: Duty) -> None:
        self._note("moved", before, after)

    def passed_on(self, before: Duty, after: Duty) -> None:
        self._note("gone", before, before)
        self._note("yours", before, after)

    def _note(self, what: str, before: Duty, after: Duty) -> None:
        whose = (after.person, after.unit)
        item = (what, after.name, after.kind, after.place, before.starts, after.starts, after.ends)
        self.of.setdefault(whose, []).append(item)


def tell(turn: Turn, news: News) -> int:
    """How many chats are told. Of a time that is over nobody is."""
    told: dict[Of, list[Item]] = {}
    for (person, unit_id), items in news.of.items():
        whose = (person, None) if person is not None and is_reached(turn, person) else (None, unit_id)
        told.setdefault(whose, []).extend(item for item in items if item[6] > turn.at)
    return sum(_tell_one(turn, *whose, sorted(items, key=lambda item: item[5])) for whose, items in told.items())


def is_reached(turn: Turn, person: int) -> bool:
    return people.person(turn.tx, person) is not None and people.is_reachable(turn.tx, person)


def _tell_one(turn: Turn, person: int | None, unit_id: str | None, items: list[Item]) -> bool:
    unit = turn.district.unit(unit_id)
    shown, count = tuple(items[:SHOWN]), len(items)
    if not items:
        return False
    if person is not None:
        turn.notify(DutiesChanged(None, shown, count), person)
    elif unit and unit.chat and recipients.unit_can_hear(turn, unit):
        turn.notify(DutiesChanged(unit.id, shown, count), unit.chat, topic=unit.topic)
    else:
        return False
    return True
