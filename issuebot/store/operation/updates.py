"""Which updates were handled, and the updates that were set aside because they could not be."""

from collections.abc import Collection
from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as
from issuebot.store.engine.parameters import table


@dataclass(frozen=True, slots=True)
class SetAside:
    """An update that could not be decoded or handled, as JSON, and why."""

    update_id: int
    body: str
    error: str
    kept_at: int


_set_aside = read_as(SetAside)


def claim(tx: Tx, ids: Collection[int], now: int) -> set[int]:
    """Claim updates, as the first statement of their transaction; gives those that are new."""
    if not ids:
        return set()
    rows, values = table(("BIGINT",), [(update_id,) for update_id in sorted(ids)])
    sql = (
        f"WITH came (id) AS ({rows}) INSERT INTO update_seen (update_id, seen_at)"  # noqa: S608 our own names
        " SELECT id, CAST(:now AS BIGINT) FROM came WHERE TRUE ON CONFLICT DO NOTHING RETURNING update_id"
    )
    return {row["update_id"] for row in tx.all(sql, now=now, **values)}


def set_aside(tx: Tx, update_id: int, body: str, error: str, now: int) -> None:
    """Keep an update that we could not decode or handle, for a person to see."""
    claim(tx, [update_id], now)
    tx.execute(
        "INSERT INTO poison (update_id, body, error, kept_at) VALUES (:update_id, :body, :error, :now)"
        " ON CONFLICT DO NOTHING",
        update_id=update_id,
        body=body,
        error=error,
        now=now,
    )


def set_aside_ones(tx: Tx) -> list[SetAside]:
    """The oldest first."""
    return [_set_aside(row) for row in tx.all("SELECT update_id, body, error, kept_at FROM poison ORDER BY update_id")]


def take_back(tx: Tx, update_id: int) -> None:
    """As if it had never come. Whoever handles it claims it again."""
    drop(tx, update_id)
    tx.execute("DELETE FROM update_seen WHERE update_id = :id", id=update_id)


def drop(tx: Tx, update_id: int) -> None:
    tx.execute("DELETE FROM poison WHERE update_id = :id", id=update_id)


def change_error(tx: Tx, update_id: int, error: str) -> None:
    tx.execute("UPDATE poison SET error = :error WHERE update_id = :id", id=update_id, error=error)


def count_set_aside(tx: Tx) -> int:
    row = tx.one("SELECT count(*) AS n FROM poison")
    return int(row["n"]) if row else 0
