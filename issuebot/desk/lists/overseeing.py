"""What leaders and coordinators say in private in a few words, without a command: each gets what it asks for.

None of it begins a report.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.duties import plan
from issuebot.desk.lists import navigation, open_map, search, several, ticket_lookup
from issuebot.desk.lists.figures import stats
from issuebot.desk.lists.figures.charts import CHARTED
from issuebot.desk.members import quiet
from issuebot.desk.moves.orders import leading, no_answers, offers, replies, unit_names
from issuebot.desk.reports import topics
from issuebot.domain.language.answers.asking_back import asks_back
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.guesses.guessing import is_greeting, says_nothing
from issuebot.domain.language.intents.instructions import is_instruction
from issuebot.domain.language.intents.joint_orders import read_joint
from issuebot.domain.language.intents.overseer_words import (
    LONG,
    asks_how,
    is_assent,
    read_duty_day,
    read_overseer,
    read_period,
    read_question,
    read_sought,
)
from issuebot.domain.language.intents.periods_asked import ANY
from issuebot.domain.language.intents.queue_words import names_in, narrow
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.answers import Acknowledged, ListedQuestion
from issuebot.domain.messages.lists import Disputes, StaffDirectory, TicketHistory
from issuebot.domain.queue import Queue
from issuebot.domain.ticket import OPEN
from issuebot.store import drafts, expectations, tickets
from issuebot.store.lists import queues
from issuebot.store.lists.queue_terms import Asked, Sight
from issuebot.store.members import people
from issuebot.store.outgoing import messages

ALONE = re.compile(r"\W*(?:第)?\s*(\d{1,9})\s*(?:号(?:工?单)?|单)?\W*")
PART = re.compile(
    r"(?:please )?(?:chase|remind|nudge|push)(?: up)?"
    r"|(?:催一?催|催一?下|看看|问问)?(?:那边|那里|这边|他们|那块)?(?:的)?(?:最近|现在|这个月)?(?:干|办|做"
    r"|工作)?(?:得)?(?:呢|怎么样|如何|咋样|行不行|好不好|情况|多少)?了?[?？。]*"
)
SCORE = re.compile(
    r"(?:的|这个月|本月|上个月)*(?:考核)?(?:得了?|有|是)?(?:多少分|几分|得分|分数|评分|排第几|考核)(?:是)?(?:多少|怎么样|如何)?了?"
)
COMPARES = re.compile(
    rf"(?:{ANY}).{{0,4}}(?:比|跟|和|与).{{0,4}}(?:{ANY}).{{0,12}}|(?:{ANY}).{{0,6}}(?:好|差|多|少|进步"
    r"|退步)[些点]?(?:了|吗|没有?)*"
)
FIGURES = ("said", CHARTED)  # what messages with figures are for
RECENT = 86400  # seconds: for so long 谁退的 is asked of the ticket that was shown last
COMPARED = {"unit": "各单位", "community": "各小区", "category": "各类"}
JUST_NOW = 3600  # seconds: for so long an order without a number may be meant for the ticket that was shown last
EVERY = re.compile(r"(?:把)?(?:全部|所有|都|全都?|各|大家|每个?|all\b|every)")
CANDIDATES = 6  # tickets that are offered for it
ORDERED = ("urgent", "tell", "ask", "note", "decline", "return", "extend", "close")


def _figures(words: str) -> Callable[[Turn, Said], None]:
    return lambda turn, said: stats.stats(turn, replace(said, words=words))


def _worst_of(words: str) -> str:
    """What says that the lowest score is looked for, in reply to which it comes first."""
    found = stats.WORST.search(fold(words))
    return found[0] if found else ""


def _queue(words: str, *, late: bool = False) -> Callable[[Turn, Said], None]:
    return lambda turn, said: navigation.queue(turn, replace(said, words=words), late=late)


def disputes(turn: Turn, said: Said) -> None:
    turn.answer(Disputes(said.who.id), said.where)


def _ours(turn: Turn, said: Said) -> None:
    """What the leader decides; for the desk what it has to assign."""
    if turn.is_coordinator(said.who, said.where):
        navigation.queue(turn, replace(said, words="待派单"))
    else:
        disputes(turn, said)


SHOWS: Mapping[str, Callable[[Turn, Said], None]] = MappingProxyType(
    {
        "brief": _figures(""),
        "units": lambda turn, said: stats.stats(
            turn, replace(said, words=f"{COMPARED['unit']} {_worst_of(said.words)}")
        ),
        "communities": _figures(COMPARED["community"]),
        "categories": _figures(COMPARED["category"]),
        "disputed": disputes,
        "ours": _ours,
        "late": _queue("", late=True),
        "due": _queue(""),
        "open": _queue(""),
        "map": lambda turn, said: open_map.map_(turn, replace(said, words="")),
        "people": lambda turn, said: turn.answer(StaffDirectory(), said.where),
        "quiet": lambda turn, said: quiet.quiet(turn, replace(said, words="")),
    }
)


def hear(turn: Turn, said: Said) -> bool:
    """False where the words are none of these, or may answer what was asked of them as a resident."""
    if len(said.words) > LONG or (said.where.private and expectations.newest(turn.tx, said.who.id, turn.at)):
        return False
    wish = read_overseer(said.words)
    if wish and wish in SHOWS:
        if not (wish == "late" and _hear_urging(turn, said)):
            SHOWS[wish](turn, said)
        return True
    if day := read_duty_day(said.words):
        plan.duty(turn, replace(said, words=day))
        return True
    if sought := read_sought(said.words):
        search.find(turn, replace(said, words=sought))
        return True
    if _is_busy(turn, said):
        return False
    return _hear_of_part(turn, said) or _hear_of_last(turn, said, wish) or _hear_alone(turn, said)


def _hear_urging(turn: Turn, said: Said) -> bool:
    """督办 below a ticket is said of it, and not of what is late."""
    newest = messages.newest(turn.tx, said.where.chat)
    if newest is None or not is_instruction(said.words) or EVERY.match(fold(said.words)):
        return False
    if newest.ticket is None or newest.ticket != _just_seen(turn, said):
        return False
    offers.offer(turn, said, newest.ticket)
    return True


def _hear_of_part(turn: Turn, said: Said) -> bool:
    """城管那边呢, 环卫办得怎么样, 催催通信办: the open tickets there. 环卫得分多少: all units, by their scores."""
    names, rest = names_in(turn.district, said.words)
    if names and SCORE.fullmatch(rest):
        stats.stats(turn, replace(said, words=f"{COMPARED['unit']} {rest}"))
        return True
    if not (names and rest) or not (PART.fullmatch(rest) or read_question(rest)):
        return False
    navigation.queue(turn, replace(said, words=names))
    return True


def _is_busy(turn: Turn, said: Said) -> bool:
    """Whether bare words may belong to a draft, a report of theirs, or a question of ours."""
    if not said.where.private:
        return False
    person, last = people.person(turn.tx, said.who.id), messages.newest(turn.tx, said.where.chat)
    asked = last is not None and last.purpose.startswith("prompt:")
    return asked or bool(person and (drafts.open_draft(turn.tx, person.id) or topics.topic_of(turn, person)))


def _hear_alone(turn: Turn, said: Said) -> bool:
    """1, ?, 看不懂, 知道了, 那上个月呢."""
    if named := ALONE.fullmatch(fold(said.words)):
        ticket_lookup.ticket(turn, replace(said, words=f"#{named[1]}"))
    elif when := read_period(said.words):
        stats.stats(turn, replace(said, words=f"{when} {COMPARED.get(_compared(turn, said), '')}".strip()))
    elif COMPARES.fullmatch(fold(said.words)):
        stats.stats(turn, replace(said, words=re.findall(ANY, fold(said.words))[0]))  # the one before stands beside it
    elif is_assent(said.words) or (leading.DECIDES.fullmatch(fold(said.words)) and _just_seen(turn, said)):
        turn.answer(Acknowledged(said.message_id, "seen", None), said.where)
    elif no_answers.is_help(said.words) or asks_back(said.words) or _is_lost(said.words):
        ticket_lookup.help_(turn, said)
    else:
        return _hear_order(turn, said)
    return True


def _is_lost(words: str) -> bool:
    """Nothing but a greeting, a dot or 测试; or how it works."""
    return asks_how(words) or is_greeting(words) or says_nothing(words) or read_wish(words) == "how"


def _compared(turn: Turn, said: Said) -> str:
    """By what the figures were compared that they saw last, if that is what they saw last."""
    last = messages.newest(turn.tx, said.where.chat)
    return (last.words or "") if last and last.purpose in FIGURES else ""


def _hear_of_last(turn: Turn, said: Said, wish: str | None) -> bool:
    """谁退的, 派错了: of the ticket that was shown last."""
    question, newest = read_question(said.words), messages.newest(turn.tx, said.where.chat)
    if newest and newest.ticket and leading.hear_unaddressed(turn, said, newest.ticket):
        return True
    if not (question or wish == "undo"):
        return False
    last = messages.newest_about_ticket(turn.tx, said.where.chat)
    if last is None or last.ticket is None or turn.at - last.at > RECENT:
        if question == "returns":
            disputes(turn, said)
        return question == "returns"
    if question:
        leading.answer(turn, said, last.ticket, question)
    else:
        turn.answer(TicketHistory(last.ticket, said.who.id), said.where)  # its buttons say what can be done now
    return True


def _hear_order(turn: Turn, said: Said) -> bool:
    """派给城管, 加急, 抓紧, 按这个办 without a number: of the ticket that they have just looked at, or of which?"""
    meant, given = read_reply(said.words), unit_names.read_unit(turn, said)
    together = read_joint(turn.district.open_units, said.words) is not None
    if given or together or (meant.move in ORDERED and meant.plainly):
        last = _just_seen(turn, said)
        likeliest = _candidates(turn, said, last)
        if len(likeliest) > 1:
            turn.answer(ListedQuestion("say", said.who.id, likeliest, said.words), said.where)
        elif together and turn.is_coordinator(said.who, said.where) and likeliest:
            replies.hear(turn, said, likeliest[0])
        elif together:
            return _offer(turn, said, likeliest)
        else:
            turn.ask(said, "assign" if given else meant.move or "", kept=given or meant.words or None)
        return True
    if not is_instruction(said.words) or several.tells_of_a_trouble(turn, said.words):
        return False
    units, _ = names_in(turn.district, said.words)
    last = None if units or EVERY.match(fold(said.words)) else _just_seen(turn, said)
    return _offer(turn, said, (last,) if last else _candidates(turn, said, None, units))


def _offer(turn: Turn, said: Said, numbers: tuple[int, ...]) -> bool:
    """Of one it is asked what the words are; of several, which of them is meant. False where there is none."""
    if len(numbers) == 1:
        offers.offer(turn, said, numbers[0])
    elif numbers:
        turn.answer(ListedQuestion("say", said.who.id, numbers, said.words), said.where)
    return bool(numbers)


def _just_seen(turn: Turn, said: Said) -> int | None:
    """The open ticket that was shown last, within the hour."""
    last = messages.newest_about_ticket(turn.tx, said.where.chat)
    if last is None or last.ticket is None or turn.at - last.at > JUST_NOW:
        return None
    ticket = tickets.ticket(turn.tx, last.ticket)
    seen = ticket and ticket.status in OPEN and may_see(turn, said.who, said.where, ticket)
    return last.ticket if seen else None


def _candidates(turn: Turn, said: Said, last: int | None, names: str = "") -> tuple[int, ...]:
    """The open tickets that may be meant: the one shown last, then those that are due first; of the units that are
    named only theirs.
    """
    wanted, unknown = narrow(turn.district, Queue(), names)
    asked = Asked(Queue() if unknown else wanted, Sight(), said.who.id, turn.at)
    due = [one.number for one in queues.page(turn.tx, asked, CANDIDATES, 0)]
    return tuple(dict.fromkeys([last, *due] if last else due))[:CANDIDATES]
