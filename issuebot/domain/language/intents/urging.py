"""Whether somebody asks when at last something is done about their report: 怎么还没人来, when will it be fixed."""

import re

from issuebot.domain.language.writing.script import fold

WORK = r"(?:修|办|弄|搞|处理|解决|来|管|动|好|清理|换|到|回复|答复|接单|派人)"
URGES = re.compile(
    rf"(?:怎么|咋|为什么|为啥|为何)(?:都|到现在|这么久|一直)*(?:还|也|都)?(?:没|不|没有)(?:有)?(?:人)?{WORK}(?:好"
    r"|了|完|过|理)*"
    rf"|(?:到现在|这么久|一直|都)*(?:还|也|都)?(?:没|没有)(?:有)?人{WORK}(?:过|理)?"
    rf"|(?:到现在|这么久)+(?:了)?(?:都|还)?(?:没|没有)(?:有)?(?:人)?{WORK}(?:好|过)?"
    r"|(?:什么时候|啥时候|几时|哪天|何时|多久|多长时间|还要多久|还得多久|要多久|得多久)(?:才|能|可以"
    rf"|会)*(?:有人)?{WORK}{{0,2}}(?:好|完|一下|人)*"
    r"|人呢|(?:师傅|人|工人|你们|单位)?(?:怎么|咋)(?:还|都|一直)*(?:没|不)(?:来人?|到|过来|动静|动|修|弄|管|处理|有动静|有消息)(?:了)?"
    r"|(?:师傅|人|工人|你们|单位)*(?:什么时候|啥时候|几点|几时|多会儿?|哪天|何时)(?:能|可以|会|才|过)*(?:来人?|到|过来|上门|弄|修|到位)(?:好)?"
    r"|(?:能不能|可不可以|麻烦|可以)*快(?:一)?点(?:儿)?(?:啊|呀|吧|来|弄|修|办|处理)*(?:急死(?:我|人)?(?:了)?|等不及(?:了)?|急)?"
    r"|(?:都|已经)?(?:[一二两三四五六七八九十几\d]+)(?:个)?(?:天|星期|礼拜|周|月|小时)(?:多)?(?:了|啦)?(?:怎么|咋)(?:还|都|一直)*(?:没|不)(?:来人?|到|有?动静|有?消息|动|修|弄|管)(?:了)?"
    r"|(?:再|帮我|帮忙|麻烦)*催(?:一催|一下|催|办|促)?(?:一下)?|(?:麻烦|请|能不能|可以)?(?:搞|弄|办|处理"
    rf"|来)?快(?:一)?点(?:儿)?(?:{WORK})?(?:好)?|尽快(?:{WORK})(?:好|一下)?"
    r"|(?:都|已经)?(?:[一二两三四五六七八九十几\d]+)(?:个)?(?:天|星期|礼拜|周|月|小时)(?:多)?(?:了|啦)(?:还"
    r"|都)?(?:没|没有)?(?:有)?(?:人)?(?:来|修|管|动静|消息)?"
    r"|(?:and )?when (?:will|is|are|does|do|can) (?:it|this|they|you|somebody|someone|anyone)(?: be| going to"
    r"| gonna| get)*(?: \w+){0,3}"
    r"|how (?:long|much longer)(?: will| does| do| is)?(?: it| this| i)?(?: have to| going to)?(?: be| take| wait"
    r"| last)?(?: to \w+)?"
    r"|why (?:is|has|hasn['’]?t|isn['’]?t) (?:it|this|nobody|no ?one|anyone|anybody)(?: \w+){0,4}"
    r"|still (?:waiting|nothing|no ?(?:one|body|thing))"
    r"|(?:please )?(?:hurry(?: up)?|asap|(?:pls|please) (?:fix|hurry|do it)(?: \w+)? ?(?:asap|soon|quickly)?)"
    r"|(?:nobody|no ?one)(?: has)? (?:came|come|been here)(?: yet)?"
)
LEAD = re.compile(
    r"^(?:(?:你好|您好|请问|那|那个|这个|到底|究竟|我|我们|我的|这|这事|那事|你们|您|麻烦|请|所以|hello|hi|so|and"
    r"|ok)[，, ]*)+"
)
ENDING = re.compile(r"[啊呀呢吧吗么嘛哦啦了哎呗]+$")
CLAUSES = re.compile(r"[，,。.!！?？;；、…~～\n]+")
LONG = 40  # characters: what is longer tells something


def is_urging(words: str) -> bool:
    """Of several clauses one is enough; what else they say is passed on with it."""
    folded = fold(words)
    return 0 < len(folded) <= LONG and any(_urges(clause.strip()) for clause in CLAUSES.split(folded) if clause.strip())


def _urges(clause: str) -> bool:
    bare = ENDING.sub("", clause)
    return any(URGES.fullmatch(said) for said in (clause, bare, LEAD.sub("", clause), LEAD.sub("", bare)) if said)
