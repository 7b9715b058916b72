"""What waits to be sent: first in, first out per chat within a priority."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among

ALARM, ANSWER, NOTICE, BROADCAST = -1, 0, 1, 2


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to send or edit. `kind` names the view rendered when its turn comes; the rest are its values."""

    id: int
    chat: int
    topic: int | None
    priority: int
    kind: str
    card: int | None
    ticket: int | None
    person: int | None
    page: int | None
    words: str | None
    edits: int | None
    tries: int
    not_before_ms: int
    expires_at: int | None
    created_at: int


_outgoing = read_as(Outgoing)


COLUMNS = (
    *("chat", "topic", "priority", "kind", "card", "ticket", "person", "page", "words", "edits", "not_before_ms"),
    *("expires_at", "created_at"),
)
PUT = f"INSERT INTO outbox ({', '.join(COLUMNS)}) SELECT {', '.join(f':{name}' for name in COLUMNS)}"
IF_REACHABLE = " WHERE NOT EXISTS (SELECT 1 FROM chat WHERE id = :chat AND unreachable_since IS NOT NULL)"
ONCE = (
    " ON CONFLICT (card) WHERE kind = 'card' DO UPDATE SET not_before_ms = excluded.not_before_ms, priority ="
    " CASE WHEN outbox.priority < excluded.priority THEN outbox.priority ELSE excluded.priority END"
)


def put(tx: Tx, kind: str, chat: int, now: int, **values: int | str | None) -> None:
    """Queue an answer, also for who shut us out: `values` are columns of `Outgoing`."""
    tx.run(PUT, **_row(kind, chat, now, values))


def notify(tx: Tx, kind: str, chat: int, now: int, **values: int | str | None) -> None:
    """Queue something unasked; nothing for who shut us out."""
    tx.run(PUT + IF_REACHABLE, **_row(kind, chat, now, values))


def show(tx: Tx, card: int, chat: int, now: int, **values: int | str | None) -> None:
    """Queue a card; one that waits already goes with the more urgent priority of both, at the new time."""
    tx.run(PUT + IF_REACHABLE + ONCE, **_row("card", chat, now, values | {"card": card}))


def _row(kind: str, chat: int, now: int, values: dict[str, int | str | None]) -> dict[str, int | str | None]:
    given = {"kind": kind, "chat": chat, "created_at": now, "priority": NOTICE, "not_before_ms": 0, **values}
    return dict.fromkeys(COLUMNS) | given


def of_card(tx: Tx, card: int) -> Outgoing | None:
    row = tx.one("SELECT * FROM outbox WHERE card = :card AND kind = 'card'", card=card)
    return _outgoing(row) if row else None


def heads(tx: Tx, limit: int) -> list[Outgoing]:
    """The next row of every chat, the most urgent and oldest first."""
    rows = tx.all(
        "SELECT * FROM outbox AS o WHERE NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.chat = o.chat"
        " AND (earlier.priority, earlier.id) < (o.priority, o.id)) ORDER BY priority, id LIMIT :limit",
        limit=limit,
    )
    return [_outgoing(row) for row in rows]


def done(tx: Tx, ids: Collection[int]) -> None:
    """There are some."""
    listed, values = among(ids)
    tx.run(f"DELETE FROM outbox WHERE id IN {listed}", **values)  # noqa: S608 our own names


def later(tx: Tx, row_id: int, not_before_ms: int) -> None:
    tx.run(
        "UPDATE outbox SET tries = tries + 1, not_before_ms = :not_before_ms WHERE id = :id",
        id=row_id,
        not_before_ms=not_before_ms,
    )


def send_anew(tx: Tx, row_id: int) -> None:
    """The message to edit is gone: send it as a new one."""
    tx.run("UPDATE outbox SET edits = NULL WHERE id = :id", id=row_id)


def change_words(tx: Tx, row_id: int, words: str) -> None:
    tx.run("UPDATE outbox SET words = :words WHERE id = :id", id=row_id, words=words)


def change_kind(tx: Tx, row_id: int, kind: str) -> None:
    tx.run("UPDATE outbox SET kind = :kind WHERE id = :id", id=row_id, kind=kind)


def drop_chat(tx: Tx, chat: int) -> int:
    return tx.execute("DELETE FROM outbox WHERE chat = :chat", chat=chat)


def count(tx: Tx) -> int:
    row = tx.one("SELECT count(*) AS n FROM outbox")
    return int(row["n"]) if row else 0


def drop_card(tx: Tx, card: int, chat: int, ticket: int) -> None:
    """A card is not to be sent now, nor what was to reply to it there."""
    tx.run(
        "DELETE FROM outbox WHERE chat = :chat AND (card = :card OR (ticket = :ticket AND priority = :notice))",
        chat=chat,
        card=card,
        ticket=ticket,
        notice=NOTICE,
    )


def hold_lease(tx: Tx, name: str, holder: str, now: int, seconds: int) -> bool:
    """One sender per bot: True while this holder has the lease, or takes one that ran out."""
    sql = (
        "INSERT INTO lease (name, holder, until) VALUES (:name, :holder, :until) ON CONFLICT (name) DO UPDATE"
        " SET holder = excluded.holder, until = excluded.until WHERE lease.holder = :holder OR lease.until < :now"
    )
    return tx.execute(sql, name=name, holder=holder, until=now + seconds, now=now) == 1


def release_lease(tx: Tx, name: str, holder: str) -> None:
    tx.run("DELETE FROM lease WHERE name = :name AND holder = :holder", name=name, holder=holder)


def waits(tx: Tx, kind: str, chat: int, *, ticket: int | None, words: str | None, page: int | None) -> bool:
    """Whether the very same message waits for this chat already; one of two may be on its way, so two are needed."""
    rows = tx.all("SELECT ticket, words, page FROM outbox WHERE chat = :chat AND kind = :kind", chat=chat, kind=kind)
    same = [row for row in rows if (row["ticket"], row["words"], row["page"]) == (ticket, words, page)]
    return len(same) > 1
