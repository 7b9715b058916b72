"""What residents answer to “is it really solved?” in words of their own, where it is plain.

Words are read by the clause: 没修好，灯还是不亮 is not solved, and what follows are the resident's words about it. What
could mean two things is no verdict and is asked about, because the figures count what people said.
"""

import re
from dataclasses import dataclass

from issuebot.domain.language.writing.faces import rates
from issuebot.domain.language.writing.slips import mend
from issuebot.domain.ticket import Rating

BREAKS = re.compile(r"[，,。.!！;；:：、…~～\n\r✅👌👍🙏🌹❤\ufe0f]+|(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
ASKS = re.compile(r"[?？]|[吗么]$|没有?$(?<=[了好]没)|[了好]没有$")
LEAD = re.compile(r"^(?:but|however|sorry|hi|hello|well)\b[\s,]*|^(?:但是?|可是|可(?![以能])|不过|可惜|其实|然而|结果)")
WORK = (
    "解决|处理|修理|修复|维修|修补|修|弄|搞|整改|整理|清理|清运|清扫|打扫|清|办理|办|改|换|装|补|拆"
    "|收|捆扎|捆|疏通|恢复|完成|完"
)
RESULT = "好|完|掉|干净|到位|妥|成|定|走|到|过|亮|通|复"
WHAT = r"(?:(?![了好完谁怎哪说别])[\u4e00-\u9fff]){0,4}?"
NOT_YET = r"(?:还|仍|仍然|根本|一直|压根|到现在|至今|依然|依旧|并|又|都|是|就)*"
UNSOLVED = re.compile(
    rf"{WHAT}{NOT_YET}(?:没有?|未|冇|唔)(?:真正|完全|彻底|有)?(?:人)?(?:{WORK}|来|管|动|变|见|好)(?:{RESULT})?"
    r"(?:人|化|过|啊|呀|呢|啦|的|哦|哎|咧|了)?"
    rf"|{WHAT}(?:还|仍|仍然|依然|依旧)(?:是)?(?:坏的?|坏着|老样子|原样|那样|这样|不行|不亮|不通|不好"
    r"|漏|堵|脏|臭|一样|烂的?|乱|有|在|存在|垂着|断的?)"
    r"(?:着|了|呢|啊|的)?"
    rf"|{WHAT}(?:又|再次)(?:坏|漏水|漏|堵|乱|掉|断|塌|垂下来|不亮|这样|来|出现|脏|满|倒|复发|有)了?(?:下来"
    r"|出来)?(?:了|啊)?"
    rf"|{WHAT}不(?:亮|通|行|走|转|动|响|好使|工作|制冷|出水|来水|来电)了?"
    r"|(?:还|仍|仍然)(?:是)?在(?:那|这)?(?:儿|里|边)?(?:堵|垂|漏|挂|堆|放|停|冒|响|滴|晃|躺|摆|占)(?:着|呢)*|老样子"
    r"|照旧|照样|原样|没变化|没有变化|没动静|没有动静|没效果|没用|白修了|没有|没|不行|否|假的|骗人的?|糊弄人?"
    r"|(?:it |this |that |they |the problem )?(?:is |was |has |have |are |'s |’s )?(?:still |really )?"
    r"(?:not|never|hasn['’]?t|isn['’]?t|wasn['’]?t|haven['’]?t|didn['’]?t)(?: been| be| really| yet| it| get"
    r"| at all)*"
    r" (?:solved|fixed|done|resolved|repaired|cleaned(?: up)?|working|better|removed|ok|okay|good)(?: it)?"
    r"(?: yet| at all| properly)?"
    r"|(?:[你您]们|他们|这|单位|都|就|完全|全|简直|纯粹|明明|分明|又|是|在)*(?:骗(?:人|我|老百姓|鬼)|糊弄(?:人|我|鬼|事"
    r"|老百姓)?|忽悠(?:人|我|老百姓)?"
    r"|造假|作假|弄虚作假|撒谎|说谎|瞎说|胡说|应付(?:人|了事|差事)?|敷衍(?:了事)?|睁眼说瞎话|走过场|放屁|扯淡|鬼扯"
    r"|瞎扯)(?:的|了)*(?:吧"
    r"|啊|呢|嘛)?"
    r"|(?:这|那|你们|他们|发|上传|拍|给|个|张|的)*(?:照片|图片?|相片)(?:都|就|根本|明显|肯定|好像)*(?:(?:不是"
    r"|不像)(?:我们?)?(?:这|那)?(?:里|儿|边|家|栋|个?地方|我家|我们家|我们楼)?(?:的|啊)*"
    r"|不对|对不上|是?(?:假|旧|老|别处|别家|别人家?|别的地方|别的小区|其他地方|网上|以前|之前|P|p|AI|ai)(?:拍|找|弄"
    r"|生成|的)*的?)(?:吧|啊|呀)?"
    r"|(?:not (?:my|our|the same|the)|wrong) (?:building|street|place|door|house|one|spot)"
    r"|(?:the |that |this |your )?(?:photo|picture|pic)(?:['’]?s| is| was)? (?:fake|wrong|old|not (?:mine|ours|here"
    r"|my (?:building|street|place))"
    r"|(?:of|from) (?:somewhere|someone|another|a different|the wrong)(?: \w+){0,2})"
    r"|(?:that|this|it)(?:['’]?s| is)(?: just)? (?:a lie|not true|fake|bullshit)|(?:you(?:['’]?re| are"
    r"| guys are)? )?(?:lying|liars?)"
    r"|(?:[你您]们|他们)?(?:修|清|弄|搞|换|处理)(?:的)?(?:错(?:了|地方了?)|不是(?:这|那)(?:个|里|儿|边|盏|根"
    r"|处))(?:啊|呀)?"
    r"|(?:you|u|they) (?:fixed|did|cleaned|repaired|went to) the wrong \w+"
    r"|(?:it )?(?:hasn['’]?t|isn['’]?t|wasn['’]?t) been|unsolved|unresolved"
    r"|(?:its|it) (?:not|isnt|hasnt been|wasnt) (?:fixed|done|solved|repaired|working|cleaned)(?: yet| at all)?"
    r"|(?:they )?(?:did not|didn['’]?t|havent|haven['’]?t) (?:fix|solve|repair|do|clean|come|touch)(?: it"
    r"| anything| at all| that)*"
    r"|not (?:really|yet|at all|solved|fixed|done|working|good)(?: at all| yet)?|no way"
    r"|(?:it(?:['’]?s| is)? |this is |that(?:'s|’s| is) |everything is )?"
    r"(?:still (?:broken|the same|there|bad|dirty|leaking|dark|hanging|blocked|a mess|down"
    r"|loose)(?: there| here| mate| down| low)*|(?:it(?:['’]?s)? )?brok?en? again"
    r"|(?:just )?the same"
    r"(?: as before)?|same as before|worse)"
    r"|no|nope|nah|nothing(?: has)? (?:been )?(?:changed|happened|done|was done)|nobody came|no one came|no change"
)
SOLVED = re.compile(
    rf"(?![^没]{{0,4}}[不未])(?!.{{0,4}}没(?!问题))(?:[你您]们|师傅|{WHAT})(?:已经?|都|全部?|真的?|总算|终于|基本"
    rf"|现在|确实)*(?:(?:{WORK})(?:{RESULT})(?:了|啦)*"
    r"|(?:解决|修|办|恢复|处理)(?:了|啦)+"
    r"|解决|办结|好了|搞定了?|没问题了|可以了|亮了|通了)(?:啊|呀|的)?"
    r"|(?:yes |yeah )?(?:it |this |that |all |everything |now )*(?:is |was |has been |'s |’s |are )?"
    r"(?:all |now |finally )?"
    r"(?:solved|fixed|resolved|repaired|done|cleaned(?: up)?|working|works|sorted|ok|okay|good)(?: now| again)?"
)
PLEASED = re.compile(
    r"(?:我?们?(?:很|非常|十分|特别|挺|比较|相当|都|太|真)*满意(?:了|的|啊)?|(?:非常|太|十分|真是?|真的|实在)?"
    r"(?:感谢|谢谢|多谢|谢|唔该)"
    r"(?:你们?|您们?|大家|师傅|各位|了|啦|啊|晒|哈)*|(?:各位|师傅们?|你们|您|大家)?辛苦(?:了|啦|你们|大家)*"
    r"|点赞|赞|好评|很好|真好|真快|太好了|很快|效率(?:真|很)?高"
    r"|(?:i am |i['’]?m |im )?(?:very |quite |fully |really )?(?:satisfied|happy|pleased)(?: with (?:it"
    r"|this|that|the result))?"
    r"|(?:cheers|ta)(?: mate| all)?|love it"
    r"|(?:many |a lot of )?thanks(?: a lot| so much| very much| all)?"
    r"|thank you(?: all| so much| very much)?|thx|great(?: job| work)?|perfect|well done|good job|excellent)"
)
DISPLEASED = re.compile(
    r"(?:我|但|很|非常|太|真|十分|极)*(?:不满意|不太满意|不够满意|不怎么满意|差评|失望)(?:的|啊)?"
    r"|(?:but )?(?:i am |i'm )?(?:not (?:satisfied|happy|pleased)|unsatisfied|dissatisfied|unhappy)"
)
OPINION = re.compile(
    r"(?:行吧)?(?:那)?(?:就)?这样吧|(?:我|俺)?(?:看|觉得|感觉)?(?:着)?(?:还|也|勉强|都|算)*(?:行|可以|凑合|将就"
    r"|过得去|不错|挺好|很好|真好|真棒|蛮好)|一般般?|马马虎虎|差不多|就那样"
    r"|不怎么样|太差了?|差劲|不好说"
    r"|\d{1,3}分|满分|[一二三四五1-5两]颗?星(?:好评)?|好评|中评|差评|非常好|太好了|太棒了|棒"
    r"|so-? ?so|meh|fine|not bad|average|okay-?ish|(?:very )?bad|poor|terrible|\d{1,2}(?:/| out of )(?:5|10)"
    r"|[1-5] stars?"
)
LATER = re.compile(
    r"(?:我)?(?:还)?(?:不知道|不清楚|不晓得|没注意|没(?:去|来得及|顾上|空)*看(?:过|呢|到)?)|(?:我)?(?:还)?(?:没"
    r"|不)(?:在家|回家|回去)"
    r"|(?:我)?(?:等(?:会儿?|下|一下|我)?|明天|晚上|回头|一会儿?|有空)(?:再|就|下班|回家|回去|过去)*看(?:看|一下"
    r"|了再说)?"
    r"|(?:i )?(?:am |'m )?(?:not sure|don['’]?t know|do not know|dunno|no idea)(?: yet)?"
    r"|(?:i )?(?:haven['’]?t|have not) (?:looked|checked|seen it|been there)(?: yet)?|(?:i )?(?:will|'ll"
    r"|let me) (?:have a look|check|look|see)(?: later| tomorrow| first)?"
)
TWICE = re.compile(r"^(.{2,6}?)\1+$")  # 亮了亮了
GO_ON = (
    r"(?:还)?(?:要|得|请|你们)*(?:继续|接着|赶紧|快点?)(?:给我|帮我)?(?:办理?|处理|跟进|弄|修|搞|来)(?:吧|啊|呀|下去)*"
    r"|(?:先)?(?:别|不要|不能)(?:急着)?(?:结案|结单|结束|结)(?:吧|啊)?"
    r"|(?:please )?(?:don['’]?t close(?: it)?|keep going|carry on)(?: yet)?"
)
FILLER = re.compile(
    r"嗯+|是的?|对|好的?|你好|您好|啊|哦|师傅|(?:可以|行|中)(?:吧|啦)?|要得|我?看了|俺?看了|mate|yes|yeah|hi|hello"
    r"|and|有劳|yay"
    rf"|wow|{GO_ON}"
)
KINDS = {"unsolved": UNSOLVED, "displeased": DISPLEASED, "solved": SOLVED, "pleased": PLEASED, "filler": FILLER}
KIND = re.compile("|".join(f"(?P<{name}>{words.pattern})" for name, words in KINDS.items()))  # the first that fits


CONTENT = re.compile("满意|satisfied|happy|pleased")
LONG = 40  # characters: a longer clause is a story, and no verdict


@dataclass(frozen=True, slots=True)
class Verdict:
    """`more`: the words say more than the verdict."""

    rating: Rating
    more: bool


def read_verdict(words: str) -> Verdict | None:
    """`未解决`, `修好了谢谢`, `not fixed, the lamp is dark`; None where it is not plain."""
    folded = mend(words).strip()
    if not folded or ASKS.search(folded):
        return None
    said = [kind for clause in BREAKS.split(folded) if clause.strip() for kind in kinds_of(clause.strip())]
    kinds = {kind for kind in said if kind != "filler"}
    more = "other" in kinds
    if "unsolved" in kinds and "solved" not in kinds and _is_first(said, "unsolved"):
        return Verdict(Rating.UNSOLVED, more)
    if {"solved", "displeased"} <= kinds and "unsolved" not in kinds:
        return Verdict(Rating.UNSATISFIED, more)
    if kinds == {"solved", "pleased"} or (kinds == {"pleased"} and CONTENT.search(folded)):
        return Verdict(Rating.SATISFIED, more)
    return None


def read_opinion(words: str) -> str | None:
    """How they find what was done, where that is no verdict (还行, 10分, ⭐⭐⭐, 修好了): `opinion`; or `later`, where
    they have not looked yet. None where the words say anything else.
    """
    if rates(words):
        return "opinion"
    folded = mend(words).strip()
    clauses = [clause.strip() for clause in BREAKS.split(folded) if clause.strip()]
    kinds = {_opinion(re.sub(r"(?<=.)[吧呢啊呀哦啦]$", "", clause)) for clause in clauses}
    if not kinds or None in kinds:
        return None
    return "later" if "later" in kinds else "opinion"


def _opinion(clause: str) -> str | None:
    if LATER.fullmatch(clause):
        return "later"
    return "opinion" if OPINION.fullmatch(clause) or _whole(clause) else None


def _is_first(said: list[str], kind: str) -> bool:
    """Whether nothing but thanks and greetings stands before it: what follows are words about it."""
    return next((one for one in said if one not in ("filler", "pleased")), None) == kind


def kinds_of(clause: str) -> list[str]:
    """What a clause says: one thing of `KINDS` or `other`, or several without a mark between them (修好了谢谢)."""
    clause = LEAD.sub("", clause) or clause
    if kind := _whole(clause):
        return [kind]
    longest: list[str] = []
    for end in range(len(clause) - 1, 0, -1) if len(clause) <= LONG else ():
        first = _whole(clause[:end].strip())
        rest = _whole(LEAD.sub("", clause[end:].strip())) if first else None
        if first and rest:
            return [first, rest]
        longest = longest or ([first, *kinds_of(clause[end:].strip())] if first else [])
    return longest if longest and "other" not in longest else ["other"]


def _whole(clause: str) -> str | None:
    clause = TWICE.sub(r"\1", clause)
    found = KIND.fullmatch(clause) if len(clause) <= LONG else None
    return found and found.lastgroup
