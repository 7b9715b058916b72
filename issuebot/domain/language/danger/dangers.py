"""Danger in people's words: what needs a call to 119, 120 or 110 now, before any report; `danger_evidence` tells."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from issuebot.domain.language.danger.evidence import told
from issuebot.domain.language.writing.script import fold


class Danger(StrEnum):
    FIRE = "fire"
    GAS = "gas"
    POWER = "power"
    TRAPPED = "trapped"
    INJURY = "injury"
    CRIME = "crime"
    LOST = "lost"


NUMBERS: Mapping[str, str] = MappingProxyType(
    {
        Danger.FIRE: "119",
        Danger.GAS: "119",
        Danger.POWER: "119",
        Danger.TRAPPED: "119",
        Danger.INJURY: "120",
        Danger.CRIME: "110",
        Danger.LOST: "110",
    }
)


@lru_cache(maxsize=4096)
def dangers(words: str) -> tuple[Danger, ...]:
    """Which dangers the words tell of, in the order in which they are to be named."""
    kinds = told(fold(words))
    return tuple(kind for kind in Danger if kind in kinds)


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
