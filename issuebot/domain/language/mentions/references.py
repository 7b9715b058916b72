"""Of which report residents speak who reply to none: 垃圾的那个还没人来, 上次说的电线怎么样了, 1号到哪了."""

import re
from dataclasses import dataclass

from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.answers.verdicts import read_verdict
from issuebot.domain.language.answers.visits import is_about_coming
from issuebot.domain.language.intents.urging import is_urging
from issuebot.domain.language.intents.wishes import NUMBERED, read_wish
from issuebot.domain.language.writing.dialects import plain
from issuebot.domain.ticket import Rating

AGO = r"(?:上次|上回|之前|以前|先前|前[几两]?天|昨天|那天|刚[才刚]|上周|上个?月|早上|[一两二三几\d]+天前)"
TOLD = r"(?:(?:跟|和|向)?[你您]们?)?(?:上?报|反映|反应|提交|投诉|举报|说|讲)(?:过|了)?的?"
BEFORE = r"(?:上次|上回|之前|前天|昨天|那天|刚才|我|我们|俺|那个|报|说|反映|上报|提交|过|的)*"
NAMED = re.compile(
    rf"{BEFORE}(?P<what>[^\W\da-z_]{{2,8}}?)的?"
    r"(?:那(?:一?[个件单条桩边]|事)(?:事儿?|事情|问题)?|(?:这|那)?(?:事儿?|事情|问题|单子)|(?<=的))"
    r"(?:现在|都|也)?[，, ]*(?P<rest>.+)"
    r"|(?:the |my )?(?P<one>[a-z][a-z ]{2,30}?) (?:one|report|thing) (?P<then>.+)"
)
# 上次那个还没人来, 我前天报的路灯怎么样了: it was told before.
SINCE = re.compile(
    rf"(?:我们?|俺们?|咱们?|那|{AGO})*(?:{AGO}|(?<![一-鿿])|(?<=[我俺咱们]))(?:{TOLD})?(?:的)?"
    r"(?P<which>那[个件条](?:事儿?|事情|问题|单子)?)?(?:现在|都|到底)?[，, ]*"
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
BEGUN = re.compile(rf"上次|上回|{TOLD}")
SENTENCE = re.compile("[没不未还有来修的]")  # stands in no name of a trouble
HOUSE = re.compile(r"\s*[楼院门线栋幢座井桩弄巷坑馆]|单元|车位|车库|大院|地块")  # 3号 of which is a place
WISHED = frozenset({"withdraw", "cancel", "keep", "my", "who", "human"})
LONG = 40  # characters
WHAT = 8  # characters that may name a trouble


@dataclass(frozen=True, slots=True)
class Reference:
    """`what`: the trouble that they name; empty where they only count. `asks`: they want to know how far it is;
    `over`: nobody need come any more; `before`: they say that they told it before; `unsolved`: it is not done.
    """

    what: str = ""
    asks: bool = False
    over: bool = False
    before: bool = False
    unsolved: bool = False


def read_reference(words: str) -> Reference | None:
    """None where the words may begin a report: what they say of it must be an end, a question, or when to come."""
    said = plain(words).strip()
    if not 0 < len(said) <= LONG:
        return None
    if found := IN_ORDER.fullmatch(said):
        return _said_of("", found["rest"] or found["then"] or found["others"])
    if found := ASKED.fullmatch(said):
        return Reference(found["thing"] or found["due"], asks=True)
    if earlier := _told_before(said):
        return earlier
    if found := NAMED.fullmatch(said):
        return _said_of(found["what"] or found["one"], found["rest"] or found["then"])
    return Reference(said, over=True) if says_it_is_over(said) else None


def read_numbered(words: str) -> tuple[int, str] | None:
    """`1号到哪了`, `催一下 #1`: the one ticket that they name, and what they say of it. None where the number may be
    that of a house, or a day.
    """
    said = plain(words).strip()
    named = list(NUMBERED.finditer(said)) if 0 < len(said) <= LONG else []
    if len(named) != 1 or HOUSE.match(said, named[0].end()):
        return None
    number, rest = int(named[0][1] or named[0][2]), " ".join(NUMBERED.sub(" ", said).split())
    if not re.search(r"\w", rest) or (named[0][2] and is_about_coming(rest)):
        return None
    known = _said_of("", rest) or read_verdict(rest) or read_wish(rest) in WISHED
    return (number, rest) if known else None


def _told_before(said: str) -> Reference | None:
    """A name may stand between that and what is said of it; how long it is shows only what follows."""
    found = SINCE.match(said)
    if found is None or not (found["which"] or BEGUN.search(found[0])):
        return None
    begins = found.end()
    for ends in range(min(begins + WHAT, len(said) - 2), begins - 1, -1):
        what, rest = said[begins:ends], said[ends:].removeprefix("的")
        verdict = read_verdict(rest)
        unsolved = verdict is not None and verdict.rating == Rating.UNSOLVED
        meant = None if SENTENCE.search(what) else Reference() if unsolved else _said_of(what, rest)
        if meant:
            return Reference(what, meant.asks, meant.over, before=True, unsolved=unsolved)
    return None


def _said_of(what: str, rest: str) -> Reference | None:
    over = says_it_is_over(rest) or says_it_is_over(f"it {rest}")
    if not over and "my" in (read_wish(rest), read_wish(f"我的事{rest}")):
        return Reference(what, asks=True)
    known = over or is_urging(rest) or is_about_coming(rest)
    return Reference(what, over=over) if known else None
