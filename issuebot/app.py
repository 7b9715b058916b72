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
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

import structlog

from issuebot.desk.context import district
from issuebot.desk.context.calendars import calendar_codes, workhours_of
from issuebot.desk.moves.deadlines import differing
from issuebot.domain.digests import set_key
from issuebot.domain.district.file import read_district
from issuebot.domain.district.model import District
from issuebot.health import Daily, Health
from issuebot.pulse import Pulse
from issuebot.settings import Settings
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.engine.opening import open_database
from issuebot.store.engine.shared_time import SharedTime
from issuebot.store.operation import bot as bot_store, clock, listeners

if TYPE_CHECKING:  # aiogram takes seconds to import; `district` does without
    from aiogram import Bot

    from issuebot.telegram.incoming.intake import Intake
    from issuebot.telegram.outgoing.sender import Sender

log = structlog.get_logger()
LOOP_RESTS = 5.0  # seconds
PUSH_WAITS = 10.0  # seconds that a push waits for us to be connected
LAST_WORD = 1.0  # seconds for the database to write down that we leave
GRACE = 8.0  # seconds that calls under way get to end when the process is asked to


class CannotStart(Exception):
    """One sentence: what is wrong, where, and what to do."""


async def run(
    settings: Settings,
    ready: Callable[[], None] = lambda: None,
    *,
    take_over: bool = False,
    stopping: Callable[[], None] = lambda: None,
) -> None:
    """Run the bot until SIGTERM or SIGINT. Raises `CannotStart`, `DatabaseUnusable`, `DistrictError`.

    `take_over`: also where another program has the bot's updates. `stopping` is called when the end begins.
    """
    # Loading aiogram makes a million objects that stay: looking among them for garbage took a fifth of the start.
    gc.disable()
    async with opened(settings) as database:
        now = SharedTime(database, now=time.time)
        await now.look()
        await _apply_district(settings, database, now)
        # Only now: it takes seconds, for which what was wrong so far need not have waited.
        from issuebot.telegram.connection import TakenElsewhere, WrongToken, connect

        bot = connect(settings.bot_token.get_secret_value(), settings.api_url, settings.proxy.get_secret_value())
        try:
            with _name_of_sender(settings) as holder:
                await _serve(settings, database, bot, holder, ready, now=now, take_over=take_over, stopping=stopping)
        except* WrongToken:
            raise CannotStart("ISSUEBOT_BOT_TOKEN is not known to Telegram: copy it again from @BotFather.") from None
        except* TakenElsewhere as errors:
            raise CannotStart(str(errors.exceptions[0])) from None
        except* DatabaseFault as errors:
            raise errors.exceptions[0] from None
        except* OSError as errors:
            raise CannotStart(f"ISSUEBOT_LISTEN: {errors.exceptions[0]}; choose another address or port.") from None
        finally:
            await bot.session.close()


async def apply_district(settings: Settings, file: Path) -> str:
    """Validate a district file whole and put it in force; says what came of it."""
    _, body, boundaries = read_file(file)

    def apply(tx: Tx) -> str:
        now = datetime.now(UTC)
        before = district.current(tx)
        if not district.apply(tx, body, boundaries, int(now.timestamp())):
            return f"{file} is in force already; nothing changed."
        after, told = district.current(tx), f"{file} is in force now."
        return f"{told} {_kept_promises(len(differing(tx, before, after, now)))}" if before and after else told

    async with opened(settings) as database:
        return await database.write(apply)


def _kept_promises(count: int) -> str:
    if not count:
        return "No open ticket would have another deadline under it."
    whose = f"{count} open tickets keep their deadlines" if count > 1 else "1 open ticket keeps its deadline"
    return f"What was promised stays: {whose}, though the file would give another one now."


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
    set_key(settings.bot_token.get_secret_value())
    database = await open_database(settings.database_url)
    try:
        yield database
    finally:
        await database.close()


async def _apply_district(settings: Settings, database: Database, now: Callable[[], float]) -> None:
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
    if await database.write(lambda tx: district.apply(tx, body, boundaries, int(now()))):
        log.info("district applied", file=str(file))


def _is_unchanged(file: Path, body: str, boundaries: dict[str, str]) -> bool:
    texts = {file: body} | {file.parent / name: text for name, text in boundaries.items()}
    try:
        return all(path.read_text(encoding="utf-8") == text for path, text in texts.items())
    except (OSError, UnicodeDecodeError):
        return False


@contextmanager
def _name_of_sender(settings: Settings) -> Iterator[str]:
    """Whose the sender's lease is: the same name while one process at a time runs on this machine.

    After a kill the next process then sends at once, instead of waiting until the lease of the dead one runs out. That
    it is dead the system tells: a file lock ends with its process. Where it cannot be had, the name is a new one.
    """
    digest = hashlib.sha256(_identity(settings).encode()).hexdigest()[:16]
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


def _identity(settings: Settings) -> str:
    """Which bot on which database: the same relative file is another one in another folder."""
    url = settings.database_url
    if url.startswith("sqlite"):
        url = str(Path(url.removeprefix("sqlite:///")).resolve())
    return f"{settings.bot_token.get_secret_value().partition(':')[0]} {url}"


async def _serve(
    settings: Settings,
    database: Database,
    bot: "Bot",
    holder: str,
    ready: Callable[[], None],
    *,
    now: SharedTime,
    take_over: bool,
    stopping: Callable[[], None],
) -> None:
    from issuebot.telegram.connection import introduce
    from issuebot.telegram.counting import count_calls
    from issuebot.web.metrics import render_metrics
    from issuebot.web.server import make_app, serving

    stop = _end_of_signals(stopping)
    secret = settings.webhook_secret.get_secret_value()
    pulse = Pulse(now)
    count_calls(bot, pulse)
    health = Health(database, pulse, holder=holder, polls=not settings.webhook_url, now=now)
    before = await database.read(lambda tx: listeners.standing(tx, holder, int(now())))
    await database.write(lambda tx: listeners.listen(tx, holder, int(now())))
    at_work: asyncio.Future[Intake] = asyncio.get_running_loop().create_future()

    async def newcomer() -> bool:
        standing = await database.read(lambda tx: listeners.standing(tx, holder, int(now())))
        return not (take_over or before.recent or standing.sibling)

    async def intend() -> None:
        await database.write(lambda tx: bot_store.intend_webhook(tx, settings.webhook_url))

    async def push(update: dict[str, Any]) -> None:
        intake = await asyncio.wait_for(asyncio.shield(at_work), PUSH_WAITS)
        await intake.take([update])
        pulse.heard()

    async def metrics() -> bytes:
        return render_metrics(await health.figures(), pulse, now())

    app = make_app(
        health.look,
        metrics,
        webhook_path=urlsplit(settings.webhook_url).path or "/",
        secret=secret,
        push=push if settings.webhook_url else None,
    )
    # First of all the monitor: it is to see, too, that Telegram cannot be reached.
    async with (
        _giving_way(database, holder, before),
        serving(app, *settings.host_and_port),
        asyncio.TaskGroup() as tasks,
    ):
        stopped = tasks.create_task(stop.wait())
        me = tasks.create_task(
            introduce(
                bot,
                pulse,
                before,
                webhook_url=settings.webhook_url,
                secret=secret,
                take_over=take_over,
                intend=intend,
            )
        )
        await asyncio.wait((stopped, me), return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            me.cancel()
            return
        username = (await me).username or ""
        await database.write(lambda tx: _remember(tx, username, settings))
        log.info("connected", bot=username, mode="webhook" if settings.webhook_url else "polling")
        await _work(
            settings,
            database,
            bot,
            now=now,
            holder=holder,
            username=username,
            pulse=pulse,
            at_work=at_work,
            newcomer=newcomer,
            tasks=tasks,
            stopped=stopped,
            ready=ready,
        )
    await _leave(database, holder, now)


@asynccontextmanager
async def _giving_way(database: Database, holder: str, before: listeners.Standing) -> AsyncIterator[None]:
    """A newcomer who gives way stays one: started again, as a supervisor does, it is not to take the updates away."""
    from issuebot.telegram.connection import TakenElsewhere

    try:
        yield
    except* TakenElsewhere:
        if not before.recent:
            await database.write(lambda tx: listeners.forget(tx, holder))
        raise


async def _work(
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
    from issuebot.clock_loop import Ticker
    from issuebot.eraser import Eraser
    from issuebot.press.drawing import Artist
    from issuebot.telegram.connection import poll_for_ever
    from issuebot.telegram.incoming.intake import Intake
    from issuebot.telegram.incoming.webhook import Listening
    from issuebot.telegram.outgoing.limits import Limits
    from issuebot.telegram.outgoing.sender import Sender
    from issuebot.telegram.profile import Profile

    sender = Sender(
        bot,
        database,
        Limits(),
        holder=holder,
        now=now,
        monotonic=time.monotonic,
        draw=Artist().draw_map,
        tasks=tasks,
    )
    profile = Profile(bot, database, now=now, monotonic=time.monotonic)

    def committed() -> None:
        sender.wake()
        profile.wake()

    intake = Intake(bot, database, username, now=now, token=token, after=committed, tasks=tasks, pulse=pulse)
    listening = Listening(
        bot,
        database,
        pulse,
        holder=holder,
        webhook_url=settings.webhook_url,
        secret=settings.webhook_secret.get_secret_value(),
        now=now,
        after=sender.wake,
    )
    ticker = Ticker(database, now=now, monotonic=time.monotonic, after=sender.wake)
    daily = Daily(database, pulse, now=now, after=sender.wake)
    eraser = Eraser(database, now=now, monotonic=time.monotonic)
    loops = [tasks.create_task(_kept(loop)) for loop in (sender, ticker, listening, profile, daily, eraser, now)]
    if not settings.webhook_url:
        polling = poll_for_ever(intake, pulse, turn=sender.has_turn, newcomer=newcomer, conflicts=listening.conflicts)
        loops.append(tasks.create_task(polling))
    loops.append(tasks.create_task(asyncio.to_thread(_learn_calendar, await database.read(district.current))))
    pulse.connected = True
    at_work.set_result(intake)
    # What is here now, aiogram's thousands of classes above all, stays: collecting it again finds nothing.
    gc.freeze()
    gc.enable()
    ready()
    await stopped
    log.info("stopping")
    for loop in loops:
        loop.cancel()
    await _finish(sender)


def _end_of_signals(stopping: Callable[[], None]) -> asyncio.Event:
    """Set by SIGTERM or SIGINT."""
    stop = asyncio.Event()

    def end() -> None:
        stopping()
        stop.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, end)
    return stop


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


def _remember(tx: Tx, username: str, settings: Settings) -> None:
    bot_store.introduce(tx, username, settings.admins)
    bot_store.remember_webhook(tx, settings.webhook_url)
    clock.reckon_anew(tx, int(time.time()))  # the machine's clock may have been wrong when it was reckoned


async def _leave(database: Database, holder: str, now: Callable[[], float]) -> None:
    with suppress(DatabaseFault, TimeoutError):  # it is forgotten by itself
        await asyncio.wait_for(database.write(lambda tx: listeners.leave(tx, holder, int(now()))), LAST_WORD)


def _learn_calendar(in_force: District | None) -> None:
    """The calendar of holidays takes a moment to import: not the first resident's moment."""
    if in_force:
        try:
            workhours_of(in_force, datetime.now(UTC))
        except Exception:  # whoever needs it finds the same fault, where it stops that one thing and no other
            log.exception("calendar not learned ahead")


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


def token() -> str:
    """128 bits that nobody guesses, in letters that a link to the bot may hold."""
    return secrets.token_urlsafe(16)
