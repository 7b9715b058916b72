"""The web server: updates that Telegram brings are taken only with the secret, answered only after the commit."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.test_utils import TestClient, TestServer

from issuebot.simulator import Person, Telegram
from issuebot.store.engine.database import DatabaseFault
from issuebot.web.server import make_app
from tests.process.bot_api import BotApi
from tests.process.program import Program, settings, until
from tests.process.test_start import WIRES

SECRET = "s3cret"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
Json = dict[str, Any]


class Post:
    """Telegram's side: it brings updates to one process, which all tests of this file share."""

    def __init__(self, telegram: Telegram, client: aiohttp.ClientSession, address: str, database: Path) -> None:
        self.telegram = telegram
        self.wang = telegram.person("王阿姨", started=True)
        self._client = client
        self._address = address
        self._database = database

    async def brings(self, body: Json | bytes, secret: str | None = SECRET) -> int:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Content-Type": "application/json"} | ({HEADER: secret} if secret is not None else {})
        async with self._client.post(f"{self._address}/telegram", data=data, headers=headers) as answer:
            return answer.status

    async def reads(self, path: str) -> str:
        async with self._client.get(f"{self._address}{path}") as answer:
            return f"{answer.status} {await answer.text()}"

    def count(self, table: str) -> int:
        with sqlite3.connect(self._database) as database:
            found: int = database.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 the tests' own words
        database.close()
        return found

    async def offers(self, who: Person) -> Json:
        """Somebody reports as far as the draft card; returns the update of their tap on 提交."""
        who.sends_photo(WIRES)
        assert await self.brings(self.telegram.pop_update()) == 200
        await until(lambda: any(message.button("提交") for message in who.messages))
        who.presses("提交")
        return self.telegram.pop_update()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def post(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Post]:
    folder = tmp_path_factory.mktemp("webhook")
    telegram = Telegram(now=asyncio.get_running_loop().time)
    async with BotApi(telegram).serving() as api, aiohttp.ClientSession() as client:
        env = settings(folder, api.url, webhook_url="https://bot.example/telegram", webhook_secret=SECRET)
        async with Program.running(env) as program:
            yield Post(telegram, client, await program.address(), folder / "issuebot.db")


pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_webhook_is_set_with_secret(post: Post):
    webhook = post.telegram.updates.webhook

    assert (webhook["url"], webhook["secret_token"]) == ("https://bot.example/telegram", SECRET)
    assert "callback_query" in webhook["allowed_updates"]


@pytest.mark.parametrize("secret", [None, "", "s3cres", "秘密"])
async def test_forged_updates_are_refused(post: Post, secret: str | None):
    post.wang.says(WIRES)
    before = post.count("update_seen")

    status = await post.brings(post.telegram.pop_update(), secret)

    assert status == 403
    assert post.count("update_seen") == before


async def test_ticket_exists_before_answer(post: Post):
    tap = await post.offers(post.telegram.person("赵先生"))
    before = post.count("ticket")

    status = await post.brings(tap)

    assert status == 200
    assert post.count("ticket") == before + 1


async def test_repeated_update_is_handled_once(post: Post):
    tap = await post.offers(post.telegram.person("孙女士"))
    before = post.count("ticket")

    statuses = await asyncio.gather(*(post.brings(tap) for _ in range(5)))

    assert statuses == [200] * 5
    assert post.count("ticket") == before + 1


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"7", b"\xff", b'{"update_id": "1"}', b'{"update_id": true}', b"{}"]
)
async def test_malformed_bodies_are_refused(post: Post, body: bytes):
    assert await post.brings(body) == 400


async def test_unknown_update_is_accepted(post: Post):
    assert await post.brings({"update_id": 2**40, "something_new": {"id": 1}}) == 200


async def test_health_and_metrics_answer(post: Post):
    health, metrics = await post.reads("/healthz"), await post.reads("/metrics")

    assert health.startswith('200 {"status": "ok"')
    assert "issuebot_updates_set_aside 0.0" in metrics


async def test_failing_database_asks_again():
    async def push(_: Json) -> None:
        raise DatabaseFault("the disk is full")

    async def figures() -> dict[str, float]:
        raise DatabaseFault("the disk is full")

    app = make_app(figures, webhook_path="/telegram", secret=SECRET, push=push)
    async with TestClient(TestServer(app)) as client:
        update = await client.post("/telegram", json={"update_id": 1}, headers={HEADER: SECRET})
        health = await client.get("/healthz")

    assert update.status == 500
    assert health.status == 503
