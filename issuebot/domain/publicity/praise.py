"""Whether words want to see somebody thanked: 我要表扬, 推荐一位好人, I want to nominate a neighbour.

A report stays a report: 表扬 must be what the person sets out to do, and sarcasm is mostly not said so. One tap makes a
report of words that were taken wrongly.
"""

import re

from issuebot.domain.language.writing.script import fold

NEIGHBOUR = r"(?:身边的?好人|好邻居|好人好事|好人|道德模范|热心人|热心邻居|热心居民|好心人|雷锋)"
# 表扬栏 is a board, 表扬信 a letter.
PRAISE = r"(?:表扬|表彰)(?![栏墙榜信牌会]|大会|名单|活动|通报)|夸夸|夸一夸|夸"
ASKS = re.compile(
    r"^(?:你好|您好|请问|请|那个|[，,。!！\s])*(?:我|我们|俺|咱们?)?(?:想|要|想要|要想|得|来|必须)?"
    rf"(?:(?:{PRAISE})(?:一下|一个|一位|个)?|(?:推荐|提名|推选|评选|评)(?:一下|一个|一位|个)?{NEIGHBOUR})"
    r"(?P<rest>.*)$",
    re.DOTALL,
)
ENGLISH = re.compile(
    r"^(?:hi|hello|please|[,.!\s])*(?:i(?:['’]d| would)? (?:want|like|wish) to |i wanna |can i |let me |may i )?"
    r"(?:nominate|praise|commend)\b\s*"
    r"(?:a |my |our |the |one )?(?P<rest>.*)$",
    re.DOTALL,
)
BARE = re.compile(rf"^(?:{NEIGHBOUR}|a?\s*good neighbou?rs?)[。.!！\s]*$")
NOBODY = re.compile(
    r"^(?:你们?|您们?|机器人|别?人|一?[个位]人|邻居|吗|吧|了|呢|bot|you|somebody|someone|people|a|one|good|neighbou?rs?|[\s。.!！，,:：])*$"
)


def is_praise(words: str) -> bool:
    """Whether they set out to praise somebody, with or without saying already whom."""
    plain = fold(words).strip()
    return any(form.match(plain) for form in (ASKS, ENGLISH, BARE))


def says_whom(words: str) -> bool:
    """Whether there is more in them than the wish to praise."""
    plain = fold(words).strip()
    found = ASKS.match(plain) or ENGLISH.match(plain)
    return bool(found and not NOBODY.match(found["rest"]))
