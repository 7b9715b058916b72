"""A year of duties, read from a sheet: `python -m tests.benchmarks.rosters` prints the seconds that it takes."""

import asyncio
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rich.console import Console

from issuebot.district_file import read_file
from issuebot.domain.roster.sheet import read_sheet
from issuebot.sheets.reading import read_rows

SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo" / "district.toml"
DUTIES, PEOPLE = 60_000, 5_000


def write_sheet() -> bytes:
    days = [date(2026, 1, 1) + timedelta(days=place % 365) for place in range(DUTIES)]
    rows = [
        f"{day},{8 + place % 8}:00,17:00,值班,,城管局,志愿者{chr(0x4E00 + place % PEOPLE)},"
        for place, day in enumerate(days)
    ]
    return "\n".join(["date,start,end,kind,place,unit,person,telegram", *rows]).encode()


async def main() -> None:
    district, sheet = read_file(SAMPLE)[0], write_sheet()
    begun = time.perf_counter()
    found = read_sheet(await read_rows(sheet), district, datetime.now(UTC).date())
    seconds = time.perf_counter() - begun
    Console().print(f"{len(found.lines) + len(found.slips):,} duties read in {seconds:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
