"""Whose the updates are: nobody is made deaf by a program that was started by mistake, or without knowing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from issuebot.simulator import Refused, Telegram
from tests.process.harness.bot_api import BotApi
from tests.process.harness.program import Program, call, settings, until

OTHERS = "https://other.example/bot42:TEST/hook"
OURS = {"webhook_url": "https://bot.example/telegram", "webhook_secret": "s3cret"}


@asynccontextmanager
async def rival(telegram: Telegram) -> AsyncIterator[None]:
    """Another program that fetches, and asks again when it is interrupted."""

    async def fetch() -> None:
        while True:
            try:
                await telegram.updates.poll({"timeout": 30})
            except Refused:
                await asyncio.sleep(0.3)

    async with asyncio.TaskGroup() as tasks:
        fetching = tasks.create_task(fetch())
        await asyncio.sleep(0)
        yield
        fetching.cancel()


@pytest.mark.parametrize("ours", [{}, OURS], ids=["polling", "webhook"])
async def test_webhook_of_another_is_left(api: BotApi, telegram: Telegram, tmp_path: Path, ours: dict[str, str]):
    telegram.updates.webhook = {"url": OTHERS}

    status, said = await call(settings(tmp_path, api.url, log_level="error", **ours), "run")

    assert (status, said.count("\n")) == (1, 1)
    assert "other.example; stop it, or take them away from it with `issuebot run --take-over`" in said
    assert telegram.updates.webhook == {"url": OTHERS}


@pytest.mark.parametrize("ours", [{}, OURS], ids=["polling", "webhook"])
async def test_webhook_is_taken_over_when_told(api: BotApi, telegram: Telegram, tmp_path: Path, ours: dict[str, str]):
    telegram.updates.webhook = {"url": OTHERS}

    async with Program.running(settings(tmp_path, api.url, **ours), "run", "--take-over") as program:
        await program.says("connected")

    assert telegram.updates.webhook.get("url", "") == ours.get("webhook_url", "")


@pytest.mark.parametrize("ours", [{}, OURS], ids=["polling", "webhook"])
async def test_newcomer_gives_way_to_poller(api: BotApi, telegram: Telegram, tmp_path: Path, ours: dict[str, str]):
    async with rival(telegram):
        status, said = await call(settings(tmp_path, api.url, log_level="error", **ours), "run")

    assert (status, said.count("\n")) == (1, 1)
    assert "another program fetches this bot's updates" in said
    assert not telegram.updates.webhook


@pytest.mark.parametrize("ours", [{}, OURS], ids=["polling", "webhook"])
async def test_newcomer_started_again_gives_way_again(
    api: BotApi, telegram: Telegram, tmp_path: Path, ours: dict[str, str]
):
    """As whoever supervises it does, over and over."""
    env = settings(tmp_path, api.url, log_level="error", **ours)
    async with rival(telegram):
        said = [(await call(env, "run"))[1] for _ in range(2)]

    assert ["another program fetches this bot's updates" in words for words in said] == [True, True]
    assert not telegram.updates.webhook


async def test_own_webhook_is_known_after_a_kill(api: BotApi, telegram: Telegram, tmp_path: Path):
    """Killed when Telegram had set it and nothing was written down."""
    telegram.fail("setWebhook", "timeout", executed=True)
    async with Program.running(settings(tmp_path, api.url, **OURS)):
        await until(lambda: telegram.updates.webhook)

    async with Program.running(settings(tmp_path, api.url)) as program:
        await program.says("connected")

    assert not telegram.updates.webhook


@pytest.mark.parametrize(("first", "then"), [(OURS, {}), ({}, OURS), (OURS, OURS)])
async def test_own_bot_changes_its_way_freely(
    api: BotApi, telegram: Telegram, tmp_path: Path, first: dict[str, str], then: dict[str, str]
):
    for ours in (first, then):
        async with Program.running(settings(tmp_path, api.url, **ours)) as program:
            await program.says("connected")
            program.signals()
            assert await program.ends() == 0

    assert telegram.updates.webhook.get("url", "") == then.get("webhook_url", "")


async def test_restart_beside_poller_tells_admins(api: BotApi, telegram: Telegram, tmp_path: Path):
    admin = telegram.person("管理员", started=True)
    env = settings(tmp_path, api.url, admins=str(admin.id))
    async with Program.running(env) as program:
        await program.says("connected")
    async with rival(telegram), Program.running(env) as program:
        await until(lambda: [m for m in admin.messages if "有别的程序在取我的消息" in m.words])

    assert "Traceback" not in program.said


async def test_unknown_bot_is_asked_for_again(api: BotApi, telegram: Telegram, tmp_path: Path):
    wang = telegram.person("王阿姨", started=True)
    async with Program.running(settings(tmp_path, api.url)) as program:
        await program.says("connected")
        for error in ("401", "404"):
            telegram.fail("getUpdates", error)
            telegram.fail("sendMessage", error)

        wang.says("/help")
        await until(lambda: [m for m in wang.messages if telegram.wrote(m)])

        assert "Telegram server says - Unauthorized" in program.said
