"""Which unit, category or community somebody means: by its id, a name or an alias, or a part that few have."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Generic, TypeVar

from issuebot.domain.district.parts import Category, Community, Unit
from issuebot.domain.language.writing.script import fold
from issuebot.domain.language.writing.unit_slips import mend_unit

Part = TypeVar("Part", Unit, Category, Community)
GAP = " \n\t\u3000，,、:：;；。"
WORD = re.compile(rf"[^{GAP}]+")
LONGEST = 60  # characters of a name
LEAST = 2  # characters that may stand for a name in which they are scattered: 城管 for 城市管理局


@dataclass(frozen=True, slots=True)
class Named(Generic[Part]):
    """`rest` is what follows the name. Several `parts`: it fits all of them; none: nobody has that name."""

    parts: tuple[Part, ...]
    rest: str = ""

    @property
    def one(self) -> Part | None:
        return self.parts[0] if len(self.parts) == 1 else None


def read_name(parts: Sequence[Part], words: str) -> Named[Part]:
    """What the words begin with: a whole name before a beginning of one, that before what stands inside one; the
    longest before shorter ones.
    """
    words = words.strip(GAP)
    names = sorted(((name, part) for part in parts for name in names_of(part)), key=lambda pair: -len(pair[0]))
    for name, _ in names:
        end = _length(words, name)
        # Chinese leaves no gap between the name and what follows it.
        if end and (end == len(words) or not words[end].isalnum() or not name[-1].isascii()):
            # What several are called alike is none's alone.
            found = _in_order(parts, names, name.__eq__)
            return Named(found, words[max(end, _further(found, words, end)) :].lstrip(GAP))
    ends = [match.end() for match in WORD.finditer(words[:LONGEST])][::-1]
    for fits in (_begins, _holds, _abbreviates):
        for end in ends:
            found = _in_order(parts, names, partial(fits, fold(words[:end])))
            if found:
                return Named(found, words[end:].lstrip(GAP))
    mended = mend_unit(words)
    return read_name(parts, mended) if mended != words else Named((), words)


@lru_cache(maxsize=1024)
def names_of(part: Unit | Category | Community) -> tuple[str, ...]:
    """Every name and alias, in one spelling."""
    return tuple(dict.fromkeys(filter(None, map(fold, (part.id, part.name.zh, part.name.en, *part.aliases)))))


def units_named(units: Sequence[Unit], words: str) -> tuple[str, ...]:
    """The ids of the units whose names stand anywhere in the words, as they stand there."""
    folded = fold(words)
    found = ((folded.find(name), unit.id) for unit in units for name in names_of(unit) if len(name) >= LEAST)
    return tuple(dict.fromkeys(unit for at, unit in sorted(found) if at >= 0))


def _further(found: Sequence[Part], words: str, end: int) -> int:
    """How far the words go on with a longer name of the same: all of `urban management`, not `urban` alone."""
    known = names_of(found[0]) if len(found) == 1 else ()
    ends = (match.end() for match in WORD.finditer(words[:LONGEST]))
    return max((one for one in ends if any(name.startswith(fold(words[:one])) for name in known)), default=end)


def _length(words: str, name: str) -> int:
    """How many characters of the words, as they were written, spell the name; 0 when they do not begin with it."""
    if not fold(words[:LONGEST]).startswith(name):
        return 0
    return next((end for end in range(1, len(words) + 1) if fold(words[:end]) == name), 0)


def _in_order(
    parts: Sequence[Part], names: Sequence[tuple[str, Part]], fits: Callable[[str], bool]
) -> tuple[Part, ...]:
    found = {part.id for name, part in names if fits(name)}
    return tuple(part for part in parts if part.id in found)


def _begins(said: str, name: str) -> bool:
    return name.startswith(said)


def _holds(said: str, name: str) -> bool:
    return said in name


def _abbreviates(said: str, name: str) -> bool:
    """Whether each character of a short Chinese name stands in the long one, in this order."""
    rest = iter(name)
    return not said.isascii() and len(said) >= LEAST and all(letter in rest for letter in said)
