"""What staff mean by a reply to a card, where it is plain: as to a colleague, without a command.

Only what can hardly mean anything else is taken at its word. Everything else is asked about, because a ticket that was
closed by a misunderstanding tells the resident something untrue.
"""

import re
from dataclasses import dataclass

from issuebot.domain.language.likely import goes_ahead
from issuebot.domain.language.script import fold

YES = (  # what a colleague says who takes it; who says how far it is may want it told
    r"(?:收到|签收|已签收|我?们?签收了|签|接单|已接单|接了|好的?|嗯|行|可以|没问题|明白|了解|知道了|谢谢|感谢|辛苦"
    r"|我们?来(?:办|处理)?|马上(?:就?去|办|处理|安排|到)?|立即处理|这就去|照办|遵命"
    r"|已安排|安排上了|收悉|已阅|知悉|接收|来了|好[滴嘞哒勒呢吧]|得嘞|欧克|妥了?|收[倒道]|[以己]收到|签受"
    r"|ok(?:ay)?|yes|sure|received|got it|roger|understood|accept(?:ed)?|noted|will do|(?:we(?: are|'re) )?on it"
    r"|copy(?: that)?|thanks?|thank you|okk|no problem)(?:了|啦|哈|哦|的|一下|吧|呀)*"
)
ACCEPTS = re.compile(rf"{YES}(?:[，, ]*{YES}){{0,2}}|1")  # “收到请回 1”
# A yes that says so by itself, also where more follows it: `好的收到 马上安排人去看`.
BEGINS = re.compile(
    r"(?:(?:我?们?已?(?:收到|签收|接单)|好的|好[滴嘞]|明白|知道了|了解|没问题|ok(?:ay)?|got it"
    r"|received|noted|roger|sure)(?:了|啦|哈|哦)*[\s，,。.!！、]*)+(?P<rest>.{2,60})",
    re.DOTALL,
)
EMOJI = re.compile("[👌👍🙏✅🫡❤💪🌹]")
SLIPS = re.compile("[以己](?=[经办处修签完弄清解恢])")  # what an input method writes for 已
PICTURES = re.compile(
    r"[\s，,。]*(?:照片|图片|相片|图|pics?|photos?)[^，,。]{0,6}(?:发|传|补|later|attached|to follow)[^，,。]*$"
)
PLAINLY = re.compile(r"我?们?(?:已?签收了?|已?接单了?|accept(?:ed)?)")
MARKS = " \n\t!！。.~～,，👌👍🙏✅🫡❤💪🌹\ufe0f🏻🏼🏽🏾🏿"
SAYS = {  # the word on a button, a gap, and what is to be said
    "close": r"(?:可以|请|麻烦)?(?:办结|结案)(?:了|吧|掉|一下)*(?:[\s:：,，]+|$)"
    r"|(?:please |pls )?close(?: it)?$|(?:close(?:d|s)?[:：,，]|(?:done|fixed|finished|resolved|solved)[:：])\s*",
    "return": r"(?:退回|退单|退)(?:[\s:：,，]+|了?$)|returns?[:：]\s*",
    "extend": r"(?:我们?)?(?:请求|申请|需要?|想|要求|要)?(?:延期|宽限|延长)"
    r"(?:[\s:：,，]+|$|(?=[\d一两二三四五六七八九十]))|(?:we )?(?:need|ask for) more time(?:[\s:：,，]+|$)",
    "assign": r"(?:这个|这件|这单|此件|该件|还是|建议|应该?|麻烦|直接|先|就|请|要)*"
    r"(?:改派给?|转派给?|派单?给?|派发给?|分派给?|移交给?|转交给?|转给?|交给|交由|指派给?|给"
    r"|(?:please )?(?:assign|send|give|pass|hand|refer|forward)(?: (?:it|this|that))?(?: on| over)? to (?:the )?)\s*",
    "merge": r"(?:合并到?|并入|并到|并单到?|merge (?:it )?(?:in)?to)\s*(?=[#\d])"
    r"|(?:(?:和|跟|与|同)\s*)?(?=#?\s*\d{1,9}\s*号?\s*(?:单|工单)?(?:是)?(?:重复|同一件|一样的?)了?$)"
    r"|duplicate of\s*(?=[#\d])",
    "urgent": r"(?:加急|紧急|特急|急件|urgent)$",
    "ask": r"(?:追问|追问居民|问居民|问一下居民)(?:[\s:：,，]+|$)|(?:ask|question)[:：]\s*",
    "note": r"(?:内部备注|备注|记一下)(?:[\s:：,，]+|$)|note[:：]\s*",
    "tell": r"(?:发给居民看?|告诉居民)(?:[\s:：,，]+|$)|tell[:：]\s*",
    "decline": r"不予受理(?:[\s:：,，]+|$)|decline[:：]\s*",
}
WORK = (
    "办结|办理|办|做|处理|解决|修理|修复|维修|修缮|修补|修|整改|整理|整治|清理|清运|清扫|清除|清洗|更换|换|加固|捆扎|捆|扎|恢复|完成"
    "|弄|搞|收|拆除|拆|补|安装|装|疏通|规整|归整|理顺|关闭|打扫|扫"
)
SAID = "(?:了|啦|哈|哦|呀|咯|喽)*"
RESULT = "好|完毕|完成|完|结束|到位|妥当|干净|掉|妥|复|成"
# `由城管处理`, `sanitation should do it`: an order only where a unit has that name.
ENTRUSTS = re.compile(
    r"(?:这个|这件|还是|建议|应该?|麻烦|就|先)*(?:由|请|让|叫)(?P<name>[^\s，,。；;]{2,16}?)(?:来|去|出面|牵头|尽快|马上)*"
    r"(?:处理|办理|处置|负责|承办|落实|解决|跟进|整改|处|办)(?:一下|下|吧|了)*(?P<rest>$|[\s，,。；;].*)"
    r"|(?:let |have )?(?:the )?(?P<latin>[a-z][a-z -]{2,40}?) (?:should |can |must |to )?"
    r"(?:handle|take|do|see to|deal with)(?: (?:it|this|that))?(?P<after>$|[\s,.;].*)",
    re.DOTALL,
)
# What may stand behind a unit's name without a gap: `转给环卫处理`, and not `给环卫打个电话`.
HANDLES = re.compile(
    r"(?P<name>.+?)(?:那边|那里|他们|来|去|尽快|马上|抓紧)*"
    r"(?:处理|办理|处置|负责|承办|牵头|落实|解决|跟进|整改|核实|看看?|办)?(?:一下|下|吧|了|啊|哈)*"
)
DONE = re.compile(
    rf"(?:(?:都|全部?|均|现场|这边|我们|刚刚?|今天|上午|下午|线|路灯|垃圾|问题)[，, ]*)*"
    rf"(?:已经?(?:全部|都)?(?:{WORK})(?:{RESULT})?{SAID}|(?:{WORK})(?:{RESULT}){SAID}"
    r"|(?:办结|解决|修复|整改|恢复|完成|处理)了|搞定了?|完工了?|完成|ok了"
    r"|(?:(?:it|this|that|all|everything|now|already)(?:'s|’s)?\s+)*(?:(?:is|was|has been|have been|are|been)\s+)?"
    r"(?:all\s+)?"
    r"(?:done|fixed|finished|completed|resolved|solved|repaired|cleaned(?: up)?|removed|replaced|cleared"
    r"|sorted(?: out)?))"
    r"(?P<rest>$|[\s，,。.!！；;：:、…~～✅👌👍].*)",
    re.DOTALL,
)
# Not yet, not wholly, or asked: the words behind say that it is not over.
DOUBT = re.compile(
    r"[?？吗么]|没|未|不|还|仍|再|明|后天|下周|一半|部分|大半|准备|计划|打算|等|待|需|但|可是|除|剩|只|正在|差|缺|请|希望"
    r"|\b(?:not|never|but|tomorrow|will|when|part(?:ly)?|half|almost|nearly|soon|wait\w*|except|tonight|next|still|need\w*"
    r"|please|until|unless|only|should|later)\b|n['’]t"
)


@dataclass(frozen=True, slots=True)
class Meant:
    """`move` is None where the words may be several things. `plainly`: the move was named, not only meant."""

    move: str | None
    words: str
    plainly: bool = False


def entrusted(words: str) -> tuple[str, str] | None:
    """Who is to see to it, and what is said besides: `由城管处理，尽快` is (`城管`, `尽快`)."""
    found = ENTRUSTS.fullmatch(fold(words).strip())
    if found is None:
        return None
    rest = found["rest"] or found["after"] or ""
    return found["name"] or found["latin"], rest.strip(" \n，,。.；;")


def without_handling(chunk: str) -> str:
    """Of `环卫处理一下` the name: what only says that it is theirs is no part of it."""
    found = HANDLES.fullmatch(chunk)
    return found["name"] if found else chunk


def about(words: str, number: int) -> str:
    """The words without the bot's name and the number of the ticket they are said about: `@bot #1 收到`, `签收1`."""
    bare = re.sub(r"^\s*@\w+\s*", "", words)
    spelled = fold(bare).strip()
    said = rf"#?\s*{number}(?!\d)\s*(?:号|单|号单)?[\s:：,，]*"
    if begun := re.match(said, spelled):
        return spelled[begun.end() :]
    ended = re.search(rf"[\s#]*{number}(?:号|单|号单)?$", spelled)
    return spelled[: ended.start()] if ended and not spelled[: ended.start()][-1:].isdigit() else bare


def read_reply(words: str) -> Meant:
    """`签收`, `已处理好`, `办结 已经收好了`, `退回 不归我们管`: the move, and the words that go with it."""
    said = words.strip()
    folded = SLIPS.sub("已", fold(said))
    bare = folded.strip(MARKS)
    if (not bare and EMOJI.search(said)) or ACCEPTS.fullmatch(bare):
        return Meant("accept", "", plainly=bool(PLAINLY.fullmatch(bare)))
    if (begun := BEGINS.fullmatch(bare)) and goes_ahead(begun["rest"]):
        return Meant("accept", said)
    # Where one spelling is longer than the other, the places in them are not the same.
    text = folded if len(folded) != len(said) else said
    for move, says in SAYS.items():
        named = re.match(says, folded)
        if not named or (move == "close" and DOUBT.match(folded[named.end() :])):
            continue
        if (
            move == "ask" or "?" not in folded[-1:]
        ):  # what is asked of the resident ends with one, what is done does not
            return Meant(move, text[named.end() :].strip(), plainly=True)
    shown = PICTURES.search(folded)
    done = DONE.fullmatch(folded[: shown.start()] if shown else folded)
    if done and not DOUBT.search(done["rest"]):
        return Meant("close", text[: shown.start()].strip() if shown else said)
    return Meant(None, said)
