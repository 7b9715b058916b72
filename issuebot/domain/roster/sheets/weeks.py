"""A table of a week, its days across the top and its places down the side, as a sheet with one duty in each row."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import chain

from issuebot.domain.roster.sheets.cells import Cell, read_text
from issuebot.domain.roster.sheets.headings import Column, days_across, heading

Row = Sequence[Cell]


def unfold(head: Row, rows: Iterable[tuple[int, Row]], today: date) -> tuple[Row, Iterable[tuple[int, Row]]]:
    """The headings and the rows with their lines; both as they are where the days have a column of their own."""
    days = days_across(head, today)
    if not days or any(heading(cell) == Column.DATE for cell in head):
        return head, rows
    beside = [place for place in range(len(head)) if place not in days and heading(head[place]) != Column.PERSON]
    named = [*(head[place] for place in beside), Column.DATE.value, Column.PERSON.value]
    return named, chain.from_iterable(_duties(line, row, head, days, beside) for line, row in rows)


def _duties(line: int, row: Row, head: Row, days: list[int], beside: list[int]) -> Iterator[tuple[int, Row]]:
    """The duties of each day for which somebody is named."""
    said = [row[place] if place < len(row) else None for place in beside]
    for day in days:
        if day < len(row) and read_text(row[day]):
            yield line, [*said, head[day], row[day]]
