"""Rows that wait for the clock: each table with a column `next_due_at`, in UTC seconds, is asked in the same way."""

from dataclasses import dataclass

from issuebot.store.engine.database import Tx


@dataclass(frozen=True, slots=True)
class DueRows:
    """The rows of one table, numbered by the column `key`. A row whose `next_due_at` is NULL waits for nothing."""

    table: str
    key: str = "id"

    def due(self, tx: Tx, now: int, limit: int) -> list[int]:
        """The numbers of the rows that are due, the longest overdue first."""
        sql = (
            f"SELECT {self.key} AS number FROM {self.table} WHERE next_due_at <= :now"  # noqa: S608 our own names
            f" ORDER BY next_due_at, {self.key} LIMIT :limit"
        )
        return [row["number"] for row in tx.all(sql, now=now, limit=limit)]

    def next_due(self, tx: Tx) -> int | None:
        """When the next row is due; None when no row waits."""
        row = tx.one(f"SELECT min(next_due_at) AS due FROM {self.table} WHERE next_due_at IS NOT NULL")  # noqa: S608 our own
        return row["due"] if row else None

    def postpone(self, tx: Tx, number: int, until: int | None) -> None:
        """None: the row waits for nothing any more."""
        sql = f"UPDATE {self.table} SET next_due_at = :until WHERE {self.key} = :number"  # noqa: S608 our own names
        tx.execute(sql, number=number, until=until)

    def count(self, tx: Tx, now: int) -> tuple[int, int]:
        """How many rows wait, and how many of them are due."""
        due = "count(CASE WHEN next_due_at <= :now THEN 1 END) AS due"
        sql = f"SELECT count(*) AS n, {due} FROM {self.table} WHERE next_due_at IS NOT NULL"  # noqa: S608 our own names
        row = tx.one(sql, now=now)
        return (int(row["n"]), int(row["due"])) if row else (0, 0)
