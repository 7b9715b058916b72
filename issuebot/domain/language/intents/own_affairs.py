"""What people write of themselves that tells of no trouble: 我要去医院, 我不想参加了, i am hungry."""

import re

from issuebot.domain.language.answers.visits import tells_where_they_are
from issuebot.domain.language.writing.script import fold

WANTS = re.compile(
    r"(?:那|那个|唉|哎|今天|明天|现在)?(?:我们?|俺们?|咱们?)(?:今天|明天|后天|现在|真的?|也|都|就|还|有点|好|很|太)*"
    r"(?:不?想|不?要|不?会|得|打算|准备|喜欢|爱|饿|困|累|渴|忙|病|感冒|发烧)[^，,。;；!！?？]{0,14}[。!！~～]?"
    # To one's own people, in the wrong chat.
    r"|(?:妈妈?|爸爸?|老[妈爸公婆]|儿子|女儿|闺女|宝贝|宝宝|亲爱的|爷爷|奶奶|老[王李张刘陈赵])[，, ]*(?:[你您]"
    r"|今[天晚]|明[天晚早]|晚上|中午|周末)*"
    r"(?:几点|什么时候|啥时候|要不要|想|在哪里?|到哪里?|到家|回[来家]|下班|吃|来接|去接|打麻将|打牌|喝酒"
    r"|钓鱼)[^，,。;；]{0,10}[?？]?"
    r"|(?:把)?(?:链接|文件|红包|截图|微信|密码|验证码|账号|作业|课件)(?:发|给|转|推)(?:一下|给|我|下|群里)*[?？]?"
    r"|(?:麻烦)?(?:帮我?|给我|请)(?:砍|点|投|转发|加)(?:一下|一?刀|个?赞|一?票|个?速)+(?:吧|呗|谢谢)?"
    r"|(?:在吗|在么|[，, ])*(?:能不能)?(?:借|转)(?:给)?我(?:点|一?些|几百|几千|\d+)*(?:块|元)?钱?(?:吗|吧|呗)?"
    r"|(?:今[天晚]|明[天晚]|晚上|中午)*(?:几点|在哪里?|什么时候)(?:集合|见面?|开会|聚餐|吃饭|打牌|打麻将|出发"
    r"|碰头)[?？]?"
    r"|i(?:['’]?m| am) (?:so |very |a bit )?(?:hungry|tired|bored|sick|ill|busy|sleepy|happy|sad)"
    r"|i (?:want|need|have|would like) to (?:go|eat|sleep|buy|find|learn|see|meet|play)\b.{0,30}"
)
# What somebody else is to do something about: 我想要个充电桩.
COMPLAINS = re.compile(
    "举报|投诉|反映|反应|上报|报修|报案|报警|报告|求助|维权|要求|曝光|建议|希望|被|骂|打人|赔|问|知道|说|找"
    "|(?<!参)加|装|修|建|换|管|处理|解决|清理|要[一几两]?[个盏点块]"
)
LONG = 40  # characters


def is_of_themselves(words: str) -> bool:
    """Whether it may be so; whoever asks looks for troubles and places in the words first."""
    said = fold(words).strip()
    if not 0 < len(said) <= LONG or COMPLAINS.search(said):
        return False
    return tells_where_they_are(said) or WANTS.fullmatch(said) is not None
