"""Who may use the bot: what a banned person sends is ignored without an answer."""

from issuebot.desk.context.commands import Actor, Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.store.members import bans
from issuebot.store.operation import bot

OWN_DATA = frozenset({"privacy", "forget", "news"})  # commands and buttons


def is_shut(turn: Turn, did: Said | Pressed) -> bool:
    """Whether what was sent is ignored. Coordinators and leaders cannot be banned.

    A banned person may still see what is stored about them, and have it erased.
    """
    asked = did.action if isinstance(did, Pressed) else did.command
    if did.where.private and asked in OWN_DATA:
        return False
    return not is_listed_staff(turn, did.who) and bans.is_banned(turn.tx, did.who.id)


def is_listed_staff(turn: Turn, who: Actor) -> bool:
    """Named in the district file: a coordinator, or somebody's leader."""
    return turn.district.is_listed(who.id)


def is_staff(turn: Turn, who: Actor) -> bool:
    """The same, and admins, whom the settings name."""
    return is_listed_staff(turn, who) or bot.is_admin(turn.tx, who.id)
