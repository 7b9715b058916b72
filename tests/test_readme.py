"""What the README tells operators to type, typed."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from issuebot.__main__ import cli
from issuebot.district_file import read_file
from issuebot.telegram.render.members.menu import WORDS

ROOT = Path(__file__).parents[1]
READMES = ["README.md", "README.zh-CN.md"]
PAGES = [*READMES, *sorted(f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", READMES)
def test_copied_files_are_a_whole_district(tmp_path: Path, name: str):
    readme = (ROOT / name).read_text(encoding="utf-8")

    for command in re.findall(r"`cp ([^`]+)`", readme):
        *sources, target = shlex.split(command)
        for source in sources:
            shutil.copy(ROOT / source, tmp_path / target)

    assert read_file(tmp_path / "district.toml")[0].open_units
    assert (tmp_path / ".env").exists()


@pytest.mark.parametrize("name", READMES)
def test_every_command_is_told(name: str):
    readme = (ROOT / name).read_text(encoding="utf-8")

    assert set(WORDS) <= set(
        re.findall(r"`/(\w+)", readme.partition("| --- | --- | --- |\n")[2].rpartition("\n## ")[0])
    )


@pytest.mark.parametrize("name", READMES)
def test_make_has_every_target(name: str):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    readme = (ROOT / name).read_text(encoding="utf-8")

    told = set(re.findall(r"^make (\w+)|`make (\w+)`", readme, re.MULTILINE))

    assert all(re.search(rf"^{first or second}:", makefile, re.MULTILINE) for first, second in told)


def blocks(name: str) -> list[str]:
    """What is to be copied into a shell, with the lines that go on joined."""
    text = (ROOT / name).read_text(encoding="utf-8")
    return [
        re.sub(r"\\\n\s*", "", block) for block in re.findall(r"^ *```sh\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)
    ]


def commands(name: str) -> set[str]:
    """Whatever the page says of `issuebot …`, in a line of its text or in a block."""
    text = (ROOT / name).read_text(encoding="utf-8")
    told = "\n".join([*blocks(name), *re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))])
    found = re.findall(r"(?:^|[\s/])issuebot ((?:--version|--help|(?!issuebot)[a-z]+(?=\s|$)).*)$", told, re.MULTILINE)
    return {one.partition(" #")[0] for one in [*found, *re.findall(r"run --rm bot (.+)$", told, re.MULTILINE)]}


def test_pages_tell_of_commands():
    assert all({"check", "run", "report --month 2026-11"} <= commands(name) for name in READMES)


@pytest.mark.parametrize("name", PAGES)
def test_told_commands_are_understood(name: str):
    for words in sorted(commands(name)):
        understood = CliRunner().invoke(cli, [*shlex.split(words), "--help"])

        assert understood.exit_code == 0, (words, understood.output)


@pytest.mark.parametrize("name", PAGES)
def test_told_lines_are_a_shells(name: str):
    for block in blocks(name):
        read = subprocess.run(["bash", "-n"], input=block, text=True, capture_output=True, check=False)

        assert read.returncode == 0, read.stderr
