"""Who somebody is to the bot: their home, their language, and what is known of them or forgotten."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class HomeQuestion(Message):
    """Which community they live in; a page of them."""

    kind: ClassVar[str] = "home"
    page: int = 0


@dataclass(frozen=True, slots=True)
class HomeChosen(Message):
    """`community` is None for somebody who lives in none of the district's."""

    kind: ClassVar[str] = "home-chosen"
    community: str | None


@dataclass(frozen=True, slots=True)
class LanguageQuestion(Message):
    kind: ClassVar[str] = "language"


@dataclass(frozen=True, slots=True)
class Privacy(Message):
    kind: ClassVar[str] = "privacy"
    person: int


@dataclass(frozen=True, slots=True)
class ForgetQuestion(Message):
    """`staff`: only the resident is forgotten."""

    kind: ClassVar[str] = "forget"
    person: int
    staff: bool


@dataclass(frozen=True, slots=True)
class ForgetDeclined(Message):
    kind: ClassVar[str] = "forget-not"


@dataclass(frozen=True, slots=True)
class Forgotten(Message):
    """The goodbye. Of the person only the language is left, and only in this message."""

    kind: ClassVar[str] = "forgotten"
    language: str
    staff: bool


@dataclass(frozen=True, slots=True)
class NameGiven(Message):
    """The unit was told who reported it. It is a message of its own, because an edited receipt would not be noticed.
    The reason was written for staff, and is not in it.
    """

    kind: ClassVar[str] = "name-given"
    about_ticket: ClassVar[bool] = True
    ticket: int
