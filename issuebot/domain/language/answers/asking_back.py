"""Whether somebody asks back what a question means (什么意思), or puts the answer off (我问问): no answer."""

import re

from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.writing.script import fold

YOU = r"(?:[你您]们?|单位|师傅)"
WHAT = r"(?:什么|甚么|啥|哪个|哪一个|哪|谁)"
ASKS_BACK = re.compile(
    rf"(?:(?:这|那|这个|这句话?|{YOU}|这话|这问题)?(?:的)?(?:是)?{WHAT}(?:个)?意思|(?:几个|何)意思?|何意"
    r"|(?:我)?(?:不太?|没有?太?)?(?:看|听|搞|弄)?(?:不|没)?(?:看|听|搞|弄)?(?:懂|明白|清楚)"
    rf"(?:{YOU}?(?:的)?(?:意思|问题|问的?|说的?)(?:是)?{WHAT}?(?:意思)?|这句?话?)?"
    rf"|{YOU}(?:说|问|指)的?(?:是)?{WHAT}(?:里|儿|一?[个件处家])?(?:事|事情|地方|位置|东西)?"
    rf"|(?:{YOU})?(?:问|要问|想问)(?:这个?|的)?(?:是)?(?:干嘛|干什么|干啥|做什么|{WHAT})"
    rf"|(?:{YOU})?(?:为什么|为啥|干嘛|干吗)(?:要|还要|还)?问(?:我)?(?:这个?|这些)?"
    r"|(?:能|可以)?(?:再)?说(?:得)?(?:清楚|明白|具体)(?:一)?点(?:儿)?"
    r"|(?:sorry |excuse me |pardon )?(?:what|how|which one|where) (?:do|did|does) (?:you|that|this|it) mean"
    r"(?: by that| by this)?"
    r"|(?:sorry )?what (?:are you asking|is that|is this|are you talking about|exactly)(?: about| for)?"
    r"|(?:sorry )?(?:i )?(?:do not|don['’]?t|did not|didn['’]?t) (?:understand|get it|get that|follow)"
    r"(?: (?:you|it|that|this|the|your|question)){0,2}"
    r"|why(?: do you)?(?: (?:ask|want to know|need to know|need that|need this))?(?: that| this| it)?"
    r"|(?:sorry )?(?:pardon|come again|huh|what)"
    r"|(?:我|俺)?(?:不懂|不知道|不明白|不晓得)?(?:啊|呀)?(?:什么|啥)(?:叫|是)(?:个)?[\u4e00-\u9fff]{1,6}"
    r"|(?:我|这个?|要)*(?:怎么|如何|咋|在哪里?|在哪儿)(?:回答|回复|答|回|填|写|说)(?:[你您]们?)?"
    r"|how (?:do|should|can) i (?:answer|reply|respond)(?: (?:to )?(?:it|this|that|you))?"
    r"|啥|什么|甚么|啥子|咋"
    r"|(?:can|could) you (?:explain|be more specific|say more)(?: that| this| it)?|meaning)"
)
# That one does, or does not, know it: an answer.
KNOWS = frozenset(
    {
        "懂",
        "明白",
        "清楚",
        "不清楚",
        "不太清楚",
        "没清楚",
        "看清楚",
        "听清楚",
        "搞清楚",
        "弄清楚",
        "看懂",
        "听懂",
        "看明白",
        "听明白",
        "我清楚",
        "我明白",
        "我懂",
        "我不清楚",
        "我不太清楚",
    }
)
LATER = r"(?:等会儿?|等|晚上|明天|明早|下班|回头|回去|回家|过一?会儿?|一会儿?|稍后|待会儿?|有空|之后|到时候?)+"
PUTS_OFF = re.compile(
    r"(?:我|俺|让我|容我|等我|先|去|再)*(?:问问|问一?下|问下|看看|看一?下|确认一?下|查一?下|核实一?下|找找|想想"
    r"|想一想|睇下|问下)"
    r"(?:再(?:说|讲|告诉[你您]们?|回复?[你您]们?))?"
    rf"|(?:我|俺)?{LATER}(?:我|俺)?(?:再)?(?:去)?(?:告诉[你您]们?|回复?[你您]们?|答复[你您]们?|跟[你您]们?说|看看?"
    r"|问问?|说|讲|发)"
    r"|等我?(?:儿子|女儿|老公|老伴|家里人|家人|老婆|爱人|妈|爸)?(?:回来|下班|到家|睡醒)(?:再说|再看|再问)?|去睇咗先讲"
    r"|(?:ok(?:ay)?[, ]*|well[, ]*)*(?:let me|i['’]?ll|i will|i have to|i need to|i must)"
    r" (?:have to |need to )?(?:check|look|ask|find out|see|get back)"
    r"(?: (?:and get back to you|and let you know|tonight|tomorrow|later|it|at it|first|to you|my \w+)){0,3}"
    r"|(?:will )?(?:check|get back to you)(?: and let you know| later| tomorrow| tonight)*"
    rf"|{LATER}(?:我|俺)?(?:再)?(?:下去|下楼|过去|回去|去)?(?:拍|照|量|数|找|补)(?:一?张?下?|给[你您]们?)?(?:照片"
    r"|图)?(?:发)?(?:给?[你您]们?)?"
    r"|等等|等(?:我)?(?:一下下?|下|会儿?|一会儿?)|稍等(?:一下|片刻|下)?|(?:wait|hold on|hang on|(?:just )?(?:a"
    r"|one) (?:sec(?:ond)?"
    r"|moment|minute)|give me a (?:sec(?:ond)?|moment|minute))(?: please)?"
    r"|(?:我|俺)?(?:现在|这会儿|这时候|正|在|刚好)*(?:忙|开会|开车|骑车|做饭|打牌|手术|面试|考试|上课)(?:着|呢|中|的)*"
    r"|(?:i['’]?m |i am |sorry )*(?:busy|driving|in a meeting|in class)(?: right now| now| atm| at the moment)?"
    r"|(?:i['’]?ll |i will |will )?(?:answer|reply|tell you|text you|write|send it|do it)(?: \w+)? ?(?:later|tonight"
    r"|tomorrow|after work"
    r"|when i(?:['’]?m| am| get)(?: back)?(?: home)?)|(?:later|tonight|tomorrow|after work)"
)
# What they do meanwhile: no answer only beside a promise.
BUSY = re.compile(
    r"(?:我|俺|人)?(?:现在|这会儿|正|还)*(?:在|不在)?(?:上班|单位|外面|外地|外头|路上|家|医院|加班|睡觉|吃饭|带孩子"
    r"|出差)(?:着|呢|的|了)*"
    r"|(?:sorry )?(?:i['’]?m |i am )?(?:not )?(?:at work|at home|out|away|not home|travelling|on the (?:bus|train"
    r"|road))(?: right now| now)?"
)
YES = re.compile(r"(?:好|好的|嗯+|行|收到|ok|okay|sure|thanks|thank you|谢谢)(?:了|啦|哈|哦)?")
LEAD = re.compile(r"^(?:(?:你好|您好|请问|不好意思|抱歉|对不起|那个|那|hi|hello|sorry)[，, ]*)+")
ENDING = re.compile(r"[啊呀呢吧吗么嘛哦啦哎]+$")
SOUNDS = re.compile(r"\s*(?:[啊嗯哈呃]+|eh|hm+)\s*[?？]+\s*")  # 啊？ asks, 嗯 says yes
MARKS = re.compile(r"[\s?？!！。.…~～]*[?？][\s?？!！。.…~～]*")
SIGNS = re.compile(r"[\s.。,，、/\\…~～·|_-]+")  # no 👍, which says yes
CLAUSES = re.compile(r"[，,。.!！?？;；、…~～\n]+")
PARTS = re.compile(rf"{CLAUSES.pattern}|(?<=[^\x00-\x7f])\s+|\band\b")


def asks_back(words: str) -> bool:
    """Only what says nothing else: 没看懂，是3号楼吗 may hold the answer."""
    folded = fold(words)
    if MARKS.fullmatch(folded) or SOUNDS.fullmatch(folded):
        return True
    clauses = [said for clause in CLAUSES.split(folded) if (said := LEAD.sub("", bare(clause)))]
    return bool(clauses) and all(_asks(clause) for clause in clauses)


def puts_off(words: str) -> bool:
    """我问问, 好的，明天告诉你, let me check and get back to you, or only dots: whoever asked waits on."""
    if SIGNS.fullmatch(words):
        return True
    clauses = [said for clause in PARTS.split(fold(words)) if (said := LEAD.sub("", bare(clause)))]
    rest = [ENDING.sub("", clause) for clause in clauses if not (YES.fullmatch(clause) or BUSY.fullmatch(clause))]
    return bool(rest) and all(PUTS_OFF.fullmatch(clause) for clause in rest)


def _asks(clause: str) -> bool:
    said = ENDING.sub("", clause)
    return clause not in KNOWS and said not in KNOWS and any(ASKS_BACK.fullmatch(one) for one in (clause, said))
