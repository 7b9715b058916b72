"""Several whole numbers as one, so that rows of them are added and taken out again at the cost of one number."""

from collections.abc import Iterable
from functools import lru_cache
from struct import unpack

BITS = 32  # of each
LEAST = 1 << (BITS - 1)  # added before they are read, so that none is below zero


def packed(row: Iterable[int]) -> int:
    """Of numbers whose sums stay below 2**31, on both sides of zero."""
    return sum(one << BITS * at for at, one in enumerate(row))


def unpacked(row: int, many: int) -> tuple[int, ...]:
    """Each with `LEAST` added."""
    return unpack(f"<{many}I", (row + _lift(many)).to_bytes(many * BITS // 8, "little"))


def read(row: int, many: int) -> list[int]:
    return [one - LEAST for one in unpacked(row, many)]


@lru_cache(maxsize=8)
def _lift(many: int) -> int:
    return packed([LEAST] * many)
