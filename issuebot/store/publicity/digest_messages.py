"""The messages by which digests stand in the channel."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


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


def due(tx: Tx, now: int, limit: int) -> list[int]:
    sql = "SELECT id FROM digest_message WHERE next_due_at <= :now ORDER BY next_due_at, id LIMIT :limit"
    return [row["id"] for row in tx.all(sql, now=now, limit=limit)]


def next_due(tx: Tx) -> int | None:
    row = tx.one("SELECT min(next_due_at) AS due FROM digest_message WHERE next_due_at IS NOT NULL")
    return row["due"] if row else None


def postpone(tx: Tx, number: int, until: int | None) -> None:
    tx.execute("UPDATE digest_message SET next_due_at = :until WHERE id = :id", id=number, until=until)


def count_due(tx: Tx, now: int) -> tuple[int, int]:
    row = tx.one(
        "SELECT count(*) AS n, count(CASE WHEN next_due_at <= :now THEN 1 END) AS due FROM digest_message"
        " WHERE next_due_at IS NOT NULL",
        now=now,
    )
    return (int(row["n"]), int(row["due"])) if row else (0, 0)
