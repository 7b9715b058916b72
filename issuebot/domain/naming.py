"""Which communities people name, in full (幸福里小区, Xingfuli), by an alias, or in part (阳光3号楼)."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from issuebot.domain.district import Community, District
from issuebot.domain.lexicon import Find, Lexicon
from issuebot.domain.script import fold

OFFERED = 3  # communities that one part of a name may mean, before it means none
# What half of all communities are called tells nothing.
KINDS = re.compile(
    r"(小区|社区|花园|家园|新村|公寓|广场|名苑|苑|园|里|村|城|庭|府|湾|居|院|坊|巷|路|街|区|期|大|新|东|西|南|北)+$"
)
# A part of two characters is often an everyday word (阳光, 东方): only beside words of place it is a name.
BESIDE_BEFORE = re.compile(r"(^|[在住到去是从我们咱:,。;!?\s])$")
BESIDE_AFTER = re.compile(
    r"\s*($|[\d一二三四五六七八九十东西南北这那,。;!?\n]|号|栋|楼|单元|小区|院|门|后面|前面|旁边|附近)"
)
LATIN_BEFORE = re.compile(r"(^|\b(?:at|in|from|near|of|outside|inside|behind)\s+)$")
LATIN_AFTER = re.compile(r"\s*($|[\d,.;!?\n]|building|block|gate|unit|bldg|estate|no\b)")
LEAST_LATIN = 4  # letters of a name's first word that may stand for the whole


def guess_community(district: District, words: str) -> str | None:
    """The open community that the words most likely name."""
    return next(iter(named_communities(district, words)), None)


@lru_cache(maxsize=4096)
def named_communities(district: District, words: str) -> tuple[str, ...]:
    """All that are named, the longest name first; only where none is named in full, those named in part."""
    folded = fold(words)
    found = _names(district).finds(folded)
    if not found:
        found = [find for find in _parts(district).finds(folded) if find.exact and _means_a_place(folded, find)]
    longest: defaultdict[str, int] = defaultdict(int)
    for find in found:
        longest[find.owner] = max(longest[find.owner], find.end - find.begin)
    order = [place.id for place in district.open_communities if place.id in longest]
    return tuple(sorted(order, key=lambda owner: -longest[owner]))[:OFFERED]


@lru_cache(maxsize=8)
def _names(district: District) -> Lexicon:
    return Lexicon((place.id, name) for place in district.open_communities for name in names_of(place))


def names_of(place: Community) -> tuple[str, ...]:
    return (place.name.zh, place.name.en, *place.aliases)


@lru_cache(maxsize=8)
def _parts(district: District) -> Lexicon:
    owners: defaultdict[str, set[str]] = defaultdict(set)
    for place in district.open_communities:
        for name in names_of(place):
            for part in _parts_of(fold(name)):
                owners[part].add(place.id)
    return Lexicon((owner, part) for part, some in owners.items() if len(some) <= OFFERED for owner in sorted(some))


def _parts_of(name: str) -> Iterator[str]:
    """Beginnings and ends of two characters or more that say more than the kind of place; a Latin name's first word."""
    if name.isascii():
        first = next(iter(name.split()), "")
        if len(first) >= LEAST_LATIN:
            yield first
        return
    for length in range(2, len(name)):
        for part in (name[:length], name[-length:]):
            if not KINDS.fullmatch(part):
                yield part


def _means_a_place(folded: str, find: Find) -> bool:
    before, after = folded[max(0, find.begin - 12) : find.begin], folded[find.end : find.end + 12]
    if find.term.isascii():
        return bool(LATIN_BEFORE.search(before) and LATIN_AFTER.match(after))
    if len(find.term) > 2:  # noqa: PLR2004 two characters
        return True
    return bool(BESIDE_BEFORE.search(before) and BESIDE_AFTER.match(after))
