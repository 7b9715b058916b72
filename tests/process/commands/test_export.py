"""`issuebot export`, as an operator types it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.process.harness.program import typed
from tests.stories.world import SAMPLE


async def test_file_is_its_owners_and_people_are_noted(tmp_path: Path):
    for name in ("district.toml", "xingfu.geojson"):
        (tmp_path / name).write_text((SAMPLE / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "four-bins.png").write_bytes((SAMPLE / "four-bins.png").read_bytes())
    (tmp_path / "out.csv").write_text("old")
    await typed(tmp_path, "district", "district.toml")

    done = await typed(tmp_path, "export", "out.csv", "--with-people", "--status", "open", "--since", "2026-11-01")
    refused = await typed(tmp_path, "export", "nowhere/out.csv")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("out.csv is written, tickets: 0. People's data are in it")
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600
    assert "上报人" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert (refused.returncode, refused.stderr) == (1, "nowhere is no folder; make it first.\n")
    with closing(sqlite3.connect(tmp_path / "x.db")) as database:
        [(who, what)] = database.execute("SELECT operator, filter FROM export").fetchall()
    assert "@" in who
    assert what == '{"since": 1793462400, "status": "open"}'


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("out.csv", "--status", "lost"), "--status lost is none"),
        (("out.csv", "--since", "yesterday"), "--since yesterday is no day"),
        (("out.csv", "--unit", "nobody"), "--unit nobody is unknown"),
        (("out.csv", "--since", "2026-11-02", "--until", "2026-11-01"), "lies before"),
        (("out.pdf",), "neither .csv nor .xlsx"),
    ],
)
async def test_wrong_option_is_bad_usage(tmp_path: Path, words: tuple[str, ...], sentence: str):
    for name in ("district.toml", "xingfu.geojson"):
        (tmp_path / name).write_text((SAMPLE / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "four-bins.png").write_bytes((SAMPLE / "four-bins.png").read_bytes())
    await typed(tmp_path, "district", "district.toml")

    refused = await typed(tmp_path, "export", *words)

    assert refused.returncode == 2
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr
    assert not (tmp_path / words[0]).exists()
