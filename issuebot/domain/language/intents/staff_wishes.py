"""What staff want to look up, said without a command: 待办, 还有几个没办, 有哪些超时的, what is overdue, 考核."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.intents.periods_asked import ASKS as ASKS_HOW_MANY
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.script import fold

LOOK = (
    r"(?:看一?下|看看|查一?下|查看|查|列一?下|发一?下|给我|来|"
    r"我要|我们?|今天|现在|目前|手上|手里|单位|全部|所有|都|还)*"
)
ONES = r"(?:[几多]少?[个件条单]|哪些|哪几[个件条单]|什么|多少|啥)?(?:工?单子?|件|任务|事情?|的)?"
WHEN = r"(?:这个?|本|上个?|今)?(?:月|周|星期|年|天)?"
SEND = r"(?:发个?|发一?[条个下则]|给(?:大家|居民|全体居民|所有人)发个?|下个?)"
MAKE = r"(?:写|出|做|生成|起草|发|弄|要)(?:一?[篇份个张下]|一下)?"
END = r"(?:的?(?:工?单子?|任务|清单|列表|事情?|有哪些|有几[个件]|有多少|呢|的))*"
WISHES: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "late": re.compile(
            rf"{LOOK}(?:有|剩)?(?:没有)?{ONES}(?:是)?(?:已经?|快要?)?(?:超时|逾期|超期|过期|到期|超了时)(?:了"
            rf"|未?没?(?:办|处理|办结))*{END}(?:都)?(?:催(?:一下|办|一催)?)?"
            r"|(?:谁|哪些?(?:单位|部门)|哪家)(?:都)?(?:超时|逾期|超期)了?(?:没办|的)?"
            r"|(?:把)?(?:已经?|所有|全部)?(?:超时|逾期|超期)的?(?:工?单子?)?(?:都)?(?:发给|给|报给|发)我(?:看看"
            r"|看一?下)?"
            r"|(?:(?:show|list)(?: me)? )?(?:the |all |any )?(?:overdue|late)(?: ones| tickets)?"
            r"|(?:what|which(?: ones| tickets)?)(?: is| are|['’]?s) (?:overdue|late)"
        ),
        "figures": re.compile(
            rf"{ASKS_HOW_MANY}"
            rf"|{LOOK}(?:(?:这个?|本|上个?)月的?)?(?:统计|数据|月报|效能考核|月度考核|考核)(?:表|数据|情况"
            rf"|结果)?{END}"
            rf"|{LOOK}(?:统计|对比|比较|排名|排)?(?:一下)?{WHEN}(?:各|每|所有)个?(?:小区|社区|单位|部门|类别"
            r"|类)(?:的)?"
            r"(?:统计|情况|数据|排名|工单|办理|数量?|办结率|满意率|怎么样)*"
            rf"|{WHEN}(?:谁|哪个(?:单位|部门|小区|社区|类别)?)(?:的)?(?:办|处理|做|工单|问题|事情?)*得?"
            r"(?:最|比较)(?:慢|快|多|少|差|好)(?:的)?"
            r"|which (?:unit|office|community|category) (?:is|has|does) (?:the )?"
            r"(?:slowest|fastest|most|fewest|worst|best)(?: tickets| reports)?"
            rf"|{LOOK}(?:今天|昨天|本周|这周|今日)(?:的)?(?:新(?:来的?|报的?|增的?|收的?|的)|上报的?|报的?)"
            r"(?:工?单子?|上报|有哪些|有什么|多少)*"
            rf"|{LOOK}{WHEN}(?:最近|近来|近期|目前|现在)?(?:工作|干|做|办)?得?(?:最近)?(?:怎么样|怎样|如何|咋样)了?"
            r"|(?:居民|群众|大家|老百姓)(?:的)?(?:都)?(?:满意吗|满不满意|满意不满意|满意度?(?:怎么样|如何|多少))"
            rf"|{LOOK}(?:{MAKE}){WHEN}(?:的)?(?:统计|数据|月报|周报|报告|报表|统计表)"
            rf"|{LOOK}{WHEN}(?:全区|各单位|我们?)*的?(?:按时|及时)?(?:(?:办结|满意|解决|签收|响应)(?:及时)?率|满意度)"
            rf"(?:是|有)?(?:多少|怎么样|咋样|如何|多高)?{END}"
            rf"|{LOOK}{WHEN}(?:全区|区里|各单位|各小区|我们?|工作|办理|处理|整体|总体)*的?(?:情况|状况"
            r"|形势)(?:怎么样|怎样|如何|咋样)了?"
            r"|how (?:are|did) we do(?:ing)?(?: (?:this|last) (?:week|month|year)| today| so far| overall)*"
            r"|(?:show(?: me)? )?(?:the |our )?(?:stats|statistics|figures|(?:monthly )?assessment)"
            r"|(?:what(?: is|['’]?s) )?(?:the |our )?(?:(?:closing|solved|satisfaction|response) rate|rates)"
        ),
        "export": re.compile(
            rf"{LOOK}(?:把)?{WHEN}(?:的)?(?:工单|数据|表格?|清单)*(?:导出|下载)"
            r"(?:来|一下|成|为|个|一份|到|全部|所有|这个?月|本月|上个?月|今年|本周|这周|上周|今天|昨天"
            rf"|的)*(?:工单|数据|表格?|清单|excel|xlsx|csv)*{END}"
            r"|(?:please )?(?:export|download)(?: (?:the |all )?(?:tickets|list|table|data|as excel|to excel))*"
        ),
        "broadcast": re.compile(
            rf"{LOOK}(?:群发|广播|{SEND}(?:通知|公告|消息))(?:一下|给)*(?:大家|居民|全体|所有人|全部|消息|通知)*{END}"
            r"|(?:please )?(?:broadcast|(?:send|write) (?:a )?(?:notice|message|announcement)"
            r" to (?:everybody|everyone|all|all residents))"
        ),
        "article": re.compile(
            rf"{LOOK}(?:{MAKE}){WHEN}(?:的)?(?:工作)?(?:文章|稿子?|新闻稿|推文|工作总结|总结|月报文章"
            rf"|公众号文章){END}"
            r"|(?:please )?(?:write|make) (?:me )?(?:an? |the )?(?:monthly )?(?:article|report)"
        ),
        "digest": re.compile(
            rf"{LOOK}(?:{MAKE})?{WHEN}(?:的)?(?:工作)?简报{END}|(?:show(?: me)? |make )?(?:the |a )?digest"
        ),
        "poster": re.compile(
            rf"{LOOK}(?:{MAKE}|打印)?(?:小区|社区)?的?(?:海报|二维码)(?:打印)?{END}"
            r"|(?:print |make )?(?:the |a )?(?:poster|qr code)s?"
        ),
        "roster": re.compile(
            rf"{LOOK}(?:{MAKE}|安排|导入|上传)?{WHEN}(?:的)?(?:排班表?|值班表|值班安排){END}"
            r"|(?:plan |upload )?(?:the |a )?roster"
        ),
        "queue": re.compile(
            rf"{LOOK}(?:有|剩)?{ONES}(?:是)?(?:没|未|没有|待|要)(?:办|处理|办结|办完|签收|接单|解决|派|派单"
            rf"|处理完|弄)(?:的|完|了)?{END}"
            rf"|{LOOK}(?:的)?(?:工?单子|工单|任务){END}"
            rf"|{LOOK}(?:还|总共|一共)*(?:有|剩)(?:几|多少)(?:件|个|单|条)(?:工?单子?|工单)?(?:了|呢)?"
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
LONG = 40  # characters: what is longer says more


def read_staff_wish(words: str) -> str | None:
    """One of `WISHES`; None where the words say anything else."""
    said = bare(words)
    if not 0 < len(said) <= LONG:
        return None
    forms = without_courtesy(said)
    return next((name for name, form in WISHES.items() if any(form.fullmatch(one) for one in forms)), None)


def read_search(words: str) -> str | None:
    """Of `查一下3号楼的` what is looked for. `查一下进度` looks for nothing by its words."""
    found = SEARCH.fullmatch(fold(words).strip())
    return found[1].strip() if found and read_staff_wish(words) is None and read_wish(words) is None else None
