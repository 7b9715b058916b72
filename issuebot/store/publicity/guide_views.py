"""How often the pages of the guide are opened, without who does."""

from issuebot.store.engine.database import Tx


def count(tx: Tx, page: str, day: int) -> None:
    tx.execute(
        "INSERT INTO guide_opened (day, page, count) VALUES (:day, :page, 1)"
        " ON CONFLICT (day, page) DO UPDATE SET count = guide_opened.count + 1",
        day=day,
        page=page,
    )


def opened(tx: Tx, page: str, since: int) -> int:
    """How often since that day."""
    sql = "SELECT sum(count) AS n FROM guide_opened WHERE day >= :since AND page = :page"
    row = tx.one(sql, since=since, page=page)
    return int(row["n"] or 0) if row else 0
