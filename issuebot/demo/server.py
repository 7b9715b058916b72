"""`issuebot demo`: one page on this machine, the stage behind it, and what people do on the page."""

import asyncio
import errno
import json
import os
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from aiohttp import web

from issuebot.app import CannotStart
from issuebot.demo.acts import ActRefused, act
from issuebot.demo.page import STATIC, view_of
from issuebot.demo.stage import Stage, playing
from issuebot.simulator import Refused
from issuebot.web.server import serving

Json = dict[str, Any]
UPLOAD = 8 * 1024 * 1024  # bytes
POLICY = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"
CALM = 0.03  # seconds in which changes that come together are shown together


class Theatre:
    """Holds the stage that plays now; a reset strikes it and sets up another."""

    def __init__(self) -> None:
        self.stage: Stage | None = None
        self.language = "zh"
        self.revision = 0
        self.closed = False
        self._set = asyncio.Event()
        self._strike = asyncio.Event()
        self._watchers: set[asyncio.Event] = set()

    async def play(self) -> None:
        """Until cancelled. One task enters and leaves every stage."""
        while True:
            async with playing() as stage:
                stage.telegram.on_change.append(self.changed)
                self.stage, self.language = stage, "zh"
                self._set.set()
                self.changed()
                await self._strike.wait()
                self._strike.clear()

    async def ready(self) -> Stage:
        await self._set.wait()
        if self.stage is None:
            raise RuntimeError("a stage is set before it is announced")
        return self.stage

    async def reset(self) -> None:
        await self.ready()  # one that is not set yet would be struck after the page has seen it
        self._set.clear()
        self._strike.set()
        await self._set.wait()

    async def speak(self, language: str) -> None:
        stage = await self.ready()
        self.language = language
        await stage.speak(language)
        self.changed()

    def close(self) -> None:
        """Let the pages that watch go, so that the server can end at once."""
        self.closed = True
        self.changed()

    def changed(self) -> None:
        self.revision += 1
        for watcher in self._watchers:
            watcher.set()

    @asynccontextmanager
    async def watching(self) -> AsyncIterator[asyncio.Event]:
        watcher = asyncio.Event()
        watcher.set()
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)


async def run_demo(port: int) -> None:
    """Serve until interrupted; says where. Raises `CannotStart` when the port cannot be had."""
    theatre, stop = Theatre(), asyncio.Event()
    async with AsyncExitStack() as stack:
        try:
            taken = await stack.enter_async_context(serving(make_page(theatre), "127.0.0.1", port))
        except OSError as error:
            raise CannotStart(_without_port(port, error)) from error
        tasks = await stack.enter_async_context(asyncio.TaskGroup())
        play = tasks.create_task(theatre.play())
        for name in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(name, stop.set)
        print(f"issuebot demo: open http://127.0.0.1:{taken} in a browser; Ctrl+C ends it.", flush=True)  # noqa: T201 this is its output
        await stop.wait()
        theatre.close()
        play.cancel()


def _without_port(port: int, error: OSError) -> str:
    why = (
        "is taken by another program"
        if error.errno == errno.EADDRINUSE
        else f"cannot be had ({os.strerror(error.errno or 0)})"
    )
    return f"Port {port} {why}; choose another, as `issuebot demo --port 9000` or `make demo PORT=9000`."


def make_page(theatre: Theatre) -> web.Application:
    app = web.Application(client_max_size=UPLOAD, middlewares=[_careful])
    app.add_routes(
        [
            web.get("/", lambda _: _file()),
            web.static("/static", STATIC),
            web.get("/api/events", lambda request: _events(request, theatre)),
            web.get("/api/file/{id}", lambda request: _picture(request, theatre)),
            web.post("/api/act", lambda request: _act(request, theatre)),
            web.post("/api/upload", lambda request: _upload(request, theatre)),
            web.post("/api/language", lambda request: _language(request, theatre)),
            web.post("/api/reset", lambda _: _reset(theatre)),
        ]
    )
    return app


@web.middleware
async def _careful(request: web.Request, handler: Any) -> web.StreamResponse:
    """Only this page may act on it, and nothing of another page runs in it."""
    if request.url.host not in ("127.0.0.1", "localhost"):
        return web.json_response({"error": "The demo answers on this machine only."}, status=403)
    origin = request.headers.get("Origin")
    if request.method == "POST" and origin and origin != f"http://{request.host}":
        return web.json_response({"error": "Only the demo's own page may do that."}, status=403)
    try:
        response: web.StreamResponse = await handler(request)
    except ConnectionResetError:
        return web.Response()  # the page was closed
    except (ActRefused, Refused, json.JSONDecodeError, KeyError, TypeError, ValueError) as error:
        return web.json_response({"error": str(error) or "That could not be done."}, status=400)
    if not response.prepared:
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["Cache-Control"] = "no-cache"
    return response


async def _file() -> web.FileResponse:
    return web.FileResponse(STATIC / "index.html")


async def _events(request: web.Request, theatre: Theatre) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await response.prepare(request)
    async with theatre.watching() as changed:
        while request.transport is not None and not request.transport.is_closing():
            await changed.wait()
            await asyncio.sleep(CALM)
            changed.clear()
            if theatre.closed:
                break
            view = view_of(await theatre.ready(), theatre.language, theatre.revision)
            await response.write(f"data: {json.dumps(view, ensure_ascii=False)}\n\n".encode())
    return response


async def _picture(request: web.Request, theatre: Theatre) -> web.Response:
    stage = await theatre.ready()
    content = stage.telegram.file(request.match_info["id"])
    return web.Response(body=content, content_type="image/jpeg", headers={"X-Content-Type-Options": "nosniff"})


async def _act(request: web.Request, theatre: Theatre) -> web.Response:
    return web.json_response(await act(await theatre.ready(), await request.json()))


async def _upload(request: web.Request, theatre: Theatre) -> web.Response:
    stage = await theatre.ready()
    body = await request.read()
    if not body.startswith(b"\xff\xd8"):
        raise ActRefused("Only JPEG pictures can be sent.")
    return web.json_response({"id": stage.telegram.store(body, "image/jpeg")})


async def _language(request: web.Request, theatre: Theatre) -> web.Response:
    language = (await request.json())["language"]
    if language not in ("zh", "en"):
        raise ActRefused("zh or en")
    await theatre.speak(language)
    return web.json_response({"ok": True})


async def _reset(theatre: Theatre) -> web.Response:
    await theatre.reset()
    return web.json_response({"ok": True})
