"""What a longer reply of the staff most likely is: its button comes first."""

import re

from issuebot.domain.language.writing.script import fold

DAYS = r"(?:\d{1,2}|[一两二三四五六七八九十几])(?:多|来)?个?(?:半)?(?:工作日|天|周|星期|礼拜|月)"
LATER = re.compile(
    rf"(?:还|得|要|需|再|估计|大概|预计|至少|起码|最少|差不多).{{0,4}}?{DAYS}(?!前|内|以内|之内|一[次趟])|{DAYS}(?:[以之]?后|才|.{{0,4}}才)"
    r"|(?:[明后][天早晚儿]|[上下]午|晚上|今晚|月底|[周期拜][一二三四五六日天]).{0,6}(?<!刚)才"
    r"|才(?:能|有空|有人|有车|去得|来得|到货|过得)|[弄修干做办搞整理]不(?:完|过来)|完不成|赶不[上及出]|缓[一几]|放一放|先放着"
    r"|(?:料|箱子?|灯|杆|线|管|泵|车|机器?|设备|人手?|经费|资金|审批|批复)(?:还)?(?:没|未)(?:到(?!位)|有到|批|下来)|没(?:有)?(?:料|材料|配件|车|人手|升降车|吊车)(?!辆)"
    r"|等(?:车|天气|雨停|天晴|厂家|设备|审批|批复|停电|经费|供货)|(?:雨|雪|风|冻|冷|热).{0,6}(?:[干弄修做]不了|没法|不能(?:施工|作业|干))|(?:施工|作业|上杆|登高)不了"
    r"|need(?:s|ed)? (?:till|until)|(?:until|before|till) (?:next|monday|tuesday|wednesday|thursday|friday)"
    r"|(?:another|need|needs|takes?|take us) (?:about |around |at least |another )?"
    r"(?:a|\d+|two|three|four|five|some)(?: more)? (?:days?|weeks?)"
    r"|(?:can|could|able to)(?: only| not)?(?: only)? "
    r"(?:come|get there|get to it|be there|do it|start)(?: only)?.{0,10}(?:tomorrow|next|\w+day\b|in \w+ days)"
    r"|(?:parts?|materials?|spares?)(?: \w+)? (?:arrives?|comes?|due|in|will)\b|not until"
    r"|再等[一两二三四五几\d]+[天周]|延[一两二三四五几\d]+[天周]|(?:材料|配件|零件|货)(?:还)?(?:没|未)到"
    r"|waiting on|\d+ (?:more )?days"
    r"|没(?:有)?(?:空|时间|工夫)(?!气)|忙不过来|抽不出|腾不出"
    r"|延期|延到|延[长至]|推后|延后|宽限|推迟|顺延|晚[几一两二三四五]?[天周]|[多再]给.{0,4}[天周]|来不及|等(?:材料|配件|零件|货|料)"
    r"|(?:下周|下个?月|[周号]).{0,4}才|才能(?:弄|办|修|处理|做)"
    r"|要报计划|需要?(?:升降车|停电|大修|材料|配件|登高车|吊车)|排满了?|没法(?:修|弄|办)|修不了"
    r"|more (?:time|days?|weeks?)|waiting for (?:parts|material)"
)
ABOVE = re.compile(
    r"请示|报(?:给)?领导|领导(?:来|出面)?(?:协调|决定|定|批|出面)|(?:请|让|由)协调员?(?:定|决定|协调)|escalate"
    r"|ask (?:the )?(?:boss|leader)"
)
ASKS = re.compile(
    r"联[系络]不[到上]|打不通|没人接|不接电话|敲门没人|不在家|"
    r"[?？]$|^(?:边度|哪|几|什么|啥|请问|谁)|(?:哪里|哪个|哪栋|哪家|什么|多少|几号楼?|几楼|哪一?[栋幢个家户]啊?|在哪)$|吗$"
    r"|(?:电话|号码|联系方式).{0,4}(?:给|发|有|多少)|找不到|没找到|没看到|没人|不让进|没有发现|联系不上"
    r"|^(?:which|what|where|who|whose|how|when|is|are|can|could|does?)\b"
    r"|can['’]?t find|cannot find|nobody (?:home|there)"
)
# Whose it is not: a return is likelier than a question or a note. The desk joins what is reported twice.
NOT_OURS = re.compile(
    r"不关(?:我们?|咱们?|本)|(?:不|非|没)(?:归|是|属于?|该|由)[^，,。]{0,4}(?:我们?|咱们?|本|这边)"
    r"|不归|不属于|辖区|管不了|管不到|动不了|权属|转给|派给|退[回单给]|打回|驳回|重派|改派|(?:归|属于?|是)[^，,。]{1,8}(?:管|负责|的事)"
    r"|(?:物业|移动|电信|联通|铁塔|广电|供电|电力|水务|燃气)[^，,。]{0,4}(?:的事|管|负责)|要?找(?:物业|[^，,。]{2,6}公司)"
    r"|重新派|重派|非(?:我|本|我们)(?:单位|部门|局)?[^，,。]{0,4}(?:职责|范围|管)|归(?:移动|电信|联通|铁塔|供电|电力|物业|水务|燃气|交警|市政|城管|环卫)"
    r"|wrong (?:dept|department|team)|not my (?:dept|department|job)"
    r"|这是(?:移动|电信|联通|铁塔|广电|供电|电力|水务|燃气|物业)的|归(?:广电|公安|社区)|唔关我哋事|误报|作废|取消这[个单件]|撤了吧"
    r"|重复|同一[个件]|一样的|not (?:ours|our|us|for us)|isn.?t (?:ours|our)|wrong (?:unit|office)|belongs to|reassign"
    r"|duplicate|same as|same one"
)
UNDER_WAY = re.compile(
    r"马上|立即|立刻|尽快|抓紧|这就|放心|sending|安排|派人|派了|已派|派.{1,4}[去来]|师傅|在(?:弄|办|修|处理|搞|做|路上|现场)|[理修]中|正在|去看|去处理|过去|到场|出发"
    r"|[明后今]天|明早|一会儿?|待会|[弄办修理做清]了?一半|[快就][要剩]|没弄完|弄不完|[上下]午|今晚|下周|周[一二三四五六日天]|约[了好]|联系[了好居住电]|已(?:电话)?联系|沟通|跟进|核实|落实|报修"
    r"|tomorrow|today|afternoon|on (?:the|my|our) way|working on|send(?:ing)? (?:someone|somebody|a )|in progress"
    r"|swing by|drop by|after lunch|this (?:morning|evening)|tonight|later today|(?:have|take) a look"
    r"|scheduled|looking into|will (?:go|come|check|look|do|be there)"
)
# What may stand behind a yes only where the yes is no longer one.
UNSAID = re.compile(
    r"[?？吗么]|不|没(?!问题)|未|但|可是|退|转|请问|哪|谁|几[号栋楼]|多少|延|除|(?:处理|办|修|弄)(?:好|完)"
    r"|\b(?:not|but|which|what|where|who|when|except|only)\b|n['’]t"
)
# What says that it is over, in a sentence that is not plain enough to close with.
FINISHED = re.compile(
    r"已经?.{0,10}?(?:修好|弄好|解决|处理|整改|清理|清运|恢复|更换|固定|修复|修|拉走|清走|归位|劝离|完成|到位)|搞定|完事了|齐活|利索了|收工"
    r"|灯(?:都)?亮了|(?:job|all|work) (?:is |all )?(?:done|sorted|good)|\b(?:done|fixed|sorted|finished)\b"
)
UNFINISHED = re.compile(
    r"[?？吗么]|没(?!问题)|未|不|还|一半|部分|剩|正在|中$|安排|派|转|报[修给送]|等|需|准备|计划|但|\b(?:not|but|will|soon|when|half|partly)\b|n['’]t"
)
BEYOND = re.compile(
    r"不(?:予)?受理|受理不了|(?:超出|不在|不属于?).{0,6}(?:范围|职责|管辖)|(?:out of"
    r"|beyond) (?:our )?(?:scope|area)|not our area"
)
# Whom a clerk would call: units never see who reported, nor a telephone number.
WHO = re.compile(
    r"(?:居民|市民|业主|上报人|反映人|当事人|报修人|他|她|人家).{0,3}(?:电话|手机|联系方式|号码|微信|姓名|名字|叫什么|是谁|怎么联系)"
    r"|(?:电话|手机号?|联系方式|号码)(?:是)?(?:多少|给我|发我|有吗|有没有|呢)|谁(?:上报|报|反映)的"
    r"|(?:phone|number|contact|name).{0,20}(?:resident|reporter|person|caller)|(?:resident|reporter"
    r"|caller)['’]?s? (?:phone|number|name|contact)"
    r"|who (?:reported|is the reporter|sent) "
)


def likely(words: str) -> str | None:
    """None where nothing tells. What tells how far it is may be shown to the resident."""
    folded = fold(words).strip()
    signs = (
        ("decline", BEYOND),
        ("extend", LATER),
        ("escalate", ABOVE),
        ("ask", ASKS),
        ("return", NOT_OURS),
    )
    if meant := next((move for move, sign in signs if sign.search(folded)), None):
        return meant
    if FINISHED.search(folded) and not UNFINISHED.search(folded):
        return "close"
    return "tell" if UNDER_WAY.search(folded) else None


def goes_ahead(words: str) -> bool:
    """Whether what follows a yes says how it goes on, and nothing that takes the yes back: `马上安排人去看`."""
    folded = fold(words)
    return bool(UNDER_WAY.search(folded)) and not UNSAID.search(folded)


def asks_who(words: str) -> bool:
    """居民电话多少: whoever asks is to hear that no unit sees it."""
    return WHO.search(fold(words)) is not None
