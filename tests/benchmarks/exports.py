"""What a file of a million tickets takes: time, and memory as more and more of it is written.

`python -m tests.benchmarks exports` measures both engines and prints it. `python -m tests.benchmarks.exports URL FILE`
writes one file in a process of its own, whose memory it tells.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any

from rich.console import Console

from issuebot.cli import export
from issuebot.desk.context import district as districts
from issuebot.domain.figures.exporting import Wanted
from issuebot.store.engine.database import Database
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database
from tests.benchmarks.districts.history import COUNTING, DAY
from tests.benchmarks.districts.town import SAMPLE
from tests.benchmarks.memory import peak_mb

TICKETS = 1_000_000
PIECE = 50_000  # of one statement
ROWS = """INSERT INTO ticket (number, status, category, community, unit, rule, anonymous, words, place,
        submitted_at, respond_by, resolve_by, accepted_at, resolved_at, ended_at, certain, resolution, rating)
    SELECT :first + i, 'closed', 'street-wiring', 'xingfu', 'telecom-office', 'both', FALSE,
        '幸福里3号楼门口电线垂下来了，小孩够得着', '3号楼门口',
        :then + (:first + i) * 60, :then + (:first + i) * 60 + 14400,
        :then + (:first + i) * 60 + 180000, :then + (:first + i) * 60 + 3600, :then + (:first + i) * 60 + 90000,
        :then + (:first + i) * 60 + 99000, TRUE, '线路已捆扎归整', 'satisfied' FROM n"""
SIZES = (50_000, TICKETS)
console = Console(stderr=True)


async def measure_exports(url: str, folder: Path, tickets: int = TICKETS) -> list[dict[str, Any]]:
    """Of the first tickets, and of all: memory that grows with them would show."""
    migrate(url)
    database = await open_database(url)
    try:
        await fill(database, tickets)
    finally:
        await database.close()
    measured = []
    for kind in ("csv", "xlsx"):
        for size in (min(size, tickets) for size in SIZES):
            file = folder / f"{size}.{kind}"
            words = [sys.executable, "-m", "tests.benchmarks.exports", url, str(file), str(size)]
            process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
            output, _ = await process.communicate()
            measured.append(json.loads(output.splitlines()[-1]))
            console.print(url.partition(":")[0], measured[-1])
        if kind == "xlsx":
            console.print("openpyxl reads", await asyncio.to_thread(count_rows, file), "rows")
    return measured


async def fill(database: Database, tickets: int) -> None:
    """Only what a file reads of them."""
    shape, now = (SAMPLE / "xingfu.geojson").read_text(), int(time.time())
    file = (SAMPLE / "district.toml").read_text()
    await database.write(lambda tx: districts.apply(tx, file, {"xingfu.geojson": shape}, now))
    for first in range(0, tickets, PIECE):
        values = {"tickets": min(PIECE, tickets - first), "first": first, "then": now - 700 * DAY}
        await database.write(lambda tx, values=values: tx.execute(f"{COUNTING} {ROWS}", **values))  # type: ignore[misc]


def count_rows(file: Path) -> int:
    from openpyxl import load_workbook

    book = load_workbook(file, read_only=True)
    return sum(1 for page in book.worksheets for _ in page.iter_rows(min_row=2))


async def main(url: str, file: Path, upto: int) -> None:
    database = await open_database(url)
    district, _ = await database.read(export._begin)
    began, before = time.perf_counter(), peak_mb()
    kind = file.suffix.removeprefix(".")
    rows = await export.write(database, district, Wanted(), upto, (file, kind))
    seconds = time.perf_counter() - began
    await database.close()
    figures = {
        "kind": kind,
        "rows": rows,
        "seconds": round(seconds, 1),
        "cpu": round(time.process_time(), 1),
        "before_mb": before,
        "peak_mb": peak_mb(),
    }
    print(json.dumps({**figures, "file_mb": await asyncio.to_thread(_size, file)}))  # noqa: T201


def _size(file: Path) -> int:
    return file.stat().st_size >> 20


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])))
