"""The composition root: settings → database, bot, loops. The only reader of settings."""

import asyncio
import gc
import hashlib
import os
import secrets
import signal
import socket
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog

from issuebot.desk.context import district
from issuebot.desk.context.calendars import calendar_codes, workhours_of
from issuebot.domain.district.file import read_district
from issuebot.domain.district.model import District
from issuebot.settings import Settings
from issuebot.store import bot as bot_store, outbox, tickets, updates
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.engine.opening import open_database

if TYPE_CHECKING:  # aiogram takes seconds to import; `district` does without
    from aiogram import Bot

    from issuebot.telegram.sender import Sender

log = structlog.get_logger()
GRACE = 8.0  # seconds that calls under way get to end when the process is asked to


class CannotStart(Exception):
    """One sentence: what is wrong, where, and what to do."""


async def run(settings: Settings, ready: Callable[[], None] = lambda: None) -> None:
    """Run the bot until SIGTERM or SIGINT. Raises `CannotStart`, `DatabaseUnusable`, `DistrictError`."""
    # Loading aiogram makes a million objects that stay: looking among them for garbage took a fifth of the start.
    gc.disable()
    async with opened(settings) as database:
        await _apply_district(settings, database)
        # Only now: it takes seconds, for which what was wrong so far need not have waited.
        from issuebot.telegram.connection import WrongToken, connect

        bot = connect(settings.bot_token.get_secret_value(), settings.api_url, settings.proxy.get_secret_value())
        try:
            with _name_of_sender(settings.database_url) as holder:
                await _serve(settings, database, bot, holder, ready)
        except* WrongToken:
            raise CannotStart("ISSUEBOT_BOT_TOKEN is not known to Telegram: copy it again from @BotFather.") from None
        except* OSError as errors:
            raise CannotStart(f"ISSUEBOT_LISTEN: {errors.exceptions[0]}; choose another address or port.") from None
        finally:
            await bot.session.close()


async def apply_district(settings: Settings, file: Path) -> bool:
    """Validate a district file whole and put it in force; False when it is already."""
    _, body, boundaries = read_file(file)
    async with opened(settings) as database:
        return await database.write(lambda tx: district.apply(tx, body, boundaries, int(time.time())))


def read_file(file: Path) -> tuple[District, str, dict[str, str]]:
    """The district, its text and the boundary files it names. Raises `CannotStart` or `DistrictError`."""
    boundaries: dict[str, str] = {}

    def boundary(name: str) -> str:
        boundaries[name] = (file.parent / name).read_text(encoding="utf-8")
        return boundaries[name]

    try:
        body = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise CannotStart(
            f"ISSUEBOT_DISTRICT_FILE: {file} cannot be read ({reason}); write one after issuebot/demo/district.toml."
        ) from error
    return read_district(body, file=file.name, boundary=boundary, calendars=calendar_codes()), body, boundaries


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Database]:
    database = await open_database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def _apply_district(settings: Settings, database: Database) -> None:
    """At start the file is applied when it changed; without a file the district in force goes on."""
    file = Path(settings.district_file)
    in_force = await database.read(district.current)
    if in_force and not await asyncio.to_thread(file.exists):
        log.info("no district file, the district in force goes on", file=str(file))
        return
    # Reading a whole district takes half a second, above all to know every country's calendar: only when it changed.
    newest = await database.read(district.newest)
    if newest and _is_unchanged(file, *newest):
        return
    _, body, boundaries = read_file(file)
    if await database.write(lambda tx: district.apply(tx, body, boundaries, int(time.time()))):
        log.info("district applied", file=str(file))


def _is_unchanged(file: Path, body: str, boundaries: dict[str, str]) -> bool:
    texts = {file: body} | {file.parent / name: text for name, text in boundaries.items()}
    try:
        return all(path.read_text(encoding="utf-8") == text for path, text in texts.items())
    except (OSError, UnicodeDecodeError):
        return False


@contextmanager
def _name_of_sender(database_url: str) -> Iterator[str]:
    """Whose the sender's lease is: the same name while one process at a time runs on this machine.

    After a kill the next process then sends at once, instead of waiting until the lease of the dead one runs out. That
    it is dead the system tells: a file lock ends with its process. Where it cannot be had, the name is a new one.
    """
    digest = hashlib.sha256(database_url.encode()).hexdigest()[:16]
    with ExitStack() as stack:
        try:
            import fcntl

            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
            lock = stack.enter_context((Path(tempfile.gettempdir()) / f"issuebot-{digest}.lock").open("ab"))
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            file = os.fstat(lock.fileno())
            name = f"{boot}-{file.st_dev}-{file.st_ino}"
        except (ImportError, OSError):
            name = f"{os.getpid()}-{secrets.token_hex(4)}"
        yield f"{socket.gethostname()}-{name}"


async def _serve(settings: Settings, database: Database, bot: "Bot", holder: str, ready: Callable[[], None]) -> None:
    from issuebot.clock_loop import Ticker
    from issuebot.press.drawing import Artist
    from issuebot.telegram.connection import introduce, poll_for_ever
    from issuebot.telegram.intake import Intake
    from issuebot.telegram.limits import Limits
    from issuebot.telegram.profile import Profile
    from issuebot.telegram.sender import Sender
    from issuebot.web.server import make_app, serving

    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    secret = settings.webhook_secret.get_secret_value()
    async with asyncio.TaskGroup() as tasks:
        stopped = tasks.create_task(stop.wait())
        me = tasks.create_task(introduce(bot, webhook_url=settings.webhook_url, secret=secret))
        await asyncio.wait((stopped, me), return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            me.cancel()
            return
        username = (await me).username or ""
        await database.write(lambda tx: bot_store.introduce(tx, username, settings.admins))
        log.info("connected", bot=username, mode="webhook" if settings.webhook_url else "polling")
        sender = Sender(
            bot,
            database,
            Limits(),
            holder=holder,
            now=time.time,
            monotonic=time.monotonic,
            draw=Artist().draw_map,
            tasks=tasks,
        )
        profile = Profile(bot, database, now=time.time, monotonic=time.monotonic)

        def committed() -> None:
            sender.wake()
            profile.wake()

        intake = Intake(bot, database, username, now=time.time, token=token, after=committed, tasks=tasks)
        ticker = Ticker(database, now=time.time, monotonic=time.monotonic, after=sender.wake)
        app = make_app(
            lambda: database.read(_figures),
            webhook_path=urlsplit(settings.webhook_url).path or "/",
            secret=secret,
            push=(lambda update: intake.take([update])) if settings.webhook_url else None,
        )
        async with serving(app, *settings.host_and_port):
            loops = [tasks.create_task(sender.run()), tasks.create_task(ticker.run())]
            if not settings.webhook_url:
                loops.append(tasks.create_task(poll_for_ever(intake)))
            loops.append(tasks.create_task(profile.run()))
            loops.append(tasks.create_task(asyncio.to_thread(_learn_calendar, await database.read(district.current))))
            # What is here now, aiogram's thousands of classes above all, stays: collecting it again finds nothing.
            gc.freeze()
            gc.enable()
            ready()
            await stopped
            log.info("stopping")
            for loop in loops:
                loop.cancel()
        await _finish(sender)


def _learn_calendar(in_force: District | None) -> None:
    """The calendar of holidays takes a moment to import: not the first resident's moment."""
    if in_force:
        try:
            workhours_of(in_force, datetime.now(UTC))
        except Exception:
            # Whoever needs it finds the same fault, where it stops that one thing and no other.
            log.exception("calendar not learned ahead")


async def _finish(sender: "Sender") -> None:
    """Calls under way may be with Telegram already: what comes of them is still written down."""
    try:
        await asyncio.wait_for(sender.idle(), GRACE)
    except TimeoutError:
        log.warning("calls still under way are given up; their messages may come twice")
        sender.give_up()
    try:
        await sender.release()
    except DatabaseFault as error:
        log.warning("lease not released, it runs out by itself", reason=str(error))


def token() -> str:
    """128 bits that nobody guesses, in letters that a link to the bot may hold."""
    return secrets.token_urlsafe(16)


def _figures(tx: Tx) -> dict[str, float]:
    return {
        "outbox_waiting": outbox.count(tx),
        "tickets_open": tickets.count_open(tx, None),
        "updates_set_aside": updates.count_set_aside(tx),
    }
