"""The parts of Chinese addresses: roads, villages, estates, landmarks by name, buildings by number, and common words.

What a name ends with is looked for (路, 村, 大厦), then where it begins: behind a mark, another part, or one of the
words that stand before names and are rarely a part of them (在人民路, 反映人民路; but 和顺路, 下关街, 里仁巷).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from issuebot.domain.language.places.place_words import (
    ACTING,
    BESIDE,
    COMMON_NAMES,
    ESTATES,
    LANDMARKS,
    LOOSE_LANDMARKS,
    SIGHTS,
    THINGS,
    UNNAMED,
)

HAN = "\u4e00-\u9fff"
DIGITS = "一二三四五六七八九十"
NUMBER = f"(?:\\d{{1,4}}|[{DIGITS}]{{1,3}})"
UNITS = (
    "(?:号楼|号院|号门(?!口)|号库|#楼?|栋|幢|座(?![位椅])|单元(?!门禁)|楼(?![道梯管主盘市]|上住户)|楼(?=道口)|层(?!层|\\d+户)|室(?!内)|弄|门洞"
    f"|期(?=$|[^{HAN}间限待望]|[{HAN}]*[区栋幢号楼内门垃])|区(?=[\\da-z{DIGITS}]))"
)
BESIDES = "|".join(BESIDE)
FOLLOWING = "|".join([*(word for word in BESIDE if len(word) > 1 and word[1] != "("), "旁", "边(?!缘)"])
# Letters before which a name begins, and those that a name may begin with all the same, where nothing stands before.
BEFORE = "在到从去住于沿往是的了靠近把被给有没不就都还也这那个条着走堵占修问让穿将向经由请望称"
EITHER = "和与跟及上下里外旁过顺站一前后"
NEVER_LAST = frozenset("有在把被给没不就还也这那个条着走堵占修问让穿请靠从到是的了")  # 地铁有学校, 快递放驿站
CUT = re.compile(
    f"反映|希望|[今昨前后每当白整半]天|天天|几天|每[晚年月周]|[扩修搭新违改私]建|(?<=[口旁边处里内前后侧])建|污染|位于|关于|家住|居住|我家|我们|咱们|本人|来自|路过|经过|咨询|投诉|举报|建议|市民|居民|业主|[{BEFORE}{EITHER}]"
)
LEADING = re.compile("[和与跟及至到、]+")
LONGEST_NAME, USUAL_NAME = 6, 4  # letters; of a longer one with no beginning in sight the last two are taken
ROAD = (
    "大道|大街|步行街|商业街|美食街|小吃街|(?<![楼通行车街水管盲河轨隧过知味难报公频渠跑国省县匝辅巷便坡栈绿步赛甬铁干信大])道(?=[与和、\\d]|交口|路口|旁|边|[东西南北][段侧头口])|(?<!十字)(?<!丁字)(?<!交叉)路(?![灯面牌障费况政基肩边])"
    "|(?<![门口楼校院区厂店])路(?=边)|街(?![道灯]|边的)|巷(?!子)|胡同|弄(?=\\s?\\d|口)"
)
# What is a road by its ending only: 马路, 修路, 这条路.
NO_ROAD = re.compile(
    "[线电铁公道马水油气管网短思套车小大土盲岔弯绕拦挡修走堵占问让顺一条条个段整半这那了着过有没逛临扫骂炸老]"
    "|.{0,4}(?:[这那哪一]条|整条|半条|哪个|修|走|堵|占|逛|马|公|(?<!钢)铁|道|线|电|管|扫|炸|没有|的|出|(?<!交)通|绕|主干|高速公|(?<![东西南北中])一|把|将|大街小|[在到了跨穿]|部分|挡|拦|压|断|霸|挖|封|赶"
    "|各|某|这些|那些|其他)"
)
VILLAGE = "村(?![民委干医镇])|庄(?![稼园重])"
TOWN = "镇(?!痛|定)|乡(?!镇|村|亲|下)|街道(?!上|边|路|两)|社区(?!卫生|工作|医院|居委|服务)"
QUARTER = "(?:(?<=高新)|(?<=城新)|(?<![小社景园校新街片辖郊市]))区|县"
_SUFFIX = (
    f"(?P<road>{ROAD})|(?P<estate>{ESTATES})|(?P<landmark>(?:{'|'.join(LANDMARKS)})(?![舞费]))"
    f"|(?P<sight>{SIGHTS}(?=(?:{FOLLOWING})))|(?P<village>{VILLAGE})|(?P<town>{TOWN})|(?P<quarter>{QUARTER})"
)
# Quick where no letter of these stands.
SUFFIX = re.compile(f"(?=[{''.join(sorted(set(re.findall(f'[{HAN}]', _SUFFIX))))}])(?:{_SUFFIX})")
DOOR = re.compile(f"\\s?{NUMBER}号(?!楼|线|门(?!前|口|外|旁))(?:院)?|\\s?{NUMBER}号院")
REACH = re.compile("[东西南北中]段")
GROUP = re.compile(f"\\s?{NUMBER}(?:组(?!织)|队|社|号(?!楼|线))")
ROOM = f"(?:\\s?{NUMBER}\\s?(?:{UNITS}|号(?!线)|门)|\\s?\\d{{3,4}}(?!\\d|[米元年月天个人户块])室?)"
NUMBERED = re.compile(
    f"(?<![\\d.a-z])(?:(?:(?<!住){NUMBER}(?:-\\d{{1,2}}(?=号楼))?|[a-z](?![a-z]))\\s?{UNITS}{ROOM}*(?:\\d{{1,3}}(?:-\\d{{1,4}}){{1,2}}(?![\\d-]))?"
    f"|{NUMBER}(?:巷|弄|排)(?![子路])(?:{NUMBER}号)?|\\d{{1,3}}(?:#|-)\\d{{1,2}}-\\d{{2,4}}(?![\\d-])|\\d{{1,2}}-\\d{{3,4}}(?![年\\d-])室?)"
)
SCHOOL = re.compile(f"(?:[市县区镇]|[东西南北城][关街门])?[{DIGITS}]{{1,2}}[中小](?=[东西南北校门对附旁后前])")
METRO = re.compile(f"地铁(?:\\d{{1,2}}|[{DIGITS}]+)号线(?:[{HAN}]{{2,4}}站|(?={FOLLOWING}))")
GATE = re.compile("(?:[东南西北]{1,2}|正大?|大|后|前|侧|小区|小区大|小区后|社区)门(?![禁卫面锁铃牌框帘把店市])口?")
FORMER = "老旧原"  # 老汽车站 is one that everybody knows
_BEGINNINGS = "".join(
    sorted({*FORMER, *(word[0] for word in (*LANDMARKS, *LOOSE_LANDMARKS))})
)  # quick where none begins
OPEN = "|".join(word for word in LANDMARKS if word not in ACTING)
BARE = re.compile(
    f"(?=[{_BEGINNINGS}])[{FORMER}]?(?:(?:{OPEN})(?![舞费])|(?:{'|'.join(LOOSE_LANDMARKS)})(?=(?:{BESIDES}))"
    f"|(?:{'|'.join(ACTING)})(?=(?:{BESIDES})|的|$)|(?<=[在到于过从])(?:{'|'.join(ACTING)}))"
)
THING = re.compile(f"(?:{'|'.join(THINGS)})(?=(?:那|的)?(?:{BESIDES}))")


QUARTER_ONLY, COMMON, STRONG = range(3)


class Part(NamedTuple):
    """A part of an address at [begin, end). `rank`: a name or a number, a common word, or only a quarter of a town."""

    begin: int
    end: int
    rank: int
    road: bool = False
    named: bool = False


def parts_of(folded: str) -> list[Part]:
    """Parts from left to right that do not overlap; of two the stronger, then the longer one is taken."""
    found = sorted(_all(folded), key=lambda part: (-part.rank, part.begin - part.end, part.begin))
    taken, kept = bytearray(len(folded)), []
    for part in found:
        if not any(taken[part.begin : part.end]):
            taken[part.begin : part.end] = b"\1" * (part.end - part.begin)
            kept.append(part)
    return sorted(kept)


def _all(folded: str) -> Iterator[Part]:
    yield from _named(folded)
    for pattern in (NUMBERED, SCHOOL, METRO):
        yield from (Part(found.start(), found.end(), STRONG) for found in pattern.finditer(folded))
    for pattern in (GATE, BARE, THING):
        yield from (Part(found.start(), found.end(), COMMON) for found in pattern.finditer(folded))


def _named(folded: str) -> Iterator[Part]:
    first = last = 0  # where the part before begins, and ends
    for found in SUFFIX.finditer(folded):
        kind = found.lastgroup or ""
        # 人民医院 is a name by itself, 路 is none.
        least = 1 if len(found[0]) > 1 and (kind in ("estate", "landmark") or _is_quarter_street(folded, found)) else 2
        begin = _beginning(folded, last, found.start(), least=least, road=kind == "road")
        if kind == "road" and 0 < last == found.start():
            begin = first  # 小辛庄大街, 人民公园路: a name that is itself a place's
        name = folded[begin : found.start()]
        if len(name) < least or name[-1] in NEVER_LAST or _is_common(name, kind):
            continue
        end = _with_number(folded, found.end(), kind)
        first, last = begin, end
        yield Part(
            begin, end, QUARTER_ONLY if kind == "quarter" else STRONG, road=kind == "road", named=kind != "quarter"
        )


def _is_quarter_street(folded: str, found: re.Match[str]) -> bool:
    """东大街 is a name of its own, 大街 is none."""
    return found[0] in ("大街", "大道") and folded[found.start() - 1 : found.start()] in tuple("东西南北中")


def _beginning(folded: str, last: int, end: int, *, least: int, road: bool) -> int:
    first = max(last, end - LONGEST_NAME)
    begin = end
    while begin > first and ("\u4e00" <= folded[begin - 1] <= "\u9fff"):
        begin -= 1
    if begin == last and last and (joined := LEADING.match(folded, begin, end)):
        begin = joined.end()
    hard = begin == last or begin > first or begin == 0
    for cut in CUT.finditer(folded, begin, end):
        sign = cut[0]
        # 和顺路 begins with its 和, unless two letters are left without it and something stands before.
        if end - cut.end() >= (2 if len(sign) == 1 else 1) - (2 - least) and not (
            hard and cut.start() == begin and sign in EITHER
        ):
            begin, hard = cut.end(), True
    usual = USUAL_NAME if road else LONGEST_NAME
    return begin if end - begin <= usual and (hard or not road) else end - 2


def _is_common(name: str, kind: str) -> bool:
    if kind == "road":
        return bool(NO_ROAD.fullmatch(name))
    return bool(UNNAMED.fullmatch(name)) or (name in COMMON_NAMES)


def _with_number(folded: str, end: int, kind: str) -> int:
    if kind == "road":
        reach = REACH.match(folded, end)
        end = reach.end() if reach else end
        door = DOOR.match(folded, end)
        return door.end() if door else end
    group = GROUP.match(folded, end) if kind == "village" else None
    return group.end() if group else end
