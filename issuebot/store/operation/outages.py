"""What is out of order at present. Beginning and end are each noted once, so that each is told once."""

from issuebot.store.engine.database import Tx


def begin(tx: Tx, what: str, now: int) -> bool:
    """True where it was not so before."""
    sql = "INSERT INTO outage (what, since) VALUES (:what, :now) ON CONFLICT (what) DO NOTHING"
    return tx.execute(sql, what=what, now=now) == 1


def lasts(tx: Tx, what: str) -> bool:
    return tx.one("SELECT 1 FROM outage WHERE what = :what", what=what) is not None


def begun(tx: Tx, what: str, since: int = 0) -> list[str]:
    """Those of its parts (`trouble:clock ticket 12`) that last, and began since then."""
    sql = "SELECT what FROM outage WHERE what LIKE :part AND since >= :since ORDER BY what"
    rows = tx.all(sql, part=f"{what} %", since=since)
    return [row["what"] for row in rows]


def end(tx: Tx, what: str) -> bool:
    """True where it was not so before. Afterwards everybody who was told (`desk 7000000001`) can be told of the next
    one.
    """
    return tx.execute("DELETE FROM outage WHERE what = :what OR what LIKE :told", what=what, told=f"{what} %") > 0
