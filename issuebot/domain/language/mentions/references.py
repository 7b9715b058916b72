"""Of which report residents speak who reply to none: 垃圾的那个还没人来, 上次说的电线怎么样了, 第一个修好了."""

import re
from dataclasses import dataclass

from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.answers.visits import is_about_coming
from issuebot.domain.language.intents.urging import is_urging
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.writing.script import fold

BEFORE = r"(?:上次|上回|之前|前天|昨天|那天|刚才|我|我们|俺|那个|报|说|反映|上报|提交|过|的)*"
NAMED = re.compile(
    rf"{BEFORE}(?P<what>[^\W\da-z_]{{2,8}}?)的?"
    r"(?:那(?:一?[个件单条桩边]|事)(?:事儿?|事情|问题)?|(?:这|那)?(?:事儿?|事情|问题|单子)|(?<=的))"
    r"(?:现在|都|也)?[，, ]*(?P<rest>.+)"
    r"|(?:the |my )?(?P<one>[a-z][a-z ]{2,30}?) (?:one|report|thing) (?P<then>.+)"
)
ASKED = re.compile(
    r"(?:any (?:news|progress|updates?) (?:on|about|of|with|for)|what(?: is|['’]?s| about) (?:happening (?:with|to) )?"
    r"|how about|where (?:are you|are we|is it) with) ?(?:the |my |that |our )?"
    r"(?P<thing>[a-z][a-z ]{2,30}?)(?: one| report| thing)?\W*"
    r"|when (?:will|is|are) (?:the |my |that |our )?(?P<due>[a-z][a-z ]{2,30}?)(?: one| report| thing)?"
    r" (?:be|get|going to be|getting) \w+\W*"
)
IN_ORDER = re.compile(
    r"(?:我(?:上)?报的)?(?:(?:第[一二三四五六]|头一|最后一?|前一?|后一?|上一?|另外?一?|其中一)[个件条单]|前面(?:那|的)(?:一)?个"
    r"|后面(?:那|的)(?:一)?个|(?:有)?一个|(?:我的)?(?:两|三|几)[个件]都)(?:上报|工单|事情?|问题)?的?(?:现在|已经)?(?P<rest>.+)"
    r"|(?:the )?(?:first|second|third|last|other|latest|previous)(?: one| report| ticket)? (?P<then>.+)"
    r"|(?:one|both|all) of (?:them|my reports) (?P<others>.+)"
)
LONG = 40  # characters


@dataclass(frozen=True, slots=True)
class Reference:
    """`what`: the trouble that they name; empty where they only count. `asks`: they want to know how far it is;
    `over`: nobody need come any more.
    """

    what: str = ""
    asks: bool = False
    over: bool = False


def read_reference(words: str) -> Reference | None:
    """None where the words may begin a report: what they say of it must be an end, a question, or when to come."""
    said = fold(words).strip()
    if not 0 < len(said) <= LONG:
        return None
    if found := IN_ORDER.fullmatch(said):
        return _said_of("", found["rest"] or found["then"] or found["others"])
    if found := ASKED.fullmatch(said):
        return Reference(found["thing"] or found["due"], asks=True)
    if found := NAMED.fullmatch(said):
        return _said_of(found["what"] or found["one"], found["rest"] or found["then"])
    return Reference(said, over=True) if says_it_is_over(said) else None


def _said_of(what: str, rest: str) -> Reference | None:
    over = says_it_is_over(rest) or says_it_is_over(f"it {rest}")
    if not over and "my" in (read_wish(rest), read_wish(f"我的事{rest}")):
        return Reference(what, asks=True)
    known = over or is_urging(rest) or is_about_coming(rest)
    return Reference(what, over=over) if known else None
