"""Every move of the staff: by command, by button, or in reply to a message about the ticket."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import (
    assignment,
    completion,
    internal_notes,
    merges,
    more_time,
    progress,
    questions,
    reopening,
)
from issuebot.desk.moves.obstacles import obstacle
from issuebot.desk.moves.orders import kept_words, named_tickets
from issuebot.desk.moves.orders.order import MANY, RESIDENTS, WORDS, Order, allow
from issuebot.desk.moves.results import answer, answer_press
from issuebot.domain.language.mentions.numbers import begins_counted, read_kept, read_numbers
from issuebot.domain.messages.answers import NumbersQuestion
from issuebot.domain.messages.lists import TicketHistory
from issuebot.domain.messages.notices import ExtensionAsked, Reminder
from issuebot.domain.messages.residents import WithdrawQuestion
from issuebot.domain.refusals import SEVERAL_KEPT, Reason, Refusal
from issuebot.domain.ticket import MOVES, Role, Status
from issuebot.store import events, extensions, media, tickets
from issuebot.store.outgoing import messages
from issuebot.store.outgoing.messages import Message
from issuebot.store.tickets import Ticket

ENDS = frozenset({"close", "return", "decline"})  # residents are told of these at once
GO_ON = frozenset(
    {"accept", "return", "ask", "tell", "close", "extend"}
)  # in reply to a merged one's card: the other's
COLON = re.compile(r"^\D{0,20}[:：]\s*\d")
LONGER = "longer"  # the button that asks for more time; `extend` decides on what was asked
Work = Callable[[Turn, Order, Ticket], Refusal | None]

# What does each move of the table: it may ask for what is missing, and answers why it was not done.
DOES: Mapping[str, Work] = MappingProxyType(
    {
        "assign": assignment.assign,
        "accept": completion.accept,
        "return": assignment.return_,
        "ask": questions.ask,
        "close": completion.close,
        "decline": completion.decline,
        "merge": merges.merge,
        "withdraw": reopening.withdraw,
        "reopen": reopening.reopen,
        "extend": more_time.extend,
        "join": assignment.join,
        "category": assignment.change_category,
        "urgent": more_time.urgent,
        "note": internal_notes.note,
        "tell": progress.tell,
        "escalate": internal_notes.escalate,
    },
)


def command(turn: Turn, said: Said) -> None:
    """`/accept N`, `/close N note`, `/assign 3 4 5 UNIT`; in a reply to the ticket's card also without the number."""
    name, about = said.command or "", turn.about(said)
    picture = media.of_message(turn.tx, said.where.chat, said.reply_to) if said.reply_to else None
    read = named_tickets.read(turn, name, said.words, about.ticket if about else picture.ticket if picture else None)
    if about and read.numbers == (about.ticket,) and name in GO_ON:
        read = replace(read, numbers=(merges.goes_on(turn, said.where, read.numbers[0]),))
    said = with_picture(said)
    if not (turn.roles(said.who, said.where) or (MOVES[name].who & RESIDENTS and said.where.private)):
        turn.refuse_stranger(said)
    elif not read.numbers:
        turn.ask(said, name, kept=said.words[:WORDS] or None)
    elif len(read.numbers) > MANY:
        turn.refuse(said.where, Refusal(Reason.TOO_MANY, words=str(MANY)))
    elif name == "close" and _names_another(turn, said):
        turn.refuse(said.where, Refusal(Reason.ONE_AT_A_TIME, read.numbers[0]))
    elif read.doubtful:
        turn.answer(NumbersQuestion(name, read.numbers[0], said.who.id, read.numbers, said.words[:WORDS]), said.where)
    else:
        words = read.words.lstrip(":： ")
        orders = [Order(said.who, said.where, name, number, words, said) for number in read.numbers]
        if not (about and asks_which(turn, orders[0])):
            do(turn, orders)


def asks_which(turn: Turn, order: Order) -> bool:
    """Where words in reply to one ticket begin with the bare number of another that could be ended as well, nothing is
    done: `/close 2 wires tied` below #1 may be either. A colon before the words says that they are words.
    """
    said = order.said.words if order.said else ""
    numbers, rest = read_numbers(order.words, None)
    if order.name not in ENDS or not numbers or numbers[0] == order.number:
        return False
    if COLON.search(said) or begins_counted(rest) or not _is_theirs(turn, replace(order, number=numbers[0], words="")):
        return False
    turn.refuse(order.where, Refusal(Reason.WHICH_OF_TWO, order.number, words=f"{order.name}_{numbers[0]}"))
    return True


def _is_theirs(turn: Turn, order: Order) -> bool:
    """Whether they could do it with this ticket, or have done it just now."""
    allowed, ticket = allow(turn, order), tickets.ticket(turn.tx, order.number)
    if isinstance(allowed, Refusal):
        return allowed.reason == Reason.NOT_NOW and ticket is not None and ticket.status == Status.RESOLVED
    return True


def choose_numbers(turn: Turn, pressed: Pressed) -> Toast:
    """`numbers:decline:all` or `numbers:decline:one` under the question whether all the numbers are tickets."""
    name, language = pressed.word(0), chat_language(turn, pressed.where.chat)
    asked = messages.message(turn.tx, pressed.where.chat, pressed.message_id)
    if asked is None or asked.purpose != f"numbers:{name}" or name not in DOES:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    since = events.latest(turn.tx, asked.ticket or 0, name)
    if since and since.at >= asked.at:
        return Toast(language, refusal=Refusal(Reason.TOO_LATE, asked.ticket), alert=True)
    numbers, words = (
        named_tickets.read_all(name, asked.words or "")
        if pressed.word(1) == "all"
        else named_tickets.read_first(name, asked.words)
    )
    orders = [Order(pressed.who, pressed.where, name, number, words) for number in numbers]
    do(turn, orders, edits=pressed.message_id)
    return Toast(language)


def with_picture(said: Said) -> Said:
    """The command with the picture that it replies to: the after-photo first, then `/close` in reply to it."""
    picture = said.quoted
    if said.attachment or picture is None or picture.attachment is None:
        return said
    return replace(said, attachment=picture.attachment, album=picture.album, pictured=picture.message_id)


def _names_another(turn: Turn, said: Said) -> bool:
    """Whether the note begins with another number: `/close 3 4 done` would tell the residents of 3 `4 done`."""
    numbers, rest = read_numbers(said.words, None)
    others = () if begins_counted(rest) else numbers[1:]
    return any(_is_theirs(turn, Order(said.who, said.where, "close", another)) for another in others)


def is_question(about: Message) -> bool:
    """Whether a message of ours asks for what a move lacks."""
    return about.purpose.startswith("prompt:") and about.purpose.removeprefix("prompt:") in DOES


def reply(turn: Turn, said: Said, about: Message) -> None:
    """A reply to one of our questions is the answer to it. What the leader replies to a card is for those who work on
    it.
    """
    name = about.purpose.removeprefix("prompt:")
    if about.ticket is None:
        return
    if name == about.purpose:
        name = "note"
    kept = about.words or ""
    several = kept.startswith(SEVERAL_KEPT)  # the question was about several tickets
    numbers, kept = read_kept(kept) if several else ((about.ticket,), kept)
    words = kept_words.join(turn, name, about.ticket, kept, said.words)
    do(turn, [Order(said.who, said.where, name, number, words, said) for number in numbers])


def do(turn: Turn, orders: list[Order], *, edits: int | None = None) -> None:
    """Carry out the order and answer it. `edits`: the message that asked, which then says what was done."""
    tell(turn, [(order, carry_out(turn, order)) for order in orders], edits=edits)


def tell(turn: Turn, came: list[tuple[Order, Refusal | None]], *, edits: int | None = None) -> None:
    """Say what came of it."""
    answer(turn, came, edits=edits)


def press(turn: Turn, pressed: Pressed) -> Toast:
    """The card's buttons. What needs words asks for them in a message to reply to."""
    if pressed.action == "extend":
        return _decide(turn, pressed)
    if pressed.action == "withdraw":
        return _take_back(turn, pressed)
    name = "extend" if pressed.action == LONGER else pressed.action
    order = Order(pressed.who, pressed.where, name, pressed.number(), pressed.word(1), pressed=True)
    refusal = carry_out(turn, order)
    if not (refusal and refusal.need):
        _show_again(turn, pressed, order)
    return answer_press(turn, order, refusal)


def _show_again(turn: Turn, pressed: Pressed, order: Order) -> None:
    """Show a ticket's history, or a reminder, again after a button under it. A card is edited anyway."""
    message = messages.message(turn.tx, pressed.where.chat, pressed.message_id)
    if message and message.card is None and message.purpose == "ticket":
        turn.answer(TicketHistory(order.number, pressed.who.id), pressed.where, edits=pressed.message_id)
    elif message and message.purpose == "reminder" and message.words:
        turn.answer(Reminder.read(message.words), pressed.where, edits=pressed.message_id)


def _decide(turn: Turn, pressed: Pressed) -> Toast:
    """同意 and 不同意 under a request for more time: the message then says what was decided."""
    order = Order(pressed.who, pressed.where, "extend", pressed.number(), pressed=True)
    allowed, extension = allow(turn, order), extensions.extension(turn.tx, pressed.number(1))
    if isinstance(allowed, Refusal):
        return answer_press(turn, order, allowed)
    order, ticket = allowed
    if order.role != Role.COORDINATOR:
        return answer_press(turn, order, Refusal(Reason.COORDINATOR_ONLY, ticket.number))
    if extension is None or extension.ticket != ticket.number:
        return answer_press(turn, order, Refusal(Reason.OLD_BUTTON))
    granted = pressed.word(2) == "yes"
    refusal = more_time.decide(turn, order, ticket, extension, granted=granted)
    turn.answer(ExtensionAsked(ticket.number, extension.id), order.where, edits=pressed.message_id or None)
    if refusal or granted:
        return answer_press(turn, order, refusal)
    return Toast(chat_language(turn, order.where.chat), said="extension-refused", ticket=ticket.number)


def carry_out(turn: Turn, order: Order) -> Refusal | None:
    """Make the move, or say why not. Of two at once one wins; the other is told."""
    admitted = admit(turn, order)
    return admitted if isinstance(admitted, Refusal) else DOES[order.name](turn, *admitted)


def admit(turn: Turn, order: Order) -> tuple[Order, Ticket] | Refusal:
    """The order and its ticket, or why the move cannot be made."""
    allowed = allow(turn, order)
    if isinstance(allowed, Refusal):
        return allowed
    reason = obstacle(turn, order.name, allowed[0].role, allowed[1])
    return Refusal(reason, order.number) if reason else allowed


def _take_back(turn: Turn, pressed: Pressed) -> Toast:
    """撤回 asks first. The answer edits the question."""
    order = Order(pressed.who, pressed.where, "withdraw", pressed.number(), pressed=True)
    answered = pressed.word(1)
    if answered == "yes" and (refusal := carry_out(turn, order)):
        return answer_press(turn, order, refusal)
    admitted = admit(turn, order)
    if isinstance(admitted, Refusal) and answered != "yes":
        return answer_press(turn, order, admitted)
    edits = pressed.message_id if answered else None
    turn.answer(WithdrawQuestion(order.number, answered or None), order.where, edits=edits or None)
    done = "done-withdraw" if answered == "yes" else None
    return Toast(chat_language(turn, order.where.chat), said=done, ticket=order.number)
