"""Names for parameters of statements whose number is not known before.

Lists of all lengths have a few texts of statements between them, which the engines keep prepared: the last value, or
row, is repeated up to 2, 4, 8, …
"""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Any, TypeVar

T = TypeVar("T")
NAME = re.compile(r":([a-z]\w*)")


def named(values: Sequence[T], letter: str = "p") -> dict[str, T]:
    """For a list that is not empty; a second list of a statement has another letter."""
    padded = _padded(values)
    return dict(zip(_names(letter, len(padded)), padded, strict=True))


def among(ids: Collection[int], letter: str = "p") -> tuple[str, dict[str, int]]:
    """What stands behind IN for ids, of which there is at least one, and the values of its parameters."""
    values = named(sorted(ids), letter)
    return _listed(letter, len(values)), values


def table(kinds: Sequence[str], rows: Sequence[Sequence[Any]]) -> tuple[str, dict[str, Any]]:
    """`VALUES …` for rows, of which there are some, with a kind of SQL for each column; and its parameters' values.

    What reads it must not mind that the last row comes more than once.
    """
    padded = _padded(rows)
    values = [value for row in padded for value in row]
    return _values(tuple(kinds), len(padded)), dict(zip(_names("p", len(values)), values, strict=True))


def numbered(sql: str, sign: str) -> tuple[str, tuple[str, ...]]:
    """The text with `$1`, or another sign, for its first `:name`; and the names in the order of their numbers.

    No colon of ours means anything else.
    """
    names = tuple(dict.fromkeys(re.findall(NAME, sql)))
    numbers = {name: f"{sign}{number}" for number, name in enumerate(names, start=1)}
    return re.sub(NAME, lambda found: numbers[found[1]], sql), names


def _padded(values: Sequence[T]) -> list[T]:
    size = 1 << (len(values) - 1).bit_length()
    return [*values, *[values[-1]] * (size - len(values))]


@lru_cache(maxsize=256)
def _names(letter: str, size: int) -> tuple[str, ...]:
    return tuple(f"{letter}{place}" for place in range(size))


@lru_cache(maxsize=256)
def _listed(letter: str, size: int) -> str:
    return f"({', '.join(f':{name}' for name in _names(letter, size))})"


@lru_cache(maxsize=256)
def _values(kinds: tuple[str, ...], rows: int) -> str:
    # PostgreSQL asks for the kinds: of a parameter alone it knows none.
    width = len(kinds)
    lines = (
        ", ".join(f"CAST(:p{row * width + place} AS {kind})" for place, kind in enumerate(kinds)) for row in range(rows)
    )
    return "VALUES " + ", ".join(f"({line})" for line in lines)
