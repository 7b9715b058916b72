"""The simulator behind HTTP, as a Bot API server: what a real process talks to."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from issuebot.simulator import Refused, Telegram

TOKEN = "42:TEST"
# Everything else that comes in a form is JSON; these are words as they stand, whatever they look like.
WORDS = frozenset({
    "chat_id", "text", "caption", "parse_mode", "photo", "video", "voice", "document", "url", "callback_query_id",
    "file_id", "secret_token", "ip_address", "action", "language_code", "description", "short_description", "title",
    "address", "animation", "audio", "video_note",
})  # fmt: skip
Uploads = dict[str, tuple[str, bytes]]
Shown = Callable[[int, int], None]


def bound_socket() -> socket.socket:
    """A port of this machine that nobody else gets; until somebody listens there, a caller is refused."""
    place = socket.socket()
    place.bind(("127.0.0.1", 0))
    return place


class BotApi:
    """`shows` is told the chat and the message of every message that a call wrote."""

    def __init__(self, telegram: Telegram, *, shows: Shown | None = None) -> None:
        self.telegram = telegram
        self.url = ""
        self._shows = shows
        self._broken: list[tuple[str, bytes]] = []

    @asynccontextmanager
    async def serving(self, place: socket.socket | None = None) -> AsyncIterator["BotApi"]:
        """At a free port, or where this socket is bound already."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.*}", self._hand_out)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.SockSite(runner, place or bound_socket()).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    def breaks(self, method: str, *answers: bytes) -> None:
        """The next calls of the method are answered with these bytes, as by a proxy that is out of order."""
        self._broken += [(method.lower(), answer) for answer in answers]

    async def _answer(self, request: web.Request) -> web.Response:
        for broken in self._broken:
            if broken[0] == request.match_info["method"].lower() and request.transport:
                self._broken.remove(broken)
                request.transport.write(broken[1])
                request.transport.close()
                await asyncio.sleep(3600)
        if request.match_info["token"] != TOKEN:
            return _error(Refused("Unauthorized", 401))
        try:
            args, uploads = await _arguments(request)
            status, body = await self.telegram.serve(request.match_info["method"], args, uploads)
        except Refused as refused:
            return _error(refused)
        except TimeoutError:  # a fault the test asked for: the answer never comes
            await asyncio.sleep(3600)
            raise
        self._show(json.loads(body).get("result"))
        return web.Response(status=status, text=body, content_type="application/json")

    async def _hand_out(self, request: web.Request) -> web.StreamResponse:
        """A file that somebody sent; its path is what `getFile` said."""
        if request.match_info["token"] != TOKEN:
            return web.Response(status=401)
        try:
            return web.Response(body=self.telegram.file(request.match_info["path"].rpartition("/")[2]))
        except Refused:
            return web.Response(status=404)

    def _show(self, result: Any) -> None:
        for message in result if isinstance(result, list) else [result]:
            if self._shows and isinstance(message, dict) and "message_id" in message:
                self._shows(message["chat"]["id"], message["message_id"])


async def _arguments(request: web.Request) -> tuple[dict[str, Any], Uploads]:
    """From the address, a form of either kind, or JSON: bots/api#making-requests."""
    given: dict[str, Any] = dict(request.query)
    uploads: Uploads = {}
    if request.content_type == "application/json":
        try:
            given |= await request.json()
        except (ValueError, TypeError):
            raise Refused("can't parse request parameters as JSON object") from None
    else:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[name] = (value.filename, value.file.read())
            else:
                given[name] = value
    args = {name: _value(name, value) for name, value in given.items()}
    attached = {name: f"attach://{name}" for name in uploads if name in WORDS}
    return {name: value for name, value in args.items() if value not in (None, "")} | attached, uploads


def _value(name: str, value: Any) -> Any:
    if not isinstance(value, str) or not value or name in WORDS:
        return value
    try:
        return json.loads(value.lower() if value in ("True", "False") else value)
    except ValueError:
        raise Refused(f'can\'t parse "{name}" as JSON') from None


def _error(refused: Refused) -> web.Response:
    body = {"ok": False, "error_code": refused.status, "description": str(refused)}
    return web.json_response(body, status=refused.status)
