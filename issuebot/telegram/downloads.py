"""Files that Telegram keeps, fetched by their id: outside of any transaction, and no more bytes than wanted."""

import asyncio
from io import BytesIO

from aiogram import Bot

from issuebot.telegram.calls import call

SECONDS = 60  # for one file
BIGGEST = 20 << 20  # bytes: core.telegram.org/bots/api#getfile


class TooBig(Exception):
    """It is longer than was said, or than what we take."""


async def fetch(bot: Bot, file: str, *, biggest: int = BIGGEST, seconds: int = SECONDS) -> bytes:
    """Raises aiogram's errors, aiohttp's and `TimeoutError`, and `TooBig`."""
    found = await call(bot, "getFile", {"file_id": file}, seconds=seconds)
    kept = BytesIO()
    async with asyncio.timeout(seconds):
        url = bot.session.api.file_url(bot.token, str(found.get("file_path")))
        async for part in bot.session.stream_content(url, timeout=seconds):
            kept.write(part)
            if kept.tell() > biggest:
                raise TooBig
    return kept.getvalue()
