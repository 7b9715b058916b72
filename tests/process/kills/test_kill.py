"""Killed at any moment: nothing lost, nothing twice. The full piece is `python -m tests.process.kills.kill`."""

import signal
from pathlib import Path

from tests.process.kills.kill import storm


async def test_kills_lose_and_double_nothing(database_url: str, tmp_path: Path):
    toll = await storm(database_url, tmp_path, kills=5, lives=20)

    assert (toll.updates, toll.tickets) == (100, 20)
    assert toll.harm == {}


async def test_termination_repeats_no_message(database_url: str, tmp_path: Path):
    toll = await storm(database_url, tmp_path, kills=3, lives=12, by=signal.SIGTERM)

    assert (toll.updates, toll.tickets) == (60, 12)
    assert toll.harm == {}
    assert toll.repeated == 0
