"""Hours, counted from the record of a duty whenever it grows."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.domain.roster.hours import count
from issuebot.domain.roster.presence import OPENS
from issuebot.store.rosters import record, services
from issuebot.store.rosters.duties import Duty


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What is about to be written down."""

    kind: str
    at: int
    volunteer: int
    starts: int
    ends: int
    seconds: int | None = None


def recount(turn: Turn, duty: Duty) -> None:
    """Count the duty anew from its record. Before a check-in is possible there is nothing to count."""
    if turn.at >= duty.starts - OPENS or services.of_duty(turn.tx, duty.id):
        services.put(turn.tx, duty, count(record.of_duty(turn.tx, duty.id)))


def foresee(turn: Turn, duty: Duty, kind: str) -> int:
    """The holder's seconds once this has happened."""
    next_ = Foreseen(kind, turn.at, duty.volunteer, duty.starts, duty.ends)
    counted = count((*record.of_duty(turn.tx, duty.id), next_))
    return next(one.seconds for one in counted if one.volunteer == duty.volunteer)
