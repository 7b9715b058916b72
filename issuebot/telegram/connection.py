"""The bot at Telegram: who it is, and how it listens."""

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramAPIError, TelegramNotFound, TelegramRetryAfter, TelegramUnauthorizedError
from aiogram.types import User

from issuebot.retry import Retry
from issuebot.store.engine.database import DatabaseFault
from issuebot.telegram.intake import KINDS, Intake
from issuebot.telegram.proxies import ProxiedSession

POLL_SECONDS = 30
UNREACHABLE = (TelegramAPIError, TimeoutError, OSError)


class WrongToken(Exception):
    """Telegram does not know the bot."""


def connect(token: str, api_url: str, proxy: str = "") -> Bot:
    api = TelegramAPIServer.from_base(api_url)
    return Bot(token, session=ProxiedSession(proxy, api=api) if proxy else AiohttpSession(api=api))


async def introduce(bot: Bot, *, webhook_url: str, secret: str) -> User:
    """Who we are, and how updates come; keeps trying while there is no network and says so once.

    Raises `WrongToken`.
    """
    retry = Retry("Telegram cannot be reached", *UNREACHABLE)
    while True:
        try:
            me = await bot.get_me(request_timeout=20)
            if webhook_url:
                await bot.set_webhook(webhook_url, secret_token=secret, allowed_updates=KINDS, request_timeout=20)
            else:
                await bot.delete_webhook(request_timeout=20)
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise WrongToken from error
        except UNREACHABLE as error:
            await retry.wait(error, seconds=_asked(error))
        else:
            retry.over()
            return me


async def poll_for_ever(intake: Intake) -> None:
    """Fetch and handle until cancelled; a fault is waited out, said once, and never moves the offset."""
    retry = Retry("updates cannot be fetched or handled", *UNREACHABLE, DatabaseFault)
    while True:
        try:
            await intake.poll(POLL_SECONDS)
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise WrongToken from error
        except Exception as error:  # noqa: BLE001 nothing may end the loop: what was not committed comes again
            await retry.wait(error, seconds=_asked(error))
        else:
            retry.over()


def _asked(error: Exception) -> float | None:
    """The seconds that Telegram asks us to wait, if it does."""
    return error.retry_after if isinstance(error, TelegramRetryAfter) else None
