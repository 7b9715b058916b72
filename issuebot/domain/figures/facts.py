"""What one ticket contributes to the figures. `docs/figures.md` says of each what it counts, and for whom."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class What(StrEnum):
    """`OPEN` is a span of time, every other one a moment."""

    OPEN = "open"
    SUBMITTED = "submitted"
    RECEIVED = "received"
    PROMPT = "prompt"
    OVERDUE = "overdue"
    ON_TIME = "on_time"
    LATE = "late"
    CLOSED = "closed"
    REDONE = "redone"
    REOPENED = "reopened"
    RETURNED = "returned"
    EXTENDED = "extended"
    ESCALATED = "escalated"
    DECLINED = "declined"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    SATISFIED = "satisfied"
    UNSATISFIED = "unsatisfied"
    UNSOLVED = "unsolved"


ENDS = frozenset({What.CLOSED, What.DECLINED, What.MERGED, What.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Place:
    """Whose a ticket is (None: the desk's), and under what it is counted."""

    unit: str | None
    community: str | None
    category: str | None


@dataclass(frozen=True, slots=True)
class Fact:
    """Times are UTC seconds. A fact counts in a span of time in which `at` lies, unless `until` lies in it too, or came
    before.

    So a fact that a later event revokes stays in every month that ended while it was true. `seconds`: working time.
    `excluded`: a coordinator excluded the ticket from this unit's figures. A fact that lies ahead comes true unless
    something happens before.
    """

    what: What
    at: int
    place: Place
    until: int | None = None
    seconds: int | None = None
    excluded: bool = False


class Recorded(Protocol):
    """What is read of an event: see `store/events.py`."""

    @property
    def seq(self) -> int: ...
    @property
    def at(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def role(self) -> str: ...
    @property
    def actor(self) -> int | None: ...
    @property
    def letter(self) -> int | None: ...
    @property
    def from_status(self) -> str | None: ...
    @property
    def to_status(self) -> str | None: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def has(self) -> str | None: ...
    @property
    def community(self) -> str | None: ...
    @property
    def category(self) -> str | None: ...
    @property
    def respond_by(self) -> int | None: ...
    @property
    def resolve_by(self) -> int | None: ...
    @property
    def own(self) -> bool: ...
