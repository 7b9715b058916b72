"""The web server: updates that Telegram brings are taken only with the secret, answered only after the commit."""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from aiohttp.test_utils import TestClient, TestServer

from issuebot.simulator import Person, Telegram
from issuebot.store.engine.database import DatabaseFault
from issuebot.web import server
from issuebot.web.server import make_app, serving
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import Program, settings, until
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

    @property
    def port(self) -> str:
        return self._address.rpartition(":")[2]

    async def writes(self, head: bytes, within: float = 10) -> int:
        """Whatever bytes; the status of the answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", int(self.port))
        writer.write(head)
        line = await asyncio.wait_for(reader.readline(), within)
        writer.close()
        return int(line.split()[1])

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
            await program.says("connected")
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


@pytest.mark.parametrize("secret", [b"\xff\xfe", b"s3cret\xed\xa0\x80", bytes(range(128, 256))])
async def test_secret_of_any_bytes_is_refused(post: Post, secret: bytes):
    assert await post.writes(b"POST /telegram HTTP/1.1\r\nHost: x\r\n%s: %s\r\n\r\n" % (HEADER.encode(), secret)) == 403


def nest(levels: int) -> bytes:
    return b'{"update_id": 1, "message": ' + b"[" * levels + b"]" * levels + b"}"


@pytest.mark.parametrize("body", [
    *(b"", b"{", b"[]", b"7", b"\xff", b'{"update_id": "1"}', b'{"update_id": true}', b"{}"),
    *(nest(levels) for levels in (64, 500, 900, 960, 1000, 100_000)),
    *(b'{"update_id": %s}' % digits for digits in (b"-1", b"9" * 19, b"9" * 5000, b"1e400", b"NaN")),
])  # fmt: skip
async def test_malformed_bodies_are_refused(post: Post, body: bytes):
    assert await post.brings(body) == 400


async def test_unknown_update_is_accepted(post: Post):
    assert await post.brings({"update_id": 2**40, "something_new": {"id": 1}}) == 200


async def test_health_and_metrics_answer(post: Post):
    health, metrics = await post.reads("/healthz"), await post.reads("/metrics")

    assert health.startswith('200 {"status": "ok"')
    assert "issuebot_updates_set_aside 0.0" in metrics


async def test_any_encoding_is_read_or_refused(post: Post):
    head = b"POST /telegram HTTP/1.1\r\nHost: x\r\n%s: s3cret\r\nContent-Length: 2\r\n%s\r\n\r\n{}"

    odd = [b"Content-Type: application/json; charset=nonsense", b"Content-Encoding: gzip", b"Content-Encoding: odd"]

    assert {await post.writes(head % (HEADER.encode(), line)) for line in odd} == {400}


TOLD = b"\r\nHost: x\r\n" + f"{HEADER}: {SECRET}\r\n".encode()
CHUNKED = b"POST /telegram HTTP/1.1%sTransfer-Encoding: chunked\r\n\r\n" % TOLD


@pytest.mark.parametrize(
    ("request_", "refused"),
    [
        *((b"GET %s HTTP/1.1%s\r\n" % (path, TOLD), {400, 404, 405}) for path in (
            b"/", b"/telegram", b"/telegram/", b"//telegram", b"/../../etc/passwd", b"/%2e%2e/%2e%2e/etc/passwd",
            b"/healthz/../telegram", b"/%00", b"/\xff\xfe", b"*", b"http://elsewhere/", b"/healthz%0d%0aX: y",
            b"x" * 20_000,
        )),
        (b"POST /healthz HTTP/1.1%sContent-Length: 2\r\n\r\n{}" % TOLD, {405}),
        (b"DELETE /telegram HTTP/1.1%s\r\n" % TOLD, {405}),
        (b"CONNECT x:1 HTTP/1.1%s\r\n" % TOLD, {400, 404, 405}),
        (CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n", {400}),
        (CHUNKED + b"-1\r\n{}\r\n0\r\n\r\n", {400}),
        (CHUNKED + b"2\r\n{}\r\n0\r\n\r\n", {400}),
        (CHUNKED + b"ffffffffffffffff\r\n" + b"x" * 2_000_000, {400, 413}),
        (CHUNKED + b"200000\r\n" + b"[" * 0x200000 + b"\r\n0\r\n\r\n", {400, 413}),
        (b"POST /telegram HTTP/1.1%sContent-Length: -1\r\n\r\n{}" % TOLD, {400}),
        (b"POST /telegram HTTP/1.1%sContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}" % TOLD, {400}),
        (b"POST /telegram HTTP/1.1%sContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}" % TOLD, {400}),
        (b"POST /telegram HTTP/1.1%sContent-Length: 9999999\r\n\r\n%s" % (TOLD, b" " * 2_000_000), {413}),
        (b"POST /telegram HTTP/1.1%sContent-Length: 1\r\n\r\n{}" % TOLD, {400}),
        (b"GET / HTTP/1.1\r\n%s\r\n" % (b"X: y\r\n" * 20_000), {400, 404, 431}),
        (b"GET / HTTP/1.1\r\nX: %s\r\n\r\n" % (b"y" * 100_000), {400, 431}),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", {400}),
        (b"GET / HTTP/9.9\r\n\r\n", {400, 404, 505}),
    ],
    ids=lambda given: ascii(given)[:60],
)  # fmt: skip
async def test_hostile_requests_are_refused(post: Post, request_: bytes, refused: set[int]):
    before = post.count("update_seen")

    assert await post.writes(request_) in refused
    assert post.count("update_seen") == before
    assert (await post.reads("/healthz")).startswith("200")


async def test_idle_connections_hold_up_nobody(post: Post):
    port = int(post.port)
    idle = await asyncio.gather(*(asyncio.open_connection("127.0.0.1", port) for _ in range(400)))
    for number, (_, writer) in enumerate(idle):
        writer.write(b"POST /telegram HTTP/1.1\r\nHo"[: number % 30])

    begun = asyncio.get_running_loop().time()
    health, status = await post.reads("/healthz"), await post.brings({"update_id": 2**41})
    took = asyncio.get_running_loop().time() - begun

    for _, writer in idle:
        writer.close()
    assert health.startswith("200")
    assert status == 200
    assert took < 5


async def test_slow_requests_are_cut(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(server, "HEAD_SECONDS", 0.5)
    monkeypatch.setattr(server, "BODY_SECONDS", 0.5)
    head = b"POST /telegram HTTP/1.1\r\nHost: x\r\n"
    whole = head + f"{HEADER}: {SECRET}\r\nContent-Length: 9\r\n\r\n".encode()

    async def push(_: Json) -> None: ...

    async def look() -> Json:
        return {}

    async def metrics() -> bytes:
        return b""

    app = make_app(look, metrics, webhook_path="/telegram", secret=SECRET, push=push)
    async with serving(app, "127.0.0.1", 0) as port:
        answers = await asyncio.gather(*(trickle(port, begun) for begun in (b"GET /", head, whole)))

    assert [answer.split(b"\r\n")[0] for answer in answers] == [b"", b"", b"HTTP/1.1 408 Request Timeout"]


async def trickle(port: int, begun: bytes) -> bytes:
    """Begin a request and go on ever so slowly; what was answered until the connection ended."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(begun)
    answer = b""
    async with asyncio.timeout(5):
        while not answer and not reader.at_eof():
            with suppress(TimeoutError, ConnectionError):
                writer.write(b"x")
                answer = await asyncio.wait_for(reader.read(1000), 0.1)
    writer.close()
    return answer


async def test_failing_database_asks_again():
    async def push(_: Json) -> None:
        raise DatabaseFault("the disk is full")

    async def metrics() -> bytes:
        raise DatabaseFault("the disk is full")

    async def look() -> Json:
        return {"status": "failing"}

    app = make_app(look, metrics, webhook_path="/telegram", secret=SECRET, push=push)
    async with TestClient(TestServer(app)) as client:
        update = await client.post("/telegram", json={"update_id": 1}, headers={HEADER: SECRET})
        answers = [await client.get(path) for path in ("/healthz", "/metrics")]

    assert update.status == 500
    assert [answer.status for answer in answers] == [503, 503]
