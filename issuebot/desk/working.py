"""What units and coordinators do with a ticket: accept, close, assign; by command, by button, or in reply to a card."""

import re
from dataclasses import dataclass

from issuebot.desk import notices
from issuebot.desk.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.files import keep_file
from issuebot.desk.languages import chat_language
from issuebot.desk.turn import Turn
from issuebot.domain.district import Unit
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.routing import COORDINATOR
from issuebot.domain.ticket import MOVES, OPEN, SILENCE_DAYS, Need, Role, Status, may
from issuebot.store import media, tickets
from issuebot.store.cards import Message
from issuebot.store.tickets import Ticket

NOTE_LENGTH = 2000  # characters


@dataclass(frozen=True, slots=True)
class Order:
    """One move that somebody of the staff wants: on which ticket, with which words or unit."""

    who: Actor
    where: Place
    name: str
    number: int
    words: str = ""


def command(turn: Turn, said: Said) -> None:
    """`/accept N`, `/close N note`, `/assign N UNIT`; the number may be left out in a reply to the ticket's card."""
    about = turn.about(said)
    number, words = read_number(said.words, about.ticket if about else None)
    name = said.command or ""
    if turn.staff_role(said.who, said.where) is None:
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
    elif number is None:
        turn.refuse(said.where, Refusal(Reason.NO_NUMBER, words=name))
    else:
        _answer(turn, said, Order(said.who, said.where, name, number, words))


def reply(turn: Turn, said: Said, about: Message) -> None:
    """A reply to one of our questions is the answer to it; one to a card without a command gets a hint."""
    if about.ticket is None:
        return
    name = about.purpose.removeprefix("prompt:")
    if name == about.purpose:
        turn.answer("hint", said.where, ticket=about.ticket)
        return
    _answer(turn, said, Order(said.who, said.where, name, about.ticket, said.words or about.words or ""))


def press(turn: Turn, pressed: Pressed) -> Toast:
    """The card's buttons. What needs words asks for them in a message to reply to."""
    language = chat_language(turn, pressed.where.chat)
    number = pressed.number()
    words = pressed.word(1) if pressed.action == "assign" else ""
    order = Order(pressed.who, pressed.where, pressed.action, number, words)
    found = _allowed(turn, order)
    if isinstance(found, Ticket) and pressed.action == "close":
        turn.answer("prompt:close", pressed.where, ticket=number, person=pressed.who.id)
        return Toast(language, said="prompt")
    refusal = _carry_out(turn, order, found) if isinstance(found, Ticket) else found
    if refusal:
        ticket = tickets.ticket(turn.tx, number)
        return Toast(language, refusal=refusal, alert=True, status=ticket.status if ticket else None)
    return Toast(language, said=f"done-{pressed.action}", ticket=number)


def _carry_out(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    """Make the move, or say why not. Of two at once one wins; the other is told."""
    match order.name:
        case "accept":
            return _accept(turn, order, ticket)
        case "close":
            return _close(turn, order, ticket)
        case "assign":
            return _assign(turn, order, ticket)
    return Refusal(Reason.UNKNOWN_COMMAND)


def join_proof(turn: Turn, said: Said) -> bool:
    """Further pictures of an album whose first one closed the ticket are proof too."""
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album else None
    ticket = tickets.ticket(turn.tx, before.ticket) if before and before.ticket else None
    if before is None or ticket is None or before.phase != "proof":
        return False
    if said.words and said.reply_to and ticket.status in OPEN:
        return False  # the picture that carries the words came after the first: it is the answer we asked for
    medium = keep_file(turn, said, ticket=ticket.number, phase="proof", rounds=before.round)
    if medium and ticket.status == Status.RESOLVED:
        notices.proof_came_late(turn, ticket, medium)
    return True


def read_number(text: str, about: int | None) -> tuple[int | None, str]:
    """`12 words`, `#12 words`, or words alone where a reply says which ticket: the number and the words."""
    match = re.match(r"\s*([#＃]?)\s*(\d+)(?:[\s，、：；。]+|[,.:;](?!\d)\s*|$)", text, re.ASCII)
    # In a reply a bare number may be the first word of the note; only #N, or the card's own number, is taken for one.
    if match and (about is None or match[1] or int(match[2][:18]) == about):
        return int(match[2][:18]), text[match.end() :].strip()
    return about, text.strip()


def _answer(turn: Turn, said: Said, order: Order) -> None:
    found = _allowed(turn, order)
    if isinstance(found, Ticket) and order.name == "close":
        keep_file(turn, said, ticket=order.number, phase="proof", rounds=found.round)
    refusal = _carry_out(turn, order, found) if isinstance(found, Ticket) else found
    if refusal:
        turn.refuse(said.where, refusal, person=said.who.id)


def _allowed(turn: Turn, order: Order) -> Ticket | Refusal:
    """Rights and the table of moves, before anything the move itself needs: the ticket, or why not."""
    role = turn.staff_role(order.who, order.where)
    if role is None:
        return Refusal(Reason.STAFF_ONLY)
    ticket = tickets.ticket(turn.tx, order.number)
    if ticket is None:
        return Refusal(Reason.NO_TICKET, order.number)
    if role not in MOVES[order.name].who:
        return Refusal(Reason.COORDINATOR_ONLY if role == Role.UNIT else Reason.UNIT_ONLY, order.number)
    if role == Role.UNIT and not _works_on(turn, order.where, ticket):
        return Refusal(Reason.NOT_YOURS, order.number)
    if not may(order.name, role, ticket.status):
        return Refusal(Reason.NOT_NOW, order.number, words=order.name)
    return ticket


def _works_on(turn: Turn, where: Place, ticket: Ticket) -> bool:
    return any(unit.id == ticket.unit for unit in turn.units_at(where))


def _accept(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    return _move(turn, order, ticket, accepted_at=turn.at)


def _close(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    note = order.words[:NOTE_LENGTH]
    if not note:
        return Refusal(Reason.NO_NOTE, ticket.number)
    category = turn.district.category(ticket.category)
    proofs = [m for m in _proofs(turn, ticket) if m.kind != "voice"]  # what was done is to be seen
    if Need.PROOF in MOVES["close"].needs and category and category.proof and not proofs:
        return Refusal(Reason.NO_PROOF, ticket.number, words=note)
    due = turn.at + SILENCE_DAYS * 86400
    return _move(turn, order, ticket, words=note, resolution=note, resolved_at=turn.at, next_due_at=due)


def _assign(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    unit, note = _read_unit(turn, order.words)
    if unit is None:
        return Refusal(Reason.NO_UNIT, ticket.number, words=order.words.partition(" ")[0] or None)
    return _move(turn, order, ticket, words=note or None, unit=unit.id, rule=COORDINATOR, accepted_at=None)


def _read_unit(turn: Turn, words: str) -> tuple[Unit | None, str]:
    """The unit whose id or name the words begin with, and what follows it."""
    names = [(name, unit) for unit in turn.district.open_units for name in (unit.id, unit.name.zh, unit.name.en)]
    for name, unit in sorted(names, key=lambda known: len(known[0]), reverse=True):
        rest = words[len(name) :]
        if words[: len(name)].casefold() == name.casefold() and (not rest or not rest[0].isalnum()):
            return unit, rest.lstrip(" \n\t，,:：")
    return None, words


def _move(turn: Turn, order: Order, ticket: Ticket, *, words: str | None = None, **columns: object) -> Refusal | None:
    end = MOVES[order.name].end
    after = tickets.move(turn.tx, ticket, end, **columns)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    tickets.record(
        turn.tx,
        ticket.number,
        order.name,
        turn.staff_role(order.who, order.where) or Role.UNIT,
        turn.at,
        actor=order.who.id,
        chat=order.where.chat,
        from_status=ticket.status,
        to_status=end,
        unit=after.unit,
        words=words,
    )
    if end == Status.RESOLVED:
        notices.ended(turn, after, by_chat=order.where.chat)
    else:
        notices.moved(turn, after, by_chat=order.where.chat)
    return None


def _proofs(turn: Turn, ticket: Ticket) -> list[media.Medium]:
    files = media.of_ticket(turn.tx, ticket.number)
    return [medium for medium in files if medium.phase == "proof" and medium.round == ticket.round]
