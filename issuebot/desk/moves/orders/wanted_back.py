"""结错了, 还没弄好，先别结 in reply to the card of a ticket that ended: who may reopen it does, others ask for it.

退错了 of a unit that gave a ticket away asks for it as well.
"""

from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import WORDS, Order
from issuebot.desk.notices import recipients
from issuebot.domain.language.answers.proof_words import shows_the_wrong
from issuebot.domain.language.answers.taken_back import claims, takes_back
from issuebot.domain.messages.notices import WantedBack
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN, Status
from issuebot.store.tickets import Ticket


def hear(turn: Turn, said: Said, ticket: Ticket) -> bool:
    """Between the end and the survey only the resident brings it back (`domain.ticket.MOVES`): the words are noted, and
    the coordinators, who can speak to them, are told.
    """
    if ticket.status in OPEN:
        return not said.attachment and _claim(turn, said, ticket)
    if not may_see(turn, said.who, said.where, ticket):
        return False
    number = ticket.number
    if ticket.status == Status.RESOLVED and shows_the_wrong(said.words):
        turn.refuse(said.where, Refusal(Reason.SHOWN_WRONG, number))
        return True
    if said.attachment or not takes_back(said.words):
        return False
    if "reopen" in moves(turn, said.who, said.where, ticket):
        dispatch.do(turn, [Order(said.who, said.where, "reopen", number, said.words, said)])
    elif dispatch.carry_out(turn, Order(said.who, said.where, "note", number, said.words, said)):
        return False
    else:
        _tell(turn, said, WantedBack(number, said.words[:WORDS]))
    return True


def _claim(turn: Turn, said: Said, ticket: Ticket) -> bool:
    """退错了, 还是我们办 of a unit that has it no more: who assigns hears of it."""
    here = turn.units_at(said.where)
    if not here or ticket.unit in {unit.id for unit in here} or not claims(said.words):
        return False
    if not may_see(turn, said.who, said.where, ticket):
        return False
    _tell(turn, said, WantedBack(ticket.number, said.words[:WORDS], here[0].id))
    return True


def _tell(turn: Turn, said: Said, wanted: WantedBack) -> None:
    """The coordinators with the words, and who said them that they know."""
    for desk in recipients.desks(turn):
        if desk != said.where.chat:
            turn.notify(wanted, desk)
    turn.answer(replace(wanted, words=""), said.where)
