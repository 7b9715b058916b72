"""The stage of the demo: the real bot on an embedded database, an embedded Telegram, the cast, and a clock to move."""

import asyncio
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from aiogram import Bot

from issuebot import pictures
from issuebot.clock_loop import Ticker
from issuebot.demo import roster, steps
from issuebot.demo.cast import ADMIN, Cast, Seat, cast
from issuebot.demo.clock import Clock
from issuebot.demo.database import put_empty_database
from issuebot.demo.steps import FRIDAY
from issuebot.desk import clock as due_rows
from issuebot.desk.context import district as districts
from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn, moment
from issuebot.desk.members import contacts
from issuebot.district_file import read_file
from issuebot.domain.district.model import District
from issuebot.press.drawing import Artist
from issuebot.press.tables.writing import write_long_table
from issuebot.pulse import Pulse
from issuebot.sheets.reading import read_rows
from issuebot.simulator import Telegram
from issuebot.start import token
from issuebot.store.engine.database import Database, Tx
from issuebot.store.engine.opening import open_migrated
from issuebot.store.members import people
from issuebot.store.operation import bot as bot_store
from issuebot.store.outgoing import cards, outbox, pauses
from issuebot.telegram.connection import poll_for_ever
from issuebot.telegram.incoming.intake import Intake
from issuebot.telegram.incoming.sheets import Sheets
from issuebot.telegram.outgoing.exports import Exports
from issuebot.telegram.outgoing.limits import UNLIMITED, Limits
from issuebot.telegram.outgoing.sender import Sender

DISTRICT = Path(__file__).parent / "district.toml"
SPOKEN = re.compile(r'^(language = )"[a-z]+"', re.MULTILINE)
MORNING = (9, 10)  # hour and minute: the lists of the morning have come by then
LOOK = 0.005  # seconds between two looks at whether all is said
PATIENCE = 10.0  # seconds after which the clock moves on, though something is not said yet
EVENING = (17, 0)  # half an hour of work is left
SOON = 60  # seconds: what waits for others so long is seen with what it belongs to


@dataclass(slots=True)
class Stage:
    """`name` tells it from the one before it. `begun_at` is when the visitor came: what was before is the sample's."""

    name: str
    telegram: Telegram
    database: Database
    district: District
    cast: Cast
    clock: Clock
    sender: Sender
    begun_at: float
    file: tuple[str, dict[str, str]] = ("", {})
    volunteers: frozenset[int] = frozenset()
    _made: set[str] = field(default_factory=set)
    _moving: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def panes(self) -> dict[str, list[Seat]]:
        return self.cast.panes

    def seat(self, pane: str, key: str) -> Seat | None:
        return next((seat for seat in self.panes.get(pane, []) if seat.key == key), None)

    async def speak(self, language: str) -> None:
        """Everybody reads this language from now on, the public channel, too; cards that stand already follow."""
        self.cast.speak(language)
        await self.database.write(lambda tx: self._speak(tx, language))
        self.sender.wake()

    async def plan(self, now: datetime, language: str, *, season: bool = False) -> None:
        """The sample's duties, for a visitor who comes at that time. `season`: with those of three months."""
        at = moment(self.clock.now())
        await self.database.write(
            lambda tx: roster.plan(tx, Turn(tx, self.district, at), self.cast, now, language, season=season)
        )
        self.volunteers = await self.database.read(roster.known)

    def _speak(self, tx: Tx, language: str) -> None:
        body, beside = self.file
        districts.apply(tx, SPOKEN.sub(rf'\g<1>"{language}"', body, count=1), beside, int(self.clock.now()))
        turn = Turn(tx, self.district, moment(self.clock.now()))
        for seat in self.panes["coordinator"]:
            # They wrote to the bot once, as the staff of a real district has to, and it knows their language from that.
            people.meet(tx, seat.person.id, seat.person.name, language, turn.at)
        seats = [seat.chat for seats in self.panes.values() for seat in seats]
        neighbours = [person.chat for person in self.cast.neighbours.values()]
        for chat, private in {(chat.id, chat.kind == "private") for chat in (*seats, *neighbours)}:
            contacts.set_language(turn, Place(chat, private), language)
            for card in cards.of_chat(tx, chat):
                turn.refresh(card)

    async def let_pass(self, how_long: str) -> None:
        """An `hour`, a `week`, or what is left until the next `morning` or `friday` evening."""
        now = self.clock.now()
        here = datetime.fromtimestamp(now, self.district.zone)
        if how_long == "morning":
            here = _next(here, MORNING)
        elif how_long == "friday":
            evening = _next(here, EVENING)
            here = evening + timedelta(days=(FRIDAY - evening.weekday()) % 7)
        else:
            here += {"hour": timedelta(hours=1), "week": timedelta(weeks=1)}[how_long]
        await self.move_to(here.timestamp())

    async def move_to(self, end: float) -> None:
        """Everything that becomes due on the way happens at its own time, one after another."""
        async with self._moving:
            await self.settle()
            while (at := await self.database.read(_next_moment)) is not None and at <= end:
                self.clock.move_to(at)
                if not await self._comes(partial(self._is_over, at)):
                    break  # it stays due, and the clock's loop goes on with it
                await self.settle()
            self.clock.move_to(end)
            await self.settle()
            while (at := await self.database.read(_next_held)) is not None and at <= end + SOON:
                self.clock.move_to(at)
                if not await self._comes(partial(self._is_sent, at)):
                    break
                await self.settle()
        self.telegram.changed()

    async def settle(self) -> None:
        """Until what was written is handled, and what is to be said about it is said."""
        self.sender.wake()
        await self._comes(self._is_calm)

    async def _is_calm(self) -> bool:
        if not await self._is_said():
            return False
        await self.sender.idle()
        return await self._is_said()  # what was under way may have caused more

    async def _is_said(self) -> bool:
        waiting = await self.database.read(lambda tx: outbox.heads(tx, 1))
        return self.telegram.pending == 0 and not waiting

    async def _is_sent(self, at: float) -> bool:
        self.sender.wake()
        upcoming = await self.database.read(_next_held)
        return upcoming is None or upcoming > at

    async def _is_over(self, at: float) -> bool:
        self.sender.wake()
        upcoming = await self.database.read(_next_moment)
        return upcoming is None or upcoming > at

    async def _comes(self, true: Callable[[], Awaitable[bool]]) -> bool:
        end = time.monotonic() + PATIENCE
        while not await true():
            if time.monotonic() > end:
                return False
            await asyncio.sleep(LOOK)
        return True

    async def steps_done(self) -> list[str]:
        """Which steps of the guide the visitor has made; one that was made stays so."""
        zone = self.district.zone
        self._made |= await self.database.read(lambda tx: steps.made(tx, int(self.begun_at), zone))
        self.volunteers = await self.database.read(roster.known)
        return [step for step in self.steps if step in self._made]

    @property
    def steps(self) -> tuple[str, ...]:
        return steps.offered(self.volunteers)


@asynccontextmanager
async def playing(language: str = "zh", begins: float | None = None) -> AsyncIterator[Stage]:
    """Everything set up and the bot at work, until the block ends; `begins` is UTC seconds, now if None."""
    district, body, boundaries = read_file(DISTRICT)
    shown = dict(pictures.ready(DISTRICT.parent, boundaries))
    clock = Clock(begins)
    telegram = Telegram(now=clock.now, limits=False, username="suishoupai_bot")
    actors = cast(telegram, district)
    with TemporaryDirectory(prefix="issuebot-demo-") as folder:
        url = f"sqlite:///{folder}/demo.db"
        await asyncio.to_thread(put_empty_database, Path(folder, "demo.db"))
        database = await open_migrated(url)
        try:
            await database.write(lambda tx: districts.apply(tx, body, boundaries, int(clock.now()), shown))
            await database.write(lambda tx: bot_store.introduce(tx, telegram.username, (ADMIN,)))
            async with asyncio.TaskGroup() as tasks:
                sender, loops = _start_bot(telegram, (database, url), clock, tasks)
                opened = (token(), telegram, database, district, actors, clock, sender, clock.now())
                stage = Stage(*opened, (body, boundaries))
                await stage.speak(language)
                yield stage
                for loop in loops:
                    loop.cancel()
        finally:
            await database.close()


def _next(here: datetime, clock: tuple[int, int]) -> datetime:
    """When it is that time again."""
    hour, minute = clock
    today = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return today if today > here else today + timedelta(days=1)


def _next_held(tx: Tx) -> float | None:
    """When the next message that waits for its moment may go."""
    held = pauses.held_until(tx)
    return None if held is None else held / 1000


def _next_moment(tx: Tx) -> float | None:
    """When something happens next: a rule of the clock, or a message whose moment comes."""
    return min((at for at in (due_rows.next_due(tx), _next_held(tx)) if at is not None), default=None)


def _start_bot(
    telegram: Telegram, opened: tuple[Database, str], clock: Clock, tasks: asyncio.TaskGroup
) -> tuple[Sender, list[asyncio.Task[None]]]:
    """As the program starts it, but for a clock that is moved by hand."""
    database, url = opened
    bot = Bot("42:DEMO", session=telegram.session())
    # A person at the page is slower than any limit; the stand-in has none either.
    limits = Limits(overall=UNLIMITED, private=UNLIMITED, group=UNLIMITED)
    sender = Sender(
        bot,
        database,
        limits,
        holder="demo",
        now=clock.now,
        monotonic=clock.monotonic,
        draw=Exports(database, Artist(database=url).draw, write_long_table).draw,
        tasks=tasks,
    )

    def committed() -> None:
        sender.wake()
        sheets.wake()
        clock.look()

    intake = Intake(bot, database, telegram.username, now=clock.now, token=token, after=committed, tasks=tasks)
    ticker = Ticker(database, now=clock.now, monotonic=clock.monotonic, after=sender.wake, sleep=clock.sleep)
    sheets = Sheets(bot, database, now=clock.now, open_=read_rows, after=sender.wake)
    works = (poll_for_ever(intake, Pulse(clock.monotonic)), sender.run(), ticker.run(), sheets.run())
    return sender, [tasks.create_task(work) for work in works]
