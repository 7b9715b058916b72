"""What waits to be sent: first in, first out per chat within a priority."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.domain.messages import kept
from issuebot.domain.messages.before import read_old
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import among

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
    """The row of `show`, if it waits still."""
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


def of_groups(tx: Tx) -> list[Outgoing]:
    return [_outgoing(row) for row in tx.all("SELECT * FROM outbox WHERE chat < 0")]


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


def count_of(tx: Tx, chat: int) -> int:
    row = tx.one("SELECT count(*) AS n FROM outbox WHERE chat = :chat", chat=chat)
    return int(row["n"]) if row else 0


def count(tx: Tx) -> int:
    row = tx.one("SELECT count(*) AS n FROM outbox")
    return int(row["n"]) if row else 0
