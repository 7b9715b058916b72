"""The part of people's words that says where: 3号楼门口, 人民路和解放路交叉口, behind building 5."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from issuebot.domain.language.places import address_english
from issuebot.domain.language.places.address_parts import BESIDES, COMMON, DOOR, STRONG, parts_of
from issuebot.domain.language.writing.script import fold

LONGEST = 40  # characters of an address within a sentence
READ = 500  # characters of a text that are searched; an address further back is left alone

FILLERS = re.compile(
    r"\b(?:at|in|on|near|by|of|the|it|is|its|it's|here|this|that|there|i|we|live|am|are)\b"
    r"|[在就我们住是这那位于地址点置的了啊呀哦吧里儿边家小区]|\W|_"
)

TAIL = re.compile(f"(?:[那的]?(?:{BESIDES}))+")
_STREET = re.compile(address_english.STREET)
JOINT = re.compile("[的和与跟、\\s至到-]*")
# How short answers to “where?” end.
LOOSE = re.compile(
    f"(?:{BESIDES}|[路街巷弄村桥楼栋幢院站场店园口])$"
    r"|\b(?:street|road|lane|avenue|corner|gate|building|park|square|station|market|school|bridge|near|behind|opposite)\b"
)


DENIED = re.compile(r"(?:不是|并非|\bnot)\s*$")  # 不是3号楼，是5号楼
NEAR = 8  # characters before an address


class Span(NamedTuple):
    """An address at [begin, end); `rank` as its best part has."""

    begin: int
    end: int
    rank: int


def address_in(words: str) -> str | None:
    """The address in the words, as they write it: one with a name or number before a common word, then the longest."""
    folded = fold(words)
    text = words if len(folded) == len(words) else folded
    spans = (*_spans(folded[:READ]), *_proper(text[:READ]))
    meant = [span for span in spans if not DENIED.search(folded, max(0, span.begin - NEAR), span.begin)]
    best = max(meant or spans, key=lambda span: (span.rank, span.end - span.begin), default=None)
    return _trimmed(text[best.begin : best.end]) if best else None


def spans_in(folded: str) -> list[tuple[int, int]]:
    """Where addresses stand in folded words, from left to right; they do not overlap."""
    found: list[tuple[int, int]] = []
    for span in sorted(_spans(folded[:READ])):
        if not found or span.begin >= found[-1][1]:
            found.append((span.begin, span.end))
    return found


def is_place_alone(words: str) -> bool:
    """Whether nothing is said but where; `words` are without the communities' names."""
    if len(words) > READ:
        return False
    rest = fold(words)
    for span in sorted(_spans(rest), reverse=True):
        rest = f"{rest[: span.begin]} {rest[span.end :]}"
    return not FILLERS.sub("", rest)


def sounds_like_place(words: str) -> bool:
    """Whether short words may well say where something is."""
    return bool(LOOSE.search(fold(words).strip(" 。.!,")))


def is_findable(place: str) -> bool:
    """Whether a place is found without knowing the community: it names a road, or something that everybody knows."""
    return any(part.named for part in parts_of(fold(place[:READ]))) or bool(_STREET.search(fold(place)))


def street_in(place: str) -> str | None:
    """The street that a place names, without the door: 人民路12号 is 人民路."""
    folded = fold(place)
    text = place if len(folded) == len(place) else folded
    road = next((part for part in parts_of(folded[:READ]) if part.road), None)
    found = _STREET.search(folded)
    if road:
        return DOOR.sub("", text[road.begin : road.end]).strip()
    return text[found.start() : found.end()].strip() if found else None


@lru_cache(maxsize=1024)
def _spans(folded: str) -> tuple[Span, ...]:
    english = (
        Span(found.start(), found.end(), STRONG if address_english.NAMED.search(found[0]) else COMMON)
        for found in address_english.ENGLISH.finditer(folded)
    )
    return (*_chinese(folded), *english)


def _proper(text: str) -> Iterator[Span]:
    """Names that begin with capitals, where capitals say so: not in a text that is all of them."""
    if any(sign.islower() for sign in text):
        yield from (Span(found.start(), found.end(), STRONG) for found in address_english.PROPER.finditer(text))


def _chinese(folded: str) -> Iterator[Span]:
    """Parts that follow each other, with what stands beside them (门口, 对面), are one address."""
    span: Span | None = None
    for part in parts_of(folded):
        if span and part.begin < span.end:
            continue
        joined = span is not None and JOINT.fullmatch(folded, span.end, part.begin)
        if span and not joined and span.rank >= COMMON:
            yield span
        tail = TAIL.match(folded, part.end)
        end = tail.end() if tail else part.end
        span = Span(
            span.begin if span and joined else part.begin, end, max(part.rank, span.rank if span and joined else 0)
        )
    if span and span.rank >= COMMON:
        yield span


def _trimmed(address: str) -> str:
    return re.sub(
        r"^(?:on|at|by|in(?! front)|inside)\s+(?:the\s+)?", "", address[:LONGEST], flags=re.IGNORECASE
    ).rstrip(" 的和与跟、那")
