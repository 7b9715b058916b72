"""Several tickets in one sentence: 1号2号都派给城管, 1号和2号是一件事. And what names a ticket that there is not."""

from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves.orders import dispatch, leading, listed, replies, unit_names
from issuebot.desk.moves.orders.order import MANY, Order
from issuebot.domain.language.answers.replies import Meant, read_reply
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.intents.overseer_words import is_asked, is_ordered, read_question
from issuebot.domain.language.mentions.numbers_inside import read_same_matter, read_several
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN
from issuebot.store import tickets

SHOWN = 3  # tickets that a question about several is answered with
TOGETHER = (*replies.DESK, "decline")  # moves of the desk that are made of all at once


def hear(turn: Turn, said: Said) -> bool:
    """False where fewer than two tickets are named."""
    if same := read_same_matter(said.words):
        return _merge(turn, said, same)
    numbers, rest = read_several(said.words)
    told = replace(said, words=rest)
    if not numbers:
        return False
    missing = _missing(turn, said, numbers)
    there = tuple(one for one in numbers if one not in missing)
    meant = replies.understand(turn, told, there[0]) if there else Meant(None, rest)
    if missing and meant.move not in TOGETHER:  # those made at once say of each what came of it
        return refuses(turn, told, missing[0])
    if len(numbers) > MANY:
        turn.refuse(said.where, Refusal(Reason.TOO_MANY, words=str(MANY)))
        return True
    if not meant.move and tells_of_a_trouble(turn, rest):
        return False
    if read_question(rest) or is_asked(said.words):
        for number in numbers[:SHOWN]:
            leading.answer(turn, said, number, "history")
    else:
        _hear_of(turn, told, numbers, meant)
    return True


def _hear_of(turn: Turn, said: Said, numbers: tuple[int, ...], meant: Meant) -> None:
    if meant.move in TOGETHER:
        dispatch.do(turn, [Order(said.who, said.where, meant.move, one, meant.words, said) for one in numbers])
    elif turn.is_coordinator(said.who, said.where):
        listed.hear_of(turn, said, numbers)
    else:
        for number in numbers:
            listed.hear_of_one(turn, said, number)


def refuses(turn: Turn, said: Said, number: int) -> bool:
    """Whether they speak of a ticket that there is not: what is ordered or asked of it is no report."""
    words = said.words
    meant = read_reply(words).move or read_question(words) or is_ordered(words) or unit_names.read_unit(turn, said)
    if not meant and (tells_of_a_trouble(turn, words) or not is_asked(words)):
        return False
    turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    return True


def tells_of_a_trouble(turn: Turn, words: str) -> bool:
    named = named_communities(turn.district, words) or place_named(turn.district, words)
    return bool(named or named_categories(turn.district, words))


def _missing(turn: Turn, said: Said, numbers: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(one for one in numbers if not may_see(turn, said.who, said.where, tickets.ticket(turn.tx, one)))


def _merge(turn: Turn, said: Said, named: tuple[int, ...]) -> bool:
    """The later ones go into the earliest that is open. A leader's word goes to those who work on it."""
    if missing := _missing(turn, said, named):
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, missing[0]))
        return True
    numbers = sorted(set(named))
    opened = [one for one in numbers if (ticket := tickets.ticket(turn.tx, one)) and ticket.status in OPEN]
    into = next(iter(opened), numbers[0])
    others = [one for one in numbers if one != into] or [into]
    if turn.is_coordinator(said.who, said.where):
        dispatch.do(turn, [Order(said.who, said.where, "merge", one, f"#{into}", said) for one in others])
    else:
        listed.hear_of_one(turn, said, others[0])
    return True
