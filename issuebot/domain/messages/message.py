"""What a message of ours says, as a frozen value: one type for each kind of message, with fields of its own.

The desk makes them, the outbox keeps them until their turn comes, and the renderers say them in the reader's language.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Message:
    """`kind` is its name in the database: it may never mean something else.

    A `ticket` or `person` among the fields is kept in the outbox's column of that name, where /forget looks for people
    and a change of the ticket looks for what waits.
    """

    kind: ClassVar[str] = ""
    about_ticket: ClassVar[bool] = False  # it replies to the ticket's card in its chat
    staff_only: ClassVar[bool] = False  # it says what only those who work on the ticket or oversee it may read


@dataclass(frozen=True, slots=True)
class ShowCard(Message):
    """A card in its newest state. `plain`: without its photo, which Telegram refused."""

    kind: ClassVar[str] = "card"
    plain: bool = False
