"""What residents say of the report that goes on, below no message about it and however long ago it was: when will
somebody come, it is over, it was another door.
"""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import additions, which_report
from issuebot.desk.reports.draft import draft_card
from issuebot.desk.reports.draft.draft_facts import complete, has_words, telling_draft
from issuebot.desk.reports.topics import Topic
from issuebot.domain.belonging import FRESH_SECONDS, is_remark
from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.answers.visits import is_about_coming
from issuebot.domain.language.intents.urging import is_of_somebody_sent, is_urging, only_urges, threatens
from issuebot.domain.language.places.community_names import corrected_place
from issuebot.domain.messages.lists import MyTickets
from issuebot.domain.ticket import OPEN
from issuebot.store import followers, tickets
from issuebot.store.members.people import Person
from issuebot.store.tickets import Ticket


def hear(turn: Turn, said: Said, person: Person, topic: Topic | None) -> bool:
    """True where it was taken; a report that begins is left to the draft."""
    if said.attachment or said.location:
        return False  # asked first: to read the words takes longer
    if which_report.hear(turn, said, person):
        return True
    words = said.words
    ways = [
        *([_urge] if is_urging(words) else []),
        *([_pass_on] if is_about_coming(words) or says_it_is_over(words, wholly=True) else []),
        *([_correct] if corrected_place(turn.district, words) is not None else []),
    ]
    draft = telling_draft(turn, person) if ways else None
    # 都一个小时了 says nothing of a picture that waits for words.
    if not ways or (draft and has_words(turn, draft) and not _is_of_another(turn, said, person)):
        return False
    waits = draft is not None and has_words(turn, draft) and complete(turn, draft)
    taken = (waits and not _going(turn, person, topic)) or any(way(turn, said, person, topic) for way in ways)
    if taken and waits and draft:
        draft_card.remind(turn, draft)  # they may believe that it is on its way
    return taken


def _is_of_another(turn: Turn, said: Said, person: Person) -> bool:
    """In the middle of a report: who was sent comes for one that was submitted, and after a while 怎么还没人来 tells
    nothing more of what is reported.
    """
    rests = not additions.drafts_since(turn, person, turn.at - FRESH_SECONDS)
    return is_of_somebody_sent(said.words) or (rests and only_urges(said.words))


def _urge(turn: Turn, said: Said, person: Person, topic: Topic | None) -> bool:
    """怎么还没人来: passed on, and answered with how far it is."""
    known = [ticket for number in _going(turn, person, topic) if (ticket := tickets.ticket(turn.tx, number))]
    if not all(is_remark(turn.district, said.words, community=ticket.community) for ticket in known):
        return False  # 垃圾三天没人收 is a report
    if not known and only_urges(said.words) and not threatens(said.words):
        turn.answer(MyTickets(person.id), said.where)  # it is over, or never was
        return True
    return _take(turn, said, person, known)


def _pass_on(turn: Turn, said: Said, person: Person, topic: Topic | None) -> bool:
    """明天我不在家, 已经修好了: no report begins so."""
    known = [ticket for number in _going(turn, person, topic) if (ticket := tickets.ticket(turn.tx, number))]
    return _take(turn, said, person, known)


def _correct(turn: Turn, said: Said, person: Person, topic: Topic | None) -> bool:
    """地址写错了，是5号楼: of the report that was spoken of, or of the only one that goes on."""
    own = topic if topic and topic.ticket.reporter == person.id else None
    going = _going(turn, person, own)
    ticket = tickets.ticket(turn.tx, going[0]) if len(going) == 1 else None
    if ticket:
        additions.take(turn, ticket, said)
    return ticket is not None


def _going(turn: Turn, person: Person, topic: Topic | None) -> list[int]:
    if topic and topic.ticket.status in OPEN:
        return [topic.ticket.number]
    return followers.going(turn.tx, person.id)


def _take(turn: Turn, said: Said, person: Person, known: list[Ticket]) -> bool:
    """Of several the person taps which."""
    if len(known) == 1:
        additions.take(turn, known[0], said)
    elif known:
        which_report.ask(turn, said, person)
    return bool(known)
