"""What people say to the bot that is no report: they open a talk, ask who it is, scold, or leave a telephone number.

Only what says nothing else is one of these: 我想反映个问题 opens, 我想反映电线垂下来 is a report.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guessing import bare, is_greeting
from issuebot.domain.language.script import fold

WHAT = r"(?:一?[个件些]|几件|点)?(?:小|大|急)?(?:问题|事情?|情况|意见|建议|事儿)"
YOU = r"(?:这里|这边|机器人|[你您]们?|这个?)"
TALK: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "opening": re.compile(
            r"(?:(?:你好|您好|请问|我们?|就是|那个)[，, ]*)*(?:想|要|要想|需要|来)?(?:反映|反应|反馈|上报|举报"
            rf"|投诉|报告|说|问|咨询|报)(?:一下)?(?:{WHAT})?(?:[你您]们)?"
            rf"|(?:(?:你好|您好|我们?|我这|这里|这边|小区|那|还|另外|对了|再)[，, ]*)*有{WHAT}(?:想|要)?(?:反映"
            r"|反馈|上报|说"
            r"|问)?(?:一下)?"
            r"|(?:(?:hi|hello|please)[, ]+)*(?:i (?:want|need|would like|'?d like|wish) to|i wanna|can i"
            r"|how can i|may i|let me)"
            r" (?:report|complain|tell you|ask|make a (?:complaint|report))(?: about)?(?: (?:something"
            r"|a (?:problem|question|thing)|an issue|you))?"
            r"|(?:i )?(?:have|got|there is|there's) (?:a|an|some) (?:problem|question|issue|complaint)s?"
            r"|(?:(?:can|could) (?:you|someone|somebody) )?(?:please )?help(?: me| us)?(?: please)?"
            r"|i need (?:some )?help"
        ),
        "about": re.compile(
            r"(?:你|您)(?:们)?(?:是|叫)(?:谁|什么人?|啥|哪个?(?:单位|部门)?(?:的)?|什么(?:单位|部门|名字|东西)的?"
            r"|干什么的?|干啥的?)(?:啊|呀|呢)?"
            rf"|(?:{YOU})?是(?:不是)?(?:真人|人工|机器人?|人|机器|骗子|官方|政府)(?:的)?(?:吗|么|嘛)?"
            rf"|(?:{YOU}|上报|报事|反映)*(?:是)?(?:要|收|会)?(?:不要|不收)?(?:收费|花钱|要钱|收钱"
            r"|免费|不?要钱)(?:的)?(?:吗|么|嘛|吧)?"
            r"|(?:会不会|会|能不能|要不要)?(?:泄露|泄漏|暴露|公开)(?:我|我们|个人)?(?:的)?(?:信息|隐私|名字|姓名"
            r"|身份)(?:吗|么|嘛)?"
            r"|(?:需要|需不需要|要|要不要|是不是|必须)?(?:实名|留名|留姓名|报名字|写名字|留电话)(?:制|认证)?(?:吗"
            r"|么|嘛)?|安全吗|保密吗"
            r"|(?:几点|什么时候|啥时候)(?:上班|下班)|(?:谁|哪个(?:单位|部门))(?:负责|管|来管|来办)(?:啊|呀|呢)?"
            r"|(?:who|what) (?:are you|is this|r u)|(?:is this|are you) (?:a |an )?(?:real |actual )?(?:bot|robot"
            r"|human|person|scam|official|ai)"
            r"|(?:is (?:this|it) )?free(?: of charge)?|does (?:this|it) cost(?: anything| money)?"
            r"|(?:do i (?:need|have) to|must i|should i) (?:give|leave|tell|use)(?: you)? my (?:real )?(?:name"
            r"|phone|number|phone number)"
            r"|is (?:this|it) (?:safe|anonymous|private|secure|confidential)|what are your (?:opening )?hours"
        ),
        "anger": re.compile(
            rf"(?:{YOU})*(?:都|就|真|真的|全|一群|什么|简直|是)*(?:是)?(?:吃(?:干饭|白饭|屎)的?|干什么吃的|废物"
            r"|垃圾(?:机器人|系统|部门|单位|软件)"
            r"|骗子|骗人的?|摆设|饭桶|混蛋|王八蛋|扯淡|放屁|滚蛋?|糊弄(?:人|鬼|老百姓)|忽悠(?:人|老百姓)?|不作为"
            r"|没用的?|一点用都?没有|没人管|不管事|不办事)(?:的)?(?:吗|么|吧|啊|呀|东西)?"
            r"|(?:他|你|尼|泥)?(?:妈|玛)(?:的|逼|蛋)|卧槽|我靠|操|靠|傻[逼x叉]|sb|tmd|nmd|气死(?:我|人)(?:了|啦)?"
            r"|什么(?:破|烂|垃圾|鬼)(?:机器人|系统|东西|玩意儿?|软件|单位|部门)?"
            r"|(?:this|it|you)?(?: is|'s| are|'re)?(?: so| really| totally| all| bloody| fucking)? ?(?:useless"
            r"|rubbish|ridiculous|a joke|crap|garbage bot|stupid|idiots?|pathetic|hopeless|a waste of time)"
            r"|wtf|ffs|fuck(?: you| off| this)?|stupid (?:bot|robot|machine)|shit|damn(?: it)?|bullshit"
            r"|nobody (?:cares|listens)"
        ),
        "number": re.compile(
            r"(?:(?:我的?|我们)?(?:电话|手机|联系方式|号码|手机号)?(?:号码?)?(?:是|为)?"
            r"|my (?:phone )?number(?: is|:)?|phone|tel)?[:： ]*"
            r"\+?[\d][\d \-]{5,17}\d"
        ),
    }
)
ENDING = re.compile(r"[啊呀呢吧哦啦哈嘛了]+$")
CLAUSES = re.compile(r"[，,。.!！?？;；、…~～\n]+")
LONG = 40  # characters: what is longer tells something


def read_talk(words: str) -> str | None:
    """`opening`, `about`, `anger` or `number`; the last of several clauses counts, which all have to be one of them."""
    folded = fold(words)
    if not 0 < len(folded) <= LONG:
        return None
    clauses = [clause for part in CLAUSES.split(folded) if (clause := bare(part)) and not is_greeting(clause)]
    kinds = [_kind(clause) for clause in clauses]
    return kinds[-1] if kinds and None not in kinds else None


def _kind(clause: str) -> str | None:
    for said in (clause, ENDING.sub("", clause)):
        for name, form in TALK.items():
            if said and form.fullmatch(said):
                return name
    return None
