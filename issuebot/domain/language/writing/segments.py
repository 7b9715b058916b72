"""Cuts text into the words of a table: Chinese has no spaces to cut at, and 上火 is not in 楼上火苗.

Of all ways to cut a clause the one with the fewest pieces is taken, a letter that belongs to no word being dearer than
a word. The cost grows with the length of the text alone: no word is longer than a few letters.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

# A Latin word, any other letter, or what parts clauses; spaces only between Chinese letters.
UNIT = re.compile(r"[a-z0-9]+(?:'[a-z]+)*|[^\W_]|[,.;:!?~\n，。；：！？、…—]|[^\S\n]+")
BREAKS = frozenset(",.;:!?~\n，。；：！？、…—")
ENDS = frozenset(".!?\n。！？")
CHOICE = re.compile(r"\[([^\]]*)\]")
HAN = "\u3400"  # the first Chinese letter
STRAY = 1.5  # the cost of a letter in no word; a word costs 1
FAVOURED = 0.9  # and a favoured one less, so that of two equal cuts it is in the one that is taken
Node = dict[str, "Node | Meaning"]


class Meaning(NamedTuple):
    """What words of the table stand for: the names of their groups. Most words share theirs with others."""

    groups: frozenset[str]
    cost: float


class Segment(NamedTuple):
    """A word of the table at units [begin, end) of its clause."""

    begin: int
    end: int
    word: str
    groups: frozenset[str]


class Clause(NamedTuple):
    """`groups` are those of all its words; `first` of a sentence. A Latin word is one unit long and weighs two."""

    segments: tuple[Segment, ...]
    groups: frozenset[str]
    length: int
    weight: int
    first: bool


class Segmenter:
    def __init__(self, groups: Mapping[str, Iterable[str]], favoured: frozenset[str]) -> None:
        """`groups` has words by the name of their group; `favoured` are the names of groups."""
        self._root: Node = {}
        self._favoured = favoured
        self._meanings: dict[frozenset[str], Meaning] = {}
        for name, words in groups.items():
            for word in words:
                self._learn([sys.intern(unit) for unit in UNIT.findall(word) if not unit.isspace()], name)

    def _learn(self, units: list[str], name: str) -> None:
        """Most words go on in no other: such a one has its meaning alone where a node would be, which saves memory."""
        node = self._root
        for unit in units[:-1]:
            following = node.get(unit)
            if not isinstance(following, dict):
                following = {"": following} if following else {}
                node[unit] = following
            node = following
        longer = node.get(units[-1])
        node, place = (longer, "") if isinstance(longer, dict) else (node, units[-1])
        known = node.get(place)
        node[place] = self._meaning(frozenset((name,)) | (known.groups if isinstance(known, Meaning) else frozenset()))

    def _meaning(self, names: frozenset[str]) -> Meaning:
        if names not in self._meanings:
            self._meanings[names] = Meaning(names, FAVOURED if names & self._favoured else 1.0)
        return self._meanings[names]

    def clauses(self, folded: str) -> Iterator[Clause]:
        """The clauses of a text in small letters, with the words found in each."""
        first = True
        for units, ends in _clauses(UNIT.findall(folded)):
            if units:
                segments = tuple(self._cut(units))
                groups = frozenset().union(*(segment.groups for segment in segments))
                yield Clause(segments, groups, len(units), len(units) + sum(map(str.isascii, units)), first)
                first = False
            first = first or ends

    def _cut(self, units: list[str]) -> Iterator[Segment]:
        """From the right end, the cheapest way on from each place; then along it from the left."""
        size = len(units)
        cost = [0.0] * (size + 1)
        step: list[tuple[int, Meaning | None]] = [(0, None)] * size
        for place in range(size - 1, -1, -1):
            best, way = STRAY + cost[place + 1], (place + 1, None)
            for end, meaning in self._words_at(units, place):
                if meaning.cost + cost[end] <= best:
                    best, way = meaning.cost + cost[end], (end, meaning)  # type: ignore[assignment]
            cost[place], step[place] = best, way
        place = 0
        while place < size:
            end, meaning_here = step[place]
            if meaning_here:
                gap = "" if units[place] >= HAN else " "
                yield Segment(place, end, gap.join(units[place:end]), meaning_here.groups)
            place = end

    def _words_at(self, units: list[str], place: int) -> Iterator[tuple[int, Meaning]]:
        node = self._root
        for end in range(place, len(units)):
            following = node.get(units[end])
            if isinstance(following, Meaning):
                yield end + 1, following
            if not isinstance(following, dict):
                return
            node = following
            meaning = node.get("")
            if isinstance(meaning, Meaning):
                yield end + 1, meaning


def words_of(table: str) -> Iterator[str]:
    """Words of a table, parted by commas or lines; 打断[腿/胳膊], “leak[s]” and “leak[s/ing/]” are several."""
    for entry in re.split(r"[,\n]", table):
        parts = CHOICE.split(entry.strip())
        choices = [_choices(part) if place % 2 else [part] for place, part in enumerate(parts)]
        yield from (" ".join(word.split()) for word in map("".join, product(*choices)) if word.strip())


def _choices(part: str) -> list[str]:
    return part.split("/") if "/" in part else [part, ""]


def _clauses(units: list[str]) -> Iterator[tuple[list[str], bool]]:
    """The units of each clause, and whether a sentence ends with it."""
    clause: list[str] = []
    for place, unit in enumerate(units):
        if unit in BREAKS or (unit.isspace() and _beside_chinese(units, place)):
            yield clause, unit in ENDS
            clause = []
        elif not unit.isspace():
            clause.append(unit)
    yield clause, True


def _beside_chinese(units: list[str], place: int) -> bool:
    """Chinese writers part clauses by a space as well, English ones by a mark."""
    return (place > 0 and units[place - 1] >= HAN) or (place + 1 < len(units) and units[place + 1] >= HAN)
