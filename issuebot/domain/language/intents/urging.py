"""Whether somebody asks when at last something is done about their report: 怎么还没人来, when will it be fixed."""

import re

from issuebot.domain.language.writing.dialects import plain

WORK = r"(?:修|办|弄|搞定?|处理|解决|来|管|动|好|清理|换|到|回复|答复|接单|派人|挪|搬|拖|拆|疏通|走)"
# With whom they threaten: 再不来我就打12345了, i'll call 12345.
THREATENS = (
    r"(?:我|俺|[你您]们|你|再|不|管|来|修|弄|处理|解决|就|要|只好|已经|马上|今天|今晚|明天|准备|没|没有|还|人|的话"
    r"|[，, ])*"
    r"(?:(?:打|拨打?|投诉到?|反映到|找|告到?|去|上)(?:了)?(?:12345|12315|市长(?:热线)?|信访局?|记者|媒体|电视台|纪委"
    r"|上级|市里|省里|区里|市政府|法院)(?:热线|电话)?(?:投诉|举报|曝光|反映|告)*|12345(?:我)?(?:也|都|已经)?打(?:过)?"
    r"|(?:发|上|挂|传)(?:到)?(?:网上?|抖音|微博|朋友圈|快手)(?:上)?(?:去)?(?:曝光)?|曝光)(?:[你您]们"
    r"|你)?(?:去)?(?:了)?"
    r"(?:啊|哦|哈|信不信)?"
    r"|(?:i |or |then |will |am |'ll |['’]m |i['’]?ll |i['’]?m |we['’]?ll )*(?:going to |gonna )?"
    r"(?:call|ring|go to|complain to|tell|report (?:you|this) to) (?:12345|the (?:mayor|press|media|news(?:papers?)?)"
    r"|my lawyer|a lawyer)"
)
# Where somebody is who was sent: 师傅到哪了, where is the worker.
ON_THE_WAY = (
    r"(?:师傅|工人|维修工|维修的|修的人|干活的|人|你们|他们)(?:们|现在|都|已经|走|来|是不是)*"
    r"(?:到(?:了)?(?:哪(?:里|儿|一?步)?|没有?)(?:了)?|(?:来|出发|出门|在路上)了?(?:吗|没有?|么))"
    r"|where(?: is|['’]?s| are) (?:he|she|they|everyone|everybody|the (?:worker|workers|guy|guys|man|plumber|team))"
    r"(?: now)?"
)
URGES = re.compile(
    r"(?:怎么|咋|为什么|为啥|为何)(?:都|到现在|这么久|一直)*(?:还|也|都)?(?:没|不"
    rf"|没有)(?:有)?(?:人)?(?:过)?{WORK}{{1,3}}(?:好"
    r"|了|完|过|理)*"
    rf"|(?:到现在|这么久|一直|都)*(?:还|也|都)?(?:没|没有)(?:有)?人{WORK}(?:过|理)?"
    rf"|(?:到现在|这么久)+(?:了)?(?:都|还)?(?:没|没有)(?:有)?(?:人)?{WORK}(?:好|过)?"
    r"|(?:什么时候|啥时候|几时|哪天|何时|多久|多长时间|还要多久|还得多久|要多久|得多久)(?:才|能|可以"
    rf"|会)*(?:有人|你们|他们|师傅)?(?:过|上门|去)?{WORK}{{0,3}}(?:好|完|一下|人)*"
    r"|人呢|(?:师傅|人|工人|你们|单位)?(?:怎么|咋)(?:还|都|一直)*(?:没|不)(?:来人?|到|过来|动静|动|修|弄|管|处理"
    r"|有动静|有消息)(?:了)?"
    r"|(?:师傅|人|工人|你们|单位)*(?:什么时候|啥时候|几点|几时|多会儿?|哪天|何时)(?:能|可以|会|才|过)*(?:来人?|到"
    r"|过来|上门|弄|修|到位)(?:好)?"
    r"|(?:能不能|可不可以|麻烦|可以)*快(?:一)?点(?:儿)?(?:啊|呀|吧|来|弄|修|办|处理)*(?:急死(?:我|人)?(?:了)?"
    r"|等不及(?:了)?|急)?"
    r"|(?:都|已经)?(?:[一二两三四五六七八九十几\d]+)(?:个)?(?:天|星期|礼拜|周|月|小时)(?:多)?(?:了|啦)?(?:怎么"
    r"|咋)(?:还|都|一直)*(?:没|不)(?:来人?|到|有?动静|有?消息|动|修|弄|管)(?:了)?"
    r"|(?:再|帮我|帮忙|麻烦)*催(?:一催|一下|催|办|促)?(?:一下)?|(?:麻烦|请|能不能|可以)?(?:搞|弄|办|处理"
    rf"|来)?快(?:一)?点(?:儿)?(?:{WORK})?(?:好)?|尽快(?:{WORK})(?:好|一下)?"
    r"|(?:都|已经)?(?:[一二两三四五六七八九十几\d]+)(?:个)?(?:天|星期|礼拜|周|月|小时)(?:多)?(?:了|啦)(?:还"
    r"|都)?(?:没|没有)?(?:有)?(?:人)?(?:来|修|管|动静|消息)?"
    r"|(?:and )?when (?:will|is|are|r|does|do|can) (?:it|this|they|you|somebody|someone|anyone)(?: be| going to"
    r"| gonna| get)*(?: \w+){0,3}"
    r"|how (?:long|much longer)(?: will| does| do| is)?(?: it| this| i)?(?: have to| going to| gonna"
    r"| supposed to)?(?: be| take| wait| last)?(?: to \w+)?"
    r"|why (?:is|has|hasn['’]?t|isn['’]?t) (?:it|this|nobody|no ?one|anyone|anybody)(?: \w+){0,4}"
    r"|still (?:waiting|nothing|no ?(?:one|body|thing))"
    r"|(?:please )?(?:hurry(?: up)?|asap|(?:pls|please) (?:fix|hurry|do it)(?: \w+)? ?(?:asap|soon|quickly)?)"
    r"|(?:nobody|no ?one)(?: has)? (?:came|come|been here)(?: yet)?"
    r"|(?:[你您]们)?(?:到底|究竟|还)+(?:有没有人|有人|[你您]们|能不能|会不会|要不要|想不想)*"
    r"(?:管不管|来不来|修不修|办不办|弄不弄|处理不处理|处不处理|解决不解决|管|来|修|办|弄|处理|解决)(?:了)?"
    r"|(?:都|就|一直|根本)*没人管(?:了)?(?:是吧|是不是|对吧)?|是不是(?:都)?(?:不管|忘)了?(?:我|我们|这事"
    r"|这个事)?(?:了)?"
    r"|(?:是不是)?把(?:我|我们|这事)(?:给)?忘了?"
    r"|(?:怎么|咋)?(?:就|都|还|也|又|一点)*(?:没|没有)(?:了)?(?:下文|动静|消息|音信|回音)(?:都没有)?了?|一点(?:动静"
    r"|消息)(?:都|也)没有"
    r"|(?:我)?(?:都|已经|还要|还得|要|打算|准备)*(?:拖|等)(?:到|了|多久|多少|好|几|[一二两三四五六七八九十\d]"
    r"|天|周|个|星期|礼拜|月|什么时候|啥时候|猴年马月)+"
    r"|(?:师傅|人|有人|[你您]们|今天|明天|上午|下午|今晚|现在|到底)+(?:能|会|可以|能不能|会不会)(?:来|到|过来|上门"
    r"|修|弄)(?:人|好|完)?"
    rf"|{THREATENS}|{ON_THE_WAY}"
    r"|(?:is |are |will )?(?:anyone|anybody|someone|somebody|they|you)(?: guys)?(?: even| ever| actually| still)*"
    r" (?:coming|going to (?:come|fix it|do (?:something|anything))|working on (?:it|this)|looking (?:at|into) (?:it"
    r"|this))"
    r"(?: or not| today| at all)?|what(?:['’]?s| is) taking (?:you )?so long|it(?:['’]?s"
    r"| has) been (?:\w+ ){0,2}(?:hours|days|a week|weeks"
    r"|months|ages|forever)(?: already| now)?"
    r"|did you forget(?: (?:about )?(?:me|it|this|us))?"
)
LEAD = re.compile(
    r"^(?:(?:你好|您好|请问|大概|那|那个|这个|到底|究竟|我|我们|我的|这|这事|那事|你们|您|麻烦|请|所以|hello|hi|so|k"
    r"|lol|and"
    r"|ok)[，, ]*)+"
)
ENDING = re.compile(r"[啊呀呢吧吗么嘛哦啦喇了哎呗]+$")
CLAUSES = re.compile(
    r"[，,。.!！?？;；、…~～\n]+|(?<=[没有]啊)(?=[^\x00-\x7f])|(?<=[吗呢])(?=[^\x00-\x7f])|(?<=[^\x00-\x7f])\s+"
)
THREAT = re.compile(THREATENS)
ASKS = re.compile("什么时候|啥时候|几点|几时|哪天|何时|多久|when|how long")
SENT = re.compile(rf"师傅|工人|维修工|催|{ON_THE_WAY}")
LONG = 40  # characters: what is longer tells something


def is_urging(words: str) -> bool:
    """Of several clauses one is enough; what else they say is passed on with it."""
    return any(_urges(clause) for clause in _clauses(words))


def asks_when(words: str) -> bool:
    """Whether that is all they say, and they ask it: 你们什么时候来."""
    return only_urges(words) and ASKS.search(plain(words)) is not None


def only_urges(words: str) -> bool:
    """快点, and nothing of what."""
    clauses = _clauses(words)
    return bool(clauses) and all(map(_urges, clauses))


def is_of_somebody_sent(words: str) -> bool:
    """师傅到哪了, 催一下, and nothing else: of a report that somebody has already."""
    return only_urges(words) and SENT.search(plain(words)) is not None


def threatens(words: str) -> bool:
    """打12345了啊: with whom they threaten."""
    return any(THREAT.fullmatch(ENDING.sub("", clause)) for clause in _clauses(words))


def _clauses(words: str) -> list[str]:
    folded = plain(words)
    if not 0 < len(folded) <= LONG:
        return []
    return [clause for part in CLAUSES.split(folded) if (clause := part.strip())]


def _urges(clause: str) -> bool:
    bare = ENDING.sub("", clause)
    return any(URGES.fullmatch(said) for said in (clause, bare, LEAD.sub("", clause), LEAD.sub("", bare)) if said)
