"""What clerks ask about the after-photo: whether it is needed, and how it is sent."""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.obstacles import moves
from issuebot.domain.language.answers.proof_words import asks_about_proof
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import tickets

PROOF = {True: Reason.PHOTO_NEEDED, False: Reason.PHOTO_NEEDLESS}


def hear(turn: Turn, said: Said, number: int) -> bool:
    """没有照片怎么办 of what they could close."""
    ticket = tickets.ticket(turn.tx, number) if asks_about_proof(said.words) else None
    if ticket is None or "close" not in moves(turn, said.who, said.where, ticket):
        return False
    category = turn.district.category(ticket.category)
    turn.refuse(said.where, Refusal(PROOF[category is not None and category.proof], number))
    return True
