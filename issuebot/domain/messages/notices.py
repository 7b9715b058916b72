"""What is said unasked of a ticket, to those who work on it and to those who oversee the work."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

from issuebot.domain.messages.message import Message

# The number of a ticket, the name of its rung (see `domain.clock.ladder`), and the limit that it is counted from, in
# UTC seconds; 0 where a version before wrote none.
Reminded: TypeAlias = tuple[int, str, int]


@dataclass(frozen=True, slots=True)
class Reminder(Message):
    """Tickets whose time runs out: one message of a chat's minute."""

    kind: ClassVar[str] = "reminder"
    staff_only: ClassVar[bool] = True
    reminded: tuple[Reminded, ...]

    @property
    def ticket(self) -> int | None:
        """The one that it is about, so that a reply is understood; None of several."""
        return self.reminded[0][0] if len(self.reminded) == 1 else None

    @property
    def kept(self) -> str:
        """What is written down with the message, so that a button below it can show it again."""
        return " ".join(":".join(map(str, one)) for one in self.reminded)

    @classmethod
    def read(cls, kept: str) -> "Reminder":
        parts = (one.split(":") for one in kept.split())
        return cls(tuple((int(ticket), rung, int("".join(by) or 0)) for ticket, rung, *by in parts))


@dataclass(frozen=True, slots=True)
class Files(Message):
    """Files of a ticket by their numbers, as one album where they are several photos."""

    kind: ClassVar[str] = "media"
    about_ticket: ClassVar[bool] = True
    ticket: int
    files: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WholeWords(Message):
    """A part of a report that is too long for its card."""

    kind: ClassVar[str] = "words"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    page: int


@dataclass(frozen=True, slots=True)
class Added(Message):
    """What a resident added."""

    kind: ClassVar[str] = "added"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    words: str
    person: int | None


@dataclass(frozen=True, slots=True)
class DeskCall(Message):
    """A resident asks for a person; `ticket` is the one that was spoken of last, if any. The reply reaches them."""

    kind: ClassVar[str] = "desk-call"
    staff_only: ClassVar[bool] = True
    person: int
    ticket: int | None


@dataclass(frozen=True, slots=True)
class DeskAnswer(Message):
    """What the desk answers to whoever asked for a person."""

    kind: ClassVar[str] = "desk-answer"
    person: int
    words: str


@dataclass(frozen=True, slots=True)
class MeToo(Message):
    """What another resident says of the same thing."""

    kind: ClassVar[str] = "metoo"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    words: str
    person: int | None


@dataclass(frozen=True, slots=True)
class Unlike(Message):
    """What was just added belongs elsewhere."""

    kind: ClassVar[str] = "unlike"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int


@dataclass(frozen=True, slots=True)
class MergedIn(Message):
    """What was said of another ticket that was merged into this one."""

    kind: ClassVar[str] = "merged"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    other: int
    words: str


@dataclass(frozen=True, slots=True)
class TakenOut(Message):
    """Another ticket is one of its own again."""

    kind: ClassVar[str] = "taken-out"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    other: int


@dataclass(frozen=True, slots=True)
class Progress(Message):
    """What the unit shows those who have the ticket before it is over. `plain`: Telegram refused the photo."""

    kind: ClassVar[str] = "progress"
    about_ticket: ClassVar[bool] = True
    ticket: int
    words: str | None = None
    files: tuple[int, ...] = ()
    plain: bool = False


@dataclass(frozen=True, slots=True)
class Unsolved(Message):
    kind: ClassVar[str] = "unsolved"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int


@dataclass(frozen=True, slots=True)
class Resumed(Message):
    """No answer came; the clock runs again. `gone`: because nobody is left to give one."""

    kind: ClassVar[str] = "resumed"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    gone: bool = False


@dataclass(frozen=True, slots=True)
class AnswerWaits(Message):
    """What the leader was asked is still without an answer."""

    kind: ClassVar[str] = "answer-waits"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    words: str


@dataclass(frozen=True, slots=True)
class Instruction(Message):
    """What the leader says, or the desk in their place."""

    kind: ClassVar[str] = "instructed"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    words: str
    by_desk: bool = False


@dataclass(frozen=True, slots=True)
class LeaderTold(Message):
    """`event`: unsolved, reopened or revealed."""

    kind: ClassVar[str] = "leader"
    staff_only: ClassVar[bool] = True
    event: str
    ticket: int
    words: str | None = None


@dataclass(frozen=True, slots=True)
class WantedBack(Message):
    """A unit says of a ticket that ended that it is not over: with `words` for the desk, without them to the unit.

    `unit`: which unit wants to have one again that it gave away.
    """

    kind: ClassVar[str] = "wanted-back"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    words: str = ""
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class ExtensionAsked(Message):
    """`extension` is the number of the request."""

    kind: ClassVar[str] = "extension"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    extension: int


@dataclass(frozen=True, slots=True)
class ExtensionDecided(Message):
    kind: ClassVar[str] = "extension-decided"
    staff_only: ClassVar[bool] = True
    about_ticket: ClassVar[bool] = True
    ticket: int
    span: str
    granted: bool
