"""What residents are told beside their cards: of drafts, of their tickets, and in answer to what they say."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class Welcome(Message):
    """The beginning. `odd`: they came by a link that is not known."""

    kind: ClassVar[str] = "start"
    community: str | None
    odd: bool = False


@dataclass(frozen=True, slots=True)
class HowToReport(Message):
    kind: ClassVar[str] = "how"


@dataclass(frozen=True, slots=True)
class HowToReach(Message):
    """Whom they can call, or that a coordinator will answer."""

    kind: ClassVar[str] = "how-to-reach"


@dataclass(frozen=True, slots=True)
class DraftCancelled(Message):
    kind: ClassVar[str] = "cancelled"


@dataclass(frozen=True, slots=True)
class DraftWaits(Message):
    """What was said adds nothing to the report that is not submitted yet."""

    kind: ClassVar[str] = "draft-waits"


@dataclass(frozen=True, slots=True)
class DraftMoved(Message):
    """In place of a card that is sent again below. `said`: the message that showed it."""

    kind: ClassVar[str] = "draft-moved"
    said: int


@dataclass(frozen=True, slots=True)
class GoAhead(Message):
    """Who has something to report is asked for it. `number`: all they left is a telephone number."""

    kind: ClassVar[str] = "go-ahead"
    number: bool = False


@dataclass(frozen=True, slots=True)
class AboutUs(Message):
    """Who this is, what it costs, and who learns one's name."""

    kind: ClassVar[str] = "about-us"


@dataclass(frozen=True, slots=True)
class WhoHandles(Message):
    """To whoever asks what can be reported and who sees to it. `category` and `community` as they named them, or none;
    `unit`: who is responsible, `varies` where that depends on the community. `drafting`: their report is open already.
    """

    kind: ClassVar[str] = "who-handles"
    category: str | None = None
    community: str | None = None
    unit: str | None = None
    varies: bool = False
    drafting: bool = False


@dataclass(frozen=True, slots=True)
class Sorry(Message):
    """To who scolds: what can be done now. `drafting`: with the report that is open."""

    kind: ClassVar[str] = "sorry"
    drafting: bool = False


@dataclass(frozen=True, slots=True)
class SubmittedAlready(Message):
    kind: ClassVar[str] = "submitted-already"
    ticket: int


@dataclass(frozen=True, slots=True)
class StaysNamed(Message):
    """They asked for a report without their name just after they submitted one."""

    kind: ClassVar[str] = "stays-named"
    ticket: int


@dataclass(frozen=True, slots=True)
class YouAreWelcome(Message):
    """`ticket`: the one that was spoken of, and still is."""

    kind: ClassVar[str] = "welcome"
    ticket: int | None = None


@dataclass(frozen=True, slots=True)
class ReportTooLong(Message):
    kind: ClassVar[str] = "too-long"


@dataclass(frozen=True, slots=True)
class TooManyFiles(Message):
    kind: ClassVar[str] = "too-many"


@dataclass(frozen=True, slots=True)
class DraftPutAway(Message):
    """A draft that nobody touched for long; `words` are the beginning of what it says."""

    kind: ClassVar[str] = "stale"
    person: int
    draft: int
    words: str | None


@dataclass(frozen=True, slots=True)
class DangerCall(Message):
    """`dangers` as a ticket keeps them, joined by spaces."""

    kind: ClassVar[str] = "danger"
    dangers: str


@dataclass(frozen=True, slots=True)
class AddedTo(Message):
    """Words or a file were added to a ticket. `said`: the message that brought them, which may be a new report
    instead; `came`: what came of the question below it, `new` or `rated`; `urged`: they ask how far it is;
    `why`: it says why they are not satisfied; `over`: it says that nobody need come any more; `shows`: it is a
    picture without words.
    """

    kind: ClassVar[str] = "added-to"
    ticket: int
    said: int = 0
    came: str = ""
    urged: bool = False
    why: bool = False
    over: bool = False
    shows: bool = False


@dataclass(frozen=True, slots=True)
class StillAsked(Message):
    """Thanks are no answer to the survey, so it is asked once more. `came`: whether it was answered since; `later`:
    they have not looked yet; `goes_on`: they want the work to go on.
    """

    kind: ClassVar[str] = "still-asked"
    ticket: int
    came: str = ""
    later: bool = False
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class StillWaits(Message):
    """What they said answers no question of the unit, so it is asked once more."""

    kind: ClassVar[str] = "still-waits"
    ticket: int


@dataclass(frozen=True, slots=True)
class WhichReport(Message):
    """Which of their own reports somebody speaks of. `said`: the message with the `words`; `chosen`: one of them was
    tapped.
    """

    kind: ClassVar[str] = "which-report"
    person: int
    numbers: tuple[int, ...]
    words: str
    said: int = 0
    chosen: bool = False

    @property
    def kept(self) -> str:
        """What is written down with the message: the numbers, and the words behind them."""
        return "".join(f" #{number}" for number in self.numbers) + f" {self.words}"


@dataclass(frozen=True, slots=True)
class Rated(Message):
    """The survey was answered in words. `rating` as the survey has it; `more`: they said more than that."""

    kind: ClassVar[str] = "rated"
    ticket: int
    rating: str
    more: bool = False


@dataclass(frozen=True, slots=True)
class WithdrawQuestion(Message):
    """Really? `answer` is yes or no once it was given."""

    kind: ClassVar[str] = "withdraw"
    about_ticket: ClassVar[bool] = True
    ticket: int
    answer: str | None = None


@dataclass(frozen=True, slots=True)
class KnownReport(Message):
    """In a community's group: the same message was reported before. `asked`: they want to know how far it is."""

    kind: ClassVar[str] = "report-known"
    ticket: int
    dangers: str | None = None
    asked: bool = False


@dataclass(frozen=True, slots=True)
class HowToReportHere(Message):
    """In a group: `/report` alone, or where it cannot be. `elsewhere`: the group is no community's."""

    kind: ClassVar[str] = "report-how"
    elsewhere: bool = False
