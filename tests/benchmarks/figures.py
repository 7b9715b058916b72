"""How long figures take in a database of a million tickets, fifty thousand a month, and how long chats wait meanwhile.

`python -m tests.benchmarks.figures sqlite:///FILE [TICKETS]` fills an empty database, or uses what is there;
`python -m tests.benchmarks figures` does so on both engines.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from itertools import count
from statistics import median

from rich.console import Console

from issuebot.desk import handle
from issuebot.desk.context import district as districts
from issuebot.desk.context.commands import Actor, Arrival, Place, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.figures import assessing, counting, hotspots as search
from issuebot.desk.lists.figures import stats as shown
from issuebot.domain.district.model import District
from issuebot.domain.figures.periods import Period, month
from issuebot.domain.messages.lists import Stats
from issuebot.press.drawing import WORKBOOK, Artist
from issuebot.store.engine.database import Database
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database
from issuebot.store.figures import hotspots
from issuebot.store.operation import clock
from tests.benchmarks.districts.million import check_facts, run, write_facts, write_history
from tests.benchmarks.districts.town import SAMPLE
from tests.benchmarks.memory import peak_mb

TICKETS = 1_000_000
NOW = datetime(2026, 11, 30, 4, tzinfo=UTC)  # a Monday at noon
AT = int(NOW.timestamp())
UPGRADE = 30.0  # seconds for which the first count of an upgraded database is watched
PAUSE, EACH = 0.05, 0.1  # seconds between two steps of the count, as the clock rests; and between two chats
TIMES = 5
console = Console(width=120)
numbers = count(1)


async def main(url: str, tickets: int) -> None:
    migrate(url)
    database = await open_database(url)
    if not await database.read(lambda tx: tx.one("SELECT 1 FROM event LIMIT 1")):
        await fill(database, tickets)
    console.print(f"{url.partition(':')[0]}: {await check_facts(database, tickets)} facts as folding gives them")
    await measure(database, url)
    await database.close()


async def fill(database: Database, tickets: int) -> None:
    began = time.perf_counter()
    file, shape = ((SAMPLE / name).read_text() for name in ("district.toml", "xingfu.geojson"))
    first = AT - 700 * 86_400
    await database.write(lambda tx: districts.apply(tx, file, {"xingfu.geojson": shape}, first))
    in_force = await database.read(districts.current)
    assert in_force
    await write_history(database, in_force, tickets, AT)
    console.print(f"{tickets} tickets in {time.perf_counter() - began:.0f} s")
    await beside_chats("first count after an upgrade", database, lambda: upgrade(database))
    began = time.perf_counter()
    await write_facts(database, in_force, tickets)
    await run(database, "ANALYZE")
    console.print(f"their facts in {time.perf_counter() - began:.0f} s")


async def upgrade(database: Database) -> list[float]:
    """The clock's steps, for a while."""
    took: list[float] = []
    end = time.monotonic() + UPGRADE
    while time.monotonic() < end:
        began = time.perf_counter()
        await database.write(lambda tx: counting.catch_up_all(tx, AT, {}))
        took.append(time.perf_counter() - began)
        await asyncio.sleep(PAUSE)
    return took


async def measure(database: Database, url: str) -> None:
    now, old = month(date(2026, 11, 1)), month(date(2026, 3, 1))
    in_force = await database.read(districts.current)
    assert in_force
    for name, period in (("/stats of this month", now), ("/stats of an old month", old)):
        await beside_chats(name, database, lambda period=period: several(database, in_force, period))  # type: ignore[misc]  # the loop's value, bound now
    for name, on in (("assessment of this month", now.first), ("assessment of an old month", old.first)):
        await beside_chats(name, database, lambda on=on: assess(database, in_force, on))  # type: ignore[misc]  # the loop's value, bound now
    await beside_chats("workbook of an old month", database, lambda: write(Artist(database=url), old.first))
    await beside_chats("hot spots, a step", database, lambda: spots(database, in_force))


async def several(database: Database, district: District, period: Period) -> list[float]:
    """With the month before it, as it is shown."""
    took = []
    for _ in range(TIMES):
        began = time.perf_counter()
        await database.read(lambda tx: shown._load(Turn(tx, district, NOW), Stats(None, "month", f"{period.first}")))
        took.append(time.perf_counter() - began)
    return took


async def assess(database: Database, district: District, on: date) -> list[float]:
    took = []
    for _ in range(TIMES):
        began = time.perf_counter()
        await database.read(lambda tx: assessing.assessment(tx, district, on, NOW))
        took.append(time.perf_counter() - began)
    return took


async def write(artist: Artist, on: date) -> list[float]:
    """From the tap on XLSX to the file, as `render/assessments/papers.py` asks for it."""
    took = []
    for _ in range(TIMES):
        began = time.perf_counter()
        asked = {"month": f"{on}", "unit": None, "language": "zh", "now": AT}
        file = await artist.draw(WORKBOOK, json.dumps(asked))
        took.append(time.perf_counter() - began)
    console.print(f"a workbook of {len(file) >> 10} KB")
    return took


async def spots(database: Database, district: District) -> list[float]:
    """A whole search, step by step."""
    for table in ("hotspot_ticket", "hotspot", "hotspot_suspect", "hotspot_search"):
        await run(database, f"DELETE FROM {table}")  # noqa: S608 our own names
    await database.write(lambda tx: clock.postpone(tx, clock.HOTSPOTS, AT))
    took: list[float] = []
    while True:
        began = time.perf_counter()
        await database.write(lambda tx: search.come_round(Turn(tx, district, NOW)))
        took.append(time.perf_counter() - began)
        last = await database.read(hotspots.latest)
        if last and last.told_at:
            found = await database.read(lambda tx, number=last.id: len(hotspots.of_search(tx, number)))  # type: ignore[misc]  # bound now
            assert len(took) > 2, "nothing was looked at, so that nothing is measured"
            console.print(f"looked at {len(took) - 2} places, {found} hot")
            return took


async def beside_chats(name: str, database: Database, work: Callable[[], Awaitable[list[float]]]) -> None:
    """What it took, how long chats waited for their answers meanwhile, and how much memory it cost."""
    waited: list[float] = []
    before = peak_mb()
    talking = asyncio.create_task(_talk(database, waited))
    took = await work()
    talking.cancel()
    p95 = sorted(waited)[int(len(waited) * 0.95)] if waited else 0.0
    console.print(
        f"{name}: {len(took)} times, half in {median(took):.3f} s, longest {max(took):.3f} s;"
        f" {len(waited)} chats, p95 {p95 * 1000:.0f} ms; memory +{peak_mb() - before} MB"
    )


async def _talk(database: Database, waited: list[float]) -> None:
    """One neighbour after the other says what is wrong."""
    while True:
        number = next(numbers)
        who, where = Actor(7_390_000_000 + number, "住户", "zh"), Place(7_390_000_000 + number, private=True)
        said = Arrival(AT + number, Said(who, where, 1, "幸福里3号楼路灯不亮"), f"token-{number}")
        began = time.perf_counter()
        await database.write(lambda tx, said=said: handle.handle(tx, [said], NOW))  # type: ignore[misc]  # bound now
        waited.append(time.perf_counter() - began)
        await asyncio.sleep(EACH)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else TICKETS))
