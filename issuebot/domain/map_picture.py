"""The picture of open tickets as plain values: what is to be drawn, in the reader's language, and nothing of how."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A category: its letter stands wherever its colour does, for people who do not tell colours apart."""

    letter: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Spot:
    """A community with its number in the caption; `at` is latitude and longitude, None where nobody knows.

    `counts` has one figure for each `Kind`.
    """

    label: str
    name: str
    at: tuple[float, float] | None
    counts: tuple[int, ...]
    late: int = 0

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True, slots=True)
class Picture:
    """`figures` are what the title says without words, for a machine without letters of the language."""

    title: str
    figures: str
    late: str
    nowhere: str
    north: str
    kinds: tuple[Kind, ...]
    spots: tuple[Spot, ...]

    def json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def read_picture(text: str) -> Picture:
    values = json.loads(text)
    kinds = tuple(Kind(**kind) for kind in values.pop("kinds"))
    spots = tuple(
        Spot(**spot | {"at": tuple(spot["at"]) if spot["at"] else None, "counts": tuple(spot["counts"])})
        for spot in values.pop("spots")
    )
    return Picture(kinds=kinds, spots=spots, **values)
