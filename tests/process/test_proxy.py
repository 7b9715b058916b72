"""A bot that reaches Telegram through a proxy alone."""

from pathlib import Path

import pytest

from issuebot.simulator import Telegram
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import Program, call, settings, until
from tests.process.harness.proxy import ENCODED, Proxy

KINDS = ["http", "socks5"]


def elsewhere(api: BotApi) -> str:
    """An address that leads nowhere but through the proxy."""
    return f"http://telegram.invalid:{api.url.rpartition(':')[2]}"


@pytest.mark.parametrize("kind", KINDS)
async def test_every_call_goes_through_the_proxy(api: BotApi, telegram: Telegram, tmp_path: Path, kind: str):
    wang = telegram.person("王阿姨", language="zh-hans", started=True)
    async with Proxy().serving(kind) as proxy:
        env = settings(tmp_path, elsewhere(api), proxy=f"{kind}://{ENCODED}@127.0.0.1:{proxy.port}", log_level="debug")
        async with Program.running(env) as program:
            await program.says("connected")
            wang.says("/start")
            await until(lambda: wang.messages)
            program.signals()
            await program.ends()

    assert {place.partition(":")[0] for place in proxy.led_to} == {"telegram.invalid"}
    assert "s3cret" not in program.said


@pytest.mark.parametrize("kind", KINDS)
async def test_check_tries_the_proxy(api: BotApi, tmp_path: Path, kind: str):
    async with Proxy().serving(kind) as proxy:
        place = f"127.0.0.1:{proxy.port}"
        _, said = await call(settings(tmp_path, elsewhere(api), proxy=f"{kind}://{ENCODED}@{place}"), "check")

    assert f"✓ Telegram knows the bot as @issue_test_bot, through the proxy {kind}://{place}." in said
    assert proxy.led_to


@pytest.mark.parametrize("kind", KINDS)
async def test_refusing_proxy_is_named_without_password(api: BotApi, tmp_path: Path, kind: str):
    async with Proxy().serving(kind) as proxy:
        place = f"127.0.0.1:{proxy.port}"
        env = settings(tmp_path, elsewhere(api), proxy=f"{kind}://bot:s3cret-wrong@{place}")
        status, said = await call(env, "check")

    assert status == 1
    assert f"through the proxy {kind}://{place} (" in said
    assert "check ISSUEBOT_PROXY" in said
    assert "s3cret" not in said
    assert proxy.refused


async def test_absent_proxy_is_waited_for(tmp_path: Path):
    env = settings(tmp_path, "http://telegram.invalid", proxy=f"socks5://{ENCODED}@127.0.0.1:9")

    async with Program.running(env) as program:
        said = await program.says(r"Telegram cannot be reached.*\n")

    assert "trying again until it works" in said
    assert "s3cret" not in program.said
    assert "Traceback" not in program.said
