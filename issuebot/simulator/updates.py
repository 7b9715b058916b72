"""The queue of updates. bots/api#getupdates: an update is confirmed by an offset higher than its update_id."""

import asyncio
from bisect import insort
from itertools import islice
from typing import Any

from issuebot.simulator.rules import Refused

Json = dict[str, Any]

# See bots/api#getupdates, allowed_updates, "all update types except …".
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class Updates:
    def __init__(self) -> None:
        self.queue: list[Json] = []
        self.confirmed: list[int] = []
        self.allowed: frozenset[str] = frozenset()
        self.webhook: Json = {}
        self._last_id = 700_000_000
        self._waiter: asyncio.Future[None] | None = None

    def push(self, kind: str, content: Json) -> None:
        if kind in self.allowed or (not self.allowed and kind not in NOT_BY_DEFAULT):
            self.push_raw({kind: content})

    def push_raw(self, update: Json) -> Json:
        """Without an `update_id` it gets the next one; with one, it goes where that id belongs (a delivery again)."""
        update = {"update_id": self._last_id + 1} | update
        self._last_id = max(self._last_id, update["update_id"])
        insort(self.queue, update, key=lambda queued: queued["update_id"])
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(None)
        return update

    def pop(self) -> Json:
        update = self.queue.pop(0)
        self.confirmed.append(update["update_id"])
        return update

    def allow(self, kinds: list[str] | None) -> None:
        # "If not specified, the previous setting will be used"; it "doesn't affect updates created before the call".
        if kinds is not None:
            self.allowed = frozenset(kinds)

    async def poll(self, args: Json) -> list[Json]:
        if self.webhook:
            raise Refused(
                "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
                409,
            )
        self.end_poll("terminated by other getUpdates request; make sure that only one bot instance is running")
        self.allow(args.get("allowed_updates"))
        self._confirm(args.get("offset", 0))
        limit = min(args.get("limit", 100), 100)
        if not self.queue and args.get("timeout"):
            await self._wait(args["timeout"])
        return list(islice(self.queue, limit))

    def end_poll(self, reason: str) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_exception(Refused(reason, 409))

    def _confirm(self, offset: int) -> None:
        gone = 0
        while gone < len(self.queue) and self.queue[gone]["update_id"] < offset:
            gone += 1
        self.confirmed += [update["update_id"] for update in self.queue[:gone]]
        del self.queue[:gone]

    async def _wait(self, seconds: float) -> None:
        waiter = self._waiter = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await waiter
        except TimeoutError:
            return
        finally:
            if self._waiter is waiter:
                self._waiter = None
