"""A town at work around the real bot: people act while calls are under way, the clock runs, and processes die.

Nothing here knows what the bot should do next. What it holds against the bot is what must be true in the end: every
message that was promised is there, in its own chat, and shows what is.
"""

import asyncio
from dataclasses import dataclass, field
from random import Random
from typing import Any

from issuebot.domain.ticket import MOVES
from issuebot.simulator import Chat, Group, Person
from issuebot.store.outgoing import outbox
from tests.stories import showing
from tests.stories.duties.squad import Squad
from tests.stories.ledger import Ledger, waiting
from tests.stories.town import NOTED, Town, text_of
from tests.stories.world import World

REPORTS = ("幸福里3号楼门口电线垂下来了", "和平花园门口垃圾成堆", "幸福里路灯不亮")
ENDS = ("close", "close", "reopen", "merge", "decline", "return", "assign", "ask")
COMMANDS = [*sorted(MOVES), "queue", "ticket", "exclude", "include", *ENDS]
WORDS = {
    "assign": ("police-station", "telecom-office", "urban-management"),
    "join": ("police-station", "urban-management"),
    "category": ("sanitation", "street-wiring"),
    "extend": ("2d 等材料", "很久"),
    "merge": ("1", "2", "3"),
    "note": (f"{NOTED}甲",),
    "exclude": ("因为这样", "telecom-office 因为这样", "police-station 因为那样", ""),
    "include": ("", "telecom-office"),
}
TICKETS = 6
UNITS = ("telecom-office", "police-station", "urban-management", "sanitation-office")


@dataclass
class Bustle:
    """One sequence of moves in one world, all of it drawn from `chance`."""

    world: World
    chance: Random
    moves: int = 0
    kills: int = 0
    hanging: list[asyncio.Event] = field(default_factory=list)
    restlessness: float = 0.25  # how many calls hang

    async def play(self, moves: int) -> None:
        serve = self.world.telegram.serve

        async def serve_slowly(method: str, args: dict[str, Any], uploads: Any) -> Any:
            if method.startswith(("send", "edit")):
                await self._may_hang()
                result = await serve(method, args, uploads)
                self.ledger.told.append((int(args["chat_id"]), text_of(args)))
                await self._may_hang()
                return result
            return await serve(method, args, uploads)

        self.world.telegram.serve = serve_slowly  # type: ignore[method-assign]  # as a slow network does
        self.world.smith.user["language_code"] = "zh-hans"  # what a card says is compared in one language
        town = Town(None, self.world, int(self.world.time))  # type: ignore[arg-type]  # given before each use
        self.ledger = Ledger(self.world, town)
        self.ledger.listens()
        self.ticker = self.world.make_ticker()
        acts = (
            *[self.reports] * 2,
            *[self.submits] * 3,
            *[self.commands] * 6,
            *[self.presses] * 5,
            self.replies,
            self.patrols,
            *[self.shows] * 3,
            *[self.chats_change] * 3,
        )
        steps = (
            *[self.fetches] * 4,
            *[self.sends] * 4,
            *[self.answers] * 2,
            self.ticks,
            *[self.waits] * 2,
            self.dies,
        )
        self.world.telegram.channel("示范区发布", self.world.district.digest_chat or 0)
        squad = Squad(self.world, int(self.world.time))
        await squad.enlist(self.world.zhao)
        await squad.plan(self.world.zhao, hours=71, place="xingfu")
        for _ in range(moves):
            self.moves += 1
            self.chance.choice(acts)()
            for _ in range(self.chance.randrange(9)):
                await self.chance.choice(steps)()
                await self.ledger.look()
        await self._come_to_rest()

    # What people do.

    def reports(self) -> None:
        who, code = self.chance.choice(self._residents()), f"暗号{self.moves:04}"
        self.ledger.own[code] = who.id
        words = f"{self.chance.choice(REPORTS)} {code}"
        match self.chance.randrange(4):
            case 0:
                who.says(words)
            case 1:
                who.sends_album(3, words)
            case _:
                who.sends_photo(words, content=showing.BEFORE)

    def patrols(self) -> None:
        """赵先生 is on duty: photo after photo, or their end; uncivil behaviour of the others is offered to him."""
        who, code = self.world.zhao, f"暗号{self.moves:04}"
        self.ledger.own[code] = who.id
        match self.chance.randrange(5):
            case 0:
                who.says("结束巡查")
            case 1:
                self.ledger.own[code] = self.world.wang.id
                self.world.wang.sends_photo(f"幸福里有人遛狗不牵绳 {code}")
            case 2:
                who.sends_album(2, f"{self.chance.choice(REPORTS)} {code}")
            case _:
                who.sends_photo(f"/patrol {self.chance.choice(REPORTS)} {code}")

    def submits(self) -> None:
        who = self.chance.choice(self._residents())
        if any(message.button("提交") for message in who.chat.messages):
            who.presses("提交")

    def commands(self) -> None:
        name, number = self.chance.choice(COMMANDS), self.chance.randrange(TICKETS) + 1
        words = self.chance.choice(WORDS.get(name, ("因为这样", "")))
        who, where = self.chance.choice(self._staff())
        if name == "close" and self.chance.random() < 0.7:
            who.sends_photo(f"/{name} {number} {words}", content=showing.AFTER, **_to(where))
        else:
            who.says(f"/{name} {number} {words}", **_to(where))

    def shows(self) -> None:
        match self.chance.randrange(3):
            case 0:
                showing.says(self.world, self.chance, f"{self.moves:04}", TICKETS)
            case 1:
                showing.goes_on(self.world, self.chance)
            case _:
                showing.comes_to_an_end(self.world, self.chance, self._residents())

    def presses(self) -> None:
        who, where = self.chance.choice([*self._staff(), *[(who, who.chat) for who in self._residents()] * 2])
        buttons = [
            (message, button["callback_data"])
            for message in where.messages[-12:]
            for row in message.rows
            for button in row
            if "callback_data" in button
        ]
        if buttons:
            message, data = self.chance.choice(buttons[-12:])
            who.forges(data, message)

    def replies(self) -> None:
        who, where = self.chance.choice([*self._staff(), *[(who, who.chat) for who in self._residents()]])
        ours = [message for message in where.messages[-12:] if self.world.telegram.wrote(message)]
        if ours:
            who.says(self.chance.choice(("补充一句", "已处理好", "因为这样")), reply_to=self.chance.choice(ours))

    def chats_change(self) -> None:
        """A group throws the bot out or takes it in again; a resident blocks it, comes back or wants to be forgotten.

        Above all where a call is under way.
        """
        busy = self.world.sender._busy
        groups = [self.world.groups[unit] for unit in UNITS]
        group = self.chance.choice([group for group in groups if group.id in busy] or groups)
        who = self.chance.choice([who for who in self._residents() if who.id in busy] or self._residents())
        match self.chance.randrange(6):
            case 0 | 1:
                if group.bot_status == "member":
                    self.ledger.excused.add(group.id)
                    group.kicks_bot()
                else:
                    group.adds_bot()
            case 2:
                if who.chat.bot_status == "member":
                    self.ledger.excused.add(who.id)
                    who.blocks()
                else:
                    who.unblocks()
            case _:
                self.ledger.excused.add(who.id)
                asked = [message for message in who.chat.messages if message.button("确定删除")]
                who.presses("确定删除") if asked else who.says("/forget")

    # What the bot and the network do, a step at a time.

    async def fetches(self) -> None:
        await self.world.intake.poll(0)

    async def sends(self) -> None:
        await self.world.sender.pump()
        await asyncio.sleep(0)

    async def answers(self) -> None:
        """Telegram answers some of the calls that are under way."""
        self.chance.shuffle(self.hanging)
        for _ in range(self.chance.randrange(len(self.hanging) + 1)):
            self.hanging.pop().set()
        await self._breathe()

    async def ticks(self) -> None:
        await self.ticker.tick()

    async def waits(self) -> None:
        self.world.time += self.chance.choice((0.5, 1, 1, 2, 2, 5, 5, 20, 61, 61, 600, 4000, 3 * 86400))

    async def dies(self) -> None:
        """Kill -9 in the midst of it, and a new process."""
        if self.chance.random() > 0.3:
            return
        self.kills += 1
        await self.world.die()
        self.hanging.clear()
        await self.world.start(pump=False)
        self.ledger.listens()
        self.ticker = self.world.make_ticker()

    # Between.

    async def _come_to_rest(self) -> None:
        """Everything answers again, and what waits is sent. Time goes on by minutes only: nothing more is due."""
        for _ in range(40):
            for event in self.hanging:
                event.set()
            self.hanging.clear()
            self.restlessness = 0.0
            await self._breathe()
            await self.world.settle(4000)
            await self.ledger.look()
            if not self.hanging and await self.world.read(outbox.count) == 0 and not self.world.telegram.pending:
                return
        raise AssertionError(f"the outbox does not run dry: {await self.world.read(waiting)}")

    async def _may_hang(self) -> None:
        if self.chance.random() < self.restlessness:
            event = asyncio.Event()
            self.hanging.append(event)
            await event.wait()

    async def _breathe(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0.001)

    def _residents(self) -> list[Person]:
        return [self.world.wang, self.world.zhao, self.world.smith]

    def _staff(self) -> list[tuple[Person, Chat]]:
        world = self.world
        units = [(world.zhou, world.groups[unit]) for unit in UNITS]
        return [
            *units,
            *[(world.li, world.groups["desk"])] * 2,
            *[(world.li, world.li.chat)] * 2,
            (world.boss, world.boss.chat),
        ]


def _to(where: Chat) -> dict[str, Any]:
    return {"to": where} if isinstance(where, Group) else {}
