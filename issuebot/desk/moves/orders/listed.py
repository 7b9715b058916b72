"""A reply to a message about several tickets: a bundle, a list, a reminder of many."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Actor, Attachment, Place, Pressed, Said, Toast
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch, leading, offers, replies
from issuebot.desk.moves.orders.order import MANY, WORDS, Order
from issuebot.desk.moves.results import answer_press
from issuebot.domain.language.answers.replies import is_chat, is_done, is_to_a_colleague, read_reply
from issuebot.domain.language.guesses.guessing import is_thanks
from issuebot.domain.language.mentions.all_of_these import All, of_each, read_all
from issuebot.domain.language.mentions.list_items import NUMERAL, read_items, read_pieces
from issuebot.domain.language.mentions.numbers import read_kept
from issuebot.domain.language.writing.numerals import digits
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.answers import Acknowledged, ListedQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN
from issuebot.store import media, tickets
from issuebot.store.outgoing import messages
from issuebot.store.outgoing.messages import Message

SHOWN = 3  # tickets that bare numbers are answered with
SIGNED = re.compile(r"\s*(?:[#＃﹟№]\s*\d|\d{1,9}\s*号)")


def hear(turn: Turn, said: Said) -> None:
    """`都收到` accepts all that wait; a bare `收到` after one tap. `2号修好了` is a reply to the card of #2.

    Other words, such as 明天 or 师傅在路上了, and pictures are asked about: which ticket is meant? Thanks, and what one
    says to a colleague by name, are left alone.
    """
    seen = _seen(turn, said)
    pieces = [] if said.attachment or said.location else read_pieces(said.words, seen)
    for numbers, words in pieces:
        hear_of(turn, replace(said, words=words), numbers)
    if pieces:
        return
    named, rest = read_items(said.words, seen)
    if named and (rest or said.attachment):
        hear_of(turn, replace(said, words=rest), named)
    elif named:
        _hear_numbers(turn, said, named)
    elif said.attachment or said.location:
        _ask(turn, said, seen)
    else:
        _hear_words(turn, said, seen)


def hear_on_card(turn: Turn, said: Said, about: int) -> bool:
    """`2收到3收到`, 1 2 3, 1以处理 in reply to the card of another ticket: of those that they name, where they may be
    meant. Of a bare number with a word it is asked which of the two is.
    """
    if said.attachment or said.location:
        return False
    written = NUMERAL.sub(lambda one: digits(one[0]), fold(said.words))
    runs = re.findall(r"(?<!\d)\d{1,9}(?!\d)", written)[:MANY]
    there = tuple(dict.fromkeys(one for run in runs for one in (int(run), *map(int, run)) if _is_open(turn, said, one)))
    if pieces := read_pieces(said.words, there):
        for numbers, words in pieces:
            hear_of(turn, replace(said, words=words), numbers)
        return True
    named, rest = read_items(said.words, there)
    if not named or named == (about,):
        return False
    if not rest:
        _hear_numbers(turn, said, named)
    elif read_reply(rest).move is None and not read_all(rest):
        return False
    elif len(named) > 1:
        hear_of(turn, replace(said, words=rest), named)
    elif SIGNED.match(said.words):
        hear_of_one(turn, replace(said, words=rest), named[0])
    else:
        turn.answer(ListedQuestion("say", said.who.id, (named[0], about), rest[:WORDS]), said.where)
    return True


def _hear_numbers(turn: Turn, said: Said, named: tuple[int, ...]) -> None:
    """Nothing but numbers: those that wait may be accepted; else one is looked at."""
    waiting = tuple(number for number in named if _waits(turn, said.who, said.where, number))
    if waiting and len(named) > 1:
        turn.answer(ListedQuestion("accept", said.who.id, waiting), said.where)
    else:
        for number in named[:SHOWN]:
            leading.answer(turn, said, number, "history")


def _is_open(turn: Turn, said: Said, number: int) -> bool:
    ticket = tickets.ticket(turn.tx, number)
    return ticket is not None and ticket.status in OPEN and may_see(turn, said.who, said.where, ticket)


def hear_of(turn: Turn, said: Said, named: tuple[int, ...]) -> None:
    """What is said of those that the words name."""
    waiting = tuple(number for number in named if _waits(turn, said.who, said.where, number))
    if len(named) == 1:
        hear_of_one(turn, said, named[0])
    elif said.attachment or not _takes(said.words, waiting):
        _ask(turn, said, named, each=True)
    elif waiting:
        dispatch.do(turn, _orders(said, waiting))
    else:
        turn.refuse(said.where, Refusal(Reason.NONE_WAITS))


def _takes(words: str, waiting: tuple[int, ...]) -> bool:
    """Whether it says that they are taken: 都好了 of what is being done says that it is done."""
    if not waiting and is_done(of_each(words) or words):
        return False
    return bool(read_all(words)) or read_reply(words).move == "accept"


def answer(turn: Turn, said: Said, about: Message) -> None:
    """`2号` or 第一个 in reply to our question which one is meant: as a tap; other words as in reply to the list."""
    numbers, _ = read_kept(about.words or "")
    named, rest = read_items(said.words, numbers)
    other, beside = read_items(said.words, None)
    if not named and len(other) == 1 and not beside and not said.attachment and about.purpose == "listed:say":
        # The one they mean was not among those that were offered.
        words = read_kept(about.words or "")[1]
        if may_see(turn, said.who, said.where, tickets.ticket(turn.tx, other[0])):
            hear_of_one(turn, replace(said, words=of_each(words) or words), other[0])
        else:
            turn.refuse(said.where, Refusal(Reason.NO_TICKET, other[0]))
        return
    if not named and numbers and hear_on_card(turn, said, numbers[0]):
        return
    if not named or rest or said.attachment:
        hear(turn, replace(said, listed=numbers))
        return
    _, name, *file = about.purpose.split(":")
    for number in named if name == "accept" or not file else named[:1]:
        values = (name, str(number), *file)
        press(turn, Pressed(said.who, said.where, about.message_id, "each", values))


def _ask(turn: Turn, said: Said, numbers: tuple[int, ...], *, each: bool = False) -> None:
    """Ask which ticket is meant; with one ticket there is nothing to ask. `each`: the words are about all of them, one
    by one.
    """
    said = replace(said, words=said.words or offers.spot(said))
    if len(numbers) == 1:
        hear_of_one(turn, said, numbers[0])
    elif numbers:
        keep_file(turn, said, phase=media.PASSING)
        words = f"都{of_each(said.words) or said.words}" if each and not said.attachment else said.words
        file = said.message_id if said.attachment else 0
        turn.answer(ListedQuestion("say", said.who.id, numbers, words[:WORDS], file), said.where)


def _hear_words(turn: Turn, said: Said, seen: tuple[int, ...]) -> None:
    meant, every = read_reply(said.words), read_all(said.words)
    waiting = tuple(number for number in seen if _waits(turn, said.who, said.where, number))
    if len(seen) == 1 and not meant.plainly and not every and _is_for_us(turn, said):
        hear_of_one(turn, said, seen[0])
    elif every == All.PLAINLY and waiting:
        dispatch.do(turn, _orders(said, waiting))
    elif every and waiting:
        turn.answer(ListedQuestion("accept", said.who.id, waiting), said.where)
    elif every == All.PLAINLY and seen:
        turn.refuse(said.where, Refusal(Reason.NONE_WAITS))
    elif meant.move and meant.plainly and meant.move not in replies.DESK:
        turn.ask(said, meant.move, kept=meant.words or None)
    elif every and seen and not is_done(of_each(said.words) or said.words):
        turn.answer(Acknowledged(said.message_id, "seen", None), said.where)
    elif seen and _is_for_us(turn, said):
        turn.answer(ListedQuestion("say", said.who.id, seen, said.words[:WORDS]), said.where)
    elif turn.oversees(said.who, said.where):
        turn.answer(Acknowledged(said.message_id, "seen", None), said.where)  # in private nobody else has read it


def _is_for_us(turn: Turn, said: Said) -> bool:
    if is_chat(said.words) or is_thanks(said.words) or is_to_a_colleague(said.words):
        return False
    return not replies.is_for_a_colleague(turn, said)


def hear_of_one(turn: Turn, said: Said, number: int) -> None:
    """As in reply to its card; what the leader says there is for those who work on it."""
    if turn.oversees(said.who, said.where) and leading.hear(turn, said, number):
        return
    if not turn.is_leader(said.who, said.where) or turn.is_coordinator(said.who, said.where) or said.attachment:
        replies.hear(turn, said, number)
    elif not replies.lead(turn, said, number):
        dispatch.do(turn, [Order(said.who, said.where, "note", number, said.words, said)])


def join_album(turn: Turn, said: Said) -> bool:
    """Further pictures of an album in reply to a list wait with its first one for the ticket they belong to."""
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album and said.listed else None
    if before is None or before.phase != media.PASSING or said.words or not turn.staff_role(said.who, said.where):
        return False
    keep_file(turn, said, phase=media.PASSING)
    return True


def press(turn: Turn, pressed: Pressed) -> Toast:
    """`each:accept:all` or `each:accept:12`; the question goes on with those that are left. `each:say:12` is a reply
    to the card of #12.
    """
    name, language, where = pressed.word(0), chat_language(turn, pressed.where.chat), pressed.where
    asked = messages.message(turn.tx, where.chat, pressed.message_id)
    if asked is None or asked.purpose.split(":")[:2] != ["listed", name]:
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
    """The words, or the picture of message `each:say:12:345`, are about this one: as if they had been said in reply to
    its card. What was said of each of several stays, for the next.
    """
    language, number, where = chat_language(turn, pressed.where.chat), pressed.number(1), pressed.where
    files = media.take_listed(turn.tx, where.chat, pressed.number(2), number) if number in numbers else ()
    if number not in numbers or (pressed.number(2) and not files):
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    said = Said(pressed.who, where, pressed.message_id, of_each(words) or words)
    if files:
        file = files[0]
        attachment = Attachment(file.kind, file.file, file.unique_id)
        said = replace(said, message_id=file.message_id, pictured=file.message_id, album=file.album, words=words)
        said = replace(said, attachment=attachment)
    hear_of_one(turn, said, number)
    left = () if files or of_each(words) is None else tuple(one for one in numbers if one != number)
    question = ListedQuestion("say", pressed.who.id, left or (number,), words if left else said.words)
    turn.answer(question, where, edits=pressed.message_id)
    if left:
        messages.reword(turn.tx, where.chat, pressed.message_id, question.kept)
    else:
        messages.answered(turn.tx, where.chat, pressed.message_id, "said")
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
