"""Days, times, names and contacts as people, Excel and WPS write them."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from issuebot.domain.roster.sheets.cells import Cell, Times, read_contact, read_day, read_names, read_times, tidy

TODAY = date(2026, 1, 2)


@pytest.mark.parametrize(
    "cell",
    [
        date(2026, 1, 5), datetime(2026, 1, 5, 8, 0, tzinfo=UTC), 46027, 46027.0, "46027",
        "2026/1/5", "2026-01-05", "2026.1.5",
        "2026年1月5日", "2026 年 1 月 5 日", "1月5日", "1月5号", "1/5", "1.5", "01-05", "20260105", 20260105,
        "２０２６／１／５", "2026-01-05 00:00:00", "2026/1/5 星期一", "1月5日（周一）", "2026-1-5 8:00", "5 Jan 2026",
        "Jan 5, 2026", "Mon, 5 January", "5th Jan",
    ],
)  # fmt: skip
def test_day_is_read_in_every_form(cell: Cell):
    assert read_day(cell, TODAY) == date(2026, 1, 5)


@pytest.mark.parametrize(
    "cell", ["5/6/2026", "26/1/5", "2026/13/1", "2月30日", "周一", "1月5日-1月7日", "", 12, True, 0.5]
)
def test_day_that_could_be_another_is_not_guessed(cell: Cell):
    assert read_day(cell, TODAY) is None


@pytest.mark.parametrize(
    ("today", "year"), [(date(2026, 12, 28), 2027), (date(2026, 1, 2), 2026), (date(2027, 2, 1), 2027)]
)
def test_day_without_year_is_nearest_one(today: date, year: int):
    assert read_day("1月5日", today) == date(year, 1, 5)


@pytest.mark.parametrize(
    "cell",
    [
        time(8, 30), datetime(2026, 1, 5, 8, 30, tzinfo=UTC), timedelta(hours=8, minutes=30),
        time(8, 29, 59, 999_999), datetime(2026, 1, 5, 8, 29, 59, 999_999, tzinfo=UTC), 8.5 / 24, 46027 + 8.5 / 24,
        "8:30", "08:30", "８：３０",
        "8点半", "8点30分", "8时30", "上午8:30", "早上8点半", "8:30 AM", "8.30", "0830", "08:30:00",
    ],
)  # fmt: skip
def test_time_is_read_in_every_form(cell: Cell):
    assert read_times(cell) == Times(8 * 60 + 30)


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("8:00-10:00", 8, 10), ("8：00—10：00", 8, 10), ("8:00～10:00", 8, 10), ("8点至10点", 8, 10),
        ("8:00 to 10:00", 8, 10),
        ("下午2点-5点", 14, 17), ("下午2:00-下午5:00", 14, 17), ("2 pm - 5 pm", 14, 17), ("22:00-6:00", 22, 6),
        ("18:00-24:00", 18, 24), ("上午9:00-下午5:00", 9, 17), ("8-12", 8, 12), ("晚上8点到10点", 20, 22),
    ],
)  # fmt: skip
def test_two_times_in_one_cell(cell: str, start: int, end: int):
    assert read_times(cell) == Times(start * 60, end * 60)


def test_next_day_is_said():
    assert read_times("8:00-次日8:00") == Times(480, 480, over=True)


@pytest.mark.parametrize("cell", ["上午", "25:00", "8:75", "8:00-10:00-12:00", "-", "全天", "", 8.3, 30, True, "8::00"])
def test_time_that_is_none_is_not_guessed(cell: Cell):
    assert read_times(cell) is None


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("王芳", ["王芳"]), ("王 芳", ["王芳"]), ("王　芳", ["王芳"]),
        ("王芳、李强", ["王芳", "李强"]), ("王芳 李强", ["王芳", "李强"]),
        ("王芳\n李强，赵敏", ["王芳", "李强", "赵敏"]), ("王芳和李强", ["王芳", "李强"]),
        ("和小平", ["和小平"]), ("Li Na", ["Li Na"]),
        ("欧阳 修", ["欧阳修"]), ("阿卜杜拉·买买提", ["阿卜杜拉·买买提"]),
    ],
)  # fmt: skip
def test_names_of_one_cell(cell: str, names: list[str]):
    assert [name for name, _ in read_names(cell)] == names


def test_number_behind_name_is_contact():
    assert read_names("王芳（138 0000 0000）、李强13900000000") == [("王芳", "13800000000"), ("李强", "13900000000")]


@pytest.mark.parametrize(
    ("cell", "contact"),
    [
        (13800000000, "13800000000"), (13800000000.0, "13800000000"), ("+86 138-0000-0000", "13800000000"),
        ("１３８００００００００", "13800000000"), ("@WangFang", "@wangfang"), ("https://t.me/wangfang", "@wangfang"),
        ("7000000001", "7000000001"), ("？", None), ("无", None),
    ],
)  # fmt: skip
def test_contact_is_number_or_name(cell: Cell, contact: str | None):
    assert read_contact(cell) == contact


@pytest.mark.parametrize(
    ("cell", "text"),
    [("'＝王芳", "＝王芳"), ("'@wang_fang", "@wang_fang"), ("'+86 139", "+86 139"), ("'王芳", "'王芳")],
)
def test_apostrophe_before_a_formula_is_not_read(cell: str, text: str):
    assert tidy(cell) == text
