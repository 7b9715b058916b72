"""What is said about being at a duty, about its hours, and about who has it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class LocationQuestion(Message):
    """Where are you? `act` is in or out."""

    kind: ClassVar[str] = "location-question"
    duty: int
    act: str


@dataclass(frozen=True, slots=True)
class CheckedIn(Message):
    kind: ClassVar[str] = "checked-in"
    duty: int


@dataclass(frozen=True, slots=True)
class CheckedOut(Message):
    kind: ClassVar[str] = "checked-out"
    duty: int
