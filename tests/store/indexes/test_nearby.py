"""Tickets near a new report are found by an index, however many there are."""

from collections.abc import Callable

from issuebot.store.engine.database import Database, Row, Tx
from issuebot.store.lists import nearby

MANY = (
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
    " INSERT INTO ticket (number, status, category, community, rule, anonymous, words, latitude, longitude,"
    " submitted_at, certain) SELECT i, CASE i - i / 3 * 3 WHEN 0 THEN 'new' ELSE 'closed' END, 'street-wiring',"
    " 'c' || CAST(i - i / 80 * 80 AS TEXT), '', FALSE, '', i / 4000.0, 115.8, i, TRUE FROM n"
)


class Explaining:
    """A transaction that asks how a query would be done instead of doing it."""

    def __init__(self, tx: Tx, how: str) -> None:
        self.tx = tx
        self.how = how
        self.plan = ""

    def all(self, sql: str, **values: object) -> list[Row]:
        rows = self.tx.all(f"{self.how} {sql}", **values)
        self.plan = "\n".join(str(list(dict(row).values())[-1]) for row in rows)
        return []


async def plan_of(database: Database, url: str, look: Callable[[Tx], object]) -> str:
    """As planned among 20,000 tickets, a third of them open."""

    def explain(tx: Tx) -> str:
        tx.execute(MANY)
        tx.execute("ANALYZE")
        explaining = Explaining(tx, "EXPLAIN QUERY PLAN" if "sqlite" in url else "EXPLAIN")
        look(explaining)  # type: ignore[arg-type]  # all is what it asks for
        return explaining.plan

    return await database.write(explain)


async def test_band_is_found_by_index(database: Database, database_url: str):
    plan = await plan_of(database, database_url, lambda tx: nearby.in_band(tx, 1.0, 1.001, 0))

    assert "ticket_in_band" in plan


async def test_community_is_found_by_index(database: Database, database_url: str):
    plan = await plan_of(database, database_url, lambda tx: nearby.in_community(tx, "c3", 0, located=True))

    assert "ticket_in_community" in plan
