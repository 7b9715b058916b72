"""Photos, videos, sounds and documents: Telegram keeps the files, we keep their `file_id`."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among

OFFERED = "offered"  # the phase of what staff sent in reply to a card, until somebody says what it is for
# The phase of what belongs to no ticket yet: an album's pictures in a group before one of them turns out to be a
# report, and what staff sent in reply to a list.
PASSING = "passing"
# A ticket's own files first, then those of tickets merged into it.
IN_TURN = "CASE coalesce(origin, ticket) WHEN ticket THEN 0 ELSE 1 END, chat DESC, message_id"


@dataclass(frozen=True, slots=True)
class Medium:
    """`kind`: photo, video, animation, video_note, voice, audio, document; `phase`: report, proof, added, passing.

    `round` as in the ticket; `origin` is the ticket it came to, where that was merged into `ticket` since; `unique_id`
    is the same for the file in whatever message it stands.
    """

    id: int
    draft: int | None
    ticket: int | None
    phase: str
    round: int
    kind: str
    file: str
    album: str | None
    chat: int
    message_id: int
    added_at: int
    origin: int | None
    unique_id: str | None


_medium = read_as(Medium)


def add(
    tx: Tx,
    *,
    kind: str,
    file: str,
    unique_id: str | None = None,
    album: str | None,
    chat: int,
    message_id: int,
    now: int,
    draft: int | None = None,
    ticket: int | None = None,
    phase: str = "report",
    round: int = 1,  # noqa: A002 the column's name
) -> Medium | None:
    """None when this message's file is here already."""
    row = tx.one(
        "INSERT INTO media (draft, ticket, phase, round, kind, file, album, chat, message_id, added_at,"
        " unique_id) VALUES (:draft, :ticket, :phase, :round, :kind, :file, :album, :chat, :message_id, :now,"
        " :unique_id)"
        " ON CONFLICT DO NOTHING RETURNING *",
        draft=draft,
        ticket=ticket,
        phase=phase,
        round=round,
        kind=kind,
        file=file,
        unique_id=unique_id,
        album=album,
        chat=chat,
        message_id=message_id,
        now=now,
    )
    return _medium(row) if row else None


def medium(tx: Tx, medium_id: int) -> Medium | None:
    row = tx.one("SELECT * FROM media WHERE id = :id", id=medium_id)
    return _medium(row) if row else None


def of_draft(tx: Tx, draft: int) -> list[Medium]:
    return [_medium(row) for row in tx.all("SELECT * FROM media WHERE draft = :draft ORDER BY message_id", draft=draft)]


def of_ticket(tx: Tx, ticket: int) -> list[Medium]:
    ahead: dict[int, list[Medium]] = tx.once.get("media", {})
    if ticket in ahead:
        return ahead[ticket]
    sql = f"SELECT * FROM media WHERE ticket = :ticket ORDER BY {IN_TURN}"  # noqa: S608 a constant
    return [_medium(row) for row in tx.all(sql, ticket=ticket)]


def read_ahead(tx: Tx, tickets: Collection[int]) -> None:
    """Read with one statement what `of_ticket` gives in this transaction, which must change nothing."""
    listed, values = among(tickets)
    sql = f"SELECT * FROM media WHERE ticket IN {listed} ORDER BY {IN_TURN}"  # noqa: S608 our own names
    ahead: dict[int, list[Medium]] = tx.once.setdefault("media", {})
    ahead.update({ticket: [] for ticket in tickets})
    for row in tx.all(sql, **values):
        ahead[row["ticket"]].append(_medium(row))


def of_album(tx: Tx, album: str, chat: int) -> Medium | None:
    """A medium of the same album that came before."""
    row = tx.one("SELECT * FROM media WHERE album = :album AND chat = :chat LIMIT 1", album=album, chat=chat)
    return _medium(row) if row else None


def all_of_album(tx: Tx, album: str, chat: int) -> list[Medium]:
    """Those of it that came, in their order."""
    sql = "SELECT * FROM media WHERE album = :album AND chat = :chat ORDER BY message_id"
    return [_medium(row) for row in tx.all(sql, album=album, chat=chat)]


def of_message(tx: Tx, chat: int, message_id: int) -> Medium | None:
    row = tx.one(
        "SELECT * FROM media WHERE chat = :chat AND message_id = :message_id", chat=chat, message_id=message_id
    )
    return _medium(row) if row else None


def offered(tx: Tx, chat: int, message_id: int, ticket: int) -> tuple[Medium, ...]:
    """What one message offered, with the rest of its album."""
    rows = tx.all(
        "SELECT * FROM media WHERE ticket = :ticket AND chat = :chat AND phase = :phase AND (message_id = :message_id"
        " OR album = (SELECT album FROM media WHERE chat = :chat AND message_id = :message_id)) ORDER BY message_id",
        ticket=ticket,
        chat=chat,
        phase=OFFERED,
        message_id=message_id,
    )
    return tuple(_medium(row) for row in rows)


def become(tx: Tx, ids: Collection[int], phase: str, round: int) -> None:  # noqa: A002 the column's name
    listed, values = among(ids)
    sql = f"UPDATE media SET phase = :phase, round = :round WHERE id IN {listed}"  # noqa: S608 our own names
    tx.execute(sql, phase=phase, round=round, **values)


def take_passing(tx: Tx, album: str, chat: int, *, ticket: int, since: int) -> None:
    """Pictures of the album that came before the one that made the report join its ticket."""
    tx.execute(
        "UPDATE media SET ticket = :ticket, phase = 'report'"
        " WHERE album = :album AND chat = :chat AND phase = :passing AND added_at >= :since",
        ticket=ticket,
        album=album,
        chat=chat,
        passing=PASSING,
        since=since,
    )


def take_listed(tx: Tx, chat: int, message_id: int, ticket: int) -> tuple[Medium, ...]:
    """What came in reply to a list is offered to one ticket of it, with the rest of its album."""
    tx.execute(
        "UPDATE media SET ticket = :ticket, phase = :offered, round = (SELECT round FROM ticket WHERE number = :ticket)"
        " WHERE chat = :chat AND phase = :passing AND (message_id = :message_id"
        " OR album = (SELECT album FROM media WHERE chat = :chat AND message_id = :message_id))",
        ticket=ticket,
        offered=OFFERED,
        passing=PASSING,
        chat=chat,
        message_id=message_id,
    )
    return offered(tx, chat, message_id, ticket)


def hand_over(tx: Tx, draft: int, ticket: int) -> None:
    tx.execute("UPDATE media SET ticket = :ticket WHERE draft = :draft", draft=draft, ticket=ticket)


def lend(tx: Tx, draft: int, ticket: int, round: int) -> None:  # noqa: A002 the column's name
    """What a follower's draft brings is added to the ticket."""
    tx.execute(
        "UPDATE media SET ticket = :ticket, phase = 'added', round = :round WHERE draft = :draft",
        draft=draft,
        ticket=ticket,
        round=round,
    )


def replace(tx: Tx, medium_id: int, kind: str, file: str, unique_id: str) -> Medium:
    """Another file in its place."""
    row = tx.one(
        "UPDATE media SET kind = :kind, file = :file, unique_id = :unique_id WHERE id = :id RETURNING *",
        id=medium_id,
        kind=kind,
        file=file,
        unique_id=unique_id,
    )
    if row is None:
        raise LookupError(medium_id)
    return _medium(row)


def take_out(tx: Tx, ticket: int, chat: int, message_id: int, draft: int) -> None:
    """What one message added to a ticket goes to a draft, with the rest of its album."""
    tx.execute(
        "UPDATE media SET ticket = NULL, origin = NULL, phase = 'report', round = 1, draft = :draft"
        " WHERE ticket = :ticket AND chat = :chat AND phase = 'added' AND (message_id = :message_id"
        " OR album = (SELECT album FROM media WHERE chat = :chat AND message_id = :message_id))",
        ticket=ticket,
        chat=chat,
        message_id=message_id,
        draft=draft,
    )


def take_back(tx: Tx, draft: int) -> None:
    sql = "UPDATE media SET ticket = NULL, origin = NULL, phase = 'report', round = 1 WHERE draft = :draft"
    tx.execute(sql, draft=draft)


def merge(tx: Tx, ticket: int, into: int) -> None:
    """Move residents' files to the ticket merged into; proofs of a unit stay."""
    tx.execute(
        "UPDATE media SET origin = coalesce(origin, ticket), ticket = :into"
        " WHERE ticket = :ticket AND phase IN ('report', 'added')",
        ticket=ticket,
        into=into,
    )


def split(tx: Tx, ticket: int, family: list[int]) -> None:
    """Undoes `merge` for a ticket and all that were merged into it."""
    for origin in family:
        kept = None if origin == ticket else origin
        sql = "UPDATE media SET ticket = :ticket, origin = CAST(:kept AS BIGINT) WHERE origin = :origin"
        tx.execute(sql, ticket=ticket, kept=kept, origin=origin)
