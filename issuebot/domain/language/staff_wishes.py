"""What staff want to look up, said without a command: 待办, 还有几个没办, 有哪些超时的, what is overdue, 考核."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.courtesy import without_courtesy
from issuebot.domain.language.guessing import bare
from issuebot.domain.language.script import fold
from issuebot.domain.language.wishes import read_wish

LOOK = (
    r"(?:看一?下|看看|查一?下|查看|查|列一?下|发一?下|给我|来|"
    r"我要|我们?|今天|现在|目前|手上|手里|单位|全部|所有|都|还)*"
)
ONES = r"(?:[几多]少?[个件条单]|哪些|哪几[个件条单]|什么|多少|啥)?(?:工?单子?|件|任务|事情?|的)?"
END = r"(?:的?(?:工?单子?|任务|清单|列表|事情?|有哪些|有几[个件]|有多少|呢|的))*"
WISHES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "late": re.compile(
            rf"{LOOK}(?:有|剩)?(?:没有)?{ONES}(?:是)?(?:已经?|快要?)?(?:超时|逾期|超期|过期|到期|超了时)(?:了|未?没?(?:办|处理|办结))*{END}"
            r"|(?:(?:show|list)(?: me)? )?(?:the |all |any )?(?:overdue|late)(?: ones| tickets)?"
            r"|(?:what|which(?: ones| tickets)?)(?: is| are|['’]?s) (?:overdue|late)"
        ),
        "figures": re.compile(
            rf"{LOOK}(?:(?:这个?|本|上个?)月的?)?(?:统计|数据|月报|效能考核|月度考核|考核)(?:表|数据|情况|结果)?{END}"
            r"|(?:show(?: me)? )?(?:the |our )?(?:stats|statistics|figures|(?:monthly )?assessment)"
        ),
        "queue": re.compile(
            rf"{LOOK}(?:有|剩)?{ONES}(?:是)?(?:没|未|没有|待|要)(?:办|处理|办结|办完|签收|接单|解决|派|派单|处理完|弄)(?:的|完|了)?{END}"
            rf"|{LOOK}(?:待办|工单清单|工单列表|清单|未办结|在办|手上的工单){END}"
            r"|(?:(?:show|list)(?: me)? )?(?:the |our |my |all )?(?:open |pending )?(?:queue|tickets|list"
            r"|to-?do(?: list)?)"
            r"|(?:what|which(?: ones| tickets)?)(?: is| are|['’]?s) (?:open|pending|left|waiting|on today|next)"
            r"|how many (?:are )?(?:open|left|pending|waiting)"
        ),
    }
)
SEARCH = re.compile(
    r"(?:帮我|麻烦|请|我要|我想)*(?:查一?下|查查|查询|查找|找一?下|搜一?下|搜索|搜|find|search(?: for)?"
    r"|look up)[\s:：]*(.{2,30}?)"
    r"(?:的?(?:工单|单子|那[件个单]事?)|的)?[。.]?"
)
LONG = 24  # characters: what is longer says more


def read_staff_wish(words: str) -> str | None:
    """`queue`, `late` or `figures`; None where the words say anything else."""
    said = bare(words)
    if not 0 < len(said) <= LONG:
        return None
    forms = without_courtesy(said)
    return next((name for name, form in WISHES.items() if any(form.fullmatch(one) for one in forms)), None)


def read_search(words: str) -> str | None:
    """Of `查一下3号楼的` what is looked for. `查一下进度` looks for nothing by its words."""
    found = SEARCH.fullmatch(fold(words).strip())
    return found[1].strip() if found and read_staff_wish(words) is None and read_wish(words) is None else None
