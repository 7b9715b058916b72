"""Everything that can go wrong around the bot, all of it mixed, for minutes; then calm, and the account."""

import asyncio
import random
import signal
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from issuebot.district_file import read_file
from issuebot.simulator import Refused
from tests.process.harness.program import DISTRICT, settings, until
from tests.process.harness.shift import Shift
from tests.soak import office
from tests.soak.account import Account, take_account
from tests.soak.answers import BrokenApi
from tests.soak.engines import Engine, engine
from tests.soak.operator import HOOK, Operator
from tests.soak.town import SoakTown

BREAKS = 700  # answers of Telegram that are due to break in ten minutes; while nobody calls none does
ARRIVALS = 1.2  # residents a second
HARM = 2.5  # hostile updates a second
KILLING = 0.5  # of the time processes are killed; then one has to live, and its memory is looked at
PATIENCE = 120.0  # seconds in which nothing more happens though nothing is wrong any more
SELDOM = 45.0  # seconds at least between two that take the updates away: they are put right every half minute
Fault = Callable[[], Awaitable[None]]


class Storm:
    def __init__(
        self, town: SoakTown, api: BrokenApi, bot: Operator, *, under: Engine, shift: Shift, chance: random.Random
    ):
        self._town = town
        self._api = api
        self._bot = bot
        self._under = under
        self._shift = shift
        self._chance = chance
        self.happened: Counter[str] = Counter()

    async def blows(self, seconds: float) -> None:
        """Until it is over; then nothing is wrong any more."""
        everything = [
            self._often(seconds, 1 / ARRIVALS, self._town.arrives),
            self._often(seconds, 1 / HARM, self._town.harms_somehow),
            self._often(seconds, 600 / BREAKS, self._breaks),
            self._often(seconds * office.PART, office.PAUSE, self._town.office.asks),
            self._faults(seconds * KILLING, self._deadly),
            self._faults(seconds, self._of_database),
            self._faults(seconds, self._of_time),
            self._faults(seconds, self._of_telegram, calm=SELDOM),
        ]
        async with asyncio.TaskGroup() as tasks:
            for one in everything:
                tasks.create_task(one)
        self._api.due = 0
        self._shift.seconds = 0.0

    async def _often(self, seconds: float, pause: float, act: Callable[[], None]) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            act()
            await asyncio.sleep(self._chance.expovariate(1 / pause))

    def _breaks(self) -> None:
        self._api.due += 1

    async def _faults(self, seconds: float, kinds: Callable[[], dict[str, Fault]], *, calm: float = 0.5) -> None:
        """One after the other of this kind, with some calm between them; each comes as often as the others."""
        end = time.monotonic() + seconds
        left: list[str] = []
        while time.monotonic() < end:
            await asyncio.sleep(min(self._chance.uniform(calm, calm + 8), seconds / 6))
            if self._bot.child is None:
                continue
            found = kinds()
            left = left or self._chance.sample(sorted(found), len(found))
            name = left.pop()
            self.happened[name] += 1
            await found[name]()

    def _deadly(self) -> dict[str, Fault]:
        return {"kill -9": self._kill, "kill -9 again": self._kill_twice, "SIGTERM": self._terminate}

    async def _kill(self) -> None:
        self._bot.sends(signal.SIGKILL)

    async def _kill_twice(self) -> None:
        self._bot.sends(signal.SIGKILL)
        await asyncio.sleep(1 + self._chance.random() * 3)
        self._bot.sends(signal.SIGKILL)

    async def _terminate(self) -> None:
        self._bot.sends(signal.SIGTERM)

    def _of_database(self) -> dict[str, Fault]:
        return {f"database {name}": self._befalls(fault) for name, fault in self._under.faults.items()}

    def _befalls(self, fault: Callable[[float, int], Awaitable[None]]) -> Fault:
        async def befall() -> None:
            child = self._bot.child
            if child is None:
                return
            with suppress(ProcessLookupError):
                await fault(self._chance.uniform(2, 15), child.number)
            await asyncio.sleep(3)

        return befall

    def _of_time(self) -> dict[str, Fault]:
        return {"stopped process": self._stop, "clock ahead": self._set_ahead, "clock back": self._set_back}

    async def _stop(self) -> None:
        child = self._bot.child
        if child is None:
            return
        with suppress(ProcessLookupError):
            child.kill(signal.SIGSTOP)
            await asyncio.sleep(self._chance.choice((0.5, 3, 12, 25)))
            child.kill(signal.SIGCONT)

    async def _set_ahead(self) -> None:
        await self._set(self._chance.choice((30.0, 600.0, 3600.0)))

    async def _set_back(self) -> None:
        await self._set(-self._chance.choice((30.0, 600.0, 3600.0)))

    async def _set(self, seconds: float) -> None:
        self._shift.seconds = seconds
        await asyncio.sleep(self._chance.uniform(3, 15))
        self._shift.seconds = 0.0

    def _of_telegram(self) -> dict[str, Fault]:
        return {"webhook taken away": self._take_webhook, "another fetches": self._rival, "webhook lost": self._lose}

    async def _take_webhook(self) -> None:
        self._town.telegram.updates.webhook = {"url": "https://other.example/bot"}
        self._town.telegram.updates.end_poll("terminated by setWebhook request")
        await asyncio.sleep(self._chance.uniform(5, 20))

    async def _lose(self) -> None:
        if self._town.telegram.updates.webhook.get("url") == HOOK:
            self._town.telegram.updates.webhook = {}
        await asyncio.sleep(5)

    async def _rival(self) -> None:
        """It confirms nothing, as one that has just been started."""
        with suppress(TimeoutError):
            async with asyncio.timeout(5):
                while True:
                    with suppress(Refused):
                        await self._town.telegram.updates.poll({"timeout": 5})
                    await asyncio.sleep(0.5)


async def soak(name: str, folder: Path, *, seconds: float, seed: int) -> Account:
    """Raises nothing over what the bot does: the account tells."""
    chance = random.Random(seed)  # noqa: S311 no secret
    town = SoakTown(read_file(DISTRICT)[0], int(seconds * ARRIVALS * 1.5) + 20, chance)
    api = BrokenApi(town.telegram, chance, shows=town.sees)
    shift = Shift(folder / "shift")
    async with engine(name, folder, chance) as under, api.serving():
        env = settings(folder, api.url, database_url=under.url, log_level="info")
        bot = Operator(env, town.telegram, folder, shift, chance)
        storm = Storm(town, api, bot, under=under, shift=shift, chance=chance)
        begun = time.monotonic()
        async with running(bot):
            await until(
                lambda: any(call.method in ("getUpdates", "setWebhook") for call in town.telegram.calls), PATIENCE
            )
            town.squad.begins()
            await storm.blows(seconds)
            town.ends()
            await comes_to_rest(town)
            calm = time.monotonic()
            await asyncio.sleep(3)
            health = await bot.health()
        said = await asyncio.to_thread((folder / "log.txt").read_text, errors="replace")
        return await take_account(
            town,
            api,
            bot,
            happened=storm.happened,
            url=under.url,
            said=said,
            health=health,
            seconds=calm - begun,
        )


async def comes_to_rest(town: SoakTown) -> None:
    """Until all is over, or nothing more is called or taken for so long; on a busy machine it may take its time."""

    def state() -> tuple[int, int]:
        return len(town.telegram.updates.confirmed), len(town.resolved) + len(town.ended)

    last, since = state(), time.monotonic()
    while not town.over and time.monotonic() - since < PATIENCE:
        await asyncio.sleep(0.1)
        if state() != last:
            last, since = state(), time.monotonic()


@asynccontextmanager
async def running(bot: Operator):
    async with asyncio.TaskGroup() as tasks:
        beside = [tasks.create_task(work()) for work in (bot.weighs, bot.brings)]
        kept = tasks.create_task(bot.keeps_it_running())
        yield
        await bot.stops()
        await kept
        for task in beside:
            task.cancel()
