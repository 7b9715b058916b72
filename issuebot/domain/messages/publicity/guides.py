"""The guide of the district: its pages, shown one in place of the other."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class GuideShown(Message):
    """One page; the choice among `topics` without it; all that stand at the front without either.

    `missed`: nothing was found. `draft`: what was asked, put away as a report that one tap brings back.
    `picture`: "caption" with its picture, "alone" the picture by itself; `plain`: Telegram did not take the picture.
    """

    kind: ClassVar[str] = "guide"
    topic: str = ""
    topics: tuple[str, ...] = ()
    missed: bool = False
    draft: int | None = None
    picture: str = ""
    plain: bool = False
