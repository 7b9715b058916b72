"""From the start of a process to its first getUpdates: both bots as they are in earnest, over HTTP."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import psutil  # type: ignore[import-untyped]  # it has no types
from aiohttp import web

TIMES = 5
PATIENCE = 60.0
HERE = Path(__file__).parent
SAMPLE = HERE.parents[2] / "issuebot" / "demo"


@dataclass(frozen=True, slots=True)
class Started:
    seconds: float
    rss_mb: float


class Door:
    """As much of the Bot API as a bot needs to get to its first getUpdates."""

    def __init__(self) -> None:
        self.knocked = asyncio.Event()
        self.at = 0.0

    async def answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        result: Any = True
        if method == "getMe":
            result = {"id": 42, "is_bot": True, "first_name": "issuebot", "username": "issue_test_bot"}
        if method == "getWebhookInfo":
            result = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        if method == "getUpdates":
            if not self.knocked.is_set():
                self.at = time.perf_counter()
                self.knocked.set()
            await asyncio.sleep(PATIENCE)
            result = []
        return web.json_response({"ok": True, "result": result})


async def measure_starts(urls: Sequence[str]) -> list[Started]:
    """`urls`: "echo" or a database's; one after the other, so that a busy moment of the machine hits all alike.

    The first start of each warms the file cache and is not counted.
    """
    rounds = [[await _start(url) for url in urls] for _ in range(TIMES + 1)][1:]
    return [
        Started(median(start.seconds for start in starts), median(start.rss_mb for start in starts))
        for starts in zip(*rounds, strict=True)
    ]


async def _start(url: str) -> Started:
    async with _door() as (door, address):
        began = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, *_command(url, address), env=as_people_run_it() | _settings(url, address)
        )
        try:
            await asyncio.wait_for(door.knocked.wait(), PATIENCE)
            rss = psutil.Process(process.pid).memory_info().rss
            return Started(door.at - began, rss / 2**20)
        finally:
            process.kill()
            await process.wait()


def as_people_run_it() -> dict[str, str]:
    """Python keeps compiled modules unless told not to: else each start would compile ours, and none of aiogram's."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@asynccontextmanager
async def _door() -> AsyncIterator[tuple[Door, str]]:
    door, app = Door(), web.Application()
    app.router.add_post("/bot{token}/{method}", door.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield door, f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def _command(url: str, address: str) -> list[str]:
    return [str(HERE / "echo.py"), address] if url == "echo" else ["-m", "issuebot", "run"]


def _settings(url: str, address: str) -> dict[str, str]:
    return {
        "ISSUEBOT_BOT_TOKEN": "42:TEST",
        "ISSUEBOT_API_URL": address,
        "ISSUEBOT_DATABASE_URL": url,
        "ISSUEBOT_DISTRICT_FILE": str(SAMPLE / "district.toml"),
        "ISSUEBOT_WEBHOOK_URL": "",
        "ISSUEBOT_LISTEN": "127.0.0.1:0",
        "ISSUEBOT_LOG_LEVEL": "error",
    }
