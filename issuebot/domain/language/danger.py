"""Danger in people's words: what needs a call to 119, 120 or 110 now, before any report.

火锅 is no fire, 差点受伤 nobody hurt, 上次着火 over: what only looks like a danger is passed over, clause by clause.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from issuebot.domain.language import danger_words as how
from issuebot.domain.language.script import fold

SPACES = re.compile(r"[^\S\n]+")
BEFORE, AFTER = 60, 24  # characters around a sign in which something may unsay it
# Chinese writers part clauses by a space as well, English ones by what stands between.
CLAUSE = re.compile(
    r"[,.;:!?~\n，。；：！？、…—]+|(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])|\b(?:and|but|so|because)\b"
)


class Danger(StrEnum):
    FIRE = "fire"
    GAS = "gas"
    INJURY = "injury"
    CRIME = "crime"


NUMBERS: Mapping[str, str] = MappingProxyType(
    {Danger.FIRE: "119", Danger.GAS: "119", Danger.INJURY: "120", Danger.CRIME: "110"}
)


@lru_cache(maxsize=4096)
def dangers(words: str) -> tuple[Danger, ...]:
    """Which dangers the words tell of, in the order in which they are to be named."""
    clauses = _clauses(words)
    found = {kind for clause in clauses for kind, sign in SIGNS.items() if _is_told(clause, kind, sign)}
    return tuple(kind for kind in Danger if kind in found)


def numbers_of(kinds: str) -> tuple[str, ...]:
    """Whom to call, each once."""
    return tuple(dict.fromkeys(NUMBERS[kind] for kind in kinds.split()))


def unheard(kinds: str, told: str) -> bool:
    """Whether one of these dangers needs another number than those told of already."""
    return not set(numbers_of(kinds)) <= set(numbers_of(told))


def joined(kinds: Iterable[str]) -> str:
    """As a row keeps them: each once, in their order."""
    known = set(kinds)
    return " ".join(kind for kind in Danger if kind in known)


def _clauses(words: str) -> tuple[str, ...]:
    folded = SPACES.sub(" ", fold(words).replace("\u2019", "'"))
    return tuple(FRIENDS.sub(" · ", clause).strip() for clause in CLAUSE.split(folded) if clause.strip())


def _is_told(clause: str, kind: Danger, sign: re.Pattern[str]) -> bool:
    if kind in (Danger.FIRE, Danger.INJURY) and PAST.search(clause) and not PRESENT.search(clause):
        return False
    return any(not unreal for unreal in _unreal(clause, sign))


def _unreal(clause: str, sign: re.Pattern[str]) -> Iterator[bool]:
    for found in sign.finditer(clause):
        before, after = clause[max(0, found.start() - BEFORE) : found.start()], clause[found.end() :][:AFTER]
        yield bool(UNREAL_BEFORE.search(before) or UNREAL_AFTER.match(after))


def _any(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


FRIENDS, PAST, PRESENT = _any(how.FRIENDS), _any(how.PAST), _any(how.PRESENT)
UNREAL_BEFORE, UNREAL_AFTER = _any(how.UNREAL_BEFORE), _any(how.UNREAL_AFTER)
SIGNS: Mapping[Danger, re.Pattern[str]] = MappingProxyType(
    {
        Danger.FIRE: _any(how.FIRE),
        Danger.GAS: _any(how.GAS),
        Danger.INJURY: _any(how.INJURY),
        Danger.CRIME: _any(how.CRIME),
    }
)
