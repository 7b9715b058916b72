"""Everything that runs while the bot is connected: the loops, each begun anew after a fault, and their end."""

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol

import structlog

from issuebot.desk.context import district
from issuebot.desk.context.calendars import workhours_of
from issuebot.domain.district.model import District
from issuebot.domain.language.danger.dangers import dangers
from issuebot.domain.language.guesses.guessing import likely_categories
from issuebot.domain.language.same_matter.likeness import weights_of
from issuebot.domain.language.same_matter.tellings import telling
from issuebot.health import Daily
from issuebot.pulse import Pulse
from issuebot.settings import Settings
from issuebot.start import patiently, token
from issuebot.store.engine.database import Database, DatabaseFault
from issuebot.store.engine.shared_time import SharedTime

if TYPE_CHECKING:  # aiogram takes seconds to import; `district` does without
    from aiogram import Bot

    from issuebot.telegram.incoming.intake import Intake
    from issuebot.telegram.outgoing.sender import Sender

log = structlog.get_logger()
LOOP_RESTS = 5.0  # seconds
LAST_WORD = 1.0  # seconds for the database to write down that we leave
SELDOM = 10_000  # objects more, until garbage is looked for: one fetch makes thousands, and nearly all go by themselves
GRACE = 8.0  # seconds that calls under way get to end when the process is asked to
WORDS = "小区门口的路灯坏了好几天，晚上看不见路"  # a usual report, long enough to be compared with what others wrote


async def work(
    settings: Settings,
    database: Database,
    bot: "Bot",
    *,
    now: SharedTime,
    holder: str,
    username: str,
    pulse: Pulse,
    at_work: "asyncio.Future[Intake]",
    newcomer: Callable[[], Awaitable[bool]],
    tasks: asyncio.TaskGroup,
    stopped: asyncio.Task[Any],
    ready: Callable[[], None],
) -> None:
    """Everything that runs while the bot is connected, until it is stopped."""
    from issuebot.clock_loop import Rest, Ticker
    from issuebot.eraser import Eraser
    from issuebot.press.drawing import Artist
    from issuebot.press.tables.writing import write_long_table
    from issuebot.sheets.reading import read_rows
    from issuebot.telegram.connection import poll_for_ever
    from issuebot.telegram.incoming.intake import Intake
    from issuebot.telegram.incoming.sheets import Sheets
    from issuebot.telegram.incoming.webhook import Listening
    from issuebot.telegram.outgoing.exports import Exports
    from issuebot.telegram.outgoing.limits import Limits
    from issuebot.telegram.outgoing.pictures import counted
    from issuebot.telegram.outgoing.sender import Sender
    from issuebot.telegram.profile import Profile

    artist = Artist(database=settings.database_url)
    sender = Sender(
        bot,
        database,
        Limits(),
        holder=holder,
        now=now,
        monotonic=time.monotonic,
        draw=counted(Exports(database, artist.draw, write_long_table).draw, pulse),
        tasks=tasks,
    )
    profile = Profile(bot, database, now=now, monotonic=time.monotonic)

    sheets = Sheets(bot, database, now=now, open_=read_rows, after=sender.wake)

    rest = Rest()

    def committed() -> None:
        sender.wake()
        rest.wake()
        profile.wake()
        sheets.wake()

    intake = Intake(bot, database, username, now=now, token=token, after=committed, tasks=tasks, pulse=pulse)
    listening = Listening(
        bot,
        database,
        pulse,
        holder=holder,
        webhook_url=settings.webhook_url,
        secret=settings.webhook_secret.get_secret_value(),
        now=now,
        monotonic=time.monotonic,
        after=sender.wake,
    )
    ticker = Ticker(database, now=now, monotonic=time.monotonic, after=sender.wake, sleep=rest.sleep)
    daily = Daily(database, pulse, now=now, after=sender.wake)
    eraser = Eraser(database, now=now, monotonic=time.monotonic)
    loops = [
        tasks.create_task(_kept(loop)) for loop in (sender, ticker, listening, profile, daily, eraser, sheets, now)
    ]
    await _make_ready(await patiently(lambda: database.read(district.current)))
    if not settings.webhook_url:
        polling = poll_for_ever(intake, pulse, turn=sender.has_turn, newcomer=newcomer, conflicts=listening.conflicts)
        loops.append(tasks.create_task(polling))
    pulse.connected = True
    at_work.set_result(intake)
    # What is here now, aiogram's thousands of classes above all, stays: collecting it again finds nothing.
    gc.freeze()
    gc.set_threshold(SELDOM)
    gc.enable()
    ready()
    await stopped
    log.info("stopping")
    for loop in loops:
        loop.cancel()
    await _finish(sender)


class Loop(Protocol):
    async def run(self) -> None: ...


async def _kept(loop: Loop) -> None:
    """What one loop cannot cope with must not end the others: it begins anew."""
    while True:
        try:
            await loop.run()
        except Exception:  # whatever it is, the other loops go on
            log.exception("a loop failed, it begins anew", loop=type(loop).__name__)
            await asyncio.sleep(LOOP_RESTS)


def make_tables(in_force: District) -> None:
    """The calendar of holidays and the tables of words take a second to be made: not the first resident's second."""
    workhours_of(in_force, datetime.now(UTC))
    likely_categories(in_force, WORDS)
    dangers(WORDS)
    weights_of([telling(in_force, WORDS, None)])


async def _make_ready(in_force: District | None) -> None:
    if in_force:
        try:
            await asyncio.to_thread(make_tables, in_force)
        except Exception:  # whoever needs it finds the same fault, where it stops that one thing and no other
            log.exception("calendar and words not made ready ahead")


async def _finish(sender: "Sender") -> None:
    """Calls under way may be with Telegram already: what comes of them is still written down."""
    try:
        await asyncio.wait_for(sender.idle(), GRACE)
    except TimeoutError:
        log.warning("calls still under way are given up; their messages may come twice")
        sender.give_up()
    try:
        await asyncio.wait_for(sender.release(), LAST_WORD)
    except (DatabaseFault, TimeoutError) as error:
        log.warning("lease not released, it runs out by itself", reason=error)
