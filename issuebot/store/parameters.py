"""Names for parameters of statements whose number is not known before. They have no digits: see `store/postgres`."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
FEW = 8


def letters(number: int) -> str:
    """A number as letters."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def named(values: Sequence[T]) -> dict[str, T]:
    """For a list that is not empty; its last value is repeated up to 8, 16, 32, …

    So lists of all lengths have a few texts of statements between them, which the engines keep prepared.
    """
    size = FEW
    while size < len(values):
        size *= 2
    padded = [*values, *[values[-1]] * (size - len(values))]
    return {f"p{letters(place)}": value for place, value in enumerate(padded)}
