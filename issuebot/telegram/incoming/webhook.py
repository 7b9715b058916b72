"""Whether Telegram still sends the bot's updates to us: looked at every minute, put right, and told to the admins."""

import asyncio
from collections.abc import Callable
from typing import Any

import structlog
from aiogram import Bot

from issuebot.desk.notices import troubles
from issuebot.pulse import Pulse
from issuebot.store.engine.database import Database
from issuebot.store.operation import listeners
from issuebot.telegram.calls import call
from issuebot.telegram.connection import SECONDS, delete_webhook, set_webhook

log = structlog.get_logger()
EVERY = 30.0  # seconds between two looks
SOON = 5.0  # seconds after one that failed: a bot that is deaf meanwhile notices it by nothing else
CALM = 3600.0  # seconds without another program after which the next one is news


class Listening:
    """`now` is UTC seconds; `monotonic` never jumps; `after` is called when something is to be told. Without a
    `webhook_url` we fetch.
    """

    def __init__(
        self,
        bot: Bot,
        database: Database,
        pulse: Pulse,
        *,
        holder: str,
        webhook_url: str,
        secret: str,
        now: Callable[[], float],
        monotonic: Callable[[], float],
        after: Callable[[], None],
    ) -> None:
        self._bot = bot
        self._database = database
        self._pulse = pulse
        self._holder = holder
        self._url = webhook_url
        self._secret = secret
        self._now = now
        self._monotonic = monotonic
        self._after = after
        self._disturbed_at = monotonic()

    async def run(self) -> None:
        failed = 0
        while True:
            await asyncio.sleep(min(SOON * 2 ** (failed - 1), EVERY) if failed else EVERY)
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 Telegram or the database: looked at again soon
                log.warning("not looked at how updates come", reason=error)
                failed = min(failed + 1, 8)
            else:
                failed = 0

    async def look(self) -> bool:
        """Say that we listen, and put right what another program changed; True when there was something."""
        await self._database.write(lambda tx: listeners.listen(tx, self._holder))
        seen: dict[str, Any] = await call(self._bot, "getWebhookInfo", {}, seconds=SECONDS)
        self._pulse.webhook = seen
        url = seen.get("url") or ""
        if url != self._url:
            await (set_webhook(self._bot, self._url, self._secret) if self._url else delete_webhook(self._bot))
            log.error("another program had changed how updates come", then="put right")
            await self._tell(troubles.WEBHOOK)
            return True
        if self._monotonic() - self._disturbed_at > CALM:
            self._disturbed_at = self._monotonic()
            await self._database.write(_all_over)
        return False

    async def conflicts(self) -> None:
        """Another program fetches, or has set a webhook. A process of ours that stands by is no other program."""
        standing = await self._database.read(lambda tx: listeners.standing(tx, self._holder))
        if not standing.sibling and not await self.look():
            await self._tell(troubles.RIVAL)

    async def _tell(self, what: str) -> None:
        at = int(self._now())
        self._disturbed_at = self._monotonic()
        if await self._database.write(lambda tx: troubles.begin(tx, what, at)):
            self._after()


def _all_over(tx: Any) -> None:
    for what in (troubles.WEBHOOK, troubles.RIVAL):
        troubles.end(tx, what)
