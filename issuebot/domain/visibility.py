"""What a reader sees of a ticket, by what they are to it: one table. Pages, lists, offers, files and notices all ask
it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Reader(StrEnum):
    """What somebody is to a ticket in the chat where they read."""

    OVERSEER = "overseer"  # coordinators, their group, the leader
    UNIT = "unit"  # a group that has or had it, helps with it, or is paired with its community
    REPORTER = "reporter"
    FOLLOWER = "follower"  # anybody may become one: a location can be faked, a link passed on
    GROUP = "group"  # the residents' group in which it was reported
    FORMER = "former"  # a group with a card of it, which acts for no unit any more
    HEAD = "head"  # the leader of the unit that has it, who hears of it when it is late
    VOLUNTEER = "volunteer"  # on duty near it, and asked to go there; until that is over
    NEIGHBOUR = "neighbour"  # it is offered beside a report of their own
    ADMIN = "admin"  # of the program, which gives no right to a ticket
    STRANGER = "stranger"


class Whose(StrEnum):
    """Which residents' words and files are seen."""

    ALL = "all"
    OWN = "own"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Sight:
    """What of a ticket is seen, beside its number and status.

    `outline`: category, community or street, unit and deadline; `words`: of residents, with their files; `place`: as
    exact as it was said; `point`: on the map; `told`: what staff say to residents, with the after-photo; `people`: that
    also where people may be in it; `internal`: what staff say to each other, and by which letters they know residents.
    """

    outline: bool = False
    words: Whose = Whose.NONE
    place: bool = False
    point: bool = False
    told: bool = False
    people: bool = False
    internal: bool = False


SIGHTS: Mapping[Reader, Sight] = MappingProxyType(
    {
        Reader.OVERSEER: Sight(outline=True, words=Whose.ALL, place=True, told=True, people=True, internal=True),
        Reader.UNIT: Sight(outline=True, words=Whose.ALL, place=True, told=True, people=True, internal=True),
        Reader.REPORTER: Sight(outline=True, words=Whose.OWN, place=True, told=True, people=True),
        Reader.FOLLOWER: Sight(outline=True, words=Whose.OWN, told=True),
        Reader.GROUP: Sight(outline=True, place=True, told=True),
        Reader.FORMER: Sight(outline=True),
        Reader.HEAD: Sight(outline=True),
        Reader.VOLUNTEER: Sight(outline=True, place=True, point=True),
        Reader.NEIGHBOUR: Sight(outline=True),
        Reader.ADMIN: Sight(),
        Reader.STRANGER: Sight(),
    },
)
# What residents read of a ticket's history; of these, what was written for them.
SHOWN_EVENTS = frozenset({
    *("submit", "assign", "accept", "return", "ask", "answer", "resume", "close", "decline", "merge", "withdraw"),
    *("reopen", "extend", "satisfied", "unsatisfied", "unsolved", "silence", "add", "metoo",
    "corrected"),
})  # fmt: skip
TOLD_EVENTS = frozenset({"ask", "close", "corrected", "decline", "extend"})


def sees_file(sight: Sight, phase: str, *, own: bool, sensitive: bool) -> bool:
    """`phase` as the file has it; `own`: the reader sent it; `sensitive`: people may be in a picture of the work."""
    match phase:
        case "report" | "added" | "passing":
            return sight.words == Whose.ALL or (own and sight.words == Whose.OWN)
        case "proof" | "told":
            return sight.told and (sight.people or not sensitive)
        case "asked":
            return sight.told
        case "note":
            return sight.internal
    return False
