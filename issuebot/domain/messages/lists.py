"""What people look at: lists, figures, one ticket. Filters and pages travel along, so that it can be drawn again."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class Help(Message):
    """`role`: resident, unit, coordinator, leader, or group for one without a role. `units`: ids of those here.

    `volunteer`: they are on duty now and then.
    """

    kind: ClassVar[str] = "help"
    role: str
    units: tuple[str, ...] = ()
    admin: bool = False
    volunteer: bool = False


@dataclass(frozen=True, slots=True)
class Unclear(Message):
    """What was written was understood as nothing. `said`: their message; `chosen`: it is reported; `resident`: whose
    it is, else a coordinator's or leader's.
    """

    kind: ClassVar[str] = "unclear"
    words: str
    said: int = 0
    chosen: bool = False
    resident: bool = False

    @property
    def kept(self) -> str:
        """What is written down with the message."""
        return self.words


@dataclass(frozen=True, slots=True)
class MyTickets(Message):
    """`which` is all, open, over or followed."""

    kind: ClassVar[str] = "my"
    person: int
    which: str = "all"
    page: int = 0


@dataclass(frozen=True, slots=True)
class TicketQueue(Message):
    """`queue` is the key of a `Queue`: whose, and how it is narrowed."""

    kind: ClassVar[str] = "queue"
    person: int
    queue: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class MorningList(Message):
    """What is to be done today by these units; no unit: by all of the district. `only_late`: for whoever leads them."""

    kind: ClassVar[str] = "morning"
    units: tuple[str, ...] = ()
    only_late: bool = False


@dataclass(frozen=True, slots=True)
class QuietQuestion(Message):
    """What the chat wants of the lists of the morning."""

    kind: ClassVar[str] = "quiet"


@dataclass(frozen=True, slots=True)
class FilterQuestion(Message):
    """The values of one facet of a queue: unit, community, category or status."""

    kind: ClassVar[str] = "pick"
    person: int
    facet: str
    queue: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class OpenMap(Message):
    """`plain`: in words only, because Telegram refused the picture."""

    kind: ClassVar[str] = "map"
    person: int
    queue: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class SearchResults(Message):
    kind: ClassVar[str] = "find"
    person: int
    query: str
    page: int = 0


@dataclass(frozen=True, slots=True)
class Stats(Message):
    """`unit` is None for the district. `span`: day, week or month; empty for the week and month so far.

    `within`: a day of it as in 2026-11-28; empty for the present one. `by`: unit, community or category, line by line,
    of which this is one page.
    `chart`: weeks, hours or days where one was chosen, words where there is to be none. `worst`: units with the lowest
    score come first.
    """

    kind: ClassVar[str] = "stats"
    unit: str | None
    span: str = ""
    within: str = ""
    by: str = ""
    page: int = 0
    chart: str = ""
    worst: bool = False

    @property
    def kept(self) -> str | None:
        """What is written down with the message: 那上个月呢 asks for the same figures."""
        return self.by or None


@dataclass(frozen=True, slots=True)
class TicketHistory(Message):
    """One ticket with all that happened to it; `page` is None for the newest."""

    kind: ClassVar[str] = "ticket"
    ticket: int
    person: int
    page: int | None = None


@dataclass(frozen=True, slots=True)
class TicketReturns(TicketHistory):
    """Which units sent one ticket back, and why."""

    kind: ClassVar[str] = "returns"


@dataclass(frozen=True, slots=True)
class Disputes(Message):
    """The open tickets that wait for the leader: two units sent them back, or somebody asked."""

    kind: ClassVar[str] = "disputes"
    person: int


@dataclass(frozen=True, slots=True)
class StaffDirectory(Message):
    kind: ClassVar[str] = "who"
    page: int = 0


@dataclass(frozen=True, slots=True)
class AuditTrail(Message):
    kind: ClassVar[str] = "audit"
    ticket: int
    page: int = 0
