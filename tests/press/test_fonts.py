"""Letters on pictures: there on a fresh machine, and more of them as soon as a font is installed."""

import subprocess
import sys
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from issuebot.press import fonts
from issuebot.press.letters import cut

RARE = "ཀ"  # Tibetan: neither our font nor matplotlib's has it
LOOK = f"from issuebot.press.fonts import writable; print(len(writable('幸福里 {RARE}')))"


def test_licence_lies_beside_the_font():
    assert fonts.FILE.with_name("OFL.txt").read_text().count("SIL OPEN FONT LICENSE Version 1.1") == 1
    assert "Reserved" not in cut.NAME
    assert cut.FILE == fonts.FILE
    assert cut.NAME == fonts.OURS


def test_font_has_what_places_are_called():
    fonts._add_ours()

    common = cut.letters() - set(map(chr, range(0x100, 0x250)))

    assert {letter for letter in common if letter.isalnum()} <= {
        letter for letter in common if fonts.writable(letter) == letter
    }
    assert len({letter for letter in cut.letters() if "一" <= letter <= "鿿"}) >= 8_800


@pytest.mark.parametrize(
    ("name", "seen"), [("幸福里", "幸福里"), ("🏠 Green Park", "Green Park"), (f"{RARE}里", ""), ("龘", "")]
)
def test_name_is_whole_or_not_written(monkeypatch: pytest.MonkeyPatch, name: str, seen: str):
    monkeypatch.setattr(fonts, "_of_the_machine", lambda _: ())

    assert fonts.writable(name) == seen


def test_font_installed_later_is_found(tmp_path: Path):
    before = looking(tmp_path)
    install(tmp_path / ".local/share/fonts/later.ttf")

    after = looking(tmp_path)

    assert (before, after) == ("0", "5")


def looking(home: Path) -> str:
    """Of a process like the one that draws, whose matplotlib keeps its caches in this home."""
    place = {"HOME": str(home), "XDG_DATA_HOME": str(home / ".local/share"), "PYTHONPATH": str(Path.cwd())}
    return subprocess.run(
        [sys.executable, "-c", LOOK], env=place, capture_output=True, text=True, check=True
    ).stdout.strip()


def install(file: Path) -> None:
    """A font of a single letter."""
    file.parent.mkdir(parents=True)
    pen = TTGlyphPen(None)
    for move, at in ((pen.moveTo, (0, 0)), (pen.lineTo, (500, 0)), (pen.lineTo, (250, 700))):
        move(at)
    pen.closePath()
    glyph = pen.glyph()
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder([".notdef", "ka"])
    font.setupCharacterMap({ord(RARE): "ka"})
    font.setupGlyf({".notdef": glyph, "ka": glyph})
    font.setupHorizontalMetrics({".notdef": (500, 0), "ka": (500, 0)})
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Later", "styleName": "Regular"})
    font.setupOS2()
    font.setupPost()
    font.save(file)
