"""The stage of the demo: the real bot on an embedded database, an embedded Telegram, and the cast."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot

from issuebot.app import read_file, token
from issuebot.clock_loop import Ticker
from issuebot.desk.context import district as districts
from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.members import contacts
from issuebot.domain.district.model import District
from issuebot.press.drawing import Artist
from issuebot.pulse import Pulse
from issuebot.simulator import Chat, Group, Person, Telegram
from issuebot.store import bot as bot_store, cards
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.opening import open_database
from issuebot.telegram.connection import poll_for_ever
from issuebot.telegram.intake import Intake
from issuebot.telegram.limits import UNLIMITED, Limits
from issuebot.telegram.sender import Sender

DISTRICT = Path(__file__).parent / "district.toml"
RESIDENT = 7_300_000_001


@dataclass(frozen=True, slots=True)
class Seat:
    """One chat of a pane: whose eyes see it, and the topic where it is one of a forum."""

    person: Person
    chat: Chat
    title: str
    subtitle: str
    topic: int | None = None

    @property
    def key(self) -> str:
        return f"{self.chat.id}.{self.topic}" if self.topic else str(self.chat.id)


@dataclass(frozen=True, slots=True)
class Stage:
    """`panes` in the order of the page: resident, unit, coordinator."""

    telegram: Telegram
    database: Database
    district: District
    panes: dict[str, list[Seat]]

    def seat(self, pane: str, key: str) -> Seat | None:
        return next((seat for seat in self.panes.get(pane, []) if seat.key == key), None)

    async def speak(self, language: str) -> None:
        """Everybody reads this language from now on; cards that stand already follow."""
        for seats in self.panes.values():
            for seat in seats:
                seat.person.user["language_code"] = language
        await self.database.write(lambda tx: self._speak(tx, language))

    def _speak(self, tx: Tx, language: str) -> None:
        turn = Turn(tx, self.district, moment(time.time()))
        for chat, private in {(seat.chat.id, seat.chat.kind == "private") for s in self.panes.values() for seat in s}:
            contacts.set_language(turn, Place(chat, private), language)
            for card in cards.of_chat(tx, chat):
                turn.refresh(card)


@asynccontextmanager
async def playing() -> AsyncIterator[Stage]:
    """Everything set up and the bot at work, until the block ends."""
    district, body, boundaries = read_file(DISTRICT)
    telegram = Telegram(now=time.time, limits=False, username="suishoupai_bot")
    with TemporaryDirectory(prefix="issuebot-demo-") as folder:
        database = await open_database(f"sqlite:///{folder}/demo.db")
        try:
            await database.write(lambda tx: districts.apply(tx, body, boundaries, int(time.time())))
            await database.write(lambda tx: bot_store.introduce(tx, telegram.username, ()))
            stage = Stage(telegram, database, district, _cast(telegram, district))
            async with asyncio.TaskGroup() as tasks:
                loops = _start_bot(telegram, database, tasks)
                yield stage
                for loop in loops:
                    loop.cancel()
        finally:
            await database.close()


def _start_bot(telegram: Telegram, database: Database, tasks: asyncio.TaskGroup) -> list[asyncio.Task[None]]:
    bot = Bot("42:DEMO", session=telegram.session())
    # A person at the page is slower than any limit; the stand-in has none either.
    limits = Limits(overall=UNLIMITED, private=UNLIMITED, group=UNLIMITED)
    sender = Sender(
        bot,
        database,
        limits,
        holder="demo",
        now=time.time,
        monotonic=time.monotonic,
        draw=Artist().draw_map,
        tasks=tasks,
    )
    intake = Intake(bot, database, telegram.username, now=time.time, token=token, after=sender.wake, tasks=tasks)
    ticker = Ticker(database, now=time.time, monotonic=time.monotonic, after=sender.wake)
    works = (poll_for_ever(intake, Pulse(time.time)), sender.run(), ticker.run())
    return [tasks.create_task(work) for work in works]


def _cast(telegram: Telegram, district: District) -> dict[str, list[Seat]]:
    """Two neighbours with their group, everybody's units, a coordinator with the desk, and the leader."""
    wang = telegram.person("王阿姨", id=RESIDENT, language="zh-hans", started=True)
    zhao = telegram.person("赵先生", id=RESIDENT + 2, language="zh-hans", started=True)
    seats = {"resident": [_private(wang), _private(zhao)], "unit": _units(telegram, district), "coordinator": []}
    for home in district.open_communities:
        if home.group_chat:
            group = telegram.group(f"{home.name.zh}居民群", id=home.group_chat, members=[wang, zhao])
            seats["resident"].append(Seat(wang, group, group.title, f"{home.name.en} neighbours"))
    listed = district.coordinators[0]
    li = telegram.person(listed.name.zh, id=listed.id, language="zh-hans", started=True)
    if district.desk_chat:
        desk = telegram.group("协调群", id=district.desk_chat, members=[li])
        seats["coordinator"].append(Seat(li, desk, "协调群", "Desk"))
    seats["coordinator"].append(_private(li))
    if district.leader:
        boss = telegram.person("张主任", id=district.leader, language="zh-hans", started=True)
        seats["coordinator"].append(_private(boss))
    return seats


def _units(telegram: Telegram, district: District) -> list[Seat]:
    zhou = telegram.person("周科", id=RESIDENT + 1, language="zh-hans")
    seats = []
    groups: dict[int, Group] = {}
    for unit in district.open_units:
        if unit.chat is None:
            continue
        if unit.chat not in groups:
            topics = tuple(other.topic for other in district.units if other.chat == unit.chat and other.topic)
            groups[unit.chat] = telegram.group(unit.name.zh, id=unit.chat, topics=topics, members=[zhou])
        seats.append(Seat(zhou, groups[unit.chat], unit.name.zh, unit.name.en, unit.topic))
    return seats


def _private(person: Person) -> Seat:
    return Seat(person, person.chat, "随手拍", "issuebot")
