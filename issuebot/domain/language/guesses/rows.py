"""Several whole numbers as one, so that rows of them are added and taken out again at the cost of one number."""

from collections.abc import Collection
from functools import lru_cache
from struct import Struct

BITS = 32  # of each
LEAST = 1 << (BITS - 1)  # added before they are read, so that none is below zero


def packed(row: Collection[int]) -> int:
    """Of numbers whose sums stay below 2**31, on both sides of zero."""
    lifted = _layout(len(row)).pack(*[one + LEAST for one in row])
    return int.from_bytes(lifted, "little") - _lift(len(row))


def unpacked(row: int, many: int) -> tuple[int, ...]:
    """Each with `LEAST` added."""
    return _layout(many).unpack((row + _lift(many)).to_bytes(many * BITS // 8, "little"))


def read(row: int, many: int) -> list[int]:
    return [one - LEAST for one in unpacked(row, many)]


@lru_cache(maxsize=8)
def _layout(many: int) -> Struct:
    return Struct(f"<{many}I")


@lru_cache(maxsize=8)
def _lift(many: int) -> int:
    return sum(LEAST << BITS * at for at in range(many))
