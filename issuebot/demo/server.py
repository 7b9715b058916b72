"""`issuebot demo`: one page on this machine, the stage behind it, and what people do on the page."""

import asyncio
import errno
import json
import os
import signal
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from aiohttp import web

from issuebot.demo import sample
from issuebot.demo.acts import ActRefused, act
from issuebot.demo.page import STATIC, view_of
from issuebot.demo.stage import Stage, playing
from issuebot.simulator import Refused
from issuebot.start import CannotStart
from issuebot.web.server import serving

Json = dict[str, Any]
LANGUAGES = ("zh", "en")
SEASON = "season"  # the larger sample, as the page asks for it
UPLOAD = 8 * 1024 * 1024  # bytes
POLICY = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; base-uri 'none'; frame-ancestors 'none'"
CALM = 0.03  # seconds in which changes that come together are shown together


class Theatre:
    """Holds the stage that plays now; a reset strikes it and sets up another.

    `language` is the page's; None until the first visitor comes, whose browser says it.
    """

    def __init__(self) -> None:
        self.stage: Stage | None = None
        self.language: str | None = None
        self.revision = 0
        self.closed = False
        self._sample = ""
        self._set = asyncio.Event()
        self._strike = asyncio.Event()
        self._watchers: set[asyncio.Event] = set()

    async def play(self) -> None:
        """Until cancelled. One task enters and leaves every stage."""
        while True:
            async with self._setting() as stage:
                stage.telegram.on_change.append(self.changed)
                self.stage = stage
                self._set.set()
                self.changed()
                await self._strike.wait()
                self._strike.clear()

    @asynccontextmanager
    async def _setting(self) -> AsyncIterator[Stage]:
        language, chosen = self.language or "zh", self._sample
        season = chosen == SEASON
        async with playing(language, sample.begin(time.time(), season=season) if chosen else None) as stage:
            if chosen:
                await sample.play(stage, language, season=season)
            yield stage

    async def ready(self) -> Stage:
        await self._set.wait()
        if self.stage is None:
            raise RuntimeError("a stage is set before it is announced")
        return self.stage

    async def reset(self, language: str | None = None, *, chosen: str = "") -> None:
        """Without a language the next browser says it. `chosen`: a district at work, of three weeks or of three months,
        instead of an empty one.
        """
        await self.ready()  # one that is not set yet would be struck after the page has seen it
        self._set.clear()
        self.language, self._sample = language, chosen
        self._strike.set()
        await self._set.wait()

    async def welcome(self, language: str) -> None:
        """Whoever comes first finds the language of their browser; the button changes it."""
        if self.language is None and language in LANGUAGES:
            await self.speak(language)

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
            web.get("/api/document/{id}", lambda request: _document(request, theatre)),
            web.post("/api/act", lambda request: _act(request, theatre)),
            web.post("/api/upload", lambda request: _upload(request, theatre)),
            web.post("/api/language", lambda request: _language(request, theatre)),
            web.post("/api/clock", lambda request: _let_pass(request, theatre)),
            web.post("/api/reset", lambda request: _reset(request, theatre)),
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
    except ActRefused as refused:
        return web.json_response({"refused": str(refused), "error": f"refused: {refused}"}, status=400)
    except (Refused, json.JSONDecodeError, KeyError, TypeError, ValueError) as error:
        return web.json_response({"error": str(error) or "That could not be done."}, status=400)
    if not response.prepared:
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["Cache-Control"] = "no-cache"
    return response


async def _file() -> web.FileResponse:
    return web.FileResponse(STATIC / "index.html")


async def _events(request: web.Request, theatre: Theatre) -> web.StreamResponse:
    await theatre.welcome(request.query.get("language", ""))
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-cache"})
    await response.prepare(request)
    async with theatre.watching() as changed:
        while request.transport is not None and not request.transport.is_closing():
            await changed.wait()
            await asyncio.sleep(CALM)
            changed.clear()
            if theatre.closed:
                break
            stage = await theatre.ready()
            view = view_of(stage, theatre.language or "zh", theatre.revision, await stage.steps_done())
            await response.write(f"data: {json.dumps(view, ensure_ascii=False)}\n\n".encode())
    return response


async def _picture(request: web.Request, theatre: Theatre) -> web.Response:
    stage = await theatre.ready()
    content = stage.telegram.file(request.match_info["id"])
    return web.Response(body=content, content_type="image/jpeg", headers={"X-Content-Type-Options": "nosniff"})


async def _document(request: web.Request, theatre: Theatre) -> web.Response:
    """A file of the bot's, to be kept: the browser opens none of them by itself."""
    file = (await theatre.ready()).telegram.files[request.match_info["id"]]
    headers = {"X-Content-Type-Options": "nosniff", "Content-Disposition": "attachment"}
    return web.Response(body=file.content, content_type="application/octet-stream", headers=headers)


async def _act(request: web.Request, theatre: Theatre) -> web.Response:
    return web.json_response(await act(await theatre.ready(), await request.json()))


async def _upload(request: web.Request, theatre: Theatre) -> web.Response:
    stage = await theatre.ready()
    body = await request.read()
    if not body.startswith(b"\xff\xd8"):
        raise ActRefused("picture")
    return web.json_response({"id": stage.telegram.store(body, "image/jpeg")})


async def _language(request: web.Request, theatre: Theatre) -> web.Response:
    language = (await request.json())["language"]
    if language not in LANGUAGES:
        raise ActRefused("language")
    await theatre.speak(language)
    return web.json_response({"ok": True})


async def _let_pass(request: web.Request, theatre: Theatre) -> web.Response:
    how_long = (await request.json())["pass"]
    if how_long not in ("hour", "morning", "friday", "week"):
        raise ActRefused("pass")
    stage = await theatre.ready()
    await stage.let_pass(how_long)
    return web.json_response({"now": int(stage.clock.now())})


async def _reset(request: web.Request, theatre: Theatre) -> web.Response:
    wish = await request.json() if request.can_read_body else {}
    language = wish.get("language")
    chosen = SEASON if wish.get("sample") == SEASON else "weeks" if wish.get("sample") else ""
    await theatre.reset(language if language in LANGUAGES else None, chosen=chosen)
    return web.json_response({"stage": (await theatre.ready()).name})
