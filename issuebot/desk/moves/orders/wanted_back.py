"""结错了, 还没弄好，先别结 in reply to the card of a ticket that ended: who may reopen it does, others ask for it."""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import WORDS, Order
from issuebot.desk.notices import recipients
from issuebot.domain.language.answers.taken_back import takes_back
from issuebot.domain.messages.notices import WantedBack
from issuebot.domain.ticket import OPEN
from issuebot.store import tickets


def hear(turn: Turn, said: Said, number: int) -> bool:
    """Between the end and the survey only the resident brings it back (`domain.ticket.MOVES`): the words are noted, and
    the coordinators, who can speak to them, are told.
    """
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or ticket.status in OPEN or not takes_back(said.words):
        return False
    if not may_see(turn, said.who, said.where, ticket):
        return False
    can = moves(turn, said.who, said.where, ticket)
    if "reopen" in can:
        dispatch.do(turn, [Order(said.who, said.where, "reopen", number, said.words, said)])
        return True
    if dispatch.carry_out(turn, Order(said.who, said.where, "note", number, said.words, said)):
        return False
    for desk in recipients.desks(turn):
        if desk != said.where.chat:
            turn.notify(WantedBack(number, said.words[:WORDS]), desk)
    turn.answer(WantedBack(number), said.where)
    return True
