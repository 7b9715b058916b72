"""Volunteers who know no slash: 签到, 换班, my shifts do what the command does. Others' words stay reports."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import plan, reminding
from issuebot.desk.duties.attendance import hours, presence
from issuebot.desk.duties.exchange import covers, swaps, worded
from issuebot.domain.language.intents.absences import read_absence
from issuebot.domain.language.intents.duty_words import read_duty_words
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members.people import Person
from issuebot.store.outgoing.messages import Message
from issuebot.store.rosters import duties, volunteers

HOUR = 3600
LOOKS_UP: Mapping[str, Callable[[Turn, Said], None]] = MappingProxyType(
    {"duty": plan.duty, "hours": hours.hours, "cover": covers.cover}
)
DOES: Mapping[str, Callable[[Turn, Said, Person], None]] = MappingProxyType(
    {"swap": swaps.swap, "checkin": presence.check_in, "checkout": presence.check_out}
)


def hear(turn: Turn, said: Said, person: Person, about: Message | None) -> bool:
    """False for everything else, and for whoever is on no sheet."""
    if said.attachment or said.location or said.edited:
        return False
    if worded.hear(turn, said, person, about):
        return True
    meant = read_duty_words(said.words)
    absence = None if meant else read_absence(said.words)
    mine = {one.id for one in volunteers.of_person(turn.tx, person.id)} if meant or absence else set()
    if absence and mine:
        return worded.hand_over(turn, said, person, absence, mine)
    return bool(meant and mine) and _do(turn, said, person, meant or ("", ""), mine)


def _do(turn: Turn, said: Said, person: Person, meant: tuple[str, str], mine: set[int]) -> bool:
    command, words = meant
    if command == "way":
        return _comes(turn, said, person, mine)
    if command == "unswap":
        return worded.keep(turn, said, person, mine)
    if command == "forgot":
        _forgot(turn, said, person, mine)
    elif command in LOOKS_UP:
        LOOKS_UP[command](turn, replace(said, words=words))
    else:
        DOES[command](turn, replace(said, words=words), person)
    return True


def _comes(turn: Turn, said: Said, person: Person, mine: set[int]) -> bool:
    """在路上了, 要迟到十分钟 of who is expected now."""
    now = [one for one in duties.between(turn.tx, turn.at, turn.at + HOUR, volunteers=mine) if not one.checked_in_at]
    if not now:
        return False
    reminding.on_the_way(turn, Pressed(said.who, said.where, 0, "way", (str(now[0].id),)), person)
    turn.answer(Acknowledged(said.message_id, "seen", None), said.where)
    return True


def _forgot(turn: Turn, said: Said, person: Person, mine: set[int]) -> None:
    """While the duty runs it can still be done; afterwards the coordinators correct the hours."""
    if not duties.between(turn.tx, turn.at, turn.at + 1, volunteers=mine):
        turn.refuse(said.where, Refusal(Reason.COORDINATOR_FIXES))
    elif re.search("退|out", said.words):
        presence.check_out(turn, said, person)
    else:
        presence.check_in(turn, said, person)
