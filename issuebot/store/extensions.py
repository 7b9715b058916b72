"""More time that a unit asked for, until a coordinator decides."""

from dataclasses import dataclass
from typing import Any

from issuebot.store.engine.database import Tx


@dataclass(frozen=True, slots=True)
class Extension:
    """`status` is asked, granted, refused or lapsed; `chat` and `topic` are where it was asked.

    `span` as it was written.
    """

    id: int
    ticket: int
    status: str
    unit: str | None
    span: str
    reason: str
    asked_by: int
    chat: int
    topic: int | None
    asked_at: int


def ask(tx: Tx, ticket: int, **columns: Any) -> int | None:
    """The id of the new request; None while another one waits for its answer."""
    names = ", ".join(columns)
    values = ", ".join(f":{name}" for name in columns)
    row = tx.one(
        f"INSERT INTO extension (ticket, status, {names}) VALUES (:ticket, 'asked', {values})"  # noqa: S608 our own names
        " ON CONFLICT DO NOTHING RETURNING id",
        ticket=ticket,
        **columns,
    )
    return int(row["id"]) if row else None


def extension(tx: Tx, extension_id: int) -> Extension | None:
    row = tx.one("SELECT * FROM extension WHERE id = :id", id=extension_id)
    return Extension(**row) if row else None


def undecided(tx: Tx) -> list[Extension]:
    return [Extension(**row) for row in tx.all("SELECT * FROM extension WHERE status = 'asked' ORDER BY id")]


def waits(tx: Tx, ticket: int) -> bool:
    return tx.one("SELECT 1 FROM extension WHERE ticket = :ticket AND status = 'asked'", ticket=ticket) is not None


def decide(tx: Tx, extension_id: int, status: str) -> bool:
    """False when it is decided already."""
    sql = "UPDATE extension SET status = :status WHERE id = :id AND status = 'asked'"
    return tx.execute(sql, id=extension_id, status=status) == 1


def drop(tx: Tx, ticket: int) -> None:
    """The coordinator extended it by another command: the request counts as granted."""
    tx.execute("UPDATE extension SET status = 'granted' WHERE ticket = :ticket AND status = 'asked'", ticket=ticket)


def lapse(tx: Tx, ticket: int) -> None:
    """The unit that asked does not have the ticket any more: the request is void."""
    tx.execute("UPDATE extension SET status = 'lapsed' WHERE ticket = :ticket AND status = 'asked'", ticket=ticket)
