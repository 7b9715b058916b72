"""The bot with a Telegram in memory and a clock that tests move: updates in, Bot API calls out."""

import asyncio
import itertools
import re
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from aiogram import Bot

from issuebot.clock_loop import Ticker
from issuebot.desk import clock
from issuebot.desk.context import district
from issuebot.domain.roster.sheets.cells import Cell
from issuebot.press.drawing import Artist
from issuebot.sheets.opening import open_file
from issuebot.simulator import Group, Message, Person, Telegram
from issuebot.store import tickets
from issuebot.store.engine.database import Database, Tx
from issuebot.store.operation import bot, updates
from issuebot.store.outgoing import outbox
from issuebot.telegram.incoming.intake import Intake
from issuebot.telegram.incoming.sheets import Sheets
from issuebot.telegram.outgoing.exports import Exports
from issuebot.telegram.outgoing.limits import Limits
from issuebot.telegram.outgoing.sender import IDLE, Sender
from tests.emptied import open_kept
from tests.stories.sketching import Sketcher, write_here

T = TypeVar("T")
SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo"
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC).timestamp()  # 10:00 in Shanghai, a working day
DAY = 86400.0
BEAT = IDLE + 0.001  # seconds from one look of a sender that waits to the next
USERNAME = "issuebot"
ADMINS = (7_300_000_099,)


async def _open(content: bytes) -> list[list[Cell]]:
    """Without the process of its own that the program opens a file in."""
    return open_file(content)


class World:
    """A named cast around one bot: wang and zhao report, zhou and sun work for units, li coordinates, boss leads.

    `url` leads to a database that is migrated already.
    """

    def __init__(self, url: str, *, limits: bool = True) -> None:
        self.url = url
        self._time = self._elapsed = MONDAY
        self._tokens = itertools.count(1)
        self.telegram = Telegram(now=self.monotonic, limits=limits, username=USERNAME)
        self.wang = self.telegram.person("王阿姨", id=7_300_000_001, language="zh-hans", started=True)
        self.zhao = self.telegram.person("赵先生", id=7_300_000_002, language="zh-hans", started=True)
        self.smith = self.telegram.person("Ms Smith", id=7_300_000_003, language="en", started=True)
        self.zhou = self.telegram.person("周科", id=7_300_000_011, language="zh-hans")
        self.sun = self.telegram.person("孙工", id=7_300_000_012, language="zh-hans")
        self.li = self.telegram.person("李协调", id=7_000_000_002, language="zh-hans", started=True)
        self.boss = self.telegram.person("张主任", id=7_000_000_000, language="zh-hans", started=True)
        self.admin = self.telegram.person("管理员", id=ADMINS[0], language="zh-hans", started=True)
        self.sketcher = Sketcher()
        self.artist: Artist | Sketcher = self.sketcher
        self.groups: dict[str, Group] = {}
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> Self:
        self.database: Database = await open_kept(self.url)
        self.sketcher.database = self.database
        await self.database.write(self._apply_sample)
        await self.database.write(lambda tx: bot.introduce(tx, USERNAME, ADMINS))
        await self.database.write(self._reckon)
        in_force = await self.database.read(district.current)
        assert in_force
        for unit in in_force.units:
            self._found_group(
                unit.id, unit.name.zh, unit.chat, [u.topic for u in in_force.units if u.chat == unit.chat]
            )
        self._found_group("desk", "协调群", in_force.desk_chat, [])
        for home in in_force.communities:
            if home.group_chat:
                residents = [self.wang, self.zhao, self.smith]
                self.groups[home.id] = self.telegram.group(home.name.zh, id=home.group_chat, members=residents)
        self.district = in_force
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
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
            USERNAME,
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

    def pass_days(self, days: float) -> None:
        self.time += days * DAY

    async def reports(self, who: Person | None = None, words: str = "幸福里3号楼门口电线垂下来了") -> int:
        """A whole report: photo with caption, one tap. Returns the ticket's number."""
        who = who or self.wang
        who.sends_photo(words)
        await self.settle()
        who.presses("Submit" if who is self.smith else "提交")
        await self.settle()
        return await self.count_tickets()

    async def count_tickets(self) -> int:
        rows = await self.read(lambda tx: tx.all("SELECT number FROM ticket"))
        return len(rows)

    async def closes(self, number: int, note: str = "线路已捆扎归整", unit: str = "telecom-office") -> None:
        """The unit's after-photo with the command as its caption."""
        self.zhou.sends_photo(f"/close {number} {note}", to=self.groups[unit])
        await self.settle()

    async def submits(self, who: Person) -> None:
        """The one tap on a draft that is complete."""
        who.presses("Submit" if who is self.smith else "提交")
        await self.settle()

    async def forgets(self, who: Person) -> None:
        """Somebody wants to be forgotten, and means it."""
        who.says("/forget")
        await self.settle()
        who.presses("Yes, delete it" if who is self.smith else "确定删除")
        await self.settle()

    async def invites(self, words: str) -> str:
        """The link that the admin gets for `/invite …`."""
        self.admin.says(f"/invite {words}")
        await self.settle()
        found = re.search(r"https://\S+", self.admin.messages[-1].words)
        assert found, self.admin.messages[-1].words
        return found[0]

    async def edits_district(self, *changes: tuple[str, str]) -> None:
        """The operator edits the sample file and puts it in force."""
        body = (SAMPLE / "district.toml").read_text()
        for old, new in changes:
            assert old in body
            body = body.replace(old, new)
        shape = {"xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text()}
        await self.database.write(lambda tx: district.apply(tx, body, shape, int(self.time)))

    async def count_set_aside(self) -> int:
        """How many updates could not be decoded or handled."""
        return await self.read(updates.count_set_aside)

    async def status_of(self, number: int) -> str:
        found = await self.read(lambda tx: tickets.ticket(tx, number))
        assert found
        return found.status

    async def ticket_of(self, number: int = 1) -> Any:  # a ticket that there is
        return await self.read(lambda tx: tickets.ticket(tx, number))

    async def returns(self, unit: str, reason: str = "不归我们管") -> None:
        self.zhou.says(f"/return 1 {reason}", to=self.groups[unit])
        await self.settle()

    def data_of(self, message: Message, label: str) -> str:
        """What a press of this button would send."""
        button = message.button(label)
        assert button, message.line()
        return str(button["callback_data"])

    def token_of(self, message: Message) -> str:
        """What the one button of an answer in a group opens a private chat with."""
        [button] = [button for row in message.rows for button in row]
        address, _, token = str(button["url"]).partition("?start=")
        assert address == f"https://t.me/{USERNAME}"
        return token

    def found_basic_group(self, unit: str) -> Group:
        """The unit's group as it was before Telegram made a supergroup of it."""
        old = self.groups[unit]
        self.groups[unit] = self.telegram.group(old.title, id=old.id, basic=True, members=old.members)
        return self.groups[unit]

    async def upgrades(self, name: str, new_id: int) -> Group:
        """Telegram makes a supergroup of a group, and its people are there."""
        old = self.groups[name]
        self.groups[name] = old.upgrades(new_id)
        for person in old.members:
            person.joins(self.groups[name])
        await self.settle()
        return self.groups[name]

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

    def _apply_sample(self, tx) -> None:
        shape = (SAMPLE / "xingfu.geojson").read_text()
        district.apply(tx, (SAMPLE / "district.toml").read_text(), {"xingfu.geojson": shape}, int(self.time))

    def _reckon(self, tx: Tx) -> None:
        """As a clock that has run for a while knows when the next morning, month and week begin."""
        for what in ("morning", "month", "hotspots", "digest"):
            clock.tick(tx, what, 0, datetime.fromtimestamp(self.time, UTC))

    def _found_group(self, name: str, title: str, chat: int | None, topics: list[int | None]) -> None:
        known = next((group for group in self.groups.values() if group.id == chat), None)
        if chat is None:
            return
        self.groups[name] = known or self.telegram.group(
            title, id=chat, topics=tuple(topic for topic in topics if topic), members=[self.zhou, self.sun, self.li]
        )
