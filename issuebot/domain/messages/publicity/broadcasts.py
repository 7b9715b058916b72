"""What is said to many, and to the coordinator who says it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class BroadcastHow(Message):
    """To a coordinator: what shall be said to all? `under_way`: of these broadcasts the ends are open still."""

    kind: ClassVar[str] = "broadcast-how"
    under_way: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class BroadcastDropped(Message):
    """To a coordinator who was asked what to send and sends nothing."""

    kind: ClassVar[str] = "broadcast-dropped"


@dataclass(frozen=True, slots=True)
class BroadcastMoved(Message):
    """In place of a broadcast's card that is shown again below. `said`: the message that showed it."""

    kind: ClassVar[str] = "broadcast-moved"
    said: int


@dataclass(frozen=True, slots=True)
class Announcement(Message):
    """What a coordinator says to many, as one of them reads it; `recipient` 0: the coordinator, who looks at it first.

    What it says is in the broadcast's own rows: ten thousand rows of the outbox need not repeat it. `pieces`: of an
    album, which Telegram counts as so many messages.
    """

    kind: ClassVar[str] = "announcement"
    broadcast: int
    recipient: int = 0
    pieces: int = 1


@dataclass(frozen=True, slots=True)
class AnnouncementsOff(Message):
    """To whoever wants no more of them: what they still hear of, and the way back."""

    kind: ClassVar[str] = "announcements-off"
    person: int
