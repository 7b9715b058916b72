"""What volunteers say who cannot have a duty, or are asked to take one: 我明天来不了, 跟赵芳换一下周三的班, 我没空."""

import re
from dataclasses import dataclass

from issuebot.domain.language.writing.script import fold

# One of these stands in everything that is read here: most messages are looked at no further.
HINTS = re.compile(r"[换替顶调代]|不了|请.{0,2}假|有事|没空|没时间|走不开|没[法办]|shift|duty|can['’]?t|sick")
DAY = (
    r"(?:今[天晚日]|明[天早晚日]|大?后天|(?:下个?|这个?|本)?(?:周|星期|礼拜)[一二三四五六日天]|\d{1,2}月\d{1,2}[日号]?|\d{1,2}[日号]"
    r"|那天|[早晚]上|[上下]午|的|,)"
)
ME = r"(?:我们?|俺|本人)?"
WANT = rf"(?:{ME}(?:想要?|要|能不能|可不可以|可以|能|请|麻烦|帮我?|那就|就|把|,|班|{DAY}))*+"
NAME = r"(?P<{}>(?!谁)[\u4e00-\u9fff·]{{2,4}}?)"
SOFT = r"(?:吗|吧|啊|呢|了|行吗|可以吗|好吗|行不行?|好不好|谢谢)*"
WHY = r"(?:家里|单位|临时|身体|感冒|生病|发烧|不舒服|出差|可能|恐怕|估计|实在|因为|有事|也|都|了)"
ABSENT = (
    rf"(?:(?:我们?|俺|本人)|{DAY}|{WHY})*"
    r"(?:[来去到]不了|[上值站]不了(?:岗|班)?|(?:没法|没办法|不能|没空|没时间)(?:去|来|到)?(?:值班|上岗|到岗|站岗)?"
    rf"|(?:要|得|想|也)?(?:请(?:个|一?天)?假|有事|走不开))(?:值班|上岗|站岗)?{SOFT}"
)
SWAP = (
    rf"{WANT}(?:跟|和|与|同|找){NAME.format('to')}(?:换|调|对调)(?:一?[下个次])?{DAY}*(?:值?班|岗)?{SOFT}"
    rf"|{WANT}(?:让|叫|请){NAME.format('by')}(?:来|去|帮我|帮忙)?(?:替|顶|代|值)(?:一?[下个次])?(?:我|{DAY})*(?:值?班|岗|一下)?{SOFT}"
    rf"|{WANT}(?:换班|调班|换给|转给|让给)[, ]*(?:给)?{NAME.format('give')}"
    rf"|{WANT}(?:有没有人|有人|谁)(?:能|可以|愿意|来|帮我|帮忙)*(?:替|顶|代|换)(?:一?[下个次])?(?:我|{DAY})*(?:值?班|岗|一下)?{SOFT}"
    rf"|{WANT}(?:值?班|岗)?(?:想|要|能不能|能|可以)*(?:换|调)(?:一?[下个次掉])?{DAY}*(?:值?班|岗|时间)?{SOFT}"
)
WHEN = r"(?: (?:on )?(?:next |this )?(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?"
MINE = rf"(?:my|this|the|a)?{WHEN}(?:['’]s)? ?(?:shift|duty)"
ENGLISH = (
    r"(?:can|could|will|would) (?:some|any)(?:one|body) (?:please )?(?:take|cover|do|swap)(?: with me)?(?: for)? ?"
    rf"{MINE}{WHEN}"
    rf"|(?:please |can i |i want to |i need to )*(?:swap|change) {MINE}{WHEN}(?: (?:with|to) (?P<with>[a-z][a-z .]+))?"
)
CANNOT = (
    r"(?:sorry,? )?(?:i(?:['’]?m| am) (?:sick|ill)(?: (?:and|so))? ?)?(?:i )?(?:can['’]?t|cannot|can not) "
    rf"(?:come|make it|be there|do (?:it|{MINE})){WHEN}"
)
SAYS = re.compile(rf"(?P<swap>{SWAP}|{ENGLISH})|(?P<absent>{ABSENT}|{CANNOT})")
BESIDE = re.compile(
    rf"(?:(?:我们?|俺|要|{DAY}|{WHY})+"
    rf"|不好意思|对不起|抱歉|麻烦了?|谢谢|sorry|thanks|i(?:['’]?m| am) (?:sick|ill)){SOFT}"
)
CLAUSES = 3
# 能不能换一个 alone may be a lamp.
OF_DUTIES = re.compile(rf"班|岗|替我|顶|代|假|[来去到]不了|shift|duty|come|make it|be there|{DAY}")
LONG = 40  # characters: what is longer tells a story
# In answer to the question whether they take a duty.
TAKES = re.compile(
    r"(?:好的?|可以|行|没问题|ok|okay|yes|sure|嗯|,|。|我)*(?:我(?:来|去|可以|能|替|顶|有空)(?:吧|的|他|她|你|去)*|可以的?|行|没问题|好的?|接了?|同意"
    r"|yes|sure|ok(?:ay)?|i(?:['’]?ll| will| can) (?:take|do) it|i can(?: do it)?)(?:吧|啊|了|,|。|!)*"
)
PASSES = re.compile(
    rf"(?:不好意思|抱歉|对不起|sorry|[ ,])*(?:我{DAY}*(?:也)?(?:有事|有班|要上班|要?出差)*"
    rf"(?:没空|没时间|不行|有事|有班|[来去]不了|换不了)|不行|不换|不可以|没空|去不了|不方便"
    r"|no|i (?:can['’]?t|cannot)|not possible|busy)(?:吧|啊|了|的)*(?:,.{0,20})?"
)


OWN = re.compile(r"我|\bi\b")  # what they would do themselves: also where it replies to nothing


@dataclass(frozen=True, slots=True)
class Absence:
    """`to`: who is to have the duty; `plainly`: that it is to be another's, and not only that they cannot come."""

    to: str = ""
    plainly: bool = False


def read_absence(words: str) -> Absence | None:
    """None where the words say anything else, as far as can be seen without knowing the duties."""
    said = _plain(words)
    if not 0 < len(said) <= LONG or HINTS.search(said) is None:
        return None
    if OF_DUTIES.search(said) is None:
        return None
    if found := SAYS.fullmatch(said):
        return _absence([found])
    parts = said.split(",")
    clauses = [SAYS.fullmatch(part) or BESIDE.fullmatch(part) for part in parts] if len(parts) <= CLAUSES else []
    said_it = [found for found in clauses if found and found.re is SAYS]
    return _absence(said_it) if said_it and all(clauses) else None


def _absence(clauses: list[re.Match[str]]) -> Absence:
    names = (found[name] for found in clauses for name in ("to", "by", "give", "with"))
    return Absence(next((name.strip() for name in names if name), ""), plainly=any(found["swap"] for found in clauses))


def answers_offer(words: str, *, replies: bool) -> bool | None:
    """Whether they take the duty that they were asked about; None where the words are no answer. What `replies` to
    nothing has to say who: 我来.
    """
    said = _plain(words)
    if len(said) > LONG or not (replies or OWN.search(said)):
        return None
    if PASSES.fullmatch(said):
        return False
    return True if TAKES.fullmatch(said) else None


def _plain(words: str) -> str:
    """With one comma for each gap between Chinese words."""
    said = fold(words).strip(" 。.!！~?？\n")
    return re.sub(r"[,，、。;；\n]+\s*|(?<=[^\x00-\x7f])\s+(?=[^\x00-\x7f])", ",", said)
