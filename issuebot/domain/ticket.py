"""The ticket's statuses and the one table of its moves."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Status(StrEnum):
    NEW = "new"
    ASSIGNED = "assigned"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    RESOLVED = "resolved"
    CLOSED = "closed"
    DECLINED = "declined"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    """In what capacity somebody acts on a ticket."""

    REPORTER = "reporter"
    FOLLOWER = "follower"
    UNIT = "unit"
    COORDINATOR = "coordinator"
    CLOCK = "clock"


class Rating(StrEnum):
    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    UNSOLVED = "unsolved"
    SILENT = "silent"


class Need(StrEnum):
    """What a move asks for besides the right to make it."""

    NOTE = "note"
    REASON = "reason"
    PROOF = "proof"


OPEN = frozenset({Status.NEW, Status.ASSIGNED, Status.ACCEPTED, Status.WAITING})
SILENCE_DAYS = 7


@dataclass(frozen=True, slots=True)
class Move:
    """Who may take a ticket from which statuses to which, and what it needs."""

    who: frozenset[Role]
    starts: frozenset[Status]
    ends: Status
    needs: frozenset[Need] = frozenset()


def _move(who: str, starts: str, ends: str, needs: str = "") -> Move:
    return Move(
        frozenset(Role(name) for name in who.split()),
        OPEN if starts == "open" else frozenset(Status(name) for name in starts.split()),
        Status(ends),
        frozenset(Need(name) for name in needs.split()),
    )


MOVES: Mapping[str, Move] = MappingProxyType(
    {
        # The desk sends it on, also from a unit that has it already.
        "assign": _move("coordinator", "new assigned accepted", "assigned"),
        # 签收: the unit says that it is theirs; the response clock stops.
        "accept": _move("unit", "assigned", "accepted"),
        # A unit may close what it never accepted: the work counts, not the ceremony.
        "close": _move("unit coordinator", "open", "resolved", "note proof"),
        # Only people who have the ticket are asked whether it is solved.
        "satisfied": _move("reporter follower", "resolved", "closed"),
        "unsatisfied": _move("reporter follower", "resolved", "closed"),
        # The reporter's word counts at once, also after the end: back to the unit.
        "unsolved": _move("reporter", "resolved closed", "assigned"),
        # Nobody answered: neither solved nor satisfied.
        "silence": _move("clock", "resolved", "closed"),
    },
)


def may(name: str, role: Role, status: str) -> bool:
    """Whether the table lets this role make the move from this status."""
    move = MOVES[name]
    return role in move.who and status in move.starts


def possible(role: Role, status: str) -> tuple[str, ...]:
    """The moves this role can make now, in the order of the table."""
    return tuple(name for name in MOVES if may(name, role, status))
