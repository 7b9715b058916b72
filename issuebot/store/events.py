"""What happened to tickets, one row for each change. A row is never edited, but for the mark that it was counted."""

from dataclasses import dataclass

from issuebot.domain.ticket import OPEN
from issuebot.store import open_counts, search
from issuebot.store.engine.database import Tx, read_as

DECIDED = "decided"  # what a transaction has counted of the events that decide; a new one makes it untrue


@dataclass(frozen=True, slots=True)
class Event:
    """One change: who (a person's id, None for the clock), in which role and chat, from, to and words.

    `letter`: by which of the ticket's pseudonyms somebody answered the survey, `own`: who answered had worked on it;
    `message_id`: in `chat`, what said it. `has`, `category`, `community` and the deadlines: how the ticket stood
    afterwards, and whose it was.
    """

    ticket: int
    seq: int
    at: int
    kind: str
    role: str
    actor: int | None
    chat: int | None
    from_status: str | None
    to_status: str | None
    unit: str | None
    words: str | None
    letter: int | None
    message_id: int | None = None
    has: str | None = None
    category: str | None = None
    community: str | None = None
    respond_by: int | None = None
    resolve_by: int | None = None
    own: bool = False


_event = read_as(Event)

# Nobody rates their own work: who answers the survey may have done something for the staff with the ticket.
OWN = """(:own = TRUE OR (:kind IN ('satisfied', 'unsatisfied', 'unsolved') AND EXISTS (
    SELECT 1 FROM event WHERE ticket = :ticket AND actor = CAST(:actor AS BIGINT)
        AND role IN ('unit', 'coordinator', 'leader', 'volunteer'))))"""


def record(
    tx: Tx,
    number: int,
    kind: str,
    role: str,
    now: int,
    *,
    actor: int | None = None,
    chat: int | None = None,
    from_status: str | None = None,
    to_status: str | None = None,
    unit: str | None = None,
    words: str | None = None,
    letter: int | None = None,
    message_id: int | None = None,
    own: bool = False,
) -> None:
    """Append an event, after its ticket was written: it tells how the ticket stands now. Events are never edited.

    `own`: who answers the survey oversees the district. That they worked on the ticket is known here.
    """
    tx.execute(
        "INSERT INTO event (ticket, seq, at, kind, role, actor, chat, from_status, to_status, unit, words, letter,"  # noqa: S608 our own condition
        " message_id, own, has, category, community, respond_by, resolve_by)"
        " SELECT :ticket, (SELECT coalesce(max(seq), 0) + 1 FROM event WHERE ticket = :ticket), :at, :kind, :role,"
        " :actor, :chat, :from_status, :to_status, :unit, :words, CAST(:letter AS BIGINT), CAST(:message_id AS BIGINT),"
        f" {OWN}, ticket.unit, category, community, respond_by, resolve_by FROM ticket WHERE number = :ticket",
        ticket=number,
        at=now,
        kind=kind,
        role=role,
        actor=actor,
        chat=chat,
        from_status=from_status,
        to_status=to_status,
        unit=unit,
        words=words,
        letter=letter,
        message_id=message_id,
        own=own,
    )
    if to_status is None or to_status in OPEN:
        open_counts.acted(tx, number, role, actor)
    search.index(tx, number, words)
    tx.once.pop(DECIDED, None)


def of_ticket(tx: Tx, number: int) -> list[Event]:
    return [_event(row) for row in tx.all("SELECT * FROM event WHERE ticket = :number ORDER BY seq", number=number)]


def count_added(tx: Tx, number: int) -> int:
    """How often somebody added to it, said that they have the same problem, or had another ticket merged into it."""
    sql = "SELECT count(*) AS n FROM event WHERE ticket = :number AND kind IN ('add', 'answer', 'metoo', 'merged-in')"
    row = tx.one(sql, number=number)
    return int(row["n"]) if row else 0


def done_since(tx: Tx, at: int) -> set[tuple[str, str]]:
    """What has been done since this UTC second: (kind, role) of every event."""
    rows = tx.all("SELECT DISTINCT kind, role FROM event WHERE at >= :at", at=at)
    return {(row["kind"], row["role"]) for row in rows}


def of_message(tx: Tx, chat: int, message_id: int) -> Event | None:
    """The newest that this message said."""
    sql = "SELECT * FROM event WHERE chat = :chat AND message_id = :message_id ORDER BY ticket DESC, seq DESC LIMIT 1"
    row = tx.one(sql, chat=chat, message_id=message_id)
    return _event(row) if row else None


def latest(tx: Tx, number: int, *kinds: str) -> Event | None:
    """The newest event of any of these kinds, three at most."""
    sql = "SELECT * FROM event WHERE ticket = :number AND kind IN (:kind, :other, :third) ORDER BY seq DESC LIMIT 1"
    kind, other, third, *_ = (*kinds, "", "")
    row = tx.one(sql, number=number, kind=kind, other=other, third=third)
    return _event(row) if row else None


def answered(tx: Tx, number: int, person: int) -> str | None:
    """What this person said to the survey since the ticket was last resolved."""
    row = tx.one(
        "SELECT kind FROM event WHERE ticket = :number AND actor = :person"
        " AND kind IN ('satisfied', 'unsatisfied', 'unsolved') AND seq > coalesce("
        "(SELECT max(seq) FROM event WHERE ticket = :number AND to_status = 'resolved'), 0) ORDER BY seq DESC LIMIT 1",
        number=number,
        person=person,
    )
    return str(row["kind"]) if row else None


def units_that_returned(tx: Tx, number: int) -> list[str]:
    rows = tx.all("SELECT DISTINCT unit FROM event WHERE ticket = :number AND kind = 'return'", number=number)
    return [row["unit"] for row in rows]


def unit_before(tx: Tx, number: int, at: int) -> str | None:
    """Which unit had a ticket before a moment."""
    sql = (
        "SELECT unit FROM event WHERE ticket = :number AND at < :at AND to_status IS NOT NULL ORDER BY seq DESC LIMIT 1"
    )
    row = tx.one(sql, number=number, at=at)
    return row["unit"] if row else None
