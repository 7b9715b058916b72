"""Several tables as one workbook.

A sheet has a `name`, a `head`, `rows`, and maybe `sums`, a line below the head that stays in sight with it. A cell is a
text, a number, nothing, a time as clocks in the district show it, or a pair that says what it is: `("%", 95)`,
`("h", 2.5)` hours. Nothing is reckoned in another timezone, and what people wrote is never a formula.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from issuebot.press.tables.plain_table import clean
from issuebot.press.tables.table import columns_of

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

NAME = 31  # units of UTF-16 in a sheet's name
BAD = str.maketrans(dict.fromkeys(r"[]:*?/\'"))
WIDEST, WRAPPED = 24, 60
LOOKED = 200  # rows that say how wide a column is
MOST = 1_048_576  # rows of a worksheet: Excel takes no more
RUN = tuple("=+-@\t\r＝＋－＠")
Cell = str | int | float | datetime | tuple[str, float] | None


def write_workbook(sheets: Iterable[dict[str, Any]]) -> bytes:
    """Their `rows` are asked for one after another, and none is kept. What a worksheet has no room for goes on the next
    one, which is called as it is, with a number.
    """
    from xlsxwriter import Workbook

    output, taken = BytesIO(), set[str]()
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(output, options) as book:
        looks = _looks(book)
        for sheet in sheets:
            left: Iterator[Sequence[Cell]] | None = iter(sheet["rows"])
            sums = sheet.get("sums")
            while left is not None:
                page = book.add_worksheet(_free(sheet["name"], taken))
                left, sums = _write_sheet(page, (sheet["head"], sums, left), looks), None
    return output.getvalue()


def _looks(book: "Workbook") -> dict[str, "Format"]:
    head = {"bold": True, "bg_color": "#eeece4", "bottom": 1, "text_wrap": True, "valign": "vcenter"}
    return {
        "head": book.add_format(head),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        # Also after somebody opened the cell and pressed Enter.
        "harmless": book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "quote_prefix": True}),
        "": book.add_format({"valign": "top"}),
        "%": book.add_format({"num_format": "0%", "valign": "top"}),
        "h": book.add_format({"num_format": "0.0#", "valign": "top"}),
        "at": book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top"}),
    }


def _free(name: str, taken: set[str]) -> str:
    """A name that Excel takes, and that no other sheet of the book has."""
    whole = " ".join(clean(name).translate(BAD).split())
    free, n = _cut(whole, NAME) or "–", 1
    while free.lower() in taken or free.lower() == "history":  # which Excel keeps for itself
        n += 1
        free = f"{_cut(whole, NAME - len(str(n)) - 1)} {n}"
    taken.add(free.lower())
    return free


def _cut(text: str, units: int) -> str:
    """An emoji counts twice, as in Excel, and is not cut in two."""
    return text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore").rstrip()


def _write_sheet(
    page: "Worksheet",
    sheet: tuple[Sequence[str], Sequence[Cell] | None, Iterator[Sequence[Cell]]],
    looks: dict[str, "Format"],
) -> Iterator[Sequence[Cell]] | None:
    """As many of its rows as there is room for; the others, or None."""
    head, sums, rows = sheet
    first = list(islice(rows, LOOKED))
    for column, wide in enumerate(_widths(head, [*([sums] if sums else []), *first])):
        page.set_column(column, column, wide)
    page.set_row(0, 48)
    for column, heading in enumerate(head):
        page.write_string(0, column, clean(heading), looks["head"])
    below = 1
    if sums:
        _write_row(page, below, sums, looks)
        below += 1
    page.freeze_panes(below, 1)
    last, left = below - 1, chain(first, rows)
    for last, row in enumerate(islice(left, MOST - below), below):
        _write_row(page, last, row, looks)
    if first and not sums:
        page.autofilter(below - 1, 0, last, len(head) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0, below - 1)
    more = next(left, None)
    return None if more is None else chain([more], left)


def _write_row(page: "Worksheet", place: int, row: Sequence[Cell], looks: dict[str, "Format"]) -> None:
    for column, cell in enumerate(row):
        match cell:
            case None | "":
                continue
            case str():
                page.write_string(place, column, clean(cell), looks["harmless" if cell.startswith(RUN) else "text"])
            case int() | float():
                page.write_number(place, column, cell, looks[""])
            case datetime():
                page.write_datetime(place, column, cell, looks["at"])
            case ("%", number):
                page.write_number(place, column, number / 100, looks["%"])
            case ("h", number):
                page.write_number(place, column, number, looks["h"])


def _widths(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> list[int]:
    """By what stands below the heading; a heading breaks, long words do as well."""
    wide = [min(12, 2 + columns_of(heading)) for heading in head]
    for row in rows:
        for column, cell in enumerate(row):
            text = f"{cell:%Y-%m-%d %H:%M}" if isinstance(cell, datetime) else f"{_bare(cell)}"
            most = WRAPPED if len(text) > WIDEST * 2 else WIDEST * 2
            wide[column] = max(wide[column], min(most, 2 + columns_of(text)))
    return wide


def _bare(cell: Cell) -> Cell:
    return cell[1] if isinstance(cell, tuple) else cell
