"""What happens by time alone: one due row per transaction, claimed by a conditional update."""

from collections.abc import Callable
from datetime import datetime

from issuebot.desk.context import district
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import questions
from issuebot.desk.notices import news
from issuebot.domain.messages.residents import DraftPutAway
from issuebot.domain.ticket import MOVES, Rating, Role, may
from issuebot.store import cards, drafts, events, media, retention, tickets
from issuebot.store.engine.database import Tx
from issuebot.store.tickets import Ticket

BATCH = 50
QUOTE = 60  # characters of a draft that are quoted, so that its writer recognises it
RETRY_SECONDS = 600  # a row that failed is pushed ahead, so that it cannot stop the rest

Work = Callable[[Tx], object]


def due(tx: Tx, now: datetime) -> list[tuple[str, int]]:
    """What is due now: (`ticket` or `draft`, its number), the longest overdue first of each."""
    at = int(now.timestamp())
    waiting = [("ticket", number) for number in tickets.due(tx, at, BATCH)]
    return waiting + [("draft", number) for number in drafts.due(tx, at, BATCH)]


def next_due(tx: Tx) -> int | None:
    """The UTC second of the next due row; None when nothing waits."""
    return min((at for at in (tickets.next_due(tx), drafts.next_due(tx)) if at is not None), default=None)


def tick(tx: Tx, kind: str, number: int, now: datetime) -> None:
    """Do what is due for one row; a row that somebody changed meanwhile is left alone."""
    in_force = district.current(tx)
    if in_force is None:
        return
    turn = Turn(tx, in_force, now)
    if kind == "ticket":
        _ticket_due(turn, number)
    else:
        _end_stale_draft(turn, number)


def push_ahead(tx: Tx, kind: str, number: int, now: datetime) -> None:
    until = int(now.timestamp()) + RETRY_SECONDS
    (tickets if kind == "ticket" else drafts).postpone(tx, number, until)


def sweep(tx: Tx, now: datetime) -> bool:
    """Remove a little of what has stayed long enough; True when there may be more."""
    return retention.sweep(tx, int(now.timestamp()))


def _ticket_due(turn: Turn, number: int) -> None:
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or ticket.next_due_at is None or ticket.next_due_at > turn.at:
        return
    if may("resume", Role.CLOCK, ticket.status):
        questions.resume(turn, ticket)
    else:
        _end_silence(turn, ticket)


def _end_silence(turn: Turn, ticket: Ticket) -> None:
    number = ticket.number
    end = MOVES["silence"].end
    if not may("silence", Role.CLOCK, ticket.status):
        raise ValueError(f"ticket #{number} is due and {ticket.status}: the clock knows no move from there")
    after = tickets.move(turn.tx, ticket, end, ended_at=turn.at, next_due_at=None, rating=Rating.SILENT)
    if after:
        events.record(
            turn.tx,
            number,
            "silence",
            Role.CLOCK,
            turn.at,
            from_status=ticket.status,
            to_status=end,
            unit=ticket.unit,
        )
        news.moved(turn, after, by_chat=None)


def _end_stale_draft(turn: Turn, number: int) -> None:
    draft = drafts.draft(turn.tx, number)
    if draft is None or draft.next_due_at is None or draft.next_due_at > turn.at:
        return
    if drafts.end(turn.tx, number, "stale", turn.at):
        card = cards.of_draft(turn.tx, number)
        if card:
            turn.refresh(card)
        words = drafts.words(turn.tx, number)
        if words or media.of_draft(turn.tx, number):
            # They may believe that it was submitted, and the edit of a card far above would not be noticed.
            turn.notify(DraftPutAway(draft.person, number, words[:QUOTE] or None), draft.person)
