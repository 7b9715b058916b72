"""What volunteers say who know no slash: 签到, 换班, 我的值班, my shifts. Only what says nothing else is one."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.guessing import bare

I_WANT = r"(?:我要|我想|我来|请|帮我|麻烦|查|看|查看|查一下|看一下|我)*"
PLEASE = r"(?:please |can i |how do i |show |show me |i want to |let me )*"
LONG = 30  # characters: what is longer says more
# The command and what follows it.
FORMS: Mapping[tuple[str, str], re.Pattern[str]] = MappingProxyType(
    {
        ("duty", "mine"): re.compile(
            rf"{I_WANT}(?:的)?(?:值班|班|班次|排班|值班表|执勤|值勤)(?:安排|时间|情况)?(?:呢)?"
            r"|(?:我)?(?:什么时候|哪天|几点|啥时候)(?:的|有|该我|轮到我)?(?:值班|上岗|的班|班|执勤)"
            rf"|{PLEASE}(?:my )?(?:dut(?:y|ies)|shifts?|roster|rota)"
            r"|when (?:am i on(?: duty)?|is my (?:next )?(?:duty|shift))"
        ),
        ("duty", "today"): re.compile(
            r"(?:今天|今日|现在)?(?:是)?(?:谁|哪个|哪位)(?:在)?(?:值班|执勤|值勤)|今[天日](?:的)?(?:值班|值班表|排班|执勤)"
            r"|who(?: is|'s)? on (?:duty|shift)(?: today| now)?|today(?:'s)? (?:dut(?:y|ies)|shifts?)"
        ),
        ("duty", "week"): re.compile(
            r"(?:这|本)(?:一)?周(?:的)?(?:谁)?(?:值班|值班表|排班|班)|(?:一周|周)(?:值班|值班表|排班)"
            r"|(?:this )?week(?:'s)? (?:dut(?:y|ies)|shifts?)|(?:dut(?:y|ies)|shifts) this week"
        ),
        ("swap", ""): re.compile(
            rf"{I_WANT}(?:换班|调班|换个班|换一下班|找人(?:换|替|代)(?:班|一下|我)?)(?:吧)?"
            rf"|{PLEASE}(?:swap|change|give away|hand over)(?: (?:my|a|the))?(?: (?:dut(?:y|ies)|shifts?))?"
        ),
        ("cover", ""): re.compile(
            rf"{I_WANT}(?:顶班|替班|顶岗|代班|补位)(?:吧)?"
            rf"|{PLEASE}(?:cover|step in)(?: (?:a|the|for a) (?:duty|shift))?"
        ),
        ("checkin", ""): re.compile(
            rf"{I_WANT}(?:签到|打卡|上岗|到岗|报到)(?:了|打卡|签到)?|我(?:已经)?到(?:岗|岗位)?了"
            rf"|{PLEASE}(?:check|sign|clock)[ -]?(?:me )?in|i(?:'m| am) (?:here|there)|i have arrived"
        ),
        ("checkout", ""): re.compile(
            rf"{I_WANT}(?:签退|签出|下岗|下班)(?:了|签退|打卡)?|{PLEASE}(?:check|sign|clock)[ -]?(?:me )?out"
        ),
        ("hours", ""): re.compile(
            rf"{I_WANT}(?:的)?(?:工时|服务时长|志愿时长|志愿服务时长|时长|服务时间|志愿服务(?:证明|证书)|服务证明|时长证明)"
            r"(?:有?多少|查询|是多少)?"
            rf"|{PLEASE}(?:my )?(?:hours|service hours|volunteer hours|certificate)(?: of service)?"
        ),
    }
)


def read_duty_words(words: str) -> tuple[str, str] | None:
    """The command that is meant, and its words."""
    said = bare(words).replace("’", "'")
    if not 0 < len(said) <= LONG:
        return None
    return next((meant for meant, form in FORMS.items() if form.fullmatch(said)), None)
