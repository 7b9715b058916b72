"""Whether staff say of a ticket that ended that it is not over: 重新打开, 结错了, 还没弄好，先别结."""

import re

from issuebot.domain.language.writing.slips import mend

PLEASE = r"(?:请|麻烦|劳驾|帮忙|帮我|申请|需要|要求|能不能|可以|这[单件个]|此件|那|先|快|赶紧)*"
AGAIN = (
    r"(?:重新打开|重新办理|重新开单?|重新启动|重新派|重启|重开|重办|再打开|打开|恢复办理|恢复|反办结|退回办理中"
    r"|(?:撤销|取消|撤回|收回)(?:办结|结案|结单))"
)
ENDS = r"(?:办结|结案|结单|结|关|销|关闭|点|按|操作|发|选|弄|搞|整|回|报|看|认)"
LEAD = (
    r"(?:我|我们|刚才|刚刚|手滑|手快|不小心|不好意思|对不起|抱歉|是|这[单件个]|此件|哎|哎哟|啊|呀|糟了|完了|坏了"
    r"|(?:sorry|oops|ah|oh)[, ]*)*"
)
WRONG = (
    rf"{LEAD}(?:(?:{ENDS})(?:错|早|快)(?:了|单子?|工单|件|人|号|地方|卡片?|按钮|键|楼|小区|一个)*"
    r"|误(?:结|点|操作|按|关|办结))(?:了|的)?"
)
NOT_DONE = (
    r"(?:哎呀?|(?:师傅|工人|居民|同事|现场|他们?|人家)(?:打电话)?(?:说|讲|反映|告诉我)|其实|这个|这单|现场|现在|我们|根本)*(?:还|并)?(?:没有?|未)(?:真正|完全|全部|有)?(?:弄|修|办|做|搞|处理"
    r"|解决|完|整改|清理)"
    r"(?:好|完|到位|干净|成|结|掉)?(?:呢|啊|的)?"
    r"|[^\W\d_a-z]{0,6}?(?:又|再次)(?:坏|漏|堵|倒|断|掉|乱|垂|脏|满|松|歪|塌|不亮|不行|出现|反弹)"
    r"(?:下来|出来|起来)?了?|还(?:差|剩)(?:一)?(?:点|些|半|处|个|段|截|根)?"
)
HOLD = r"(?:先|暂时|请|麻烦)*(?:别|不要|不能|不该|不应该|勿)(?:急着)?(?:办结|结案|结单|结|关|销)(?:了|吧|啊|它)?"
ENGLISH = (
    r"(?:please |pls |can you |could you |we need to |need to )*(?:re-?open|open it again|undo(?: the close)?)"
    r"(?: it| this| that| the ticket| #?\d+)?(?: again)?(?: please| pls)?"
    r"|(?:sorry[, ]*)?(?:i |we |it was |this was |was |that was )?(?:closed|close)(?: it| this| that)?"
    r" (?:by mistake|too (?:early|soon)|in error|accidentally|wrongly|the wrong (?:one|ticket))"
    r"|(?:(?:sorry|oops|ah|oh)[, ]*)*(?:closed )?(?:my mistake|(?:the )?wrong (?:ticket|one|button))"
    r"|(?:it|they|the \w+)(?:['’]?s| is| are| has| have)? ?(?:came|come|fell|fallen|hanging|broke|broken|leaking|dark)"
    r" (?:down |off |out )?again"
    r"|(?:it(?:['’]?s| is)? |this is "
    r"|we(?:['’]?re| are) )?not (?:done|fixed|finished|solved|ready"
    r"|over)(?: yet)?(?: after all)?"
    r"|(?:please )?(?:don['’]?t|do not) close(?: it| this)?(?: yet)?|broken again"
)
SAYS = re.compile(rf"{PLEASE}{AGAIN}(?:吧|一下|下|了|它|工单|这[单件个])*|{WRONG}|{NOT_DONE}|{HOLD}|{ENGLISH}")
CLAIMS = re.compile(
    rf"{LEAD}(?:(?:退|转|推)(?:错|早|快)(?:了|单)*|误退(?:了)?|不该退(?:的|了)?|怎么退了)"
    r"|(?:这[单件个]|其实|还|应该|确实|就)*(?:是|归|属于)(?:我们?|咱们?|俺们?)"
    r"(?:单位|这边|局|办)?(?:的|管|负责|管的)+(?:啊|呀|呢)?"
    r"|(?:请|麻烦|帮忙|帮我|再|还是|重新|把它|先)*(?:拿|要|退|派|转|还|给|收)(?:回来?|回给?我们|给?我们)(?:吧|一下|这边|处理|办)*"
    r"|(?:还是|那|就)*我们(?:来|自己)?(?:办|处理|弄|接)(?:吧|了)"
    r"|(?:sorry[, ]*)?(?:returned|sent back)(?: it| this)? (?:by mistake|too (?:early|soon))"
    r"|(?:it|this)(?:['’]?s| is) ours(?: after all)?"
    r"|we(?:['’]?ll| will) take it(?: back| after all)+|give it back(?: to us)?"
)
COURTEOUS = re.compile(
    r"(?:不好意思|对不起|抱歉|谢谢|麻烦了?|辛苦了?|哎呀?|糟了|sorry|oops|thanks?|thank you|please)(?:了|啊|哈)?"
)
# Without a mark behind it, as it is dictated: 弄错了这个是二号的, 还没弄好材料没到.
RUNS_ON = re.compile(rf"{WRONG}(?<=了)(?!吗|么|没)|{NOT_DONE}(?<=[好完了呢])(?!吗|么)")
FIRST = 2  # clauses: 这个先不要给居民看，我弄错单子了
CLAUSES = re.compile(r"[，,。.!！;；、…~～\n]+|(?<=[^\x00-\x7f])\s+")
ASKS = re.compile(r"[?？]|[吗么]$")
LONG = 60  # characters


def claims(words: str) -> bool:
    """退错了, 是我们的，拿回来: a unit wants to have what it gave away."""
    said = mend(words).strip()
    clauses = [clause.strip() for clause in CLAUSES.split(said) if clause.strip()]
    return len(said) <= LONG and not ASKS.search(said) and any(CLAIMS.fullmatch(clause) for clause in clauses)


def takes_back(words: str) -> bool:
    """One of the first clauses says it; what follows says why."""
    said = mend(words).strip()
    clauses = [clause.strip() for clause in CLAUSES.split(said) if clause.strip()]
    clauses = [clause for clause in clauses if not COURTEOUS.fullmatch(clause)]
    if not clauses or len(said) > LONG or ASKS.search(said):
        return False
    return RUNS_ON.match(clauses[0]) is not None or any(SAYS.fullmatch(clause) for clause in clauses[:FIRST])
