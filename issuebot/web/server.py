"""The web server: health for a monitor, metrics for a graph, and Telegram's webhook."""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import structlog
from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError

from issuebot.store.engine.database import DatabaseFault

log = structlog.get_logger()
BODY = 1024 * 1024  # bytes: an update is far smaller
BODY_SECONDS = 20.0  # for all of it to arrive
HEAD_SECONDS = 75.0  # longer than proxies keep a connection that idles
DEEPEST = 64  # levels; Telegram's updates have some ten
LARGEST = 2**63
Push = Callable[[dict[str, Any]], Awaitable[None]]
Look = Callable[[], Awaitable[dict[str, Any]]]
Metrics = Callable[[], Awaitable[bytes]]


def make_app(
    look: Look, metrics: Metrics, *, webhook_path: str = "", secret: str = "", push: Push | None = None
) -> web.Application:
    """`look` gives what `/healthz` says, `metrics` the text of `/metrics`.

    `push` takes an update and returns after its commit.
    """

    async def health(_: web.Request) -> web.Response:
        return await _health(look)

    async def graph(_: web.Request) -> web.Response:
        return await _metrics(metrics)

    app = web.Application(client_max_size=BODY)
    app.router.add_get("/healthz", health)
    app.router.add_get("/metrics", graph)
    if push and webhook_path:
        take = push

        async def webhook(request: web.Request) -> web.Response:
            return await _webhook(request, secret, take)

        app.router.add_post(webhook_path, webhook)
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve while the block runs; gives the port taken. Raises `OSError` when it cannot be had."""
    # aiohttp has no limit of its own for the headers of a request: that for an idle connection counts.
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5, keepalive_timeout=HEAD_SECONDS)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        taken: int = runner.addresses[0][1]
        log.info("web server listens", host=host, port=taken)
        yield taken
    finally:
        await runner.cleanup()


async def _health(look: Look) -> web.Response:
    found = await look()
    return web.json_response(found, status=200 if found["status"] == "ok" else 503)


async def _metrics(metrics: Metrics) -> web.Response:
    try:
        return web.Response(body=await metrics(), content_type="text/plain")
    except (DatabaseFault, TimeoutError) as error:
        log.error("no metrics", reason=error)  # noqa: TRY400 a sentence
        return web.Response(status=503)


async def _webhook(request: web.Request, secret: str, push: Push) -> web.Response:
    """200 only after the commit: anything else makes Telegram bring the update again."""
    sent = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
    # A header may hold any bytes: those that are no UTF-8 are surrogates in Python.
    if not hmac.compare_digest(sent.encode("utf-8", "surrogateescape"), secret.encode()):
        return web.Response(status=403)
    try:
        async with asyncio.timeout(BODY_SECONDS):
            update = _update_in(await request.read())
    except TimeoutError:
        return web.Response(status=408)
    except (web.RequestPayloadError, HttpProcessingError):  # cut, or not encoded as it says
        update = None
    return await _take(update, push) if update else web.Response(status=400)


async def _take(update: dict[str, Any], push: Push) -> web.Response:
    try:
        await push(update)
    except (DatabaseFault, TimeoutError) as error:
        log.error("update not committed, Telegram brings it again", reason=error)  # noqa: TRY400 a sentence
        return web.Response(status=500)
    except Exception:
        log.exception("update not committed, Telegram brings it again", update_id=update["update_id"])
        return web.Response(status=500)
    return web.Response()


def _update_in(body: bytes) -> dict[str, Any] | None:
    """None where it is no update: not JSON, or not like what Telegram sends."""
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):  # also no UTF-8, or a number of thousands of digits
        return None
    update_id = update.get("update_id") if isinstance(update, dict) else None
    is_number = isinstance(update_id, int) and not isinstance(update_id, bool) and 0 <= update_id < LARGEST
    return update if is_number and not _is_deep(update) else None


def _is_deep(update: dict[str, Any]) -> bool:
    """Nested more than anything that Telegram sends; whoever handles or keeps it would have to follow."""
    level: list[Any] = [update]
    for _ in range(DEEPEST):
        inside = (one.values() if isinstance(one, dict) else one for one in level)
        level = [child for children in inside for child in children if isinstance(child, dict | list)]
        if not level:
            return False
    return True
