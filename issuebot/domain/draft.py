"""The dialogue before a ticket: what a draft knows, what it still asks for."""

from dataclasses import dataclass
from enum import StrEnum

MAX_WORDS = 12_000  # characters: three full Telegram messages; what is longer is a document, not a report
STALE_SECONDS = 24 * 3600


class Missing(StrEnum):
    CONTENT = "content"
    PLACE = "place"


class Asking(StrEnum):
    """The question whose answers the draft card offers as buttons."""

    CATEGORY = "category"
    COMMUNITY = "community"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a draft has gathered, seen together."""

    words: str
    media: int
    category: str | None
    community: str | None
    located: bool


def missing(facts: Facts) -> Missing | None:
    """What a ticket cannot do without: words or a picture, and a place or a community."""
    if not facts.words and not facts.media:
        return Missing.CONTENT
    if not facts.community and not facts.located:
        return Missing.PLACE
    return None


def question(facts: Facts, asked: str | None) -> Asking | None:
    """The one question to show: what the person wants to change, what is missing, or what could not be guessed."""
    if asked:
        return Asking(asked)
    if missing(facts) == Missing.PLACE:
        return Asking.COMMUNITY
    if missing(facts) is None and facts.category is None:
        return Asking.CATEGORY
    return None
