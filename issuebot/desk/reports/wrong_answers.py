"""What was taken as the answer to a unit's question, and was none: the ticket waits for the answer again."""

from typing import Any

from issuebot.desk.context import ticket_clock
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import questions
from issuebot.domain.ticket import Status
from issuebot.store import events, expectations, tickets
from issuebot.store.events import Event
from issuebot.store.tickets import Ticket

# What may have happened since without being the answer, or the work that goes on with it.
HARMLESS = frozenset({"note", "tell", "escalate", "unlike", "metoo", "reveal", "exclude", "include"})


def wait_again(turn: Turn, answer: Event) -> Ticket | None:
    """The ticket as if it had waited all the time. None when it went on since, or something was added that may be the
    answer.
    """
    ticket = tickets.ticket(turn.tx, answer.ticket)
    happened = {event.kind for event in events.of_ticket(turn.tx, answer.ticket) if event.seq > answer.seq}
    wrong = answer.kind == "answer" and answer.from_status == Status.WAITING
    if ticket is None or not wrong or ticket.status != answer.to_status or happened - HARMLESS:
        return None
    asked = events.latest(turn.tx, answer.ticket, "ask")
    waits: dict[str, Any] = {"asked_from": ticket.status, "waiting_since": answer.at}
    after = ticket_clock.move(turn, ticket, Status.WAITING, **waits)
    if after:
        # They were asked before the report that the words became was begun: the next words go on with that.
        since, until = asked.at if asked else answer.at, after.next_due_at or turn.at
        for person in questions.who_knows(turn, after):
            expectations.expect(turn.tx, person, after.number, expectations.ANSWER, now=since, until=until)
    return after
