"""Whom it concerns that a duty was moved, cancelled or given to somebody else: each hears of all theirs in one message,
those whom the bot does not know through their unit's group.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.messages.duties.rosters import DutiesChanged
from issuebot.domain.roster.duty import Status
from issuebot.store.rosters.duties import Duty

SHOWN = 15  # of one message

Item = tuple[str, str, str, str | None, int, int, int]
Of = tuple[int | None, str | None]  # a person, and the unit of the duty
Letter = tuple[int | None, str | None, list[Item]]  # to a person, or to the group of a unit


@dataclass(slots=True)
class News:
    of: dict[Of, list[Item]] = field(default_factory=dict)

    def note(self, before: Duty, after: Duty) -> None:
        if after.status == Status.CANCELLED:
            self._note("cancelled", after, after)
        elif after.rostered != before.rostered:
            self._note("gone", before, before)
            self._note("yours", before, after)
        else:
            self._note("moved", before, after)

    def _note(self, what: str, before: Duty, after: Duty) -> None:
        whose = (after.person, after.unit)
        item = (what, after.name, after.kind, after.place, before.starts, after.starts, after.ends)
        self.of.setdefault(whose, []).append(item)


def tell(turn: Turn, news: News) -> int:
    """How many chats are told."""
    return sum(tell_one(turn, *letter) for letter in letters(turn, news))


def letters(turn: Turn, news: News) -> list[Letter]:
    """One for each person or group that is to be told. Nobody is told of what is over."""
    told: dict[Of, list[Item]] = {}
    for (person, unit_id), items in news.of.items():
        whose = (person, None) if person is not None and recipients.person_can_hear(turn, person) else (None, unit_id)
        told.setdefault(whose, []).extend(item for item in items if item[6] > turn.at)
    return [
        (person, unit_id, sorted(items, key=lambda item: item[5]))
        for (person, unit_id), items in told.items()
        if items and (person is not None or recipients.unit_can_hear(turn, turn.district.unit(unit_id)))
    ]


def tell_one(turn: Turn, person: int | None, unit_id: str | None, items: Sequence[Item]) -> bool:
    unit = turn.district.unit(unit_id)
    shown, count = tuple(items[:SHOWN]), len(items)
    if person is not None and recipients.person_can_hear(turn, person):
        turn.notify(DutiesChanged(None, shown, count), person)
    elif unit and unit.chat and recipients.unit_can_hear(turn, unit):
        turn.notify(DutiesChanged(unit.id, shown, count), unit.chat, topic=unit.topic)
    else:
        return False
    return True
