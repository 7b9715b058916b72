"""What volunteers say who know no slash: 签到, 换班, 我的值班, my shifts. Only what says nothing else is one."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.guessing import bare

I_WANT = r"(?:我要|我想|我来|请|帮我|麻烦|查一下|看一下|查|看|我)*"
PLEASE = r"(?:please |can i |how do i |show |show me |i want to |let me )*"
DAY = r"(?:今[天晚日]|明[天早晚]|大?后天|(?:下|这|本)?(?:个)?(?:周|星期|礼拜)[一二三四五六日天])"
LONG = 30  # characters: what is longer says more
# The command and what follows it.
FORMS: Mapping[tuple[str, str], re.Pattern[str]] = MappingProxyType(
    {
        ("duty", "mine"): re.compile(
            rf"{I_WANT}(?:的)?(?:值班|班|班次|排班|值班表|执勤|值勤)(?:安排|时间|情况)?(?:呢)?"
            r"|(?:我)?(?:什么时候|哪天|几点|啥时候)(?:的|有|该我|轮到我)?(?:值班|上岗|的班|班|执勤)"
            rf"|(?:我)?{DAY}?(?:我)?(?:要不要|用不用|是不是|还要|要|该|有)?(?:我)?(?:的)?(?:值班|上岗|站岗|执勤|班)(?:吗|么|呢|不)"
            rf"|(?:我)?{DAY}?(?:我)?(?:的)?(?:班|岗)?(?:是)?(?:几点|什么时候|啥时候|在?哪里?|在?哪儿|哪个路口|去哪里?)(?:的)?"
            r"(?:值班|上岗|站岗|执勤|到岗|集合|的班)"
            r"|(?:我)?下(?:一?次|回|个)(?:的)?(?:值班|班|上岗)?(?:是)?(?:什么时候|啥时候|几号|哪天|几点|在哪里?)(?:值班|上岗)?"
            r"|(?:把)?(?:值班表|排班表|排班)(?:发|给)(?:我|一份|一下|个)*(?:看看|看一下)?"
            r"|(?:我的班)?换给谁了|有人(?:接|换|替我?)了?(?:吗|没有?)"
            rf"|{PLEASE}(?:my )?(?:dut(?:y|ies)|shifts?|roster|rota)"
            r"|when (?:am i on(?: duty)?|is my (?:next )?(?:duty|shift))"
        ),
        ("duty", "today"): re.compile(
            rf"{DAY}?(?:谁|哪些人)(?:跟|和|与)我(?:一起|一块儿?|同)*(?:值班|上岗|站岗|一组|一班|搭班|搭档)?"
            rf"|who(?: is|'s)? on with me(?: today)?"
            r"|(?:今天|今日|现在)?(?:是)?(?:谁|哪个|哪位)(?:在)?(?:值班|执勤|值勤)|今[天日](?:的)?(?:值班|值班表|排班|执勤)"
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
            rf"{I_WANT}(?:签到|打卡|上岗|到岗|报到)(?:了|打卡|签到)?"
            r"|我(?:已经)?(?:到|在)(?:了)?(?:岗位?|路口|点位?|现场|地方|位置)?(?:上)?了"
            rf"|{PLEASE}(?:check|sign|clock)[ -]?(?:me )?in|i(?:'m| am) (?:here|there)|i have arrived"
        ),
        ("checkout", ""): re.compile(
            rf"{I_WANT}(?:签退|签出|下岗|下班)(?:了|签退|打卡)?|{PLEASE}(?:check|sign|clock)[ -]?(?:me )?out"
        ),
        ("way", ""): re.compile(
            r"(?:我)?(?:在|正在)?(?:路上|来的路上|赶来|赶过来|往那赶)(?:了|呢)?|(?:我)?(?:马上|快|就要?)(?:到|来)(?:了|路口|岗)*"
            r"|(?:我)?(?:可能|恐怕)?(?:要|会|得)?(?:迟到|晚到|晚来)(?:一会儿?|一下|几分钟|.{1,3}分钟|一点)?(?:了)?"
            r"|(?:我)?(?:堵车|堵在路上)了?"
            r"|i(?:'m| am|'ll be| will be) (?:on my way|(?:a (?:bit|little) |\d+ min(?:ute)?s )?late|coming)"
            r"|on my way|(?:i(?:'m| am) )?running late"
        ),
        ("forgot", ""): re.compile(
            r"(?:我)?(?:刚才|昨天|今天|上次)?(?:忘记?了?|没有?|漏)(?:去)?(?:签到|签退|打卡)(?:了|怎么办)*"
            r"|i forgot to (?:check|sign|clock) (?:in|out)"
        ),
        ("unswap", ""): re.compile(
            r"(?:那|还是)?(?:算了)?(?:先)?(?:不用|不|别)(?:找人)?(?:换|替)(?:班)?了"
            r"|(?:那|还是)?算了[,， ]*(?:我自己(?:去|来|上|值))?"
            r"|(?:还是|那)?我(?:还是)?自己(?:去|来|值班?)(?:吧)?"
            r"|(?:撤回|取消)换班|never ?mind(?: i'll do it(?: myself)?)?|i'll do it myself"
        ),
        ("hours", ""): re.compile(
            rf"{I_WANT}(?:的)?(?:工时|服务时长|志愿时长|志愿服务时长|时长|服务时间|志愿服务(?:证明|证书)|服务证明|时长证明)"
            r"(?:有?多少|查询|是多少)?"
            r"|(?:我)?(?:这个?月|本月|今年|总共|一共|到现在|我)*(?:干|做|服务|值班?|站)了?(?:多少|几个?)(?:个)?(?:小时|钟头)(?:了)?"
            r"|how many hours (?:have i|did i|do i)(?: done| do| have| served)?(?: this (?:month|year))?"
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
