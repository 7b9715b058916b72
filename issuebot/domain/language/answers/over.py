"""Whether residents say of what still goes on that nobody need come any more: 已经修好了, 人家来过了, it's been fixed.

It is withdrawn by a tap and never by the words alone: 灯亮了 may be one lamp of three.
"""

import re
from functools import lru_cache

from issuebot.domain.language.answers.verdicts import ASKS, BREAKS, kinds_of
from issuebot.domain.language.writing.slips import mend

WHO = r"(?:我|我们|俺|人家|他们|你们|师傅|物业|单位|有人|工人|工作人员|邻居|房东|保安|社区)*"
NEEDLESS = re.compile(
    r"(?:那|就|现在|暂时|应该|你们|师傅|麻烦|已经)*(?:不用|不必|不需要|无需|甭|别|唔使)(?:再)?"
    r"(?:来|过来|修|派人|派|跑|处理|弄|管|办|上门|安排|麻烦|报|看)?(?:人|师傅|一趟|你们|他们|大家)?(?:了|啦|喇|吧|哈)*"
    rf"|{WHO}(?:刚才?|昨天|昨晚|今早|上午|下午|已经?)*{WHO}(?:都|就)?"
    r"(?:来|修|弄|搞|处理|解决|清理|换|收|拉)(?:修|弄|处理|看)?(?:过|走|好|完|掉)了"
    rf"|{WHO}自己(?:动手)?(?:修|弄|搞|处理|清理|解决|捡|扫|换)(?:了|好了|掉了|完了|干净了)|自己(?:又)?(?:好|亮|通|来)了"
    r"|(?:现在|已经)?(?:都)?没事[了啦]|问题没了|(?:已经?)?不存在了|恢复(?:正常)?了|已(?:经)?恢复(?:正常)?"
    r"|(?:it|this|that|everything|the [a-z]+)(?:['’]?s| is| has| was|['’]?re| are)?(?: already| just| all| now| been)*"
    r" (?:fixed|repaired|solved|sorted|cleaned(?: up)?|removed|gone|back(?: on)?|working|done|resolved|replaced"
    r"|ok|okay)"
    r"(?: out| up)?(?: already| now| again| today| yesterday| anyway| thanks| thank you)*"
    r"|never ?mind|nvm|(?:那|还是)?算了(?:吧)?"
    r"|no longer (?:needed|necessary|a problem|an issue)|no need(?: to come| for anyone| any ?more)*"
    r"|(?:nobody|no ?one|you) (?:needs?|need|has|have|don['’]?t (?:need|have)|do not (?:need"
    r"|have)) to come(?: any ?more| now)?"
    r"|(?:some(?:one|body)|they|a (?:man|guy|worker)|the (?:landlord|caretaker|workers?))(?: has| have|['’]?ve)?"
    r"(?: already| just)? (?:(?:came|been) and )?(?:came|come|fixed|repaired|been|did|cleaned|took"
    r"|removed)(?: it| here| this| that| away| up)*"
    r"(?: already| now)?|(?:i|we)(?: have|['’]?ve)?(?: already)? (?:fixed|repaired|cleaned|sorted|solved)"
    r"(?: it| that| this)?(?: up)?(?: myself| ourselves)?|problem solved"
)
ENDS = re.compile(rf"(?:{NEEDLESS.pattern})$")
LEAD = re.compile(r"^(?:你好|您好|哦|噢|那个|刚发现|发现|actually|ok|oh|hi|hello|btw|lol|haha)[，, ]*")
LONG = 60  # characters: what is longer tells a story


def says_it_is_over(words: str, *, wholly: bool = False) -> bool:
    """One clause is enough, if none says the contrary; `wholly`: there is nothing else but thanks."""
    kinds = _kinds_in(mend(words).strip())
    if "unsolved" in kinds or "over" not in kinds:
        return False
    return not wholly or "other" not in kinds


@lru_cache(maxsize=1024)  # a message is asked this several times
def _kinds_in(said: str) -> tuple[str, ...]:
    if not 0 < len(said) <= LONG or ASKS.search(said):
        return ()
    return tuple(kind for clause in BREAKS.split(said) if clause.strip() for kind in _kinds(clause.strip()))


def _kinds(clause: str) -> list[str]:
    """Also of several said without a mark between them: 已经好了不用来了."""
    said = LEAD.sub("", clause)
    if NEEDLESS.fullmatch(said):
        return ["over"]
    begins, ends = NEEDLESS.match(said), ENDS.search(said)
    for rest in (said[begins.end() :] if begins else "", said[: ends.start()] if ends else ""):
        others = _kinds(rest.strip()) if rest.strip() else ["other"]
        if "other" not in others:
            return ["over", *others]
    return ["over" if kind == "solved" else kind for kind in kinds_of(clause)]
