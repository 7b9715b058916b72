"""What somebody chose to see of the open tickets, as it fits into the data of a button.

A button holds 64 bytes, and an id of the district file alone may be 32 long, so ids travel as short digests. A digest
means the same whatever else the file gains or loses. When nothing in force has it, the button is out of date.
"""

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2s

from issuebot.domain.district.model import District
from issuebot.domain.ticket import OPEN, Status

FACETS = ("unit", "community", "category", "status")
TOGGLES = {"late": "l", "urgent": "!", "mine": "m"}  # how each is written
LETTERS = {"u": "unit", "c": "community", "k": "category", "s": "status"}
STATUSES = tuple(status for status in Status if status in OPEN)


@dataclass(frozen=True, slots=True)
class Queue:
    """`owner` is the unit whose queue it is, None for the whole district's; the rest narrows it down."""

    owner: str | None = None
    unit: str | None = None
    community: str | None = None
    category: str | None = None
    status: str | None = None
    late: bool = False
    urgent: bool = False
    mine: bool = False

    def key(self) -> str:
        """At most 50 bytes, read by `read_queue`."""
        ids = (("o", self.owner), ("u", self.unit), ("c", self.community), ("k", self.category))
        parts = [letter + short(value) for letter, value in ids if value]
        parts += [f"s{self.status}"] if self.status else []
        return ".".join(parts + [mark for name, mark in TOGGLES.items() if getattr(self, name)])

    def choosing(self, facet: str, value: str | None) -> "Queue":
        """The same queue with one facet set, or not narrowed by it any more."""
        if facet not in FACETS:
            raise ValueError(facet)
        return replace(self, **{facet: value})  # type: ignore[arg-type]  # a facet is a text, checked above

    def turning(self, toggle: str) -> "Queue":
        if toggle not in TOGGLES:
            raise ValueError(toggle)
        return replace(self, **{toggle: not getattr(self, toggle)})  # type: ignore[arg-type]  # a toggle, checked above

    @property
    def narrowed(self) -> bool:
        return self != Queue(self.owner)


def short(id: str) -> str:  # noqa: A002  the file calls it id
    """Six letters for an id."""
    return urlsafe_b64encode(blake2s(id.encode(), digest_size=4).digest()).decode().rstrip("=")


def read_queue(key: str, district: District) -> Queue | None:
    """None for a key that means nothing in this district, now or ever."""
    units = [unit.id for unit in district.units]
    communities = [place.id for place in district.communities]
    ids = {"o": units, "u": units, "c": communities, "k": [kind.id for kind in district.categories]}
    marks = {mark: toggle for toggle, mark in TOGGLES.items()}
    read: dict[str, str | bool] = {}
    for part in filter(None, key.split(".")):
        letter, value = part[0], part[1:]
        found: str | bool | None = None
        if letter in ids:
            found = _find(value, ids[letter])
        elif letter == "s":
            found = value if value in STATUSES else None
        elif part in marks:
            found = True
        name = "owner" if letter == "o" else LETTERS.get(letter) or marks.get(part) or ""
        if found is None or name in read:
            return None
        read[name] = found
    return Queue(**read)  # type: ignore[arg-type]  # each name with the kind of value it has


def _find(digest: str, ids: Iterable[str]) -> str | None:
    return next((known for known in ids if short(known) == digest), None)
