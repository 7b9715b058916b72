"""Lists: each is one message, edited in place. A button only asks; who presses it is looked at every time."""

from dataclasses import replace

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.domain.language.intents.queue_words import narrow
from issuebot.domain.messages.lists import FilterQuestion, MyTickets, TicketQueue
from issuebot.domain.queue import LETTERS, Queue, read_queue
from issuebot.domain.refusals import Reason, Refusal

FILTERS = ("all", "open", "over", "followed")  # of a resident's own list


def my(turn: Turn, said: Said) -> None:
    if said.where.private:
        turn.answer(MyTickets(said.who.id), said.where)
    else:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "my")


def queue(turn: Turn, said: Said, *, late: bool = False) -> None:
    """The unit's open tickets in its group; all of the district's for coordinators and the leader. `/queue 城管 超时`
    shows fewer.
    """
    mine = owners(turn, said.who, said.where)
    if not mine:
        turn.refuse_stranger(said)
    for owner in mine:
        wanted, unknown = narrow(turn.district, Queue(owner, late=late), said.words)
        if unknown:
            turn.refuse(said.where, Refusal(Reason.NO_FILTER, words=unknown))
            return
        turn.answer(TicketQueue(said.who.id, wanted.key()), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """Another page, another filter, or the choice of one."""
    where, edits = pressed.where, pressed.message_id
    if pressed.action == "mine" and where.private and pressed.word(1) in ("", *FILTERS):
        mine = MyTickets(pressed.who.id, pressed.word(1) or "all", pressed.number())
        turn.answer(mine, where, edits=edits)
        return None
    if pressed.action == "queue" and (found := asked(turn, pressed, pressed.word(1))):
        turn.answer(TicketQueue(pressed.who.id, found.key(), pressed.number()), where, edits=edits)
        return None
    if pressed.action == "list" and (found := asked(turn, pressed, pressed.word(0))):
        # Below the list of the morning, which others read still.
        turn.answer(TicketQueue(pressed.who.id, found.key()), where)
        return None
    facet = LETTERS.get(pressed.word(0))
    if pressed.action == "pick" and facet and (found := asked(turn, pressed, pressed.word(2))):
        choice = FilterQuestion(pressed.who.id, facet, found.key(), pressed.number(1))
        turn.answer(choice, where, edits=edits)
        return None
    return Toast(chat_language(turn, where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)


def owners(turn: Turn, who: Actor, where: Place) -> list[str | None]:
    """The units whose queues these are; None is the whole district's."""
    if turn.oversees(who, where):
        return [None]
    owner = turn.district.unit_in(where.chat, where.topic)
    return [unit.id for unit in ((owner,) if owner else turn.units_at(where))]


def is_shown_in(turn: Turn, owner: str | None, where: Place) -> bool:
    """Whether this owner's lists are for the readers of this chat: what was asked for an hour ago may not be theirs any
    more.
    """
    return owner in owners(turn, Actor(where.chat, "", None), where)


def asked(turn: Turn, pressed: Pressed, key: str) -> Queue | None:
    """What a button asks for, if that may be asked here."""
    queue = read_queue(key, turn.district)
    allowed = owners(turn, pressed.who, pressed.where)
    if queue is None or queue.owner not in allowed:
        return None
    return queue if pressed.who.id > 0 else replace(queue, mine=False)
