"""What the bot says of its guesses to those who teach it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class GuessReasons(Message):
    """As what a ticket's words are guessed, and by what. Who may read it is looked up when it is sent."""

    kind: ClassVar[str] = "why"
    ticket: int


@dataclass(frozen=True, slots=True)
class RouteQuestion(Message):
    """To the desk: so many tickets of a category and community went to this unit, and the file says otherwise."""

    kind: ClassVar[str] = "route-question"
    category: str
    community: str
    unit: str
    tickets: int


@dataclass(frozen=True, slots=True)
class RouteLines(Message):
    """What coordinators do and the district file does not say, as lines to copy into it."""

    kind: ClassVar[str] = "route-lines"
