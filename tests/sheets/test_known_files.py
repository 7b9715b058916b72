"""Eight files as Excel and WPS are known for, and tables as the clerks of a district make them."""

from datetime import date

import pytest
from openpyxl.worksheet.worksheet import Worksheet

from issuebot.domain.roster.sheets.cells import Cell
from issuebot.domain.roster.sheets.lines import Wrong
from issuebot.domain.roster.sheets.sheet import read_sheet
from issuebot.domain.roster.sheets.unreadable import Unreadable, Why
from issuebot.sheets.opening import open_file
from tests.domain.roster.test_sheet import DISTRICT, HEAD, TODAY, local
from tests.sheets.parcels import number, parcel, shared, text
from tests.sheets.test_opening import ROW, TEXT, book, is_right, lines

TOP = [text(str(one)) for one in HEAD]
WORDS = [text("2026-03-02"), text("8:00"), text("12:00"), text("值班"), "", text("城管局"), text("王芳")]
PHONE = text("13800000000")
WEEK: list[list[Cell]] = [
    ["交通路口志愿服务值班表"],
    [],
    ["路口", "时间", "单位", date(2026, 3, 2), date(2026, 3, 3), "3月4日（周三）"],
    ["人民路口", "7:30-8:30", "城管局", "张三、李四", "王芳", None],
    ["人民路口", "17:30-18:30", "城管局", None, "赵敏", "王芳"],
]


def told(content: bytes) -> list[tuple[int, Wrong, str]]:
    found = read_sheet(open_file(content), DISTRICT, TODAY)
    assert found.lines == ()
    return [(slip.line, slip.wrong, slip.said) for slip in found.slips]


def crossing(page: Worksheet) -> None:
    """A title over all columns, the headings in row 3, days merged downwards, rows hidden by a filter."""
    page.insert_rows(1, 2)
    page["A1"] = "交通路口志愿服务值班表"
    page.merge_cells("A1:H1")
    page.merge_cells("A4:A6")
    page.auto_filter.ref = "A3:H6"
    page.row_dimensions[5].hidden = True
    page.column_dimensions["H"].hidden = True


def test_1_titled_table_with_merged_days_and_filter():
    more = [[None, *ROW[1:6], name, None] for name in ("李强", "赵敏")]

    found = lines(book(HEAD, ROW, *more, make=crossing))

    assert [(one.line, local(one.starts), one.name) for one in found] == [
        (4, "03-02 08:00", "王芳"),
        (5, "03-02 08:00", "李强"),  # what a filter hides is in the table all the same
        (6, "03-02 08:00", "赵敏"),
    ]


@pytest.mark.parametrize("day", [number(44621, 1), number(44621, 2), number(44621)])
def test_2_days_counted_from_1904(day: str):
    epoch = '<workbookPr date1904="1"/>'

    assert is_right(parcel(TOP, [day, *WORDS[1:], PHONE], properties=epoch))


@pytest.mark.parametrize(
    ("start", "end"), [(number(1 / 3), number(0.5, 3)), (number(46083 + 1 / 3, 1), number(46083.5))]
)
def test_3_serial_days_and_parts_of_a_day(start: str, end: str):
    assert is_right(parcel(TOP, [number(46083), start, end, *WORDS[3:], PHONE]))


def test_4_whole_day_is_24_hours():
    [found] = lines(parcel(TOP, [WORDS[0], number(0.0, 3), number(1.0, 3), *WORDS[3:]]))

    assert (local(found.starts), local(found.ends)) == ("03-02 00:00", "03-03 00:00")


def test_5_shared_strings_in_pieces_with_their_reading():
    name = '<si><r><t>王</t></r><r><rPr><b/></rPr><t>芳</t></r><rPh sb="0" eb="1"><t>ワン</t></rPh></si>'

    assert is_right(parcel(TOP, [*WORDS[:6], shared(0), PHONE], strings=[name]))


def test_6_formulas_by_their_last_value():
    day, name = 's="1"><f>TODAY()</f><v>46083</v>', 't="str"><f>A9</f><v>王芳</v>'

    assert is_right(parcel(TOP, [day, *WORDS[1:6], name, PHONE]))


def test_6_formulas_without_value_are_mistakes():
    day, name = 's="1"><f>TODAY()</f>', 't="e"><f>A9</f><v>#N/A</v>'

    assert told(parcel(TOP, [day, *WORDS[1:6], name, PHONE])) == [(2, Wrong.NO_DATE, ""), (2, Wrong.NO_PERSON, "")]


def test_7_size_that_lies_and_thousands_of_painted_rows():
    painted = [['s="1">'] * 3] * 50_000

    assert is_right(parcel(TOP, [*WORDS, PHONE], *painted, before='<dimension ref="A1:XFD1048576"/>'))


@pytest.mark.parametrize("phone", [number(1.38e10), text("'13800000000"), text("\u202d138\u00a00000 0000\u202c ")])
def test_8_numbers_and_what_nobody_sees(phone: str):
    unseen = [text("\u200b2026-03-02\u00a0"), text("8:00\u200b"), text(" 12:00"), *WORDS[3:6], text("\ufeff王芳\u00a0")]

    assert is_right(parcel(TOP, [*unseen, phone]))


def test_number_that_lost_its_digits_is_mistake():
    assert told(parcel(TOP, [*WORDS, text("1.38E+10")])) == [(2, Wrong.CONTACT, "1.38E+10")]


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("８：００－１２：００", "03-02 12:00"),
        ("8点-12点", "03-02 12:00"),
        ("8am-12pm", "03-02 12:00"),
        ("8:00-次日8:00", "03-03 08:00"),
    ],
)
def test_times_in_one_cell(said: str, until: str):
    [found] = lines(book(HEAD, ["2026.3.2", said, None, *ROW[3:]]))

    assert (local(found.starts), local(found.ends)) == ("03-02 08:00", until)


def test_two_times_in_one_cell_are_two_duties():
    found = lines(book(HEAD, ["3月2日", "7:30—8:30、17:30—18:30", None, *ROW[3:]]))

    assert [local(one.starts) for one in found] == ["03-02 07:30", "03-02 17:30"]


@pytest.mark.parametrize(
    "said", ["张三、李四", "张三（组长） 李四", "带班：张三 值班：李四", "张三＋李四", "张　三，李　四"]
)
def test_two_people_in_one_cell(said: str):
    assert [one.name for one in lines(book(HEAD, [*ROW[:6], said]))] == ["张三", "李四"]


@pytest.mark.parametrize("said", ["待定", "王 芳 李 强", "TBD", "/"])
def test_nobody_is_made_up(said: str):
    assert told(book(HEAD, [*ROW[:6], said])) == [(2, Wrong.PERSON, said)]


def test_week_across_the_top_is_read():
    found = lines(book(*WEEK))

    assert [(one.line, local(one.starts), one.name, one.place) for one in found] == [
        (4, "03-02 07:30", "张三", "renmin"),
        (4, "03-02 07:30", "李四", "renmin"),
        (4, "03-03 07:30", "王芳", "renmin"),
        (5, "03-03 17:30", "赵敏", "renmin"),
        (5, "03-04 17:30", "王芳", "renmin"),
    ]


def test_week_without_times_says_what_it_lacks():
    without = [[row[0], *row[2:]] if len(row) > 1 else row for row in WEEK]

    assert told(book(*without)) == [(3, Wrong.NO_COLUMN, "start")]


@pytest.mark.parametrize(
    "content",
    [
        TEXT.replace("\n", "\r").encode(),
        f"sep=;\r\n{TEXT.replace(',', ';')}".encode("utf-8-sig"),
        TEXT.encode("gb18030"),
        TEXT.replace(",", "\t").encode("utf-16"),
        TEXT.replace("王芳", '"王芳\r\n"').encode(),
        (TEXT + "\n,,,,,,,\n" * 3000).encode(),
        TEXT.replace("138", "'138").encode(),
    ],
)
def test_text_as_programs_write_it(content: bytes):
    assert is_right(content)


def test_text_of_a_western_machine_is_read():
    text = "date;start;end;kind;unit;person\n2026-03-02;8:00;12:00;duty;城管局;José\n".replace("城管局", "urban")

    assert [one.name for one in lines(text.encode("cp1252"))] == ["José"]


def test_columns_parted_by_bars_are_read():
    assert is_right(TEXT.replace(",", "|").encode())


@pytest.mark.parametrize(
    "page", ["<html><table><tr><td>日期</td></tr></table>", '\ufeff<?xml version="1.0"?><Workbook/>']
)
def test_page_that_is_called_a_table_is_refused(page: str):
    with pytest.raises(Unreadable) as refused:
        open_file(page.encode())

    assert refused.value.why == Why.NOT_A_SHEET


@pytest.mark.parametrize("beginning", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x09\x08\x10\x00\x00\x06\x05\x00"])
def test_old_file_of_wps_that_cannot_be_read_is_refused(beginning: bytes):
    with pytest.raises(Unreadable) as refused:
        open_file(beginning + bytes(5000))

    assert refused.value.why in (Why.BROKEN, Why.NOT_A_SHEET)
