"""What leaders and coordinators say in a few words on a telephone: 现在什么情况, 有争议的, 上个月呢, 别发了, 谁退的."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.answers.replies import is_chat, read_reply
from issuebot.domain.language.guesses.guessing import bare, is_thanks
from issuebot.domain.language.intents.periods_asked import ANY
from issuebot.domain.language.writing.courtesy import without_courtesy

NOW = (
    r"(?:现在|目前|眼下|当前|今天|今日|这会儿?|最近|整体|总体|大概|大致|简单|简短|快速|简要"
    r"|[一两三半1-3]分钟(?:之?内)?|[一两三几]句话|给我|跟我|向我|帮我|对我|我要|我想|想|要|先|来|用|就|都"
    r"|[你您]|[，, ])*"
)
TELL = r"(?:说|讲|汇报|介绍|报|总结|概括|通报|过)(?:一下|一?说|一?讲|一?遍|说|讲|下|几句)?"
MATTERS = r"(?:重点|要点|要紧的?|关键的?|情况|工作|(?:总体|整体|今天的?|目前的?|当前的?)情况|大概)"
WHAT = r"(?:什么|啥|哪些|哪几[件个])"
UNIT, PLACE, KIND = (
    r"(?:家|个?单位|些单位|个?部门)",
    r"(?:个|里)?(?:小区|社区)",
    r"(?:个)?(?:类别?|方面|种|类问题|问题)",
)
WORST = (
    r"(?:的)?(?:办|处理|做|干|工作|回复|响应|问题|工?单子?|投诉|上报|意见)*(?:得|的)?(?:是)?"
    r"(?:最(?:慢|快|多|少|差|好|拖拉?|不行|积极|突出)|垫底|倒数(?:第一)?|落后|拖后腿|排第?一|第一|不行"
    r"|拖着?)(?:的|了)?(?:是)?"
)
OURS = r"(?:要|等着?|待|需要|该|轮到|得)(?:我|领导)(?:来|去)?(?:定|决定|拍板|批示?|处理|签字?|过目|裁决|办|做主)(?:的)?"
ANY_OF = r"(?:还|有|没|看|列|一下|哪些|什么|哪几[件个]|几件|是|都|现在|目前|今天|手上)*"
ONES = r"(?:工?单子?|事情?|问题|件|个|哪些|几|多少|有|没|吗|么|呢|的)*"
DISPUTED = r"(?:有?争议|扯皮|推诿|推来推去|踢皮球|互相推|没人认领?|退回?了?两次|两次退回|被?退回?(?:来|过)?)(?:的|了)?"
SAYS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "brief": re.compile(
            rf"{NOW}(?:是)?(?:{WHAT}|怎么个)(?:情况|形势|状况|局面|样子)了?|{NOW}(?:情况|形势|局面)(?:怎么样"
            rf"|如何|咋样|呢)?了?|{NOW}(?:挑|拣|捡)?(?:点|最)?{MATTERS}?{TELL}{MATTERS}?(?:一下|就行|给我"
            rf"|给我听听?|听听)?|{NOW}(?:挑|说|讲|拣|捡|看)(?:点|最)?(?:重点|要点|要紧的?|关键的?)(?:{TELL}|看"
            rf"|的)?|(?:总体|整体|基本|今日|今天的?|当前)?(?:概况|总览|摘要|小结|速览|速报|日报)|{NOW}(?:有"
            rf"|出)?(?:没有?|了)?{WHAT}(?:大事|要紧(?:的)?事?|重要的?事?情?|新情况|新鲜事|新的|事|问题)(?:没有?"
            rf"|吗|么|不)?|{NOW}(?:都)?(?:还)?(?:正常|顺利|太平|平稳)(?:吗|么|吧|不|否)?|.{{0,8}}(?:开会|汇报"
            rf"|上会|检查|迎检)(?:时|要|得|会上)*(?:用|讲|说|报)?的?(?:数据|材料|数字|情况|东西).{{0,10}}|(?:给我"
            rf"|发我|发给我|把)?.{{0,6}}(?:数据|数字|材料|报表)(?:给我|发我|发给我|拿来|报给我|报我)(?:一份|一下"
            r"|看|吧)*|(?:发|给)(?:我)?(?:一份|点|个|份)?(?:数据|数字|材料|报表|简报)(?:来)?|(?:give me |just "
            r"|a |quick |short |the |one[- ]minute )*(?:summary|overview|brief(?:ing)?|rundown|status report"
            r"|tl;?dr)|(?:so |ok |and )?(?:what(?:['’]s| is) (?:up|new|the (?:situation|state|picture)"
            r"|going on|important|happening)|where do we stand|where are we|anything (?:important|urgent|new)"
            r"|how are things(?: going)?|brief me|sum (?:it )?up)"
            r"(?: now| today| here)?"
        ),
        "units": re.compile(
            rf"(?:各|哪|那|哪些|所有|全部)?(?:{UNIT}|谁)(?:{WORST}|排名|排行|排序|对比|比较|表现)(?:榜|表"
            rf"|情况)?|{WORST}(?:是)?(?:哪{UNIT}|谁)|(?:点名|通报|(?:通报|看|看看|出|搞)?(?:一下"
            r"|个)?排名(?:情况)?|排行榜?|红黑榜|谁不行|谁拖着|表扬谁|批评谁|该批评谁|该表扬谁|排一?排名)"
            rf"|(?:哪{UNIT}|谁)(?:的)?(?:考核)?(?:得分|分数?|评分)(?:最[高低]|第一|倒数第?一?)(?:的)?"
            rf"|(?:考核|得分|分数|评分)(?:最[高低差好]的?|第一名?|倒数第?一?|排名|排行)(?:是)?(?:哪{UNIT}|谁)?"
            r"|(?:who|which (?:unit|office|one))(?:['’]s| is| are)? (?:the )?(?:worst|best|slowest|fastest"
            r"|behind|last|late)|ranking|rank(?:ing)? (?:of )?(?:the )?units|(?:the )?(?:worst|best"
            r"|slowest)(?: unit| one)?"
        ),
        "communities": re.compile(
            rf"哪{PLACE}{WORST}|{WORST}(?:哪|那){PLACE}|(?:各|所有|全部)?(?:小区|社区)(?:排名|排行|排序|对比"
            r"|比较|情况)(?:榜|表)?|(?:which|the worst) communit(?:y|ies)(?: (?:is|has|have) (?:the )?(?:worst"
            r"|most(?: (?:reports|tickets))?))?"
        ),
        "categories": re.compile(
            rf"(?:哪|什么|啥|哪些){KIND}{WORST}|(?:居民|群众|大家|老百姓)*(?:反映|投诉|报|说"
            r"|骂)(?:得)?最多的?(?:是)?(?:什么|啥|哪些|哪类)?(?:问题|事)?|(?:问题|投诉)(?:主要|都"
            r"|大多)?(?:集中)?(?:在|是)?(?:哪些?方面|哪里|什么地方|哪类|什么)|what do (?:people"
            r"|residents) complain about(?: most)?"
        ),
        "disputed": re.compile(
            rf"{ANY_OF}{DISPUTED}{ONES}|(?:disputes?|disputed|contested)(?: ones| tickets)?|(?:any"
            r"|the) (?:disputes?|disputed)(?: ones| tickets)?"
        ),
        "ours": re.compile(
            rf"{ANY_OF}{OURS}{ONES}|我要(?:做|定|管|办)(?:什么|啥|哪些)|(?:有|还有)?什么(?:是)?(?:要|等"
            r"|需要)我(?:的|做的|定的)?|(?:what|anything|is there anything)(?: is| that)? (?:for me|needs me"
            r"|waits for me|waiting for me|i (?:must|have to|should) (?:decide|do))"
        ),
        "late": re.compile(
            r"(?:为什么|为啥|怎么|咋)(?:还|会|又)?(?:有)?(?:这么|那么)?多?(?:件|个|都)?(?:超时|逾期|超期)(?:的"
            r"|了)?(?:这么多|那么多)?|(?:全部|全|都|把)?(?:它们|他们|各单位|大家|所有)?(?:都|再)?(?:催一?催"
            r"|催一?下|催办|督办|催)(?:一下|他们|大家|各单位|超时的?|没办的?|全部)*"
            r"|why (?:are )?so many (?:are )?(?:late|overdue)|chase (?:them|everybody|all)(?: up)?"
        ),
        "due": re.compile(
            r"(?:先|优先|该先|要先)?(?:办|看|处理|弄)?(?:最|比较)?(?:急|要紧|紧迫)的(?:是|有)?(?:哪|什么"
            r"|啥)?(?:些|个|件|几[个件])?|(?:该|要)?先(?:办|看|处理|弄)(?:哪|什么|啥)(?:个|件|些)?(?:好)?"
            r"|(?:今天|明天|这周|本周)(?:必须|一定|非|都)?(?:要|得)?(?:办|办完|处理|弄|交)(?:的)?(?:是|有"
            r"|还有)?(?:哪些|什么|几[个件])|(?:what(?:['’]s"
            r"| is) )?(?:the )?(?:most )?urgent(?: ones?)?(?: first)?|what (?:should i do )?first"
            r"|(?:哪些|有哪些|看看?)?(?:今天|明天|后天|这周|本周|这两天|下班前|马上|即将|快)(?:之?内|就)?(?:要"
            r"|得|该)?(?:到期|办完|办结|办好|交|截止|超时)"
            r"(?:的|了)*(?:有)?(?:哪些|几[个件]|多少)?|(?:what(?:['’]s| is) )?due (?:today|tomorrow|this week"
            r"|soon|next)"
        ),
        "people": re.compile(
            r"(?:一共|都|现在|我们)*有?(?:哪些|哪几个|什么|多少个?|几个)(?:责任)?(?:单位|部门|协调员|工作人员"
            r"|人员)(?:的)?|(?:单位|部门|人员|协调员|通讯录|联系人)(?:的)?"
            r"(?:名单|列表|名册|有哪些|都有谁)?|.{2,8}(?:局|办|处|所|中心|部)(?:有|里有|都有)?(?:哪些人|谁"
            r"|几个人)|(?:list of )?(?:units|people|staff)"
        ),
        "map": re.compile(
            r"(?:看|一?下|打开|给我|来|发|查)*(?:一?[个张下])?(?:工单|问题|分布)?(?:地图|分布图|热力图"
            r"|点位图?)(?:给我)?(?:看看|看一下)?|(?:show (?:me )?)?(?:the )?map"
        ),
        "open": re.compile(
            r"(?:还|一共|总共|现在|手里|手上|今天|都|我)*(?:有|剩)?(?:下)?(?:多少|几)(?:[个件条单])?(?:没办"
            r"|没弄|没处理)?(?:的|了|啊|呢)*|\d+[个件]了?|how many(?: left| more| open| are there)*"
        ),
        "quiet": re.compile(
            r"(?:[你您])?(?:能不能|可以|请)?(?:别|不要|不用|少|停|停止|先别|不想|甭|莫)(?:再|老|总|一直|给我"
            r"|天天|每天|这么|那么|收到?|看|频繁|一|条)*"
            r"(?:发|推送?|提醒|通知|吵|烦|打扰|轰炸|刷屏|响)(?:了|我|消息|啊|那么多|这么多|提醒|清单|通知|这些"
            r"|点|来|这个)*|(?:消息|提醒|通知|推送|短信)?(?:太|也太|好|实在)(?:多|吵|烦|频繁)(?:了|人)*"
            r"|烦死(?:我|人)?了?|(?:手机)?一直响|(?:怎么)?(?:关|关掉|关闭|取消|屏蔽|停掉?|退订)(?:一下)?(?:这个"
            r"|这些|早上的?|每天的?)?(?:提醒|推送|通知|早报|清单|消息)(?:怎么弄|怎么关)?|静音|免打扰|勿扰"
            r"|(?:please )?(?:stop|mute|unsubscribe|quiet)(?: (?:it|this|that|sending|messaging|writing|texting"
            r"|me|messages?|these|now|the))*|too many (?:messages|notifications)|leave me alone"
        ),
        "undo": re.compile(
            r"(?:我)?(?:刚才|刚刚|上一?个|那个|这个|我)*(?:那个|那件|的)?(?:派|分|点|按|弄|搞|结|合并?|发|写|改"
            r"|操作)错(?:单|人|单位|了|地方|小区)*|(?:刚才|刚刚|上一?个)(?:那个|那件|的)?(?:不对|错了|不算|作废"
            r"|撤了?|取消)|(?:怎么|如何|能不能|可以|我要|我想|帮我)*"
            r"(?:撤销|撤回|收回|反悔|恢复|退回来?)(?:一下|刚才|上一?步|派单|派的单|操作|那个|命令|办结|结案"
            r"|合并|并单|吗|么|的|怎么弄)*|(?:please )?undo(?: (?:it|that|the last(?: one)?))?"
            r"|(?:i )?(?:assigned|closed|merged) (?:it |that )?(?:wrong(?:ly)?|by mistake)|wrong unit"
        ),
        "returns": re.compile(
            r"(?:是)?(?:谁|哪家|哪个(?:单位|部门)|什么单位)(?:给)?(?:退|打|推)(?:回|回去|回来|单|掉|过)?(?:的"
            r"|了)?(?:啊)?|(?:这个|这件|它|他们|人家|单位|又|都)*(?:为什么|为啥|为何|怎么|咋|凭什么|因为什么"
            r"|什么原因|啥原因)(?:还|会|又|要|都|老|给)?(?:被)?(?:退|打回|推)"
            r"(?:回|回去|回来|单|掉|过|来)?(?:的|了)?|退(?:回|单)?(?:的)?(?:原因|理由)(?:是)?(?:什么|啥|呢)?"
            r"|(?:退|打|推)(?:回)?(?:给|到)(?:谁|哪里?|哪家|哪个单位)(?:了|去了)?|(?:被)?退(?:回)?(?:过"
            r"|了)?几次(?:了)?|(?:who|which unit) (?:returned|sent|gave) (?:it|this)?(?: back)?|why (?:was it"
            r"|did they|is it|was this) (?:returned|sen[dt] (?:it )?back|return(?: it)?)"
        ),
        "why": re.compile(
            r"(?:这个|这件|这是|那)*(?:为什么|为啥|为何|怎么回事|咋回事|怎么搞的|什么原因|啥原因|什么情况"
            r"|啥情况|怎么说|凭什么|why(?: is that| so)?|how come|what happened)"
        ),
        "history": re.compile(
            r"(?:这个|这件|这单|那个|那件|那边|的|它|现在|目前|到底|还|是|都|请问|一共|已经?|[，, ])*(?:"
            r"(?:谁|哪家|哪个(?:单位|部门))(?:在|来|去)?(?:办|管|负责|处理|派|报|接|签收?|催|管着|跟)(?:理|着"
            r"|单|过)?(?:的|了)?|(?:为什么|为啥|怎么|咋)(?:还|会|到现在|一直|都|就)*(?:没|不|未|这么|那么)(?:有"
            r"|人)?(?:办|处理|解决|修|弄|动|签收|接|好|慢|久|派|管|回)(?:好|完|理|结|动静)?(?:了|的)?|(?:到"
            r"|进行到|办到)(?:哪|什么)(?:了|一步|步|里|儿|程度|地步)*|(?:进度|进展|情况|结果)(?:怎么样|如何"
            r"|咋样|呢)?了?|怎么样了?|咋样了?|(?:办|处理|解决|修|弄|签收|接单|派)(?:好|完|结|掉|下去"
            r"|出去)?了?(?:没有?|吗|么|没)|有(?:没有)?(?:进展|结果|消息|人管)(?:了)?(?:吗|么|没)?|(?:多久|几天"
            r"|多长时间|多少天)(?:了)?|(?:还|还有|还剩|剩)?(?:多久|几天|多少时间)(?:了|到期|超时)?|(?:什么时候"
            r"|啥时候|几号|何时|哪天)"
            r"(?:报|派|退|到期|办结|办完|办好|能?修好|能?办好|截止|收到|接|签收|能好|弄好|解决|上报)(?:的|了"
            r"|来)?|超时(?:了)?(?:没有?|吗|么)|(?:派|交|转|给|分)(?:给|到)?(?:谁|哪家|哪个单位)(?:了|办的?)?"
            r"|谁的(?:事|责任)?|(?:详细|具体)(?:情况|过程|点)?|(?:来龙去脉|经过|前因后果|过程|历史"
            r"|记录)(?:呢)?)|(?:who(?:['’]s| is| has)?|when|how long|how far|status|progress|details|history"
            r"|what now|is it (?:done|fixed|late)|has it been .{3,20})\b[^.!]{0,40}"
        ),
        "look": re.compile(
            r"(?:再|先|请|帮我|给我|让我|要|想|我|快|拿来|打开|发|调)*(?:看一?看|看一?下|看下|看|瞧瞧|查一?下"
            r"|查一?查|查|打开|调出来?|过目)(?:看|一下|下|它|这个|吧|详情|照片|图片?|情况|全部)*|(?:的)?(?:详情"
            r"|照片|图片?|全文|内容|情况|详细)(?:给)?(?:我)?(?:看看?|看一?下|瞧瞧|发我|拿来)|(?:详情|照片|图片?"
            r"|全文|内容|卡片|工单|状态)(?:呢|给我看看?|发我|看看)?|(?:show|open|see|look at)(?: (?:me|it|this"
            r"|that|the (?:photos?|details)))*"
        ),
    }
)
THEN = re.compile(
    rf"(?:那么?|再|看|还有|and|what about|how about|then| )*(?P<when>{ANY})(?:的|'s)?(?:呢|怎么样|如何|咋样"
    r"|情况|多少|数据|的)*"
)
ORDERS = re.compile(
    r"\s*(?:请|麻烦|帮我|帮忙|给我|先|快|再|务必|抓紧)*(?:把|将|告诉|通知|转告|派给?|转给|交给|催|查|列|统计"
    r"|导出|发给?我|让|叫|别|不要|撤|退|合并|结掉|改派|打开)|.*(?:发给?我|给我(?:看|念|讲|说|答复|回话|回电"
    r"|打电话)|截个?图|报给?我|给我一?[份个张]|发一?[份个])"
)
ASKS = re.compile(
    r".*(?:[?？]|吗|么(?=$|[，,。])|呢(?=$|[，,。])|多少|(?<![好前这那过头近])几[个件条单天号次]|哪|谁|什么"
    r"|甚么|为啥|怎么|咋|如何|啥|有没有|是不是|能不能|可不可以|要不要|是否|该不该|行不行|对不对|了没(?:有)?(?=$"
    r"|[，,。])|说没说|合适不).*|(?:who|what|when|where|why|how|which|is|are|can|could|does|do|did|has|have"
    r"|should)\b.*",
    re.DOTALL,
)
# What is to be done is told with these, also where it begins as a question: 怎么还没好，抓紧.
URGES = re.compile(
    r"抓紧|尽快|赶紧|务必|必须|立即|马上|限[今明后\d]|答复|回复我|给我(?:回|答)|给个(?:说法|交代)|\basap\b"
)
OFFICE = (
    r"(?:派|签收|合并|并单|延期|退回|办结|批示|批|工?单子?|工单|备注|协办|权限|通知|导出|清单|提醒|超时|账号"
    r"|设置|群发|协调员|领导|公示|改派|加急|受理|结案|撤|查|看|找|弄|用|点|操作|回复|机器人|系统|上手|assign"
    r"|merge|close|extend|export|use)"
)
HOW = re.compile(
    rf"(?=.*{OFFICE}).*(?:怎么(?!样|还|又|回事|搞的|没)|如何|怎样|咋(?!样|还)|在?哪(?:里|儿)?(?=[看点弄找有设])"
    r"|[能可]以?.*[吗么]|什么叫|是什么意思|会怎样|怎么办|看得?[到见].*[吗么]).*|(?:我们?|那|现在)*(?:能|该|要"
    r"|可以|应该|需要|得)(?:干|做|管|弄|看|办)(?:些)?(?:什么|啥|嘛|哪些)(?:呢|啊)?|(?:我)?(?:干|做)(?:什么|啥"
    r"|嘛)的?|(?:这|这个)(?:是)?(?:什么|啥|干嘛|干什么|做什么)(?:用)?(?:的|东西)?|(?:点|按|戳)(?:哪|哪里|哪儿"
    rf"|哪个|什么)|.{{0,6}}(?:新来|刚来|刚接手|第一次用|头一回用|新手).{{0,6}}|(?:在哪里?|哪里|哪儿)(?:看|找|点"
    r"|弄)(?:单子|工单|清单)?|(?:工?单子?|工单|清单)(?:在|去|到)?哪(?:里|儿)?(?:看|找|有)?|(?:how|where) (?:do"
    r"|can|should|to) (?:i )?.*|what (?:can|should|do|must) i do.*|i(?:['’]m| am) new.*"
)
ON_DUTY = re.compile(
    r"(?P<day>今晚|明天|后天|昨天|(?:下|这|本)?(?:周|星期|礼拜)[一二三四五六日天])(?:的)?(?:是|有|都)?(?:谁"
    r"|哪个|哪位|哪些人)(?:在|来)?(?:值班|执勤|值勤)(?:的)?|who(?:['’]s| is) on duty (?P<english>tomorrow"
    r"|on \w+day|\w+day)"
)
SOUGHT = re.compile(
    r"(?:帮我|麻烦|把|给我)*(?:今天|昨天|前天|上周|上次|上回|前几天|之前|刚才|早上)?(?:报的|来的|说的)?(?:那个"
    r"|那件|那张|那条)?(?P<sought>.{2,14}?)(?:的)?"
    r"(?:那个|那件|那张)?(?:工?单子?|工单|事儿?|问题|那[个件张单])(?:帮我|给我|你)?(?:找|查|搜|翻)(?:一找|一查"
    r"|一下|一翻|出来|下)+(?:给我)?(?:看看)?"
)
ABOUT_ONE = ("returns", "why", "history", "look")
LONG = 40  # characters: what is longer says more


def read_overseer(words: str) -> str | None:
    """A name of `SAYS` that needs no ticket; None where the words say anything else."""
    return _read(words, [name for name in SAYS if name not in ABOUT_ONE])


def read_question(words: str) -> str | None:
    """`returns`, `why`, `history` or `look`: what is asked of the ticket that they are said of."""
    return _read(words, ABOUT_ONE)


def read_period(words: str) -> str | None:
    """Of 那上个月呢 the month; the figures that were looked at are meant."""
    found = next((match for form in without_courtesy(bare(words)) if (match := THEN.fullmatch(form))), None)
    return found["when"] if found else None


def is_ordered(words: str) -> bool:
    """派给…, 把…, 发我一份: said to somebody who works for them, and of no trouble."""
    return len(words) <= LONG and ORDERS.match(words) is not None


def is_asked(words: str) -> bool:
    return len(words) <= LONG and ASKS.fullmatch(words) is not None


def is_told(words: str) -> bool:
    """怎么还没好，抓紧: an instruction, although it asks."""
    return URGES.search(words) is not None


def asks_how(words: str) -> bool:
    """怎么派单, 我能干什么, 我是新来的: how it works, for who works with it."""
    return len(words) <= LONG and any(HOW.fullmatch(one) for one in without_courtesy(bare(words)))


def read_duty_day(words: str) -> str | None:
    """Of 明天谁值班 what `/duty` takes."""
    found = ON_DUTY.fullmatch(bare(words)) if len(words) <= LONG else None
    return (found["day"] or found["english"]).removeprefix("on ") if found else None


def read_sought(words: str) -> str | None:
    """Of 昨天那个漏水的单子找一下 what is looked for."""
    found = SOUGHT.fullmatch(bare(words)) if len(words) <= LONG else None
    return found["sought"] if found else None


def is_assent(words: str) -> bool:
    """好, 知道了, 辛苦了, 👍: read, and nothing more is wanted."""
    return is_chat(words) or is_thanks(words) or (read_reply(words).move == "accept" and len(words) <= LONG)


def _read(words: str, names: object) -> str | None:
    said = bare(words)
    if not 0 < len(said) <= LONG:
        return None
    forms = without_courtesy(said)
    return next((name for name in SAYS if name in names and any(SAYS[name].fullmatch(one) for one in forms)), None)  # type: ignore[operator]
