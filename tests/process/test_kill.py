"""Killed at any moment: nothing lost, nothing twice. The full piece is `python -m tests.process.kill`."""

import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.process.kill import Nursery, storm


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def nursery() -> AsyncIterator[Nursery]:
    async with Nursery.open() as nursery:
        yield nursery


pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_kills_lose_and_double_nothing(nursery: Nursery, database_url: str, tmp_path: Path):
    toll = await storm(nursery, database_url, tmp_path, kills=5, lives=20)

    assert (toll.updates, toll.tickets) == (100, 20)
    assert toll.harm == {}


async def test_termination_repeats_no_message(nursery: Nursery, database_url: str, tmp_path: Path):
    toll = await storm(nursery, database_url, tmp_path, kills=3, lives=12, by=signal.SIGTERM)

    assert (toll.updates, toll.tickets) == (60, 12)
    assert toll.harm == {}
    assert toll.repeated == 0
