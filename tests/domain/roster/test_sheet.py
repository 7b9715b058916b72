"""A sheet becomes duties, or every mistake with its line."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.district.model import District
from issuebot.domain.roster.sheets.cells import Cell
from issuebot.domain.roster.sheets.lines import Line, Sheet, Wrong
from issuebot.domain.roster.sheets.sheet import read_sheet
from tests.domain.districts import SMALL, read

POSTS = """
[[posts]]
id = "renmin"
name = { zh = "人民路口", en = "Renmin Road crossing" }
centre = [33.87, 115.77]
radius = 150
kind = "crossing"
"""
DISTRICT = read(SMALL + POSTS)
TODAY = date(2026, 3, 1)
HEAD: list[Cell] = ["日期", "开始", "结束", "类别", "地点", "单位", "姓名", "电话"]


def sheet(*rows: list[Cell], head: list[Cell] | None = None, district: District = DISTRICT) -> Sheet:
    return read_sheet([head or HEAD, *rows], district, TODAY)


def only(found: Sheet) -> Line:
    assert found.slips == ()
    [line] = found.lines
    return line


def local(stamp: int, zone: str = "Asia/Shanghai") -> str:
    return f"{datetime.fromtimestamp(stamp, UTC).astimezone(ZoneInfo(zone)):%m-%d %H:%M}"


def test_row_becomes_duty():
    line = only(sheet(["3月2日", "8:00", "12:00", "值班", "", "城管局", "王芳", "13800000000"]))

    assert (local(line.starts), local(line.ends)) == ("03-02 08:00", "03-02 12:00")
    assert (line.kind, line.place, line.unit, line.name, line.contact) == (
        "office",
        None,
        "urban",
        "王芳",
        "13800000000",
    )


def test_headings_in_any_order_and_language():
    head: list[Cell] = ["No.", "Person", "Unit", "Time", "Date", "Place", "Remarks"]

    line = only(sheet([1, "Li Na", "Urban Bureau", "8:00-12:00", "2026-03-02", "Renmin Road crossing", "x"], head=head))

    assert (line.name, line.unit, line.kind, line.place) == ("Li Na", "urban", "crossing", "renmin")


def test_title_above_headings_is_passed_over():
    rows: list[list[Cell]] = [
        ["三月份值班表", None],
        [],
        HEAD,
        ["3月2日", "8:00-12:00", "", "值班", "", "城管局", "王芳"],
    ]

    assert only(read_sheet(rows, DISTRICT, TODAY)).line == 4


def test_night_ends_on_next_day():
    line = only(sheet(["3月2日", "22:00", "6:00", "值班", "", "城管局", "王芳"]))

    assert (local(line.starts), local(line.ends)) == ("03-02 22:00", "03-03 06:00")


def test_same_time_is_day_and_night():
    line = only(sheet(["12月31日", "8:00-8:00", "", "值班", "", "城管局", "王芳"]))

    assert line.ends - line.starts == 24 * 3600
    assert local(line.ends) == "01-01 08:00"


@pytest.mark.parametrize(("day", "hours"), [("2026-03-28", 7), ("2026-10-24", 9)])
def test_night_over_change_of_time_has_its_hours(day: str, hours: int):
    berlin = read(SMALL.replace("Asia/Shanghai", "Europe/Berlin"))

    line = only(sheet([day, "22:00", "6:00", "值班", "", "城管局", "王芳"], district=berlin))

    assert line.ends - line.starts == hours * 3600


def test_time_that_does_not_exist_is_mistake():
    berlin = read(SMALL.replace("Asia/Shanghai", "Europe/Berlin"))

    [slip] = sheet(["2026-03-29", "2:30", "6:00", "值班", "", "城管局", "王芳"], district=berlin).slips

    assert slip.wrong == Wrong.NO_SUCH_TIME


def test_several_people_are_several_duties():
    found = sheet(["3月2日", "8:00-12:00", "", "路口", "人民路口", "城管局", "王芳、李强", "13800000000、13900000000"])

    assert [(line.name, line.contact) for line in found.lines] == [("王芳", "13800000000"), ("李强", "13900000000")]


def test_community_names_unit_and_kind():
    line = only(sheet(["3月2日", "8:00-12:00", "", "", "幸福小区", "", "王芳"]))

    assert (line.kind, line.place, line.unit) == ("community", "xingfu", "telecom")


def test_remark_below_table_is_no_duty():
    found = sheet(["3月2日", "8:00-12:00", "", "值班", "", "城管局", "王芳"], ["制表人：李协调"])

    assert len(found.lines) == 1


WRONG: list[tuple[list[Cell], Wrong]] = [
    (["", "8:00", "12:00", "值班", "", "城管局", "王芳"], Wrong.NO_DATE),
    (["三月初", "8:00", "12:00", "值班", "", "城管局", "王芳"], Wrong.DATE),
    (["5/6/2026", "8:00", "12:00", "值班", "", "城管局", "王芳"], Wrong.DATE),
    (["3月32日", "8:00", "12:00", "值班", "", "城管局", "王芳"], Wrong.DATE),
    (["3月2日", "", "12:00", "值班", "", "城管局", "王芳"], Wrong.NO_TIME),
    (["3月2日", "上午", "12:00", "值班", "", "城管局", "王芳"], Wrong.TIME),
    (["3月2日", "8:00", "25:00", "值班", "", "城管局", "王芳"], Wrong.TIME),
    (["3月2日", "24:00", "8:00", "值班", "", "城管局", "王芳"], Wrong.TIME),
    (["3月2日", "8:00", "", "值班", "", "城管局", "王芳"], Wrong.NO_END),
    (["3月2日", "8:00-12:00", "11:00", "值班", "", "城管局", "王芳"], Wrong.TIMES_DIFFER),
    (["3月2日", "8:00", "12:00", "值班", "", "城管局", ""], Wrong.NO_PERSON),
    (["3月2日", "8:00", "12:00", "值班", "", "城管局", "——"], Wrong.PERSON),
    (["3月2日", "8:00", "12:00", "值班", "", "城管局", "王" * 61], Wrong.PERSON),
    (["3月2日", "8:00", "12:00", "打扫", "", "城管局", "王芳"], Wrong.KIND),
    (["3月2日", "8:00", "12:00", "", "", "城管局", "王芳"], Wrong.NO_KIND),
    (["3月2日", "8:00", "12:00", "路口", "人民路囗", "城管局", "王芳"], Wrong.PLACE),
    (["3月2日", "8:00", "12:00", "值班", "", "", "王芳"], Wrong.NO_UNIT),
    (["3月2日", "8:00", "12:00", "值班", "", "城菅局", "王芳"], Wrong.UNIT),
    (["3月2日", "8:00", "12:00", "值班", "", "城管局", "王芳", "无"], Wrong.CONTACT),
    (["3月2日", "8:00", "12:00", "值班", "", "城管局", "王芳、李强", "13800000000"], Wrong.CONTACTS_DIFFER),
]


def test_twenty_mistakes_have_their_lines():
    good: list[Cell] = ["3月3日", "8:00", "12:00", "值班", "", "城管局", "赵敏"]

    found = sheet(good, *(row for row, _ in WRONG), good)

    assert found.lines == ()
    assert [(slip.line, slip.wrong) for slip in found.slips] == [
        *((place, wrong) for place, (_, wrong) in enumerate(WRONG, 3)),
        (23, Wrong.TWICE),
    ]


def test_misspelt_name_is_suggested():
    [slip] = sheet(["3月2日", "8:00", "12:00", "路口", "人民路囗", "城管局", "王芳"]).slips

    assert (slip.said, slip.meant) == ("人民路囗", "人民路口")


@pytest.mark.parametrize(
    ("said", "meant"), [("Renmin Rd crosing", "Renmin Road crossing"), ("Nowhere", ""), ("city urban", "")]
)
def test_suggestion_is_in_the_language_of_what_was_written(said: str, meant: str):
    [slip] = sheet(["3月2日", "8:00", "12:00", "路口", said, "城管局", "王芳"]).slips

    assert slip.meant == meant


@pytest.mark.parametrize(
    ("head", "wrong"),
    [
        (["a", "b"], [Wrong.NO_HEADINGS]),
        (["日期", "姓名"], [Wrong.NO_COLUMN]),
        (["日期", "姓名", "时间", "日期"], [Wrong.TWO_COLUMNS]),
        (["日期", "姓名", "时间"], [Wrong.NO_DUTIES]),
    ],
)
def test_headings_that_do_not_do(head: list[Cell], wrong: list[Wrong]):
    assert [slip.wrong for slip in sheet(head=head).slips] == wrong


CELLS = st.one_of(
    st.none(), st.text(max_size=12), st.integers(), st.floats(allow_nan=False), st.dates(), st.times(), st.timedeltas(),
    st.booleans(), st.datetimes(),
    st.sampled_from(["3月2日", "8:00", "8:00-10:00", "值班", "城管局", "王芳", "人民路口"]),
)  # fmt: skip


@given(st.lists(st.lists(CELLS, max_size=9), max_size=6))
def test_whatever_stands_in_cells_is_duty_or_mistake(rows: list[list[Cell]]):
    found = sheet(*rows)

    assert found.slips or found.lines
    assert not (found.slips and found.lines)
    assert all(line.ends > line.starts for line in found.lines)
