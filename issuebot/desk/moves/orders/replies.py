"""What staff reply to a card, as to a colleague: taken at its word where it is plain, else asked about with buttons."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.moves import merges
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch, joint, offers, proof_questions, wanted_back
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.moves.orders.unit_names import given_by
from issuebot.domain.language.answers.replies import Meant, about, is_chat, is_done, read_reply
from issuebot.domain.language.mentions.list_items import read_items
from issuebot.domain.language.mentions.numbers import read_first
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.refusals import Refusal
from issuebot.store import tickets
from issuebot.store.members import viewings
from issuebot.store.operation import bot

NUMBER = r"#?\s*\d{1,9}(?:号单?|单)?"
SEVERAL = re.compile(
    rf"\s*(?P<before>\D{{1,8}}?)??[\s:,]*(?P<numbers>{NUMBER}(?:(?:[\s、,.和及跟与&]|and)+{NUMBER})+)[\s:,]*(?P<behind>\D{{1,8}})?"
)
# The number behind the word: 办结 #2 网线已整理, 签收 ＃２. Of 并入 #2 it is where the ticket goes.
BEHIND = re.compile(
    r"\s*(?P<move>已?签收|簽收|收到|接单|接單|办结|辦結|结案|結案|退回|退单|退單|追问|追問|(?:内部)?备注|備註|延期"
    r"|accept(?:ed)?|received|close|return|ask|note)"
    r"[\s:：,，]*(?P<number>[#＃﹟№]\s*\d{1,9})(?!\d)(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
NUMBERED = re.compile(r"(?:\s*(?:[#＃﹟]\s*)?\d{1,9}\s*(?:号单?(?!楼|院|门|线)|单)?[\s:：,，、.和]*)+")
CLERKS = ("accept", "close", "return", "extend", "ask")  # moves that a clerk may want in words
BARELY = ("accept", "close")  # … also where the words say it less plainly
DESK = ("assign", "merge", "urgent")


def hear(turn: Turn, said: Said, number: int) -> None:
    """A reply to a message about ticket `number` that is no command."""
    if not (said.attachment or said.location) and is_chat(said.words):
        return
    ticket = tickets.ticket(turn.tx, number)
    if ticket and not said.location and said.words and wanted_back.hear(turn, said, ticket):
        return
    if ticket and ticket.merged_into:
        number = merges.goes_on(turn, said.where, number)
    if joint.hear(turn, said, number):
        return
    meant = understand(turn, said, number)
    if meant.move == "accept" and not said.attachment:
        _accept(turn, said, number, meant)
    elif meant.move and not (said.attachment and meant.move not in offers.WITH_FILE):
        order = Order(said.who, said.where, meant.move, number, meant.words, said)
        if not dispatch.asks_which(turn, order):
            dispatch.do(turn, [order])
    elif not said.attachment and proof_questions.hear(turn, said, number):
        return
    elif said.attachment or not is_for_a_colleague(turn, said):
        offers.offer(turn, said, number)


def hear_of_another(turn: Turn, said: Said, about: int | None) -> bool:
    """`#2 收到`, `签收 #2` in reply to a list, or to what is about another ticket, where number and move are both
    plain.
    """
    if behind := BEHIND.match(said.words):
        said = replace(said, words=f"{behind['number']} {behind['move']} {behind['rest']}".strip())
    named = re.match(r"\s*[#＃﹟№]\s*\d", said.words)
    numbers, rest = read_first(said.words) if named else ((), "")
    if not numbers or numbers[0] == about or (about and read_reply(rest).move is None):
        return False
    if about is None and len(read_items(said.words, said.listed)[0]) > 1:
        return False
    if about is None and not may_see(turn, said.who, said.where, tickets.ticket(turn.tx, numbers[0])):
        return False
    hear(turn, replace(said, words=rest), numbers[0])
    return True


def hear_of_several(turn: Turn, said: Said) -> bool:
    """`1、3、5签收`, `收到 1 3` in reply to any card: where all of these can be accepted by who says so."""
    found = None if said.attachment or said.location else SEVERAL.fullmatch(fold(said.words))
    if found is None or read_reply(found["before"] or found["behind"] or "").move != "accept":
        return False
    numbers = dict.fromkeys(map(int, re.findall(r"\d+", found["numbers"])))
    orders = [Order(said.who, said.where, "accept", number, "", said) for number in numbers]
    if any(isinstance(dispatch.admit(turn, order), Refusal) for order in orders):
        return False
    dispatch.do(turn, orders)
    return True


def belongs_elsewhere(turn: Turn, said: Said) -> bool:
    """A clerk's bare 签收 or 办结 in the private chat, where nothing is asked of them: it is for the unit's group."""
    numbered = NUMBERED.match(said.words)
    bare = not ((said.attachment and not numbered) or said.location or said.reply_to)
    if not bare or turn.oversees(said.who, said.where):
        return False
    meant = read_reply(said.words[numbered.end() :] if numbered else said.words)
    fits = meant.move in CLERKS and (meant.plainly or meant.move in BARELY)
    return fits and viewings.is_colleague(turn.tx, said.who.id)


def lead(turn: Turn, said: Said, number: int) -> bool:
    """What a leader replies is for those who work on the ticket, unless it gives it to a unit."""
    ticket = tickets.ticket(turn.tx, number)
    if joint.tell_desk(turn, said, number):
        return False  # who works on it hears it as well
    given = given_by(turn, said, number)
    if ticket is None or given is None or "assign" not in moves(turn, said.who, said.where, ticket):
        return False
    dispatch.do(turn, [Order(said.who, said.where, "assign", number, given.words, said)])
    return True


def understand(turn: Turn, said: Said, number: int) -> Meant:
    """What is meant, of what this person can do here: to name a unit or another ticket is the desk's."""
    meant = read_reply(said.words)
    if meant.move is None:
        meant = read_reply(about(said.words, number))
    ticket = tickets.ticket(turn.tx, number)
    can = moves(turn, said.who, said.where, ticket) if ticket else ()
    if is_done(said.words) and "accept" not in can and "close" in can:
        meant = Meant("close", said.words)
    if meant.move == "merge":
        into = re.search(r"\d+", fold(meant.words))
        meant = Meant("merge", f"#{into[0]}") if into else Meant(None, said.words)
    elif meant.move in (None, "assign"):
        given = given_by(turn, said, number)
        meant = Meant("assign", given.words) if given and "assign" in can else Meant(None, said.words)
    # 问下居民在哪 of a ticket about which nothing can be asked now is offered as what it may be instead.
    told = meant.move == "ask" and not said.words.lstrip().startswith(("追问", "追問"))
    return Meant(None, said.words) if (meant.move in DESK or told) and meant.move not in can else meant


def is_for_a_colleague(turn: Turn, said: Said) -> bool:
    """`@sun 你去看一下` below a card: it is said to somebody, and not to us."""
    named = re.match(r"\s*[@＠](\w+)", said.words)
    return named is not None and named[1].lower() != (bot.username(turn.tx) or "").lower()


def _accept(turn: Turn, said: Said, number: int, meant: Meant) -> None:
    """“收到” accepts. Where nothing waits to be accepted, it is what one says to a colleague, and is marked as seen."""
    order = Order(said.who, said.where, "accept", number, meant.words, said)
    refusal = dispatch.carry_out(turn, order)
    sees = may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number))
    if refusal and sees and not meant.plainly:
        turn.answer(Acknowledged(said.message_id, "seen", number), said.where)
    else:
        dispatch.tell(turn, [(order, refusal)])
