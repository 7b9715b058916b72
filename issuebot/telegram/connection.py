"""The bot at Telegram: who it is, and how it listens."""

import asyncio
import math

import structlog
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramNotFound, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.types import User

from issuebot.telegram.intake import KINDS, Intake
from issuebot.telegram.proxies import ProxiedSession

log = structlog.get_logger()
POLL_SECONDS = 30
LONGEST_PAUSE = 30.0
QUIET = 60.0  # seconds: a failure so soon after the last one is not said again,
LASTING = 3  # unless it lasts so many tries


class WrongToken(Exception):
    """Telegram does not know the bot."""


def connect(token: str, api_url: str, proxy: str = "") -> Bot:
    api = TelegramAPIServer.from_base(api_url)
    return Bot(token, session=ProxiedSession(proxy, api=api) if proxy else AiohttpSession(api=api))


async def introduce(bot: Bot, *, webhook_url: str, secret: str) -> User:
    """Who we are, and how updates come; keeps trying while there is no network and says so once.

    Raises `WrongToken`.
    """
    retry = _Retry("Telegram cannot be reached")
    while True:
        try:
            me = await bot.get_me(request_timeout=20)
            if webhook_url:
                await bot.set_webhook(webhook_url, secret_token=secret, allowed_updates=KINDS, request_timeout=20)
            else:
                await bot.delete_webhook(request_timeout=20)
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise WrongToken from error
        except (TelegramAPIError, TimeoutError, OSError) as error:
            await retry.wait(error)
        else:
            retry.over()
            return me


async def poll_for_ever(intake: Intake) -> None:
    """Fetch and handle until cancelled; a fault is waited out, said once, and never moves the offset."""
    retry = _Retry("updates cannot be fetched or handled")
    while True:
        try:
            await intake.poll(POLL_SECONDS)
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise WrongToken from error
        except Exception as error:  # noqa: BLE001 nothing may end the loop: what was not committed comes again
            await retry.wait(error)
        else:
            retry.over()


class _Retry:
    """Waits ever longer, says the first failure once and the recovery once.

    What fails and works in turns, as with two processes that poll for one bot, is said the first time only.
    """

    def __init__(self, what: str) -> None:
        self._what = what
        self._tries = 0
        self._failed_at = -math.inf
        self._said = False

    async def wait(self, error: Exception) -> None:
        before, self._failed_at = self._failed_at, asyncio.get_running_loop().time()
        if not self._said and (self._failed_at - before > QUIET or self._tries >= LASTING):
            log.error(self._what, then="trying again until it works", reason=str(error) or repr(error))
            self._said = True
        pause = error.retry_after if isinstance(error, TelegramRetryAfter) else min(2.0**self._tries, LONGEST_PAUSE)
        self._tries += 1
        await asyncio.sleep(pause)

    def over(self) -> None:
        if self._said:
            log.info("works again", after_tries=self._tries)
        self._tries, self._said = 0, False
