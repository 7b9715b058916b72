"""Questions to the resident: the unit asks, the clock pauses, and the answer resumes the work."""

from typing import Any

from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import by_time
from issuebot.desk.moves.orders.order import RESIDENTS, Order, carry, need
from issuebot.desk.moves.pauses import resumed
from issuebot.desk.notices import alerts, news
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import MOVES, Need, Status, may
from issuebot.store import expectations, followers, tickets
from issuebot.store.members import people
from issuebot.store.tickets import Ticket


def ask(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    if not order.words:
        return need(order, Need.QUESTION)
    asked = who_knows(turn, ticket)
    waits: dict[str, Any] = {"asked_from": ticket.status, "waiting_since": turn.at}
    after = carry(turn, order, ticket, MOVES["ask"].end, words=order.words, **waits)
    if after is None:
        return Refusal(Reason.TOO_LATE, ticket.number)
    picture = keep_file(turn, order.said, ticket=ticket.number, phase="asked") if order.said else None
    for person in asked:
        expectations.expect(
            turn.tx, person, ticket.number, expectations.ANSWER, now=turn.at, until=after.next_due_at or turn.at
        )
    alerts.asked(turn, after, asked, picture, by_chat=order.where.chat)
    return None


def who_knows(turn: Turn, ticket: Ticket) -> list[int]:
    """The people to ask: the reporter, or the followers where the reporter was forgotten."""
    reach = [person for person in followers.people(turn.tx, ticket.number) if people.is_reachable(turn.tx, person)]
    return [ticket.reporter] if ticket.reporter in reach else reach


def answer(turn: Turn, order: Order, ticket: Ticket) -> Ticket | None:
    """The resident's words; what comes after the first of them is only added. None when it waits no more."""
    if order.role not in RESIDENTS or not may("answer", order.role, ticket.status):
        return None
    after = carry(turn, order, ticket, ticket.asked_from or Status.ASSIGNED, words=order.words or None)
    if after:
        news.moved(turn, after, by_chat=order.where.chat)
    return after


def forgotten(turn: Turn, numbers: list[int]) -> None:
    """Somebody who was asked about these is forgotten: who else has the ticket is asked, or nobody is waited for."""
    for number in numbers:
        ticket = tickets.ticket(turn.tx, number)
        if ticket is None or ticket.status != Status.WAITING or expectations.is_asked(turn.tx, number):
            continue
        others = who_knows(turn, ticket)
        for person in others:
            until = ticket.next_due_at or turn.at
            expectations.expect(turn.tx, person, number, expectations.ANSWER, now=turn.at, until=until)
        if others:
            alerts.asked(turn, ticket, others, None, by_chat=0)
        else:
            resume(turn, ticket, gone=True)


def resume(turn: Turn, ticket: Ticket, *, gone: bool = False) -> None:
    """Nobody answered in time, or nobody can: `gone`."""
    after = by_time.move(turn, ticket, "resume", ticket.asked_from or Status.ASSIGNED, **resumed(turn, ticket))
    if after:
        alerts.resumed(turn, after, gone=gone)
