"""What we have sent: what each message was for, so that a reply to it is understood."""

from collections.abc import Collection
from dataclasses import dataclass, fields

from issuebot.domain import retention
from issuebot.store.engine.database import Tx, columns_of, read_as
from issuebot.store.engine.parameters import table


@dataclass(frozen=True, slots=True)
class Message:
    """A message of ours: what it was for, so that a reply to it is understood."""

    chat: int
    message_id: int
    purpose: str
    card: int | None
    ticket: int | None
    person: int | None
    words: str | None
    at: int
    asking: int = 0  # 1 while its buttons ask something


_sent = read_as(Message)
_of_message = columns_of(Message)
MESSAGE = ("BIGINT", "BIGINT", "TEXT", "BIGINT", "BIGINT", "BIGINT", "TEXT", "BIGINT", "BIGINT", "BOOLEAN")


def remember(tx: Tx, messages: Collection[Message], staff: Collection[int]) -> None:
    """Write down what was sent, so that replies are understood; nothing of somebody who was forgotten while it was on
    its way. `staff` are chats.
    """
    rows, values = table(MESSAGE, [(*_of_message(one), one.chat < 0 or one.chat in staff) for one in messages])
    names = ", ".join(field.name for field in fields(Message))
    tx.execute(
        f"WITH said ({names}, kept) AS ({rows}) INSERT INTO message ({names}, kept_until)"  # noqa: S608 our own names
        f" SELECT {names}, at + {retention.MESSAGE.seconds} FROM said"
        " WHERE kept OR EXISTS (SELECT 1 FROM person WHERE person.id = said.chat) ON CONFLICT DO NOTHING",
        **values,
    )


def newest(tx: Tx, chat: int) -> Message | None:
    """Our last message in a chat."""
    row = tx.one("SELECT * FROM message WHERE chat = :chat ORDER BY message_id DESC LIMIT 1", chat=chat)
    return _sent(row) if row else None


def newest_about_ticket(tx: Tx, chat: int) -> Message | None:
    """Our last message in a chat that hangs on a ticket."""
    sql = "SELECT * FROM message WHERE chat = :chat AND ticket IS NOT NULL ORDER BY message_id DESC LIMIT 1"
    row = tx.one(sql, chat=chat)
    return _sent(row) if row else None


def asking(tx: Tx, chat: int, ticket: int) -> list[Message]:
    """Messages in this chat whose buttons still ask something about the ticket."""
    # Of the ticket: there are few, and tens of thousands of the chat. SQLite would take those, for their order.
    sql = "SELECT * FROM message WHERE ticket = :ticket AND chat + 0 = :chat AND asking = 1"
    return sorted(map(_sent, tx.all(sql, chat=chat, ticket=ticket)), key=lambda sent: sent.message_id)


def answered(tx: Tx, chat: int, message_id: int, purpose: str) -> None:
    """Its buttons go; `purpose` is what a reply to it is understood by from now on."""
    tx.execute(
        "UPDATE message SET asking = 0, purpose = :purpose WHERE chat = :chat AND message_id = :message_id",
        chat=chat,
        message_id=message_id,
        purpose=purpose,
    )


def reword(tx: Tx, chat: int, message_id: int, words: str | None) -> None:
    """What it keeps was corrected."""
    sql = "UPDATE message SET words = :words WHERE chat = :chat AND message_id = :message_id"
    tx.execute(sql, chat=chat, message_id=message_id, words=words)


def with_purpose(tx: Tx, chat: int, ticket: int, purpose: str, person: int | None = None) -> Message | None:
    """The newest one for this purpose; `person`: that was for them."""
    sql = (
        "SELECT * FROM message WHERE ticket = :ticket AND chat + 0 = :chat AND purpose = :purpose"
        " AND (person = :person OR :person = 0) ORDER BY message_id DESC LIMIT 1"
    )
    row = tx.one(sql, ticket=ticket, chat=chat, purpose=purpose, person=person or 0)
    return _sent(row) if row else None


def keeping(tx: Tx, chat: int, purpose: str, words: str) -> list[Message]:
    """Those in this chat that are for this purpose and keep these words."""
    sql = "SELECT * FROM message WHERE chat = :chat AND purpose = :purpose AND words = :words ORDER BY message_id"
    return [_sent(row) for row in tx.all(sql, chat=chat, purpose=purpose, words=words)]


def called_since(tx: Tx, chat: int, person: int, since: int, purpose: str) -> bool:
    """Whether this person was spoken of in the chat since then, in a message for this purpose."""
    sql = "SELECT 1 FROM message WHERE chat = :chat AND person = :person AND purpose = :purpose AND at > :since LIMIT 1"
    return tx.one(sql, chat=chat, person=person, purpose=purpose, since=since) is not None


def claim_answer(tx: Tx, chat: int, message_id: int, purpose: str) -> bool:
    """The first answer to the question under a message; False for every later one."""
    sql = (
        "UPDATE message SET asking = 0, purpose = :purpose"
        " WHERE chat = :chat AND message_id = :message_id AND asking = 1"
    )
    return tx.execute(sql, chat=chat, message_id=message_id, purpose=purpose) == 1


def message(tx: Tx, chat: int, message_id: int) -> Message | None:
    sql = "SELECT * FROM message WHERE chat = :chat AND message_id = :message_id"
    row = tx.one(sql, chat=chat, message_id=message_id)
    return _sent(row) if row else None
