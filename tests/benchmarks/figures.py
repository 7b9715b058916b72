"""How long figures take in a database of a million tickets, fifty thousand a month.

`python -m tests.benchmarks.figures sqlite:///FILE` fills an empty database (or uses what is there) and prints it.
"""

import asyncio
import sys
import time
from datetime import UTC, date, datetime
from functools import partial
from statistics import median
from zoneinfo import ZoneInfo

from rich.console import Console

from issuebot.desk.context import district as districts
from issuebot.desk.figures import assessing, counting
from issuebot.domain.district.model import District
from issuebot.domain.figures.periods import Period, month
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database
from tests.benchmarks.town import found_town

TICKETS, MONTHS = 1_000_000, 20
ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 11, 28, 4, tzinfo=UTC)
SPREAD = MONTHS * 30 * 86_400 // TICKETS  # seconds between two tickets
STEP = 4_000
console = Console()
PIECE = 50_000  # tickets of one statement
TIMES = 5
# What a ticket went through, after its submission; the last tickets are still open.
EVENTS = (
    (1, "submit", "reporter", "draft", "assigned", 0, "TRUE"),
    (2, "accept", "unit", "assigned", "accepted", 3_600, "number > {n} - 8000 OR number <= {n}"),
    (3, "close", "unit", "accepted", "resolved", 90_000, "number <= {n} - 8000"),
    (4, "satisfied", "reporter", "resolved", "closed", 180_000, "number <= {n} - 8000 AND number / 3 * 3 = number"),
    (5, "unsolved", "reporter", "resolved", "assigned", 190_000, "number <= {n} - 8000 AND number/40*40 = number-1"),
    (6, "close", "unit", "assigned", "resolved", 230_000, "number <= {n} - 8000 AND number / 40 * 40 = number-1"),
)  # fmt: skip


async def fill(database: Database, tickets: int) -> None:
    await found_town(database, tickets, int(NOW.timestamp()))
    began = int(NOW.timestamp()) - tickets * SPREAD
    await database.write(lambda tx: tx.execute("DELETE FROM event"))
    for first in range(1, tickets + 1, PIECE):
        for seq, kind, role, before, after, later, which in EVENTS:
            sql = (
                "INSERT INTO event (ticket, seq, at, kind, role, actor, from_status, to_status, unit, has, category, community,"  # noqa: S608, E501
                f" respond_by, resolve_by) SELECT number, {seq}, {began} + number * {SPREAD} + {later}, '{kind}', '{role}', reporter,"  # noqa: E501
                f" '{before}', '{after}', coalesce(unit, 'police-station'), coalesce(unit, 'police-station'), category, community,"  # noqa: E501
                f" {began} + number * {SPREAD} + 4000 - number / 7 * 7 / 500, {began} + number * {SPREAD} + 80000 + number / 11 * 11 - number"  # noqa: E501
                f" FROM ticket WHERE number >= {first} AND number < {first + PIECE} AND ({which.format(n=tickets)})"
            )
            await database.write(partial(_run, sql=sql))


def _run(tx: Tx, sql: str) -> None:
    tx.execute(sql)


async def main(url: str, tickets: int) -> None:
    migrate(url)
    database = await open_database(url)
    if not await database.read(lambda tx: tx.one("SELECT 1 FROM event LIMIT 1")):
        await fill(database, tickets)
        began = time.perf_counter()
        while await database.write(lambda tx: counting.catch_up(tx, STEP)):
            pass
        console.print(f"counted {tickets} tickets in {time.perf_counter() - began:.0f} s")
    now, old = month(date(2026, 11, 1)), month(date(2026, 3, 1))
    for name, period in (("this month", now), ("an old month", old)):
        console.print(name, f"{median([await _time(database, period) for _ in range(TIMES)]):.2f} s")
    await database.read(lambda tx: assessing.assessment(tx, _district(tx), now.first, NOW))
    took = [await _assess(database, on.first) for on in (now, old) for _ in range(TIMES)]
    console.print("assessment of this month", f"{median(took[:TIMES]):.2f} s")
    console.print("assessment of an old month", f"{median(took[TIMES:]):.2f} s")
    await database.close()


def _district(tx: Tx) -> District:
    found = districts.current(tx)
    assert found
    return found


async def _assess(database: Database, on: date) -> float:
    began = time.perf_counter()
    await database.read(lambda tx: assessing.assessment(tx, _district(tx), on, NOW))
    return time.perf_counter() - began


async def _time(database: Database, period: Period) -> float:
    began = time.perf_counter()
    await database.read(lambda tx: counting.figures(tx, period, ZONE, NOW))
    return time.perf_counter() - began


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else TICKETS))
