"""One tap says what staff would else have to type: the district's templates under the question for words."""

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.moves.results import answer_press
from issuebot.domain.messages.answers import Done, MoveQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.templates import MOVES, OWN, read_template


def press(turn: Turn, pressed: Pressed) -> Toast:
    """`say:close:12:Ab3dEf` makes the move with these words; `say:close:12:own` asks for others."""
    language, chosen = chat_language(turn, pressed.where.chat), read_template(turn.district, pressed.word(2))
    own = pressed.word(2) == OWN and pressed.word(0) in MOVES
    if not own and (chosen is None or chosen.move != pressed.word(0)):
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    words = chosen.text.text(language) if chosen else ""
    order = Order(pressed.who, pressed.where, pressed.word(0), pressed.number(1), words, pressed=True)
    refusal = dispatch.carry_out(turn, order)
    if own and refusal and refusal.need:
        asked = MoveQuestion(order.name, refusal.need, order.number, order.who.id, own_words=True)
        turn.answer(asked, order.where)
        return Toast(language, said="prompt")
    if refusal is None:
        turn.answer(Done(order.name, order.number), order.where, edits=pressed.message_id or None)
    return answer_press(turn, order, refusal, edits=pressed.message_id or None)
