"""Whose chats get a menu of commands of their own, and in which language."""

from dataclasses import dataclass

from issuebot.desk.context import district as districts
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn, moment
from issuebot.domain.district.parts import Name
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.operation import bot
from issuebot.store.outgoing import profile
from issuebot.store.outgoing.profile import Key
from issuebot.store.rosters import volunteers

COORDINATOR, LEADER, UNIT, ADMIN, VOLUNTEER = "coordinator", "leader", "unit", "admin", "volunteer"


@dataclass(frozen=True, slots=True)
class Audience:
    """A chat with a role. Chats out of reach are left out, because Telegram refuses a menu there."""

    chat: int
    roles: tuple[str, ...]
    language: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What is to be shown, and the digests of what is. `name` and `language` are the district's."""

    bot: str
    name: Name
    language: str
    audiences: tuple[Audience, ...]
    shown: dict[Key, str]


def look(tx: Tx, now: float) -> Seen | None:
    """None before there is a district."""
    in_force = districts.current(tx)
    if in_force is None:
        return None
    turn = Turn(tx, in_force, moment(now))
    found = _roles(turn)
    audiences = tuple(
        Audience(chat, tuple(found[chat]), chat_language(turn, chat)) for chat in sorted(found) if _hears(turn, chat)
    )
    return Seen(bot.username(tx), in_force.name, in_force.language, audiences, profile.shown(tx))


def _roles(turn: Turn) -> dict[int, dict[str, None]]:
    """Each chat's roles, without doubles and in this order."""
    found: dict[int, dict[str, None]] = {}
    desk, leader = turn.district.desk_chat, turn.district.leader
    named = [(desk, COORDINATOR), *((person.id, COORDINATOR) for person in turn.district.coordinators)]
    named += [(leader, LEADER), *((unit.chat, UNIT) for unit in turn.district.open_units)]
    named += [(person, ADMIN) for person in bot.admins(turn.tx)]
    named += [(person, VOLUNTEER) for person in volunteers.persons(turn.tx)]
    for chat, role in named:
        if chat:
            found.setdefault(chat, {})[role] = None
    return found


def _hears(turn: Turn, chat: int) -> bool:
    met = chat < 0 or people.person(turn.tx, chat) is not None
    return met and people.is_reachable(turn.tx, chat)
