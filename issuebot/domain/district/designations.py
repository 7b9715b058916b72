"""Which unit or category somebody means: by its id, its name in either language, or a beginning that only one has."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from issuebot.domain.district.model import Category, Unit

Part = TypeVar("Part", Unit, Category)
GAP = " \n\t，,、:：;；。"


@dataclass(frozen=True, slots=True)
class Named(Generic[Part]):
    """`rest` is what follows the name. Several `parts`: the beginning is ambiguous; none: nobody has that name."""

    parts: tuple[Part, ...]
    rest: str = ""

    @property
    def one(self) -> Part | None:
        return self.parts[0] if len(self.parts) == 1 else None


def read_name(parts: Sequence[Part], words: str) -> Named[Part]:
    """What the words begin with: a whole name before a beginning of one, the longest before shorter ones."""
    words = words.strip()
    names = sorted(((name, part) for part in parts for name in _names(part)), key=lambda pair: -len(pair[0]))
    for name, part in names:
        rest = words[len(name) :]
        # Chinese leaves no gap between the name and what follows it.
        ends = not rest or not rest[0].isalnum() or not name[-1].isascii()
        if words[: len(name)].casefold() == name.casefold() and ends:
            return Named((part,), rest.lstrip(GAP))
    for end in reversed([match.end() for match in re.finditer(r"[^\s，,、:：;；。]+", words)]):
        begun = words[:end].casefold()
        found = {part.id: part for name, part in names if name.casefold().startswith(begun)}
        if found:
            order = [part for part in parts if part.id in found]
            return Named(tuple(order), words[end:].lstrip(GAP))
    return Named((), words)


def _names(part: Part) -> tuple[str, ...]:
    return (part.id, part.name.zh, part.name.en)
