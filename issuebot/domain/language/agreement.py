"""What people type under a draft's card or an offer instead of pressing: 对, 提交吧, 我也遇到. `words` are bare."""

import re

YES = re.compile(
    r"(?:对|是|没错|正确|确认|确定|可以|没问题|就这样|这样(?:就)?行)(?:的|了|啊|吧|呀)*"
    r"|yes(?: please)?|yep|yeah|correct|right|that['’]?s (?:right|correct|it)|looks (?:good|right)|confirm(?:ed)?"
)
SUBMITS = re.compile(
    r"(?:(?:对|是的?|可以|好的?|没错|确认)[，, ]*)?(?:帮我|请|麻烦|那就|就)?"
    r"(?:提交|递交|发送|发出去|报上去|交上去|上交)(?:吧|了|一下|它|啊)*"
    r"|(?:yes[, ]*|please |ok[, ]*)*(?:su[bm]{1,3}it+|sbumit|sumbit|send)(?: it| this| now| please)*"
)
SAME = re.compile(
    r"我?(?:也)?(?:遇到|碰到)(?:了|过)?|(?:是)?(?:同一件|同一个|一样|一回事|这件|这个)(?:事情?|的)?"
    r"|me too|(?:the )?same(?: one| thing)?|it['’]?s the same"
)
OTHER = re.compile(
    r"(?:都)?不是(?:同一件|同一个|一回事|这件|这个|一样)?(?:事情?|的)?|不一样的?"
    r"|none(?: of (?:these|them))?|not the same|different(?: one)?"
)
GOES_ON = re.compile(
    r"(?:接着|继续)(?:报|上报|来|提交)?(?:吧)?|(?:还)?要(?:报|的|继续)?(?:的|呢|啊)*"
    r"|(?:go on|continue)(?: please)?|still needed|yes(?: please)?"
)
ANONYMOUS = re.compile(
    r"(?:我)?(?:要|想|想要)?(?:匿名)(?:上报|举报|投诉|反映|报)?(?:可以吗|行吗|吗)?"
    r"|(?:i want to |can i )?(?:report )?anonymous(?:ly)?(?: report)?(?: please)?"
)


def agrees(words: str) -> bool:
    return bool(YES.fullmatch(words))


def submits(words: str) -> bool:
    """提交吧, also with a slip of the keys."""
    return bool(SUBMITS.fullmatch(words))


def is_same(words: str) -> bool:
    return bool(SAME.fullmatch(words))


def is_other(words: str) -> bool:
    return bool(OTHER.fullmatch(words))


def goes_on(words: str) -> bool:
    """Whether a report that was put away is still wanted."""
    return bool(GOES_ON.fullmatch(words))


def asks_anonymity(words: str) -> bool:
    return bool(ANONYMOUS.fullmatch(words))
