"""What the README tells operators to type, typed."""

import re
import shlex
import shutil
from pathlib import Path

import pytest

from issuebot.district_file import read_file
from issuebot.telegram.render.members.menu import WORDS

ROOT = Path(__file__).parents[1]
READMES = ["README.md", "README.zh-CN.md"]


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
