"""A Telegram behind a bad road: some of its answers are broken, with the residents' words in them where they can be."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable

from aiohttp import web

from issuebot.simulator import Telegram
from tests.process.harness.bot_api import BotApi, Shown

SHARE = 0.3  # of the calls that break while breaks are due
SILENCE = 60.0  # seconds
KINDS = {
    "429": 10, "500": 10, "502": 10, "401": 6, "404": 6, "cut": 12, "line": 10, "closed": 10, "refused": 10,
    "empty": 6, "other": 6, "silent": 1, "deaf": 1,
}  # fmt: skip
HTML = "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
STATUSES = {"500": "Internal Server Error", "401": "Unauthorized", "404": "Not Found"}


class BrokenApi(BotApi):
    """`due` calls more are answered wrongly; `broken` counts how."""

    def __init__(self, telegram: Telegram, chance: random.Random, *, shows: Shown | None = None) -> None:
        super().__init__(telegram, shows=shows)
        self._chance = chance
        self.due = 0
        self.broken: Counter[str] = Counter()
        self._ways: dict[str, Callable[[web.Request], Awaitable[web.StreamResponse]]] = {
            "429": self._limit,
            "502": self._show_page,
            "cut": self._cut,
            "line": self._malform,
            "closed": self._execute_and_close,
            "refused": self._close,
            "empty": self._say_nothing,
            "other": self._say_other,
            "silent": self._wait,
            "deaf": self._execute_and_wait,
        }

    async def _answer(self, request: web.Request) -> web.Response:
        if self.due and self._chance.random() < SHARE:
            self.due -= 1
            kind = self._chance.choices(list(KINDS), weights=list(KINDS.values()))[0]
            greets = request.match_info["method"].lower() == "getme"
            # At the start these two mean that the token is wrong, and the program ends with a sentence.
            kind = "500" if greets and kind in ("401", "404") else kind
            self.broken[kind] += 1
            if kind in STATUSES:
                return self._refuse(int(kind), STATUSES[kind])
            return await self._ways[kind](request)  # type: ignore[return-value]  # all are responses
        return await super()._answer(request)

    async def _hand_out(self, request: web.Request) -> web.StreamResponse:
        """Files come by the same road, and break off in the middle, too."""
        if not self.due or self._chance.random() >= SHARE:
            return await super()._hand_out(request)
        self.due -= 1
        self.broken["file"] += 1
        whole = (await super()._hand_out(request)).body  # type: ignore[attr-defined]  # a whole response
        cut = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(whole) + whole[: len(whole) // 2]
        return await self._writes(request, self._chance.choice((b"", cut, b"HTTP/1.1 502 Bad Gateway\r\n\r\n")))

    def _refuse(self, status: int, description: str, **more: int) -> web.Response:
        body = {"ok": False, "error_code": status, "description": description}
        return web.json_response(body | ({"parameters": more} if more else {}), status=status)

    async def _limit(self, _: web.Request) -> web.Response:
        seconds = self._chance.randint(1, 3)
        return self._refuse(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)

    async def _show_page(self, _: web.Request) -> web.Response:
        return web.Response(status=502, text=HTML, content_type="text/html")

    async def _cut(self, request: web.Request) -> web.Response:
        """It has taken effect, and whoever reads the answer reads half of somebody's words."""
        whole = (await super()._answer(request)).body
        assert isinstance(whole, bytes)
        return web.Response(body=whole[: self._chance.randrange(len(whole))], content_type="application/json")

    async def _malform(self, request: web.Request) -> web.Response:
        whole = (await super()._answer(request)).body
        assert isinstance(whole, bytes)
        return await self._writes(request, b"HTTP/1.1 " + whole[:400].replace(b"\n", b" ") + b"\r\n\r\n")

    async def _execute_and_close(self, request: web.Request) -> web.Response:
        await super()._answer(request)
        return await self._writes(request, b"")

    async def _close(self, request: web.Request) -> web.Response:
        return await self._writes(request, b"")

    async def _say_nothing(self, _: web.Request) -> web.Response:
        return web.Response(body=b"", content_type="application/json")

    async def _say_other(self, _: web.Request) -> web.Response:
        return web.Response(text=self._chance.choice(("null", "[]", "{}", '{"ok": "yes"}', "17", '"住"')))

    async def _execute_and_wait(self, request: web.Request) -> web.Response:
        await super()._answer(request)
        return await self._wait(request)

    async def _wait(self, request: web.Request) -> web.Response:
        await asyncio.sleep(SILENCE)
        return await self._close(request)

    async def _writes(self, request: web.Request, raw: bytes) -> web.Response:
        """These bytes and the end of the connection; nobody is there for what is returned."""
        if request.transport:
            request.transport.write(raw)
            request.transport.close()
        return web.Response()
