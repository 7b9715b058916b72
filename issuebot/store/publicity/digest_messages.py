"""The messages by which digests stand in the channel."""

from dataclasses import dataclass

from issuebot.store.due_rows import DueRows
from issuebot.store.engine.database import Tx, read_as

CLOCK = DueRows("digest_message")


@dataclass(frozen=True, slots=True)
class DigestMessage:
    """`publication`: whose pictures it shows, where it shows a pair."""

    id: int
    digest: int
    publication: int | None
    chat: int
    message_id: int
    next_due_at: int | None


_message = read_as(DigestMessage)


def add(tx: Tx, digest: int, publication: int | None, chat: int, message_id: int) -> None:
    tx.execute(
        "INSERT INTO digest_message (digest, publication, chat, message_id)"
        " VALUES (:digest, :publication, :chat, :message_id)",
        digest=digest,
        publication=publication,
        chat=chat,
        message_id=message_id,
    )


def one(tx: Tx, number: int) -> DigestMessage | None:
    row = tx.one("SELECT * FROM digest_message WHERE id = :id", id=number)
    return _message(row) if row else None


def of_digest(tx: Tx, digest: int) -> list[DigestMessage]:
    return [_message(row) for row in tx.all("SELECT * FROM digest_message WHERE digest = :id ORDER BY id", id=digest)]


def of_publication(tx: Tx, publication: int) -> list[DigestMessage]:
    sql = "SELECT * FROM digest_message WHERE publication = :id ORDER BY id"
    return [_message(row) for row in tx.all(sql, id=publication)]


def remove(tx: Tx, number: int) -> None:
    tx.execute("DELETE FROM digest_message WHERE id = :id", id=number)
