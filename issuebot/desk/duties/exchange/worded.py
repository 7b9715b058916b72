"""A duty is handed over in words: 我明天来不了, 让赵芳替我; 我来 or 没空 of who is asked; 算了，我自己去."""

import re
from dataclasses import replace
from datetime import UTC, datetime

from issuebot.desk.context.commands import Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.exchange import swaps
from issuebot.domain.clock.delays import read_end
from issuebot.domain.language.intents.absences import Absence, answers_offer
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.duties.attendance import OFFERED
from issuebot.domain.roster.duty import Status
from issuebot.store.members.people import Person
from issuebot.store.outgoing.messages import Message
from issuebot.store.rosters import duties, offers, volunteers
from issuebot.store.rosters.duties import Duty

AHEAD = 31 * 86400  # seconds: the duties that can be handed over
TODAY = re.compile(r"今[天日早晚]|today|tonight", re.IGNORECASE)


def hear(turn: Turn, said: Said, person: Person, about: Message | None) -> bool:
    """Whether they answer the question that a colleague had us ask: in reply to it, or plainly by themselves."""
    asked = about is not None and about.purpose.startswith(OFFERED)
    takes = answers_offer(said.words, replies=asked) if asked or about is None else None
    if takes is None:
        return False
    message, values = (about.message_id, _shown(about)) if about else (0, _newest(turn, person))
    if not values:
        return False
    toast = swaps.answer(turn, Pressed(said.who, said.where, message, "take" if takes else "pass", values), person)
    if toast and toast.refusal:
        turn.refuse(said.where, toast.refusal)
    else:
        turn.answer(Acknowledged(said.message_id, "seen", None), said.where)
    return True


def hand_over(turn: Turn, said: Said, person: Person, absence: Absence, mine: set[int]) -> bool:
    """`我明天来不了` asks who is to have tomorrow's duty. Who says no more than that and has none then means something
    else.
    """
    own, zone = _ahead(turn, mine), turn.district.zone
    today = turn.now.astimezone(zone).date()
    day = today if TODAY.search(said.words) else read_end(said.words, today)
    then = [one for one in own if day in (None, datetime.fromtimestamp(one.starts, UTC).astimezone(zone).date())]
    if not absence.plainly and not then:
        return False
    words = f"{then[0].id} {absence.to}".strip() if len(then) == 1 else ""
    swaps.swap(turn, replace(said, words=words), person)
    return True


def keep(turn: Turn, said: Said, person: Person, mine: set[int]) -> bool:
    """`算了，我自己去` takes back what they offered; False where they offer nothing."""
    offered = [one for duty in _ahead(turn, mine) if (one := offers.open_of(turn.tx, duty.id))]
    for one in offered:
        swaps.withdraw(turn, Pressed(said.who, said.where, 0, "unoffer", (str(one.id),)), person)
    return bool(offered)


def _shown(about: Message) -> tuple[str, ...]:
    return tuple(about.purpose.removeprefix(OFFERED).split(":"))


def _newest(turn: Turn, person: Person) -> tuple[str, ...]:
    """What they were asked by name and have not answered, as the button has it."""
    mine = {one.id for one in volunteers.of_person(turn.tx, person.id)}
    offered = offers.open_to(turn.tx, mine) if mine else None
    duty = duties.duty(turn.tx, offered.duty) if offered else None
    return (str(offered.id), str(duty.starts)) if offered and duty else ()


def _ahead(turn: Turn, mine: set[int]) -> list[Duty]:
    found = duties.between(turn.tx, turn.at, turn.at + AHEAD, volunteers=mine)
    return [one for one in found if one.starts > turn.at and one.status == Status.PLANNED]
