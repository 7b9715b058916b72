"""Templates that an office puts beside its district file: put in force with it, and told of where they are wrong."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from typer.testing import CliRunner

from issuebot import logs, templates
from issuebot.__main__ import cli
from issuebot.domain.hidden_ids import set_key
from tests.stories.world import SAMPLE

NAME = "article.zh.md.j2"


@pytest.fixture(autouse=True)
def _program() -> Iterator[None]:
    yield
    set_key("")
    logs.set_up("info", "console")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A folder with the district file and a place for templates."""
    copytree(SAMPLE, tmp_path / "office", ignore=lambda _, names: [one for one in names if "." not in one])
    (tmp_path / "office/templates").mkdir()
    return tmp_path / "office"


def applies(office: Path) -> str:
    words = ("district", str(office / "district.toml"))
    done = CliRunner().invoke(cli, words, env={"ISSUEBOT_DATABASE_URL": f"sqlite:///{office / 'x.db'}"})
    assert done.exit_code == 0
    return " ".join(done.output.split())


def test_bad_template_is_told_and_district_applied(office: Path):
    (office / "templates" / NAME).write_text("# 月报\n\n{{ recieved }}\n", encoding="utf-8")

    said = applies(office)

    assert "district.toml is in force now." in said
    assert f"The template templates/{NAME} is wrong in line 3: 'recieved' is undefined." in said
    assert "Until it is put right the built-in form is used." in said


def test_changed_template_is_put_in_force(office: Path):
    applies(office)
    file = office / "templates" / NAME
    file.write_text("# 月报\n", encoding="utf-8")
    new = applies(office)
    file.write_text("# 本区月报\n", encoding="utf-8")

    assert "is in force now" in new
    assert "is in force now" in applies(office)
    assert "nothing changed" in applies(office)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (NAME, "# 月报".encode("gb18030"), "cannot be read: save it as UTF-8 text"),
        ("article.md.j2", b"# x", "article.md.j2 is used by nobody: rename it, the names are templates/article.zh"),
    ],
)
async def test_file_that_is_no_template_is_told(tmp_path: Path, name: str, content: bytes, said: str):
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / name).write_bytes(content)

    [fault] = await templates.faults(tmp_path)

    assert said in fault


async def test_template_without_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(templates, "SECONDS", 1.0)
    (tmp_path / "templates").mkdir()
    loops = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
    (tmp_path / "templates" / NAME).write_text(f"# x\n{loops}", encoding="utf-8")

    [fault] = await templates.faults(tmp_path)

    assert "did not end within 1 seconds: take out the loop in it" in fault
