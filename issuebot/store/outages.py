"""What is out of order at present: begun once and ended once, so that each is told once."""

from issuebot.store.engine.database import Tx


def begin(tx: Tx, what: str, now: int) -> bool:
    """True when this is news."""
    sql = "INSERT INTO outage (what, since) VALUES (:what, :now) ON CONFLICT (what) DO NOTHING"
    return tx.execute(sql, what=what, now=now) == 1


def lasts(tx: Tx, what: str) -> bool:
    return tx.one("SELECT 1 FROM outage WHERE what = :what", what=what) is not None


def end(tx: Tx, what: str) -> bool:
    """True when this is news. Who was told of it (`desk 7000000001`) may be told of the next."""
    return tx.execute("DELETE FROM outage WHERE what = :what OR what LIKE :told", what=what, told=f"{what} %") > 0
