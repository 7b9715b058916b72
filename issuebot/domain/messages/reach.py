"""Who can be reached, as the desk and the admins hear of it; and what is wrong with the program itself."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class Stranger(Message):
    """The bot came into a group that has no role."""

    kind: ClassVar[str] = "stranger"


@dataclass(frozen=True, slots=True)
class UnitsUnreachable(Message):
    kind: ClassVar[str] = "unit-unreachable"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhotosForbidden(Message):
    kind: ClassVar[str] = "photos-forbidden"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitsBack(Message):
    kind: ClassVar[str] = "unit-back"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitsBound(Message):
    """They have a group of their own now."""

    kind: ClassVar[str] = "unit-bound"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitsMoved(Message):
    """Their group became a supergroup."""

    kind: ClassVar[str] = "unit-moved"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TopicGone(Message):
    kind: ClassVar[str] = "topic-gone"
    unit: str


@dataclass(frozen=True, slots=True)
class LeaderUnreachable(Message):
    kind: ClassVar[str] = "leader-unreachable"
    ticket: int


@dataclass(frozen=True, slots=True)
class DeskUnreachable(Message):
    kind: ClassVar[str] = "desk-unreachable"


@dataclass(frozen=True, slots=True)
class DeskBack(Message):
    kind: ClassVar[str] = "desk-back"


@dataclass(frozen=True, slots=True)
class NobodyAtDesk(Message):
    kind: ClassVar[str] = "nobody-at-desk"


@dataclass(frozen=True, slots=True)
class SomebodyAtDesk(Message):
    kind: ClassVar[str] = "somebody-at-desk"


@dataclass(frozen=True, slots=True)
class CoordinatorJoined(Message):
    kind: ClassVar[str] = "coordinator-joined"
    name: str


@dataclass(frozen=True, slots=True)
class Trouble(Message):
    """Something is wrong with the program itself. `lines`: what is wrong today, each with its figure."""

    kind: ClassVar[str] = "trouble"
    what: str
    lines: tuple[tuple[str, int], ...] = ()
