"""What somebody edits after it was acted on: other words, another photo, another note of a unit. Telegram also tells of
an edit where only a link's preview is new, so that nothing is done unless what was said has changed.
"""

from dataclasses import replace

from issuebot.desk.context import hidden_numbers, ticket_clock
from issuebot.desk.context.commands import Place, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders import corrected
from issuebot.desk.moves.orders.order import WORDS
from issuebot.desk.notices import news
from issuebot.desk.reports import additions, community_groups
from issuebot.domain.language.answers.replies import read_reply
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.residents import AddedTo
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import STAFF, Status
from issuebot.store import draft_messages, events, followers, group_reports, media, tickets
from issuebot.store.events import Event
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, outbox
from issuebot.store.tickets import Ticket

NOTE = frozenset({"close", "corrected"})  # the events that say what was done


def of_resident(turn: Turn, said: Said, person: Person) -> bool:
    """What is corrected after it was submitted is added to the ticket, so that it is not lost. False where nothing is
    known of the message.
    """
    if of_staff(turn, said):
        return True
    shown = replace_file(turn, said)
    found = draft_messages.of_ended(turn.tx, person.id, said.message_id) if said.words else None
    if found:
        said = replace(said, words=hidden_numbers.on_ticket(turn, found[1], person.id, said.words))
    if found and found[2] != said.words:
        draft_messages.put_words(turn.tx, found[0], said.message_id, said.words)
        _add(turn, found[1], said)
    elif found or not said.words or _correct_addition(turn, said, person) or shown is not None:
        return True
    elif not _was_given_up(turn, said, person):
        return _add_reply(turn, said, person)
    return True


def _was_given_up(turn: Turn, said: Said, person: Person) -> bool:
    """What is corrected in a report that was cancelled goes nowhere, which they hear once for each; not where
    it gives up once more.
    """
    found = draft_messages.of_given_up(turn.tx, person.id, said.message_id)
    if found and found[1] != said.words:
        draft_messages.put_words(turn.tx, found[0], said.message_id, said.words)
        if read_wish(said.words) not in ("withdraw", "cancel"):
            turn.refuse(said.where, Refusal(Reason.DRAFT_OVER))
    return found is not None


def in_group(turn: Turn, said: Said) -> None:
    """A report or an addition in a community's group, or the note with which a unit closed a ticket."""
    if of_staff(turn, said) or community_groups.community_of(turn, said.where) is None:
        return
    replace_file(turn, said)
    known = events.of_message(turn.tx, said.where.chat, said.message_id)
    report = None if known else group_reports.of_message(turn.tx, said.where.chat, said.message_id)
    before = known.words if known else _reported(turn, said, report.ticket) if report else None
    number = known.ticket if known else report.ticket if report else None
    if number is not None and said.words and said.words != before:
        additions.add(turn, number, replace(said, attachment=None, album=None))
        community_groups.count_addition(turn, number)


def of_staff(turn: Turn, said: Said) -> bool:
    """An edited close note, before the survey was answered, or a reply that was offered. True: it is the staff's."""
    event = events.of_message(turn.tx, said.where.chat, said.message_id)
    if event and event.role not in STAFF:
        return False
    if corrected.hear_again(turn, said):
        return True
    if event is None:
        return corrected.hear_anew(turn, said)
    ticket = tickets.ticket(turn.tx, event.ticket)
    if ticket is None or not turn.staff_role(said.who, said.where):
        return True
    replace_file(turn, said)
    if event.kind not in NOTE:
        corrected.say_again(turn, said, event)
        return True
    note = _note_in(said)
    if note and note != event.words:
        _correct_note(turn, said, event, ticket, note)
    return True


def _correct_note(turn: Turn, said: Said, event: Event, ticket: Ticket, note: str) -> None:
    newest = events.latest(turn.tx, ticket.number, *NOTE)
    if ticket.status != Status.RESOLVED or newest is None or newest.seq != event.seq:
        turn.refuse(said.where, Refusal(Reason.NOTE_STANDS, ticket.number))
        return
    after = ticket_clock.move(turn, ticket, ticket.status, resolution=note)
    if after is None:
        turn.refuse(said.where, Refusal(Reason.TOO_LATE, ticket.number))
        return
    events.record(
        turn.tx,
        ticket.number,
        "corrected",
        event.role,
        turn.at,
        actor=said.who.id,
        chat=said.where.chat,
        from_status=ticket.status,
        to_status=ticket.status,
        unit=event.unit,
        words=note,
        message_id=said.message_id,
    )
    news.moved(turn, after, by_chat=said.where.chat)
    for card in cards.of_ticket(turn.tx, ticket.number):
        if card.kind == "group":
            turn.refresh(card)
    turn.answer(Acknowledged(said.message_id, "corrected", ticket.number), said.where)


def _note_in(said: Said) -> str:
    """The note, as it was read when the ticket was closed: behind the command, behind its word, or all of it."""
    if said.command:
        return read_number(said.words, None)[1][:WORDS] if read_number(said.words, None)[0] else said.words[:WORDS]
    meant = read_reply(said.words)
    return (meant.words if meant.move == "close" else said.words)[:WORDS]


def replace_file(turn: Turn, said: Said) -> int | None:
    """Another photo in the same message takes the first one's place; it goes to those who had that one."""
    before = media.of_message(turn.tx, said.where.chat, said.message_id) if said.attachment else None
    if before is None or said.attachment is None or not (before.unique_id and said.attachment.unique):
        return None
    if before.unique_id == said.attachment.unique:
        return None
    after = media.replace(turn.tx, before.id, said.attachment.kind, said.attachment.file, said.attachment.unique)
    ticket = tickets.ticket(turn.tx, before.ticket) if before.ticket else None
    if ticket is None:
        return after.id
    if after.phase == "proof":
        if ticket.status == Status.RESOLVED:
            news.proof_came_late(turn, ticket, after)
    elif after.phase in ("report", "added"):
        news.added(turn, ticket, "", [after], person=said.who.id)
    for card in cards.of_ticket(turn.tx, ticket.number):
        if card.message_id and card.kind == "receipt" and card.chat == said.where.chat:
            turn.refresh(card, priority=outbox.ANSWER)
    return after.id


def _correct_addition(turn: Turn, said: Said, person: Person) -> bool:
    """True where the message was an addition, whether its words have changed or not."""
    event = events.of_message(turn.tx, person.id, said.message_id)
    if event is None:
        return False
    said = replace(said, words=hidden_numbers.on_ticket(turn, event.ticket, person.id, said.words))
    if event.words != said.words:
        _add(turn, event.ticket, said)
    return True


def _add(turn: Turn, number: int, said: Said) -> None:
    number = followers.root(turn.tx, number)
    if additions.add(turn, number, replace(said, attachment=None, album=None)):
        turn.answer(AddedTo(number, said.message_id), Place(said.where.chat, private=True))


def _add_reply(turn: Turn, said: Said, person: Person) -> bool:
    """A corrected reply of before events knew their messages, if its words are new."""
    about = turn.about(said)
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, about.ticket)) if about and about.ticket else None
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        return False
    known = {event.words for event in events.of_ticket(turn.tx, ticket.number) if event.actor == person.id}
    if said.words not in known and known & {words for words in known if words}:
        _add(turn, ticket.number, said)
    return True


def _reported(turn: Turn, said: Said, number: int) -> str | None:
    """The words of the command that made this report: those of a message replied to stand before them."""
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None:
        return None
    quoted = said.quoted.words if said.quoted else ""
    return ticket.words.removeprefix(quoted).lstrip("\n") if quoted else ticket.words
