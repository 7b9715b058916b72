"""Letters for pictures: our own font has those of Chinese places; a rarer letter is looked for on the machine."""

from functools import cache, lru_cache
from pathlib import Path

FILE = Path(__file__).with_name("letters") / "issuebot-sans.otf"
OURS = "Issuebot Sans"  # as letters/cut.py names it
LATIN = "DejaVu Sans"  # comes with matplotlib: Latin letters that ours lacks, bold figures, signs
BOXES = "Last Resort"  # comes with matplotlib too: a box for every letter of the world


def families(text: str = "") -> list[str]:
    """What to write this in: each letter comes from the first font that has it."""
    _add_ours()
    missing = frozenset(letter for letter in text if ord(letter) not in _letters_of_ours() and not letter.isspace())
    return [OURS, LATIN, *_of_the_machine(missing)]


def writable(text: str) -> str:
    """The text without signs that would be boxes; empty where a letter or figure of it would be one."""
    seen = [letter for letter in text if _is_seen(letter, text)]
    return "".join(seen).strip() if sum(map(str.isalnum, seen)) == sum(map(str.isalnum, text)) else ""


def _is_seen(letter: str, text: str) -> bool:
    if ord(letter) in _letters_of_ours() or letter.isspace():
        return True
    return any(ord(letter) in _letters(file) for file in _files(families(text)[2:]))


@lru_cache
def _of_the_machine(missing: frozenset[str]) -> tuple[str, ...]:
    """The font with the most of them, and so on until no font has more.

    matplotlib remembers the fonts that it once found on a machine; so the machine itself is asked.
    """
    if not missing:
        return ()
    from matplotlib.font_manager import findSystemFonts, fontManager

    known = {font.fname for font in fontManager.ttflist}
    for file in sorted(set(findSystemFonts()) - known):
        _add(file)
    chosen: list[str] = []
    left = {ord(letter) for letter in missing}
    files = {font.name: font.fname for font in fontManager.ttflist if BOXES not in font.name}
    while files and left:
        best = max(sorted(files), key=lambda name: len(left & _letters(files[name])))
        if not left & _letters(files[best]):
            break
        left -= _letters(files[best])
        chosen.append(best)
    return tuple(chosen)


def _files(names: list[str]) -> list[str]:
    from matplotlib.font_manager import FontProperties, findfont

    return [findfont(FontProperties(family=[name])) for name in names]


@cache
def _add_ours() -> None:
    _add(str(FILE))


def _add(file: str) -> None:
    from matplotlib.font_manager import fontManager

    try:
        fontManager.addfont(file)
    except (OSError, RuntimeError):  # a font file that cannot be read is as good as none
        return


@cache
def _letters_of_ours() -> frozenset[int]:
    _add_ours()
    return frozenset().union(*map(_letters, _files([OURS, LATIN])))


@cache
def _letters(file: str) -> frozenset[int]:
    from matplotlib.font_manager import get_font

    try:
        return frozenset(get_font(file).get_charmap())
    except (OSError, RuntimeError):
        return frozenset()
