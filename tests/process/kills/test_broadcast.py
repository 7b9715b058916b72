"""A broadcast outlives its process. The full piece is `python -m tests.benchmarks broadcasts`."""

from pathlib import Path

from issuebot.desk.publicity.broadcast.sending import FULL
from tests.process.kills.broadcast import cast


async def test_killed_it_reaches_each_once(database_url: str, tmp_path: Path):
    came = await cast(database_url, tmp_path, people=200, kills=3, reporters=5, limits=False)

    assert (came.missing, came.refused) == (0, 0)
    assert came.counts == (200 - 6 + 5 + 1, 6, 0, 0)  # and who wrote it
    assert came.most <= 1 + came.kills  # who is in flight at every kill
    assert came.repeated <= came.kills * FULL  # without limits all that is queued is in flight
