"""Which column of a sheet is which, by the headings of either language, in any order, below whatever title it has."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from issuebot.domain.language.writing.script import fold
from issuebot.domain.roster.sheets.cells import Cell, read_day, read_text

LOOKED = 30  # rows above which the headings stand
LEAST = 2  # known headings that make a row the headings
DAYS = 3  # days that stand beside each other are the headings of a week


class Column(StrEnum):
    DATE = "date"
    START = "start"
    END = "end"
    KIND = "kind"
    PLACE = "place"
    UNIT = "unit"
    PERSON = "person"
    TELEGRAM = "telegram"


NAMES: Mapping[Column, str] = MappingProxyType(
    {
        Column.DATE: "date day 日期 值班日期 服务日期 上岗日期 年月日",
        Column.START: (
            "start from begin begins starts time times hours shift 开始 开始时间 起始时间 上岗时间 到岗时间"
            " 时间 时段 时间段 班次 值班时间 服务时间 起止时间 值班时段 服务时段"
        ),
        Column.END: "end to until ends 结束 结束时间 终止时间 下岗时间 离岗时间 截止时间",
        Column.KIND: "kind type category 类别 类型 种类 值班类别 值班类型 服务类别 服务类型 服务项目 项目",
        Column.PLACE: (
            "place location post where community crossing 地点 岗位 点位 位置 路口 小区 社区 值班地点 服务地点"
            " 值班岗位 服务岗位 站点 结对小区 结对社区"
        ),
        Column.UNIT: "unit department bureau office 单位 部门 科室 责任单位 所属单位 所在单位 值班单位 派出单位",
        Column.PERSON: (
            "person people name names volunteer volunteers staff who 姓名 人员 名字 值班人 值班人员 值班员 志愿者"
            " 志愿者姓名 值班人姓名 上岗人员 服务人员"
        ),
        Column.TELEGRAM: (
            "telegram tg phone telephone mobile contact tel 电话 手机 手机号 手机号码 联系电话 联系方式 电话号码 电报"
        ),
    }
)
KNOWN: Mapping[str, Column] = MappingProxyType(
    {name: column for column, names in NAMES.items() for name in names.split()}
)
SPAN = re.compile(r"\d{1,2}\s*[-－—–~～]\s*\d{1,2}")
BESIDE = re.compile(r"[(（\[【].*?[)）\]】]|[\s:：*＊#_]")


def heading(cell: Cell) -> Column | None:
    """What a heading means, whatever it is decorated with."""
    return KNOWN.get(BESIDE.sub("", fold(read_text(cell)[:40])))


def find_headings(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The row of the headings: the first one, near the top, that has several of them, or one beside a week's days."""
    for place, row in enumerate(rows[:LOOKED]):
        known = len({column for cell in row if (column := heading(cell))})
        if known >= LEAST or (known and len(days_across(row)) >= DAYS):
            return place
    return None


def days_across(row: Sequence[Cell], today: date = date.min) -> list[int]:
    """The days in a row of headings, as a table of a week has them. Times such as 8-10 look like days and are none."""
    return [place for place, cell in enumerate(row) if not SPAN.fullmatch(read_text(cell)) and read_day(cell, today)]
