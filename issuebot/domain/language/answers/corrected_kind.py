"""Whether somebody says below a draft's card that it is of another kind: 不对，应该是垃圾; no, it's litter."""

import re

from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.writing.script import fold

DENIES = (
    r"(?:不对|错了|不是(?:这个|这样)?|搞错了|弄错了|选错了|分错了|类别(?:不对|错了)|no|nope"
    r"|wrong|that['’]?s wrong|sorry)"
)
KIND = re.compile(
    rf"(?:{DENIES}[，,。.!！、 ]*)+(?:其实|这个?|它|而)*(?:应该|应当)?(?:是|属于|算"
    rf"|归)?(?P<denied>[\u4e00-\u9fff]{{2,8}}?)"
    r"(?:类|的事|的?问题|那一?类)?(?:的|才对|吧|啊)*"
    r"|(?:其实|这个?|它)*(?:应该|应当)(?:是|属于|算|归)(?P<should>[\u4e00-\u9fff]{2,8}?)(?:类|的?问题|那一?类)?(?:的"
    r"|才对|吧|啊)*"
    rf"|(?:{DENIES}[,. ]+)*(?:it['’]?s|it is|this is|it should be|should be|i meant?)(?: about| a"
    rf"| an)? (?P<english>[a-z -]{{3,30}}?)"
    r"(?: instead| not \w+)?"
)


def read_kind(words: str) -> str | None:
    """What it should be, as they name it, which may be anything."""
    found = KIND.fullmatch(bare(fold(words)))
    return next(filter(None, found.groups()), None) if found else None
