"""Whether words below a unit's question are no answer: 谢谢, 你好; 好的 where it asks which, or for a photo."""

import re

from issuebot.domain.language.answers.agreement import agrees
from issuebot.domain.language.guesses.guessing import bare, is_greeting, is_thanks
from issuebot.domain.language.writing.script import fold

GRATITUDE = re.compile(r"谢|辛苦|唔该|麻烦|\b(?:thank|thanks|thx|cheers|ta)\b")
TOLD = re.compile(r"[^\W\d_]")
# What can be agreed to.
OFFERS = re.compile(
    r"吗|么[?？]|[行好对是成]不[行好对是成]|能[不否]能?|可[不否]|可以|方便|同意|要不要|有没有|好[?？]|行[?？]|对[?？]"
    r"|\b(?:is|are|was|were|do|does|did|can|could|may|shall|would|will|ok|okay|right|have|has)\b"
)
ASKS_WHAT = re.compile(
    r"哪|几|什么|甚么|啥|谁|多少|多大|多高|多长|怎么|怎样|如何"
    r"|\b(?:which|what|where|who|whose|when|how)\b"
    r"|(?:发|补|拍|传|提供|告诉|写|说明|描述)(?:一下|个|一?张|我们?|给|清楚|具体)*.{0,8}(?:照片|图片?|号码?|位置|地址|门牌|情况|视频)"
    r"|\b(?:send|give|tell|describe|take)\b"
)


def is_idle(words: str, question: str) -> bool:
    """好的 and 是的 answer what can be agreed to, and nothing else."""
    if is_greeting(words):
        return True
    if not TOLD.search(words):
        return False  # 👍 may say yes to much
    if is_thanks(words) and GRATITUDE.search(fold(words)):
        return not (_can_be_agreed_to(question) and re.search("好|行|可以|ok", fold(words)))
    return (is_thanks(words) or agrees(bare(words))) and not _can_be_agreed_to(question)


def _can_be_agreed_to(question: str) -> bool:
    """`您明天几点在家，上午可以吗？` can, and so can what is no question that we know."""
    asked = fold(question)
    return OFFERS.search(asked) is not None or ASKS_WHAT.search(asked) is None
