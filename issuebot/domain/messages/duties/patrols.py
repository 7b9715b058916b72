"""What is said of patrols, and of going to talk to people, beside their cards."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class PatrolMoved(Message):
    """In place of a patrol's card that is sent again below. `said`: the message that showed it."""

    kind: ClassVar[str] = "patrol-moved"
    said: int


@dataclass(frozen=True, slots=True)
class PersuasionQuestion(Message):
    """To whoever went: how did it go? `proof`: a photo is needed too."""

    kind: ClassVar[str] = "persuasion-question"
    ticket: int
    proof: bool = False


@dataclass(frozen=True, slots=True)
class PersuasionNoted(Message):
    """What who went says is passed on to the unit."""

    kind: ClassVar[str] = "persuasion-noted"
    ticket: int


@dataclass(frozen=True, slots=True)
class PersuasionOver(Message):
    """To whoever is on the way: nobody need go any more."""

    kind: ClassVar[str] = "persuasion-over"
    ticket: int


@dataclass(frozen=True, slots=True)
class PersuasionReturned(Message):
    """To those who work on it: who went gave it back, or their duty ended; `words` are theirs."""

    kind: ClassVar[str] = "persuasion-returned"
    about_ticket: ClassVar[bool] = True
    staff_only: ClassVar[bool] = True
    ticket: int
    volunteer: int
    words: str


@dataclass(frozen=True, slots=True)
class PersuasionWords(Message):
    """To those who work on it: what who went says meanwhile."""

    kind: ClassVar[str] = "persuasion-words"
    about_ticket: ClassVar[bool] = True
    staff_only: ClassVar[bool] = True
    ticket: int
    volunteer: int
    words: str
