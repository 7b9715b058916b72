"""Before and after in one picture, as plain values: what is to be drawn, and nothing of how.

The pictures themselves are fetched when it is drawn; `given` in its JSON then holds them.
"""

import json
from base64 import b64decode
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """One photo, by Telegram's id of its file, with the cells that are covered and what stands above it."""

    file: str
    label: str
    covered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """`grid`: with the lines and names of the cells, for whoever covers them."""

    sides: tuple[Side, ...]
    grid: bool = False

    @property
    def files(self) -> tuple[str, ...]:
        return tuple(side.file for side in self.sides)

    def json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


def read_pair(text: str) -> tuple[Pair, tuple[bytes, ...]]:
    """With the photos that were fetched for it."""
    values = json.loads(text)
    sides = tuple(Side(**side | {"covered": tuple(side["covered"])}) for side in values["sides"])
    return Pair(sides, values["grid"]), tuple(map(b64decode, values.get("given", ())))
