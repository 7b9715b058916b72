"""The assessment as a picture, a workbook and by command: one month, one set of numbers."""

import csv
import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from issuebot.domain.figures.periods import month
from issuebot.domain.figures.totals import Totals
from issuebot.domain.pictures.charts import Table, read_chart
from issuebot.press.drawing import WORKBOOK, Artist
from issuebot.simulator import Group, Message, Person
from tests.stories.clock.mornings import at
from tests.stories.figures.by_hand import figures
from tests.stories.figures.test_assessment import reported
from tests.stories.figures.test_charts import busy
from tests.stories.figures.test_stats import ended_otherwise
from tests.stories.world import World

NAMES = {"telecom-office": "通信管理办公室", "petition-bureau": "信访局"}
COLUMNS = {
    "收到": "received",
    "上期结转": "carried",
    "当期并单": "doubled",
    "恢复办理": "resumed",
    "办结": "closed",
    "不予受理": "declined",
    "撤回": "withdrawn",
    "并单": "merged",
    "未办结": "open",
    "按时签收（件）": "prompt",
    "按时办结（件）": "on_time",
    "超时办结（件）": "late",
    "重新办理": "reopened",
}


async def presses(world: World, label: str, who: Person | None = None, group: Group | None = None) -> Message:
    who = who or world.boss
    who.says("/stats", to=group)
    await world.settle()
    for button in ("本月", "考核", label):
        who.presses(button, in_=group)
        await world.settle()
    return (group or who.chat).messages[-1]


def file_of(world: World, message: Message) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(world.telegram.file(message.media["document"]["file_id"])))


def sums(page: Worksheet) -> dict[str, Any]:
    """Below each heading, and what is added up from the lines below."""
    head, total, *lines = page.iter_rows(values_only=True)
    found: dict[str, Any] = {}
    for column, heading in enumerate(head[4:25], 4):
        assert total[column] == sum(int(line[column] or 0) for line in lines)
        found[str(heading)] = total[column]
    return found


def shown(totals: Totals) -> dict[str, int]:
    return {heading: getattr(totals, name) for heading, name in COLUMNS.items()}


async def test_workbook_says_what_the_chat_says(world: World):
    await busy(world)

    message = await presses(world, "表格")

    book, counted = file_of(world, message), await figures(world, month(date(2026, 11, 1)))
    sheet = sums(book[NAMES["telecom-office"]])
    expected = shown(counted.units["telecom-office"])
    assert expected["收到"] == 2
    assert {heading: sheet[heading] for heading in expected} == expected
    assert book.sheetnames[0] == "考核 2026-11"
    assert book.sheetnames[-2:] == ["脚注", "口径"]


async def test_tickets_stand_at_the_districts_time(world: World):
    """Zammad: hours in the sheet were those of another timezone."""
    world.time = at("2026-11-30 23:40")
    await world.reports()

    page = file_of(world, await presses(world, "表格"))[NAMES["telecom-office"]]

    assert cells(page)[2][:2] == (1, datetime(2026, 11, 30, 23, 40))  # noqa: DTZ001 a sheet knows no timezones


async def test_overview_has_the_sums_of_each_sheet(world: World):
    await busy(world)

    book = file_of(world, await presses(world, "表格"))

    head, *rows = book.worksheets[0].iter_rows(values_only=True)
    for row in rows[:-1]:
        line, sheet = dict(zip(head, row, strict=True)), sums(book[str(row[0])])
        assert {heading: line[heading] for heading in COLUMNS} == {heading: sheet[heading] for heading in COLUMNS}


async def test_caption_of_the_workbook_is_the_essence(world: World):
    await busy(world)

    message = await presses(world, "表格")

    assert message.words.startswith("示范区 · 2026-11 考核")
    assert message.media["document"]["file_name"] == "示范区 · 2026-11 考核.xlsx"


async def test_odd_names_give_a_file_that_can_be_saved(world: World):
    await world.edits_district(
        ('"通信管理办公室"', '"🚒通信/管理*办公室🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒🚒"'), ('"示范区"', f'"{"示范" * 30}/区"')
    )
    await busy(world)

    message = await presses(world, "表格")

    name = message.media["document"]["file_name"]
    assert len(file_of(world, message).sheetnames) > 3
    assert not set('\\/:*?"<>|') & set(name)
    assert len(name.encode()) <= 255
    assert name.endswith(".xlsx")


async def test_unit_gets_its_own_sheet(world: World):
    await busy(world)

    message = await presses(world, "表格", world.zhou, world.groups["telecom-office"])

    assert file_of(world, message).sheetnames == ["通信管理办公室", "脚注", "口径"]


async def test_forged_button_gives_no_other_sheet(world: World):
    await busy(world)
    group = world.groups["telecom-office"]
    await presses(world, "表格", world.zhou, group)
    count = len(group.messages)

    world.zhou.forges("paper:book::2026-11", group.sees("考核"))
    await world.settle()

    assert len(group.messages) == count


async def test_picture_says_what_the_chat_says(world: World):
    await world.edits_district(("min_tickets = 5", "min_tickets = 1"))
    await busy(world)

    message = await presses(world, "图片")

    chart = read_chart(world.sketcher.given[-1])
    assert isinstance(chart, Table)
    assert message.kind == "photo"
    counted = await figures(world, month(date(2026, 11, 1)))
    lines = {line.name.partition(". ")[2] or line.name: line.cells for line in chart.lines}
    unit = counted.units["telecom-office"]
    assert lines["全区"][1] == f"{counted.all.received}"
    assert lines["通信管理办公室"][1:5] == (
        f"{unit.received}",
        f"{unit.late}",
        f"{unit.response.percent}%",
        f"{unit.timely.percent}%",
    )


async def test_command_writes_the_same_workbook(world: World, tmp_path: Path):
    await busy(world)
    sent = file_of(world, await presses(world, "表格"))

    await reported(world, out=tmp_path)

    written = openpyxl.load_workbook(tmp_path / "assessment-2026-11.xlsx")
    assert (tmp_path / "assessment-2026-11.png").read_bytes().startswith(b"\x89PNG")
    article = (tmp_path / "article-2026-11.zh.md").read_text(encoding="utf-8")
    assert "2026年11月" in article
    assert "](article-2026-11.zh.chart.png)" in article
    assert (tmp_path / "article-2026-11.zh.chart.png").read_bytes().startswith(b"\x89PNG")
    assert "Nov 2026" in (tmp_path / "article-2026-11.en.html").read_text(encoding="utf-8")
    assert docx.Document(str(tmp_path / "article-2026-11.zh.docx")).paragraphs
    assert [cells(page) for page in written] == [cells(page) for page in sent]


def cells(page: Worksheet) -> list[tuple[Any, ...]]:
    return [*page.iter_rows(values_only=True)]


async def test_workbook_is_made_by_a_process(world: World):
    await busy(world)
    sketched = file_of(world, await presses(world, "表格"))

    made = await Artist(database=world.url).draw(WORKBOOK, world.sketcher.given[-1])

    assert [cells(page) for page in openpyxl.load_workbook(io.BytesIO(made))] == [cells(page) for page in sketched]


async def test_failing_file_says_so(world: World):
    await busy(world)
    world.artist = Artist(seconds=0)
    await world.restart()

    message = await presses(world, "表格")

    assert message.words == "文件没能生成，请稍后再试。"


@pytest.mark.parametrize("language", ["zh", "en"])
async def test_reader_has_the_sheet_in_their_language(world: World, language: str):
    await busy(world)
    if language == "en":
        world.boss.says("/language en")
        await world.settle()
    world.boss.says("/stats")
    await world.settle()
    for button in {"zh": ("本月", "考核", "表格"), "en": ("This month", "Assessment", "XLSX")}[language]:
        world.boss.presses(button)
        await world.settle()

    book = file_of(world, world.boss.messages[-1])

    assert book.sheetnames[-1] == {"zh": "口径", "en": "Definitions"}[language]


CAME = ("上期结转", "收到", "当期并单", "恢复办理")
WENT = ("办结", "不予受理", "撤回", "并单", "转出", "未办结")


async def test_every_paper_has_the_same_sum(world: World, tmp_path: Path):
    """FreeScout#1191, and OptusReport#14: what came was not what was closed and open."""
    await ended_otherwise(world)
    sum_ = "上期结转 0 + 收到 6 + 当期并单 1 = 办结 1 + 不予受理 1 + 撤回 1 + 并单 1 + 未办结 3"

    await presses(world, "图片")
    text = await reported(world, out=tmp_path)

    chart = read_chart(world.sketcher.given[-1])
    assert isinstance(chart, Table)
    assert " ".join(chart.foot) == sum_
    assert sum_ in " ".join(text.splitlines())
    book = openpyxl.load_workbook(tmp_path / "assessment-2026-11.xlsx")
    written = (tmp_path / "assessment-2026-11.csv").read_text(encoding="utf-8-sig").splitlines()
    for head, *rows in (cells(book.worksheets[0]), [*csv.reader(written)]):
        lines = [dict(zip(head, row, strict=True)) for row in rows]
        for line in lines:
            assert sum(int(line[name] or 0) for name in CAME) == sum(int(line[name] or 0) for name in WENT)
        assert [int(lines[-1][name]) for name in (*CAME, *WENT)] == [0, 6, 1, 0, 1, 1, 1, 1, 0, 3]


async def test_excluded_ticket_leaves_the_sum_of_its_unit_alone(world: World):
    await ended_otherwise(world)
    world.li.says("/exclude 3 通信管理办公室 重复测试", to=world.groups["desk"])
    await world.settle()

    found = await figures(world, month(date(2026, 11, 1)))

    assert (found.all.received, found.all.passed_on) == (6, 0)
    assert (found.units["telecom-office"].received, found.units["telecom-office"].passed_on) == (5, 0)
