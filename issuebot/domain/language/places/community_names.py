"""Which communities people name, in full (幸福里小区, Xingfuli), by an alias, or in part (阳光3号楼)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community
from issuebot.domain.language.places.address import FILLERS, JOINT, READ, address_in, is_place_alone
from issuebot.domain.language.places.address_parts import Part, parts_of
from issuebot.domain.language.writing.lexicon import Find, Lexicon
from issuebot.domain.language.writing.script import fold

SAME_PLACE = ("小区", "社区")  # what people add to the name of a community
OFFERED = 3  # a part of a name that fits more communities than this is taken for none
# Endings that half of all communities share: alone they name none.
KINDS = re.compile(
    r"(小区|社区|花园|家园|公寓|广场|名苑|苑|园|里|村|城|庭|府|湾|居|院|坊|巷|路|街|区|期|大|新|东|西|南|北)+$"
)
# Two characters of a name are often an everyday word (阳光, 东方). They count only beside one of these words of place.
BESIDE_BEFORE = re.compile(r"(^|[在住到去是从我们咱]|[^\w]|_)$")
BESIDE_AFTER = re.compile(
    r"\s*($|[^\w]|_|[\d一二三四五六七八九十东西南北这那]|号|栋|楼|单元|小区|院|门|后面|前面|旁边|附近)"
)
LATIN_BEFORE = re.compile(r"(^|[^\w\s]\s*|\b(?:at|in|from|near|of|outside|inside|behind)\s+)$")
LATIN_AFTER = re.compile(r"\s*($|[\d]|[^\w\s]|building|block|gate|unit|bldg|estate|no\b)")
LEAST_LATIN = 4  # letters of a name's first word that may stand for the whole


def guess_community(district: District, words: str) -> str | None:
    """The open community that the words name in full, or in a part that fits no other."""
    named = named_communities(district, words)
    return named[0] if len(named) == 1 or (named and _in_full(district, words)) else None


@lru_cache(maxsize=4096)
def named_communities(district: District, words: str) -> tuple[str, ...]:
    """All that are named, the longest name first; only where none is named in full, those named in part."""
    folded = fold(words)
    longest: defaultdict[str, int] = defaultdict(int)
    for find in _in_full(district, words) or _in_part(district, folded):
        longest[find.owner] = max(longest[find.owner], find.end - find.begin)
    order = [place.id for place in district.open_communities if place.id in longest]
    return tuple(sorted(order, key=lambda owner: -longest[owner]))[:OFFERED]


@lru_cache(maxsize=4096)
def place_named(district: District, words: str) -> str | None:
    """The address in the words, without the community's name, unless that is a part of it (文化路88号, 锦绣华庭)."""
    text, found = _text_and_names(district, words)
    parts = parts_of(fold(text)[:READ]) if found else ()  # most words name no community
    place = address_in(_without(text, tuple(find for find in found if not _is_within(find, parts, text))))
    return " ".join(place.split()) if place else None


def _is_within(find: Find, parts: Sequence[Part], text: str) -> bool:
    """Whether the name is a part of another one, or a road that an address begins with."""
    part = next((one for one in parts if one.begin <= find.begin and find.end <= one.end), None)
    if not part:
        return False
    before, after = text[part.begin : find.begin], text[find.end : part.end]
    if part.road and not before + after:
        return any(JOINT.fullmatch(text, part.end, one.begin) for one in parts if one.road and one.begin >= part.end)
    return len(before) > 1 or after not in ("", *SAME_PLACE)


@lru_cache(maxsize=4096)
def is_only_a_place(district: District, words: str) -> bool:
    """“幸福里3号楼” says where, and nothing of what."""
    return is_place_alone(_without(*_text_and_names(district, words)))


@lru_cache(maxsize=4096)
def is_only_a_community(district: District, words: str) -> bool:
    """“幸福里的” says which community, and not where in it."""
    return not FILLERS.sub("", fold(_without(*_text_and_names(district, words))))


CORRECTS = re.compile(
    r"(?:不是|not)\s?[^，,]{1,16}?(?:[，,]|\s|(?=而?是))\s*(?:应该|而)?(?:是|在|it['’]?s|but)\s*(?P<instead>.+)"
    r"|(?:(?:不对|不是的?|(?:写|说|打|搞|地址|地点|位置)*错了|更正(?:一下)?|sorry|no|wrong|oops"
    r"|i mean(?:t)?)[，,。.！! :：]*)+"
    r"(?:应该|我说的|正确的)?(?:是|在|it['’]?s|it is)?\s*(?P<place>.+)"
    r"|(?:地址|地点|位置)?(?:应该|其实|改成|改为)(?:是|在)?(?P<rather>.+)",
    re.IGNORECASE,
)


def corrected_place(district: District, words: str) -> str | None:
    """The place in 不对，是幸福里 or 不是3号楼，是5号楼: it takes the place of what was said before."""
    found = CORRECTS.fullmatch(words.strip())
    place = next(filter(None, found.groups()), "").strip(" ，,。.！!") if found else ""
    return place if place and is_only_a_place(district, place) else None


def _text_and_names(district: District, words: str) -> tuple[str, tuple[Find, ...]]:
    folded = fold(words)
    text = words if len(folded) == len(words) else folded
    return text, _in_full(district, words) or _in_part(district, folded)


def _without(text: str, found: tuple[Find, ...]) -> str:
    for find in found:
        text = text[: find.begin] + " " * (find.end - find.begin) + text[find.end :]
    return text


@lru_cache(maxsize=4096)
def _in_full(district: District, words: str) -> tuple[Find, ...]:
    return tuple(_names(district).finds(fold(words)))


@lru_cache(maxsize=4096)
def _in_part(district: District, folded: str) -> tuple[Find, ...]:
    return tuple(find for find in _parts(district).finds(folded) if find.exact and _means_a_place(folded, find))


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
