"""When something was last done, in UTC seconds: a backup, the word of the day, lists of the morning, a month's end."""

from issuebot.store.engine.database import Tx

BACKUP = "backup"
TOLD = "told"
MORNING = "morning"
ASSESSMENT = "assessment"
DIGEST = "digest"  # it was looked whether a week or a month is over
CALENDAR = "calendar"  # the admins were told that a year is not published


def mark(tx: Tx, what: str, at: int) -> None:
    sql = "INSERT INTO last_done (what, at) VALUES (:what, :at) ON CONFLICT (what) DO UPDATE SET at = excluded.at"
    tx.execute(sql, what=what, at=at)


def when(tx: Tx, what: str) -> int | None:
    row = tx.one("SELECT at FROM last_done WHERE what = :what", what=what)
    return int(row["at"]) if row else None


def days_without_backup(tx: Tx, now: int) -> int:
    """Since the last one; without any, since there is something to lose."""
    row = tx.one("SELECT min(applied_at) AS begun FROM district")
    since = when(tx, BACKUP) or (row and row["begun"]) or now
    return int(now - since) // 86400
