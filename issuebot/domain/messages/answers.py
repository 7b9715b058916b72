"""What somebody's act is answered with: what was done, why not, or what is missing."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message
from issuebot.domain.refusals import Reason

OFFER, TAKEN = "offer", "taken"


@dataclass(frozen=True, slots=True)
class Refused(Message):
    """`words` are what the sentence names: a unit's id, a time of day, a name that nobody has."""

    kind: ClassVar[str] = "refusal"
    reason: Reason
    ticket: int | None = None
    words: str | None = None
    person: int | None = None


@dataclass(frozen=True, slots=True)
class MoveQuestion(Message):
    """What a move still needs. `kept` was said already; `own_words`: they would rather write than tap a template."""

    kind: ClassVar[str] = "prompt"
    about_ticket: ClassVar[bool] = True
    move: str
    need: str
    ticket: int | None
    person: int | None
    kept: str | None = None
    own_words: bool = False


@dataclass(frozen=True, slots=True)
class CommandQuestion(Message):
    """What a command is about: the reply completes it. `kept` was said already; `nobody` is a name that nobody has."""

    kind: ClassVar[str] = "asks"
    command: str
    person: int | None
    ticket: int | None = None
    kept: str | None = None
    nobody: str | None = None


@dataclass(frozen=True, slots=True)
class NumbersQuestion(Message):
    """Whether all of `numbers` are tickets, or only the first. `kept` is all that was said with the move."""

    kind: ClassVar[str] = "numbers"
    move: str
    ticket: int | None
    person: int | None
    numbers: tuple[int, ...]
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class ListedQuestion(Message):
    """Which of the tickets of a list somebody means who replied to it. `move` is accept, or `say`: then the
    `words`, or the file of their message `said`, are about one of them.
    """

    kind: ClassVar[str] = "listed"
    move: str
    person: int | None
    numbers: tuple[int, ...]
    words: str | None = None
    said: int = 0

    @property
    def kept(self) -> str:
        """What is written down with the message: the numbers, and the words behind them."""
        return "".join(f" #{number}" for number in self.numbers) + f" {self.words or ''}".rstrip()


@dataclass(frozen=True, slots=True)
class Done(Message):
    """`move` is the move, or what it came to. `target`: the id of a unit or category, or another ticket's number."""

    kind: ClassVar[str] = "did"
    move: str
    ticket: int | None
    target: str | None = None


@dataclass(frozen=True, slots=True)
class Acknowledged(Message):
    """A reaction to the message `said`, whose effect a card shows; where reactions are forbidden it is a `Done`."""

    kind: ClassVar[str] = "ack"
    said: int
    move: str
    ticket: int | None
    target: str | None = None


@dataclass(frozen=True, slots=True)
class SeveralDone(Message):
    """What a move with several numbers came to: for each its number, `done` or why not, and the target or status."""

    kind: ClassVar[str] = "did-all"
    move: str
    outcomes: tuple[tuple[int, str, str], ...]


def offer_of(said: int) -> str:
    """The purpose of the message that offers what this reply may be, by which it is found when the reply is edited."""
    return f"{OFFER}:{said}"


def taken_of(said: int) -> str:
    """The purpose of the same message after the tap."""
    return f"{TAKEN}:{said}"


@dataclass(frozen=True, slots=True)
class ReplyOffer(Message):
    """What a reply to a card may be: a button each. `kept` are its words, `said` its message, `moves` the choice.

    `unit`: the one to which a unit would give the ticket; `span`: how much longer the words say that it takes.
    """

    kind: ClassVar[str] = "hint"
    about_ticket: ClassVar[bool] = False
    ticket: int | None
    person: int | None
    kept: str | None = None
    said: int = 0
    moves: tuple[str, ...] = ()
    photo: bool = False
    unit: str | None = None
    span: str | None = None


@dataclass(frozen=True, slots=True)
class Revealed(Message):
    kind: ClassVar[str] = "revealed"
    ticket: int


@dataclass(frozen=True, slots=True)
class InviteHow(Message):
    kind: ClassVar[str] = "invite-how"


@dataclass(frozen=True, slots=True)
class InviteChoice(Message):
    """The ids of the units that a name fits."""

    kind: ClassVar[str] = "invite-which"
    units: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnitInvite(Message):
    kind: ClassVar[str] = "invite-unit"
    unit: str
    link: str


@dataclass(frozen=True, slots=True)
class CommunityInvite(Message):
    """For posters. `plain`: without the QR code, where a chat takes no photos."""

    kind: ClassVar[str] = "invite-community"
    community: str
    link: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class CoordinatorInvite(Message):
    kind: ClassVar[str] = "invite-coordinator"
    link: str


@dataclass(frozen=True, slots=True)
class GroupBound(Message):
    kind: ClassVar[str] = "bound"
    unit: str


@dataclass(frozen=True, slots=True)
class CoordinatorWelcome(Message):
    kind: ClassVar[str] = "joined"


@dataclass(frozen=True, slots=True)
class ReporterBanned(Message):
    """Named by the ticket: who reported it is not named."""

    kind: ClassVar[str] = "banned"
    ticket: int | None


@dataclass(frozen=True, slots=True)
class PersonBanned(Message):
    kind: ClassVar[str] = "banned-person"
    person: int


@dataclass(frozen=True, slots=True)
class BannedAlready(Message):
    kind: ClassVar[str] = "banned-already"


@dataclass(frozen=True, slots=True)
class Unbanned(Message):
    kind: ClassVar[str] = "unbanned"


@dataclass(frozen=True, slots=True)
class NotBanned(Message):
    kind: ClassVar[str] = "not-banned"
