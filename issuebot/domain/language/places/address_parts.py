"""The parts of Chinese addresses: roads, villages, estates, landmarks by name, buildings by number, and common words.

They are read from left to right. What a part ends with says its kind (路, 村, 大厦, 号楼); its name lies between the
part before and there. An ending that follows another at once belongs to the same name: 小辛庄大街, 中横路社区.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from issuebot.domain.language.places.address_names import (
    CUT,
    HAN,
    LONG,
    NEVER_LAST,
    SHORT,
    beginning,
    is_common,
    name_before_number,
)
from issuebot.domain.language.places.place_words import (
    ACTING,
    BESIDE,
    BUILDERS,
    ESTATES,
    LANDMARKS,
    LOOSE_LANDMARKS,
    SAID_OF_ESTATES,
    SIGHTS,
    THINGS,
)

DIGITS = "一二三四五六七八九十"
NUMBER = f"(?:\\d{{1,4}}|[{DIGITS}]{{1,3}})"
UNITS = (
    "(?:号楼|号院|号大院|号?街坊(?![反投邻])|号门(?!口)|号库|#楼?|栋|幢|座(?![位椅])|单元(?!门禁)|楼(?![道梯管主盘市由窗扔抛倒掉往]|上住户|阳台|凉台)|楼(?=道口)|层(?!层|\\d+户|住户|[由窗扔抛倒掉往]|阳台|凉台)|室(?!内)|弄|门洞"
    f"|期(?=$|[^{HAN}间限待望]|[{HAN}]*[区栋幢号楼内门垃])|区(?=[\\da-z{DIGITS}]))"
)
BESIDES = "|".join(BESIDE)
FOLLOWING = "|".join([*(word for word in BESIDE if len(word) > 1 and word[1] != "("), "旁", "边(?!缘)"])
ROAD = (
    "大道|大街|步行街|商业街|美食街|小吃街|公路(?![局边])"
    "|(?<![楼通行车街水管盲河轨隧过知味难报公频渠跑国省县匝辅巷便坡栈绿步赛甬铁干信大])"
    "道(?=[与和、\\d]|交口|路口|旁|边|[东西南北][段侧头口]|行人|人行|地铁|辅路|高架|[a-z]口|路灯|井盖|公交|烟蒂)"
    f"|(?<!十字)(?<!丁字)(?<!交叉)路(?![灯面牌障费况政基肩边段宽窄过])(?!(?<=[{DIGITS}]路)(?:公交|车))"
    f"(?!(?<=[局站米店厂]路)[东西南北])|(?<![门口楼校院区厂店])路(?=边)"
    f"|(?:(?<=[到至和与、][{HAN}]{{2}})|(?<=[到至和与、][{HAN}]{{3}}))(?<![街路道巷])路段"
    "|街(?![道灯坊]|边的)|巷(?![子道])|胡同|弄(?=\\s?\\d|口)"
)
VILLAGE = "村(?![民委干医镇])|(?<!村)庄(?![稼园重])|屯(?![积粮放货在了满])|寨(?!门)"
TOWN = (
    "(?<![乡城集村])镇(?!痛|定)|(?<![返回家老还故城])乡(?!镇|村|亲|下)|街道(?!上|边|路|两|办)"
    "|社区(?!卫生|工作|医院|居委|服务)"
)
QUARTER = (
    "(?:(?<=高新)|(?<=城新)|(?<![小社景园校新街片辖郊市]))区|县|省(?!道|级|会)"
    "|(?<!城)市(?![民场政区容长委级里面街路巷口东西南北中大胡])"
)
# What villages in the hills are called, behind the name of another: 梁家沟村石板沟.
HAMLET = "(?<![水路边阳暗明排污臭深])沟(?!渠)|(?<![水鱼池荷])塘|(?<![山土斜陡下])坡|湾|坝(?!子)|冲|岗(?!亭)|坪|坳|垭"
_SUFFIX = (
    f"(?P<road>{ROAD})|(?P<estate>{ESTATES})|(?P<landmark>(?:{'|'.join(LANDMARKS)})(?![舞费])(?!学生|家长|老师))"
    f"|(?P<sight>{SIGHTS}(?=(?:{FOLLOWING}))|河(?=水[发又很是变都全]|发[黑臭]))|(?P<village>{VILLAGE})|(?P<town>{TOWN})|(?P<quarter>{QUARTER})"
    f"|(?P<hamlet>{HAMLET})"
)
DOOR = re.compile(
    f"\\s?[副附甲乙]?{NUMBER}(?:-\\d{{1,4}})?号(?!楼|线|桥|街坊|门(?!前|口|外|旁))(?:大?院|(?:居民)?小区|居民楼)?(?:附\\d{{1,3}}号)?"
)
REACH = re.compile(f"[东西南北中](?:[{DIGITS}]|延)?段")
GROUP = re.compile(
    f"\\s?{NUMBER}(?:组(?!织)|队|社(?!区)|号(?!楼|线)(?:大?院)?)|(?!工作|调查|专案)[{HAN}]{{2,3}}组(?![织合长成团员装建])"
)
ROOM = f"(?:\\s?{NUMBER}\\s?(?:{UNITS}|号(?!线)|门)|\\s?\\d{{3,4}}(?!\\d|[米元年月天个人户块])室?)"
_NUMBERED = (
    f"(?<![\\d.a-z])(?:(?:(?<!住){NUMBER}(?:-\\d{{1,2}}(?=号楼))?|[a-z]\\d{{0,2}}(?![a-z\\d]))\\s?{UNITS}{ROOM}*(?:\\d{{1,3}}(?:-\\d{{1,4}}){{1,2}}(?![\\d-]))?"
    f"|[东西南北]?{NUMBER}(?:巷|弄|排)(?![子路])(?:{NUMBER}号)?|\\d{{1,3}}(?:#|-)\\d{{1,2}}-\\d{{2,4}}(?![\\d-])|\\d{{1,2}}-\\d{{3,4}}(?![年\\d-])室?)"
)
# Numbers that are a place behind a name only: 龙山里402号, 三里河一区, 财富城D区.
_COUNTED = (
    f"(?<![\\d.a-z])(?:[甲乙]?{NUMBER}号(?!楼|线|桥|开始|以来|[到至晚早上停起那之以左凌中]|下(?!水))|(?:{NUMBER}|[a-h])区"
    f"|{NUMBER}期(?![间限待望]))"
    f"{ROOM}*"
)
_SCHOOL = (
    f"(?:[市县区镇]|[东西南北城][关街门])?(?:[{DIGITS}]{{1,2}}[中小]|[{DIGITS}]?实[中小幼]|附[中小])"
    "(?=[东西南北校门对附旁后前])"
)
_HIGHWAY = f"[gs]?\\d{{2,4}}(?:国道|省道|县道|乡道|高速)(?:[{HAN}]{{2,3}}段)?|[东西南北][{DIGITS}]环(?:路|线)?"
_BUILT = (
    f"(?<![{HAN}](?<![在区镇县市路街道是于住映东西南北]))(?:{'|'.join(BUILDERS)})(?!物业|集团|地产|公司|燃气|银行|万家)"
    f"(?:(?![路街道镇乡村巷桥站场])[{HAN}]){{2,5}}?(?=$|[^{HAN}]|{SAID_OF_ESTATES})(?:小区)?"
)
_NUMBERED_SIGHT = "\\d{1,2}号(?:公园|停车场|地块|工地)"
_METRO = f"地铁(?:\\d{{1,2}}|[{DIGITS}]+)号线(?:[{HAN}]{{2,4}}站|(?={FOLLOWING}))"
_LAST = "路道街巷弄同村庄屯寨镇乡区县苑园城府庭湾里居院场厦校"  # after these another ending belongs to the name
_STARTS = "".join(sorted(set(re.findall(f"[{HAN}]", _SUFFIX)) | set(DIGITS)))
_BUILDING = "".join(sorted({word.removeprefix("(?<!黄)")[0] for word in BUILDERS}))
# Quick where no letter of these stands.
ENDS = re.compile(
    f"(?=[{_STARTS}\\da-z市县区镇东西南北城地甲乙实附{_BUILDING}])(?:(?P<whole>{_METRO}|{_NUMBERED_SIGHT}|{_BUILT}|{_SCHOOL}|{_HIGHWAY})|(?P<number>{_NUMBERED})"
    f"|(?P<counted>{_COUNTED})|(?P<wing>(?<=[{_LAST}])(?:[东西南北中新老](?:[{DIGITS}]?区|单元楼?|校区)|[{DIGITS}]{{1,2}}社区))|{_SUFFIX})"
)
LANE = re.compile("[巷弄]")
GATE = re.compile("(?:[东南西北]{1,2}|正大?|大|后|前|侧|小区|小区大|小区后|社区)门(?![禁卫面锁铃牌框帘把店市])口?")
FORMER = "老旧原新"  # 老汽车站 is one that everybody knows
_BEGINNINGS = "".join(
    sorted({*FORMER, *(word[0] for word in (*LANDMARKS, *LOOSE_LANDMARKS))})
)  # quick where none begins
DOING = "打工|[上下]班|工作|[上读]学|上课|读书|看[病到]|住院|吃[饭住]|买|办|存|取"  # in 在网吧打工 it says of whom
OPEN = "|".join(word for word in LANDMARKS if word not in ACTING)
BARE = re.compile(
    f"(?=[{_BEGINNINGS}])(?<![建成作为当设])(?<!成了)[{FORMER}]?(?:(?:{OPEN})(?![舞费])|(?:{'|'.join(LOOSE_LANDMARKS)})(?=(?:{BESIDES}))"
    f"|(?:{'|'.join(ACTING)})(?=(?:{BESIDES})|的|急诊|门诊|住院部|$)|(?<=[在到于过从])(?:{'|'.join(ACTING)})(?!{DOING}))"
)
THING = re.compile(f"(?:{'|'.join(THINGS)})(?=(?:那|的)?(?:{BESIDES}))")

# A name with no ending that is known, where a sentence begins and beside it something is: 望城坡附近, 红星天地北门.
_WHERE = (
    "(?=[东西南北]{1,2}侧|[东南西北]门(?![禁卫])|门口|门前|斜?对面|附近(?!的?(?:居民|群众|住户|商户|业主|邻居))"
    "|旁|楼下|院内|工地|\\d{1,2}栋|\\d{1,2}幢|[一二三四五六七八九十]期)"
)
UNKNOWN = re.compile(f"(?:^|(?<=[，。；：,;:])|(?<=家住)|(?<=位于))(?P<name>[{HAN}]{{3,5}}?){_WHERE}")
# 徐东大街锦江之星旁, 建设街顺发汽修后门: behind a road what stands before such words is a name, whatever it ends with.
BEHIND_ROAD = re.compile(
    f"(?!{BESIDES})(?P<name>[{HAN}]{{2,6}}?)(?:段(?!时)|{_WHERE}"
    "|(?=[后正侧]门|楼[上顶]|围墙|[后前][面边]|背后|[东西南北]边|外墙|门外|大门|操场))"
)
# How words end that are no names before such words.
NO_NAME = re.compile(
    "(?:[家楼店口门屋房窗车人们己壁司位区园校边面元院室堂厂摊点路上下里外前后间子的了在到有是说天流大差群声]|(?<!天)地|单元|学校|自来水)$"
    "|[我你他这那哪某坏脏臭乱停堵倒吵响漏多很太烂破]"
)
WRONG = re.compile("[坏脏臭乱停堵倒吵响漏多很太烂破哪某积修挖]")
NO_LETTERS = "我你他她喺在到往是的了被有没不就也还这那个着走堵占穿让请称说其事刚把从"
ASIDE = "东西南北中"
NOTHING, COMMON, AREA, STRONG = range(4)


class Part(NamedTuple):
    """A part of an address at [begin, end). `rank`: how well it says where (河东区 not at all)."""

    begin: int
    end: int
    rank: int
    road: bool = False
    named: bool = False
    village: bool = False


@lru_cache(maxsize=1024)
def parts_of(folded: str) -> tuple[Part, ...]:
    """Parts from left to right that do not overlap; common words only where no name or number is."""
    kept = list(_names_and_numbers(folded))
    taken = bytearray(len(folded))
    for part in kept:
        taken[part.begin : part.end] = b"\1" * (part.end - part.begin)
    for pattern in (BARE, GATE, THING):
        for found in pattern.finditer(folded):
            begin, end = found.span()
            if not any(taken[begin:end]):
                taken[begin:end] = b"\1" * (end - begin)
                kept.append(Part(begin, end, COMMON))
    behind = (BEHIND_ROAD.match(folded, part.end) for part in list(kept) if part.road)
    names = [
        found for found in UNKNOWN.finditer(folded) if not (NO_NAME.search(found["name"]) or CUT.search(found["name"]))
    ]
    for found in (*names, *(found for found in behind if found and not _is_told(found["name"]))):
        begin, end = found.span()
        if not any(taken[begin:end]):
            taken[begin:end] = b"\1" * (end - begin)
            kept.append(Part(begin, end, AREA, named=True))
    return tuple(sorted(kept))


def _is_told(words: str) -> bool:
    """Whether what stands behind a road tells something, and is no name."""
    return bool(WRONG.search(words)) or any(
        not cut.start() or len(cut[0]) > 1 or cut[0] in NO_LETTERS for cut in CUT.finditer(words)
    )


def _names_and_numbers(folded: str) -> Iterator[Part]:
    last: Part | None = None  # it may go on with the next ending
    found = ENDS.search(folded)
    while found:
        for part in _read(folded, found, last):
            if last and part.begin >= last.end:
                yield last
            last = part
        # A door behind a road is read with it: 福安路5号 and then 1号楼.
        found = ENDS.search(folded, max(found.end(), last.end if last else 0))
    if last:
        yield last


def _read(folded: str, found: re.Match[str], last: Part | None) -> Iterator[Part]:
    """The parts that an ending makes, where `last` is before it: none, one, or a name and the number behind it."""
    kind, begin = found.lastgroup or "", found.start()
    floor = last.end if last else 0
    aside = kind in ("road", "estate") and begin == floor + 1 and folded[floor] in ASIDE  # 冉屯东路, 师范大学东苑
    adjoins = last is not None and last.named and (floor == begin or aside)
    if kind == "whole":
        yield Part(begin, found.end(), STRONG)
    elif kind in ("number", "counted"):
        named = name_before_number(folded, floor, begin, lane=bool(LANE.search(found[0])))
        if named < begin:
            yield Part(named, begin, STRONG)
        if named < begin or adjoins or kind == "number":
            yield Part(begin, found.end(), STRONG)
    elif last and adjoins and (_goes_on(folded[floor - 1], found[0], kind) or (aside and kind == "estate")):
        yield _part(folded, found, last.begin, kind)
    elif kind == "hamlet" and not (last and (last.village or last.rank < COMMON) and begin - floor <= SHORT):
        return
    elif kind != "wing" and (part := _named(folded, found, last, kind)):
        yield part


def _goes_on(last: str, ending: str, kind: str) -> bool:
    """Whether an ending that follows another belongs to the same name: 小辛庄大街, 前庄街村, 桥头大街; not 村村."""
    return last != ending and (last in _LAST or kind in ("road", "village", "town"))


def _named(folded: str, found: re.Match[str], last: Part | None, kind: str) -> Part | None:
    floor = last.end if last else 0
    # In a town a village may have one letter, as families have: 荆姚镇纪村.
    least = 1 if kind == "village" and last and found.start() - floor == 1 else _least(folded, found, kind)
    begin, hard = beginning(folded, floor, found.start(), least=least, road=kind == "road")
    name = folded[begin : found.start()]
    if len(name) < least or is_common(name, road=kind == "road"):
        return None
    if name[-1] in NEVER_LAST and not (
        hard and len(name) > SHORT and (kind == "village" or (name[-1] == "条" and kind != "town"))
    ):
        return None
    if kind == "quarter" and len(name) >= LONG and name[-1] in "东西南北":
        return Part(begin, found.end(), STRONG)  # 阳光水岸北区 is an estate's
    return _part(folded, found, begin, kind)


def _part(folded: str, found: re.Match[str], begin: int, kind: str) -> Part:
    end = _with_number(folded, found.end(), kind)
    rank = NOTHING if kind == "quarter" else AREA if kind == "town" else STRONG
    return Part(begin, end, rank, road=kind == "road", named=kind != "quarter", village=kind == "village")


def _least(folded: str, found: re.Match[str], kind: str) -> int:
    """How many letters a name has: 人民医院, 东大街 and 南湖 are names of their own, 路 and 大街 are none."""
    if kind in ("estate", "landmark"):
        return 1 if len(found[0]) > 1 else SHORT
    aside = folded[found.start() - 1] in ASIDE if found.start() else False
    return 1 if aside and (kind == "sight" or found[0] in ("大街", "大道")) else SHORT


def _with_number(folded: str, end: int, kind: str) -> int:
    if kind == "road":
        reach = REACH.match(folded, end)
        end = reach.end() if reach else end
        door = DOOR.match(folded, end)
        return door.end() if door else end
    group = GROUP.match(folded, end) if kind == "village" else None
    return group.end() if group else end
