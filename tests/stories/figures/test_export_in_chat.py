"""/export: a coordinator chooses in private, sees about how much it is, and gets a file in which nobody is named."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from issuebot.domain.figures.exporting import Wanted
from issuebot.press.drawing import NotDrawn
from issuebot.press.tables import writing
from issuebot.simulator import Message, Person
from issuebot.store.figures import exports
from tests.stories.figures.test_export import read_csv, read_xlsx
from tests.stories.world import DAY, World


async def asks(world: World, *labels: str, who: Person | None = None, words: str = "/export") -> Message:
    who = who or world.li
    who.says(words)
    await world.settle()
    message = who.messages[-1]
    for label in labels:
        who.presses(label, on=message)
        await world.settle()
    return message


def rows_of(message: Message, folder: Path) -> list[list[object]]:
    """Of the file that was sent."""
    content = message.json()["document"]
    file = folder / str(content["file_name"])
    file.write_bytes(message.chat.telegram.files[content["file_id"]].content)
    return read_csv(file) if file.suffix == ".csv" else read_xlsx(file)


async def test_coordinator_chooses_and_gets_a_file(world: World, tmp_path: Path):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")

    asked = await asks(world, "小区", "幸福里小区", "CSV")

    assert "共 1 行" in asked.words
    assert "2026-11 · 幸福里小区" in asked.words
    rows = rows_of(world.li.messages[-1], tmp_path)
    assert [row[0] for row in rows[1:]] == ["1"]
    assert not [words for words in ("王阿姨", "3号楼", "电线") if words in str(rows)]


async def test_month_can_be_named_and_turned(world: World):
    await world.reports()

    asked = await asks(world, words="/export 2026-10")
    before = asked.words
    world.li.presses("2026-11 ›", on=asked)
    await world.settle()

    assert "没有符合条件的工单" in before
    assert "共 1 行" in asked.words
    assert ["📄 XLSX", "📄 CSV"] in asked.buttons


async def test_nobody_else_and_no_group_gets_one(world: World):
    await world.reports()
    asked = await asks(world)
    data = world.data_of(asked, "📄 CSV")

    for who, to in ((world.wang, None), (world.boss, None), (world.li, world.groups["desk"])):
        who.says("/export", to=to)
        await world.settle()
        message = (to or who.chat).messages[-1]
        assert "导出" not in message.words or "请私聊我" in message.words
        who.forges(data, message)
        await world.settle()
        assert not [one for one in (to or who.chat).messages if "document" in one.json()]


async def test_too_much_says_what_to_do(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("issuebot.desk.lists.figures.exporting.MOST", 1)
    await world.reports()
    await world.reports()

    asked = await asks(world)

    assert "请选短一点的时间" in asked.words
    assert not [label for row in asked.buttons for label in row if "CSV" in label]


async def test_file_that_cannot_be_made_gets_a_sentence(world: World, monkeypatch: pytest.MonkeyPatch):
    async def fails(*_: object) -> bytes:
        raise NotDrawn("no room")

    await world.reports()
    monkeypatch.setattr(world.sender._carrier._draw.__self__, "_write", fails)  # type: ignore[attr-defined]

    await asks(world, "📄 XLSX")

    assert world.li.messages[-1].words.startswith("表格没能生成")


async def test_estimate_is_exact_for_few_and_near_for_many(world: World, monkeypatch: pytest.MonkeyPatch):
    for _ in range(3):
        await world.reports()
        world.time += DAY
    first = int(world.time - 3 * DAY)

    few = await world.read(lambda tx: exports.estimate(tx, Wanted(since=first - 9, until=first + int(DAY) + 600)))
    monkeypatch.setattr(exports, "FEW", 2)
    monkeypatch.setattr(exports, "SAMPLES", 2)
    many = await world.read(lambda tx: exports.estimate(tx, Wanted(unit="telecom-office")))

    assert few == (2, True)
    assert many == (3, False)


async def test_process_writes_what_it_is_given():
    async def rows() -> AsyncIterator[str]:
        yield '[-1, "=a", "2026-11-28 09:30:00"]\n'

    written = await writing.write_long_table('{"kind": "csv", "name": "n", "head": ["n"], "dates": [2]}', rows())

    assert written.decode("utf-8-sig") == '"n"\r\n-1,"\'=a","2026-11-28 09:30:00"\r\n'


async def test_larger_than_telegram_takes_is_no_file(monkeypatch: pytest.MonkeyPatch):
    async def rows() -> AsyncIterator[str]:
        yield '["a"]\n' * 99

    monkeypatch.setattr(writing, "BIGGEST", 20)
    with pytest.raises(NotDrawn, match="larger than Telegram"):
        await writing.write_long_table('{"kind": "csv", "name": "n", "head": ["n"], "dates": []}', rows())
