"""What people write as they speak, in the words of the rest: 你哋幾時嚟整, 啥子时候来, bruh when r they coming.

For words that say something to us. A report stays as it was written.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from issuebot.domain.language.writing.script import fold

# Simplified, as `fold` leaves them; the longer ones first.
CHINESE: Mapping[str, str] = MappingProxyType({
    "系咪": "是不是", "几耐": "多久", "搞掂": "搞定", "唔使": "不用", "点做": "怎么做", "识唔识": "会不会", "俾": "给",
    "仲未": "还没", "点解": "为什么", "呢度": "这里", "嗰度": "那里", "边个": "谁", "边度": "哪里", "乜嘢": "什么",
    "而家": "现在", "听日": "明天", "寻日": "昨天", "今日": "今天", "好耐": "很久", "啥辰光": "什么时候",
    "辰光": "时候", "哪能": "怎么", "阿拉": "我们", "啥子": "什么", "咋个": "怎么", "莫得": "没有", "嚟": "来",
    "喺": "在", "咗": "了", "冇": "没", "嘅": "的", "佢": "他", "哋": "们", "嗰": "那", "咩": "什么", "仲": "还",
    "畀": "给", "睇": "看", "㗎": "啊", "咁": "这么", "侬": "你", "啱": "对",
})  # fmt: skip
ENGLISH: Mapping[str, str] = MappingProxyType({
    "u": "you", "r": "are", "ur": "your", "thx": "thanks", "ty": "thank you", "tnx": "thanks", "plz": "please",
    "pls": "please", "any1": "anyone", "some1": "someone", "every1": "everyone", "its": "it's", "dont": "don't",
    "havent": "haven't", "hasnt": "hasn't", "isnt": "isn't", "wasnt": "wasn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "whens": "when is", "wheres": "where is", "whats": "what is", "im": "i'm",
})  # fmt: skip
WORDS = re.compile("|".join((*CHINESE, r"\b(?:" + "|".join(ENGLISH) + r")\b")))
# Before these characters it stands for another word: 整好未 is 修好没有, 唔該 stays.
BESIDE = (
    (re.compile(r"唔(?!该)"), "不"),
    (re.compile(r"整(?=好|紧|完|返|呀|啊|未|$|[?？])"), "修"),
    (re.compile(r"(?<=[好完了定])未(?=$|[呀啊?？])"), "没有"),
    (re.compile(r"(?<=多久)先|先(?=搞定|修好|有人来)"), "才"),
    (re.compile(r"(?<=[到好了])伐(?=$|[?？])"), "吗"),
    (re.compile(r"系(?=呀|啊|这里|那里|$)"), "是"),
)
HINTS = re.compile("[唔整未系先伐]")
FILLERS = re.compile(
    r"^(?:(?:bruh|bro|dude|man|lol|lmao|omg|haha|yo|hey|ugh|ngl|tbh)\b[, ]*)+(?=.)"
    r"|(?:[, ]*\b(?:bruh|bro|dude|lol|lmao|haha|tho|tbh|fr)\b)+(?=[\s?？!.]*$)"
)


@lru_cache(maxsize=1024)
def plain(words: str) -> str:
    """Folded. It may be longer than before, or shorter."""
    said = fold(words)
    said = FILLERS.sub("", said) or said
    said = WORDS.sub(lambda found: CHINESE.get(found[0]) or ENGLISH[found[0]], said)
    if HINTS.search(said):
        for pattern, meant in BESIDE:
            said = pattern.sub(meant, said)
    return said
