"""What a close note says beyond that it is done: `办好了，线已捆好` says that the wires are tied up."""

import re

WORK = "办|办理|处理|处置|解决|做|弄|搞|完成"
BARE = re.compile(
    r"(?:(?:此|这)(?:事|件|问题)|问题|事情|现|现在|目前)?(?:已经?|都|全部?|均)*"
    rf"(?:(?:{WORK})(?:好|完毕|完成|完|结束|结|到位|妥当|妥|定)(?:了|啦)*|(?:{WORK})(?:了|啦)+"
    r"|(?<=已)(?:办理|处理|处置|解决|完成)|(?<=已经)(?:办理|处理|处置|解决|完成)|解决|完成|ok了?)"
    r"|(?:(?:it|this|that|all|everything)(?:['’]s| is| was| has been)? )?(?:all |now |already )*"
    r"(?:done|finished|completed?|solved|resolved)(?: now| already)?",
    re.IGNORECASE,
)
GAP = re.compile(r"\s*[，,。.!！;；:：、…~～✅👌👍]+[\s，,。.!！;；:：、…~～✅👌👍]*|(?<=[^\x00-\x7f])\s+|\s*$")


def beyond_done(note: str) -> str:
    """The note without a beginning that says only that it is done; empty where it says no more."""
    said = BARE.match(note.strip())
    gap = said and GAP.match(note.strip(), said.end())
    return note.strip()[gap.end() :] if gap else note
