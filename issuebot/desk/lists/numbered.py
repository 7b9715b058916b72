"""A ticket's number with what staff say of it: 1号派给城管, 告诉1号居民…, 1号和2号是一件事. As a reply to its card."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.lists import several
from issuebot.desk.moves.orders import dispatch, leading, listed, replies
from issuebot.desk.moves.orders.order import Order
from issuebot.domain.language.intents.overseer_words import is_asked, is_told, read_question
from issuebot.domain.language.mentions.list_items import read_items
from issuebot.domain.language.mentions.numbers_inside import read_inside
from issuebot.domain.language.writing.numerals import digits
from issuebot.domain.language.writing.script import fold
from issuebot.store import tickets

TAKEN = re.compile(r"\s*(?:把|将|让|给)\s*(?=[#＃﹟]?\s*\d)")  # 把 12 派给城管
FIRST = re.compile(r"\s*[#＃﹟]?\s*(\d{1,9})(?!\d)")
LAST = re.compile(r"(?P<said>\D{2,20}?)\s*[#＃﹟]?\s*(?P<number>\d{1,9})\s*(?:号(?:工?单)?)?")
# 2号改成公共秩序, 2号类别错了
CATEGORY = re.compile(
    r"(?:请|帮我|麻烦|把)*(?:的)?(?:(?:类别|类型|分类)(?:错了?|不对|有误|选错了?)?[，, ]*)?(?:应该)?(?:改成"
    r"|改为|改到|换成|调成|应该是)(?P<name>.{2,20})"
    r"|(?:的)?(?:类别|类型|分类)(?:错了?|不对|有误|选错了?|要改|改一下)"
)
NUMERAL = re.compile(r"(?<![第\u4e00-\u9fff])[一二三四五六七八九十]{1,3}号(?![楼院门线栋座])")
ASKS = re.compile(
    r"(?:现在|目前|到底|还|是|都)*(?:谁|哪个单位|哪家|什么时候|啥时候|几时|为什么|为啥|怎么(?:还|样|回事)|咋"
    r"|还剩|还有(?:几|多)|剩(?:几|多)"
    r"|多久|多少时间|到哪|办到|进度|情况|进展|有没有|[办修好]了(?:吗|没)).*"
    r"|(?:who|when|why|where|how|what|is it|has it|status|progress)\b.*"
)


def hear(turn: Turn, said: Said) -> bool:
    """False where the words name no ticket, or rather tell of a trouble: 1号 幸福里有人打架."""
    if (turn.oversees(said.who, said.where) and several.hear(turn, said)) or _hear_of_several(turn, said):
        return True
    number, rest = _named(said.words)
    told = replace(said, words=rest)
    if number is None or not rest:
        return False
    if not may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number)):
        return several.refuses(turn, told, number)
    question = read_question(rest)
    asked = is_asked(rest) and not is_told(rest) and not replies.understand(turn, told, number).move
    recast = CATEGORY.fullmatch(fold(rest).strip())
    if recast and turn.is_coordinator(said.who, said.where):
        dispatch.do(turn, [Order(said.who, said.where, "category", number, (recast["name"] or "").strip(), said)])
    elif question or asked or ASKS.fullmatch(fold(rest)):
        leading.answer(turn, said, number, question or "history")
    elif replies.understand(turn, told, number).move or not several.tells_of_a_trouble(turn, rest):
        listed.hear_of_one(turn, told, number)
    else:
        return False
    return True


def _hear_of_several(turn: Turn, said: Said) -> bool:
    """`1 2 5 已处理`, `4-6 明天去`: as in reply to a list of them."""
    numbers, rest = read_items(said.words, None)
    if len(numbers) < 2 or not rest or several.tells_of_a_trouble(turn, rest):  # noqa: PLR2004 several
        return False
    if not all(may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number)) for number in numbers):
        return False
    listed.hear_of(turn, replace(said, words=rest), numbers)
    return True


def read(turn: Turn, said: Said) -> tuple[int | None, str]:
    """The ticket that the words name, if they may see it, and what is said of it."""
    number, rest = _named(said.words)
    seen = number and rest and may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number))
    return (number, rest) if seen else (None, said.words)


def _named(words: str) -> tuple[int | None, str]:
    """The number that the words begin or end with, or have in the middle; and the words without it."""
    words = NUMERAL.sub(lambda found: digits(found[0]), words)
    taken = TAKEN.sub("", words)
    named, last = FIRST.match(taken), LAST.fullmatch(taken.strip())
    if named:
        number = int(named[1])
        numbers, rest = read_items(taken, (number,))
        return (number, rest) if numbers else (None, words)
    inside = read_inside(words)
    if last and not (words.isascii() and inside[0]):
        return int(last["number"]), last["said"]
    return inside
