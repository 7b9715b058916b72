"""The same crowds over HTTP, where the bot is a process of its own, as Telegram knows it: `… over_http`.

The figures that others publish of their bots were measured so. What Telegram costs falls on another core, and what
HTTP costs falls on the bot, for each call.
"""

import asyncio
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it has no types

from issuebot.district_file import read_file
from issuebot.store.engine.migrations import migrate
from tests.benchmarks.crowds.crowd import Chatter, Crowd
from tests.benchmarks.crowds.lives import Lives
from tests.benchmarks.crowds.start import as_people_run_it
from tests.process.harness.bot_api import BotApi

FORGOTTEN = 1000  # calls
ECHO = Path(__file__).parent / "echo.py"


@dataclass(frozen=True, slots=True)
class Carried:
    """`cpu_ms` per update, of the bot alone."""

    updates_per_second: float
    cpu_ms: float


async def measure_over_http(url: str, updates: int, district: Path) -> Carried:
    """`url` is `echo`, or an empty database's."""
    if url != "echo":
        migrate(url)
    crowd: Crowd = Chatter() if url == "echo" else Lives(read_file(district)[0])
    async with BotApi(crowd.telegram, shows=lambda chat, number: _show(crowd, chat, number)).serving() as api:
        words = (
            [str(ECHO), api.url]
            if url == "echo"
            else ["-m", "tests.benchmarks.crowds.unlimited", url, str(district), api.url]
        )
        process = await asyncio.create_subprocess_exec(sys.executable, *words, env=as_people_run_it())
        try:
            await crowd.greet_all()
            return await _play(crowd, updates, psutil.Process(process.pid))
        finally:
            process.kill()
            await process.wait()


async def _play(crowd: Crowd, updates: int, process: psutil.Process) -> Carried:
    began, cpu = time.perf_counter(), _cpu_of(process)
    await crowd.play(updates // crowd.updates_each)
    seconds, cpu = time.perf_counter() - began, _cpu_of(process) - cpu
    return Carried(updates_per_second=updates / seconds, cpu_ms=1000 * cpu / updates)


def _show(crowd: Crowd, chat: int, number: int) -> None:
    message = crowd.telegram.chat(chat).find(number)
    if message:
        crowd.sees(message, time.perf_counter())
    if len(crowd.telegram.calls) > FORGOTTEN:
        crowd.forget()


def _cpu_of(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)
