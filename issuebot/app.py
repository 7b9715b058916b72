"""The composition root: settings → database, bot, loops. The only reader of settings."""

import asyncio
import gc
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import structlog

from issuebot.district_file import apply_at_start
from issuebot.health import Health
from issuebot.loops import LAST_WORD, work
from issuebot.pulse import Pulse
from issuebot.settings import Settings, unknown_settings
from issuebot.start import CannotStart, name_of_sender, opened_patiently, patiently
from issuebot.store.engine.database import Database, DatabaseFault, Tx
from issuebot.store.engine.shared_time import SharedTime
from issuebot.store.operation import bot as bot_store, clock, listeners

if TYPE_CHECKING:  # aiogram takes seconds to import; `district` does without
    from aiogram import Bot

    from issuebot.telegram.incoming.intake import Intake

log = structlog.get_logger()
PUSH_WAITS = 10.0  # seconds that a push waits for us to be connected


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
    for sentence in unknown_settings():
        log.warning(sentence)

    async def begin(database: Database) -> SharedTime:
        now = SharedTime(database, now=time.time)
        await now.look()
        await apply_at_start(settings, database, now)
        return now

    async with opened_patiently(settings, begin) as (database, now):
        # Only now: it takes seconds, for which what was wrong so far need not have waited.
        from issuebot.telegram.connection import TakenElsewhere, WrongToken, connect

        bot = connect(settings.bot_token.get_secret_value(), settings.api_url, settings.proxy.get_secret_value())
        try:
            with name_of_sender(settings) as holder:
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
    pulse = Pulse(time.monotonic)
    count_calls(bot, pulse)
    health = Health(database, pulse, holder=holder, polls=not settings.webhook_url, now=now)
    before = await patiently(lambda: database.read(lambda tx: listeners.standing(tx, holder)))
    await patiently(lambda: database.write(lambda tx: listeners.listen(tx, holder)))
    at_work: asyncio.Future[Intake] = asyncio.get_running_loop().create_future()

    async def newcomer() -> bool:
        standing = await database.read(lambda tx: listeners.standing(tx, holder))
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
        username = await me
        await patiently(lambda: database.write(lambda tx: _remember(tx, username, settings)))
        log.info("connected", bot=username, mode="webhook" if settings.webhook_url else "polling")
        await work(
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
    await _leave(database, holder)


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


def _end_of_signals(stopping: Callable[[], None]) -> asyncio.Event:
    """Set by SIGTERM or SIGINT."""
    stop = asyncio.Event()

    def end() -> None:
        stopping()
        stop.set()

    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, end)
    return stop


def _remember(tx: Tx, username: str, settings: Settings) -> None:
    bot_store.introduce(tx, username, settings.admins)
    bot_store.remember_webhook(tx, settings.webhook_url)
    clock.reckon_anew(tx, int(time.time()))  # the machine's clock may have been wrong when it was reckoned


async def _leave(database: Database, holder: str) -> None:
    with suppress(DatabaseFault, TimeoutError):  # it is forgotten by itself
        await asyncio.wait_for(database.write(lambda tx: listeners.leave(tx, holder)), LAST_WORD)
