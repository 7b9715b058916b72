"""Where two reports are, compared by parts, each kind with its own: door 3 is not building 3, and a road has sides.

Who tells neither a name nor a number may be anywhere. A name counts as told where its letters stand in the other's
words, which may not be read as a place there: 御景湾小区, 御景湾的物业.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from issuebot.domain.language.places.address_parts import BARE, DOOR, REACH, parts_of
from issuebot.domain.language.writing.numerals import digits

STREET = re.compile(r"\b(?!the|our|number|and)[a-z]{3,} (?:road|street|lane|avenue|boulevard|rd|ave)\b")
SCHOOL = re.compile(r"(?:实验?|附属?|[东西南北市县区镇])?第?\d{1,2}[中小幼](?=[东西南北校门对附旁后前]|$)")
KINDS = (
    (
        "building",
        re.compile(
            r"\b(?:building|block|bldg|tower)\s*(\d\w*|[a-z])\b|(?<![a-z\d])([a-z]|\d{1,4})\s?(?:号楼(?![上下])|栋|幢|座(?![位椅])|#楼?)"
            r"|(?<![路街巷道\d])(\d{1,4})号楼(?=[上下])"
        ),
    ),
    ("unit", re.compile(r"(\d{1,3})\s?单元")),
    ("room", re.compile(r"(?:单元|楼|栋|幢|-)\s?(\d{3,4})(?!\d)|\b(?:flat|apartment|apt|room)\s*(\d+)")),
    (
        "door",
        re.compile(
            r"[路街巷道村庄里弄]\s?(\d{1,4})号(?!楼(?![上下])|线)|(\d{1,4})号大?院|\b(?:number|no\.?) ?(\d{1,4})\b"
            r"|(\d{1,4}) (?!floor)[a-z]+ (?:road|street|lane|avenue)"
        ),
    ),
    ("compound", re.compile(r"^(\d{1,3})-\d")),
    (
        "gate",
        re.compile(
            r"([东南西北])大?门(?!小学|中学|社区|市场|菜|路|街|村|桥)|\b(north|south|east|west) (?:gate|entrance)"
        ),
    ),
    (
        "side",
        re.compile(
            r"([东南西北])(?:延?段|侧|头|边|岸|端|口|面?围?墙)|(中)段|[向往]([东南西北])|路([东南西北])(?![路街段侧门])"
            r"|\b(north|south|east|west)(?:ern)? (?:end|side|bank)"
        ),
    ),
    ("phase", re.compile(r"(\d{1,2})期(?!间)")),
    ("zone", re.compile(r"(?<![a-z\d])([a-h]|\d{1,2}|[一二三四五六七八九东南西北])区(?![域间别委政长里])")),
    ("corner", re.compile(r"([东西][南北])角")),
    ("exit", re.compile(r"站([a-h]\d?|\d)出?入?口")),
    ("group", re.compile(r"村(\d{1,3})[组社队]")),
)
DOORS = {"building", "door", "room"}  # of a community these are enough, whatever else stands there
ANYWHERE = {"building", "unit"}  # also apart from the address, where that has none


@dataclass(frozen=True, slots=True)
class Where:
    """`names`: whether each is a road's. `common`: places without a name of their own, as 学校 and 车库. `numbers`: all
    that are told of each kind. `words`: those that tell it.
    """

    names: Mapping[str, bool]
    common: frozenset[str]
    numbers: Mapping[str, frozenset[str]]
    words: str

    @property
    def places(self) -> frozenset[str]:
        return self.common.union(self.names)

    @property
    def known(self) -> bool:
        return bool(self.names or self.common or self.numbers)


def whereabouts(folded: str, spans: Sequence[tuple[int, int]], place: str) -> Where:
    """Of folded words in which addresses stand at `spans`, and of a place told apart from them."""
    words = digits(folded)
    address = words if words.isascii() else digits(" ".join([*_first_named(folded, spans), place]))
    named = [part for part in parts_of(address) if part.named]
    names = {REACH.sub("", DOOR.sub("", address[part.begin : part.end])): part.road for part in named}
    names.update(dict.fromkeys(STREET.findall(address), True))
    names.update(dict.fromkeys(SCHOOL.findall(address or words), False))
    common = frozenset(name for name in BARE.findall(address) if not any(name in known for known in names))
    numbers: dict[str, frozenset[str]] = {}
    for kind, pattern in KINDS:
        told = pattern.findall(address) or (pattern.findall(words) if kind in ANYWHERE else [])
        if told:
            numbers[kind] = frozenset(one if isinstance(one, str) else "".join(one) for one in told)
    return Where(names, common, numbers, f"{words} {digits(place)}" if place else words)


def _first_named(folded: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Addresses up to the first with a name: those further on are of neighbours, offices and ways."""
    for begin, end in spans:
        yield folded[begin:end]
        if any(part.named for part in parts_of(folded[begin:end])):
            return


def apart(one: Where, other: Where) -> bool:
    """Whether both say where, and not the same: a building here and a road there are two places as well."""
    shared = one.numbers.keys() & other.numbers.keys()
    if any(one.numbers[kind].isdisjoint(other.numbers[kind]) for kind in shared):
        return True
    if sum(road and name in other.names for name, road in one.names.items()) > 1:
        return False  # where two roads cross
    if one.names and other.names:
        return bool(_kinds_alone(one, other) & _kinds_alone(other, one)) or not _meet(one, other)
    enough = shared & DOORS if one.places and other.places else shared
    return one.known and other.known and not enough and not _meet(one, other)


def _meet(one: Where, other: Where) -> bool:
    named = any(_same_name(name, also) for name in one.places for also in other.places)
    return named or _is_told(one, other) or _is_told(other, one)


def _kinds_alone(one: Where, other: Where) -> set[bool]:
    """Whether a road, or another name, is told of that the other does not tell of: of a crossing one road may be."""
    return {
        road
        for name, road in one.names.items()
        if name not in other.words and not any(_same_name(name, also) for also in other.names)
    }


def _is_told(one: Where, other: Where) -> bool:
    return any(name.removesuffix("小区") in other.words for name in one.names)


def _same_name(one: str, other: str) -> bool:
    return one in other or other in one
