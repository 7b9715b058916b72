"""Workbooks: what is a number stays one, what people wrote stays words, and times are those of the district."""

from datetime import datetime
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from issuebot.press.tables import workbook
from issuebot.press.tables.workbook import write_workbook


def opened(*sheets: dict[str, Any]) -> Workbook:
    return openpyxl.load_workbook(BytesIO(write_workbook(sheets)))


def sheet(*cells: Any, name: str = "考核") -> dict[str, Any]:
    return {"name": name, "head": ["甲"] * len(cells), "rows": [cells]}


@pytest.mark.parametrize("words", ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "=1", "＝1"])
def test_words_never_run(words: str):
    cell = opened(sheet(words)).active["A2"]

    assert cell.data_type == "s"
    assert cell.value == words
    assert cell.quotePrefix


def test_negative_numbers_stay_numbers():
    book = opened(sheet(-5, -2.5, ("h", -1.25)))

    assert [book.active.cell(2, column).value for column in (1, 2, 3)] == [-5, -2.5, -1.25]
    assert {book.active.cell(2, column).data_type for column in (1, 2, 3)} == {"n"}


def test_hours_are_hours():
    cell = opened(sheet(("h", 26.5))).active["A2"]

    assert (cell.value, cell.number_format) == (26.5, "0.0#")


def test_times_are_not_shifted():
    at = datetime(2026, 11, 1, 0, 5)  # noqa: DTZ001 a sheet knows no timezones

    assert opened(sheet(at)).active["A2"].value == at


def test_rates_are_what_the_chat_says():
    cell = opened(sheet(("%", 99))).active["A2"]

    assert (cell.value, cell.number_format) == (0.99, "0%")


def test_rows_without_room_go_on_the_next_sheet(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workbook, "MOST", 4)
    long = {"name": "通信办", "head": ["编号"], "sums": ["合计"], "rows": ([number] for number in range(1, 7))}

    book = opened(long, sheet("甲", name="通信办"))

    assert {page.title: [cell.value for cell in page["A"]] for page in book.worksheets} == {
        "通信办": ["编号", "合计", 1, 2],
        "通信办 2": ["编号", 3, 4, 5],
        "通信办 3": ["编号", 6],
        "通信办 4": ["甲", "甲"],
    }


def test_nothing_is_not_zero():
    book = opened(sheet(None, "", 0))

    assert [book.active.cell(2, column).value for column in (1, 2, 3)] == [None, None, 0]


def test_sheets_have_names_that_excel_takes():
    names = ["城管局/一队", "城管局一队", "很长" * 20, "很长" * 20, "History", "", "'a'"]

    book = opened(*(sheet(1, name=name) for name in names))

    assert len({name.lower() for name in book.sheetnames}) == len(names)
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\'") for name in book.sheetnames)
    assert "History" not in book.sheetnames


def test_headings_and_sums_stay_in_sight():
    plain, summed = sheet(1), sheet(1, name="和") | {"sums": [1]}

    book = opened(plain, summed)

    assert [page.freeze_panes for page in book.worksheets] == ["B2", "B3"]
    assert book.worksheets[1]["A2"].value == 1


@pytest.mark.parametrize(
    "name",
    ["🚒" * 31, "a" * 30 + "🚒", "供水\x0b组", "a/b\\c?*[x]:'", "城市管理综合行政执法局" * 4, "\x00", "History"],
)
def test_sheets_of_any_name_open(name: str):
    """XlsxWriter#776 and others: one odd name, and there was no file at all."""
    sheet = {"name": name, "head": ["a"], "rows": [["b"]]}

    names = openpyxl.load_workbook(BytesIO(write_workbook([sheet, sheet, sheet]))).sheetnames

    assert len({one.lower() for one in names}) == 3
    assert all(len(one.encode("utf-16-le")) <= 62 for one in names)


def test_control_characters_leave_a_cell():
    sheet = {"name": "n", "head": ["收\x0b到"], "rows": [["甲\x00乙\ufffe\r\n丙\ud800"]]}

    page = openpyxl.load_workbook(BytesIO(write_workbook([sheet]))).active

    assert page is not None
    assert [row[0] for row in page.iter_rows(values_only=True)] == ["收到", "甲乙\n丙"]
