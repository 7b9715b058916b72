"""`issuebot report`, as an operator types it: what is no month is bad usage, a month of nothing says so."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from issuebot import logs
from issuebot.__main__ import cli
from issuebot.domain.hidden_ids import set_key
from tests.stories.world import SAMPLE


@pytest.fixture(autouse=True)
def _program() -> Iterator[None]:
    """A program has its key and its log for good; these tests share a process, and what they write to is closed."""
    yield
    set_key("")
    logs.set_up("info", "console")


def issuebot(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, words, env={"ISSUEBOT_DATABASE_URL": f"sqlite:///{folder / 'x.db'}"})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    assert issuebot(tmp_path, "district", str(SAMPLE / "district.toml")).exit_code == 0
    return tmp_path


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("--month", "2026-13"), 2, "2026-13 is no month; write it like 2026-11."),
        (("--month", "2099-01"), 2, "2099-01 has not begun yet; choose this month or one before."),
        ((), 2, "Missing option '--month'"),
        (("--month", "2020-02"), 0, "本月没有工单。"),
        (("--help",), 0, "Show the monthly assessment"),
    ],
)
def test_what_is_wrong_is_one_sentence(folder: Path, words: tuple[str, ...], status: int, said: str):
    done = issuebot(folder, "report", *words)

    assert done.exit_code == status
    assert said in " ".join(done.output.replace("│", " ").split())


def test_without_a_district_it_says_what_to_do(tmp_path: Path):
    assert issuebot(tmp_path, "migrate").exit_code == 0

    done = issuebot(tmp_path, "report", "--month", f"{datetime.now(UTC):%Y-%m}")

    assert done.exit_code == 1
    assert "put one in force with `issuebot district FILE`" in done.output
