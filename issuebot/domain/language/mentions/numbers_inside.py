"""Tickets that staff name in the middle of what they say: 告诉3号居民明天来修, 1号和2号是一件事, 1号2号都派给城管.

A house has numbers as well, and so has a day of the month: where `3号` may be either, no ticket is named.
"""

import re

from issuebot.domain.language.mentions.list_items import read_items
from issuebot.domain.language.writing.script import fold

SIGN = r"[#＃﹟№]\s*"
# 3号楼 and 3号线 are places, 3号前 and 3号上午 are days.
ELSE = (
    r"(?!\s*(?:楼|院|门|线|栋|幢|座|单元|室|弄|大院|公馆|厅|桌|车|机|馆|仓|店|铺|摊|电?梯|井|泵|杆|灯|路|街|户"
    r"|房|层|码|牌|地铁|公交"
    r"|[上下]午|[早晚]上|中午|之?前|之?后|左右))"
)
TO = (
    r"(?:告诉|告知|转告|通知|回复|答复|[跟给和与向对同问催查看叫让把将]|追问|问问|询问|催催|打开|关于"
    r"|关闭)(?:一下|下)?"
)
WHOSE = r"(?=\s*(?:的|居民|市民|群众|业主|上报人|反映人|当事人|住户|那[个件单边]|这[个件单]))"
WHEN = r"(?=\s*(?:今天|明天|后天|现在|已经?|正在|马上|派|签|催|谁|为什么|为啥|怎么|应该|改派|加急|延期|不归|没人))"
INSIDE = re.compile(
    rf"(?<![\d月])(?:{SIGN}(?P<signed>\d{{1,9}})(?!\d)\s*(?:号(?!楼|院|门|线))?|(?P<single>\d{{1,9}})\s*号工?单"
    rf"|(?P<whose>\d{{1,9}})\s*号{WHOSE}|(?P<when>\d{{1,9}})\s*号{WHEN})"
    r"(?:的(?=居民|市民|群众|业主|上报人|反映人|当事人|住户))?\s*"
)
LED = re.compile(
    rf"(?P<verb>(?:请|帮我|帮忙|麻烦|先|再|快)*{TO})\s*(?P<number>\d{{1,9}})\s*号(?:工?单"
    rf"|件)?{ELSE}(?!\s*(?:[前来去到]|要|会))"
)
# assign 1 to the police, tell the resident of 1 we come: what is counted, an hour and a date are no tickets.
ENGLISH = re.compile(
    r"(?P<before>(?:please |pls |can you |could you )*(?:assign|give|send|pass|hand|refer|forward|close|decline|reopen"
    r"|extend|escalate|return|accept|join|chase|add|put|move|mark|make|note|tell|remind|ask|let|have|get|when|where|how|what"
    r"|who|why|is|has|results?|news|status|ticket|[a-z]+ (?:[a-z]+ )?(?:should|can|must|to))\b(?: [a-z']+){0,8}?)"
    r"(?P<link>(?: (?:of|about|on|for|with|ticket|no\.?|number|nr\.?))*) (?P<number>\d{1,9})(?![\d/]|[.:]\d)"
    r"(?! ?(?:more|days?|hours?|hrs?|weeks?|months?|minutes?|mins?|people|residents|times|st|nd|rd|th|pm|am|o['’]?clock"
    r"|metres?|meters?|floors?|lamps?|bins?|cars?|street|road|building|block)\b)(?P<behind>[,;:]? .*|\W*)",
    re.DOTALL,
)
PLEASE = re.compile(r"[ ,]+(?:please|pls|thanks|thank you)\W*$")
AND = r"(?:\s*(?:[和跟与同、，,&+]|以及|还有|and)\s*|\s+|(?<=号)|(?=[#＃﹟№]))"
ONE = rf"(?:{SIGN})?(\d{{1,9}})(?!\d)(?:\s*号(?:工?单|件)?)?"
EACH = rf"(?P<numbers>{ONE}(?:{AND}{ONE})+)"
SAME = (
    r"(?:(?:其实|应该|好像|都|就)*是?(?:同?一(?:件|个|回|码|桩)事?|同一(?:件|个)(?:事|问题|地方)?|一样的?"
    r"|一回事|重复的?)"
    r"|(?:其实|应该|好像|都|是)*重复了?|重了)(?:情|儿)?(?:的|了)?"
    r"(?:[，, ]*(?:请|就|可以|给|把它们?)*(?:合并|并单?|合)(?:起来|一下|到一起|掉|吧|了)*)?"
)
JOIN = r"(?:合并|并单|并|合)(?:在一起|到一起|成一[件个单]|起来|一下|掉|吧|了)*"
SAME_MATTER = (
    re.compile(rf"(?:把|将)?\s*{EACH}\s*(?:{SAME}|给?{JOIN})[。.!！吧]*"),
    re.compile(rf"(?:{JOIN}|(?:please )?merge)\s*{EACH}[。.!！]*"),
    re.compile(rf"{EACH} (?:are|is) (?:the )?(?:same|duplicates?)(?: \w+)?"),
)
APART = re.compile(r"(?<=号)(?=[#＃﹟№]?\d)")  # 1号2号


LONG = 200  # characters: what is longer tells something


def read_inside(words: str) -> tuple[int | None, str]:
    """The ticket, and the words without it: of `跟1号的居民说明天来` 1 and `跟居民说明天来`."""
    folded = fold(words)
    text = words if len(folded) == len(words) else folded
    if led := LED.match(folded):
        rest = re.sub(r"^的(?=居民|市民|群众|业主)", "", text[led.end() :].lstrip())
        return int(led["number"]), f"{text[: led.end('verb')].strip()}{rest}"
    found = INSIDE.search(folded)
    if found is None and (english := ENGLISH.fullmatch(folded.strip())):
        return int(english["number"]), PLEASE.sub("", f"{english['before']}{english['behind']}").strip(" ?")
    if found is None:
        return None, words
    number = next(int(one) for one in found.groups() if one)
    before, behind = text[: found.start()].rstrip(), text[found.end() :]
    gap = " " if before[-1:].isascii() and before else ""
    return number, f"{before}{gap}{behind}".strip()


def read_same_matter(words: str) -> tuple[int, ...]:
    """The tickets that are said to be one matter, as they are named; nothing where that is asked."""
    folded = fold(words).strip()
    if len(folded) > LONG:
        return ()
    found = next((match for form in SAME_MATTER if (match := form.fullmatch(folded))), None)
    return tuple(map(int, re.findall(r"\d+", found["numbers"]))) if found else ()


def read_several(words: str) -> tuple[tuple[int, ...], str]:
    """Of `1号2号都派给城管` both, and `派给城管`; nothing where the words begin with fewer than two numbers."""
    if len(words) > LONG:
        return (), words
    text = re.sub(r"^\s*[把将让给]\s*", "", APART.sub("、", fold(words)))
    numbers, rest = read_items(text, tuple(int(one[:18]) for one in re.findall(r"\d+", text)))
    rest = re.sub(r"^(?:都|全都?|全部|一起|一并|统统)\s*", "", rest)
    return (numbers, rest) if len(numbers) > 1 and rest else ((), words)
