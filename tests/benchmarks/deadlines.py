"""What the clock costs over 100,000 open tickets: `python -m tests.benchmarks deadlines`.

The program runs in earnest, as a process of its own. First nothing is due; then, within one minute, 500 reminders are.
"""

import asyncio
import os
import re
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil  # type: ignore[import-untyped]  # it has no types
from aiohttp import web

from issuebot.desk.figures import counting
from issuebot.desk.notices.reminders import GATHER
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.opening import open_database
from issuebot.store.lists.queue_terms import SHAPE
from issuebot.store.tickets import OPEN
from tests.benchmarks.districts.town import SAMPLE, found_town

TICKETS, DUE = 100_000, 500
AT_ONCE = 5_000  # tickets: no transaction may take as long as all of them would
MINUTE = 60
CALM = 60  # seconds after the first poll in which the start's own work ends
IDLE = 75  # seconds in which nothing is due
SOON = 75  # seconds: the clock looks once a minute for what others have written
PATIENCE = 300
DAY = 86_400
NUMBER = re.compile(r"^⏰ #(\d+) ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Watched:
    """`idle`: CPU of the process in parts of a core while nothing is due, `server`: that of the database's; `busy`: CPU
    seconds for all reminders.

    `seconds`: from the first that was due to the last word; `own`: what the minute, the wait for others and Telegram's
    limit of the fullest group make of it. `most`: messages to one group in a minute.
    """

    idle: float
    server: float
    busy: float
    reminded: int
    twice: int
    messages: int
    chats: int
    seconds: float
    own: float
    most: int


@dataclass
class Door:
    """As much of the Bot API as the program needs to work; what was said, and when."""

    polled: asyncio.Event = field(default_factory=asyncio.Event)
    said: list[tuple[float, int, str]] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        method, values = request.match_info["method"], dict(await request.post())
        result: Any = True
        if method == "getMe":
            result = {"id": 42, "is_bot": True, "first_name": "issuebot", "username": "issue_test_bot"}
        elif method == "getWebhookInfo":
            result = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        elif method == "getUpdates":
            self.polled.set()
            await asyncio.sleep(float(str(values.get("timeout", 0))))
            result = []
        elif method.startswith(("send", "edit")):
            chat, text = int(str(values["chat_id"])), str(values.get("text", ""))
            self.said.append((time.time(), chat, text))
            result = {"message_id": len(self.said), "date": int(time.time()), "text": text}
            result["chat"] = {"id": chat, "type": "supergroup" if chat < 0 else "private", "title": "?"}
        return web.json_response({"ok": True, "result": result})


async def watch_deadlines(url: str, folder: Path, server: int | None) -> Watched:
    """`url` is an empty database; `server` the number of its server's process, if it has one."""
    district = _around_the_clock(folder)
    await _fill(url)
    async with _door() as (door, address):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "issuebot", "run", env=os.environ | _settings(url, address, district)
        )
        try:
            await asyncio.wait_for(door.polled.wait(), PATIENCE)
            await asyncio.sleep(CALM)
            idle, served = await _spent(process.pid, server, IDLE)
            first = int(time.time()) + SOON
            await _make_due(url, first)
            await asyncio.sleep(first - time.time())
            before = _cpu(process.pid)
            await _until_said(door, first)
            return _watched(door, idle, served, _cpu(process.pid) - before, first)
        finally:
            with suppress(ProcessLookupError):  # it ended by itself, and said why
                process.kill()
            await process.wait()


def _watched(door: Door, idle: float, served: float, busy: float, first: int) -> Watched:
    said = [(at, chat, NUMBER.findall(text)) for at, chat, text in door.said if text.startswith("⏰")]
    numbers = Counter(number for _, _, found in said for number in found)
    groups = Counter(chat for _, chat, _ in said)
    most = max(sum(chat == other and at <= then < at + MINUTE for then, other, _ in said) for at, chat, _ in said)
    return Watched(
        idle=idle,
        server=served,
        busy=busy,
        reminded=len(numbers),
        twice=sum(count - 1 for count in numbers.values()),
        messages=len(said),
        chats=len(groups),
        seconds=max(at for at, _, _ in said) - first,
        own=MINUTE + GATHER + max(groups.values()) * MINUTE / 20,
        most=most,
    )


async def _until_said(door: Door, first: int) -> None:
    """A little longer than the last of them, in case that one comes twice."""
    while time.time() < first + PATIENCE:
        if sum(len(NUMBER.findall(text)) for _, _, text in door.said) >= DUE:
            await asyncio.sleep(10)
            return
        await asyncio.sleep(0.2)


async def _spent(process: int, server: int | None, seconds: float) -> tuple[float, float]:
    """Parts of a core that the process and its database server take."""
    before, began = (_cpu(process), _cpu(server)), time.perf_counter()
    await asyncio.sleep(seconds)
    passed = time.perf_counter() - began
    return (_cpu(process) - before[0]) / passed, (_cpu(server) - before[1]) / passed


def _cpu(number: int | None) -> float:
    """Seconds, with those of its children."""
    if number is None:
        return 0.0
    process = psutil.Process(number)
    times = [one.cpu_times() for one in (process, *process.children(recursive=True))]
    return float(sum(one.user + one.system for one in times))


async def _fill(url: str) -> None:
    database = await open_database(url)
    try:
        now = int(time.time())
        await found_town(database, TICKETS, now - 11 * DAY)  # its history goes on for ten days
        for above in range(0, TICKETS, AT_ONCE):
            await database.write(lambda tx, above=above: _open(tx, now, above))  # type: ignore[misc]  # the loop's value
        await database.write(_count)
        while await database.write(counting.catch_up):  # as the bot does within a minute of each event
            pass
        if url.startswith("postgresql"):
            await _analyze(database)
    finally:
        await database.close()


async def _analyze(database: Database) -> None:
    await database.read(lambda tx: tx.execute("VACUUM ANALYZE"))


async def _make_due(url: str, first: int) -> None:
    """Half of the time of some is over within the minute that begins then."""
    database = await open_database(url)
    try:
        await database.write(lambda tx: _make_some_due(tx, first))
    finally:
        await database.close()


def _open(tx: Tx, now: int, above: int) -> None:
    """Half of everybody's time is over in some days."""
    tx.execute(
        f"UPDATE ticket SET status = CASE WHEN unit IS NULL THEN 'new' ELSE 'accepted' END, rung = 0,"  # noqa: S608 our own
        f" promised_at = :now - {DAY}, resolve_by = :now + {9 * DAY} + number, respond_by = :now + {9 * DAY} + number,"
        f" next_due_at = :now + {4 * DAY} + number / 2 WHERE number > :above AND number <= :above + {AT_ONCE}",
        now=now,
        above=above,
    )


def _count(tx: Tx) -> None:
    tx.execute("DELETE FROM open_count")
    tx.execute(
        "INSERT INTO open_count (shape, unit, community, category, status, urgent, n)"  # noqa: S608 our own
        f" SELECT {SHAPE}, unit, community, category, status, urgent, count(*) FROM ticket WHERE {OPEN}"
        " GROUP BY unit, community, category, status, urgent"
    )


def _make_some_due(tx: Tx, first: int) -> None:
    some = f"SELECT number FROM ticket WHERE status = 'accepted' ORDER BY (number * 7919) % {TICKETS} LIMIT {DUE}"  # noqa: S608 our own
    tx.execute(
        f"UPDATE ticket SET promised_at = :first - {DAY} + number % {MINUTE},"  # noqa: S608 our own
        f" resolve_by = :first + {DAY} + number % {MINUTE}, next_due_at = :first + number % {MINUTE}"
        f" WHERE number IN ({some})",
        first=first,
    )


def _around_the_clock(folder: Path) -> Path:
    """The sample district, whose units work whenever this is run."""
    file = folder / "district.toml"
    lines = (SAMPLE / "district.toml").read_text(encoding="utf-8").splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith('work_hours = ["00:00-24:00"]'))
    file.write_text(text.replace("[[units]]\n", '[[units]]\nwork_hours = ["00:00-24:00"]\n'), encoding="utf-8")
    for beside in ("xingfu.geojson", "four-bins.png"):
        (folder / beside).write_bytes((SAMPLE / beside).read_bytes())
    return file


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


def _settings(url: str, address: str, district: Path) -> dict[str, str]:
    return {
        "ISSUEBOT_BOT_TOKEN": "42:TEST",
        "ISSUEBOT_API_URL": address,
        "ISSUEBOT_DATABASE_URL": url,
        "ISSUEBOT_DISTRICT_FILE": str(district),
        "ISSUEBOT_WEBHOOK_URL": "",
        "ISSUEBOT_LISTEN": "127.0.0.1:0",
        "ISSUEBOT_LOG_LEVEL": "warning",
    }
