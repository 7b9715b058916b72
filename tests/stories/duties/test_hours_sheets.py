"""/hours as a file: CSV and XLSX, in which words stay words and numbers numbers."""

import csv
from functools import partial
from io import BytesIO, StringIO
from typing import Any

import pytest
from openpyxl import load_workbook

from issuebot.press.drawing import Artist
from issuebot.simulator import Group, Person
from issuebot.store.engine.database import Tx
from tests.stories.duties.squad import DAY, HOUR, Squad, squad_in
from tests.stories.world import World

RUNS = ("=1+1", "+86", "-2", "@SUM(A1)", "＝1+1", "\t=1+1")


@pytest.fixture
async def squad(world: World) -> Squad:
    found = await squad_in(world)
    await found.enlist(world.wang, world.zhao)
    await found.plan(world.wang)
    await found.at(0)
    await found.checks_in(world.wang)
    await found.at(3 * HOUR)
    return found


async def presses(world: World, words: str, button: str, chat: Group | Person) -> tuple[str, bytes]:
    """The name and the content of the file; in a group 李 asks."""
    if isinstance(chat, Group):
        world.li.says(words, to=chat)
        await world.settle()
        world.li.presses(button, in_=chat)
    else:
        chat.says(words)
        await world.settle()
        chat.presses(button)
    await world.settle()
    document = chat.messages[-1].media["document"]
    return document["file_name"], world.telegram.file(document["file_id"])


def read_csv(content: bytes) -> list[list[Any]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig")), quoting=csv.QUOTE_NONNUMERIC))


def read_xlsx(content: bytes) -> list[list[Any]]:
    [page] = load_workbook(BytesIO(content))
    return [[cell.value for cell in row] for row in page.iter_rows()]


async def test_lists_of_people_come_as_files(world: World, squad: Squad):
    await squad.plan(world.zhao, after=DAY)
    await squad.at(DAY + 3 * HOUR)

    async for button, read in world.each([("CSV", read_csv), ("XLSX", read_xlsx)]):
        name, content = await presses(world, "/hours", button, world.groups["desk"])

        head, *rows = read(content)
        assert name == f"服务时长-2026年11月.{button.lower()}"
        assert head == ["姓名", "单位", "小时", "班次", "未到岗"]
        assert rows == [["王阿姨", "派出所", 2, 1, 0], ["赵先生", "派出所", 0, 0, 1]]


@pytest.mark.usefixtures("squad")
async def test_ones_own_hours_come_duty_by_duty(world: World):
    async for button, read in world.each([("CSV", read_csv), ("XLSX", read_xlsx)]):
        _, content = await presses(world, "/hours", button, world.wang)

        head, row = read(content)
        assert head == ["编号", "日期", "开始", "结束", "地点", "类别", "小时", "备注"]
        assert row == [1, "2026-11-23", "11:00", "13:00", "人民路口", "路口服务", 2, "未签退"]


def rename(name: str, tx: Tx) -> None:
    tx.execute("UPDATE volunteer SET name = :name WHERE id = 1", name=name)


@pytest.mark.usefixtures("squad")
async def test_no_name_runs_as_formula(world: World):
    async for name in world.each(RUNS):
        await world.database.write(partial(rename, name))

        _, plain = await presses(world, "/hours", "CSV", world.groups["desk"])
        _, book = await presses(world, "/hours", "XLSX", world.groups["desk"])

        assert read_csv(plain)[1][0] == f"'{name.strip()}"
        [page] = load_workbook(BytesIO(book))
        assert (page["A2"].data_type, page["A2"].value) == ("s", name)
        assert page["C2"].data_type == "n"


@pytest.mark.usefixtures("squad")
async def test_files_are_made_in_a_process(world: World):
    world.artist = Artist()
    await world.restart()

    _, content = await presses(world, "/hours", "CSV", world.wang)

    assert read_csv(content)[1][0] == 1


@pytest.mark.usefixtures("squad")
async def test_a_file_that_fails_is_said(world: World):
    world.wang.says("/hours")
    await world.settle()
    world.artist = Artist(seconds=0)
    await world.restart()

    world.wang.presses("XLSX")
    await world.settle()

    assert "文件没能生成" in world.wang.messages[-1].words


@pytest.mark.usefixtures("squad")
async def test_others_files_are_not_theirs(world: World):
    world.zhao.says("/hours")
    await world.settle()

    press = world.zhao.forges("csv:2026-11:all", world.zhao.messages[-1])
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"
    assert "document" not in world.zhao.messages[-1].media


@pytest.mark.usefixtures("squad")
async def test_the_forgotten_have_no_name_in_files(world: World):
    await world.forgets(world.wang)

    _, content = await presses(world, "/hours", "CSV", world.groups["desk"])

    assert read_csv(content)[1][0] == "已删除信息的人员"
