"""Where the same trouble comes again, and what the desk made of it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class Hotspots(Message):
    """What one search found; `search` is its number."""

    kind: ClassVar[str] = "hotspots"
    search: int


@dataclass(frozen=True, slots=True)
class HotspotTickets(Message):
    """The tickets behind one of them."""

    kind: ClassVar[str] = "hotspot"
    spot: int


@dataclass(frozen=True, slots=True)
class OneMatter(Message):
    """The desk treats a ticket as one matter with those that came before it and are over."""

    kind: ClassVar[str] = "one matter"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    numbers: tuple[int, ...]
