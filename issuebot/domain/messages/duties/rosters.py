"""Duties: the sheet that plans them, and what people are told of theirs. Times are UTC seconds."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class RosterHow(Message):
    """How to send a sheet, with one to begin with. `plain`: without it."""

    kind: ClassVar[str] = "roster how"
    plain: bool = False


@dataclass(frozen=True, slots=True)
class SheetReceived(Message):
    """A sheet is being read."""

    kind: ClassVar[str] = "sheet received"
    file: str


@dataclass(frozen=True, slots=True)
class SheetUnreadable(Message):
    """`why`: see domain/roster/sheets/unreadable.py."""

    kind: ClassVar[str] = "sheet unreadable"
    file: str
    why: str


@dataclass(frozen=True, slots=True)
class SheetMistakes(Message):
    """The first of all mistakes: the line, what is wrong, what stands there, what may have been meant."""

    kind: ClassVar[str] = "sheet mistakes"
    file: str
    slips: tuple[tuple[int, str, str, str], ...]
    count: int


@dataclass(frozen=True, slots=True)
class RosterPreview(Message):
    """What a sheet would change: `number` is that of the import. Of lists the first are here, and how many there are.

    `names`: as they were read. `beyond`: planned in these months outside the sheet's days. `changes`: (what, name
    before, name after, starts before, starts after, ends after). `overlaps`: (name, starts, ends, starts, ends).
    `gaps`: (kind, place or unit, starts, ends). `unknown`: names of those whom the bot cannot reach. `again`: the plan
    changed since the sheet was looked at.
    """

    kind: ClassVar[str] = "roster preview"
    number: int
    file: str
    lines: int
    first: int
    last: int
    names: tuple[str, ...]
    added: int
    changed: int
    cancelled: int
    same: int
    past: int
    beyond: int
    changes: tuple[tuple[str, str, str, int, int, int], ...]
    overlaps: tuple[tuple[str, int, int, int, int], ...]
    overlapping: int
    gaps: tuple[tuple[str, str, int, int], ...]
    missing: int
    unknown: tuple[str, ...]
    unreached: int
    again: bool = False


@dataclass(frozen=True, slots=True)
class RosterBegun(Message):
    """A long sheet is being applied."""

    kind: ClassVar[str] = "roster begun"
    file: str


@dataclass(frozen=True, slots=True)
class RosterApplied(Message):
    kind: ClassVar[str] = "roster applied"
    file: str
    added: int
    changed: int
    cancelled: int
    told: int


@dataclass(frozen=True, slots=True)
class RosterDropped(Message):
    kind: ClassVar[str] = "roster dropped"
    file: str


@dataclass(frozen=True, slots=True)
class DutiesChanged(Message):
    """What became of somebody's duties: (what, whose, kind, place, starts before, starts, ends). `unit`: said in its
    group, of people whom the bot does not know.
    """

    kind: ClassVar[str] = "duties changed"
    unit: str | None
    news: tuple[tuple[str, str, str, str | None, int, int, int], ...]
    count: int


@dataclass(frozen=True, slots=True)
class DutyReminder(Message):
    """Duties are near: of each its number, whose it is and when it begins. A duty that has changed since is left out.

    `unit`: said in its group, about people whom the bot does not know. `soon`: in half an hour, else tomorrow.
    """

    kind: ClassVar[str] = "duty reminder"
    unit: str | None
    near: tuple[tuple[int, int, int], ...]
    soon: bool
