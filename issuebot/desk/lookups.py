"""What people look up: the start, the help, their tickets, one ticket, the queue."""

from issuebot.desk import groups, notices
from issuebot.desk.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.languages import chat_language
from issuebot.desk.orders import read_number
from issuebot.desk.tracking import role_of
from issuebot.desk.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import cards, people, tickets
from issuebot.store.people import Person
from issuebot.store.tickets import Ticket

PAGE = 8  # tickets on one page of a list


def start(turn: Turn, said: Said, person: Person) -> None:
    """/start, also with a poster's `c_<community>`, which becomes the person's home, or a group's `f_<token>`."""
    link = said.words.strip()
    if link.startswith("f_") and groups.follow(turn, said, person, link.removeprefix("f_")):
        return
    community = turn.district.community(link.removeprefix("c_")) if link.startswith("c_") else None
    if community and not community.retired:
        people.set_home(turn.tx, person.id, community.id)
        turn.answer("start", said.where, words=community.id)
    else:
        turn.answer("start-unknown" if link else "start", said.where)


def help_(turn: Turn, said: Said) -> None:
    role = turn.staff_role(said.who, said.where)
    if role is None and groups.community_of(turn, said.where):
        turn.answer("report-how", said.where)
    elif role is None and not said.where.private:
        turn.answer("help:group", said.where)
    else:
        units = " ".join(unit.id for unit in turn.units_at(said.where))
        words = "admin" if turn.is_admin(said.who, said.where) else units
        turn.answer(f"help:{role or 'resident'}", said.where, words=words or None)


def my(turn: Turn, said: Said) -> None:
    if said.where.private:
        turn.answer("my", said.where, person=said.who.id, page=0)
    else:
        turn.refuse(said.where, Refusal(Reason.PRIVATE_ONLY))


def queue(turn: Turn, said: Said) -> None:
    """The unit's open tickets in its group; all of the district's for coordinators and the leader."""
    if turn.staff_role(said.who, said.where) is None:
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
    else:
        for unit in _queues(turn, said.who, said.where):
            turn.answer("queue", said.where, page=0, words=unit)


def ticket(turn: Turn, said: Said, person: Person | None) -> None:
    """`/ticket N`, or as a reply to any message about it."""
    about = turn.about(said)
    number, _ = read_number(said.words, about.ticket if about else None)
    if number is None:
        turn.refuse(said.where, Refusal(Reason.NO_NUMBER, words="ticket"))
    elif not may_see(turn, said.who, said.where, tickets.ticket(turn.tx, number), person):
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
    else:
        turn.answer("ticket", said.where, ticket=number, person=said.who.id)


def press(turn: Turn, pressed: Pressed, person: Person | None) -> Toast | None:
    """The buttons of lists: another page, edited in place, or one ticket."""
    number, where = pressed.number(), pressed.where
    language = chat_language(turn, where.chat)
    if pressed.action == "show":
        found = tickets.ticket(turn.tx, number)
        if found is None or not may_see(turn, pressed.who, where, found, person):
            return Toast(language, refusal=Refusal(Reason.NO_TICKET, number), alert=True)
        if notices.open_bundled(turn, found, where.chat):
            return None
        turn.answer("ticket", where, ticket=number, person=pressed.who.id)
    elif pressed.action == "mine" and where.private:
        turn.answer("my", where, person=pressed.who.id, page=number, edits=pressed.message_id)
    elif pressed.action == "queue" and pressed.word(1) in _queues(turn, pressed.who, where):
        turn.answer("queue", where, page=number, words=pressed.word(1), edits=pressed.message_id)
    else:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    return None


def may_see(turn: Turn, who: Actor, where: Place, found: Ticket | None, person: Person | None) -> bool:
    """Who oversees all sees all, a unit what is or was on a card of its group, residents theirs and followed ones."""
    if found is None:
        return False
    if turn.oversees(who, where):
        return True
    units = turn.units_at(where)
    if units:
        here = any(card.chat == where.chat for card in cards.of_ticket(turn.tx, found.number))
        return here or any(unit.id == found.unit for unit in units)
    return where.private and person is not None and role_of(turn, found, person) is not None


def _queues(turn: Turn, who: Actor, where: Place) -> list[str]:
    """The ids of the units whose queues these are; "" is the whole district's."""
    if turn.oversees(who, where):
        return [""]
    owner = turn.district.unit_in(where.chat, where.topic)
    return [unit.id for unit in ((owner,) if owner else turn.units_at(where))]
