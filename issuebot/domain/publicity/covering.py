"""Cells of a grid over a picture, which are covered before anybody else sees it: A1 is at the top left."""

from collections.abc import Collection

COLUMNS, ROWS = "ABCDEFG", 7
SIDES = ("earlier", "later")
CELLS = tuple(f"{column}{row}" for row in range(1, ROWS + 1) for column in COLUMNS)


def read_cells(covered: str, side: str) -> frozenset[str]:
    """The covered cells of one side, from how both are kept: `earlier:A1 later:C3`."""
    marks = (mark.partition(":") for mark in covered.split())
    return frozenset(cell for where, _, cell in marks if where == side and cell in CELLS)


def write_cells(earlier: Collection[str], later: Collection[str]) -> str:
    return " ".join([*(f"earlier:{cell}" for cell in sorted(earlier)), *(f"later:{cell}" for cell in sorted(later))])


def turn_cell(covered: str, side: str, cell: str) -> str:
    """Covered, or uncovered again."""
    cells = {name: read_cells(covered, name) for name in SIDES}
    cells[side] ^= {cell}
    return write_cells(cells["earlier"], cells["later"])


def clear(covered: str, side: str) -> str:
    """The cells without those of one side, because another picture takes its place."""
    cells = {name: read_cells(covered, name) for name in SIDES} | {side: frozenset()}
    return write_cells(cells["earlier"], cells["later"])
