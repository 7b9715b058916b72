"""What staff's moves answer: what was done, why not, or what is missing."""

from collections.abc import Sequence
from dataclasses import replace

from issuebot.desk.context.commands import Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import internal_notes
from issuebot.desk.moves.assignment import named_unit
from issuebot.desk.moves.obstacles import possible
from issuebot.desk.moves.orders.order import NAMED, Order
from issuebot.desk.notices import recipients
from issuebot.domain.messages.answers import OFFER, TAKEN, Acknowledged, Done, MoveQuestion, ReplyOffer, SeveralDone
from issuebot.domain.refusals import REFUSED_BY_TABLE, SEVERAL_KEPT, Reason, Refusal
from issuebot.domain.ticket import Role
from issuebot.store import tickets
from issuebot.store.outgoing import cards, messages, outbox, unsent

ENDS = frozenset({"close", "return", "decline"})  # moves after which no reply to the card is asked about any more
# After these somebody else hears of it or decides, and the reader must know who. A unit or another ticket that no card
# in the chat names is said as well, because a part of its name was enough.
SAID = frozenset({"join", "tell", "note-told", "escalate-desk", "extend-asked"})
QUIET = frozenset({"note", "escalate", "decline", "urgent", "reopen"})  # seen on the message, also without a card


def answer(turn: Turn, came: Sequence[tuple[Order, Refusal | None]], *, edits: int | None = None) -> None:
    """Answer a command: several tickets with one line each, one ticket with why not, or with nothing where its card
    shows it.
    """
    order, refusal = came[0]
    for made in (order for order, refusal in came if refusal is None):
        close_questions(turn, made, edits)
    lacking = [order for order, refusal in came if refusal and refusal.need]
    if lacking and refusal and (len(came) > 1 or refusal.need in NAMED):
        kept = "".join(f"{SEVERAL_KEPT}{order.number}" for order in lacking)
        needed = next(refusal for _, refusal in came if refusal and refusal.need)
        refuse(turn, lacking[0], replace(needed, words=f"{kept} {needed.words or ''}".rstrip()))
    elif len(came) == 1 and refusal:
        refuse(turn, order, refusal)
    elif len(came) == 1:
        done = done_by(turn, order)
        if deaf := _deaf_unit(turn, order):
            turn.refuse(order.where, Refusal(Reason.UNIT_OUT_OF_REACH, order.number, words=deaf))
        elif edits or done in SAID or (not (order.said and done in QUIET) and not _is_shown(turn, order)):
            turn.answer(Done(done, order.number, _target(turn, order) or None), order.where, edits=edits)
        elif order.said:
            # What changed is far above or in another chat, and nobody looks there who has just typed here.
            acknowledged = Acknowledged(order.said.message_id, done, order.number, _target(turn, order) or None)
            turn.answer(acknowledged, order.where)
    else:
        outcomes = tuple(_outcome(turn, order, refusal) for order, refusal in came)
        turn.answer(SeveralDone(order.name, outcomes), order.where, edits=edits)


def close_questions(turn: Turn, order: Order, edits: int | None) -> None:
    """What asked for this move in this chat loses its buttons; `edits` is a message that says already what was done."""
    if order.name in ENDS:
        unsay(turn, order.where.chat, order.number, None)
    asked = {f"prompt:{order.name}", f"numbers:{order.name}"}
    for question in messages.asking(turn.tx, order.where.chat, order.number):
        offers = question.purpose.startswith(OFFER)
        if question.message_id == edits or question.purpose in asked or (offers and order.name in ENDS):
            purpose = question.purpose.replace(OFFER, TAKEN) if offers else question.purpose
            messages.answered(turn.tx, question.chat, question.message_id, purpose)
            if question.message_id != edits:
                done = Done(done_by(turn, order), order.number, _target(turn, order) or None)
                turn.answer(done, order.where, edits=question.message_id)


def unsay(turn: Turn, chat: int, ticket: int, spoken: int | None) -> bool:
    """Drop an offer that was not sent yet; `spoken`: of which message, None for any."""
    waiting = unsent.of_ticket(turn.tx, ReplyOffer.kind, chat, ticket)
    gone = [row.id for row in waiting if spoken in (None, getattr(row.message, "said", None))]
    if gone:
        outbox.done(turn.tx, gone)
    return bool(gone)


def _deaf_unit(turn: Turn, order: Order) -> str | None:
    """The id of a unit that was assigned the ticket but cannot be reached."""
    unit = turn.district.unit(_target(turn, order)) if order.name == "assign" else None
    return unit.id if unit and not recipients.unit_can_hear(turn, unit) else None


def refuse(turn: Turn, order: Order, refusal: Refusal) -> None:
    if refusal.need:
        asked = MoveQuestion(order.name, refusal.need, order.number, order.who.id, refusal.words)
        turn.answer(asked, order.where)
    else:
        turn.refuse(order.where, refusal, person=order.who.id)


def answer_press(turn: Turn, order: Order, refusal: Refusal | None, *, edits: int | None = None) -> Toast:
    """What the little window says; what is missing is asked for in the chat."""
    language = chat_language(turn, order.where.chat)
    if refusal is None:
        close_questions(turn, order, edits)
        return Toast(language, said=f"done-{done_by(turn, order)}", ticket=order.number)
    if refusal.need:
        refuse(turn, order, refusal)
        return Toast(language, said="prompt")
    ticket = tickets.ticket(turn.tx, order.number)
    if ticket is None or refusal.reason not in REFUSED_BY_TABLE:
        return Toast(language, refusal=refusal, alert=True)
    can = possible(turn, order.who, order.where, ticket)
    return Toast(language, refusal=refusal, alert=True, status=ticket.status, moves=can)


def done_by(turn: Turn, order: Order) -> str:
    """The name of what was done: a unit's /extend only asks, and /escalate asks the desk where there is no leader."""
    role = turn.staff_role(order.who, order.where)
    match order.name:
        case "extend" if role == Role.UNIT:
            return "extend-asked"
        case "escalate" if recipients.leader(turn) is None:
            return "escalate-desk"
        case "note" if order.words and order.told and role == Role.COORDINATOR:
            return "note-told"
        case "note" if order.words and internal_notes.decides(turn, role, order.number):
            return "note-told"
    return order.name


def _target(turn: Turn, order: Order) -> str:
    """The unit or category by its id, or the other ticket: a beginning was enough to name it, so it is said."""
    match order.name:
        case "assign" | "category":
            ticket = tickets.ticket(turn.tx, order.number)
            named = ticket and (ticket.unit if order.name == "assign" else ticket.category)
            return named or ""
        case "join":
            unit = named_unit(turn, order.words)
            return unit.id if unit else ""
        case "merge":
            return order.words
    return ""


def _is_shown(turn: Turn, order: Order) -> bool:
    """Whether a card of the ticket stands in the chat in which it was said."""
    return any(card.chat == order.where.chat for card in cards.of_ticket(turn.tx, order.number))


def _outcome(turn: Turn, order: Order, refusal: Refusal | None) -> tuple[int, str, str]:
    """The number, `done` or why not, and the target or the status: the renderer makes a line of it."""
    if refusal is None:
        return order.number, "done", _target(turn, order)
    ticket = tickets.ticket(turn.tx, order.number) if refusal.reason == Reason.NOT_NOW else None
    return order.number, refusal.reason.value, ticket.status if ticket else ""
