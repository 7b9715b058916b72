"""`/quiet`: which lists of the morning a chat wants. What is late is told all the same, when its hour comes."""

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.domain.messages.lists import QuietQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members import people

ALL, LATE, NONE = "all", "late", "none"
WORDS = {
    **dict.fromkeys((ALL, "全部", "都要"), ALL),
    **dict.fromkeys((LATE, "超时", "只看超时"), LATE),
    **dict.fromkeys((NONE, "不要", "不发"), NONE),
}


def quiet(turn: Turn, said: Said) -> None:
    """`/quiet`, `/quiet late`."""
    if not _may(turn, said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
        return
    if choice := WORDS.get(said.words.lower()):
        _choose(turn, said.where, choice)
    turn.answer(QuietQuestion(), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    if not _may(turn, pressed.who, pressed.where):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.STAFF_ONLY), alert=True)
    if choice := WORDS.get(pressed.word(0)):
        _choose(turn, pressed.where, choice)
        turn.answer(QuietQuestion(), pressed.where, edits=pressed.message_id)
    return None


def _may(turn: Turn, who: Actor, where: Place) -> bool:
    """The staff of a group; in private who has lists there."""
    return turn.staff_role(who, where) is not None or (where.private and turn.district.is_listed(who.id))


def _choose(turn: Turn, where: Place, choice: str) -> None:
    people.set_mornings(turn.tx, where.chat, None if choice == ALL else choice)
