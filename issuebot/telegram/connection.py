"""The bot at Telegram: who it is, and how it listens.

Telegram sends updates to one place only: whoever asked last. So a program takes the updates from no other program
unless it is told to. By `listeners.Standing` it knows its own processes.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from urllib.parse import urlsplit

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    AiogramError,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from issuebot.pulse import Pulse
from issuebot.retry import Retry
from issuebot.store.engine.database import DatabaseFault
from issuebot.store.operation.listeners import Standing
from issuebot.telegram.calls import call
from issuebot.telegram.incoming.intake import KINDS, Intake
from issuebot.telegram.proxies import ProxiedSession

log = structlog.get_logger()
POLL_SECONDS = 30
UNREACHABLE = (AiogramError, TimeoutError, OSError)
SECONDS = 20  # for one answer while connecting
LONGEST_PAUSE = 5.0  # seconds between tries: for as long people may wait although the network is back
LONGEST_REST = 60.0  # seconds that Telegram may ask us for: people wait for an answer meanwhile
STANDING_BY = 0.1  # seconds between two looks whether it is our turn
PROBE = 3  # seconds in which another program that fetches, too, asks again
NEW = 10.0  # seconds after its start in which a newcomer who meets another gives way
UNKNOWN = 60.0  # seconds that Telegram does not know the bot before it is no stumble any more
TELEGRAM = "telegram"  # the trouble that updates do not come


class WrongToken(Exception):
    """Telegram does not know the bot."""


class TakenElsewhere(Exception):
    """Another program has the bot's updates; the message is for the operator."""


def connect(token: str, api_url: str, proxy: str = "") -> Bot:
    api = TelegramAPIServer.from_base(api_url)
    return Bot(token, session=ProxiedSession(proxy, api=api) if proxy else AiohttpSession(api=api))


async def introduce(
    bot: Bot,
    pulse: Pulse,
    standing: Standing,
    *,
    webhook_url: str,
    secret: str,
    take_over: bool,
    intend: Callable[[], Awaitable[None]],
) -> str:
    """Our name, and how updates come; keeps trying while there is no network and says so once.

    `intend` writes down that the webhook is ours, before it is set.

    Raises `WrongToken`, `TakenElsewhere`.
    """
    retry = WithTelegram("Telegram cannot be reached", pulse, *UNREACHABLE, DatabaseFault)
    name = ""
    while True:
        try:
            # Where every third answer is broken, all of them in a row are seldom right.
            name = name or await _greet(bot)
            await _listen(bot, standing, webhook_url=webhook_url, take_over=take_over)
            if webhook_url:
                await intend()
                await set_webhook(bot, webhook_url, secret)
        except (WrongToken, TakenElsewhere):
            raise
        except Exception as error:  # noqa: BLE001 no answer, or none that makes sense, as a proxy's own pages
            await retry.wait(error)
        else:
            retry.over()
            return name


async def set_webhook(bot: Bot, webhook_url: str, secret: str) -> None:
    asked = {"url": webhook_url, "secret_token": secret, "allowed_updates": KINDS}
    await call(bot, "setWebhook", asked, seconds=SECONDS)


async def delete_webhook(bot: Bot) -> None:
    await call(bot, "deleteWebhook", {}, seconds=SECONDS)


async def poll_for_ever(
    intake: Intake,
    pulse: Pulse,
    *,
    turn: Callable[[], bool] = lambda: True,
    newcomer: Callable[[], Awaitable[bool]] | None = None,
    conflicts: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Fetch and handle until cancelled; a fault is waited out, said once, and never moves the offset.

    While it is not our `turn`, another process of this database fetches, and Telegram lets one. `newcomer` is whether
    nobody listened for this database before; `conflicts` is called when another has the updates.
    Raises `TakenElsewhere`.
    """
    retry = WithTelegram("updates cannot be fetched or handled", pulse, *UNREACHABLE, DatabaseFault)
    begun = asyncio.get_running_loop().time()
    while True:
        if not turn():
            pulse.rests()
            await asyncio.sleep(STANDING_BY)
            continue
        try:
            await intake.poll(POLL_SECONDS)
        except TelegramConflictError as error:
            if asyncio.get_running_loop().time() - begun < NEW and newcomer and await newcomer():
                raise TakenElsewhere(_taken("another program fetches this bot's updates")) from error
            if conflicts:
                with suppress(Exception):  # Telegram or the database: it is seen at the next conflict
                    await conflicts()
            await retry.wait(error)
        except Exception as error:  # noqa: BLE001 nothing may end the loop: what was not committed comes again
            await retry.wait(error)
        else:
            retry.over()
            pulse.heard()


async def _greet(bot: Bot) -> str:
    """Only here does Telegram's answer that it does not know the bot mean the token. Later on, a bot that was known
    once is asked for again.
    """
    try:
        return (await call(bot, "getMe", {}, seconds=SECONDS)).get("username") or ""
    except (TelegramUnauthorizedError, TelegramNotFound) as error:
        raise WrongToken from error


async def _listen(bot: Bot, standing: Standing, *, webhook_url: str, take_over: bool) -> None:
    """Make sure that nobody else has the updates, or take them away."""
    at_telegram = (await call(bot, "getWebhookInfo", {}, seconds=SECONDS)).get("url") or ""
    if not take_over:
        _give_way(at_telegram, webhook_url, standing)
    if not webhook_url:
        if at_telegram:
            await delete_webhook(bot)
        return
    if not (at_telegram or take_over or standing.recent or webhook_url in standing.webhooks):
        await _probe(bot)


def _give_way(at_telegram: str, webhook_url: str, standing: Standing) -> None:
    if at_telegram and at_telegram not in {webhook_url, *standing.webhooks}:
        # The rest of the address is often as good as a secret.
        raise TakenElsewhere(_taken(f"Telegram brings this bot's updates to {urlsplit(at_telegram).netloc}"))
    if at_telegram and not webhook_url and standing.sibling:
        raise TakenElsewhere(_taken("a process with the same database receives this bot's updates by webhook"))


async def _probe(bot: Bot) -> None:
    """Whether somebody fetches: our question ends theirs, and they ask again. Without an offset it confirms nothing."""
    fetch = {"limit": 1, "timeout": PROBE}
    try:
        await call(bot, "getUpdates", fetch, seconds=PROBE + SECONDS)
    except TelegramConflictError as error:
        raise TakenElsewhere(_taken("another program fetches this bot's updates")) from error


def _taken(what: str) -> str:
    return f"ISSUEBOT_BOT_TOKEN: {what}; stop it, or take them away from it with `issuebot run --take-over`."


class WithTelegram(Retry):
    """It also tells the monitor what keeps updates away, and says once when Telegram does not know the bot any more."""

    def __init__(self, what: str, pulse: Pulse, *expected: type[Exception]) -> None:
        super().__init__(what, *expected, longest=LONGEST_PAUSE)
        self._pulse = pulse
        self._unknown = False

    async def wait(self, error: Exception, *, seconds: float | None = None) -> None:
        lasts = self._pulse.trouble(TELEGRAM, _kind(error))
        if _is_unknown(error) and lasts >= UNKNOWN and not self._unknown:
            self._unknown = True
            log.error("Telegram does not know the bot any more", then="was its token revoked? trying again")
        asked = min(error.retry_after, LONGEST_REST) if isinstance(error, TelegramRetryAfter) else None
        await super().wait(error, seconds=asked if seconds is None else seconds)

    def over(self) -> None:
        super().over()
        self._pulse.works(TELEGRAM)
        self._unknown = False


def _is_unknown(error: Exception) -> bool:
    return isinstance(error, TelegramUnauthorizedError | TelegramNotFound)


def _kind(error: Exception) -> str:
    """For a monitor: what kind of thing is wrong, in a few words."""
    if _is_unknown(error):
        return "Telegram does not know the bot"
    if isinstance(error, TelegramConflictError):
        return "another program has the updates"
    if isinstance(error, DatabaseFault):
        return "the database does not take what Telegram brings"
    if isinstance(error, TelegramNetworkError | TimeoutError | OSError):
        return "Telegram cannot be reached"
    return f"updates cannot be fetched or handled ({type(error).__name__})"
