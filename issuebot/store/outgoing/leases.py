"""Only one process at a time may do something. A row says which, until when by the database's clock, and the number of
its turn.
"""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx, read_as


@dataclass(frozen=True, slots=True)
class Lease:
    """`fence` rises with each taking. A process with an older one does not have the lease any more, whatever any clock
    says.
    """

    holder: str
    until_ms: int
    fence: int


_lease = read_as(Lease)


def lease(tx: Tx, name: str) -> Lease | None:
    row = tx.one("SELECT holder, until_ms, fence FROM lease WHERE name = :name", name=name)
    return _lease(row) if row else None


def fence(tx: Tx, name: str) -> int:
    found = lease(tx, name)
    return found.fence if found else 0


def take(tx: Tx, name: str, holder: str, ms: int, *, seen: Lease | None) -> int | None:
    """The new fence; None where the lease is not as it was `seen` any more: somebody renewed or took it."""
    sql = (
        "INSERT INTO lease (name, holder, until_ms, fence) VALUES (:name, :holder, :until_ms, 1)"
        " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until_ms = excluded.until_ms,"
        " fence = lease.fence + 1 WHERE lease.fence = :fence AND lease.until_ms = :seen_ms RETURNING fence"
    )
    seen_at = {"fence": seen.fence if seen else -1, "seen_ms": seen.until_ms if seen else -1}
    # When it waits for a lock, the end lies earlier than it might: that may cost a lease, but never gives it to two.
    row = tx.one(sql, name=name, holder=holder, until_ms=tx.now_ms() + ms, **seen_at)
    return int(row["fence"]) if row else None


def renew(tx: Tx, name: str, fence: int, ms: int) -> bool:
    """False where somebody else has taken it. One that ran out, and that nobody took, goes on."""
    # Its end moves with every renewal, also when the database's clock is set back: who watches it sees that we live.
    sql = (
        "UPDATE lease SET until_ms = CASE WHEN :until_ms > until_ms THEN :until_ms ELSE until_ms + 1 END"
        " WHERE name = :name AND fence = :fence"
    )
    return tx.execute(sql, name=name, fence=fence, until_ms=tx.now_ms() + ms) == 1


def release(tx: Tx, name: str, fence: int) -> None:
    """Another process may take it at once. The row stays, because the next fence has to be higher."""
    tx.execute("UPDATE lease SET until_ms = 0 WHERE name = :name AND fence = :fence", name=name, fence=fence)
