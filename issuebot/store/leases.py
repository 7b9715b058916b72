"""One process at a time may do something: a row says which, and until when."""

from issuebot.store.engine.database import Tx


def hold(tx: Tx, name: str, holder: str, now: int, seconds: int, *, dead: int | None = None) -> bool:
    """True while this holder has the lease, or takes one that ran out.

    `dead`: the end of a lease that was not renewed for as long as it lasts, whatever the clock says of it.
    """
    # A clock that is set back does not make the lease shorter: another machine's was not, and would take it.
    sql = (
        "INSERT INTO lease (name, holder, until) VALUES (:name, :holder, :until) ON CONFLICT (name) DO UPDATE"
        " SET holder = excluded.holder, until = CASE WHEN excluded.until > lease.until THEN excluded.until"
        " ELSE lease.until + :seconds END"
        " WHERE lease.holder = :holder OR lease.until < :now OR lease.until = :dead"
    )
    values = {"name": name, "holder": holder, "until": now + seconds, "now": now, "seconds": seconds}
    return tx.execute(sql, **values, dead=-1 if dead is None else dead) == 1


def end_of(tx: Tx, name: str) -> int | None:
    """Until when somebody has it, in UTC seconds."""
    row = tx.one("SELECT until FROM lease WHERE name = :name", name=name)
    return row["until"] if row else None


def release(tx: Tx, name: str, holder: str) -> None:
    tx.execute("DELETE FROM lease WHERE name = :name AND holder = :holder", name=name, holder=holder)
