"""The part of people's words that says where: 3号楼门口, 人民路和解放路交叉口, behind building 5."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from issuebot.domain.language.places import address_english
from issuebot.domain.language.places.address_names import CUT, EITHER, HAN
from issuebot.domain.language.places.address_parts import BESIDES, COMMON, DOOR, NOTHING, STRONG, parts_of
from issuebot.domain.language.writing.script import fold

LONGEST = 60  # characters of an address within a sentence
READ = 500  # characters of a text that are searched; an address further back is left alone

FILLERS = re.compile(
    r"\b(?:at|in|on|near|by|of|the|it|is|its|it's|here|this|that|there|i|we|live|am|are)\b"
    r"|[在就我们住是这那位于地址点置的了啊呀哦吧里儿边家小区]|\W|_"
)

# 2号楼前 is a place, 2号楼前天 and 2号楼后来 begin with one.
_BY_A_HOUSE = "(?<=[楼栋幢元])(?:前(?![几天年日一两三些阵段不])|后(?![来续期几一两三])|旁)"
TAIL = re.compile(f"[)）]?(?:[那的]?(?:{BESIDES})|{_BY_A_HOUSE})++")
_STREET = re.compile(address_english.STREET)
# Also what stands between two places of which one leads to the other: 人民路右转长江路, 公园北侧靠近小学.
JOINT = re.compile(
    "[的和与跟及、\\s至到(（—~～-]*(?:(?:靠?近|靠|紧[邻挨靠]着?|毗邻|[左右]?[转拐]弯?[到至进入往]?|[往向朝](?:\\d{1,3}路(?=公交))?|一[个家处座])\\s*)?"
)
SHOP = re.compile(
    f"(?P<name>(?!露天|流动|路边|沿街|无证|夜间|[多几一两]家)[{HAN}]{{2,4}}?)"
    "(?:快递|饭店|酒[楼家吧]|餐厅|食府|鱼庄|网吧|ktv|面馆|粉店|茶[楼馆]|(?:火锅|烧烤|烤肉|水果|早餐|蛋糕|五金)店|包子铺|洗车[店行]|车行|汽修[店厂]?|咖啡馆?"
    "|修理[店厂]|麻将馆|棋牌室|浴池|足浴|足道|健身房|会所|美容院|量贩|商行)"
)
# How short answers to “where?” end.
LOOSE = re.compile(
    f"(?:{BESIDES}|[路街巷弄村桥楼栋幢院站场店园口])$"
    r"|\b(?:street|road|lane|avenue|corner|gate|building|park|square|station|market|school|bridge|near|behind"
    r"|opposite)\b"
)
ONCE = re.compile(
    "(?:[一两]|[催看修弄问等管说查帮报来想找搞])下$|[我要得会想先]去.{1,5}$|[会么咋我你能要来去瞎别好不想]弄$"
)

CLOSING = re.compile("[)）]")
DENIED = re.compile(r"(?:不是|并非|\bnot)\s*$")  # 不是3号楼，是5号楼
NEAR = 8  # characters before an address
ENOUGH = 12  # letters that say where: a longer one is no better
EARLIER = 4  # characters later that are as good as one letter less


class Span(NamedTuple):
    """An address at [begin, end); `rank` as its best part has."""

    begin: int
    end: int
    rank: int


def address_in(words: str) -> str | None:
    """The address in the words, as they write it: one with a name or number before a common word, then the longest."""
    folded = fold(words)
    text = words if len(folded) == len(words) else folded
    spans = _joined([*_spans(folded[:READ]), *_proper(text[:READ])], folded)
    meant = [span for span in spans if not DENIED.search(folded, max(0, span.begin - NEAR), span.begin)]
    best = max(meant or spans, key=_weight, default=None)
    return _trimmed(text[best.begin : _closed(text, best)]) if best else None


def _closed(text: str, span: Span) -> int:
    """Where an address ends in which a bracket is open: 北环路（西园路到防洪渠段）."""
    opened = max(text.rfind(sign, span.begin, span.end) for sign in "(（")
    closing = (
        CLOSING.search(text, span.end, span.end + NEAR) if opened > max(map(text[: span.end].rfind, ")）")) else None
    )
    return closing.end() if closing else span.end


def spans_in(folded: str) -> list[tuple[int, int]]:
    """Where addresses stand in folded words, from left to right; they do not overlap."""
    found: list[tuple[int, int]] = []
    for span in sorted(_spans(folded[:READ])):
        if span.rank > NOTHING and (not found or span.begin >= found[-1][1]):
            found.append((span.begin, span.end))
    return found


def is_place_alone(words: str) -> bool:
    """Whether nothing is said but where; `words` are without the communities' names."""
    if len(words) > READ:
        return False
    rest = fold(words)
    for begin, end in reversed(spans_in(rest)):
        rest = f"{rest[:begin]} {rest[end:]}"
    return not FILLERS.sub("", rest)


def sounds_like_place(words: str) -> bool:
    """Whether short words may well say where something is. 桥下 does; 催一下 and 我要去医院 do not."""
    said = fold(words).strip(" 。.!,")
    return LOOSE.search(said) is not None and ONCE.search(said) is None


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
    english = (Span(found.start(), found.end(), _rank(found)) for found in address_english.ENGLISH.finditer(folded))
    return (*_chinese(folded), *english)


def _rank(found: re.Match[str]) -> int:
    if found["thing"]:
        return NOTHING
    return STRONG if address_english.NAMED.search(found[0]) else COMMON


def _proper(text: str) -> Iterator[Span]:
    """Names that begin with capitals, where capitals say so: not in a text that is all of them."""
    if any(sign.islower() for sign in text):
        for pattern in (address_english.PROPER, address_english.TITLED):
            yield from (Span(found.start(), found.end(), STRONG) for found in pattern.finditer(text))


def _weight(span: Span) -> tuple[int, float]:
    """A name before a common word, then the longer; far behind stand those whom it was told to."""
    return span.rank, min(span.end - span.begin, ENOUGH) - span.begin / EARLIER


def _joined(spans: list[Span], folded: str) -> list[Span]:
    """English ones that overlap or follow each other are one: outside the library, on King Street."""
    joined: list[Span] = []
    for span in sorted(spans):
        last = joined[-1] if joined else None
        more = last and (last.rank < STRONG or span.rank == STRONG)  # a name, near the shop, is found without the shop
        if last and (span.begin < last.end or (more and address_english.JOINT.fullmatch(folded, last.end, span.begin))):
            joined[-1] = Span(last.begin, max(last.end, span.end), max(last.rank, span.rank))
        else:
            joined.append(span)
    return [span for span in joined if span.rank > NOTHING]


def _chinese(folded: str) -> Iterator[Span]:
    """Parts that follow each other, with what stands beside them (门口, 对面), are one address."""
    parts = parts_of(folded)
    span: Span | None = None
    for part, following in zip_longest(parts, parts[1:]):
        # A district stands before, and never behind: 建设路的创建文明城市.
        goes_on = span is not None and (part.rank > NOTHING or span.rank == NOTHING)
        begin, rank = part.begin, part.rank
        if span and goes_on and JOINT.fullmatch(folded, span.end, part.begin):
            begin, rank = span.begin, max(rank, span.rank)
        elif span and span.rank > NOTHING:
            yield span
        # What stands beside it may be a part of the next name: 新联村内劳屯.
        limit = following.begin if following else len(folded)
        end = _shop_at(folded, part.end, limit) if part.road else part.end
        tail = TAIL.match(folded, end, limit)
        span = Span(begin, tail.end() if tail else end, rank)
    if span and span.rank > NOTHING:
        yield span


def _shop_at(folded: str, road: int, limit: int) -> int:
    """Where the shop ends that is named at once behind a road (天成路顺达快递); the end of the road where none is."""
    found = SHOP.match(folded, road, limit)
    named = found and all(cut[0] in EITHER for cut in CUT.finditer(found["name"]))
    return found.end() if found and named else road


def _trimmed(address: str) -> str:
    return re.sub(
        r"^(?:on|at|by|in(?! front)|inside|over|off|along|past|up|down)\s+(?:the\s+)?",
        "",
        address[:LONGEST],
        flags=re.IGNORECASE,
    ).rstrip(" 的和与跟、那")
