"""Whether staff say of a ticket that ended that it is not over: 重新打开, 结错了, 还没弄好，先别结."""

import re

from issuebot.domain.language.writing.slips import mend

PLEASE = r"(?:请|麻烦|劳驾|帮忙|帮我|申请|需要|要求|能不能|可以|这[单件个]|此件|那|先|快|赶紧)*"
AGAIN = (
    r"(?:重新打开|重新办理|重新开单?|重新启动|重新派|重启|重开|重办|再打开|打开|恢复办理|恢复|反办结|退回办理中"
    r"|(?:撤销|取消|撤回|收回)(?:办结|结案|结单))"
)
ENDS = r"(?:办结|结案|结单|结|关|销|关闭|点|按|操作|发|选)"
WRONG = (
    rf"(?:我|我们|刚才|刚刚|手滑|不好意思|对不起|抱歉|是|这[单件个]|此件)*(?:(?:{ENDS})(?:错|早|快)(?:了|单|件|人"
    rf"|一个)*|误(?:结|点|操作|按|关|办结))(?:了|的)?"
)
NOT_DONE = (
    r"(?:其实|这个|这单|现场|现在|我们|根本)*(?:还|并)?(?:没有?|未)(?:真正|完全|全部|有)?(?:弄|修|办|做|搞|处理"
    r"|解决|完|整改|清理)"
    r"(?:好|完|到位|干净|成|结|掉)?(?:呢|啊|的)?"
    r"|(?:又|再次)(?:坏|漏|堵|倒|断|掉|乱|出现|反弹)(?:下来|出来|起来)?了?|还(?:差|剩)(?:一)?(?:点|些|半|处|个)?"
)
HOLD = r"(?:先|暂时|请|麻烦)*(?:别|不要|不能|不该|不应该|勿)(?:急着)?(?:办结|结案|结单|结|关|销)(?:了|吧|啊|它)?"
ENGLISH = (
    r"(?:please |pls |can you |could you |we need to |need to )*(?:re-?open|open it again|undo(?: the close)?)"
    r"(?: it| this| that| the ticket| #?\d+)?(?: again)?(?: please| pls)?"
    r"|(?:sorry[, ]*)?(?:i |we |it was |this was |was |that was )?(?:closed|close)(?: it| this| that)?"
    r" (?:by mistake|too (?:early|soon)|in error|accidentally|wrongly|the wrong one)"
    r"|(?:sorry[, ]*)?(?:my mistake|wrong (?:ticket|one|button))"
    r"|(?:it(?:['’]?s| is)? |this is |we(?:['’]?re| are) )?not (?:done|fixed|finished|solved|ready"
    r"|over)(?: yet)?(?: after all)?"
    r"|(?:please )?(?:don['’]?t|do not) close(?: it| this)?(?: yet)?|broken again"
)
SAYS = re.compile(rf"{PLEASE}{AGAIN}(?:吧|一下|下|了|它|工单|这[单件个])*|{WRONG}|{NOT_DONE}|{HOLD}|{ENGLISH}")
COURTEOUS = re.compile(r"(?:不好意思|对不起|抱歉|谢谢|麻烦了?|辛苦了?|sorry|thanks?|thank you|please)(?:了|啊|哈)?")
CLAUSES = re.compile(r"[，,。.!！;；、…~～\n]+|(?<=[^\x00-\x7f])\s+")
ASKS = re.compile(r"[?？]|[吗么]$")
LONG = 60  # characters


def takes_back(words: str) -> bool:
    """The first clause says it; what follows says why."""
    said = mend(words).strip()
    clauses = [clause.strip() for clause in CLAUSES.split(said) if clause.strip()]
    clauses = [clause for clause in clauses if not COURTEOUS.fullmatch(clause)]
    if not clauses or len(said) > LONG or ASKS.search(said):
        return False
    return SAYS.fullmatch(clauses[0]) is not None
