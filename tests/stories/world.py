"""The people of the sample district around one bot: updates in, Bot API calls out."""

import re
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from issuebot.desk import clock
from issuebot.desk.context import district
from issuebot.simulator import Group, Message, Person
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.operation import bot, updates
from tests.stories.machine import Machine
from tests.stories.moments import Moment

T = TypeVar("T")
SAMPLE = Path(__file__).parents[2] / "issuebot" / "demo"
MONDAY = datetime(2026, 11, 23, 2, 0, tzinfo=UTC).timestamp()  # 10:00 in Shanghai, a working day
DAY = 86400.0
USERNAME = "issuebot"
ADMINS = (7_300_000_099,)


class World(Machine):
    """A named cast around one bot: wang and zhao report, zhou and sun work for units, li coordinates, boss leads.

    `url` leads to a database that is migrated already.
    """

    def __init__(self, url: str, *, limits: bool = True) -> None:
        super().__init__(url, MONDAY, USERNAME, limits=limits)
        self.wang = self.telegram.person("王阿姨", id=7_300_000_001, language="zh-hans", started=True)
        self.zhao = self.telegram.person("赵先生", id=7_300_000_002, language="zh-hans", started=True)
        self.smith = self.telegram.person("Ms Smith", id=7_300_000_003, language="en", started=True)
        self.zhou = self.telegram.person("周科", id=7_300_000_011, language="zh-hans")
        self.sun = self.telegram.person("孙工", id=7_300_000_012, language="zh-hans")
        self.li = self.telegram.person("李协调", id=7_000_000_002, language="zh-hans", started=True)
        self.boss = self.telegram.person("张主任", id=7_000_000_000, language="zh-hans", started=True)
        self.admin = self.telegram.person("管理员", id=ADMINS[0], language="zh-hans", started=True)
        self.groups: dict[str, Group] = {}
        self.said: object = None  # what `each` is at
        self._moments: list[Moment] = []

    async def __aenter__(self) -> Self:
        await self.open()
        if await self.database.read(district.current) is None:
            await self.database.write(begin)
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
        for moment in self._moments:
            moment.end()
        await self.close()

    async def each(self, said: Iterable[T]) -> AsyncIterator[T]:
        """One after the other, each in the world as it is now: what one left behind is taken back before the next.

        A test that fails names the one that it was at. There is one moment to go back to, so no `each` within another.
        """
        assert self.said is None
        moment = await Moment.of(self)
        self._moments.append(moment)
        for number, one in enumerate(said):
            if number:
                await self.sender.idle()
                moment.come_back()
            self.said = one
            yield one
        self.said = None

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

    def _found_group(self, name: str, title: str, chat: int | None, topics: list[int | None]) -> None:
        known = next((group for group in self.groups.values() if group.id == chat), None)
        if chat is None:
            return
        self.groups[name] = known or self.telegram.group(
            title, id=chat, topics=tuple(topic for topic in topics if topic), members=[self.zhou, self.sun, self.li]
        )


def begin(tx: Tx) -> None:
    """The sample district is put in force, and the clock knows when the next morning, month and week begin."""
    shape = (SAMPLE / "xingfu.geojson").read_text()
    district.apply(tx, (SAMPLE / "district.toml").read_text(), {"xingfu.geojson": shape}, int(MONDAY))
    bot.introduce(tx, USERNAME, ADMINS)
    for what in ("morning", "month", "hotspots", "digest"):
        clock.tick(tx, what, 0, datetime.fromtimestamp(MONDAY, UTC))
