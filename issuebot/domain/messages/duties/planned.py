"""The plan of duties as it is looked up. `asked` is the key of domain/roster/lookups.py; `person` asked for it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class DutyList(Message):
    """A day, a week, or one's own."""

    kind: ClassVar[str] = "duty-list"
    person: int
    asked: str


@dataclass(frozen=True, slots=True)
class DutyWeek(Message):
    """The picture of a week. `plain`: in words, where a chat takes no photos."""

    kind: ClassVar[str] = "duty-week"
    person: int
    asked: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class DutyCalendar(Message):
    """One's own duties as a file for the calendar of a telephone."""

    kind: ClassVar[str] = "duty-calendar"
    person: int


@dataclass(frozen=True, slots=True)
class Recognised(Message):
    """To a person whom a sheet names, and whom the bot knows now."""

    kind: ClassVar[str] = "recognised"
    person: int
