"""One's own duties for the calendar of a telephone: also those that one had, so that the calendar takes them out."""

from dataclasses import dataclass

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.domain.roster.duty import Status
from issuebot.store.operation import bot
from issuebot.store.rosters import duties, volunteers
from issuebot.store.rosters.duties import Duty

BEFORE, AHEAD = 31 * 86400, 400 * 86400


@dataclass(frozen=True, slots=True)
class Dated:
    """`stands`: the duty is still theirs, and not cancelled."""

    duty: Duty
    stands: bool


@dataclass(frozen=True, slots=True)
class Calendar:
    """`bot` is our name at Telegram, which makes the numbers of duties those of no other bot."""

    bot: str
    dated: tuple[Dated, ...]


def load_calendar(turn: Turn, person: int, where: Place) -> Calendar | None:
    """None for somebody who is no volunteer any more. Nobody sees another person's."""
    mine = {one.id for one in volunteers.of_person(turn.tx, person)}
    if not mine or where.chat != person:
        return None
    found = duties.ever_of(turn.tx, mine, turn.at - BEFORE, turn.at + AHEAD)
    dated = (Dated(one, one.volunteer in mine and one.status != Status.CANCELLED) for one in found)
    return Calendar(bot.username(turn.tx), tuple(dated))
