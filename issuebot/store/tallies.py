"""How much somebody did of late."""

from issuebot.domain.abuse import LONGEST, Tally
from issuebot.store.database import Tx


def tally(tx: Tx, who: int, kind: str) -> Tally:
    row = tx.one("SELECT level, at, until FROM tally WHERE who = :who AND kind = :kind", who=who, kind=kind)
    return Tally(row["level"], row["at"], row["until"]) if row else Tally()


def put(tx: Tx, who: int, kind: str, counted: Tally) -> None:
    tx.run(
        "INSERT INTO tally (who, kind, level, at, until) VALUES (:who, :kind, :level, :at, :until)"
        " ON CONFLICT (who, kind) DO UPDATE SET level = excluded.level, at = excluded.at, until = excluded.until",
        who=who,
        kind=kind,
        level=counted.level,
        at=counted.at,
        until=counted.until,
    )


def forget_old(tx: Tx, now: int) -> int:
    return tx.execute("DELETE FROM tally WHERE at < :before", before=now - LONGEST)
