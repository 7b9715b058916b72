"""A table of any length as CSV or XLSX, written row by row: what is written takes no memory.

`python -m issuebot.press.tables.long_table` reads a line of JSON with `{"kind", "name", "head", "dates"}`, then a row
of cells in each line, and writes the file. Cells of the columns `dates` are moments as in 2026-11-28 09:30:00, without
a zone: as they are read on a clock. Texts stay texts, whatever they begin with; numbers stay numbers.
"""

import csv
import json
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias

from issuebot.press.tables.plain_table import clean, harmless

Cell: TypeAlias = str | int | float | None
SHEET = 1_048_575  # rows of a worksheet below its headings: Excel takes no more
LONGEST = 32_767  # characters of a cell, likewise
NAME = 31  # characters of a worksheet's name
NARROWEST, WIDEST, DATE_WIDTH = 8, 48, 20  # columns are as wide as what stands in them
LOOKED = 200  # rows that say how wide


class PlainTable:
    """CSV as Excel reads it: with the mark of UTF-8, and CRLF."""

    def __init__(self, file: Path, _: str, head: Sequence[str], dates: Sequence[int]) -> None:  # noqa: ARG002 they are read as they are written
        self._output = file.open("w", encoding="utf-8-sig", newline="", errors="replace")
        self._writer = csv.writer(self._output, quoting=csv.QUOTE_NONNUMERIC)
        self._writer.writerow([harmless(cell) for cell in head])

    def add(self, row: Sequence[Cell]) -> None:
        self._writer.writerow([cell if isinstance(cell, int | float) else harmless(cell or "") for cell in row])

    def close(self) -> None:
        self._output.close()

    def drop(self) -> None:
        with suppress(OSError):  # what was not written yet
            self._output.close()


class Workbook:
    """XLSX. Rows go to a file beside it at once; what a worksheet has no more room for goes on the next one."""

    def __init__(self, file: Path, name: str, head: Sequence[str], dates: Sequence[int]) -> None:
        from xlsxwriter import Workbook as Book

        given = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
        self._book = Book(str(file), {"constant_memory": True, "tmpdir": str(file.parent), "use_zip64": True, **given})
        self._name, self._head, self._dates = name[:NAME], head, frozenset(dates)
        self._bold = self._book.add_format({"bold": True, "bg_color": "#eeece4", "bottom": 1})
        self._moment = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        self._sheets = self._row = 0
        self._begin()

    def add(self, row: Sequence[Cell]) -> None:
        if self._row > SHEET:
            self._begin()
        if self._row <= LOOKED:
            self._widen(row)
        for column, cell in enumerate(row):
            if cell is None or cell == "":
                continue
            if isinstance(cell, int | float):
                self._page.write_number(self._row, column, cell)
            elif column in self._dates:
                self._page.write_datetime(self._row, column, datetime.fromisoformat(cell), self._moment)
            else:
                self._page.write_string(self._row, column, clean(cell)[:LONGEST])
        self._row += 1

    def close(self) -> None:
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._set_widths()
            self._book.close()
        except FileCreateError as error:
            self.drop()
            raise OSError(error.args[0].errno, error.args[0].strerror) from error

    def drop(self) -> None:
        """Close it without packing the file."""
        self._book.fileclosed = True
        for page in self._book.worksheets():
            with suppress(OSError):
                page.row_data_fh.close()

    def _begin(self) -> None:
        if self._sheets:
            self._set_widths()
        self._sheets += 1
        name = self._name if self._sheets == 1 else f"{self._name[: NAME - 3]} {self._sheets}"
        self._page: Any = self._book.add_worksheet(name)
        self._page.freeze_panes(1, 0)
        for column, heading in enumerate(self._head):
            self._page.write_string(0, column, heading, self._bold)
        self._widths = [DATE_WIDTH if column in self._dates else NARROWEST for column in range(len(self._head))]
        self._widen(self._head)
        self._row = 1

    def _widen(self, row: Sequence[Cell]) -> None:
        for column, cell in enumerate(row[: len(self._widths)]):
            self._widths[column] = max(self._widths[column], min(WIDEST, 2 + _columns(f"{cell or ''}")))

    def _set_widths(self) -> None:
        """When the rows are known. The workbook is packed at its end, and takes widths until then."""
        for column, wide in enumerate(self._widths):
            self._page.set_column(column, column, wide)


def _columns(text: str) -> int:
    """Chinese letters are twice as wide; of several lines the longest counts."""
    return max((sum(1 if letter.isascii() else 2 for letter in line) for line in text.splitlines()), default=0)


KINDS: dict[str, type[PlainTable] | type[Workbook]] = {"csv": PlainTable, "xlsx": Workbook}


class LongTable:
    """Open until the block ends; where that ends with an error the file is of no use. Raises `OSError` where the disk
    takes no more. A workbook keeps its rows in files in the same folder meanwhile.
    """

    def __init__(self, kind: str, file: Path, name: str, head: Sequence[str], dates: Sequence[int]) -> None:
        self._table = KINDS[kind](file, name, head, dates)

    def add(self, row: Sequence[Cell]) -> None:
        self._table.add(row)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if error is None:
            self._table.close()
        else:
            self._table.drop()


def main() -> None:
    given = json.loads(sys.stdin.buffer.readline())
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "table"
        with LongTable(given["kind"], file, given["name"], given["head"], given["dates"]) as table:
            for line in sys.stdin.buffer:
                table.add(json.loads(line))
        with file.open("rb") as written:
            while part := written.read(1 << 20):
                sys.stdout.buffer.write(part)


if __name__ == "__main__":
    main()
