"""Cuts the font of the pictures from Noto Sans CJK: `python -m issuebot.press.letters.cut NotoSansCJK-Regular.ttc`.

Debian has the file in its package fonts-noto-cjk. It holds 65,535 glyphs for five ways of writing; the pictures need
what names of places in mainland Chinese are written with, some in traditional letters, and Latin ones.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

NAME = "Issuebot Sans"
FILE = Path(__file__).with_name("issuebot-sans.otf")
SIMPLIFIED = 2  # of the collection's fonts
SIGNS = "←↑→↓⚠"
LICENCE = (
    "This Font Software is licensed under the SIL Open Font License, Version 1.1, available at"
    " https://scripts.sil.org/OFL"
)


def letters() -> set[str]:
    """GB 2312 whole (6,763 Chinese letters, punctuation, full-width forms), the 5,401 common of Big5, Latin, signs."""
    latin = map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x2010, 0x2040)])
    simplified = _decoded("gb2312", range(0xA1, 0xF8), range(0xA1, 0xFF))
    traditional = _decoded("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
    return {*latin, *simplified, *traditional, *SIGNS}


def cut(source: Path, target: Path) -> None:
    font = TTFont(source, fontNumber=SIMPLIFIED)
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 5, 7], notdef_outline=True)
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(letters()))
    subsetter.subset(font)
    _rename(font)
    font.save(target)


def _decoded(encoding: str, first: Iterable[int], second: Iterable[int]) -> set[str]:
    pairs = (bytes((high, low)) for high in first for low in second)
    return set("".join(pair.decode(encoding, "ignore") for pair in pairs))


def _rename(font: TTFont) -> None:
    """So that it stands in for no other font that a machine may have, and no other font for it."""
    plain = NAME.replace(" ", "")
    names = {1: NAME, 2: "Regular", 3: plain, 4: NAME, 6: f"{plain}-Regular", 13: LICENCE}
    for which, text in names.items():
        font["name"].setName(text, which, 3, 1, 0x409)
    table = font["CFF "].cff
    table.fontNames = [names[6]]
    for field in ("FullName", "FamilyName"):
        setattr(table.topDictIndex[0], field, NAME)


if __name__ == "__main__":
    cut(Path(sys.argv[1]), FILE)
