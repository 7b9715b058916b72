"""What a district is made of, as its file describes it: units, communities, posts, categories, routes and so on."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from issuebot.domain.clock.durations import Span

PAIRED = "paired"
DUPLICATE_RADIUS = 80  # metres
DUPLICATE_WINDOW = timedelta(days=60)

Hours = tuple[tuple[int, int], ...]  # minutes after midnight


@dataclass(frozen=True, slots=True)
class Name:
    zh: str
    en: str

    def text(self, language: str) -> str:
        return self.en if language == "en" else self.zh


@dataclass(frozen=True, slots=True)
class Unit:
    """`work_hours` are its own, None: it works as the district does."""

    id: str
    name: Name
    chat: int | None = None
    topic: int | None = None
    leader: int | None = None
    aliases: tuple[str, ...] = ()
    work_hours: Hours | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Community:
    """`centre` is latitude and longitude, `radius` metres, `boundary` the text of the GeoJSON (longitude first)."""

    id: str
    name: Name
    aliases: tuple[str, ...] = ()
    paired_unit: str | None = None
    group_chat: int | None = None
    centre: tuple[float, float] | None = None
    radius: float | None = None
    boundary: str | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Post:
    """A place of duties; communities are places of duties too. `kind` is that of domain/roster/duty.py, None: any."""

    id: str
    name: Name
    centre: tuple[float, float]
    radius: float
    kind: str | None = None
    aliases: tuple[str, ...] = ()
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Category:
    """`unit` is a unit's id, "paired" for the community's paired unit, or None for the desk.

    `redo_within`: for what was not solved; None: as for the first time.
    """

    id: str
    name: Name
    keywords: tuple[str, ...]
    unit: str | None
    respond_within: Span
    resolve_within: Span
    redo_within: Span | None = None
    proof: bool = False
    sensitive: bool = False
    duplicate_radius: int = DUPLICATE_RADIUS
    duplicate_window: timedelta = DUPLICATE_WINDOW
    retired: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Route:
    category: str
    unit: str
    community: str | None = None


@dataclass(frozen=True, slots=True)
class Coordinator:
    id: int
    name: Name


@dataclass(frozen=True, slots=True)
class Template:
    """Words for a move that staff need not type; of one category or one unit where these are named."""

    move: str
    text: Name
    category: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Closure:
    """Days on which nobody works, the first and the last among them."""

    first: date
    last: date
    name: Name


@dataclass(frozen=True, slots=True)
class GuidePage:
    """Civic knowledge: found by its name and `keywords`, below its `parent`, and offered where a report of its
    `category` speaks of it. `picture`: the SHA-256 of its picture file.
    """

    id: str
    name: Name
    text: Name
    keywords: tuple[str, ...] = ()
    parent: str | None = None
    category: str | None = None
    picture: str | None = None


Part = TypeVar("Part", Unit, Community, Category, Post)
