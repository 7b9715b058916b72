"""No list and no figure walks along a table of tickets that grows for years: each finds its own by an index."""

import re
from collections.abc import Callable

import pytest

from issuebot.domain.queue import Queue
from issuebot.store import tickets
from issuebot.store.engine.database import Database, Tx
from issuebot.store.figures import hotspots
from issuebot.store.lists import figures, mornings, nearby, open_places, queues
from issuebot.store.lists.open_places import Frame
from issuebot.store.lists.queue_terms import Asked, Sight
from tests.store.test_retention import Explained

NOW = 1_800_000_000
PEOPLE = (
    "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"
    " INSERT INTO person (id, name, met_at) SELECT 7400000000 + i, 'x', 1 FROM n"
)
OF_PEOPLE = "INSERT INTO follower (ticket, person, since, origin) SELECT number, reporter, 1, number FROM ticket"
# Of a hundred tickets one is open; of the others some lie on the map.
MANY = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
    INSERT INTO ticket (number, status, category, community, unit, rule, reporter, anonymous, words, latitude,
        longitude, submitted_at, respond_by, resolve_by, next_due_at, certain)
    SELECT i, CASE WHEN i - i / 100 * 100 = 0 THEN 'accepted' WHEN i - i / 400 * 400 = 1 THEN 'new' ELSE 'closed' END,
        'c' || CAST(i - i / 6 * 6 AS TEXT), 'h' || CAST(i - i / 80 * 80 AS TEXT),
        CASE WHEN i - i / 400 * 400 <> 1 THEN 'u' || CAST(i - i / 40 * 40 AS TEXT) END,
        CASE WHEN i - i / 50 * 50 = 3 THEN 'coordinator' ELSE 'category' END, 7400000000 + i / 4, FALSE, '',
        CASE WHEN i - i / 2 * 2 = 0 THEN 33.0 + i / 40000.0 END,
        CASE WHEN i - i / 2 * 2 = 0 THEN 115.0 + i / 40000.0 END,
        1799000000 + i * 25, 1799000000 + i * 25, 1799000000 + i * 50,
        CASE WHEN i - i / 100 * 100 = 0 THEN 1799000000 + i * 50 END, TRUE FROM n
"""
SIGHT, OF_UNIT = Sight(), Sight("u20", ("h3",))
FRAME = Frame(33.1, 33.2, 115.1, 115.2)
LOOKS: dict[str, Callable[[Tx], object]] = {
    "open of the district": lambda tx: tickets.count_open(tx, None),
    "open of a unit": lambda tx: tickets.count_open(tx, "u20"),
    "a unit's open ones": lambda tx: tickets.open_of_unit(tx, "u20"),
    "every open one": tickets.open_ones,
    "without a unit": tickets.without_unit,
    "diverted": tickets.diverted,
    "units that were chosen": lambda tx: tickets.chosen_units(tx, "c3", "h3"),
    "due": lambda tx: tickets.CLOCK.due(tx, NOW, 20),
    "how many are due": lambda tx: tickets.CLOCK.count(tx, NOW),
    "when the next is due": tickets.CLOCK.next_due,
    "a person's own": lambda tx: queues.of_person(tx, 7400000001, "all", 5, 0),
    "how many a person has": lambda tx: queues.count_of_person(tx, 7400000001),
    "a morning": lambda tx: mornings.due(tx, SIGHT, NOW - 86400, NOW, 5),
    "a unit's morning": lambda tx: mornings.count_due(tx, OF_UNIT, NOW - 86400, NOW),
    "open and late": lambda tx: figures.open_and_late(tx, "u20", NOW, 99),
    "a queue": lambda tx: queues.page(tx, Asked(Queue(None, late=True), SIGHT, 0, NOW), 5, 0),
    "piles of the map": lambda tx: open_places.piles(tx, SIGHT, NOW),
    "points of the map": lambda tx: open_places.points(tx, SIGHT, FRAME, NOW, 100),
    "cells of the map": lambda tx: open_places.cells(tx, OF_UNIT, FRAME, NOW, 10),
    "near a report": lambda tx: nearby.in_band(tx, 33.1, 33.101, 0),
    "of a community": lambda tx: nearby.in_community(tx, "h3", 0, located=False),
    "a week for hot spots": lambda tx: list(hotspots.seen(tx, NOW - 100_000, NOW - 90_000)),
}


@pytest.fixture
async def many(database: Database) -> Database:
    for sql in (PEOPLE, MANY, OF_PEOPLE, "ANALYZE"):
        await database.write(lambda tx, sql=sql: tx.execute(sql))  # type: ignore[misc]  # bound now
    return database


async def test_no_list_reads_all_tickets(many: Database, database_url: str):
    explain = "EXPLAIN QUERY PLAN" if database_url.startswith("sqlite") else "EXPLAIN (COSTS OFF)"
    whole = re.compile(r"\bSCAN ticket\b(?!.*USING)|Seq Scan on ticket\b")
    found: dict[str, list[str]] = {}

    def look(tx: Tx) -> None:
        for name, asks in LOOKS.items():
            explained = Explained(tx, explain)
            asks(explained)
            assert explained.plans, name
            found[name] = [plan for plan in explained.plans if whole.search(plan)]

    await many.read(look)

    assert {name: plans for name, plans in found.items() if plans} == {}
