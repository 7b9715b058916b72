"""What happens by time alone: one due row per transaction, claimed by a conditional update."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from issuebot.desk.context import district, learning, quiet_hours, ticket_clock
from issuebot.desk.context.turn import Turn, stamp
from issuebot.desk.duties import rounds
from issuebot.desk.duties.patrol import patrol_photos, patrols, persuasion
from issuebot.desk.figures import counting, hotspots, month_end
from issuebot.desk.moves import by_time, questions
from issuebot.desk.notices import alerts, mornings, reminders, troubles
from issuebot.desk.publicity import digest_posts, digests, releases
from issuebot.desk.publicity.broadcast import sending
from issuebot.desk.publicity.nomination import nominating
from issuebot.desk.reports.draft import splitting
from issuebot.domain.messages.residents import DraftPutAway
from issuebot.domain.ticket import MOVES, OPEN, Rating, Role, may
from issuebot.store import drafts, media, tickets
from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx
from issuebot.store.operation import clock as appointments, retention
from issuebot.store.outgoing import cards
from issuebot.store.publicity import broadcasts, digest_messages, nominations, publications
from issuebot.store.rosters import duties, patrols as patrol_rows, persuasions
from issuebot.store.rosters.patrols import PIECE
from issuebot.store.tickets import Ticket

BATCH = 50
QUOTE = 60  # characters of a draft that are quoted, so that its writer recognises it
RETRY_SECONDS = 600  # a row that failed is pushed ahead, so that it cannot stop the rest


@dataclass(frozen=True, slots=True)
class Kind:
    """Something that waits for its time, in rows with a number; all times are UTC seconds.

    `due` gives the numbers that are due at a time, at most as many as asked for, the longest overdue first; `next_due`
    when the next one is. `do` is called with a number that was due a moment ago. `count` gives how many rows wait, and
    how many of them are due.
    """

    due: Callable[[Tx, int, int], list[int]]
    next_due: Callable[[Tx], int | None]
    do: Callable[[Turn, int], None]
    postpone: Callable[[Tx, int, int], None]
    count: Callable[[Tx, int], tuple[int, int]]


def due(tx: Tx, now: datetime) -> list[tuple[str, int]]:
    """What is due now: the name of its kind and its number."""
    at = int(now.timestamp())
    return [(name, number) for name, kind in KINDS.items() for number in kind.due(tx, at, BATCH)]


def next_due(tx: Tx) -> int | None:
    """The UTC second of the next due row; None when nothing waits."""
    return min((at for kind in KINDS.values() if (at := kind.next_due(tx)) is not None), default=None)


def count(tx: Tx, now: datetime) -> dict[str, tuple[int, int]]:
    """How many rows of each kind wait, and how many of them are due now."""
    return {name: kind.count(tx, int(now.timestamp())) for name, kind in KINDS.items()}


def tick(tx: Tx, kind: str, number: int, now: datetime) -> None:
    """Do what is due for one row; a row that somebody changed meanwhile is left alone."""
    in_force = district.current(tx)
    if in_force is not None:
        KINDS[kind].do(Turn(tx, in_force, now), number)


def push_ahead(tx: Tx, kind: str, number: int, now: datetime) -> None:
    KINDS[kind].postpone(tx, number, int(now.timestamp()) + RETRY_SECONDS)


def failing(tx: Tx) -> set[tuple[str, int]]:
    """The rows that failed the last time, and of which an admin was told."""
    return troubles.failing_due_rows(tx)


def failed(tx: Tx, kind: str, number: int, now: datetime) -> None:
    troubles.due_row_failed(tx, kind, number, int(now.timestamp()))


def works_again(tx: Tx, kind: str, number: int) -> None:
    troubles.due_row_works(tx, kind, number)


def sweep(tx: Tx, now: datetime) -> bool:
    """Remove a little of what has stayed long enough; True when there may be more."""
    return retention.sweep(tx, int(now.timestamp()))


def catch_up(tx: Tx, now: datetime, faults: dict[int, Exception]) -> bool:
    """Count a little of what has happened; True when there may be more. `faults` gets the tickets that cannot be
    counted.
    """
    return counting.catch_up_all(tx, int(now.timestamp()), faults)


def learn(tx: Tx, now: datetime) -> bool:
    """Read a little of what was decided before the program started; True when there may be more."""
    in_force = district.current(tx)
    return in_force is not None and learning.learn_on(tx, in_force, int(now.timestamp()))


def count_again(tx: Tx) -> None:
    """Tickets that could not be counted are tried again."""
    counting.try_again(tx)


def _ticket_due(turn: Turn, number: int) -> None:
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None or ticket.next_due_at is None or ticket.next_due_at > turn.at:
        return
    if may("resume", Role.CLOCK, ticket.status):
        questions.resume(turn, ticket)
    elif ticket.status in OPEN:
        _climb(turn, ticket)
    else:
        _end_silence(turn, ticket)


def _climb(turn: Turn, ticket: Ticket) -> None:
    reminded = ticket_clock.climb(turn, ticket)
    if reminded.rung is not None:
        reminders.remind(turn, ticket, reminded.rung)
    if reminded.asked:
        alerts.not_answered(turn, ticket)


def _end_silence(turn: Turn, ticket: Ticket) -> None:
    if not may("silence", Role.CLOCK, ticket.status):
        raise ValueError(f"ticket #{ticket.number} is due and {ticket.status}: the clock knows no move from there")
    by_time.move(turn, ticket, "silence", MOVES["silence"].end, ended_at=turn.at, rating=Rating.SILENT)


def _end_stale_draft(turn: Turn, number: int) -> None:
    draft = drafts.draft(turn.tx, number)
    if draft is None or draft.next_due_at is None or draft.next_due_at > turn.at:
        return
    if draft.status == PIECE:
        patrol_photos.come_round(turn, draft)
        return
    until = quiet_hours.held_until(turn.tx, turn.district, draft.person, turn.now)
    if until:
        # Its card would speak of a message that comes in the morning only.
        drafts.CLOCK.postpone(turn.tx, number, stamp(until))
    elif drafts.end(turn.tx, number, "stale", turn.at):
        splitting.undo(turn, number, draft.person)
        card = cards.of_draft(turn.tx, number)
        if card:
            turn.refresh(card)
        words = drafts.words(turn.tx, number)
        if words or media.of_draft(turn.tx, number):
            # They may believe that it was submitted, and the edit of a card far above would not be noticed.
            turn.notify(DraftPutAway(draft.person, number, words[:QUOTE] or None), draft.person)


def _rows(rows: DueRows, do: Callable[[Turn, int], None]) -> Kind:
    return Kind(rows.due, rows.next_due, do, rows.postpone, rows.count)


def _appointment(name: str, do: Callable[[Turn], None]) -> Kind:
    """What has no row of its own, such as the list of the morning, counts as one row with the number 0."""
    return Kind(
        due=lambda tx, at, _: [0] if appointments.is_due(tx, name, at) else [],
        next_due=lambda tx: appointments.next_due(tx, name),
        do=lambda turn, _: do(turn),
        postpone=lambda tx, _, until: appointments.postpone(tx, name, until),
        count=lambda tx, at: (1, int(appointments.is_due(tx, name, at))),
    )


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "ticket": _rows(tickets.CLOCK, _ticket_due),
        "draft": _rows(drafts.CLOCK, _end_stale_draft),
        "duty": Kind(duties.due, duties.next_due, rounds.come_round, duties.postpone, duties.count_due),
        "patrol": _rows(patrol_rows.CLOCK, patrols.come_round),
        "persuasion": _rows(persuasions.CLOCK, persuasion.come_round),
        "publication": _rows(publications.CLOCK, releases.come_round),
        "digest message": _rows(digest_messages.CLOCK, digest_posts.come_round),
        "nomination": _rows(nominations.CLOCK, nominating.come_round),
        "broadcast": _rows(broadcasts.CLOCK, sending.come_round),
        "morning": _appointment(appointments.MORNING, mornings.come_round),
        "month": _appointment(appointments.MONTH, month_end.come_round),
        "hotspots": replace(
            _appointment(appointments.HOTSPOTS, hotspots.come_round),
            postpone=lambda tx, _, until: hotspots.pass_over(tx, until),
        ),
        "digest": _appointment(appointments.DIGEST, digests.come_round),
    }
)
