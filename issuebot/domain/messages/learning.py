"""What the bot says of its guesses to those who teach it."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class GuessReasons(Message):
    """As what a ticket's words are guessed, and by what. Who may read it is looked up when it is sent."""

    kind: ClassVar[str] = "why"
    ticket: int
