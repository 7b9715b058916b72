"""A ticket's number with what staff say of it: 1号派给城管, 1号谁在办, 催一下1号. As a reply to its card."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.lists import ticket_lookup
from issuebot.desk.moves.orders import listed, replies
from issuebot.domain.language.answers.list_items import read_items
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.domain.language.writing.script import fold
from issuebot.store import tickets

TAKEN = re.compile(r"\s*(?:把|将|让|给)\s*(?=[#＃﹟]?\s*\d)")  # 把 12 派给城管
FIRST = re.compile(r"\s*[#＃﹟]?\s*(\d{1,9})(?!\d)")
LAST = re.compile(r"(?P<said>\D{2,20}?)\s*[#＃﹟]?\s*(?P<number>\d{1,9})\s*(?:号(?:工?单)?)?")
ASKS = re.compile(
    r"(?:现在|目前|到底|还|是|都)*(?:谁|哪个单位|哪家|什么时候|啥时候|几时|为什么|为啥|怎么(?:还|样|回事)|咋|还剩|还有(?:几|多)|剩(?:几|多)"
    r"|多久|多少时间|到哪|办到|进度|情况|进展|有没有|[办修好]了(?:吗|没)).*"
    r"|(?:who|when|why|where|how|what|is it|has it|status|progress)\b.*"
)


def hear(turn: Turn, said: Said) -> bool:
    """False where the words begin with no number of theirs, or rather tell of a trouble: 1号 幸福里有人打架."""
    if _hear_of_several(turn, said):
        return True
    number, rest = read(turn, said)
    if number is None:
        return False
    told = replace(said, words=rest)
    if ASKS.fullmatch(fold(rest)):
        ticket_lookup.ticket(turn, replace(said, words=f"#{number}"))
    elif replies.understand(turn, told, number).move or not _tells_of_a_trouble(turn, rest):
        listed.hear_of_one(turn, told, number)
    else:
        return False
    return True


def _hear_of_several(turn: Turn, said: Said) -> bool:
    """`1 2 5 已处理`, `4-6 明天去`: as in reply to a list of them."""
    numbers, rest = read_items(said.words, None)
    if len(numbers) < 2 or not rest or _tells_of_a_trouble(turn, rest):  # noqa: PLR2004 several
        return False
    if not all(may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number)) for number in numbers):
        return False
    listed.hear_of(turn, replace(said, words=rest), numbers)
    return True


def read(turn: Turn, said: Said) -> tuple[int | None, str]:
    """The ticket that the words begin or end with, if they may see it, and what is said of it."""
    words = TAKEN.sub("", said.words)
    named, last = FIRST.match(words), LAST.fullmatch(words.strip())
    number = int(named[1]) if named else int(last["number"]) if last else None
    numbers, rest = read_items(words, (number,)) if named and number else ((number,) if number else (), "")
    rest = rest or (last["said"] if last else "")
    seen = numbers and rest and may_see(turn, said.who, said.where, tickets.ticket(turn.tx, numbers[0] or 0))
    return (numbers[0], rest) if seen else (None, words)


def _tells_of_a_trouble(turn: Turn, words: str) -> bool:
    named = named_communities(turn.district, words) or place_named(turn.district, words)
    return bool(named or named_categories(turn.district, words))
