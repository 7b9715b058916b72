"""Tickets as a file: all of what is asked for and nothing more, as other programs read it."""

import csv
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from issuebot.cli.export import Options, export, read_options, write
from issuebot.press.tables import long_table
from issuebot.start import BadUsage
from issuebot.store.figures import exports
from tests.stories.world import DAY, World

FORMULA = '=HYPERLINK("http://x","点我")\n第二行'


async def exported(world: World, folder: Path, kind: str = "csv", **options: str | bool) -> list[list[object]]:
    """The rows of the file, without its headings."""
    return (await _whole(world, folder, kind, **options))[1:]


async def _whole(world: World, folder: Path, kind: str, **options: str | bool) -> list[list[object]]:
    file = folder / f"tickets.{kind}"
    wanted = read_options(Options(**options), world.district)  # type: ignore[arg-type]  # of the test's own
    upto = await world.read(exports.last)
    count = await write(world.database, world.district, wanted, upto, (file, kind))
    rows = read_csv(file) if kind == "csv" else read_xlsx(file)
    assert count == len(rows) - 1
    return rows


def _names(folder: Path) -> list[str]:
    return [file.name for file in folder.iterdir()]


def read_csv(file: Path) -> list[list[object]]:
    content = file.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n")
    return [[*row] for row in csv.reader(content.decode("utf-8-sig").splitlines())]


def read_xlsx(file: Path) -> list[list[object]]:
    from openpyxl import load_workbook

    book = load_workbook(file, read_only=True)
    rows = [[*row] for page in book.worksheets for row in page.iter_rows(values_only=True)]
    book.close()
    return rows


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_each_ticket_is_a_row(world: World, tmp_path: Path, kind: str):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    await world.closes(1)

    rows = await exported(world, tmp_path, kind)

    assert [str(row[0]) for row in rows] == ["1", "2"]
    assert [row[4] for row in rows] == ["通信管理办公室", "环境卫生管理处"]
    assert rows[0][17] == "线路已捆扎归整"


async def test_times_are_those_of_the_districts_clock(world: World, tmp_path: Path):
    world.time = datetime(2026, 11, 30, 16, 30, tzinfo=UTC).timestamp()  # half an hour into December in Shanghai
    await world.reports()

    [text], [cell] = await exported(world, tmp_path), await exported(world, tmp_path, "xlsx")

    assert str(text[7]).startswith("2026-12-01 00:3")
    assert isinstance(cell[7], datetime)
    assert f"{cell[7]:%Y-%m-%d %H:%M:%S}" == text[7]


async def test_filters_narrow_the_file(world: World, tmp_path: Path):
    await world.reports()
    await world.reports(words="和平花园垃圾成堆")
    world.time += DAY
    await world.reports()
    await world.closes(1)
    numbers = partial(_numbers, world, tmp_path)

    assert await numbers(unit="通信办") == ["1", "3"]
    assert await numbers(community="幸福里小区") == ["1", "3"]
    assert await numbers(status="open") == ["2", "3"]
    assert await numbers(status="resolved") == ["1"]
    assert await numbers(until="2026-11-23", category="sanitation") == ["2"]
    assert await numbers(since="2026-11-24") == ["3"]
    assert await numbers(since="2026-11-23", until="2026-11-24") == ["1", "2", "3"]


async def _numbers(world: World, folder: Path, **options: str) -> list[object]:
    return [row[0] for row in await exported(world, folder, "csv", **options)]


async def test_no_cell_runs(world: World, tmp_path: Path):
    await world.reports()
    await world.closes(1, FORMULA)

    [text], [cell] = await exported(world, tmp_path), await exported(world, tmp_path, "xlsx")

    assert str(text[17]).startswith("'=")
    assert cell[17] == FORMULA


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_numbers_stay_numbers_and_texts_texts(tmp_path: Path, kind: str):
    file = tmp_path / f"table.{kind}"
    row = (-12, -1.5, "-12", "+86", "@a", "\t=1", "\r=1", "＝1", None, "2026-11-28 09:30:00", "a\x00\x0bb\ud800")

    with long_table.LongTable(kind, file, "表", [*"abcdefghijk"], [9]) as table:
        table.add(row)

    if kind == "csv":
        line = file.read_bytes().splitlines()[-1].decode()
        assert line.startswith('-12,-1.5,"\'-12","\'+86","\'@a","\'=1","\'=1","\'＝1"')
    else:
        [_, cells] = read_xlsx(file)
        assert cells[:8] == [*row[:6], "\n=1", "＝1"]
        assert cells[9:] == [datetime(2026, 11, 28, 9, 30), "ab"]  # noqa: DTZ001 files have no zone


def test_more_rows_than_a_sheet_has_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(long_table, "SHEET", 2)

    with long_table.LongTable("xlsx", tmp_path / "table.xlsx", "表", ["n"], []) as table:
        for number in range(5):
            table.add([number])

    assert [row[0] for row in read_xlsx(tmp_path / "table.xlsx")] == ["n", 0, 1, "n", 2, 3, "n", 4]


async def test_silence_is_said_in_words(world: World, tmp_path: Path):
    await world.reports()
    await world.closes(1)
    world.time += 8 * DAY
    await world.make_ticker().tick()

    [row] = await exported(world, tmp_path)

    assert row[16] == "未评价"


@pytest.mark.parametrize("rows", [3, 4])
def test_columns_are_as_wide_as_their_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int):
    from openpyxl import load_workbook

    monkeypatch.setattr(long_table, "SHEET", 3)
    name, note = "市政设施服务中心", "垃圾已清运，地面已冲洗。" * 9
    with long_table.LongTable("xlsx", tmp_path / "table.xlsx", "表", ["编号", "单位", "时间", "结果"], [2]) as table:
        for number in range(rows):
            table.add([number, name, "2026-11-28 09:30:00", note])

    book = load_workbook(tmp_path / "table.xlsx")
    widths = [[page.column_dimensions[letter].width for letter in "ABCD"] for page in book.worksheets]
    book.close()
    assert len(widths) == (1 if rows == 3 else 2)
    for numbers, names, times, notes in widths:
        assert numbers < 12
        assert names >= 2 * len(name)
        assert times >= len("2026-11-28 09:30:00")
        assert 40 < notes < 60


async def test_nobody_is_in_it_unless_asked_for(world: World, tmp_path: Path):
    await world.reports(world.wang, "幸福里3号楼门口电线垂下来了，我姓王，电话13912345678")
    await world.closes(1, "已联系 13912345678，身份证 11010519491231002X")

    [row] = await exported(world, tmp_path)
    [whole] = await exported(world, tmp_path, people=True)

    assert not [one for one in ("13912345678", "11010519491231002X", "王", "3号楼") if one in str(row)]
    assert whole[18:] == ["王阿姨", "3号楼门口", "幸福里3号楼门口电线垂下来了，我姓王，电话13912345678"]


async def test_who_is_anonymous_or_forgotten_stays_so(world: World, tmp_path: Path):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()
    world.wang.presses("提交")
    await world.settle()
    await world.reports(world.zhao)
    await world.forgets(world.zhao)

    rows = await exported(world, tmp_path, people=True)

    assert [row[18] for row in rows] == ["居民A", ""]
    assert not [name for name in ("王阿姨", "赵先生", str(world.wang.id), str(world.zhao.id)) if name in str(rows)]


async def test_people_taken_out_stand_in_the_audit(world: World):
    await world.reports()
    wanted = read_options(Options(since="2026-11-01", until="2026-11-30", status="open", people=True), world.district)
    other = read_options(Options(until="2026-11-20", people=True), world.district)
    for one in (wanted, other):
        await world.database.write(partial(exports.note, operator="root@hall", wanted=one, upto=1, now=int(world.time)))
    await world.reports()

    for number in (1, 2):
        world.li.says(f"/audit {number}")
    await world.settle()

    said = [message.words for message in world.li.messages[-2:]]
    assert said[0].count("root@hall") == 1
    assert "管理员 root@hall · 导出了含个人信息的表格：2026-11-01 – 2026-11-30 · open" in said[0]
    assert "root@hall" not in said[1]  # it did not exist yet


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
async def test_full_disk_leaves_what_was_there(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
):
    await world.reports()
    folder = tmp_path / "tables"
    folder.mkdir()
    before = folder / f"tickets.{kind}"
    before.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(long_table.KINDS[kind], "add", full)
    with pytest.raises(OSError, match="No space"):
        await exported(world, folder, kind)

    assert before.read_text() == "old"
    assert _names(folder) == [before.name]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"since": "2026-13-01"}, "--since 2026-13-01 is no day"),
        ({"since": "2026-11-02", "until": "2026-11-01"}, "lies before"),
        ({"unit": "消防队"}, "--unit 消防队 is unknown; choose one of: "),
        ({"status": "lost"}, "--status lost is none"),
    ],
)
async def test_option_that_means_nothing_gets_a_sentence(world: World, options: dict[str, str], says: str):
    with pytest.raises(BadUsage, match=says):
        read_options(Options(**options), world.district)  # type: ignore[arg-type]  # of texts


async def test_file_of_another_kind_gets_a_sentence(tmp_path: Path):
    with pytest.raises(BadUsage, match=r"neither \.csv nor \.xlsx"):
        await export(None, tmp_path / "tickets.pdf", Options())  # type: ignore[arg-type]  # it asks for none
