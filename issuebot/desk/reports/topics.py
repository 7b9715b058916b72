"""Which ticket a resident speaks of who names none: the one that was spoken of last, or that was replied to."""

from dataclasses import dataclass

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import additions
from issuebot.domain.belonging import BESIDE_SECONDS
from issuebot.store import drafts, events, followers, media, tickets
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, messages
from issuebot.store.tickets import Ticket


@dataclass(frozen=True, slots=True)
class Topic:
    """The ticket that the newest message in a private chat is about, and since when it stands there."""

    ticket: Ticket
    since: int


def topic_of(turn: Turn, person: Person) -> Topic | None:
    newest = messages.newest(turn.tx, person.id)
    if newest is None:
        return None
    card = cards.card(turn.tx, newest.card) if newest.card else None
    number = card.ticket if card else newest.ticket
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, number)) if number else None
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        return None
    # A receipt was sent as the card of the draft.
    begun = ticket.submitted_at if card and card.draft and ticket.reporter == person.id else 0
    return Topic(ticket, max(newest.at, begun))


def own_ticket(turn: Turn, said: Said) -> int | None:
    """The ticket that a person's own message, to which they reply, has become or was added to."""
    where, answered = said.where.chat, said.reply_to
    if answered is None or not said.where.private:
        return None
    spoken = events.of_message(turn.tx, where, answered)
    if spoken:
        return spoken.ticket
    draft = drafts.of_message(turn.tx, where, answered)
    if draft:
        return draft.ticket
    shown = media.of_message(turn.tx, where, answered)
    return shown.ticket if shown else None


def survey_of(turn: Turn, person: Person) -> Ticket | None:
    """The ticket whose survey words below it can answer: the one spoken of last, or the only one."""
    waiting = [
        number for number in followers.surveyed(turn.tx, person.id) if not events.answered(turn.tx, number, person.id)
    ]
    topic = topic_of(turn, person) if len(waiting) > 1 else None
    if topic:
        waiting = [number for number in waiting if number == topic.ticket.number]
    return tickets.ticket(turn.tx, waiting[0]) if len(waiting) == 1 else None


def beside(turn: Turn, topic: Topic | None) -> int | None:
    """The ticket to which a report that begins now can be added with one tap."""
    return topic.ticket.number if topic and turn.at - topic.since <= BESIDE_SECONDS else None
