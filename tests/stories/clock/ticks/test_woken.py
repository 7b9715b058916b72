"""The clock looks again when something was written that may be due in a moment, and not more often than it should."""

import asyncio
import time

from issuebot.clock_loop import Rest


async def test_what_was_written_ends_its_sleep():
    rest, began = Rest(least=0.01), time.monotonic()

    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(rest.sleep(30))
        await asyncio.sleep(0.05)
        rest.wake()

    assert time.monotonic() - began < 5


async def test_it_looks_no_more_often_than_that():
    rest, began = Rest(least=0.1), time.monotonic()

    for _ in range(3):
        rest.wake()
        await rest.sleep(30)

    assert time.monotonic() - began >= 0.3


async def test_undisturbed_it_sleeps_as_long():
    rest, began = Rest(least=0.01), time.monotonic()

    await rest.sleep(0.05)

    assert 0.05 <= time.monotonic() - began < 5
