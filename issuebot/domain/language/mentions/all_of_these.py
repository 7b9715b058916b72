"""Whether a reply to a list takes all that is in it: `都收到` says so, a bare `收到` may have meant the list."""

import re
from enum import IntEnum

from issuebot.domain.language.answers.likely import likely
from issuebot.domain.language.answers.replies import ACCEPTS, MARKS
from issuebot.domain.language.writing.script import fold

EVERY = (
    r"(?:(?:全都|全部|全数|都|全|所有的?|统统|统一|一并|一起|均|以上|这些|这批|这几[件个单条]|[两俩二三四五六七八九十几\d]{1,3}[件个单条张]"
    r"(?:工?单)?)(?:工单|单子|单|的)?)"
)
TAKE = r"(?:已经?)?(?:收到|签收|接单|接收|收下|认领|接|领|收|签)(?:了|啦|到)?"
ONES = r"(?:我?们?这边|我们?|咱们?)?"
CHINESE = rf"{ONES}{EVERY}{ONES}{EVERY}?{TAKE}|{ONES}{TAKE}{EVERY}"
OF = r"(?: of)?(?: (?:them|these|those|it))?"
ENGLISH = (
    rf"(?:we(?:'ve| have|'ll| will)? )?(?:got|received|accept(?:ed)?|take|took|taking) (?:them |these )?"
    rf"(?:all|both|everything)(?: \d+)?{OF}"
    rf"|(?:all|both|everything)(?: \d+)?{OF}(?: (?:is|are|were|have been))?(?: (?:received|accepted|taken|ours))"
)
TAKEN = re.compile(rf"(?:{CHINESE}|{ENGLISH})(?=$|\W)")
# What may follow without taking any of them out again: `都收到了，下午去`.
HARMLESS = re.compile(r"[\s，,。.!！~；;、]+(?!.*\b(?:not|except|but|only)\b)[^不没非除但退转只先?？吗呢#\d]{0,40}")
THANKS = re.compile(
    r"(?:谢谢|感谢|辛苦|thanks?|thank you|知道|了解|明白|noted|understood)(?:你|您|大家|了|啦|哈|哦|的|一下)*"
)
ALL_OF = re.compile(rf"{ONES}(?:都|全|所有|以上|这些|均|统统|all|both|everything)")
LED = re.compile(rf"{ONES}{EVERY}")


def of_each(words: str) -> str | None:
    """Of 都办好了 what is said of each, 办好了; None where it is said of one."""
    folded = fold(words).strip()
    led = LED.match(folded)
    return folded[led.end() :].strip(MARKS) if led and led.end() < len(folded) else None


class All(IntEnum):
    """What the words come to: nothing that takes a ticket, perhaps all, or all of them plainly."""

    NOT = 0
    PERHAPS = 1
    PLAINLY = 2


def read_all(words: str) -> All:
    bare = fold(words).strip(MARKS)
    if taken := TAKEN.match(bare):
        rest = bare[taken.end() :]
        return All.PERHAPS if rest and not HARMLESS.fullmatch(rest) else All.PLAINLY
    if THANKS.fullmatch(bare):
        return All.NOT
    led = LED.match(bare)
    meant = bare[led.end() :].strip(MARKS) if led else bare
    sent = led is not None and ALL_OF.match(bare) and likely(meant) == "tell"  # 全部已派师傅: they have been seen to
    yes = ACCEPTS.fullmatch(meant) or sent or (words.strip() and not bare)
    return All.PERHAPS if yes else All.NOT
