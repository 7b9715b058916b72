"""Tests that wait for programs are dealt out to the workers, which begin with them.

xdist gives each worker one piece of the row of tests, and then has idle ones take from the end of another's. Whatever
waits a long time must therefore not lie in one piece, nor at its end: a worker alone with all of it would be the last.
"""

from collections.abc import Sequence
from itertools import groupby

import pytest

WAITING = ("tests/process/", "tests/demo/page/")
TOGETHER = "tests/demo/page/"  # they share a browser, which nobody else's event loop may run beside


def deal(items: Sequence[pytest.Item], workers: int) -> list[pytest.Item]:
    """The row of tests: each worker's piece of it begins with its share of the waiting ones, whole files of them."""
    waiting = sorted((item for item in items if item.nodeid.startswith(WAITING)), key=_file_of)
    rest = [item for item in items if not item.nodeid.startswith(WAITING)]
    shares: list[list[pytest.Item]] = [[] for _ in range(workers)]
    for turn, (_, file) in enumerate(groupby(waiting, _file_of)):
        shares[turn % workers].extend(file)
    row: list[pytest.Item] = []
    for index, share in enumerate(shares):
        size = (len(items) - len(row)) // (workers - index)  # as xdist counts
        filled, rest = rest[: max(0, size - len(share))], rest[max(0, size - len(share)) :]
        row += [*share, *filled]
    return row + rest


def _file_of(item: pytest.Item) -> str:
    """The whole folder where one must stay together: it comes first of all."""
    return TOGETHER if item.nodeid.startswith(TOGETHER) else item.nodeid.partition("::")[0]
