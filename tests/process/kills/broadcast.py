"""A broadcast to a whole town while people report, and the program is killed again and again.

Used by `tests/process/kills/test_broadcast.py` in small and by `python -m tests.benchmarks broadcasts` in full.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from issuebot.district_file import read_file
from issuebot.simulator import Message, Person, Telegram
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.migrations import migrate
from issuebot.store.engine.opening import open_database
from tests.process.harness.bot_api import BotApi
from tests.process.harness.nursery import Child
from tests.process.harness.program import DISTRICT, settings, until

FIRST = 7_600_000_000
REPORTERS = 7_700_000_000
COORDINATOR = 7_000_000_002
SAID = "明天上午停水"
PER_SECOND = 30  # calls that Telegram lets through
BLOCKED = 0.03
PATIENCE = 60.0
LATENCY = 0.03  # seconds that Telegram takes at most to answer what it has done already


@dataclass(frozen=True, slots=True)
class Cast:
    """What came of one. `seconds` from the tap to the end, `down` of them without a process that had begun to send.

    `own`: what Telegram's limits make of as many calls. `repeated`: who got it more than once, `most` how often at the
    most; `missing`: who should have got it and did not. `waits`: seconds from what somebody did to its answer.
    """

    kills: int
    calls: int
    seconds: float
    down: float
    own: float
    refused: int
    missing: int
    repeated: int
    most: int
    written_to_blocked: int
    counts: tuple[int, int, int, int]
    waits: Sequence[float]

    @property
    def ratio(self) -> float:
        return (self.seconds - self.down) / self.own

    def slowest(self, share: float = 0.95) -> float:
        found = sorted(self.waits)
        return found[min(len(found) - 1, int(share * len(found)))] if found else 0.0


@dataclass(eq=False)
class Town:
    """Residents who read, others who report at their moment, and a coordinator."""

    people: int
    reporters: int
    chance: random.Random
    limits: bool
    asked: dict[int, float] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)
    got: Counter[int] = field(default_factory=Counter)
    pressed: set[int] = field(default_factory=set)
    hear: int = 0  # those who should get it, without who wrote it

    def __post_init__(self) -> None:
        self.telegram = Telegram(now=time.time, limits=self.limits)
        for unit in read_file(DISTRICT)[0].units:
            if unit.chat and unit.chat not in self.telegram._chats:
                self.telegram.group(unit.name.zh, unit.chat)
        self.li = self.telegram.person("李协调", id=COORDINATOR, started=True)
        self.residents = self._persons(FIRST, self.people)
        self.callers = self._persons(REPORTERS, self.reporters)
        self.by_id = {one.id: one for one in self.callers}
        self.blocked = set(self.chance.sample(sorted(one.id for one in self.residents), int(BLOCKED * self.people)))
        for one in self.residents:
            if one.id in self.blocked:
                one.chat.bot_status = "kicked"  # of which the bot knows nothing yet

        self.hear = self.people + self.reporters - len(self.blocked)
        self.telegram.slow("sendMessage", lambda: self.chance.random() * LATENCY)

    def _persons(self, first: int, count: int) -> list[Person]:
        return [self.telegram.person(f"住户{n}", id=first + n, started=True) for n in range(count)]

    def meet(self, tx: Tx) -> None:
        rows = [{"id": one.id, "name": one.name, "at": 1} for one in (*self.residents, *self.callers)]
        tx.many(
            "INSERT INTO person (id, name, telegram_language, home, met_at) VALUES (:id, :name, 'zh', 'xingfu', :at)",
            rows,
        )

    def report(self, place: int) -> None:
        caller = self.callers[place]
        self.asked[caller.id] = time.perf_counter()
        caller.sends_photo(f"和平花园{place}室路灯不亮")

    def sees(self, chat: int, message_id: int) -> None:
        message = self.telegram.chat(chat).find(message_id)
        if message is None:
            return
        if SAID in message.words:
            self.got[chat] += 1
        elif chat in self.by_id:
            self._answered(self.by_id[chat], message)

    def _answered(self, caller: Person, message: Message) -> None:
        """The draft is tapped at once; the receipt ends it."""
        if caller.id in self.asked:
            self.waits.append(time.perf_counter() - self.asked.pop(caller.id))
        if message.button("提交") and caller.id not in self.pressed:
            self.pressed.add(caller.id)
            self.asked[caller.id] = time.perf_counter()
            caller.presses("提交", message)


async def cast(
    url: str,
    folder: Path,
    *,
    people: int,
    kills: int,
    reporters: int,
    limits: bool = True,
    quiet: float = 0.0,
    seed: int = 1,
) -> Cast:
    """With `quiet` seconds instead of a broadcast: how long who reports waits without one."""
    chance = random.Random(seed)  # noqa: S311 no secret
    town = Town(people, reporters, chance, limits)
    migrate(url)
    database = await open_database(url)
    await database.write(town.meet)
    env = settings(folder, "", database_url=url, log_level="warning")
    try:
        async with BotApi(town.telegram, shows=town.sees).serving() as api:
            env |= {"ISSUEBOT_API_URL": api.url}
            with (folder / "log.txt").open("ab") as log:
                start = partial(Child.born, env, "run", output=log.fileno(), unlimited=not limits)
                return await _play(town, database, start, kills=kills, quiet=quiet)
    finally:
        await database.close()


async def _play(
    town: Town, database: Database, start: Callable[[], Awaitable[Child]], *, kills: int, quiet: float
) -> Cast:
    bot = await start()
    try:
        began = await _confirm(town) if not quiet else time.perf_counter()
        first = len(town.telegram.calls)
        expected = quiet or town.people / (PER_SECOND if town.limits else 100)
        positions = [int(0.9 * town.people * (place + town.chance.random()) / kills) for place in range(kills)]
        calls = sorted(town.chance.uniform(0.0, 0.9) * expected for _ in range(town.reporters))
        reporting = asyncio.ensure_future(_report(town, began, calls))
        down = 0.0
        for position in positions:
            await until(lambda position=position: len(town.got) >= position, 20 * PATIENCE)  # type: ignore[misc]  # the loop's value, bound now
            lost, sent = time.perf_counter(), _sent(town)
            bot.kill()
            await bot.ended()
            bot = await start()
            await until(lambda sent=sent: _sent(town) > sent or len(town.got) > town.hear, PATIENCE)  # type: ignore[misc]  # the loop's value, bound now
            down += time.perf_counter() - lost
        await reporting
        counts = await _end(database, town) if not quiet else (0, 0, 0, 0)
        seconds = time.perf_counter() - began
        await until(lambda: not town.asked, PATIENCE)
    finally:
        if bot.status is None:
            bot.kill()
        await bot.ended()
    made = [call for call in town.telegram.calls[first:] if call.counted and call.chat]
    hear = {one.id for one in (*town.residents, *town.callers)} - town.blocked
    doubled = {chat: times for chat, times in town.got.items() if times > 1 and chat != COORDINATOR}
    return Cast(
        kills=kills,
        calls=len(made),
        seconds=seconds,
        down=down,
        own=len(made) / PER_SECOND,
        refused=sum(1 for call in town.telegram.calls if call.error and "Too Many" in call.error),
        missing=len(hear - town.got.keys()) if not quiet else 0,
        repeated=len(doubled),
        most=max(doubled.values(), default=1),
        written_to_blocked=sum(1 for call in made if call.chat in town.blocked),
        counts=counts,
        waits=town.waits,
    )


async def _confirm(town: Town) -> float:
    town.li.says(f"/broadcast {SAID}")
    await until(lambda: any(one.button("全部居民") for one in town.li.messages), PATIENCE)
    town.li.presses("全部居民")
    await until(lambda: any(one.button("现在发给") for one in town.li.messages), PATIENCE)
    began = time.perf_counter()
    town.li.presses("现在发给")
    return began


async def _report(town: Town, began: float, moments: Sequence[float]) -> None:
    for place, moment in enumerate(moments):
        await asyncio.sleep(max(0.0, began + moment - time.perf_counter()))
        town.report(place)


async def _end(database: Database, town: Town) -> tuple[int, int, int, int]:
    """Until it is over, or nothing more is sent."""
    while True:
        sent = _sent(town)
        for _ in range(60):
            row = await database.read(lambda tx: tx.one("SELECT * FROM broadcast ORDER BY id DESC LIMIT 1"))
            if row and row["status"] == "done":
                return row["reached"], row["blocked"], row["opted_out"], row["failed"]
            await asyncio.sleep(0.5)
        if _sent(town) == sent:
            return (0, 0, 0, 0)


def _sent(town: Town) -> int:
    return sum(town.got.values())
