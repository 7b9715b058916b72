"""Of several reports of theirs, which one a resident speaks of who replies to none: the one whose trouble the words
name, else the one that they tap.
"""

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import additions, survey
from issuebot.desk.reports.draft.draft_facts import telling_draft
from issuebot.domain.language.answers.verdicts import Verdict
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.mentions.numbers import read_kept
from issuebot.domain.language.mentions.references import Reference, read_reference
from issuebot.domain.language.places.community_names import named_communities
from issuebot.domain.messages.lists import MyTickets, TicketHistory
from issuebot.domain.messages.residents import WhichReport
from issuebot.domain.refusals import Reason
from issuebot.domain.ticket import OPEN, Rating
from issuebot.store import followers, tickets
from issuebot.store.members.people import Person
from issuebot.store.outgoing import messages
from issuebot.store.tickets import Ticket

MOST = 6  # reports that are shown to choose from, the newest
PURPOSE = "which"


def hear(turn: Turn, said: Said, person: Person) -> bool:
    """垃圾的那个还没人来 is about the one report of litter; 第一个修好了 may be about any. In the middle of a report
    only what they told before is no part of it: 上次那个还没人来.
    """
    meant = None if said.attachment or said.location else read_reference(said.words)
    if meant is None or (not meant.before and telling_draft(turn, person)):
        return False
    known = _known(turn, person, meant)
    meaning = _named(turn, said, meant, known) if meant.what else known
    if len(meaning) == 1 and (meant.what or meant.before):
        _hear_of(turn, said, person, meaning[0], meant)
        return True
    if len(meaning) > 1:
        return ask(turn, said, person)
    if not (meant.before and meant.asks):
        return False
    turn.answer(MyTickets(person.id), said.where)  # it is over, or was never submitted
    return True


def _known(turn: Turn, person: Person, meant: Reference) -> list[Ticket]:
    """Those that are worked on; of what is not solved also those that were just done."""
    going = _going(turn, person)
    done = followers.surveyed(turn.tx, person.id) if meant.unsolved and (meant.what or not going) else []
    return [*going, *(ticket for number in done if (ticket := tickets.ticket(turn.tx, number)))]


def _named(turn: Turn, said: Said, meant: Reference, known: list[Ticket]) -> list[Ticket]:
    kinds = named_categories(turn.district, meant.what)
    places = named_communities(turn.district, said.words)
    return [one for one in known if one.category in kinds[:1] and (not places or one.community in places)]


def _hear_of(turn: Turn, said: Said, person: Person, ticket: Ticket, meant: Reference) -> None:
    unsolved = meant.unsolved and ticket.status not in OPEN
    if meant.asks:
        turn.answer(TicketHistory(ticket.number, person.id), said.where)
    elif not (unsolved and survey.hear(turn, said, ticket, person, Verdict(Rating.UNSOLVED, more=True))):
        additions.take(turn, ticket, said, over=meant.over, urged=meant.before)


def ask(turn: Turn, said: Said, person: Person) -> bool:
    """The words are kept with the question. True, so that a caller can say that they are taken."""
    numbers = tuple(ticket.number for ticket in _going(turn, person))
    turn.answer(WhichReport(person.id, numbers, said.words, said.message_id), said.where)
    return True


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`which:12:345`: the words of message 345 are about #12."""
    asked = messages.message(turn.tx, pressed.where.chat, pressed.message_id)
    numbers, words = read_kept((asked.words if asked else "") or "")
    ticket = tickets.ticket(turn.tx, pressed.number())
    known = asked is not None and asked.purpose == PURPOSE and pressed.number() in numbers
    ticket = additions.goes_on(turn, ticket) if known else None
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    meant = read_reference(words)
    chosen = WhichReport(person.id, (ticket.number,), words, chosen=True)
    turn.answer(chosen, pressed.where, edits=pressed.message_id)
    messages.answered(turn.tx, pressed.where.chat, pressed.message_id, "said")
    if meant and meant.asks:
        turn.answer(TicketHistory(ticket.number, person.id), pressed.where)
    else:
        said = Said(pressed.who, pressed.where, pressed.number(1), words)
        additions.take(turn, ticket, said, over=meant is not None and meant.over)
    return Toast(language_of(turn, person))


def _going(turn: Turn, person: Person) -> list[Ticket]:
    """Their own reports that are worked on, the newest first."""
    numbers = followers.going(turn.tx, person.id, MOST)
    return [ticket for number in numbers if (ticket := tickets.ticket(turn.tx, number))]
