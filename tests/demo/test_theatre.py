"""The stage behind the page: struck and set up anew, also by somebody impatient."""

import asyncio
import time

import pytest

from issuebot.demo.server import Theatre


async def answered(theatre: Theatre) -> str:
    """What the bot says to the resident of the stage that plays now."""
    stage = await theatre.ready()
    resident = stage.panes["resident"][0].person
    resident.says("/help")
    end = time.monotonic() + 60
    while len(resident.messages) < 2 and time.monotonic() < end:  # noqa: ASYNC110 the simulator has no event for it
        await asyncio.sleep(0.05)
    return resident.messages[-1].words


async def test_reset_before_the_first_stage():
    theatre = Theatre()
    play = asyncio.ensure_future(theatre.play())

    await theatre.reset()

    assert "怎么用" in await answered(theatre)
    play.cancel()


async def test_two_resets_leave_one_stage():
    theatre = Theatre()
    play = asyncio.ensure_future(theatre.play())
    await theatre.ready()

    await asyncio.gather(theatre.reset(), theatre.reset())

    assert "怎么用" in await answered(theatre)
    play.cancel()


async def test_start_over_migrates_nothing(monkeypatch: pytest.MonkeyPatch):
    theatre = Theatre()
    play = asyncio.ensure_future(theatre.play())
    await theatre.ready()
    monkeypatch.delattr("issuebot.demo.database.migrate")

    await theatre.reset()

    assert "怎么用" in await answered(theatre)
    play.cancel()
