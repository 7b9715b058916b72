"""The district as its file describes it, after validation; `file` reads it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from issuebot.domain.clock.durations import Span
from issuebot.domain.clock.quiet_hours import QuietHours
from issuebot.domain.district.parts import (
    Category,
    Closure,
    Community,
    Coordinator,
    GuidePage,
    Hours,
    Name,
    Part,
    Post,
    Route,
    Template,
    Unit,
)
from issuebot.domain.figures.scoring import USUAL, Rules


@dataclass(frozen=True, slots=True)
class District:
    name: Name
    language: str
    timezone: str
    calendar: str | None
    work_hours: Hours
    desk_chat: int | None
    digest_chat: int | None
    leader: int | None
    units: tuple[Unit, ...]
    communities: tuple[Community, ...]
    categories: tuple[Category, ...]
    routes: tuple[Route, ...]
    coordinators: tuple[Coordinator, ...]
    templates: tuple[Template, ...] = ()
    closures: tuple[Closure, ...] = ()
    respond_within: Span | None = None  # for tickets without a category; None: they have no deadline
    resolve_within: Span | None = None
    contact: Name | None = None  # how to reach somebody at the desk
    quiet_hours: QuietHours | None = None
    posts: tuple[Post, ...] = ()
    elsewhere: tuple[str, ...] = ()  # words for what fits no category
    assessment: Rules = USUAL
    guide: tuple[GuidePage, ...] = ()
    _index: "_Index" = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", _index(self))

    def __hash__(self) -> int:
        return self._index.hashed

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def min_tickets(self) -> int:
        """Units with fewer in a period are not compared."""
        return self.assessment.min_tickets

    def unit(self, id: str | None) -> Unit | None:  # noqa: A002  the file calls it id
        return self._index.units.get(id)

    def community(self, id: str | None) -> Community | None:  # noqa: A002  the file calls it id
        return self._index.communities.get(id)

    def category(self, id: str | None) -> Category | None:  # noqa: A002  the file calls it id
        return self._index.categories.get(id)

    def post(self, id: str | None) -> Post | None:  # noqa: A002  the file calls it id
        return self._index.posts.get(id)

    def place(self, id: str | None) -> Post | Community | None:  # noqa: A002  the file calls it id
        """Where a duty is."""
        return self.post(id) or self.community(id)

    @property
    def open_units(self) -> tuple[Unit, ...]:
        return _open(self.units)

    @property
    def open_communities(self) -> tuple[Community, ...]:
        return _open(self.communities)

    @property
    def open_categories(self) -> tuple[Category, ...]:
        return _open(self.categories)

    @property
    def open_posts(self) -> tuple[Post, ...]:
        return _open(self.posts)

    def is_of_residents(self, chat: int) -> bool:
        """Whether it is a community's own group."""
        return chat in self._index.residents

    def units_in(self, chat: int) -> tuple[Unit, ...]:
        """Whose group it is, or whose topics are in it."""
        return self._index.by_chat.get(chat, ())

    def unit_in(self, chat: int, topic: int | None) -> Unit | None:
        """The owner of the topic, else of the whole chat; a retired unit gives way to an open one."""
        owners = [unit for unit in self.units_in(chat) if unit.topic in (None, topic)]
        return min(owners, key=lambda unit: (unit.retired, unit.topic is None), default=None)

    def is_listed(self, person: int) -> bool:
        """Whether the person is named as a coordinator or as a leader."""
        return person in self._index.listed

    def is_coordinator(self, person: int) -> bool:
        return person in self._index.coordinators

    def is_leader(self, person: int) -> bool:
        return person == self.leader

    def oversees(self, person: int) -> bool:
        """Coordinators and the leader may look at every ticket."""
        return self.is_leader(person) or self.is_coordinator(person)

    def succeed(self, old: "District") -> "District":
        """The new district, plus what only the old one has, marked as retired: open tickets still point to it."""
        return replace(
            self,
            units=self.units + _retire_missing(old.units, self.units),
            communities=self.communities + _retire_missing(old.communities, self.communities),
            categories=self.categories + _retire_missing(old.categories, self.categories),
            posts=self.posts + _retire_missing(old.posts, self.posts),
        )


def move_chat(district: District, old: int, new: int) -> District:
    """Telegram gives a group another id when it is upgraded."""

    def moved(chat: int | None) -> int | None:
        return new if chat == old else chat

    return replace(
        district,
        desk_chat=moved(district.desk_chat),
        digest_chat=moved(district.digest_chat),
        units=tuple(replace(unit, chat=moved(unit.chat)) for unit in district.units),
        communities=tuple(replace(place, group_chat=moved(place.group_chat)) for place in district.communities),
    )


@dataclass(frozen=True, slots=True)
class _Index:
    units: Mapping[str | None, Unit]
    communities: Mapping[str | None, Community]
    categories: Mapping[str | None, Category]
    posts: Mapping[str | None, Post]
    by_chat: Mapping[int, tuple[Unit, ...]]
    coordinators: frozenset[int | None]
    listed: frozenset[int | None]
    residents: frozenset[int | None]
    hashed: int


def _index(district: District) -> _Index:
    by_chat: dict[int, tuple[Unit, ...]] = {}
    for unit in district.units:
        if unit.chat is not None:
            by_chat[unit.chat] = (*by_chat.get(unit.chat, ()), unit)
    leaders = {district.leader, *(unit.leader for unit in district.units)}
    coordinators = frozenset(coordinator.id for coordinator in district.coordinators)
    return _Index(
        _by_id(district.units),
        _by_id(district.communities),
        _by_id(district.categories),
        _by_id(district.posts),
        by_chat,
        coordinators,
        frozenset(leaders | coordinators),
        frozenset(community.group_chat for community in district.communities),
        # A district is a key of caches: hashing all its parts would cost more than the caches save.
        hash((district.name, len(district.communities), len(district.categories))),
    )


def _by_id(parts: tuple[Part, ...]) -> Mapping[str | None, Part]:
    # The first entry of an id wins: retired ones stand behind those of the newest file.
    return {part.id: part for part in reversed(parts)}


def _open(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if not part.retired)


def _retire_missing(old: tuple[Part, ...], new: tuple[Part, ...]) -> tuple[Part, ...]:
    kept = {part.id for part in new}
    return tuple(replace(part, retired=True) for part in old if part.id not in kept)
