"""The question to staff whose reply may be more than one thing: a button for each, and what that then does."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import more_time
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import WORDS, Order
from issuebot.desk.moves.orders.unit_names import given_by, suggested
from issuebot.desk.moves.results import answer_press, done_by, unsay
from issuebot.domain.language.answers.likely import likely
from issuebot.domain.language.intents.instructions import is_instruction
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.answers import OFFER, Done, ReplyOffer
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN
from issuebot.store import media, tickets
from issuebot.store.outgoing import messages
from issuebot.store.tickets import Ticket

OFFERED = ("ask", "tell", "note", "return", "close", "decline")  # what other words may be
TELLS = "tellunit"  # a coordinator's words for the unit: a note that is told
RARELY = ("extend", "escalate")  # offered only where the words are likely to mean that
# What comes first, by what is likely: who comes later may want it told as well.
FIRST = {TELLS: (TELLS,), "tell": ("accept", "tell"), "extend": ("extend", "accept", "tell"), "escalate": ("escalate",)}
MEANT = frozenset({"accept", *OFFERED, *RARELY, "urgent", TELLS})
HASTE = re.compile(r"加急|紧急|特急|\burgent")
WITH_FILE = ("close", "tell", "note")  # what a picture may be
PHASES = {"close": "proof", "tell": "told", "note": "note"}
REFUSES = ("return", "decline")


def can_be_offered(turn: Turn, said: Said, ticket: Ticket) -> bool:
    """Whether anything can be done here with what they say."""
    return bool(MEANT & set(moves(turn, said.who, said.where, ticket)))


def offer(turn: Turn, said: Said, number: int, *, edits: int | None = None) -> None:
    """Ask what it is; where only a note is possible, it becomes one. `edits`: the question that this one replaces."""
    shows = _shows(said)
    ticket = tickets.ticket(turn.tx, number)
    can = moves(turn, said.who, said.where, ticket) if ticket else ()
    if ticket and ticket.unit and ticket.status in OPEN and turn.is_coordinator(said.who, said.where):
        can = (*can, TELLS)
    meant = TELLS if TELLS in can and is_instruction(said.words) else likely(said.words)
    if meant in REFUSES and meant not in can:  # a unit returns what is not its own, the desk declines it
        meant = next((name for name in REFUSES if name in can), meant)
    first = ("urgent", TELLS) if meant == TELLS and HASTE.search(fold(said.words)) else FIRST.get(meant or "", ())
    names = WITH_FILE if said.attachment else dict.fromkeys((*first, *OFFERED))
    offered = tuple(name for name in names if name in can)
    if said.attachment and not shows:
        offered = tuple(name for name in offered if name != "close")
    offered = offered if first and not said.attachment else tuple(sorted(offered, key=lambda name: name != meant))
    if not offered:
        order = Order(said.who, said.where, "note", number, said.words, said)
        dispatch.tell(turn, [(order, dispatch.carry_out(turn, order))])
        return
    if said.attachment and not edits:
        keep_file(turn, said, ticket=number, phase=media.OFFERED, rounds=ticket.round if ticket else 1)
    words = said.words or spot(said)
    if words or said.attachment:
        unit = (
            None if said.attachment or "return" not in offered or "assign" in can else _other_unit(turn, said, number)
        )
        offered = ("return", "note") if unit else offered
        longer = more_time.delay(turn, ticket, words) if ticket and "extend" in offered else None
        question = ReplyOffer(number, said.who.id, words[:WORDS] or None, said.message_id, offered, shows, unit, longer)
        turn.answer(question, said.where, edits=edits)
        if edits:
            messages.reword(turn.tx, said.where.chat, edits, question.kept)


def press(turn: Turn, pressed: Pressed) -> Toast:
    """`meant:note:12:345`: what the words of message 345, which the question keeps, or its pictures, are."""
    name, number, chat = pressed.word(0), pressed.number(1), pressed.where.chat
    asked = messages.message(turn.tx, chat, pressed.message_id)
    if asked is None or not asked.purpose.startswith(OFFER) or asked.ticket != number or name not in MEANT:
        return Toast(chat_language(turn, chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    files = media.offered(turn.tx, chat, pressed.number(2), number)
    words = f"{pressed.word(3)} {asked.words or ''}".strip()  # `meant:extend:12:345:3d`, with the length they spoke of
    told, name = name == TELLS, "note" if name == TELLS else name
    order = Order(pressed.who, pressed.where, name, number, words, pressed=True, files=files, told=told)
    order = replace(order, spoken=pressed.number(2) or None)
    admitted = dispatch.admit(turn, order)
    if isinstance(admitted, Refusal):
        return answer_press(turn, order, admitted)
    if files and name in PHASES:
        media.become(turn.tx, [one.id for one in files], PHASES[name], admitted[1].round)
    refusal = dispatch.carry_out(turn, order)
    if refusal is None:
        turn.answer(Done(done_by(turn, order), number), pressed.where, edits=pressed.message_id)
    return answer_press(turn, order, refusal, edits=pressed.message_id)


def join_offered(turn: Turn, said: Said) -> bool:
    """Further pictures of an album that was offered, told or noted go where its first one went."""
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album else None
    if before is None or before.ticket is None or before.phase not in (media.OFFERED, "told", "note"):
        return False
    if before.phase == media.OFFERED and said.words:
        # The caption came with a later picture: the whole album is asked about anew, with the words.
        unsay(turn, said.where.chat, before.ticket, before.message_id)
        return False
    keep_file(turn, said, ticket=before.ticket, phase=before.phase, rounds=before.round)
    return True


def _other_unit(turn: Turn, said: Said, number: int) -> str | None:
    """The unit to which a unit would give the ticket: that is for the coordinators, who get it back with the words."""
    given, here = given_by(turn, said, number), {unit.id for unit in turn.units_at(said.where)}
    named = [unit.id for unit in given.units] if given else suggested(turn, said.words)
    others = [unit for unit in named if unit not in here]
    return others[0] if len(others) == 1 else None


def _shows(said: Said) -> bool:
    return said.attachment is not None and said.attachment.shows


def spot(said: Said) -> str:
    """A location in words; empty where there is none."""
    where = said.location
    return " ".join(filter(None, ("📍", where.title, f"{where.latitude:.6f}, {where.longitude:.6f}"))) if where else ""
