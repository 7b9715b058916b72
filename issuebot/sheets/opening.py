"""Opens one file in a process of its own: bytes in, cells as JSON out. `python -m issuebot.sheets.opening`.

Whoever sends a file chooses what is in it: a small one may unpack to gigabytes, or keep a reader busy for hours. Such
a process ends by its limits, and takes nothing with it. Formulas and macros are never run: their last values are read.
"""

import csv
import io
import json
import math
import re
import resource
import sys
import zipfile
import zlib
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from issuebot.domain.roster.sheets.cells import SERIALS, Cell, tidy
from issuebot.domain.roster.sheets.headings import LOOKED, Column, find_headings, heading
from issuebot.domain.roster.sheets.unreadable import Unreadable, Why

MEMORY = 2 << 30  # bytes of addresses
SECONDS = 20  # of a processor
UNPACKED = 400 << 20  # bytes of a workbook's parts
PARTS = 5000
ROWS = 100_000
COLUMNS = 64
ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
EPOCH = re.compile(rb"<(?:\w+:)?workbookPr[^>]*\bdate1904=[\"'](?:1|true|on)[\"']")
DAYS_TO_1904 = 1462
DELIMITERS = ",\t;，|"
PAGES = (b"<html", b"<!doctype", b"<table", b"<?xml")  # which some programs call .xls
UNTYPED = re.compile(r"[\x00-\x08\x0e-\x1f]")  # what stands in no text
Rows = list[list[Cell]]


def main() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        given: dict[str, Any] = {"rows": [[_plain(cell) for cell in row] for row in open_file(sys.stdin.buffer.read())]}
    except Unreadable as error:
        given = {"why": error.why}
    sys.stdout.write(json.dumps(given))  # at once: `dump` writes cell by cell


def open_file(content: bytes) -> Rows:
    """The rows of the file from its first line on. Raises `Unreadable`."""
    rows = _open_workbook(content) if content.startswith((ZIP, OLE)) else _open_text(content)
    while rows and not any(cell not in (None, "") for cell in rows[-1]):
        rows.pop()
    rows = [[tidy(cell) for cell in row] for row in rows]
    if len(rows) > ROWS:
        raise Unreadable(Why.TOO_LONG)
    return rows


def _open_text(content: bytes) -> Rows:
    text = _decode(content)
    if UNTYPED.search(text) or content[:100].lstrip(b"\xef\xbb\xbf \r\n\t").lower().startswith(PAGES):
        raise Unreadable(Why.NOT_A_SHEET)
    head = text.split("\n", LOOKED)[:LOOKED]
    known = {one: sum(heading(cell) is not None for line in head for cell in line.split(one)) for one in DELIMITERS}
    rows: Rows = []
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(DELIMITERS, key=lambda one: known[one]))
    try:
        for row in lines:
            rows.append([*row[:COLUMNS]])
            # A row of several lines stands where it begins.
            rows += [[] for _ in range(lines.line_num - len(rows))]
            if len(rows) > 2 * ROWS:
                raise Unreadable(Why.TOO_LONG)
    except csv.Error:
        raise Unreadable(Why.NOT_A_SHEET) from None
    return rows


def _decode(content: bytes) -> str:
    """By its mark, else as UTF-8, else as GB18030, which has every byte that Excel writes on a Chinese machine, else as
    it writes on a Western one. Statistics would be fooled by a short file.
    """
    marked = next((name for mark, name in MARKS if content.startswith(mark)), None)
    for name in (marked,) if marked else ("utf-8", "gb18030", "cp1252"):
        try:
            return content.decode(name)
        except UnicodeDecodeError:
            continue
    raise Unreadable(Why.NOT_A_SHEET)


def _open_workbook(content: bytes) -> Rows:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

    since_1904 = _check_parts(content)
    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(content))
        # Where Excel does not say whether a sheet is hidden it is shown.
        shown = [sheet.name for sheet in book.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible]
        sheets = [rows for name in shown if (rows := _rows(book.get_sheet_by_name(name), since_1904))]
    except PasswordError:
        raise Unreadable(Why.LOCKED) from None
    except (CalamineError, OSError, ValueError, OverflowError, MemoryError):
        raise Unreadable(Why.BROKEN) from None
    with_headings = [rows for rows in sheets if find_headings(rows) is not None]
    if len(with_headings) > 1:
        raise Unreadable(Why.SEVERAL)
    return (with_headings or sheets or [[]])[0]


def _check_parts(content: bytes) -> bool:
    """Whether its days are counted from 1904, as Excel once did on a Mac."""
    if not content.startswith(ZIP):
        return False
    try:
        package = zipfile.ZipFile(io.BytesIO(content))
        parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError):
        raise Unreadable(Why.BROKEN) from None
    if len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise Unreadable(Why.TOO_BIG)
    if not any(part.filename.lower().startswith("xl/") for part in parts):
        raise Unreadable(Why.NOT_A_SHEET)
    try:
        return EPOCH.search(package.read("xl/workbook.xml")) is not None
    except (KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, OSError):
        return False  # what this is the reader says


def _rows(sheet: Any, since_1904: bool) -> Rows:
    if sheet.total_height > 10 * ROWS:
        raise Unreadable(Why.TOO_LONG)
    rows: Rows = [row[:COLUMNS] for row in sheet.to_python(skip_empty_area=False)]
    for (top, left), (bottom, _) in sheet.merged_cell_ranges or ():
        # What is merged downwards holds for each of its rows; what is merged sideways is said once.
        if top < len(rows) and left < len(rows[top]):
            for row in rows[top + 1 : bottom + 1]:
                if left < len(row) and row[left] in (None, ""):
                    row[left] = rows[top][left]
    if since_1904:
        _reckon_from_1904(rows)
    return rows


def _reckon_from_1904(rows: Rows) -> None:
    """Days that are formatted as such are right already; bare numbers are as yet four years too early."""
    top = find_headings(rows)
    columns = [place for place, cell in enumerate(rows[top]) if heading(cell) == Column.DATE] if top is not None else []
    for row in rows[top or 0 :]:
        for place in columns:
            cell = row[place] if place < len(row) else None
            if isinstance(cell, int | float) and math.isfinite(cell) and int(cell) in SERIALS:
                row[place] = cell + DAYS_TO_1904


def _plain(cell: Cell) -> Any:
    match cell:
        case str():
            return cell
        case datetime() | date() | time():
            return {type(cell).__name__: cell.isoformat()}
        case timedelta():
            return {"timedelta": cell.total_seconds()}
        case float() if not math.isfinite(cell):
            return None
        case _:
            return cell


def read_plain(rows: Sequence[Sequence[Any]]) -> Rows:
    """What `main` wrote, as cells again."""
    return [[_cell(one) if isinstance(one, dict) else one for one in row] for row in rows]


def _cell(one: dict[str, Any]) -> Cell:
    [(kind, value)] = one.items()
    if kind == "timedelta":
        return timedelta(seconds=value)
    kinds: dict[str, type[datetime | date | time]] = {"datetime": datetime, "date": date, "time": time}
    return kinds[kind].fromisoformat(value)


if __name__ == "__main__":
    main()
