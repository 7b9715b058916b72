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
    LEADER = "leader"
    VOLUNTEER = "volunteer"  # on duty near by
    CLOCK = "clock"


class Rating(StrEnum):
    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    UNSOLVED = "unsolved"
    SILENT = "silent"


class Need(StrEnum):
    """What a move needs, beside the right to make it."""

    NOTE = "note"
    REASON = "reason"
    QUESTION = "question"
    PROOF = "proof"
    UNIT = "unit"
    TICKET = "ticket"
    CATEGORY = "category"
    SPAN = "span"


OPEN = frozenset({Status.NEW, Status.ASSIGNED, Status.ACCEPTED, Status.WAITING})
OVER = frozenset(Status) - OPEN - {Status.RESOLVED}
SILENCE_DAYS = 7  # calendar days without an answer to the survey
REOPEN_DAYS = 30  # calendar days in which the reporter may reopen
LEADER_DAYS = 1  # working days that the leader has for an answer before a reminder
ANSWER_DAYS = 5  # working days that the unit waits for the resident's answer
STAFF = frozenset({Role.UNIT, Role.COORDINATOR, Role.LEADER})


@dataclass(frozen=True, slots=True)
class Move:
    """Who may take a ticket from which statuses to which, what it needs, and why it exists.

    `ends` is empty where the status stays; with several, the first is the usual one.
    """

    who: frozenset[Role]
    starts: frozenset[Status]
    ends: tuple[Status, ...]
    needs: frozenset[Need]
    why: str

    @property
    def end(self) -> Status:
        """The usual end; a move that leaves the status alone has none and raises IndexError."""
        return self.ends[0]


def _move(who: str, starts: str, ends: str, needs: str, why: str) -> Move:
    groups = {"open": OPEN, "any": frozenset(Status)}
    return Move(
        frozenset(Role(name) for name in who.split()),
        groups.get(starts) or frozenset(Status(name) for name in starts.split()),
        tuple(Status(name) for name in ends.split()),
        frozenset(Need(name) for name in needs.split()),
        why,
    )


MOVES: Mapping[str, Move] = MappingProxyType(
    {
        "assign": _move(
            "coordinator leader", "new assigned accepted", "assigned", "unit",
            "The desk sends it on, also from a unit that has it already; what the leader assigns stays there.",
        ),
        "accept": _move(
            "unit", "assigned", "accepted", "",
            "The unit says that it is theirs; the response clock stops.",
        ),
        "return": _move(
            "unit", "assigned accepted", "new", "reason",
            "A unit that is not responsible says why; the second return goes to the leader, so that it ends.",
        ),
        "ask": _move(
            "unit coordinator", "assigned accepted", "waiting", "question",
            "Only the resident knows; the clock pauses meanwhile.",
        ),
        "answer": _move(
            "reporter follower", "waiting", "accepted assigned", "",
            "The resident's words resume the work where it was.",
        ),
        "resume": _move(
            "clock", "waiting", "accepted assigned", "",
            "A question nobody answers for five working days must not keep a report asleep.",
        ),
        "tell": _move(
            "unit coordinator", "open", "", "note",
            "Who waits may see that something is being done; the clock runs on.",
        ),
        "close": _move(
            "unit coordinator volunteer", "open", "resolved", "note proof",
            "A unit may close what it never accepted: the work counts, not the ceremony. Who went there may, too.",
        ),
        "satisfied": _move(
            "reporter follower", "resolved closed", "closed", "",
            "Only people who have the ticket are asked; after the first of them the others' answers count too.",
        ),
        "unsatisfied": _move(
            "reporter follower", "resolved closed", "closed", "",
            "Solved and satisfied are two questions.",
        ),
        "unsolved": _move(
            "reporter", "resolved closed", "assigned new", "",
            "The reporter's word counts at once, also after the end: back to the unit.",
        ),
        "silence": _move(
            "clock", "resolved", "closed", "",
            "Nobody answered: neither solved nor satisfied.",
        ),
        "decline": _move(
            "coordinator", "open", "declined", "reason",
            "What is not the district's to solve ends with a reason, and where to go instead.",
        ),
        "merge": _move(
            "coordinator", "open", "merged", "ticket",
            "One thing is one ticket; everybody who reported it hears of its end.",
        ),
        "withdraw": _move(
            "reporter", "new assigned", "withdrawn", "",
            "Nobody has begun yet, so the reporter may take it back.",
        ),
        "reopen": _move(
            "coordinator reporter", "closed declined merged withdrawn", "assigned new", "reason",
            "An end can be wrong; what was merged comes back on its own.",
        ),
        "extend": _move(
            "unit coordinator", "open", "", "span reason",
            "More time is asked for before it has run out, and the resident is told.",
        ),
        "join": _move(
            "coordinator", "open", "", "unit",
            "A second unit helps; the first stays responsible.",
        ),
        "category": _move(
            "coordinator unit", "open", "assigned new", "category",
            "A wrong category is a wrong address: routed again, the deadline still from the first submission.",
        ),
        "urgent": _move(
            "coordinator", "open", "", "",
            "Danger does not wait: half of the remaining time.",
        ),
        "note": _move(
            "unit coordinator leader", "any", "", "note",
            "What staff tell each other; residents never see it.",
        ),
        "escalate": _move(
            "unit coordinator", "open", "", "note",
            "请示: what staff cannot decide, the leader does.",
        ),
    },
)  # fmt: skip


def may(name: str, role: Role, status: str) -> bool:
    """Whether the table lets this role make the move from this status."""
    move = MOVES[name]
    return role in move.who and status in move.starts
