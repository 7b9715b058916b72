"""What waits to be sent: first in, first out per chat within a priority."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.domain.messages import kept
from issuebot.domain.messages.before import read_old
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among, named

ALARM, ANSWER, NOTICE, BROADCAST = -1, 0, 1, 2


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One message to send or edit: what it says is `message`, rendered when its turn comes.

    `not_before_ms` is 0 for what may go now. `words` and `page` are those of rows that a version before 0170 queued,
    which have no `body`.
    """

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
    body: str | None

    @property
    def message(self) -> Message:
        """Raises LookupError or TypeError where no version of ours wrote it."""
        if self.body is None:
            return read_old(self.kind, words=self.words, page=self.page, ticket=self.ticket, person=self.person)
        if self.body == CARD_BODY and self.kind == CARD.kind:
            return CARD  # nearly every row is one
        return kept.read(self.kind, self.body, ticket=self.ticket, person=self.person)


_outgoing = read_as(Outgoing)
CARD = ShowCard()
CARD_BODY = kept.write(CARD)


COLUMNS = (
    *("chat", "topic", "priority", "kind", "card", "ticket", "person", "body", "edits", "not_before_ms"),
    *("expires_at", "created_at"),
)
PUT = f"INSERT INTO outbox ({', '.join(COLUMNS)}) SELECT {', '.join(f':{name}' for name in COLUMNS)}"
IF_REACHABLE = " WHERE NOT EXISTS (SELECT 1 FROM chat WHERE id = :chat AND unreachable_since IS NOT NULL)"
# An index holds for the kind of cards alone. SQLite plans anew whenever a value is compared with such a column, which
# takes ten times as long as the answer; with an expression it does not.
KIND = "kind || '' = :kind"
SHOW = (
    "INSERT INTO outbox (chat, topic, priority, kind, card, body, not_before_ms, created_at)"
    " SELECT :chat, :topic, :priority, 'card', :card, :body, :not_before_ms, :created_at"
)
ONCE = (
    " ON CONFLICT (card) WHERE kind = 'card' DO UPDATE SET not_before_ms = excluded.not_before_ms, priority ="
    " CASE WHEN outbox.priority < excluded.priority THEN outbox.priority ELSE excluded.priority END"
)


def put(tx: Tx, message: Message, chat: int, now: int, **values: int | None) -> None:
    """Queue an answer, also for whoever shut us out: `values` are the columns that say when and where it goes."""
    tx.execute(PUT, **_row(message, chat, now, values))


def notify(tx: Tx, message: Message, chat: int, now: int, **values: int | None) -> None:
    """Queue something unasked; nothing for somebody who shut us out."""
    tx.execute(PUT + IF_REACHABLE, **_row(message, chat, now, values))


def show(
    tx: Tx, card: int, chat: int, now: int, *, topic: int | None = None, priority: int = NOTICE, not_before_ms: int = 0
) -> None:
    """Queue a card; one that waits already goes with the more urgent priority of both, at the new time."""
    tx.execute(
        SHOW + IF_REACHABLE + ONCE,
        chat=chat,
        topic=topic,
        priority=priority,
        card=card,
        body=CARD_BODY,
        not_before_ms=not_before_ms,
        created_at=now,
    )


def _row(message: Message, chat: int, now: int, values: dict[str, int | None]) -> dict[str, int | str | None]:
    said = {"kind": message.kind, "body": kept.write(message)}
    named = {name: getattr(message, name, None) for name in kept.COLUMNS}
    when = {"chat": chat, "created_at": now, "priority": NOTICE, "not_before_ms": 0}
    return dict.fromkeys(COLUMNS) | said | named | when | values


def of_card(tx: Tx, card: int) -> Outgoing | None:
    row = tx.one("SELECT * FROM outbox WHERE card = :card AND kind = 'card'", card=card)
    return _outgoing(row) if row else None


def heads(
    tx: Tx,
    limit: int,
    *,
    resting: Collection[int] = (),
    answers_only: Collection[int] = (),
    late_since: int | None = None,
) -> list[Outgoing]:
    """The next row of every chat where it may go now, the most urgent and oldest first.

    Chats that are `resting` are left out; in those in `answers_only` nothing but an answer is looked at. `late_since`,
    in UTC seconds: only notices to groups that have waited since then.
    """
    sql = "SELECT * FROM outbox AS o WHERE not_before_ms = 0"
    values: dict[str, int] = {}
    if late_since is not None:
        sql += f" AND chat < 0 AND priority > {ANSWER} AND created_at <= :late_since"
        values["late_since"] = late_since
    if resting:
        listed, others = among(resting)
        values |= others
        sql += f" AND chat NOT IN {listed}"
    if answers_only:
        listed, others = among(answers_only, "a")
        values |= others
        sql += f" AND (priority <= {ANSWER} OR chat NOT IN {listed})"
    sql += (
        " AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.chat = o.chat"
        " AND (earlier.priority, earlier.id) < (o.priority, o.id)) ORDER BY priority, id LIMIT :limit"
    )
    return [_outgoing(row) for row in tx.all(sql, limit=limit, **values)]


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


def of_groups(tx: Tx) -> list[Outgoing]:
    return [_outgoing(row) for row in tx.all("SELECT * FROM outbox WHERE chat < 0")]


def of_kinds(tx: Tx, kinds: Collection[str]) -> list[Outgoing]:
    """There are some kinds."""
    values = named(sorted(kinds))
    listed = ", ".join(f":{name}" for name in values)
    rows = tx.all(f"SELECT * FROM outbox WHERE body IS NOT NULL AND kind IN ({listed}) ORDER BY id", **values)  # noqa: S608 our own names
    return [_outgoing(row) for row in rows]


def still_waiting(tx: Tx, rows: Collection[Outgoing]) -> set[int]:
    """Which of these rows are still there and still go to the same chat. There is at least one."""
    listed, values = among({row.id for row in rows})
    found = tx.all(f"SELECT id, chat FROM outbox WHERE id IN {listed}", **values)  # noqa: S608 our own names
    chats = {row.id: row.chat for row in rows}
    return {row["id"] for row in found if chats[row["id"]] == row["chat"]}


def done(tx: Tx, ids: Collection[int]) -> None:
    """There are some."""
    listed, values = among(ids)
    tx.execute(f"DELETE FROM outbox WHERE id IN {listed}", **values)  # noqa: S608 our own names


def later(tx: Tx, row_id: int, not_before_ms: int) -> None:
    tx.execute(
        "UPDATE outbox SET tries = tries + 1, not_before_ms = :not_before_ms WHERE id = :id",
        id=row_id,
        not_before_ms=not_before_ms,
    )


def send_anew(tx: Tx, row_id: int) -> None:
    """The message to edit is gone: send it as a new one."""
    tx.execute("UPDATE outbox SET edits = NULL WHERE id = :id", id=row_id)


def change(tx: Tx, row_id: int, message: Message) -> None:
    """Say it in another way."""
    tx.execute(
        "UPDATE outbox SET kind = :kind, body = :body WHERE id = :id",
        id=row_id,
        kind=message.kind,
        body=kept.write(message),
    )


def drop_edits(tx: Tx, kind: str, chat: int, message_id: int) -> None:
    """What of this kind waits to take a message's place."""
    sql = f"DELETE FROM outbox WHERE chat = :chat AND {KIND} AND edits = :message_id"  # noqa: S608 a constant
    tx.execute(sql, chat=chat, kind=kind, message_id=message_id)


def drop_chat(tx: Tx, chat: int) -> int:
    return tx.execute("DELETE FROM outbox WHERE chat = :chat", chat=chat)


def count_of(tx: Tx, chat: int) -> int:
    row = tx.one("SELECT count(*) AS n FROM outbox WHERE chat = :chat", chat=chat)
    return int(row["n"]) if row else 0


def count(tx: Tx) -> int:
    row = tx.one("SELECT count(*) AS n FROM outbox")
    return int(row["n"]) if row else 0


def show_instead(tx: Tx, card: int, other: int) -> None:
    """Another card takes this one's place."""
    tx.execute("UPDATE outbox SET card = :other WHERE card = :card AND kind = 'card'", card=card, other=other)


def drop_card(tx: Tx, card: int, chat: int, ticket: int, kinds: Collection[str]) -> None:
    """A card is not to be sent now, nor messages of these kinds that were to reply to it there. There is at least one
    kind.
    """
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


def of_ticket(tx: Tx, kind: str, chat: int, ticket: int) -> list[Outgoing]:
    """What of this kind waits to be said about a ticket in a chat."""
    sql = f"SELECT * FROM outbox WHERE chat = :chat AND {KIND} AND ticket = :ticket"  # noqa: S608 a constant
    return sorted(map(_outgoing, tx.all(sql, chat=chat, kind=kind, ticket=ticket)), key=lambda row: row.id)


def waits(tx: Tx, message: Message, chat: int, edits: int | None) -> bool:
    """Whether the very same waits to be said there already. One of two may be on its way, so two are needed."""
    rows = tx.all(
        f"SELECT ticket, body, edits FROM outbox WHERE chat = :chat AND {KIND}",  # noqa: S608 a constant
        chat=chat,
        kind=message.kind,
    )
    same = (getattr(message, "ticket", None), kept.write(message), edits)
    return sum((row["ticket"], row["body"], row["edits"]) == same for row in rows) > 1
