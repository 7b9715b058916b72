"""The web server: health for a monitor, metrics for a graph, and Telegram's webhook."""

import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import structlog
from aiohttp import web

log = structlog.get_logger()
BODY = 1024 * 1024  # bytes: an update is far smaller
Push = Callable[[dict[str, Any]], Awaitable[None]]
Figures = Callable[[], Awaitable[dict[str, float]]]


def make_app(
    figures: Figures, *, webhook_path: str = "", secret: str = "", push: Push | None = None
) -> web.Application:
    """`figures` gives the numbers of `/metrics`; `push` takes an update and returns after its commit."""

    async def health(_: web.Request) -> web.Response:
        return await _health(figures)

    async def metrics(_: web.Request) -> web.Response:
        return await _metrics(figures)

    app = web.Application(client_max_size=BODY)
    app.router.add_get("/healthz", health)
    app.router.add_get("/metrics", metrics)
    if push and webhook_path:
        take = push

        async def webhook(request: web.Request) -> web.Response:
            return await _webhook(request, secret, take)

        app.router.add_post(webhook_path, webhook)
    return app


@asynccontextmanager
async def serving(app: web.Application, host: str, port: int) -> AsyncIterator[int]:
    """Serve while the block runs; gives the port taken. Raises `OSError` when it cannot be had."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        taken: int = runner.addresses[0][1]
        log.info("web server listens", host=host, port=taken)
        yield taken
    finally:
        await runner.cleanup()


async def _health(figures: Figures) -> web.Response:
    try:
        return web.json_response({"status": "ok", **await figures()})
    except Exception as error:  # noqa: BLE001 whatever it is, the monitor must see that something is
        log.error("not healthy", reason=str(error))  # noqa: TRY400 a sentence
        return web.json_response({"status": "failing", "reason": "the database does not answer"}, status=503)


async def _metrics(figures: Figures) -> web.Response:
    from prometheus_client import CollectorRegistry, Gauge, generate_latest

    registry = CollectorRegistry()
    for name, value in (await figures()).items():
        Gauge(f"issuebot_{name}", name.replace("_", " "), registry=registry).set(value)
    return web.Response(body=generate_latest(registry), content_type="text/plain")


async def _webhook(request: web.Request, secret: str, push: Push) -> web.Response:
    """200 only after the commit: anything else makes Telegram bring the update again."""
    sent = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
    if not hmac.compare_digest(sent.encode(), secret.encode()):
        return web.Response(status=403)
    try:
        update = await request.json()
        update_id = update["update_id"]
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError):
        return web.Response(status=400)
    if not isinstance(update_id, int) or isinstance(update_id, bool):
        return web.Response(status=400)
    try:
        await push(update)
    except Exception:
        log.exception("update not committed, Telegram brings it again", update_id=update_id)
        return web.Response(status=500)
    return web.Response()
