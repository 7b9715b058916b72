"""What is printed and published: posters."""

from dataclasses import dataclass
from typing import ClassVar

from issuebot.domain.messages.message import Message


@dataclass(frozen=True, slots=True)
class PosterChoice(Message):
    """Of which community. `start`: the first that is shown."""

    kind: ClassVar[str] = "poster-choice"
    start: int = 0


@dataclass(frozen=True, slots=True)
class PosterSent(Message):
    """A place's poster as a document; `paper` is pdf or png."""

    kind: ClassVar[str] = "poster"
    place: str
    link: str
    paper: str


@dataclass(frozen=True, slots=True)
class ArticleChoice(Message):
    """Of which month."""

    kind: ClassVar[str] = "article-choice"


@dataclass(frozen=True, slots=True)
class ArticleSent(Message):
    """The article of a month, by its first day in ISO letters; `paper` is docx, html, paste or md."""

    kind: ClassVar[str] = "article"
    staff_only: ClassVar[bool] = True
    first: str
    paper: str
    language: str
