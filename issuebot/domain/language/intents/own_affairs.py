"""What people write of themselves that tells of no trouble: 我要去医院, 我不想参加了, i am hungry."""

import re

from issuebot.domain.language.answers.visits import tells_where_they_are
from issuebot.domain.language.writing.script import fold

WANTS = re.compile(
    r"(?:那|那个|唉|哎|今天|明天|现在)?(?:我们?|俺们?|咱们?)(?:今天|明天|后天|现在|真的?|也|都|就|还|有点|好|很|太)*"
    r"(?:不?想|不?要|不?会|得|打算|准备|喜欢|爱|饿|困|累|渴|忙|病|感冒|发烧)[^，,。;；!！?？]{0,14}[。!！~～]?"
    r"|i(?:['’]?m| am) (?:so |very |a bit )?(?:hungry|tired|bored|sick|ill|busy|sleepy|happy|sad)"
    r"|i (?:want|need|have|would like) to (?:go|eat|sleep|buy|find|learn|see|meet|play)\b.{0,30}"
)
# What somebody else is to do something about: 我想要个充电桩.
COMPLAINS = re.compile(
    "举报|投诉|反映|反应|上报|报修|报案|报警|报告|求助|维权|要求|曝光|建议|希望|被|骂|打人|赔|问|知道|说|找|装|修|建|加|换|管|处理|解决|清理|要[一几两]?[个盏点块]"
)
LONG = 40  # characters


def is_of_themselves(words: str) -> bool:
    """Whether it may be so; whoever asks looks for troubles and places in the words first."""
    said = fold(words).strip()
    if not 0 < len(said) <= LONG or COMPLAINS.search(said):
        return False
    return tells_where_they_are(said) or WANTS.fullmatch(said) is not None
