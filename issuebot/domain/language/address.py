"""The part of people's words that says where: 3号楼门口, 人民路和解放路交叉口, behind building 5."""

import re

from issuebot.domain.language.script import fold

LONGEST = 40  # characters of an address within a sentence
READ = 500  # characters of a text that are searched; an address further back is left alone

HAN = "\u4e00-\u9fff"
NUMBER = "(?:\\d{1,4}|[一二三四五六七八九十]{1,3})"
# Words that stand before a name and are never part of it (在人民路, 掉到公园门口).
LITTLE = "在到从去住于沿往是的了和与跟及靠近把被给有没不就都还也这那个条一整半哪站着上下里外旁过走堵占修问让顺穿每天"
LETTER = f"[^\\W\\da-z_{LITTLE}]"
START = f"(?:(?<![{HAN}])|(?<=[{LITTLE}楼号栋幢元街路口面边]))"
UNITS = "(?:号楼|号院|号门(?!口)|号库|#楼?|栋|幢|座(?![位椅])|单元|楼(?!道[^口])|层|室|弄|期|门洞)"
LANDMARKS = (
    "小学", "中学", "学校", "幼儿园", "托儿所", "超市", "菜市场", "菜场", "市场", "医院", "卫生院", "卫生站", "银行",
    "公园", "广场", "火车站", "汽车站", "公交站", "公交车站", "地铁站", "停车场", "地下车库", "车库", "车棚",
    "垃圾站", "垃圾房", "健身区", "篮球场", "足球场", "物业", "居委会", "村委会", "派出所", "活动中心", "活动室",
    "岗亭", "门岗", "传达室", "游乐场", "儿童乐园", "小卖部", "药店", "药房", "理发店", "便利店", "早市", "夜市",
    "桥头", "桥下", "天桥", "地下通道", "电影院", "图书馆", "文化宫", "邮局", "加油站", "饭店", "餐馆", "奶茶店",
    "烧烤摊", "快递站", "驿站",
)  # fmt: skip
# Things that are themselves reported: they say where only together with a word of place (路灯旁边).
THINGS = (
    "电梯", "楼道", "楼梯间", "楼梯", "凉亭", "亭子", "花坛", "路灯", "电线杆", "垃圾桶", "公告栏", "宣传栏", "滑梯",
    "水池", "池塘", "喷泉", "围墙", "草坪", "绿化带", "快递柜", "充电桩", "人行道", "红绿灯", "单元门", "大树",
)  # fmt: skip
BESIDE = (
    "十字路口", "丁字路口", "交叉路口", "交叉口", "交汇处", "拐弯处", "拐角处", "楼梯间", "大门口", "地下室",
    "电梯口", "电梯里", "消防通道", "绿化带", "人行道", "门口", "门前", "门外", "旁边", "边上", "对面", "对过",
    "后面", "后边", "背后", "前面", "前边", "楼下", "楼上", "楼后", "楼前", "附近", "拐角", "转角", "路口", "底下",
    "下面", "上面", "东侧", "西侧", "南侧", "北侧", "东边", "西边", "南边", "北边", "里面", "里边", "里头", "中间",
    "隔壁", "门厅", "大厅", "楼道", "车库", "楼顶", "天台", "屋顶", "过道", "走廊", "花坛", "围墙", "外面", "外头",
    "那边", "这边", "那儿", "那里", "旁", "边", "里", "内", "处",
)  # fmt: skip
ENGLISH_BESIDE = (
    "(?:near|behind|outside|opposite|in front of|next to|at|by|beside|under|inside|corner of|between|on|across from)"
)
ENGLISH_NUMBERED = "(?:building|block|bldg|unit|gate|floor|tower|apartment|apt|flat|staircase|entrance|stairwell)"
ENGLISH_ROAD = "(?:road|street|lane|avenue|boulevard|rd|ave)"
# "the road" names no place.
NO_NAME = (
    "(?:the|this|that|a|our|my|your|whole|main|across|of|on|in|no|blocked|busy|same|entire|half|and|or|down|up|off|near"
    "|along|at|by|cross|over|from|to|with|about|for|all|every|each|some|any|many|these|those|their|his|her|its|is|are|was"
    "|were|has|have|had|into|onto|through|under|behind|between|around|outside|inside|opposite|next|other|another|one|two"
    "|broken|dark|dirty|narrow|wet|flooded|wide|public|local|what|which|when|where|who|how|because|but|so|very|after"
    "|before|during|handle|handles|fix|fixes|clean|cleans|report|new|like|than|if|then|also|only|just|please)"
)
# A street light is a thing, and no street.
NO_THING = (
    r"(?!\s+(?:lights?|lamps?|lighting|lamp ?posts?|signs?|vendors?|cleaners?|cleaning|sweepers?|sweeping|food|dogs?"
    r"|cats?|parking|parties|party|sellers?|stalls?|works?|surface|repairs?|markings?|noise|furniture|market)\b)"
)
ENGLISH_LANDMARK = (
    "(?:school|supermarket|market|shop|hospital|clinic|bank|park|square|playground|station|bus stop|car park"
    "|parking lot|garage|bike shed|pharmacy|post office|library|bridge|kindergarten|guard house|main gate)"
)
FILLERS = re.compile(
    r"\b(?:at|in|on|near|by|of|the|it|is|its|it's|here|this|that|there|i|we|live|am|are)\b"
    r"|[在就我们住是这那位于地址点置的了啊呀哦吧里儿边家小区]|\W|_"
)

_BESIDE = "|".join(BESIDE)
_ROAD = (
    f"{START}{LETTER}{{1,4}}?(?:大道|大街|(?<![线电铁公道马水油气管网短思套车小大土盲岔弯绕拦挡])路|(?<![临逛扫骂炸大])街"
    f"|巷|胡同)(?![灯面牌障费沿])(?:\\s?{NUMBER}号(?![楼院]|门(?!口)))?"
)
_NUMBERED = f"(?<![住\\d]){NUMBER}\\s?{UNITS}(?:\\s?{NUMBER}(?:\\s?{UNITS}|号|门))*"
_GATE = "(?:[东南西北]{1,2}|正|大|后|前|侧|小区|小区大|小区后|社区)门(?![禁卫面锁铃牌框帘把])口?"
_SOME_LANDMARK = f"(?:{'|'.join(LANDMARKS)})(?!舞)"
_LANDMARK = f"{START}{LETTER}{{1,2}}{_SOME_LANDMARK}"
_THING = f"(?:{'|'.join(THINGS)})(?=(?:那|的)?(?:{_BESIDE}))"
_CORE = f"{_ROAD}|{_NUMBERED}|{_GATE}|{_LANDMARK}|{_SOME_LANDMARK}|{_THING}"
CHINESE = re.compile(f"(?:(?:{_CORE})(?:[那的]?(?:{_BESIDE}))*[的和与跟、\\s]*)+")
ENGLISH = re.compile(
    rf"(?:\b{ENGLISH_BESIDE}\s+)?(?:the\s+|our\s+|my\s+)?(?:"
    rf"\b{ENGLISH_NUMBERED}(?:\s*(?:no\.?|number|#)?\s*\d{{1,4}}[a-z]?|\s+[b-h])\b"
    rf"|\b(?:\d{{1,2}}(?:st|nd|rd|th)|first|second|third|fourth|fifth|ground|top)\s+floor\b"
    rf"|\b(?:\d{{1,4}}\s+)?(?!{NO_NAME}\b)[a-z]{{3,}}\s+{ENGLISH_ROAD}\b{NO_THING})"
    rf"|\b{ENGLISH_BESIDE}\s+(?:the\s+|our\s+|a\s+)?(?:[a-z]+\s+)?{ENGLISH_LANDMARK}\b"
)
_STREET = f"\\b(?!{NO_NAME}\\b)[a-z]{{3,}}\\s+{ENGLISH_ROAD}\\b{NO_THING}"
NAMED = re.compile(f"{_ROAD}|{_LANDMARK}|{_STREET}")
STREET = re.compile(f"{_ROAD}|{_STREET}")
DOOR = re.compile(f"\\s?{NUMBER}号$")
# How short answers to “where?” end.
LOOSE = re.compile(
    f"(?:{_BESIDE}|[路街巷弄村桥楼栋幢院站场店园口])$"
    r"|\b(?:street|road|lane|avenue|corner|gate|building|park|square|station|market|school|bridge|near|behind|opposite)\b"
)


def address_in(words: str) -> str | None:
    """The longest address in the words, as they write it."""
    words = words[:READ]
    folded = fold(words)
    text = words if len(folded) == len(words) else folded
    found = [*CHINESE.finditer(folded), *ENGLISH.finditer(folded)]
    spans = [_trimmed(text[match.start() : match.end()]) for match in found]
    return max(spans, key=len, default=None)


def is_place_alone(words: str) -> bool:
    """Whether nothing is said but where; `words` are without the communities' names."""
    if len(words) > READ:
        return False
    rest = ENGLISH.sub(" ", CHINESE.sub(" ", fold(words)))
    return not FILLERS.sub("", rest)


def sounds_like_place(words: str) -> bool:
    """Whether short words may well say where something is."""
    return bool(LOOSE.search(fold(words).strip(" 。.!,")))


def is_findable(place: str) -> bool:
    """Whether a place is found without knowing the community: it names a road, or something that everybody knows."""
    return bool(NAMED.search(fold(place)))


def street_in(place: str) -> str | None:
    """The street that a place names, without the door: 人民路12号 is 人民路."""
    folded = fold(place)
    match = STREET.search(folded)
    if match is None:
        return None
    text = place if len(folded) == len(place) else folded
    return DOOR.sub("", text[match.start() : match.end()]).strip()


def _trimmed(address: str) -> str:
    return re.sub(r"^(?:on|at|by|inside)\s+(?:the\s+)?", "", address[:LONGEST], flags=re.IGNORECASE).rstrip(
        " 的和与跟、那"
    )
