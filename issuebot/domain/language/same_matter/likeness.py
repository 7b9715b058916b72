"""How alike two reports are, where nobody sent a point on the map: in what they tell, and in where.

What they tell is compared by pairs of letters, weighted by how rare these are in the district, and by the matters that
they name, without the words of place and the prose of hotlines. Where it is, is compared by names and by numbers, each
kind with its own: door 3 is not building 3.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log

from issuebot.domain.language.places.address import spans_in
from issuebot.domain.language.places.address_parts import BARE, DOOR, parts_of
from issuebot.domain.language.same_matter.matters import matters_in
from issuebot.domain.language.writing.letter_pairs import pairs
from issuebot.domain.language.writing.numerals import digits
from issuebot.domain.language.writing.script import fold

READ = 200  # characters: what a report is about stands at its beginning
OTHER = (1.0, 0.4, 0.15)  # what is left where none, one or both of two name a matter, and not the same
BESIDE_MATTER = 0.35  # where it is the same, and only beside others
LONG = 15.0  # what pairs weigh at most of a long text of the same matter, which tells much beside
MATTER = 6.0  # what a matter in common weighs: as much as a few rare pairs
PRIOR = 20  # reports that are taken as read before the first one
HERE, SOMEWHERE = 0.2, 0.4  # the least likeness of reports of one place, and of which one names none
PROSE = re.compile(
    r"市民(?:来电)?反映|来电人?(?:反映|称|咨询)?|反映人|居民反映|业主反映|存在安全隐患|安全隐患|影响(?:居民|市民|周边|正常|市容|通行|学生|美观|环境)*"
    r"(?:生活|休息|出行|学习|卫生)?|(?:请|望|希望|要求|建议)[^，,。；;]{0,12}(?:核实|处理|解决|查处|维修|修复|清理|整治|协调|管理|检查|整理|更换"
    r"|加固|清除|治理|疏导|劝导|修理|加强巡逻)?|尽快|核实|处理|问题|关于|投诉|反映|情况|多次|长期|一直|严重|相关部门|部门|已经|好几天|有人"
    r"|\b(?:please|there|is|are|the|at|a|an|again|it|all|for|and|of|needs?|keeps?|has|have|not|been)\b"
)
STREET = re.compile(r"\b(?!the|our|number|and)[a-z]{3,} (?:road|street|lane|avenue|boulevard|rd|ave)\b")
KINDS = (
    ("building", re.compile(r"(?:building|block|bldg|tower)\s*(\w+)|([a-z]|\d{1,4})\s?(?:号楼|栋|幢|座|#楼?)")),
    ("unit", re.compile(r"(\d{1,3})\s?单元")),
    ("room", re.compile(r"(?:单元|楼|栋|幢|-)\s?(\d{3,4})(?!\d)|(?:flat|apartment|apt|room)\s*(\d+)")),
    (
        "door",
        re.compile(r"(?:路|街|巷|道|村|庄)\s?(\d{1,4})号|(\d{1,4}) (?!floor)[a-z]+ (?:road|street|lane|avenue)"),
    ),
    ("compound", re.compile(r"^(\d{1,3})-\d")),
    ("gate", re.compile(r"([东南西北])门|\b(north|south|east|west) (?:gate|entrance)")),
)


@dataclass(frozen=True, slots=True)
class Where:
    """`names`: whether each is a road's."""

    names: Mapping[str, bool]
    numbers: Mapping[str, str]

    @property
    def known(self) -> bool:
        return bool(self.names or self.numbers)


@dataclass(frozen=True, slots=True)
class Telling:
    """What a report tells, and where that is."""

    pairs: frozenset[int]
    matters: Mapping[str, float]
    where: Where


@lru_cache(maxsize=1024)  # the same open tickets are compared with one draft after the other
def read(words: str, place: str | None) -> Telling:
    """`words` are without the community's name."""
    folded = fold(words[:READ])
    spans = spans_in(folded)
    where = " ".join([*_first_named(folded, spans), fold(place or "")])
    told = PROSE.sub(" ", re.sub(r"\d+", " ", _without(folded, spans)))
    # What stands beside a name may be what it is about: 3号楼消防通道.
    named = _without(folded, [(part.begin, part.end) for part in parts_of(folded)])
    return Telling(frozenset(pairs(told)), matters_in(PROSE.sub(" ", named)), _where(digits(where), digits(folded)))


def _first_named(folded: str, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Addresses up to the first with a name: those further on are of neighbours, offices and ways."""
    for begin, end in spans:
        yield folded[begin:end]
        if any(part.named for part in parts_of(folded[begin:end])):
            return


def _without(text: str, spans: Iterable[tuple[int, int]]) -> str:
    for begin, end in spans:
        text = f"{text[:begin]}{' ' * (end - begin)}{text[end:]}"
    return text


def weights_of(some: Collection[Telling]) -> dict[int, float]:
    """What each pair of letters tells among these reports: one that many of them have tells little."""
    seen = Counter(pair for one in some for pair in one.pairs)
    many = len(some) + PRIOR
    return {pair: log(many / (times + 1)) / log(many) for pair, times in seen.items()}


def likeness(one: Telling, other: Telling, weights: Mapping[int, float]) -> float:
    """From 0 to 1; 0 where they are of two places, or tell too little of the same. `weights` are those of both."""
    if _apart(one.where, other.where):
        return 0.0
    shared = _weight(one.pairs & other.pairs, weights)
    least = min(_weight(some.pairs, weights) for some in (one, other))
    both = sum(min(how, other.matters[matter]) for matter, how in one.matters.items() if matter in other.matters)
    if both >= 1:  # the same trouble: of two long texts few words need to be the same
        least = min(least, LONG)
        alike = (min(shared, least) + MATTER) / (least + MATTER)
    else:
        told = sum(bool(some.matters) for some in (one, other))
        alike = (shared / least if least else 0.0) * (BESIDE_MATTER if both else OTHER[told])
    return alike if alike >= (HERE if one.where.known and other.where.known else SOMEWHERE) else 0.0


def _weight(some: frozenset[int], weights: Mapping[int, float]) -> float:
    return sum(map(weights.__getitem__, some))


def _where(text: str, plain: str) -> Where:
    """Of the address `text`; units and buildings also where they stand apart from it, in `plain`."""
    names = {DOOR.sub("", text[part.begin : part.end]): part.road for part in parts_of(text) if part.named}
    names.update(dict.fromkeys(STREET.findall(text), True))
    names.update(dict.fromkeys(BARE.findall(text), False))
    found = ((kind, pattern.search(text) or (kind == "unit" and pattern.search(plain))) for kind, pattern in KINDS)
    numbers = {kind: next(filter(None, match.groups())) for kind, match in found if match}
    return Where(names, numbers)


def _apart(one: Where, other: Where) -> bool:
    """Whether both say where, and not the same: a building here and a road there are two places as well."""
    shared = one.numbers.keys() & other.numbers.keys()
    if any(one.numbers[kind] != other.numbers[kind] for kind in shared):
        return True
    if not (one.names and other.names):
        return one.known and other.known and not shared
    alone = _kinds_alone(one, other) & _kinds_alone(other, one)
    return bool(alone) or not any(_same_name(name, also) for name in one.names for also in other.names)


def _kinds_alone(one: Where, other: Where) -> set[bool]:
    """Whether a road, or another name, is told of that the other does not tell of: of a crossing one road may be."""
    return {road for name, road in one.names.items() if not any(_same_name(name, also) for also in other.names)}


def _same_name(one: str, other: str) -> bool:
    return one in other or other in one
