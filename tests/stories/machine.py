"""The bot with a Telegram in memory and a clock that tests move."""

import asyncio
import itertools
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any, TypeVar

from aiogram import Bot

from issuebot.clock_loop import Ticker
from issuebot.desk import clock
from issuebot.domain.roster.sheets.cells import Cell
from issuebot.press.drawing import Artist
from issuebot.sheets.opening import open_file
from issuebot.simulator import Telegram
from issuebot.store.engine.database import Database, Tx
from issuebot.store.outgoing import outbox
from issuebot.telegram.incoming.intake import Intake
from issuebot.telegram.incoming.sheets import Sheets
from issuebot.telegram.outgoing.exports import Exports
from issuebot.telegram.outgoing.limits import Limits
from issuebot.telegram.outgoing.sender import IDLE, Sender
from tests.emptied import open_kept
from tests.stories.sketching import Sketcher, write_here

T = TypeVar("T")
BEAT = IDLE + 0.001  # seconds from one look of a sender that waits to the next


async def _open(content: bytes) -> list[list[Cell]]:
    """Without the process of its own that the program opens a file in."""
    return open_file(content)


class Machine:
    """One process of the bot after the other; `url` leads to a database that is migrated already."""

    def __init__(self, url: str, time: float, username: str, *, limits: bool = True) -> None:
        self.url = url
        self._time = self._elapsed = time
        self._tokens = itertools.count(1)
        self.telegram = Telegram(now=self.monotonic, limits=limits, username=username)
        self.sketcher = Sketcher()
        self.artist: Artist | Sketcher = self.sketcher
        self._stack = AsyncExitStack()

    async def open(self) -> None:
        self.database: Database = await open_kept(self.url)
        self.sketcher.database = self.database

    async def close(self) -> None:
        await self.stop()
        await self.database.close()

    async def start(self, *, pump: bool = True) -> None:
        """A new process: nothing of the old one but the database and Telegram."""
        self._tasks = await self._stack.enter_async_context(asyncio.TaskGroup())
        api = Bot("42:TEST", session=self.telegram.session())
        self.sender = Sender(
            api,
            self.database,
            Limits(),
            holder="test",
            now=self.now,
            monotonic=self.monotonic,
            draw=Exports(self.database, self.artist.draw, write_here).draw,
            tasks=self._tasks,
            sleep=self.sleep,
        )
        self.intake = Intake(
            api,
            self.database,
            self.telegram.username,
            now=self.now,
            token=lambda: f"token-{next(self._tokens)}",
            after=self.sender.wake,
            tasks=self._tasks,
        )
        self.sheets = Sheets(api, self.database, now=self.now, open_=_open, after=self.sender.wake)
        if pump:
            await self.sender.pump()  # as its loop does at once: what waits now may have been under way before

    async def stop(self) -> None:
        await self._stack.aclose()

    async def die(self) -> None:
        """As kill -9 ends it: whatever is under way stops where it is."""
        for task in list(self._tasks._tasks):
            task.cancel()
        await self._stack.aclose()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    @property
    def time(self) -> float:
        """What the clock of our machine shows. To move it is to let time pass, to set it back lets none pass."""
        return self._time

    @time.setter
    def time(self, time: float) -> None:
        self._elapsed += max(0.0, time - self._time)
        self._time = time

    def set_clock_on(self, seconds: float) -> None:
        """The clock is put right: it shows a later time, and none passed."""
        self._time += seconds

    def now(self) -> float:
        return self._time

    def monotonic(self) -> float:
        return self._elapsed

    async def sleep(self, seconds: float) -> None:
        self.time += seconds

    def make_ticker(self) -> Ticker:
        return Ticker(self.database, now=self.now, monotonic=self.monotonic, after=self.sender.wake)

    async def settle(self, patience: float = 120.0) -> None:
        """Until every update is handled and everything that may be sent within `patience` seconds is sent.

        The sender looks every second; looks at which nothing's turn has come are left out.
        """
        end, looked = self.time + patience, -1.0
        while True:
            came = await self.intake.poll(0)
            if came or looked != self.time:  # else no sheet came, and none was to be asked for again
                came, looked = came + await self.sheets.look(), self.time
            pause = await self.sender.pump()
            busy = bool(self.sender._busy)
            await self.sender.idle()
            await asyncio.sleep(0)
            if came or busy or self.telegram.pending:
                continue
            if not await self.database.read(outbox.count) or self.time + min(pause, IDLE) > end:
                return
            self.time += max(1, min(pause, end - self.time) // BEAT) * min(pause + 0.001, BEAT)

    async def until(self, true: Callable[[], bool]) -> None:
        """Let what runs beside the test go on until something has come true."""
        while not true():  # noqa: ASYNC110 the simulator has no event for it
            await asyncio.sleep(0.01)

    async def tick(self) -> None:
        """The clock's turn: whatever is due now, then what is to be said about it."""
        moment = datetime.fromtimestamp(self.time, UTC)
        for kind, number in await self.database.read(lambda tx: clock.due(tx, moment)):
            await self.database.write(lambda tx, kind=kind, number=number: clock.tick(tx, kind, number, moment))  # type: ignore[misc]  # the loop's values, bound now
        await self.settle()

    async def sweeps(self) -> None:
        """The clock removes what has stayed long enough, step by step."""
        moment = datetime.fromtimestamp(self.time, UTC)
        while await self.database.write(lambda tx: clock.sweep(tx, moment)):
            pass

    async def read(self, work: Callable[[Tx], T]) -> T:
        return await self.database.read(work)

    async def on_every_connection(self, sql: str) -> None:
        """Of the bot, whichever of them its next transaction takes."""
        found: Any = self.database
        if self.url.startswith("sqlite"):
            await found._writer.hand(lambda raw: raw.execute(sql).close())
            return
        held = [found._pool.getconn() for _ in range(found._pool.max_size)]
        for connection in held:
            connection.execute(sql)
            found._pool.putconn(connection)
