"""What may come of a message that was to be sent.

Failures are three words: permanent (`ShutOut`, `Refused`), later (`Later`), moved (`MovedTo`).
"""

from dataclasses import dataclass
from typing import TypeAlias

from issuebot.store.outgoing.outbox import Outgoing


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram has it. `version` is the card's state shown; `messages` are new messages' ids (none after an edit);
    `picture` is its id of the photo that the message shows.
    """

    row: Outgoing
    purpose: str = "said"
    messages: tuple[int, ...] = ()
    version: int = 0
    form: str | None = None
    asking: bool = False
    pictured: bool = False
    picture: str | None = None

    @property
    def new(self) -> int | None:
        """The message that shows the card, if it is a new one."""
        return self.messages[0] if self.messages else None


@dataclass(frozen=True, slots=True)
class Nothing:
    """There is nothing to show any more: done already, expired, or overtaken."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class Later:
    """Not now: a limit, a fault of the server, or no answer."""

    row: Outgoing
    not_before_ms: int
    chat_rests: bool = False


@dataclass(frozen=True, slots=True)
class TooLate:
    """The quiet hours have begun: nothing unasked goes there until they end."""

    row: Outgoing
    until_ms: int


@dataclass(frozen=True, slots=True)
class ShutOut:
    """Blocked, kicked, or never let in."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take this message, though it takes others."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class MovedTo:
    row: Outgoing
    chat: int


@dataclass(frozen=True, slots=True)
class TopicGone:
    """The topic was closed or deleted; of a row without one, what is outside of all topics."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class CardLost:
    """The message to edit was deleted, or is too old to be edited: a new one takes its place."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class PhotoRefused:
    """Telegram does not take the photo of a card, a picture of ours, or a reaction: it goes as text."""

    row: Outgoing


@dataclass(frozen=True, slots=True)
class PhotosForbidden:
    """The group lets nobody send pictures, or videos, or files."""

    row: Outgoing


Lost: TypeAlias = TopicGone | CardLost | PhotoRefused | PhotosForbidden
Outcome: TypeAlias = Sent | Nothing | Later | TooLate | ShutOut | Refused | MovedTo | Lost
