"""Who hears that the time of a ticket runs out: the unit, and past the limit the desk and the leaders."""

from collections.abc import Iterator

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.clock.ladder import Rung, limit, reached
from issuebot.domain.district.parts import Unit
from issuebot.domain.messages.notices import Reminded, Reminder
from issuebot.domain.ticket import OPEN, Status
from issuebot.store import events, tickets
from issuebot.store.members import people
from issuebot.store.outgoing import unsent
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.tickets import Ticket

GATHER = 60  # seconds in which what concerns one chat becomes one message
MOST = 10  # tickets of one message

Chat = tuple[int, int | None]  # the chat and its topic


def remind(turn: Turn, ticket: Ticket, rung: Rung) -> None:
    hearers = list(_hearers(turn, ticket, rung))
    if not hearers:
        recipients.nobody(turn)
    for chat, topic in hearers:
        _tell(turn, chat, topic, (ticket.number, rung.name.lower(), limit(ticket) or 0))


def still_true(turn: Turn, chat: int, reminded: Reminded, *, again: bool) -> Ticket | None:
    """The ticket of which a chat is reminded; None when the reason is over, or when a later reminder says more.

    `again`: an old reminder is shown again, and a ticket that is even later by now stays on it.
    """
    number, name, *by = reminded
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or ticket.status not in OPEN or ticket.status == Status.WAITING:
        return None
    # Whoever moved the limit, or began to work on it, knows how much time is left.
    if any(by) and by != [limit(ticket)]:
        return None
    rung = Rung[name.upper()]
    hears = any(chat == there for there, _ in _hearers(turn, ticket, rung))
    return ticket if hears and (_is_newest(turn, ticket, rung) or (again and ticket.rung > rung)) else None


def follow(turn: Turn, waited: Outgoing) -> None:
    """A unit that got another group while a reminder waited gets it there."""
    said = waited.message
    if not isinstance(said, Reminder) or waited.edits is not None:
        return
    there: dict[Chat, list[Reminded]] = {}
    for about in said.reminded:
        number, name, *_ = about
        ticket, rung = tickets.ticket(turn.tx, number), Rung[name.upper()]
        # To whom a ticket was given meanwhile it was shown with the time that is left.
        before = events.unit_before(turn.tx, number, waited.created_at - GATHER)
        if ticket is None or rung == Rung.LATE or ticket.unit != before:
            continue
        hearers = list(_hearers(turn, ticket, rung))
        if any(waited.chat == chat for chat, _ in hearers):
            continue
        for hearer in hearers:
            if still_true(turn, hearer[0], about, again=False):
                there.setdefault(hearer, []).append(about)
    for (chat, topic), reminded in there.items():  # it has waited long enough
        turn.notify(Reminder(tuple(reminded)), chat, topic=topic)


def _is_newest(turn: Turn, ticket: Ticket, rung: Rung) -> bool:
    """Not when it waited so long that the next one is about to be said, as after a time without the bot."""
    hours = workhours_of(turn.district, turn.now, ticket.unit)
    return ticket.rung == rung >= reached(ticket, hours, turn.at)


def _hearers(turn: Turn, ticket: Ticket, rung: Rung) -> Iterator[Chat]:
    """A unit that cannot be reached is late at once: the desk hears of it in its place, or the leader in the desk's."""
    unit = turn.district.unit(ticket.unit)
    if rung < Rung.LATE and unit and unit.chat and recipients.unit_can_hear(turn, unit):
        yield unit.chat, unit.topic
        return
    desks = recipients.desks(turn)
    yield from ((desk, None) for desk in desks)
    if rung == Rung.LATE or not desks:
        yield from ((leader, None) for leader in _leaders(turn, unit) if leader not in desks)


def _leaders(turn: Turn, unit: Unit | None) -> list[int]:
    """The district's, and the unit's own."""
    own = unit.leader if unit and unit.leader and people.is_reachable(turn.tx, unit.leader) else None
    return [person for person in dict.fromkeys((recipients.leader(turn), own)) if person]


def _tell(turn: Turn, chat: int, topic: int | None, about: Reminded) -> None:
    """Join the reminder of this chat that waits for its minute, or make one that waits for others."""
    waiting = unsent.gathering(turn.tx, Reminder.kind, chat, topic, turn.at * 1000)
    said = waiting.message if waiting else None
    if waiting and isinstance(said, Reminder) and len(said.reminded) < MOST:
        # A later rung of the same ticket takes the earlier one's place.
        others = tuple(other for other in said.reminded if other[0] != about[0])
        if unsent.gather(turn.tx, waiting, Reminder((*others, about))):
            return
    turn.notify(Reminder((about,)), chat, topic=topic, not_before_ms=(turn.at + GATHER) * 1000)
