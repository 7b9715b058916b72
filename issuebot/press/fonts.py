"""Letters for pictures: matplotlib brings none for Chinese, so a font of the machine is looked for."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

OURS = "DejaVu Sans"  # comes with matplotlib
PREFERRED = (
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "PingFang SC"),
    *("Microsoft YaHei", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Hiragino Sans GB", "Heiti SC", "SimHei"),
    *("Droid Sans Fallback", "Noto Sans CJK JP", "AR PL UMing CN", "SimSun"),
)
BOXES = "Last Resort"  # also comes with matplotlib: a box for every letter of the world
COMMON = "市区小类未办超时"  # a font that has these has what a district is called


def families() -> list[str]:
    """What to write in: Latin letters in matplotlib's own font, all others in the second, where there is one."""
    return [OURS, *_chinese()]


def writable(text: str) -> bool:
    """Whether every letter would be seen, not a box in its place."""
    return all(ord(letter) in _letters() or letter.isspace() for letter in text)


@lru_cache
def _letters() -> frozenset[int]:
    from matplotlib.font_manager import FontProperties, findfont, get_font

    return frozenset().union(*(get_font(findfont(FontProperties(family=[name]))).get_charmap() for name in families()))


@lru_cache
def _chinese() -> tuple[str, ...]:
    """The name of a font with Chinese letters; none where the machine has none."""
    from matplotlib.font_manager import fontManager

    files = {font.name: font.fname for font in reversed(fontManager.ttflist) if BOXES not in font.name}
    names = [*(name for name in PREFERRED if name in files), *sorted(files.keys() - set(PREFERRED))]
    return tuple(_first(name for name in names if _has_chinese(files[name])))


def _has_chinese(file: str) -> bool:
    from matplotlib.font_manager import get_font

    try:
        known = get_font(file).get_charmap()
    except (OSError, RuntimeError):  # a font file that cannot be read is as good as none
        return False
    return all(ord(letter) in known for letter in COMMON)


def _first(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield name
        return
