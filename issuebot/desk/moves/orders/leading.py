"""What leaders and coordinators say of a ticket that is no order: they ask, and the history answers; they have read it.

Only what is meant for the unit reaches the unit: 好 and 谁退的 are no instruction.
"""

import re

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import offers, replies
from issuebot.desk.notices import news
from issuebot.domain.language.answers.asking_back import asks_back
from issuebot.domain.language.answers.replies import is_chat
from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.intents.overseer_words import is_asked, is_assent, is_told, read_question
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.lists import TicketHistory, TicketReturns
from issuebot.domain.ticket import Role
from issuebot.store import events, tickets
from issuebot.store.members import viewings
from issuebot.store.tickets import Ticket

# To 请示 these decide; a bare 好 may, and 收到 does not.
DECIDES = re.compile(
    r"(?:可以|同意|批准|准了?|照办|就这么办|按你们?说的办|我?没意见|不行|不同意|不可以|不批|不准)(?:了|的|吧|啊)*"
    r"|agreed?|approved?|go ahead|yes|no"
)
PERHAPS = re.compile(r"(?:好|行|成|中|嗯|要得|得|ok(?:ay)?|sure)(?:的|了|吧|啊|嘞|呢|滴)*")


def hear(turn: Turn, said: Said, number: int) -> bool:
    """False for what is to be done with the ticket, or told to those who work on it."""
    ticket = tickets.ticket(turn.tx, number)
    if said.attachment or said.location or not said.words or ticket is None:
        return False
    if question := read_question(said.words) or ("look" if asks_back(said.words) else None):
        answer(turn, said, number, question)
    elif not _leads(turn, said):
        return said.where.private and _is_beside(turn, said, number)
    elif is_assent(said.words) or DECIDES.fullmatch(bare(said.words)):
        return _agree(turn, said, ticket)
    elif is_asked(said.words) and not is_told(said.words):
        offers.offer(turn, said, number)
    else:
        return False
    return True


def answer(turn: Turn, said: Said, number: int, question: str) -> None:
    """谁退的 is answered with who returned it and why; 为什么 as well, where it was returned; anything else with all
    that happened.
    """
    role = turn.staff_role(said.who, said.where)
    if role:
        viewings.add(turn.tx, number, "ticket", person=said.who.id, role=role, chat=said.where.chat, now=turn.at)
    returned = events.latest(turn.tx, number, "return") is not None
    if question == "returns" or (question == "why" and returned):
        turn.answer(TicketReturns(number, said.who.id), said.where)
    else:
        turn.answer(TicketHistory(number, said.who.id), said.where)


def waits_for_leader(turn: Turn, number: int) -> bool:
    """Whether a unit or the desk asked the leader, who has done nothing with it since."""
    for event in reversed(events.of_ticket(turn.tx, number)):
        if event.role == Role.LEADER:
            return False
        if event.kind == "escalate":
            return True
    return False


def hear_unaddressed(turn: Turn, said: Said, number: int) -> bool:
    """同意 below the question of a unit, without a reply: it is asked whether that is meant."""
    words = bare(said.words)
    if not (DECIDES.fullmatch(words) or PERHAPS.fullmatch(words)):
        return False
    if not (_leads(turn, said) and waits_for_leader(turn, number)):
        return False
    offers.offer(turn, said, number)
    return True


def _leads(turn: Turn, said: Said) -> bool:
    return turn.is_leader(said.who, said.where) and not turn.is_coordinator(said.who, said.where)


def _agree(turn: Turn, said: Said, ticket: Ticket) -> bool:
    """Whether they have only read it. To a question of a unit's 可以 is the answer, and 好 is asked about."""
    words = bare(said.words)
    if waits_for_leader(turn, ticket.number):
        if DECIDES.fullmatch(words):
            return False
        if PERHAPS.fullmatch(words):
            offers.offer(turn, said, ticket.number)
            return True
    if news.is_disputed(ticket) and not is_chat(said.words):
        turn.answer(TicketHistory(ticket.number, said.who.id), said.where)  # its buttons are what is to be decided
    else:
        turn.answer(Acknowledged(said.message_id, "seen", ticket.number), said.where)
    return True


def _is_beside(turn: Turn, said: Said, number: int) -> bool:
    """In private nobody else reads 😂 or 小李你看一下."""
    if is_chat(said.words):
        turn.answer(Acknowledged(said.message_id, "seen", number), said.where)
    elif replies.is_for_a_colleague(turn, said):
        offers.offer(turn, said, number)
    else:
        return False
    return True
