"""Sheets that were sent to the bot, from the file that is to be fetched to what became of it."""

from dataclasses import dataclass
from typing import Any

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Import:
    """`status` is waiting (its file is to be fetched), preview, applying (in pieces), settling (it is in force, and
    whom it concerns is told), applied, dropped or failed.

    `file` is Telegram's id of the file, `name` what the sender calls it, `body` the duties that were read, `digest`
    what they would change; of one that is settling, the body are the letters, of which so many were `told`. `person` is
    0 for the command line. `keep`: what the sheet does not name stays.
    """

    id: int
    person: int
    file: str
    name: str
    sent_at: int
    status: str
    tries: int
    next_due_at: int | None
    body: str
    digest: str
    keep: int
    told: int


_import = read_as(Import)


def add(tx: Tx, person: int, file: str, name: str, now: int) -> int:
    """The new one's number; what the same person sent before and nobody applied is dropped."""
    drop = "UPDATE roster_import SET status = 'dropped', body = '', next_due_at = NULL"
    tx.execute(f"{drop} WHERE person = :person AND status IN ('waiting', 'preview')", person=person)
    row = tx.one(
        "INSERT INTO roster_import (person, file, name, sent_at, status, next_due_at)"
        " VALUES (:person, :file, :name, :now, 'waiting', :now) RETURNING id",
        person=person,
        file=file,
        name=name,
        now=now,
    )
    return int(row["id"]) if row else 0


def one(tx: Tx, import_id: int) -> Import | None:
    row = tx.one("SELECT * FROM roster_import WHERE id = :id", id=import_id)
    return _import(row) if row else None


def waiting(tx: Tx, now: int) -> Import | None:
    """The next one whose file is to be fetched now, or that is to be applied or settled."""
    sql = (
        "SELECT * FROM roster_import WHERE next_due_at <= :now AND status IN ('waiting', 'applying', 'settling')"
        " ORDER BY next_due_at, id LIMIT 1"
    )
    row = tx.one(sql, now=now)
    return _import(row) if row else None


def next_due(tx: Tx) -> int | None:
    row = tx.one("SELECT min(next_due_at) AS due FROM roster_import WHERE next_due_at IS NOT NULL")
    return row["due"] if row else None


def change(tx: Tx, before: Import, status: str, **columns: Any) -> bool:
    """True for the first who takes it from where it was read."""
    sets = "".join(f", {name} = :{name}" for name in columns)
    sql = f"UPDATE roster_import SET status = :status{sets} WHERE id = :id AND status = :was AND digest = :digest_was"  # noqa: S608 our own names
    values = {"id": before.id, "was": before.status, "digest_was": before.digest}
    return tx.execute(sql, status=status, **values, **columns) == 1


def add_claimed(tx: Tx, name: str, looked: tuple[str, str], now: int, until: int, *, keep: bool) -> Import:
    """One of the command line, which applies it itself: with the body and the digest that were looked at there."""
    row = tx.one(
        "INSERT INTO roster_import (person, file, name, sent_at, status, tries, next_due_at, body, digest, keep)"
        " VALUES (0, '', :name, :now, 'applying', 1, :until, :body, :digest, :keep) RETURNING *",
        name=name,
        now=now,
        until=until,
        body=looked[0],
        digest=looked[1],
        keep=int(keep),
    )
    if row is None:
        raise LookupError(name)
    return _import(row)


def claim(tx: Tx, import_id: int, now: int, until: int) -> Import | None:
    """Whoever claims it last applies it; None where another one is at it, or it is over."""
    row = tx.one(
        "UPDATE roster_import SET tries = tries + 1, next_due_at = :until"
        " WHERE id = :id AND status IN ('applying', 'settling') AND next_due_at <= :now RETURNING *",
        id=import_id,
        now=now,
        until=until,
    )
    return _import(row) if row else None


def hold(tx: Tx, claimed: Import, until: int) -> bool:
    """Go on with it for another while; False when another process took it. Until the commit nobody else can."""
    sql = (
        "UPDATE roster_import SET next_due_at = :until WHERE id = :id AND status IN ('applying', 'settling')"
        " AND tries = :tries"
    )
    return tx.execute(sql, until=until, id=claimed.id, tries=claimed.tries) == 1
