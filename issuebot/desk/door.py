"""Who is let in: a banned person is heard by nobody, and silence is the answer."""

from issuebot.desk.commands import Actor
from issuebot.desk.turn import Turn
from issuebot.store import bans


def is_shut(turn: Turn, who: Actor) -> bool:
    """Coordinators and leaders stand inside: nobody can lock out those who hold the key."""
    return not is_listed_staff(turn, who) and bans.is_banned(turn.tx, who.id)


def is_listed_staff(turn: Turn, who: Actor) -> bool:
    """Named in the district file: a coordinator, or somebody's leader."""
    leaders = {turn.district.leader, *(unit.leader for unit in turn.district.units)}
    return turn.district.is_coordinator(who.id) or who.id in leaders
