"""What people type under a draft's card or an offer instead of pressing: 对, 提交吧, 我也遇到. `words` are bare."""

import re

SO = (
    r"(?:对|是|系|冇错|啱|没错|正确|确认|确定|可以|行|没问题|就这样|就这|就是(?:这里|这儿|那里|那儿|这个)"
    r"|这样就?行|对头|要得|中)"
    r"(?:的|了|啊|吧|呀|滴)*"
)
YES = re.compile(
    rf"(?=.*[对是系冇啱没正确认定可以就这头要中])(?:{SO}[，,、。 ]*){{1,3}}"
    r"|yes(?: please)?|yep|yeah|correct|right|(?:(?:yes|yep|yeah|ok)[, ]*)?that['’]?s (?:right|correct|it|fine)"
    r"|(?:it )?(?:all )?looks (?:good|right|fine|ok(?:ay)?|correct)|confirm(?:ed)?|go(?: ahead)?|all (?:good"
    r"|correct)|perfect"
)
NO = re.compile(r"不(?:是|要|了|行|可以)?(?:的|了|啊)*|别|no+|nope|nah|no thanks?|no thank you")
SUBMITS = re.compile(
    r"(?:(?:对|是|可以|好|行|没错|没问题|确认|就(?:是)?这样|就这些)(?:的|了|吧|啊)*[，, ]*)*"
    r"(?:(?:[你您]们?|那|就|请|麻烦|快|赶紧|也|先|直接|都|把|这个?|这件)*(?:帮我|给我|替我|帮忙|把?它|把?这个"
    r"|把?这件)(?:也|先|都|直接|给)*"
    r"(?:提交|递交|发送|上报|报|交|发)(?:上去|出去|上|一下)*(?:吧|了|啊|哈)*"
    r"|(?:[你您]们?|那|就|请|麻烦|快|赶紧|也|先|直接)*(?:提交|递交|发送|发出去|发上去|送上去|送出去|交给(?:他们?|[你您]们|单位)|报上去|交上去"
    r"|上交|交了?吧"
    r"|发了?吧|报了?吧)"
    r"(?:吧|了|一下|它|啊)*)"
    r"|(?:(?:yes|yeah|yep|yup|sure|ok(?:ay)?|k+|cool|fine|right)[, ]*|please |go ahead and |just "
    r"|then )*(?:su[bm]{1,3}it+|sbumit|sumbit|send)(?: it| this| now| please)*"
)
SAME = re.compile(
    r"我?(?:也)?(?:遇到|碰到)(?:了|过)?|(?:是)?(?:同一件|同一个|一样|一回事|这件|这个)(?:事情?|的)?"
    r"|me too|(?:the )?same(?: one| thing)?|it['’]?s the same"
)
OTHER = re.compile(
    r"(?:都)?不是(?:同一件|同一个|一回事|这件|这个|一样)?(?:事情?|的)?|不一样的?"
    r"|none(?: of (?:these|them))?|not the same|different(?: one)?"
)
GOES_ON = re.compile(
    r"(?:接着|继续)(?:报|上报|来|提交)?(?:吧)?|(?:还)?要(?:报|的|继续)?(?:的|呢|啊)*"
    r"|(?:go on|continue)(?: please)?|still needed|yes(?: please)?"
)
ANONYMOUS = re.compile(
    r"(?:我|请|帮我|麻烦|那)*(?:要|想|想要|能不能|可以|能)?(?:匿名)(?:上报|举报|投诉|反映|报|处理)?(?:可以吗|行吗"
    r"|行不行?|可以不|好吗|吗|吧|哈|了)*"
    r"|(?:我|请)?(?:可以|能|能不能|可不可以)?(?:不|别|不要|不想|不用|别给我)(?:留|写|署|说|显示|透露|暴露"
    r"|公开)(?:我的?|真实?)?(?:姓名|名字?|名儿|身份)"
    r"(?:吗|么|吧|行吗|可以吗|了|啊)*"
    r"|(?:我)?(?:不想|不要|别|不愿意?)(?:让|被)(?:别人|人|人家|他们?|邻居|物业|单位)(?:知道|晓得|看到)(?:是我|我是谁"
    r"|我)?(?:报的|说的)?(?:吗|吧|啊)*"
    r"|(?:请|千万)?(?:别|不要|莫)(?:告诉|说|跟|和)?(?:别人|人家|他们?|邻居|物业)?(?:说)?(?:是)?我(?:报|说|讲|反映"
    r"|举报)的(?:啊|哦|吧)*"
    r"|(?:please )?(?:keep|make) (?:me|it|this) anon(?:ymous)?|(?:please )?(?:don['’]?t|do not) (?:show|give"
    r"|use|tell (?:them|anyone)) (?:them )?my name"
    r"|can i (?:stay|be|remain|report) anonymous(?:ly)?|without my name"
    r"|(?:i want to |can i )?(?:report )?anonymous(?:ly)?(?: report)?(?: please)?"
)

LOST = re.compile(
    r"(?:然后|接下来|接着|下面|下一步|现在)(?:呢|怎么办|怎么弄|做什么|干嘛|咋办|咋弄|怎么做)?|(?:那|这么"
    r"|现在)*我(?:要|该|应该)?(?:怎么|咋)(?:做|办|弄)|(?:怎么|咋"
    r"|如何)(?:提交|交|发出去|报上去|弄)"
    r"|(?:那|我|要|该|往|是|应该)*(?:点|按|戳)(?:哪里|哪儿|哪个|哪|什么|啥)|(?:点|按|提交|发)不了|(?:点|按)了?没反应"
    r"|(?:怎么|咋|为啥)?(?:还|都|一直)?没反应|(?:看|弄|搞)不(?:懂|明白|来)|不会(?:点|提交|弄)"
    r"|(?:等|稍等)(?:一下|等|下|会儿?|一会儿?)?|还有(?:东西|(?:一张)?(?:照片|图片?)?)|(?:写|弄|搞|填|说|打|输)?错了"
    r"|不对|不是(?:这个|这样)(?:的|子)?|好了|写完了|说完了|发完了|(?:就)?这些|(?:那)?(?:就)?先这样(?:吧|了)?|(?:哦"
    r"|是|要|得|还要|是不是)*(?:点|按)(?:一下)?(?:提交|这个|那个)(?:是吧|吗|对吧|就行了?|就可以了?)?"
    r"|(?:我)?(?:已经)?(?:交|发|报|提交)了"
    r"|(?:and )?(?:now what|what(?: do i do)? (?:now|next)|then what)|what happens (?:now|next)|(?:怎么|能不能|可以"
    r"|能|可不可以)(?:修改|更改|更正|改|换)(?:一下|照片|图片|地址|内容|吗|么)*"
    r"|(?:can|can['’]?t|how do|how can) i (?:edit|change|correct) (?:it|this|that|my report|the (?:photo|picture"
    r"|place|address|words))|where do i (?:tap"
    r"|press|click)"
    r"|how do i submit(?: it| this)?"
    r"|(?:(?:no+|wait|hold on|hang on|sorry|oh|ok|one moment|just a (?:minute|moment|sec))[,. ]*)+"
    r"(?:(?:(?:that|this|it)(?:['’]?s| is) )?(?:all )?(?:wrong|not (?:right|it|what i meant|this"
    r"|that)))?(?<!no)(?<!sorry)(?<!ok)"
    r"|(?:(?:that|this|it)(?:['’]?s| is) )?(?:all )?(?:wrong|not right|not what i meant)|(?:i['’]?m )?(?:done"
    r"|finished|ready)"
)
CLAUSES = re.compile(r"[，,。.!！?？、~～\s]+(?=[^\x00-\x7f])")


def is_lost(words: str) -> bool:
    """然后呢, 点哪里, 等一下, 错了 below a draft's card: no part of the report, and the card says what can be done."""
    clauses = [clause for clause in CLAUSES.split(words) if clause]
    return all(LOST.fullmatch(clause) or LOST.fullmatch(clause.rstrip("啊呀呢哦")) for clause in clauses)


def asks_what_to_tap(words: str) -> bool:
    """那我点哪个, where do i tap: one of the things of `is_lost`."""
    return any(tap in words for tap in ("点", "按", "戳", "tap", "press", "click")) and is_lost(words)


def agrees(words: str) -> bool:
    return bool(YES.fullmatch(words))


def refuses(words: str) -> bool:
    return bool(NO.fullmatch(words))


def submits(words: str) -> bool:
    """提交吧, also with a slip of the keys."""
    return bool(SUBMITS.fullmatch(words))


def is_same(words: str) -> bool:
    return bool(SAME.fullmatch(words))


def is_other(words: str) -> bool:
    return bool(OTHER.fullmatch(words))


def goes_on(words: str) -> bool:
    """Whether a report that was put away is still wanted."""
    return bool(GOES_ON.fullmatch(words))


def asks_anonymity(words: str) -> bool:
    return bool(ANONYMOUS.fullmatch(words))
