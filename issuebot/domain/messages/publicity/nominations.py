"""Good neighbours: what who nominates, the desk and the nominee are told, and what everybody reads in the channel."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class NominationQuestion(Message):
    """Asks who and why, as a reply or simply below."""

    kind: ClassVar[str] = "nomination-question"
    person: int


@dataclass(frozen=True, slots=True)
class NominationDraft(Message):
    """To its writer: what was written so far, with its buttons. `mistaken`: it may have been meant as a report."""

    kind: ClassVar[str] = "nomination-draft"
    nomination: int
    version: int
    mistaken: bool = False


@dataclass(frozen=True, slots=True)
class NominationNews(Message):
    """To whoever nominated: `what` became of it. `said`: the coordinator's word where it was declined.

    sent, cancelled, today (there was one already), kinds (it takes words and a photo), empty, declined, unwilling
    (the nominee would rather not), out, back, lapsed (nobody sent it for a day).
    """

    kind: ClassVar[str] = "nomination-news"
    what: str
    said: str | None = None


@dataclass(frozen=True, slots=True)
class NominationCard(Message):
    """To the desk: what was written, what everybody would read, whether the nominee agreed, and what can be done."""

    kind: ClassVar[str] = "nomination-card"
    nomination: int
    version: int


@dataclass(frozen=True, slots=True)
class NominationPhoto(Message):
    """The photo that came along, to the desk and, where it goes along, to the nominee."""

    kind: ClassVar[str] = "nomination-photo"
    nomination: int


@dataclass(frozen=True, slots=True)
class NominationAsked(Message):
    """Asks a coordinator for the words that everybody may read, or for the word with which it is declined.

    `kept` is the nomination and which of the two. `found`: what in the words that came says who somebody is.
    """

    kind: ClassVar[str] = "nomination-asked"
    person: int
    kept: str
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NominationLink(Message):
    """The link for the nominee, to be passed on by a coordinator."""

    kind: ClassVar[str] = "nomination-link"
    nomination: int


@dataclass(frozen=True, slots=True)
class ConsentQuestion(Message):
    """To the nominee: what everybody would read, with yes and no; and with a way back once they agreed."""

    kind: ClassVar[str] = "consent-question"
    nomination: int
    version: int


@dataclass(frozen=True, slots=True)
class ConsentNews(Message):
    """To the nominee: no (nothing is published), back (taken back) or over (there is nothing to agree to)."""

    kind: ClassVar[str] = "consent-news"
    what: str


@dataclass(frozen=True, slots=True)
class NominationTold(Message):
    """To the desk, what became of one: declined, unwilling, back, unreachable, refused, stuck or forgotten."""

    kind: ClassVar[str] = "nomination-told"
    nomination: int
    what: str


@dataclass(frozen=True, slots=True)
class NeighbourPost(Message):
    """In the public channel, below a digest."""

    kind: ClassVar[str] = "neighbour-post"
    nomination: int


@dataclass(frozen=True, slots=True)
class NeighbourTakedown(Message):
    """Deletes that post; `plain`: makes it show and say nothing, where Telegram does not delete it."""

    kind: ClassVar[str] = "neighbour-takedown"
    nomination: int
    plain: bool = False
