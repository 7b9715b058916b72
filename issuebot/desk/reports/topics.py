"""Which ticket a resident speaks of who names none: the one that was spoken of last, or that was replied to."""

import re
from dataclasses import dataclass

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import additions
from issuebot.domain.belonging import BESIDE_SECONDS, FRESH_SECONDS
from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.writing.script import fold
from issuebot.domain.ticket import OPEN, REOPEN_DAYS
from issuebot.store import drafts, events, followers, media, tickets
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, messages
from issuebot.store.tickets import Ticket

AGAIN = re.compile(r"又|再次|上次|上回|还是老样子|\b(?:again|same as before|last time)\b")


@dataclass(frozen=True, slots=True)
class Topic:
    """The ticket that the newest message in a private chat is about, and since when it stands there. `talk`: it answers
    what they said of it.
    """

    ticket: Ticket
    since: int
    talk: bool = False


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
    return Topic(ticket, max(newest.at, begun), newest.purpose == "followup")


def just_submitted(turn: Turn, person: Person) -> int | None:
    """The report of theirs that goes on, and was just spoken of."""
    topic = topic_of(turn, person)
    if topic is None or topic.ticket.reporter != person.id or topic.ticket.status not in OPEN:
        return None
    return topic.ticket.number if turn.at - topic.since <= FRESH_SECONDS else None


def said_to_be_over(turn: Turn, person: Person) -> int | None:
    """The same where they said last that nobody need come any more."""
    number = just_submitted(turn, person)
    last = events.latest(turn.tx, number, "add", "answer") if number else None
    over = last is not None and last.actor == person.id and says_it_is_over(last.words or "")
    return number if over else None


def again(turn: Turn, said: Said, person: Person) -> int | None:
    """Of what ended of late, the report that 那个灯又不亮了 goes on with."""
    kinds = named_categories(turn.district, said.words) if AGAIN.search(fold(said.words)) else ()
    if not kinds:
        return None
    ended = followers.closed_since(turn.tx, person.id, turn.at - REOPEN_DAYS * 86_400)
    same = [one for one in ended if (ticket := tickets.ticket(turn.tx, one)) and ticket.category == kinds[0]]
    return same[0] if len(same) == 1 else None


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
