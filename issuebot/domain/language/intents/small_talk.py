"""What people say to the bot that is no report: they open a talk, ask for a moment, ask who it is, chat, scold, or
leave a telephone number.

Only what says nothing else is one of these: 我想反映个问题 opens, 我想反映电线垂下来 is a report.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from issuebot.domain.language.guesses.guessing import bare, is_greeting
from issuebot.domain.language.intents.urging import THREATENS
from issuebot.domain.language.writing.courtesy import without_courtesy
from issuebot.domain.language.writing.dialects import plain

WHAT = r"(?:一?[个件些]|几件|点)?(?:小|大|急)?(?:问题|事情?|情况|意见|建议|事儿)"
YOU = r"(?:这里|这边|机器人|[你您]们?|这个?)"
TALK: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "opening": re.compile(
            r"(?:(?:你好|您好|请问|我们?|就是|那个?)[，, ]*)*(?:想|要|要想|需要|来)?"
            r"(?:(?:跟|和|同|向)[你您]们?)?(?:反映|反应|反馈|上报|举报"
            r"|投诉|报告|报修|报障|求助|说|问|咨询|报)(?:一下|下)?(?:(?:(?:我们?|咱们?|俺们?)(?:的)?)?(?:小区|楼里"
            rf"|楼道|这里|这边|家)?的?{WHAT})?(?:[你您]们)?"
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
            r"|(?:我们?)?(?:还|又)?(?:想|要)?(?:再|另外?|重新)(?:上报|说|讲|反映|投诉|举报|报修|报)(?:别的|其他的?"
            r"|一?[个件次下])?(?:事|问题)?"
            rf"|(?:我们?|我这|这里)?还有(?:另外)?(?:一?[个件]|别的{WHAT}|其他{WHAT}|别的)"
            r"|(?:i (?:have|want to report|'?d like to report) |there is |there['’]?s )?"
            r"(?:another|one more|a new)(?: one| report| problem| issue| thing)?|new report"
            r"|report (?:another|one more|a new)(?: one| problem| issue| thing)?"
        ),
        "pause": re.compile(
            r"(?:(?:等等|等一下|稍等|等会儿?|等我)[，, ]*)?(?:我|让我)(?:先)?(?:去|下去|下楼|过去)?(?:拍个?照片?"
            r"|拍一?张(?:照片?)?)"
            r"(?:发给?[你您]们?)?|等等|等(?:一下下?|下|会儿?|一会儿?)|稍等(?:一下|片刻|下)?|慢着|(?:那个啥?|那啥"
            r"|这个|就是|就|呃|额|嗯|啊)+"
            r"|(?:这个)?怎么说呢|(?:让)?我(?:先)?想(?:想|一想|一下)|(?:听)?我(?:跟|和|给)?[你您][说讲](?:啊|哦"
            r"|个事)?|是这样的?"
            r"|(?:wait|hold on|hang on|(?:just )?(?:a|one) (?:sec(?:ond)?|moment|minute)|give me a (?:sec(?:ond)?"
            r"|moment"
            r"|minute)|let me think|um+|uh+|hm+|look|listen|well)(?: please)?"
        ),
        "slip": re.compile(
            r"(?:不好意思|对不起|抱歉|sorry|我|刚才|刚刚|手滑|好像|[，, ])*(?:按|发|点|打|说|输|选)错(?:了|人了?"
            r"|地方了?|群了?)"
            r"|不好意思|对不起|抱歉|sorry"
            r"|(?:(?:oh|oops|sorry)[, ]*)*(?:wrong (?:chat|person|window|group|number)|my mistake"
            r"|(?:i )?sent (?:it|this|that) (?:to the wrong (?:person|chat)|by mistake)|(?:please )?ignore (?:that"
            r"|this|me)"
            r"|not (?:meant )?for you|that was (?:a mistake|not for you))"
        ),
        "asking": re.compile(
            r"how long (?:does|will|would) (?:it|this) (?:usually )?take|who (?:will|is going to) come"
            r"|do i (?:need|have) to be (?:at home|home|there)|(?:到底)?(?:有没有人|有人)管(?:吗|么|没有)?"
            r"|(?:要|得)(?:等)?多久(?:能|才能?)?(?:修好|办好|处理|弄好|有结果)?"
        ),
        "about": re.compile(
            rf"(?:{YOU})?(?:几点|什么时候|啥时候|周末|星期天|晚上|节假日)*(?:上不上|下不下|上|下)班(?:时间)?(?:是"
            r"|到)?(?:几点)?(?:吗|么)?"
            r"|(?:上班|办公|工作|营业|服务)时间(?:是)?(?:几点|什么|多少)?"
            r"|(?:what are )?(?:your )?(?:opening|office|working) (?:hours|times)"
            r"|when (?:are you|do you) open|are you open(?: (?:at|on) \w+| now| today)?"
            r"|收不收(?:钱|费)|要不要(?:钱|花钱)|花不花钱|(?:会不会|会)(?:得罪人|被?报复|打击报复)(?:吗|么)?|"
            r"(?:你|您)(?:们)?(?:是|叫)(?:谁|什么人?|啥|哪个?(?:单位|部门)?(?:的)?|什么(?:单位|部门|名字|东西)的?"
            r"|干什么的?|干啥的?)(?:啊|呀|呢)?"
            rf"|(?:{YOU})?是(?:不是)?(?:真人|人工|机器人?|人|机器|骗子|官方|政府)(?:的)?(?:吗|么|嘛)?"
            rf"|(?:{YOU}|上报|报事|反映)*(?:是)?(?:要|收|会)?(?:不要|不收)?(?:收费|花钱|要钱|收钱"
            r"|免费|不?要钱)(?:的)?(?:吗|么|嘛|吧)?"
            r"|(?:会不会|会|能不能|要不要)?(?:泄露|泄漏|暴露|公开)(?:我|我们|个人)?(?:的)?(?:信息|隐私|名字|姓名"
            r"|身份|电话|号码|手机号?)(?:吗|么|嘛)?"
            r"|(?:你们|单位|他们)*(?:会不会|不会|会|能不能别|别|不要|可别)(?:跟|和|对|告诉|让|给|叫)(?:了)?"
            r"(?:楼上|楼下|隔壁|邻居|对方|物业|别人|人家|他们?|她们?|店家|老板|那家)(?:人|家)?(?:知道|说|讲|看到)?"
            r"(?:是)?(?:我|我们|谁)?(?:是谁|的名字|家)?(?:报|举报|说|投诉|反映|上报)?的?(?:吧|吗|么|啊|呀)?"
            r"|(?:will|would|can|could|do) (?:they|he|she|my neighbou?rs?|the (?:unit|landlord|shop|owner))"
            r" (?:know|find out|see|be told)"
            r" (?:(?:that )?(?:it was|it is|it's|who) (?:me|i am|reported(?: it)?)|my (?:name|number|phone))"
            r"|(?:please )?(?:do not|don['’]?t) tell (?:them|him|her|my neighbou?rs?)"
            r"(?: (?:it was me|my name|who i am))?"
            r"|(?:这里|这|[你您]们?)?是(?:不是)?(?:居委会|社区|物业|街道|城管|政府|派出所|热线|12345"
            r"|报修)(?:的)?(?:吗|么|吧)?|要钱不要"
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
        "chat": re.compile(
            r"(?:[你您]们?|大家|老师|师傅|小?同志|今天|早饭|午饭|中饭|晚饭|早上|中午|晚上|都)*(?:吃(?:过|好)?(?:了|饭)"
            r"?(?:饭)?(?:了)?(?:吗|么|没有?|嘛)(?:啊|呀)?|吃(?:的)?(?:什么|啥))"
            r"|(?:今天|明天|后天|昨天|这两天|最近|外面|这|的)*天气(?:预报)?(?:真|好|太|很|挺|可|怎么|咋|如何|不|有点"
            r"|是)*"
            r"(?:好|热|冷|差|样|不错|如何|什么|啥样|预报|晴|坏)?(?:的|了|吗|么|呢|啊|呀|哈)*"
            r"|(?:今天|这天|外面|最近)(?:可|真|好|太|很|挺|有点)(?:热|冷|凉快|闷)(?:的|了|啊|呀|哈)*"
            r"|(?:[你您]们?)?(?:今天|最近|近来|身体|现在)*(?:都)?(?:好吗|好不好|还好吗|忙吗|忙不忙|在忙吗|累不累"
            r"|累吗|辛苦吗"
            r"|下班(?:了|没有?|了吗|了没有?))|[你您]?在(?:干|忙)(?:嘛|啥|什么)(?:呢)?"
            r"|(?:[你您]们?)?(?:最近|近来|身体)(?:过得)?(?:怎么样|咋样|如何)"
            r"|(?:祝|给)?(?:[你您]们?|大家|各位|同志们|领导)*(?:拜年|新年|春节|元旦|中秋|中秋节|国庆|国庆节|端午"
            r"|端午节|元宵"
            r"|元宵节|节日|周末|假期|生日|圣诞|母亲节|五一)(?:快乐|好|愉快|安康|大吉|了)+|过年好|恭喜发财|万事如意"
            r"|身体健康"
            r"|阖家欢乐|晚安|午安|早安|好梦"
            r"|(?:[你您]|可以|能|能不能|给我|帮我|来|陪我|跟我|和我|我想|想|找)*(?:讲个(?:笑话|故事)|唱(?:首|个)歌"
            r"|聊(?:会儿?|聊|一聊)?天?"
            r"|说说话|聊聊)(?:吗|吧|呗)?"
            r"|[你您](?:今年)?(?:几岁|多大|是?男的?(?:还是)?女的?|是?男是女|有(?:男|女)朋友|结婚了?|住(?:在)?哪(?:里"
            r"|儿)?"
            r"|是?哪里人)(?:了|吗|么|啊|呀)*|[你您](?:真|好|太|很|挺)(?:聪明|可爱|厉害|笨|傻|逗|有意思|好玩)(?:的|了"
            r"|啊)*"
            r"|(?:我)?(?:爱|想|喜欢)[你您](?:们)?(?:了|啊)*|(?:今天|现在|明天)(?:是)?(?:几点|几号|星期几|周几"
            r"|礼拜几)(?:了|啊|呀)*"
            r"|how(?: are|['’]?re) (?:you|things|u)(?: doing| today| all| going)*|how(?: is|['’]?s) (?:it going|life"
            r"|your day|everything)|(?:what(?:['’]?s| is) up|sup|wass?up)"
            r"|(?:what(?:['’]?s| is)|how(?:['’]?s| is)) the weather(?: like)?(?: today| tomorrow)?"
            r"|(?:it['’]?s |it is |what )?(?:a )?(?:nice|lovely|beautiful|bad|terrible|hot|cold) (?:weather|day)"
            r"(?: today)?"
            r"|(?:a )?(?:happy|merry) (?:new year|chinese new year|christmas|holidays?|birthday|weekend)"
            r"(?: to you(?: all)?)?"
            r"|have a (?:nice|good|great|lovely) (?:day|weekend|evening|night|one)|good ?night|sweet dreams"
            r"|(?:can you )?(?:tell me a (?:joke|story)|sing(?: me)? a song|chat with me|talk to me)"
            r"|(?:how old|where) are you(?: from)?|are you (?:single|married|busy)|what time is it(?: now)?"
            r"|what day is (?:it|today)|i (?:love|like) (?:you|u)|you(?: are|['’]?re) (?:so |very )?"
            r"(?:smart|clever|cute|funny)"
        ),
        "anger": re.compile(
            rf"(?:{YOU})*(?:都|就|真|真的|全|一群|什么|简直|是)*(?:是)?(?:吃(?:干饭|白饭|屎)的?|干什么吃的|废物"
            r"|垃圾(?:机器人|系统|部门|单位|软件)"
            r"|骗子|骗人的?|摆设|饭桶|混蛋|王八蛋|扯淡|放屁|滚蛋?|糊弄(?:人|鬼|老百姓)|忽悠(?:人|老百姓)?|不作为"
            r"|没用的?|一点用都?没有|没人管|不管事|不办事)(?:的)?(?:吗|么|吧|啊|呀|东西)?"
            r"|(?:他|你|尼|泥)?(?:妈|玛)(?:的|逼|蛋)|卧槽|我靠|操|靠|傻[逼x叉]|sb|tmd|nmd|气死(?:我|人)(?:了|啦)?"
            r"|什么(?:破|烂|垃圾|鬼)(?:机器人|系统|东西|玩意儿?|软件|单位|部门)?"
            r"|(?:this|it|you)?(?: is|'s| are|'re)?(?: so| really| totally| all| bloody| fucking)? ?(?:useless"
            r"|rubbish|ridiculous|a joke|crap|garbage bot|stupid|idiots?|slow|too slow|pathetic|hopeless"
            r"|a waste of time)"
            r"|wtf|ffs|fuck(?: you| off| this)?|stupid (?:bot|robot|machine)|shit|damn(?: it)?|bullshit"
            rf"|nobody (?:cares|listens)|{THREATENS}"
            r"|(?:this|the|your) (?:bot|system|service|thing|app) (?:sucks|is (?:useless|rubbish|crap|shit|stupid))"
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
AGAIN = re.compile(r"^(.{2,10}?)\1{1,3}$")  # 发错了发错了
LONG = 40  # characters: what is longer tells something


def read_talk(words: str) -> str | None:
    """The kind of `TALK`; the last of several clauses counts, and all have to be one."""
    folded = plain(words)
    if not 0 < len(folded) <= LONG:
        return None
    folded = AGAIN.sub(r"\1", folded)
    clauses = [clause for part in CLAUSES.split(folded) if (clause := bare(part)) and not is_greeting(clause)]
    kinds = [_kind(clause) for clause in clauses]
    return kinds[-1] if kinds and None not in kinds else None


def _kind(clause: str) -> str | None:
    for said in (*without_courtesy(clause), ENDING.sub("", clause)):
        for name, form in TALK.items():
            if said and form.fullmatch(said):
                return name
    return None
