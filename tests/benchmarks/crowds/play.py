"""One bot, one crowd, one process: `python -m tests.benchmarks.crowds.play URL UPDATES DISTRICT [SERVER]`. Prints JSON.

URL is `echo` or a database's, DISTRICT a file, SERVER the process of the database server.

issuebot runs as it does in earnest (`app.run`), but for two things: its session, and limits that never say no.
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Coroutine
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import quantiles
from typing import Any

if sys.argv[1:2] != ["echo"]:
    import issuebot.telegram  # noqa: F401 before aiogram, as in the program: its models stay unbuilt

import psutil  # type: ignore[import-untyped]  # it has no types
from aiogram import Bot

from tests.benchmarks.crowds.crowd import Chatter, Crowd, Watching

PACE = 50  # updates a second
PACED_SECONDS = 8


@dataclass(frozen=True, slots=True)
class Played:
    """`cpu_ms` per update of this process, bot and simulator; `server_ms` of the database server beside it."""

    updates_per_second: float
    cpu_ms: float
    server_ms: float
    rss_mb: float
    calls_per_round: float
    refused: int
    strays: int
    p50_ms: float
    p95_ms: float
    p99_ms: float


async def main(url: str, updates: int, district: Path, server: int | None) -> None:
    ready = asyncio.Event()
    crowd, running = _echo(ready) if url == "echo" else _issuebot(url, district, ready)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(running)
        await asyncio.wait_for(ready.wait(), 60)
        await crowd.greet_all()
        print(json.dumps(asdict(await _measure(crowd, updates, server))), flush=True)  # noqa: T201 what the parent reads
        os._exit(0)  # how a bot ends is not measured


async def _measure(crowd: Crowd, updates: int, server: int | None) -> Played:
    rounds = updates // crowd.updates_each
    began, cpu, server_cpu = time.perf_counter(), time.process_time(), _cpu_of(server)
    await crowd.play(rounds)
    seconds = time.perf_counter() - began
    cpu, server_cpu = time.process_time() - cpu, _cpu_of(server) - server_cpu
    rss = psutil.Process().memory_info().rss
    calls = crowd.counted / rounds
    await crowd.play_paced(PACE * PACED_SECONDS // crowd.updates_each, PACE / crowd.updates_each)
    cuts = quantiles(crowd.waits, n=100)
    return Played(
        updates_per_second=updates / seconds,
        cpu_ms=1000 * cpu / updates,
        server_ms=1000 * server_cpu / updates,
        rss_mb=rss / 2**20,
        calls_per_round=calls,
        refused=len(crowd.refused),
        strays=crowd.strays,
        p50_ms=1000 * cuts[49],
        p95_ms=1000 * cuts[94],
        p99_ms=1000 * cuts[98],
    )


def _echo(ready: asyncio.Event) -> tuple[Crowd, Coroutine[Any, Any, None]]:
    from tests.benchmarks.crowds.echo import dispatcher

    crowd = Chatter()
    dispatcher.startup.register(ready.set)
    polling = dispatcher.start_polling(Bot("42:TEST", session=Watching(crowd)), handle_signals=False)
    return crowd, polling


def _issuebot(url: str, district: Path, ready: asyncio.Event) -> tuple[Crowd, Coroutine[Any, Any, None]]:
    from issuebot import app
    from issuebot.district_file import read_file
    from issuebot.telegram import connection
    from tests.benchmarks.crowds.lives import Lives
    from tests.benchmarks.crowds.unlimited import prepare

    crowd = Lives(read_file(district)[0])
    connection.connect = lambda token, api_url, proxy="": Bot(token, session=Watching(crowd))  # noqa: ARG005 the same names
    return crowd, app.run(prepare(url, str(district)), ready.set)


def _cpu_of(server: int | None) -> float:
    """Seconds of the server and its children, those that ended included."""
    if server is None:
        return 0.0
    root = psutil.Process(server)
    times = [process.cpu_times() for process in (root, *root.children())]
    return float(sum(t.user + t.system for t in times) + times[0].children_user + times[0].children_system)


if __name__ == "__main__":
    URL, UPDATES, DISTRICT, *SERVER = sys.argv[1:]
    asyncio.run(main(URL, int(UPDATES), Path(DISTRICT), int(SERVER[0]) if SERVER else None))
