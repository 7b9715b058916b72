"""One tap on one of the units or categories that somebody may have meant."""

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import assignment
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.joint import give, read_chosen
from issuebot.desk.moves.orders.order import NAMED, Order
from issuebot.domain.language.mentions.numbers import read_kept
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES
from issuebot.store import events, tickets
from issuebot.store.outgoing import messages


def press(turn: Turn, pressed: Pressed) -> Toast:
    """`name:assign:police-station` under the question: the numbers and the note are kept with it."""
    name, language = pressed.word(0), chat_language(turn, pressed.where.chat)
    asked = messages.message(turn.tx, pressed.where.chat, pressed.message_id)
    if asked is None or asked.purpose != f"prompt:{name}" or name not in MOVES or not NAMED & MOVES[name].needs:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    numbers, kept = read_kept(asked.words or "")
    since = (events.latest(turn.tx, number, name) for number in numbers)
    if any(event and event.at > asked.at for event in since):
        return Toast(language, refusal=Refusal(Reason.TOO_LATE, asked.ticket), alert=True)
    if name == "assign" and (joint := read_chosen(turn, kept, pressed.word(1))):
        for number in numbers:
            if ticket := tickets.ticket(turn.tx, number):
                order = Order(pressed.who, pressed.where, name, number)
                give(turn, order, ticket, joint, edits=pressed.message_id)
        return Toast(language)
    words = f"{pressed.word(1)} {assignment.note_in(turn, name, kept)}".strip()
    orders = [Order(pressed.who, pressed.where, name, number, words) for number in numbers]
    dispatch.do(turn, orders, edits=pressed.message_id)
    return Toast(language)
