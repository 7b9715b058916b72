"""Names for parameters of statements whose number is not known before."""

from collections.abc import Collection, Sequence
from typing import TypeVar

T = TypeVar("T")


def named(values: Sequence[T]) -> dict[str, T]:
    """For a list that is not empty; its last value is repeated up to 2, 4, 8, …

    So lists of all lengths have a few texts of statements between them, which the engines keep prepared.
    """
    size = 1 << (len(values) - 1).bit_length()
    padded = [*values, *[values[-1]] * (size - len(values))]
    return {f"p{place}": value for place, value in enumerate(padded)}


def among(ids: Collection[int]) -> tuple[str, dict[str, int]]:
    """What stands behind IN for ids, of which there are some, and the values of its parameters."""
    values = named(sorted(ids))
    return f"({', '.join(f':{name}' for name in values)})", values
