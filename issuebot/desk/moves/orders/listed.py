"""A reply to a message about several tickets: a bundle, a list, a reminder of many."""

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch, replies
from issuebot.desk.moves.orders.order import MANY, WORDS, Order
from issuebot.desk.moves.results import answer_press
from issuebot.domain.language.all_of_these import All, read_all
from issuebot.domain.language.likely import likely
from issuebot.domain.language.numbers import read_kept
from issuebot.domain.language.replies import read_reply
from issuebot.domain.messages.answers import ListedQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import tickets
from issuebot.store.outgoing import messages

ONE = frozenset({"ask", "return", "extend", "escalate"})  # what is said of one ticket, and not of a list


def hear(turn: Turn, said: Said) -> None:
    """`都收到` accepts all that wait; a bare `收到` after one tap. Other words are asked about: which ticket is meant?

    Thanks, and what one colleague says to another, are for nobody.
    """
    if said.attachment or said.location:
        return
    meant, every = read_reply(said.words), read_all(said.words)
    seen = _seen(turn, said)
    waiting = tuple(number for number in seen if _waits(turn, said.who, said.where, number))
    if len(seen) == 1 and not (every or meant.plainly) and (likely(said.words) in ONE or meant.move == "close"):
        replies.hear(turn, said, seen[0])
    elif every == All.PLAINLY and waiting:
        dispatch.do(turn, _orders(said, waiting))
    elif every and waiting:
        turn.answer(ListedQuestion("accept", said.who.id, waiting), said.where)
    elif every == All.PLAINLY and seen:
        turn.refuse(said.where, Refusal(Reason.NONE_WAITS))
    elif meant.move and meant.plainly and meant.move not in replies.DESK:
        turn.ask(said, meant.move, kept=meant.words or None)
    elif seen and not every and (likely(said.words) in ONE or meant.move == "close"):
        turn.answer(ListedQuestion("say", said.who.id, seen, said.words[:WORDS]), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast:
    """`each:accept:all` or `each:accept:12`; the question goes on with those that are left. `each:say:12` is a reply
    to the card of #12.
    """
    name, language, where = pressed.word(0), chat_language(turn, pressed.where.chat), pressed.where
    asked = messages.message(turn.tx, where.chat, pressed.message_id)
    if asked is None or asked.purpose != f"listed:{name}":
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    numbers, words = read_kept(asked.words or "")
    if name == "say":
        return _choose(turn, pressed, numbers, words)
    chosen = numbers if pressed.word(1) == "all" else (pressed.number(1),)
    came = [(order, dispatch.carry_out(turn, order)) for order in _orders(pressed, chosen)]
    left = tuple(one for one in numbers if one not in chosen and _waits(turn, pressed.who, pressed.where, one))
    if not left:
        dispatch.tell(turn, came, edits=pressed.message_id)
        return Toast(language)
    question = ListedQuestion("accept", pressed.who.id, left)
    turn.answer(question, pressed.where, edits=pressed.message_id)
    messages.reword(turn.tx, pressed.where.chat, pressed.message_id, question.kept)
    return answer_press(turn, *came[0])


def _choose(turn: Turn, pressed: Pressed, numbers: tuple[int, ...], words: str) -> Toast:
    """The words are about this one: as if they had been said in reply to its card."""
    language, number = chat_language(turn, pressed.where.chat), pressed.number(1)
    if number not in numbers:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    replies.hear(turn, Said(pressed.who, pressed.where, pressed.message_id, words), number)
    turn.answer(ListedQuestion("say", pressed.who.id, (number,), words), pressed.where, edits=pressed.message_id)
    messages.answered(turn.tx, pressed.where.chat, pressed.message_id, "said")
    return Toast(language)


def _orders(did: Said | Pressed, numbers: tuple[int, ...]) -> list[Order]:
    said = did if isinstance(did, Said) else None
    return [Order(did.who, did.where, "accept", number, said=said) for number in numbers]


def _waits(turn: Turn, who: Actor, where: Place, number: int) -> bool:
    ticket = tickets.ticket(turn.tx, number)
    return ticket is not None and "accept" in moves(turn, who, where, ticket)


def _seen(turn: Turn, said: Said) -> tuple[int, ...]:
    """The tickets of the list that who replies may see still."""
    shown = said.listed[:MANY]
    return tuple(one for one in shown if may_see(turn, said.who, said.where, tickets.ticket(turn.tx, one)))
