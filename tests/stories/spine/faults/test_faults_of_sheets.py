"""A sheet on its way to us: what breaks the way is waited out, and the end of the program leaves nothing behind."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from issuebot.health import lateness, read_figures
from tests.stories.world import World

HOUR = 3600
SHEET = "日期,时间,类别,地点,单位,姓名,电话\n2026-12-01,8:30-17:30,值班,,通信管理办公室,王芳,\n"


async def test_end_while_it_waits_leaves_nothing_behind(world: World, monkeypatch: pytest.MonkeyPatch):
    """A signal comes at the moment at which it begins to wait: what is left then is told in the log as a fault."""
    looked = asyncio.Event()

    async def look() -> bool:
        looked.set()
        return False

    monkeypatch.setattr(world.sheets, "look", look)
    loop = asyncio.create_task(world.sheets.run())
    await looked.wait()

    loop.cancel()

    with pytest.raises(asyncio.CancelledError):
        await loop


@pytest.mark.parametrize(
    "error",
    [
        aiohttp.ClientPayloadError("cut"),
        aiohttp.ServerDisconnectedError(),
        ConnectionResetError(),
        TimeoutError(),
    ],
    ids=lambda error: type(error).__name__,
)
async def test_sheet_that_comes_cut_is_fetched_again(world: World, error: Exception, monkeypatch: pytest.MonkeyPatch):
    session = world.sheets._bot.session
    fetch = session.stream_content

    async def break_off(url: str, **more: Any) -> AsyncIterator[bytes]:
        monkeypatch.setattr(session, "stream_content", fetch)
        async for part in fetch(url, **more):
            yield part[:10]
            raise error

    monkeypatch.setattr(session, "stream_content", break_off)
    world.li.sends_document(content=SHEET.encode(), name="值班表.csv")
    await world.settle()
    world.time += 6
    await world.settle()

    assert world.li.sees("请核对")


async def test_sheet_of_a_late_evening_makes_no_clock_late(world: World):
    """What a duty of tomorrow asks for was due at seven: since the sheet came, and the monitor hears of no delay."""
    world.time += 13 * HOUR
    world.li.sends_document(content=SHEET.replace("12-01", "11-24").encode(), name="值班表.csv")
    await world.settle()
    world.li.presses("全部导入")
    await world.settle()

    assert lateness(await world.read(lambda tx: read_figures(tx, int(world.time))), world.time) < 60
    await world.tick()
    assert world.groups["telecom-office"].sees("值班提醒")
