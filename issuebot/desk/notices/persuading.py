"""Uncivil behaviour near somebody on duty is offered to them, beside the unit that has the ticket and its deadline."""

from collections.abc import Collection

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.messages.duties.patrols import PersuasionOver
from issuebot.domain.roster.duty import Status as DutyStatus
from issuebot.domain.roster.persuasion import CATEGORY, RECENT, near_places
from issuebot.domain.ticket import OPEN, Role
from issuebot.store import events
from issuebot.store.outgoing import cards, outbox
from issuebot.store.rosters import duties, persuasions
from issuebot.store.rosters.duties import Duty
from issuebot.store.tickets import Ticket

CARD = "persuade"  # the kind of the card that offers it


def offer(turn: Turn, ticket: Ticket) -> None:
    """To everybody on duty near it now, once; not to whoever reported it."""
    recent = turn.at - ticket.submitted_at <= RECENT
    if ticket.category != CATEGORY or ticket.status not in OPEN or not recent:
        return
    point = None if ticket.latitude is None or ticket.longitude is None else (ticket.latitude, ticket.longitude)
    text = f"{ticket.place or ''} {ticket.words}"
    places = near_places(turn.district, community=ticket.community, point=point, text=text)
    asked = [duty for duty in _on_duty(turn, places) if _ask(turn, ticket, duty)]
    if asked:
        events.record(turn.tx, ticket.number, "persuade-offered", Role.CLOCK, turn.at, unit=ticket.unit)


def look(turn: Turn, ticket: Ticket) -> None:
    """When the ticket is open no more, nobody need go."""
    if ticket.category == CATEGORY and ticket.status not in OPEN:
        call_off(turn, ticket)


def call_off(turn: Turn, ticket: Ticket) -> None:
    """Nobody need go: somebody on the way is told."""
    for person in persuasions.end_of_ticket(turn.tx, ticket.number):
        outbox.notify(turn.tx, PersuasionOver(ticket.number), person, turn.at, priority=outbox.ANSWER)


def show_again(turn: Turn, ticket: Ticket, *, by_chat: int | None = None) -> None:
    """The offers, as they are now; the chat that acted first."""
    for card in cards.of_ticket(turn.tx, ticket.number):
        if card.kind == CARD:
            turn.refresh(card, priority=outbox.ANSWER if card.chat == by_chat else outbox.NOTICE)


def _on_duty(turn: Turn, places: Collection[str]) -> list[Duty]:
    """One duty of each person whom the bot reaches."""
    found = duties.between(turn.tx, turn.at, turn.at + 1, places=places) if places else []
    here = [one for one in found if one.status == DutyStatus.PLANNED and one.checked_out_at is None and one.person]
    once = {one.person: one for one in reversed(here)}
    return [one for person, one in once.items() if person and recipients.person_can_hear(turn, person)]


def _ask(turn: Turn, ticket: Ticket, duty: Duty) -> bool:
    person = duty.person or 0
    values = {"ticket": ticket.number, "person": person, "volunteer": duty.volunteer, "duty": duty.id}
    if person == ticket.reporter or not persuasions.offer(turn.tx, **values, now=turn.at, due=duty.ends):
        return False
    card = cards.add(turn.tx, CARD, person, ticket=ticket.number)
    turn.show(card, person, None, priority=outbox.ANSWER)  # they are on duty: it does not wait for the morning
    return True
