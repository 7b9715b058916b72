"""Tickets made in a community's group, and the links that lead from there to a private chat."""

from dataclasses import dataclass

from issuebot.store.engine.database import Row, Tx


@dataclass(frozen=True, slots=True)
class GroupReport:
    """`message_id` reported it, `source` is what that replied to; `said` is what the group was told it stands at.

    Neither is known any more once the group was upgraded: the new one numbers its messages anew.
    """

    ticket: int
    chat: int
    message_id: int | None
    source: int | None
    token: str
    said: str
    additions: int


def add(tx: Tx, ticket: int, chat: int, *, message_id: int, source: int | None, token: str, said: str) -> None:
    """`token` is the secret half of the link: who holds it may follow the ticket."""
    tx.execute(
        "INSERT INTO group_report (ticket, chat, message_id, source, token, said)"
        " VALUES (:ticket, :chat, :message_id, :source, :token, :said)",
        ticket=ticket,
        chat=chat,
        message_id=message_id,
        source=source,
        token=token,
        said=said,
    )


def of_ticket(tx: Tx, ticket: int) -> GroupReport | None:
    row = tx.one("SELECT * FROM group_report WHERE ticket = :ticket", ticket=ticket)
    return _report(row) if row else None


def of_token(tx: Tx, token: str) -> GroupReport | None:
    row = tx.one("SELECT * FROM group_report WHERE token = :token", token=token)
    return _report(row) if row else None


def of_source(tx: Tx, chat: int, message_id: int) -> GroupReport | None:
    """The newest report of this message: made by it, or in reply to it."""
    row = tx.one(
        "SELECT * FROM group_report WHERE chat = :chat AND (source = :message_id OR message_id = :message_id)"
        " ORDER BY ticket DESC LIMIT 1",
        chat=chat,
        message_id=message_id,
    )
    return _report(row) if row else None


def of_message(tx: Tx, chat: int, message_id: int) -> GroupReport | None:
    """The report that this message made."""
    sql = "SELECT * FROM group_report WHERE chat = :chat AND message_id = :message_id ORDER BY ticket DESC LIMIT 1"
    row = tx.one(sql, chat=chat, message_id=message_id)
    return _report(row) if row else None


def says_anew(tx: Tx, ticket: int, said: str) -> bool:
    """Claim what the group's answer is to say now; True when that is news to the group."""
    sql = "UPDATE group_report SET said = :said WHERE ticket = :ticket AND said <> :said"
    return tx.execute(sql, ticket=ticket, said=said) == 1


def count_addition(tx: Tx, ticket: int) -> None:
    tx.execute("UPDATE group_report SET additions = additions + 1 WHERE ticket = :ticket", ticket=ticket)


def _report(row: Row) -> GroupReport:
    return GroupReport(**{**row, "message_id": row["message_id"] or None})
