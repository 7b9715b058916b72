"""A town at work around the real bot: people act while calls are under way, the clock runs, and processes die.

Nothing here knows what the bot should do next. What it holds against the bot is what must be true in the end: every
message that was promised is there, in its own chat, and shows what is.
"""

import asyncio
import re
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from issuebot.desk.context import district as districts
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.notices.reminders import still_true
from issuebot.desk.outcomes import Nothing, Outcome, Refused
from issuebot.domain import retention
from issuebot.domain.messages.figures.charts import StatsChart
from issuebot.domain.messages.lists import MorningList
from issuebot.domain.messages.notices import Reminder
from issuebot.domain.ticket import MOVES, OPEN
from issuebot.simulator import Chat, Group, Message, Person
from issuebot.store import tickets
from issuebot.store.engine.database import Tx
from issuebot.store.members import people
from issuebot.store.outgoing import cards, outbox
from issuebot.store.outgoing.cards import Card
from issuebot.store.outgoing.outbox import Outgoing
from tests.stories import showing
from tests.stories.duties.squad import Squad
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
CODE = re.compile(r"(?<!内部)暗号\d{4}")
SAID = (
    "SELECT number AS ticket, words FROM ticket UNION ALL SELECT ticket, words FROM event"
    " UNION ALL SELECT draft.ticket, body FROM draft_words JOIN draft ON draft.id = draft_words.draft"
    " WHERE draft.ticket IS NOT NULL"
)
UNITS = ("telecom-office", "police-station", "urban-management", "sanitation-office")
DROPPED_WITH_BUNDLE = {"card", "media", "words", "added", "metoo", "merged"}


@dataclass
class Bustle:
    """One sequence of moves in one world, all of it drawn from `chance`."""

    world: World
    chance: Random
    moves: int = 0
    kills: int = 0
    rows: dict[int, Outgoing] = field(default_factory=dict)  # every row that was seen waiting
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    excused: set[int] = field(default_factory=set)  # chats that were lost or forgotten: what waited for them may go
    hanging: list[asyncio.Event] = field(default_factory=list)
    told: list[tuple[int, str]] = field(default_factory=list)  # what arrived where
    own: dict[str, int] = field(default_factory=dict)  # who said this code,
    about: dict[str, set[int]] = field(default_factory=dict)  # and of which tickets
    refused: list[Outcome] = field(default_factory=list)
    restlessness: float = 0.25  # how many calls hang

    async def play(self, moves: int) -> None:
        serve = self.world.telegram.serve

        async def serve_slowly(method: str, args: dict[str, Any], uploads: Any) -> Any:
            if method.startswith(("send", "edit")):
                await self._may_hang()
                result = await serve(method, args, uploads)
                self.told.append((int(args["chat_id"]), text_of(args)))
                await self._may_hang()
                return result
            return await serve(method, args, uploads)

        self.world.telegram.serve = serve_slowly  # type: ignore[method-assign]  # as a slow network does
        self.world.smith.user["language_code"] = "zh-hans"  # what a card says is compared in one language
        self._listen()
        self.ticker = self.world.make_ticker()
        self.town = Town(None, self.world, int(self.world.time))  # type: ignore[arg-type]  # given before each use
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
                await self._look()
        await self._come_to_rest()

    # What people do.

    def reports(self) -> None:
        who, code = self.chance.choice(self._residents()), f"暗号{self.moves:04}"
        self.own[code] = who.id
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
        self.own[code] = who.id
        match self.chance.randrange(5):
            case 0:
                who.says("结束巡查")
            case 1:
                self.own[code] = self.world.wang.id
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
                    self.excused.add(group.id)
                    group.kicks_bot()
                else:
                    group.adds_bot()
            case 2:
                if who.chat.bot_status == "member":
                    self.excused.add(who.id)
                    who.blocks()
                else:
                    who.unblocks()
            case _:
                self.excused.add(who.id)
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
        self._listen()
        self.ticker = self.world.make_ticker()

    # What must be true.

    async def check(self) -> None:
        await self.world.database.write(self._check)

    def _check(self, tx: Tx) -> None:
        self.town.tx = tx
        self.town.learn()
        assert outbox.count(tx) == 0
        assert not self.refused
        for row in tx.all("SELECT number FROM ticket"):
            self.town.replays(int(row["number"]))
        for chat, text in self.told:
            self._is_theirs(chat, text)
        for row_id, outgoing in self.rows.items():
            self._was_said(tx, row_id, outgoing)
        for row in tx.all("SELECT id FROM card ORDER BY id"):
            self._stands(tx, int(row["id"]))
        for row in tx.all("SELECT number FROM ticket WHERE status IN ('new', 'assigned', 'accepted', 'waiting')"):
            self._is_in_hand(tx, int(row["number"]))
        showing.check(tx, self.world, self.told, self.excused)

    def _is_theirs(self, chat: int, text: str) -> None:
        """Nobody reads of a ticket that was never theirs, and no resident what staff noted."""
        if chat in {self.world.li.id, self.world.boss.id, self.world.groups["desk"].id}:
            return
        assert not (chat > 0 and NOTED in text), (chat, text)
        if text.startswith("📝"):
            return  # a draft, and near tickets that may be the same
        for code in CODE.findall(text):
            theirs = any(chat in self.town.had.get(number, ()) for number in self.about.get(code, ()))
            assert theirs or self.own[code] == chat, (chat, code, text)

    def _was_said(self, tx: Tx, row_id: int, row: Outgoing) -> None:
        """A row goes with its call or its hour, when it says nothing any more, its chat is lost, or a list has it."""
        expired = _is_over(row, self.world.time - retention.EXPIRED.seconds)
        # A unit's own leader who never started the bot is out of reach with the first message.
        unmet = not people.is_reachable(tx, row.chat)
        anew = row.kind == StatsChart.kind and any(
            (other.chat, other.edits) == (row.chat, row.edits) and other.id > row_id for other in self.rows.values()
        )  # the figures above it are others by now
        if row_id in self.outcomes or row.chat in self.excused or expired or unmet or anew:
            return
        has_bundles = any(card.kind == "bundle" for card in cards.of_chat(tx, row.chat))
        assert has_bundles, f"never sent, and no reason why: {row}"
        assert row.kind in DROPPED_WITH_BUNDLE, f"lost in a bundle: {row}"

    def _stands(self, tx: Tx, card_id: int) -> None:
        """Each card is where its number says, written by us, and says what it would say now."""
        card = cards.card(tx, card_id)
        if card is None or card.bundle or not people.is_reachable(tx, card.chat):
            return
        if card.draft is None and card.ticket is None and card.kind != "bundle":
            return
        if card.message_id is None and card.chat in self.excused and not self._is_open(tx, card.ticket):
            return  # over before the chat was in reach again: a card that it never had says nothing any more
        assert card.shown >= card.version, f"a change never arrived: {card}"
        if card.message_id:
            message = self.world.telegram.chat(card.chat).find(card.message_id)
            assert message, f"no such message: {card}"
            assert self.world.telegram.wrote(message), card
            self._names_it(card, message)
            self.town.time = int(self.world.time)
            self.town.shows_truth(card.id, message.words)

    def _is_in_hand(self, tx: Tx, number: int) -> None:
        """An open ticket stands in a chat of somebody who can work on it, as a card or in a list."""
        found = tickets.ticket(tx, number)
        assert found
        unit = self.world.district.unit(found.unit)
        with_unit = unit is not None and unit.chat is not None and people.is_reachable(tx, unit.chat)
        kinds = {"unit"} if with_unit else {"desk", "leader"}
        shown = [card for card in cards.of_ticket(tx, number) if card.kind in kinds]
        shown += [cards.card(tx, card.bundle) or card for card in shown if card.bundle]
        seen = [self.world.telegram.chat(card.chat).find(card.message_id) for card in shown if card.message_id]
        assert any(seen), f"nobody has #{number}: {found} {shown}"

    def _is_open(self, tx: Tx, number: int | None) -> bool:
        ticket = tickets.ticket(tx, number) if number else None
        return ticket is not None and ticket.status in OPEN

    def _names_it(self, card: Card, message: Message) -> None:
        if card.ticket and card.kind not in ("addition", "draft"):
            assert f"#{card.ticket}" in message.words or "#" in message.words, (card, message.words)

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
            await self._look()
            if not self.hanging and await self.world.read(outbox.count) == 0 and not self.world.telegram.pending:
                return
        raise AssertionError(f"the outbox does not run dry: {await self.world.read(_waiting)}")

    async def _may_hang(self) -> None:
        if self.chance.random() < self.restlessness:
            event = asyncio.Event()
            self.hanging.append(event)
            await event.wait()

    async def _breathe(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0.001)

    async def _look(self) -> None:
        await self.world.read(self._learn)

    def _learn(self, tx: Tx) -> None:
        for row in tx.all(SAID):
            for code in CODE.findall(row["words"] or ""):
                self.about.setdefault(code, set()).add(row["ticket"])
        self.town.tx = tx
        self.town.time = int(self.world.time)
        self.town.learn()
        for waiting in _waiting(tx):
            self.rows.setdefault(waiting.id, waiting)

    def _listen(self) -> None:
        """What came of each row's call; a process that dies tells nothing."""
        carrier = self.world.sender._carrier
        calls = carrier.carry

        async def listening(row: Outgoing, *args: Any, **more: Any) -> Outcome | None:
            self.rows.setdefault(row.id, row)
            outcome = await calls(row, *args, **more)
            if outcome is None:
                return None
            if isinstance(outcome, Refused):
                self.refused.append(outcome)
            empty = row.kind == MorningList.kind  # read when it was to go, and nothing was to be done
            empty |= row.kind == Reminder.kind and not await self.world.read(partial(self._is_due, row=row))
            empty |= row.kind in showing.KINDS
            if not isinstance(outcome, Nothing) or row.card or empty or _is_over(row, self.world.time):
                self.outcomes[row.id] = outcome
            return outcome

        carrier.carry = listening  # type: ignore[method-assign]  # it only listens

    def _is_due(self, tx: Tx, row: Outgoing) -> bool:
        """Whether its reason is there still; `test_year` counts apart from the bot's code which reminders must come."""
        district, said = districts.current(tx), row.message
        assert district
        assert isinstance(said, Reminder)
        turn = Turn(tx, district, moment(self.world.time))
        return any(still_true(turn, row.chat, about, again=False) for about in said.reminded)

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


def _is_over(row: Outgoing, time: float) -> bool:
    return row.edits is None and row.expires_at is not None and row.expires_at < time


def _waiting(tx: Tx) -> list[Outgoing]:
    return [outbox._outgoing(row) for row in tx.all("SELECT * FROM outbox")]


def _to(where: Chat) -> dict[str, Any]:
    return {"to": where} if isinstance(where, Group) else {}
