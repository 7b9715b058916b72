"""A reply of the staff that was edited: it is taken as it reads now, as far as that can be."""

from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import dispatch, offers, replies
from issuebot.desk.moves.orders.order import WORDS, Order
from issuebot.desk.moves.results import unsay
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.answers import Acknowledged, MoveQuestion, offer_of, taken_of
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Need
from issuebot.store import tickets
from issuebot.store.events import Event
from issuebot.store.outgoing import messages, outbox, unsent

WORDED = frozenset({"note", "ask", "tell", "return", "decline", "escalate"})  # whose events keep what was said


def hear_again(turn: Turn, said: Said) -> bool:
    """What was offered for it, or is to be offered, is offered for its new words, or done where they are plain.

    False where no offer of it is open.
    """
    about = turn.about(said)
    if about is None or about.ticket is None or not turn.staff_role(said.who, said.where):
        return False
    if unsay(turn, said.where.chat, about.ticket, said.message_id):
        replies.hear(turn, said, about.ticket)
        return True
    open_ones = messages.asking(turn.tx, said.where.chat, about.ticket)
    offer = next((one for one in open_ones if one.purpose == offer_of(said.message_id)), None)
    if offer is None:
        return False
    if not said.words or offer.words == said.words[:WORDS]:
        return True
    meant = replies.understand(turn, said, about.ticket)
    if meant.move and not said.attachment:
        order = Order(said.who, said.where, meant.move, about.ticket, meant.words, said)
        dispatch.do(turn, [order], edits=offer.message_id)
    else:
        offers.offer(turn, said, about.ticket, edits=offer.message_id)
    return True


def hear_anew(turn: Turn, said: Said) -> bool:
    """An edited reply that made no move: the note that waits for its photo is corrected, what was offered is heard
    anew.
    """
    about = turn.about(said)
    if about is None or about.ticket is None or not said.words or not turn.staff_role(said.who, said.where):
        return False
    taken = messages.with_purpose(turn.tx, said.where.chat, about.ticket, taken_of(said.message_id))
    if taken and taken.words == said.words[:WORDS]:
        return True
    if _correct_waiting_note(turn, said, about.ticket, answers=about.purpose == "prompt:close"):
        return True
    if taken and not said.attachment:
        replies.hear(turn, said, about.ticket)
    return taken is not None


def say_again(turn: Turn, said: Said, event: Event) -> None:
    """An edited reply that made a move: a note is noted anew, and other words are asked about. What stays as it was is
    said to stay.
    """
    words, ticket = _words_of(said, event.kind), tickets.ticket(turn.tx, event.ticket)
    changed = words != event.words if event.kind in WORDED else read_reply(said.words).move != event.kind
    if not words or not changed or event.kind not in (*WORDED, "accept"):
        return
    plain = replace(said, command=None, words=words, attachment=None)
    if event.kind == "note":
        dispatch.do(turn, [Order(said.who, said.where, "note", event.ticket, words, plain)])
    elif ticket is None or not offers.can_be_offered(turn, plain, ticket):
        turn.refuse(said.where, Refusal(Reason.WORDS_STAND, event.ticket))
    elif said.command:
        offers.offer(turn, plain, event.ticket)
    else:
        replies.hear(turn, replace(plain, words=said.words), event.ticket)


def _words_of(said: Said, kind: str) -> str:
    """The words of the move, as they were read when it was made."""
    if said.command:
        number, rest = read_number(said.words, None)
        return (rest if number else said.words)[:WORDS]
    meant = read_reply(said.words)
    return (meant.words if meant.move == kind else said.words)[:WORDS]


def _correct_waiting_note(turn: Turn, said: Said, number: int, *, answers: bool) -> bool:
    """`修好了` to `路灯修好了`, while we ask for the photo: also before the question was sent."""
    note = _words_of(said, "close")
    if said.attachment or not note or not (answers or read_reply(said.words).move == "close"):
        return False
    asked = MoveQuestion("close", Need.PROOF, number, said.who.id, note)
    for row in unsent.of_ticket(turn.tx, MoveQuestion.kind, said.where.chat, number):
        waiting = row.message
        if isinstance(waiting, MoveQuestion) and (waiting.move, waiting.person) == ("close", said.who.id):
            outbox.done(turn.tx, [row.id])
            turn.answer(asked, said.where)
            return True
    question = messages.with_purpose(turn.tx, said.where.chat, number, "prompt:close", said.who.id)
    ticket = tickets.ticket(turn.tx, number)
    if question is None or not question.words or ticket is None or ticket.status not in ("assigned", "accepted"):
        return False
    if question.words != asked.kept:
        # Telegram edits no message that opens a reply: what it keeps is corrected, and the edit is acknowledged.
        messages.reword(turn.tx, said.where.chat, question.message_id, asked.kept)
        turn.answer(Acknowledged(said.message_id, "corrected", number), said.where)
    return True
