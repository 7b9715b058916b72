"""What staff mean by a reply to a card, where it is plain: as to a colleague, without a command.

Only what can hardly mean anything else is taken at its word. Everything else is asked about, because a ticket that was
closed by a misunderstanding tells the resident something untrue.
"""

import re
from dataclasses import dataclass

from issuebot.domain.language.answers.likely import goes_ahead
from issuebot.domain.language.writing.script import fold
from issuebot.domain.language.writing.slips import mend

YES = (  # what a colleague says who takes it; who says how far it is may want it told
    r"(?:已?收到|(?:我们?|俺们?)?(?:这边)?收着|签收|已签收|我?们?签收了|签|接单|已接单|接了|好的?|嗯|行|可以|没问题|明白|了解|知道了|(?:谢谢|感谢)(?:提醒|通知|告知)?|帮我签收?|签收?一下|辛苦"
    r"|我们?来(?:办|处理)?|我们?(?:马上|这就|现在|等下)?(?:过?去)(?:看看?|看一下|一趟|处理|办|弄|修)?|马上(?:就?去|办|处理|安排|到)?|立即处理|这就去|照办|遵命"
    r"|已安排|安排上了|收悉|已?阅(?:知|悉)?|知悉|接收|来[了嘞]|好[滴嘞哒勒呢吧]|得嘞|欧克|哦了|妥了?|嗯[呢哪]|哦|噢|中|得|成|要得|晓得|使得"
    r"|[木冇]问题|莫得问题|已派(?:人|单|师傅)?|派(?:人|师傅)了|这就(?:办|安排|派人?)"
    r"|ok(?:ay)?|yes|yep|yeah|sure|received|got it|roger(?: that)?|understood|accept(?:ed)?|noted|will do"
    r"|(?:we(?: are|'re) )?on it"
    r"|copy(?: that)?|thanks?|thank you|okk|no problem|no worries|(?:i['’]?ll|we['’]?ll) (?:take|do) (?:it|this))"
    r"(?:了|啦|哈|哦|的|一下|吧|呀|啊|滴|晒|喇|嘞)*"
)
ACCEPTS = re.compile(rf"{YES}(?:[，, ]*{YES}){{0,2}}|1")  # “收到请回 1”
# A yes that says so by itself, also where more follows it: `好的收到 马上安排人去看`.
BEGINS = re.compile(
    r"(?:(?:我?们?已?(?:收到|签收|接单)|好的|好[滴嘞]|明白|知道了|晓得了?|要得|嗯呢|没毛病|了解|没问题|ok(?:ay)?|got it"
    r"|received|noted|roger|sure)(?:了|啦|哈|哦)*[\s，,。.!！、]*)+(?P<rest>.{2,60})",
    re.DOTALL,
)
EMOJI = re.compile("[👌👍🙏✅🫡❤💪🌹🆗✔☑👏🤝👊🙆💯]")
# 小李你看一下, 下午一起去看看: said to a colleague, not to us.
COLLEAGUE = re.compile(
    r"(?:[小老][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:工|科|哥|姐|队|主任|师傅))[，, ]*"
    r"(?:[你您]|帮|去看|来一?下|过来).*"
    r"|.{0,6}(?:一起|一块儿?|一道)(?:去|来|弄|看|走|办|过去).*|let['’]?s .*|shall we .*",
    re.DOTALL,
)
LAUGHS = re.compile(r"(?:哈|呵|嘿|嘻|ha|he|lo+l|233+)+")
PICTURES = re.compile(
    r"[\s，,。]*(?:(?:照片|图片|相片|图|pics?|photos?)[^，,。]{0,6}(?:发|传|补|later|attached|to follow)"
    r"|(?:就是|只是|不过|但是?|可是|but )?(?:师傅|工人|我|我们|现场|当时|i |we )*"
    r"(?:没有?|未|没来得及|忘(?:记|了)*)(?:去|再|能|人)?(?:拍|照相|(?:带|留|存)?照片)"
    r"|(?:but )?(?:i |we )?(?:forgot (?:to take )?(?:a|the)?|have no|no) ?(?:photo|picture|pic))[^，,。]*$"
)
PLAINLY = re.compile(r"我?们?(?:已?签收了?|已?接单了?|accept(?:ed)?)")
MARKS = " \n\t!！。.~～,，👌👍🙏✅🫡❤💪🌹🆗✔☑👏🤝👊🙆💯\ufe0f🏻🏼🏽🏾🏿"
SAME = r"(?:同一件|同一个|一样的?|一回事|一个事|一件事|一码事|同一件事|同一个事|同一回事)"
COURTEOUS = r"(?:麻烦|劳驾|请|帮忙|帮我|帮|您|你|先|去)*"
RESIDENT = r"(?:居民|市民|群众|业主|上报人|反映人|当事人|住户)"
THEM = r"(?:the )?(?:resident|reporter|citizen|person|caller)"
SAYS = {  # the word on a button, a gap, and what is to be said
    "close": r"(?:可以|请|麻烦|申请|已经?|帮忙)*(?:办结|结案|结单|销号|销单|闭环)(?:了|吧|掉|一下|这单"
    r"|此单)*(?:[\s:：,，]+|$)"
    r"|(?:把)?(?:这[单件个])?(?:关掉|关闭|关了|结了|结掉|销了|销掉)(?:吧|了|它)*$"
    r"|(?:这[单件个])?可以结了(?:$|[\s:：,，]+)|(?:这[单件个])?(?:关单|结了吧|关了吧|销了吧|结掉吧)(?:$|[\s:：,，]+)|closed$"
    r"|(?:please |pls |you can |can )?close(?: it| this)?(?: please| pls| now)?$|(?:close(?:d"
    r"|s)?(?: it)?[:：,，]|(?:done|fixed|finished|resolved|solved)[:：])\s*",
    "return": r"(?:请|麻烦|申请|要求|需要|我们?|这[单个件]|先|给)*(?:退回|退单|推回去?|打回去?|退)(?:吧"
    r"|一下)?(?:[\s:：,，]+|了?$)"
    r"|(?:please |pls )?return(?:s|ed)?(?: it| this)?(?:[:：,，]\s*|$)|(?:please |pls )?send (?:it"
    r"|this) back(?:[:：,，]\s*|$)",
    "extend": r"(?:我们?)?(?:请求|申请|需要?|想|要求|要)?(?:延期|宽限|延长)"
    r"(?:[\s:：,，]+|$|(?=[\d一两二三四五六七八九十]))|(?:we )?(?:need|ask for) more time(?:[\s:：,，]+|$)"
    r"|(?:please |pls )?extend(?: it| this)?(?: by)? (?=\d|a |one |two |three )",
    "assign": r"(?:这个|这件|这单|此件|该件|还是|建议|应该?|麻烦您?|劳驾|帮忙|直接|先|就|请|要)*"
    r"(?:改派给?|转派给?|派单?给?|退回?给|打回给|退还给|派发给?|分派给?|移交给?|转交给?|转给?|交给|交由|指派给?|给"
    r"|(?:please )?(?:assign|send|give|pass|hand|refer|forward|return|ticket)(?: (?:it|this|that))?(?: on| over| back)?"
    r" to (?:the )?"
    r"|(?:this|that|it)(?: is|['’]?s)(?: one)? for (?:the )?)\s*",
    "merge": r"(?:合并到?|并入|并到|并单到?|merge (?:it )?(?:in)?to)\s*(?=[#\d])"
    rf"|(?:这[个件单]|此件|它)?(?:是)?(?:重复了?|{SAME})?[，, ]*(?:和|跟|与|同|就是)?\s*"
    rf"(?=#?\s*\d{{1,9}}\s*号?\s*(?:单|工单|那[个件单])?(?:是|报的是|的)?(?:重复|{SAME})了?(?:的"
    rf"|[，, ]*(?:合并|并单|并了?)(?:吧|一下|掉)*)?$)"
    r"|(?:重复|同)(?:了|的)?[，, ]*(?:见|于)?\s*(?=#\s*\d{1,9}$)"
    r"|(?:it['’]?s |this is |looks like )?(?:a |the )?(?:duplicate of|dup(?:e)? of|same as"
    r"|same thing as)\s*(?=[#\d]+\s*$)",
    "urgent": r"(?:请|这个|这件|此件|要)?(?:加急|紧急|特急|急件)(?:处理|办理|办)?(?:一下|了|吧)*$"
    r"|(?:this is |is |make it |make |mark (?:it )?as |please |it['’]?s )?urgent(?: please| pls)?$",
    "ask": rf"(?:追问|追问居民|问居民|问一下居民)(?:[\s:：,，]+|$)|(?:ask|question)[:：]\s*"
    rf"|{COURTEOUS}(?:打个?电话)?再?(?:追问|问问?|询问)(?:一下|下)?{RESIDENT}[:：,，\s]*(?!了|过|没)"
    r"(?=.*(?:[?？吗么哪几啥谁何]|什么|多少|怎么|具体|有没有|是不是|能不能|要不要|方便))"
    rf"|(?:please |pls |can you |could you )*ask {THEM}[:,]? (?=(?:if|whether|wh\w+|how|is|are|does|do|can)\b)",
    "note": r"(?:内部备注|备注|记一下)(?:[\s:：,，]+|$)|note[:：]\s*",
    "tell": rf"(?:发给居民看?|告诉居民)(?:[\s:：,，]+|$)|tell[:：]\s*"
    rf"|{COURTEOUS}(?:(?:告诉|告知|转告|通知)(?:一下|下)?{RESIDENT}(?:说|一声|一下)*"
    rf"|[跟给和向]{RESIDENT}(?:说|讲|解释|回复)(?:一声|一下|下)?)[:：,，\s]*(?!了|过|没|后|并|再|去|来)(?=.{{3}})"
    rf"|(?:please |pls |can you |could you )*(?:tell|let) {THEM}(?: know)?(?: that)?[:,]? (?=.{{3}})",
    "decline": r"(?:不予受理|不受理)(?:[\s:：,，]+|$)|(?:please |pls )?declined?(?: it| this)?(?:[:：,，]\s*|$)",
    "reopen": r"(?:请|把)?(?:重新(?:打开|开启|办理|受理|办)|重开|恢复办理)(?:一下|吧|了)*(?:[\s:：,，]+|$)"
    r"|(?:please |pls )?re-?open(?: it| this)?(?:[:：,，]\s*|$)",
}
WORK = (
    "办结|办理|办|做|整|处理|解决|修理|修复|维修|修缮|修补|修|整改|整理|整治|清理|清运|清扫|清除|清洗|更换|换|加固|捆扎|捆|扎|恢复|完成"
    "|弄|搞|收|拆除|拆|补|安装|装|疏通|规整|归整|理顺|关闭|打扫|扫|劝离|驱离|取缔|制止|铲除|铲|冲洗|回填|粉刷|清淤|移走|拖走|归位"
)
SAID = "(?:了|啦|喇|嘞|咗|哈|哦|呀|咯|喽)*(?:已经了?)?"
RESULT = "好|完毕|完成|完|结束|到位|妥当|干净|掉|妥|复|成|(?<=[捆扎收装扫])起来|(?<=[清收扫运拆])走"
# What may follow a close without a mark, and says only that it is one: 办好了请回访.
ENDS = re.compile(
    r"[，,。 ]*(?:(?:[您你]|领导|请|可以|麻烦)*(?:看一?下|看看|查收|查看|核实|审核|验收|回访|销号|结案"
    r"|结单|办结|放心|知悉)"
    r"|可以[结销](?:案|单|号)?|(?:现在|已经?)*(?:没事|好|正常|恢复正常|没问题|ok))(?:了|吧|哈|一下)*[。!！]*$"
)
# `由城管处理`, `sanitation should do it`: an order only where a unit has that name.
ENTRUSTS = re.compile(
    r"(?:这个|这件|还是|建议|应该?|麻烦|就|先)*(?:改?由|请|让|叫|麻烦|劳驾|派|换)(?P<name>[^\s，,。；;]{2,16}?)"
    r"(?:的?(?:同志|师傅|老师|兄弟|人)们?)?(?:来|去|出面|牵头|尽快|马上|抓紧|赶紧|立即|务必|帮忙)*"
    r"(?:处理|办理|处置|负责|承办|落实|解决|跟进|整改|看看?|核实|处|办)(?:一下|下|吧|了)*(?P<rest>$|[\s，,。；;明今后本限].*)"
    r"|(?:let |have )?(?:the )?(?P<latin>[a-z][a-z -]{2,40}?) (?:should |can |must |to )?"
    r"(?:handle|take|do|see to|deal with)(?: (?:it|this|that))?(?P<after>$|[\s,.;].*)",
    re.DOTALL,
)
# What may stand behind a unit's name without a gap: `转给环卫处理`, and not `给环卫打个电话`.
HANDLES = re.compile(
    r"(?P<name>.+?)(?:那边|那里|他们|来|去|尽快|马上|抓紧)*"
    r"(?:处理|办理|处置|负责|承办|牵头|落实|解决|跟进|整改|核实|看看?|办)?(?:一下|下|吧|了|啊|哈)*"
)
TOLD = re.compile(
    r"(?P<name>[^\s，,。；;]{2,16}?)(?:的?(?:同志|师傅|老师)们?)?(?:来|去|尽快|马上|抓紧|赶紧)*"
    r"(?:处理|办理|处置|负责|承办|牵头|落实|解决|跟进|整改|核实|看看?|办)(?:一?下|吧|啊|哈)*(?P<rest>$|[\s，,。；;].*)",
    re.DOTALL,
)
DONE = re.compile(
    rf"(?:(?:好的?|收到|嗯|领导|报告|这个|那个|都|全部?|均"
    rf"|现场|这边|我们|刚|今天|上午|下午|线|路灯|垃圾|问题)[，, ]*)*"
    rf"(?:已经?(?:全部|都)?(?:{WORK})(?:{RESULT})?{SAID}|(?:{WORK})(?:{RESULT}){SAID}"
    r"|(?:办结|解决|修复|整改|恢复|完成|处理|[清拉运拖搬劝]走)了|搞定了?|完工了?|完成|ok了"
    r"|(?:(?:it|this|that|all|everything|now|already)(?:'s|’s)?\s+)*(?:(?:is|was|has been|have been|are|been)\s+)?"
    r"(?:all\s+)?"
    r"(?:done|fixed|finished|completed|resolved|solved|repaired|cleaned(?: up)?|removed|replaced|cleared"
    r"|sorted(?: out)?))"
    r"(?P<rest>$|[\s，,。.!！；;：:、…~～✅👌👍].*|(?:谢谢|感谢|辛苦).*)",
    re.DOTALL,
)
TWICE = re.compile(r"^(.{2,6}?)\1+")  # 弄好了弄好了
GREETS = re.compile(r"^\s*(?:(?:好的?|收到|嗯|領導|领导|報告|报告)[\s，,、。!！]*)+(?=.)(?!了)")
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


def is_done(words: str) -> bool:
    """好了, of what is being done: it may be done, and is no yes any more."""
    return fold(words).strip(MARKS) in ("好了", "ok了", "妥了", "成了", "好了好了")


def is_chat(words: str) -> bool:
    """😂 below a card: said to colleagues. A sign that says yes is none of it, and one that asks is not, either."""
    if LAUGHS.fullmatch(fold(words).strip(MARKS)):
        return True
    return bool(words.strip()) and not (EMOJI.search(words) or re.search(r"[\w?？]", words))


def is_to_a_colleague(words: str) -> bool:
    return COLLEAGUE.fullmatch(fold(words).strip(MARKS)) is not None


def entrusted(words: str) -> tuple[str, str] | None:
    """Who is to see to it, and what is said besides: `由城管处理，尽快` is (`城管`, `尽快`)."""
    found = ENTRUSTS.fullmatch(fold(words).strip())
    if found is None:
        return None
    rest = found["rest"] or found["after"] or ""
    return found["name"] or found["latin"], rest.strip(" \n，,。.；;")


def told_to_handle(words: str) -> tuple[str, str] | None:
    """Of `城管处理`, `环卫去看下，今天办好`: the name and the rest. `城管处理了` tells what was done."""
    found = TOLD.fullmatch(fold(words).strip())
    return (found["name"], found["rest"].strip(" \n，,。；;")) if found else None


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
    folded = mend(said)
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
    later, ends = PICTURES.search(folded), ENDS.search(folded)
    for bare in (folded[: later.start()] if later else folded, folded[: ends.start()] if ends else folded):
        done = DONE.fullmatch(TWICE.sub(r"\1", bare))
        if done and not DOUBT.search(done["rest"]):
            return Meant("close", GREETS.sub("", text[: len(bare)]).strip())
    return Meant(None, said)
