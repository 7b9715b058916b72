"""The map of open tickets as plain values: what is to be drawn, in the reader's language, and nothing of how.

Places are latitude and longitude, lengths metres.
"""

import json
from dataclasses import asdict, dataclass
from typing import Any

Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A category: its letter stands wherever its colour does, for people who do not tell colours apart."""

    letter: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Dot:
    """Tickets of one category, by its place among the kinds, at a point or in a cell around it."""

    at: Point
    kind: int
    count: int = 1
    late: int = 0


@dataclass(frozen=True, slots=True)
class Spot:
    """A community with its number in the caption; `at` is its middle, None where nobody knows.

    Its line is that of its `rings`, or the circle of its `radius`. `counts` has one figure for each `Kind`, and `loose`
    as well, of those that are no `Dot`: they have no place, or one that is far off the map.
    """

    label: str
    name: str
    at: Point | None
    counts: tuple[int, ...]
    late: int = 0
    loose: tuple[int, ...] = ()
    loose_late: int = 0
    radius: float | None = None
    rings: tuple[Ring, ...] = ()

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Words:
    """What the legend explains: a ring, several in one bubble, a figure at a community's name, the shelf below."""

    late: str
    several: str
    loose: str
    nowhere: str
    north: str


@dataclass(frozen=True, slots=True)
class Picture:
    """`figures` are what the title says without words, for a machine without letters of the language."""

    title: str
    figures: str
    words: Words
    kinds: tuple[Kind, ...]
    spots: tuple[Spot, ...]
    dots: tuple[Dot, ...] = ()

    def json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def read_picture(text: str) -> Picture:
    values = json.loads(text)
    return Picture(
        title=values["title"],
        figures=values["figures"],
        words=Words(**values["words"]),
        kinds=tuple(Kind(**kind) for kind in values["kinds"]),
        spots=tuple(_spot(spot) for spot in values["spots"]),
        dots=tuple(Dot(**dot | {"at": tuple(dot["at"])}) for dot in values["dots"]),
    )


def _spot(values: dict[str, Any]) -> Spot:
    lists = {
        "at": tuple(values["at"]) if values["at"] else None,
        "counts": tuple(values["counts"]),
        "loose": tuple(values["loose"]),
        "rings": tuple(tuple(tuple(corner) for corner in ring) for ring in values["rings"]),
    }
    return Spot(**values | lists)
