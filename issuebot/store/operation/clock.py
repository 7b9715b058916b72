"""When something is due that has no row of its own, in UTC seconds. Until that is known it is due at once."""

from issuebot.store.engine.database import Tx

MORNING = "morning"
MONTH = "month"
HOTSPOTS = "hotspots"
DIGEST = "digest"


def is_due(tx: Tx, name: str, now: int) -> bool:
    sql = "SELECT 1 FROM clock WHERE name = :name AND (next_due_at IS NULL OR next_due_at <= :now)"
    return tx.one(sql, name=name, now=now) is not None


def next_due(tx: Tx, name: str) -> int | None:
    row = tx.one("SELECT next_due_at FROM clock WHERE name = :name", name=name)
    return row["next_due_at"] if row else None


def claim(tx: Tx, name: str, was: int | None, then: int) -> bool:
    """True for the first who says when it is due after `was`."""
    sql = "UPDATE clock SET next_due_at = :then WHERE name = :name AND coalesce(next_due_at, 0) = :was"
    return tx.execute(sql, name=name, was=was or 0, then=then) == 1


def postpone(tx: Tx, name: str, until: int) -> None:
    tx.execute("UPDATE clock SET next_due_at = :until WHERE name = :name", name=name, until=until)


def reckon_anew(tx: Tx, now: int) -> None:
    """Forget when later things are due, because the hours by which that was computed may have changed."""
    tx.execute("UPDATE clock SET next_due_at = NULL WHERE next_due_at > :now", now=now)


def hold(tx: Tx, name: str) -> int | None:
    """When it is due, locked until the commit."""
    row = tx.one("UPDATE clock SET next_due_at = next_due_at WHERE name = :name RETURNING next_due_at", name=name)
    return row["next_due_at"] if row else None
