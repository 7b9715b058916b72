"""Files as Excel, WPS and people make them: read rightly, or refused in a sentence, whatever is in them."""

import io
import random
import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time as clock, timedelta

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from issuebot.domain.roster.sheets.cells import Cell
from issuebot.domain.roster.sheets.lines import Line
from issuebot.domain.roster.sheets.sheet import read_sheet
from issuebot.domain.roster.sheets.unreadable import Unreadable, Why
from issuebot.sheets.opening import open_file
from issuebot.sheets.reading import read_rows
from tests.domain.roster.test_sheet import DISTRICT, HEAD, TODAY, local

ROW: list[Cell] = ["2026-03-02", "8:00", "12:00", "值班", "", "城管局", "王芳", "13800000000"]
TEXT = "\n".join(",".join(map(str, row)) for row in (HEAD, ROW))


def book(*rows: list[Cell], make: Callable[[Worksheet], None] = lambda _: None) -> bytes:
    made = Workbook()
    page = made.active
    for row in rows:
        page.append(row)
    make(page)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def lines(content: bytes) -> tuple[Line, ...]:
    found = read_sheet(open_file(content), DISTRICT, TODAY)
    assert found.slips == ()
    return found.lines


def is_right(content: bytes) -> bool:
    [line] = lines(content)
    times = (local(line.starts), local(line.ends))
    return (line.name, *times, line.contact) == ("王芳", "03-02 08:00", "03-02 12:00", "13800000000")


def merged_days(page: Worksheet) -> None:
    page.insert_rows(1)
    page["A1"] = "三月份值班表"
    page.merge_cells("A1:H1")
    page.merge_cells("A3:A4")
    page.merge_cells("F3:F4")


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_in_every_spelling_is_read(name: str):
    assert is_right(TEXT.encode(name))


@pytest.mark.parametrize("sign", ["\t", ";", "，"])
def test_whatever_parts_columns(sign: str):
    assert is_right(TEXT.replace(",", sign).encode())


def test_quoted_lines_keep_their_numbers():
    text = (
        TEXT.replace("王芳", '"王芳\n李强"').replace(",13800000000", "") + "\n2026-03-03,8:00,12:00,值班,,城管局,赵敏"
    )

    found = lines(text.encode())

    assert [(line.line, line.name) for line in found] == [(2, "王芳"), (2, "李强"), (4, "赵敏")]


@pytest.mark.parametrize(
    "cells",
    [
        ROW,
        [date(2026, 3, 2), clock(8), clock(12), "值班", None, "城管局", "王芳", 13800000000],
        [datetime(2026, 3, 2), timedelta(hours=8), timedelta(hours=12), "值班", None, "城管局", "王芳", "13800000000"],  # noqa: DTZ001 Excel has no zones
        [46083, 8 / 24, 0.5, "值班", None, "城管局", "王芳", 13800000000.0],
        ["３月２日", "８：００－１２：００", None, "值班", None, "城管局", "王　芳", "１３８００００００００"],
        ["2026.3.2（周一）", "上午8点至12点", None, "值班", None, "城管局", "王芳13800000000"],
    ],
)  # fmt: skip
def test_cells_of_excel_and_wps_are_read(cells: list[Cell]):
    assert is_right(book(HEAD, cells))


def test_merged_cells_hold_for_each_row():
    other: list[Cell] = [None, "14:00", "17:00", "值班", "", None, "李强"]

    found = lines(book(HEAD, ROW, other, make=merged_days))

    assert [(line.line, line.name, local(line.starts)) for line in found] == [
        (3, "王芳", "03-02 08:00"),
        (4, "李强", "03-02 14:00"),
    ]


def test_columns_formatted_to_the_bottom_are_empty():
    def paint(page: Worksheet) -> None:
        page["A90000"].number_format = "yyyy-mm-dd"

    assert is_right(book(HEAD, ROW, make=paint))


def test_hidden_sheet_is_passed_over():
    made = Workbook()
    for row in (HEAD, ROW):
        made.active.append(row)
    other = made.create_sheet("旧表")
    other.append(HEAD)
    other.sheet_state = "hidden"
    kept = io.BytesIO()
    made.save(kept)

    assert is_right(kept.getvalue())


def test_formula_is_never_run():
    def count(page: Worksheet) -> None:
        page["G2"] = '=HYPERLINK("https://example.org","王芳")'

    assert read_sheet(open_file(book(HEAD, ROW, make=count)), DISTRICT, TODAY).slips


def bomb() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as parts:
        for place in range(50):
            parts.writestr(f"xl/worksheets/sheet{place}.xml", b" " * (10 << 20))
    return kept.getvalue()


def two_sheets() -> bytes:
    made = Workbook()
    for page in (made.active, made.create_sheet("二")):
        page.append(HEAD)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (bomb, Why.TOO_BIG),
        (two_sheets, Why.SEVERAL),
        (lambda: b"PK\x03\x04" + b"x" * 1000, Why.BROKEN),
        (lambda: book(HEAD, ROW)[:-400], Why.BROKEN),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000, Why.BROKEN),
        (lambda: b"%PDF-1.7\n\x00\x01", Why.NOT_A_SHEET),
        (lambda: b"\xff\xff\xff\x00", Why.NOT_A_SHEET),
        (lambda: TEXT.encode() + b"\n" * 300_000, Why.TOO_LONG),
    ],
)
def test_file_that_is_no_sheet_is_refused(content: Callable[[], bytes], why: Why):
    with pytest.raises(Unreadable) as refused:
        open_file(content())

    assert refused.value.why == why


async def test_file_is_read_in_a_process_of_its_own():
    rows = await read_rows(
        book(HEAD, [date(2026, 3, 2), clock(8), timedelta(hours=12), "值班", None, "城管局", "王芳"])
    )

    [line] = read_sheet(rows, DISTRICT, TODAY).lines
    assert local(line.ends) == "03-02 12:00"


async def test_million_rows_are_refused():
    text = TEXT + "\n" + "2026-03-02,8:00,12:00,值班,,城管局,王芳\n" * 1_000_000

    with pytest.raises(Unreadable) as refused:
        await read_rows(text.encode())

    assert refused.value.why == Why.TOO_LONG


async def test_whatever_is_sent_is_answered():
    chance = random.Random(7)  # noqa: S311 the same files each time
    whole = book(HEAD, ROW)
    for _ in range(6):
        broken = bytearray(whole)
        for _ in range(20):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        with suppress(Unreadable):
            assert read_sheet(await read_rows(bytes(broken)), DISTRICT, TODAY)
