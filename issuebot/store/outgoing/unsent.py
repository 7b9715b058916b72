"""What waits in the outbox and may still be said otherwise, or not at all."""

from collections.abc import Collection

from issuebot.domain.messages import kept
from issuebot.domain.messages.message import Message
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import named
from issuebot.store.outgoing.outbox import NOTICE, Outgoing

_outgoing = read_as(Outgoing)
# An index holds for the kind of cards alone. SQLite plans anew whenever a value is compared with such a column, which
# takes ten times as long as the answer; with an expression it does not.
KIND = "kind || '' = :kind"


def of_ticket(tx: Tx, kind: str, chat: int, ticket: int) -> list[Outgoing]:
    """What of this kind waits to be said about a ticket in a chat."""
    sql = f"SELECT * FROM outbox WHERE chat = :chat AND {KIND} AND ticket = :ticket"  # noqa: S608 a constant
    return sorted(map(_outgoing, tx.all(sql, chat=chat, kind=kind, ticket=ticket)), key=lambda row: row.id)


def of_kinds(tx: Tx, kinds: Collection[str]) -> list[Outgoing]:
    """Everything of these kinds, oldest first. `kinds` is not empty."""
    values = named(sorted(kinds))
    listed = ", ".join(f":{name}" for name in values)
    rows = tx.all(f"SELECT * FROM outbox WHERE body IS NOT NULL AND kind IN ({listed}) ORDER BY id", **values)  # noqa: S608 our own names
    return [_outgoing(row) for row in rows]


def waits(tx: Tx, message: Message, chat: int, edits: int | None) -> bool:
    """Whether the very same waits to be said there already. One of two may be on its way, so two are needed."""
    rows = tx.all(
        f"SELECT ticket, body, edits FROM outbox WHERE chat = :chat AND {KIND}",  # noqa: S608 a constant
        chat=chat,
        kind=message.kind,
    )
    same = (getattr(message, "ticket", None), kept.write(message), edits)
    return sum((row["ticket"], row["body"], row["edits"]) == same for row in rows) > 1


def gathering(tx: Tx, kind: str, chat: int, topic: int | None, now_ms: int) -> Outgoing | None:
    """A row of this kind to this place that waits for its moment, and so is not on its way."""
    row = tx.one(
        f"SELECT * FROM outbox WHERE chat = :chat AND {KIND} AND coalesce(topic, 0) = :topic"  # noqa: S608 a constant
        " AND not_before_ms > :now ORDER BY id DESC LIMIT 1",
        chat=chat,
        kind=kind,
        topic=topic or 0,
        now=now_ms,
    )
    return _outgoing(row) if row else None


def gather(tx: Tx, row: Outgoing, message: Message) -> bool:
    """Say more in a row that waits; False when its moment has come, or another process said more in it."""
    named = {name: getattr(message, name, None) for name in kept.COLUMNS}
    sql = (
        "UPDATE outbox SET body = :body, ticket = :ticket, person = :person"
        " WHERE id = :id AND not_before_ms > 0 AND body = :was"
    )
    return tx.execute(sql, id=row.id, body=kept.write(message), was=row.body, **named) > 0


def show_instead(tx: Tx, card: int, other: int) -> None:
    """Another card takes this one's place."""
    tx.execute("UPDATE outbox SET card = :other WHERE card = :card AND kind = 'card'", card=card, other=other)


def drop_card(tx: Tx, card: int, chat: int, ticket: int, kinds: Collection[str]) -> None:
    """A card is not to be sent now, nor messages of these kinds that were to reply to it. `kinds` is not empty."""
    values = named(sorted(kinds))
    listed = ", ".join(f":{name}" for name in values)
    tx.execute(
        "DELETE FROM outbox WHERE chat = :chat AND (card = :card"  # noqa: S608 our own names
        f" OR (ticket = :ticket AND priority = :notice AND kind IN ({listed})))",
        chat=chat,
        card=card,
        ticket=ticket,
        notice=NOTICE,
        **values,
    )


def drop_edits(tx: Tx, kind: str, chat: int, message_id: int) -> None:
    """What of this kind waits to take a message's place."""
    sql = f"DELETE FROM outbox WHERE chat = :chat AND {KIND} AND edits = :message_id"  # noqa: S608 a constant
    tx.execute(sql, chat=chat, kind=kind, message_id=message_id)


def drop_chat(tx: Tx, chat: int) -> int:
    return tx.execute("DELETE FROM outbox WHERE chat = :chat", chat=chat)
