"""Of which days somebody wants figures: 今天上报多少, 上周几件, how many yesterday."""

import re

PERIODS = (
    (r"今[天日]|当天|today", "day", 0),
    (r"昨[天日]|yesterday", "day", 1),
    (r"前天", "day", 2),
    (r"[这本](?:一)?个?(?:周|星期|礼拜)|this week", "week", 0),
    (r"上(?:一)?个?(?:周|星期|礼拜)|last week", "week", 1),
    (r"本月|这个?月|当月|this month", "month", 0),
    (r"上个?月|last month", "month", 1),
)
ANY = "|".join(period for period, _, _ in PERIODS)
PRE = r"(?:看一?下|看看|查一?下|请问|问一?下|我们?|咱们?|全区|区里|单位|到现在|截至)*"
DID = r"(?:收到|新增|新|上报|报上来|报|接到|接|受理|来|进|办结|办理|办|处理|完成|解决|结|有|是|派|签收|收)"
COUNTED = r"(?:上报|报|工单|单子|事情?|问题|诉求|投诉|件|个|条|单|张|起|宗)*"
MANY = r"(?:多少|好多|几(?=[件个条单张起宗]))"
ASKS = (
    rf"{PRE}(?:{ANY})(?:的|我们?|全区|一共|总共|共|都|{DID}|了|过)*{MANY}{COUNTED}(?:{DID}|了|啊|呢|来着)*"
    rf"|{PRE}(?:一共|总共|共)?(?!有|是|来){DID}(?:了|过|的)?(?:有)?{MANY}{COUNTED}(?:了|啊|呢)*"
    rf"|{PRE}(?:{ANY})(?:的)?(?:工单|上报|新增|办结|收件)?(?:数|量|数量|数目|情况|统计|数据)"
    r"|how many(?: new| more)?(?: reports?| tickets?| complaints?| cases?| ones)?(?: were| are| did| have| do"
    r"| we| been| there"
    r"| came| come| got| get| received?| reported| submitted| closed| done| solved| handled| in)*"
    rf"(?: so far)? (?:{ANY})(?: so far)?|(?:figures|numbers|stats) (?:for|of) (?:{ANY})"
    rf"|(?:{ANY})['’]?s (?:figures|numbers|stats)"
)


def asked_period(words: str) -> tuple[str, int] | None:
    """`day`, `week` or `month`, and how many of them ago; None where no such words are in it. `words` are folded."""
    return next(((span, back) for period, span, back in PERIODS if re.search(period, words)), None)
