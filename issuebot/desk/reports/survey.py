"""Was it really solved? Everybody who has the ticket is asked; one tap counts at once, once per person and round."""

from typing import Any

from issuebot.desk.context.commands import Place, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import reopening
from issuebot.desk.notices import news
from issuebot.desk.reports import additions
from issuebot.domain.messages.residents import AddedTo
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Rating, Role, Status, may
from issuebot.store import events, expectations, pseudonyms, tickets
from issuebot.store.people import Person
from issuebot.store.tickets import Ticket

REASON_SECONDS = 600  # after a survey that was not happy, words without a reply are its reason
MORE_SECONDS = 120  # … and what follows the first of them at once; later words are another report
RATERS = frozenset({Role.REPORTER, Role.FOLLOWER})


def rate(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """One of the three buttons on the message that tells the end."""
    ticket, name = tickets.hold(turn.tx, pressed.number()), pressed.word(2)  # two may answer at once, and both count
    language = language_of(turn, person)
    if ticket is None or name not in MOVES or not MOVES[name].who & RATERS:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    role = additions.role_of(turn, ticket, person)
    if role is None:
        return Toast(language, refusal=Refusal(Reason.NOT_YOURS), alert=True)
    if refusal := _why_not(turn, ticket, role, person, pressed):
        return Toast(language, refusal=refusal, alert=True, status=ticket.status)
    if not _settle(turn, ticket, name, role, person.id):
        return Toast(language, refusal=Refusal(Reason.TOO_LATE, ticket.number), alert=True)
    if name != Rating.SATISFIED:
        until = turn.at + REASON_SECONDS
        expectations.expect(turn.tx, person.id, ticket.number, expectations.REASON, now=turn.at, until=until)
    return Toast(language, said=f"rated-{name}")


def give_reason(turn: Turn, said: Said, person: Person) -> bool:
    """Words or a picture alone, soon after a survey that was not happy, are its reason; a whole report is a new one."""
    whole = said.attachment and said.words
    rated = expectations.newest(turn.tx, person.id, turn.at)
    if rated is None or rated.what != expectations.REASON or whole or said.album or said.location:
        return False
    if additions.drafts_since(turn, person, rated.since) or not additions.add(turn, rated.ticket, said):
        return False
    expectations.shorten(turn.tx, rated, turn.at + MORE_SECONDS)
    turn.answer(AddedTo(rated.ticket), Place(person.id, private=True))
    return True


def _why_not(turn: Turn, ticket: Ticket, role: Role, person: Person, pressed: Pressed) -> Refusal | None:
    """Why the button does nothing: it belongs to an older round of work, or they answered before. 未解决 still
    counts.
    """
    name = pressed.word(2)
    if pressed.number(1) != ticket.round or not may(name, role, ticket.status):
        return Refusal(Reason.NOT_NOW, ticket.number)
    if name == Rating.UNSOLVED:
        return Refusal(Reason.TOO_OLD, ticket.number) if reopening.is_too_old(turn, ticket) else None
    if ticket.status == Status.CLOSED and ticket.rating == Rating.SILENT:
        return Refusal(Reason.NOT_NOW, ticket.number)
    if events.answered(turn.tx, ticket.number, person.id):
        return Refusal(Reason.ANSWERED, ticket.number)
    return None


def _settle(turn: Turn, ticket: Ticket, name: str, role: Role, actor: int) -> bool:
    back = name == Rating.UNSOLVED
    closed: dict[str, Any] = {"ended_at": ticket.ended_at or turn.at, "next_due_at": None}
    end, columns = reopening.back(turn, ticket) if back else (str(MOVES[name].end), closed)
    if back or role == Role.REPORTER or ticket.status == Status.RESOLVED:
        columns["rating"] = name  # the reporter's answer decides; those of followers count in the figures
    after = tickets.move(turn.tx, ticket, end, **columns)
    if after is None:
        return False
    pseudonyms.give(turn.tx, ticket, actor)
    events.record(
        turn.tx,
        ticket.number,
        name,
        role,
        turn.at,
        actor=actor,
        chat=actor,
        from_status=ticket.status,
        to_status=end,
        unit=ticket.unit,
        letter=pseudonyms.place_of(turn.tx, ticket, actor),
    )
    if back:
        news.unsolved(turn, after, by_chat=actor)
    else:
        news.rated(turn, after, by_chat=actor)
    return True
