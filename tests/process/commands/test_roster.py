"""`issuebot roster`, as an operator types it: look, apply, write a file, and every mistake in one answer."""

import csv
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.process.harness.program import typed
from tests.stories.world import SAMPLE

TEXT = (
    "date,start,end,kind,place,unit,person,telegram\n2030-03-04,8:30,17:30,office,,urban-management,王芳,13800000000\n"
)


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    for name in ("district.toml", "xingfu.geojson"):
        (tmp_path / name).write_text((SAMPLE / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "four-bins.png").write_bytes((SAMPLE / "four-bins.png").read_bytes())
    (tmp_path / "plan.csv").write_text(TEXT, encoding="utf-8")
    assert (await typed(tmp_path, "district", "district.toml")).returncode == 0
    return tmp_path


async def test_plan_is_shown_applied_and_written_back(folder: Path):
    asked = await typed(folder, "roster", "plan.csv", said="n\n")
    applied = await typed(folder, "roster", "plan.csv", "--yes")
    exported = await typed(folder, "roster", "--export", "out.xlsx")
    again = await typed(folder, "roster", "out.xlsx", "--yes")

    assert "Duties: 1" in asked.stdout
    assert "Apply all of it?" in asked.stdout
    assert "1 new, 0 changed, 0 cancelled" in applied.stdout, applied.stderr
    assert "lines: 1" in exported.stdout, exported.stderr
    assert "nothing is to be changed" in again.stdout, again.stderr


@pytest.mark.parametrize("name", ["out.xlsx", "out.csv"])
async def test_written_plan_is_its_owners_alone(folder: Path, name: str):
    """It has names and telephone numbers; a file that others could read is theirs no more."""
    (folder / name).write_text("an older one")
    (folder / name).chmod(0o644)
    await typed(folder, "roster", "plan.csv", "--yes")

    await typed(folder, "roster", "--export", name)

    assert (folder / name).stat().st_mode & 0o777 == 0o600
    assert b"an older one" not in (folder / name).read_bytes()


@pytest.mark.parametrize("name", ["=1+1", "＠王芳"])
async def test_no_name_runs_in_a_written_plan(folder: Path, name: str):
    """Whoever opens a volunteers' link chooses what they are called."""
    await typed(folder, "roster", "plan.csv", "--yes")
    with closing(sqlite3.connect(folder / "x.db")) as raw, raw:
        raw.execute("UPDATE volunteer SET name = ?", (name,))

    await typed(folder, "roster", "--export", "out.csv")

    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert f"'{name}" in cells
    assert not [cell for cell in cells if cell.startswith(tuple("=+-@＝＋－＠"))]


async def test_mistakes_are_told_and_nothing_changes(folder: Path):
    (folder / "plan.csv").write_text(TEXT.replace("8:30", "halb").replace("urban-management", "urban-manegement"))

    told = await typed(folder, "roster", "plan.csv", "--yes")

    assert told.returncode == 1
    assert told.stderr.splitlines() == [
        "plan.csv: Line 2: “halb” is not a time; write 8:00-12:00.",
        "plan.csv: Line 2: there is no unit “urban-manegement” in the district file (“urban-management”?).",
    ]


async def test_template_is_a_sheet_to_begin_with(folder: Path):
    told = await typed(folder, "roster", "--template", "模板.xlsx")

    page = load_workbook(folder / "模板.xlsx").active
    assert told.returncode == 0
    assert [cell.value for cell in page[1]][:3] == ["日期", "开始", "结束"]
    assert "Apply all of it?" in (await typed(folder, "roster", "模板.xlsx", said="n\n")).stdout
