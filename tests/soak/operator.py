"""Whoever runs the bot: starts it again when it ended, as systemd does, and looks how much memory it takes."""

import asyncio
import os
import random
import resource
import signal
from collections import Counter
from contextlib import suppress
from pathlib import Path

import aiohttp

from issuebot.simulator import Telegram
from tests.process.harness.bot_api import bound_socket
from tests.process.harness.nursery import Child, read_from
from tests.process.harness.shift import Shift

HOOK = "https://bot.example/telegram"
SECRET = "soak-s3cret"
REST = 1.0  # seconds between the end and the next start
PAGE = resource.getpagesize()
EVERY = 2.0  # seconds between two looks at the memory
# A process that has just begun does not catch the signal yet.
ENDS = {signal.SIGKILL: {-signal.SIGKILL}, signal.SIGTERM: {0, -signal.SIGTERM}}


class Operator:
    """`ends` counts how its processes ended; `memory` is what the last one took, in bytes."""

    def __init__(
        self, env: dict[str, str], telegram: Telegram, folder: Path, shift: Shift, chance: random.Random
    ) -> None:
        with bound_socket() as place:
            self._port = place.getsockname()[1]
        self._env = env | {"ISSUEBOT_LISTEN": f"127.0.0.1:{self._port}"}
        self._telegram = telegram
        self._folder = folder
        self._shift = shift
        self._chance = chance
        self._signals: list[signal.Signals] = []
        self._closing = False
        self.hooked = False
        self.child: Child | None = None
        self.ends: Counter[str] = Counter()
        self.memory: list[int] = []
        self.refusals: list[str] = []

    async def keeps_it_running(self) -> None:
        with (self._folder / "log.txt").open("ab") as log:
            while not self._closing:
                await self._live(log)
                if not self._closing:
                    await asyncio.sleep(REST)

    async def _live(self, log) -> None:
        reading, writing = os.pipe()
        self.hooked = self._chance.random() < 0.5
        hook = {"ISSUEBOT_WEBHOOK_URL": HOOK, "ISSUEBOT_WEBHOOK_SECRET": SECRET} if self.hooked else {}
        foreign = self._telegram.updates.webhook.get("url", HOOK) != HOOK
        words = ("run", "--take-over") if foreign else ("run",)
        self._signals = []
        child = await Child.born(self._env | hook, *words, output=writing, unlimited=True, clock=self._shift.file)
        os.close(writing)
        lines = await read_from(reading)
        self.child, self.memory = child, []
        tail = b""
        try:
            async for line in lines:
                tail = line
                log.write(line)
                log.flush()
            status = await child.ended()
        finally:
            if child.status is None:  # the driver itself failed: nobody is left behind
                child.kill()
        self.child = None
        self._count(status, tail.decode(errors="replace"))

    def _count(self, status: int, last: str) -> None:
        # One that is killed while it ends may have ended by itself.
        obeyed = next((sent for sent in self._signals if status in ENDS[sent]), None)
        if obeyed:
            self.ends[obeyed.name] += 1
        elif status == 1 and "stop it, or take them away" in last:
            self.ends["gave way"] += 1  # another program had the updates when it began
        else:
            self.ends["wrong"] += 1
            self.refusals.append(f"{status} after {self._signals}: {last}")

    def sends(self, number: signal.Signals) -> bool:
        if self.child is None:
            return False
        if number in ENDS:
            self._signals.append(number)
        with suppress(ProcessLookupError):
            self.child.kill(number)
        return True

    async def stops(self) -> None:
        """For good, by SIGTERM, once it runs."""
        self._closing = True
        while self.sends(signal.SIGTERM):  # noqa: ASYNC110 it happens in another process
            await asyncio.sleep(0.2)

    async def weighs(self) -> None:
        while True:
            if self.child:
                with suppress(OSError):
                    resident = Path(f"/proc/{self.child.number}/statm").read_text(encoding="ascii").split()[1]  # noqa: ASYNC240 a file of the kernel, in memory
                    self.memory.append(int(resident) * PAGE)
            await asyncio.sleep(EVERY)

    async def brings(self) -> None:
        """Telegram's side of a webhook: what is queued is pushed until it is taken."""
        updates = self._telegram.updates
        async with aiohttp.ClientSession(headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}) as client:
            while True:
                waiting = updates.queue[:8] if updates.webhook.get("url") == HOOK else []
                taken = await asyncio.gather(*(self._push(client, update) for update in waiting))
                for update, done in zip(waiting, taken, strict=True):
                    if done:
                        updates.queue.remove(update)
                        updates.confirmed.append(update["update_id"])
                await asyncio.sleep(0.02 if all(taken) else 0.5)

    async def _push(self, client: aiohttp.ClientSession, update: dict[str, object]) -> bool:
        address = f"http://127.0.0.1:{self._port}/telegram"
        try:
            async with client.post(address, json=update, timeout=aiohttp.ClientTimeout(60)) as answer:
                return answer.status == 200
        except (aiohttp.ClientError, TimeoutError):
            return False

    async def health(self) -> str:
        try:
            async with (
                aiohttp.ClientSession() as client,
                client.get(f"http://127.0.0.1:{self._port}/healthz") as answer,
            ):
                return f"{answer.status} {await answer.text()}"
        except aiohttp.ClientError as error:
            return f"{error}"
