"""What a message about being at a duty shows: the duty as it is when the message goes."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.muster import Muster, load_muster
from issuebot.domain.messages.attendance import CheckedIn, CheckedOut, LocationQuestion
from issuebot.domain.messages.message import Message
from issuebot.store.outgoing.cards import Card
from issuebot.store.rosters import duties
from issuebot.store.rosters.duties import Duty


@dataclass(frozen=True, slots=True)
class Attended:
    duty: Duty | None = None
    muster: Muster | None = None


def load_attended(turn: Turn, message: Message, card: Card | None) -> Attended | None:
    if card and card.kind == "muster":
        return Attended(muster=load_muster(turn, card.id))
    if isinstance(message, LocationQuestion | CheckedIn | CheckedOut):
        return Attended(duty=duties.duty(turn.tx, message.duty))
    return None
