"""What is shown of a ticket to everybody: how it is chosen, looked at, sent to the public channel and taken back.

All but the post itself are for coordinators and the leader, in private, and say no more of the ticket than its number.
"""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class PublishPanel(Message):
    """What is being prepared, with its buttons. `side`: with the grid over earlier or later, else as all will see it.

    It shows one `version`: what has changed since is shown by a row of its own.
    """

    kind: ClassVar[str] = "publish-panel"
    staff_only: ClassVar[bool] = True
    ticket: int
    publication: int
    version: int
    side: str = ""


@dataclass(frozen=True, slots=True)
class PublishReview(Message):
    """The same for a second person, who says yes or no."""

    kind: ClassVar[str] = "publish-review"
    publication: int
    version: int


@dataclass(frozen=True, slots=True)
class PublishHere(Message):
    """In the desk's group: a button that leads to a private chat, where it is prepared."""

    kind: ClassVar[str] = "publish-here"
    number: int


@dataclass(frozen=True, slots=True)
class PublishWords(Message):
    """Asks for the words, as a reply. `found`: what in those that came says who somebody is."""

    kind: ClassVar[str] = "publish-words"
    staff_only: ClassVar[bool] = True
    ticket: int
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PublishNews(Message):
    """What became of it: see `What` in desk/publicity/releases.py."""

    kind: ClassVar[str] = "publish-news"
    number: int
    publication: int
    what: str


@dataclass(frozen=True, slots=True)
class Post(Message):
    """In the public channel. `version`: as it was when somebody let it go."""

    kind: ClassVar[str] = "post"
    publication: int
    version: int


@dataclass(frozen=True, slots=True)
class Takedown(Message):
    """Deletes a post; `plain`: Telegram does not delete it, so that it is made to show and say nothing."""

    kind: ClassVar[str] = "takedown"
    publication: int
    plain: bool = False


@dataclass(frozen=True, slots=True)
class DigestPreview(Message):
    """As it will stand in the channel, to the coordinators. `kept` is its number, for the reply that corrects it."""

    kind: ClassVar[str] = "digest-preview"
    digest: int
    version: int
    kept: str
    plain: bool = False


@dataclass(frozen=True, slots=True)
class DigestWords(Message):
    """What in the words of a reply says who somebody is."""

    kind: ClassVar[str] = "digest-words"
    found: tuple[str, ...]
    person: int
    kept: str


@dataclass(frozen=True, slots=True)
class DigestNews(Message):
    """`what` became of it: out, back (taken back), stuck (could not be), unreachable, refused; empty: there was nothing
    to tell; none: there is no digest.
    """

    kind: ClassVar[str] = "digest-news"
    digest: int
    what: str


@dataclass(frozen=True, slots=True)
class DigestPost(Message):
    """In the public channel, with the pictures of these `pairs`. `pieces`: so many messages at most.

    `plain`: its words alone; `rest`: its pictures alone, because its words do not fit below them.
    """

    kind: ClassVar[str] = "digest-post"
    digest: int
    pairs: tuple[int, ...] = ()
    pieces: int = 1
    plain: bool = False
    rest: bool = False


@dataclass(frozen=True, slots=True)
class DigestTakedown(Message):
    """Deletes one message of a digest, by the row that knows it; `plain`: makes it show and say nothing."""

    kind: ClassVar[str] = "digest-takedown"
    piece: int
    plain: bool = False
