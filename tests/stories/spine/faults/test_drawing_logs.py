"""What the log has of files that could not be made, and of sheets that could not be read: nothing of anybody."""

import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest

from issuebot import logs
from issuebot.press import drawing
from issuebot.simulator import Person
from tests.stories.duties.squad import HOUR, Squad, squad_in
from tests.stories.world import World

NAME = "Anna Smith"
BROKEN = """import sys
raise ValueError("no letter for " + sys.stdin.read())
"""
ENDS = {
    "raises": BROKEN,
    "says more lines": 'import sys\nraise ValueError("no letter for\\n" + sys.stdin.read().replace(" ", "\\n"))',
    "dies": "import os, sys\nsys.stderr.write(sys.stdin.read())\nsys.stderr.flush()\nos.abort()",
    "exits": "import sys\nsys.exit(sys.stdin.read())",
}


@pytest.fixture
def ended(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever is to be made, its process ends so."""
    run = drawing._run
    (tmp_path / "broken_press.py").write_text(ENDS[how])
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(drawing, "_run", lambda _, given: run("broken_press", given))


@pytest.fixture
async def anna(world: World) -> Person:
    """A volunteer with a name in Latin letters, which no rule about scripts takes out, and hours that count."""
    squad: Squad = await squad_in(world)
    who = world.telegram.person(NAME, id=7_300_000_061, language="zh-hans", started=True)
    await squad.enlist(who)
    await squad.plan(who)
    await squad.at(0)
    await squad.checks_in(who)
    await squad.at(2 * HOUR)
    return who


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[StringIO]:
    """What is written there as the program writes it."""
    with monkeypatch.context() as patch:
        written = StringIO()
        patch.setattr("sys.stderr", written)
        logs.set_up("info", "console")
        yield written
    logs.set_up("info", "console")


@pytest.mark.parametrize("how", ENDS)
@pytest.mark.usefixtures("ended")
async def test_certificate_that_fails_names_nobody(world: World, anna: Person, log: StringIO):
    world.artist = drawing.Artist()
    await world.restart()
    anna.says("/hours mine")
    await world.settle()

    anna.presses("2026 年服务证明")
    await world.settle()

    written = log.getvalue()
    assert "picture not drawn" in written
    assert not re.search("Anna|Smith|13800000000", written)


async def test_sheet_that_breaks_reader_names_nobody(world: World, monkeypatch: pytest.MonkeyPatch, log: StringIO):
    def stumble(rows: list[list[str]], *_: object) -> None:
        raise ValueError(f"no duty of {rows[1][0]}") from KeyError(rows[1][0])

    monkeypatch.setattr("issuebot.telegram.incoming.sheets.read_sheet", stumble)
    world.li.sends_document(content=f"name,phone\n{NAME},13855578317\n".encode(), name="duties.csv")
    await world.settle()

    written = log.getvalue()
    assert "sheet not read" in written
    assert not re.search("Anna|Smith|13855578317", written)
