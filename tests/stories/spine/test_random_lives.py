"""Random moves around the real bot: calls under way while people act, the clock at work, kills between any two steps.

`RANDOM_MOVES=10000 pytest tests/stories/spine/test_random_lives.py -k sqlite` plays ten thousand,
RANDOM_SEED=2 another game.
"""

import os
import shutil
from pathlib import Path
from random import Random

import pytest

from tests.stories.bustle import Bustle
from tests.stories.figures import by_hand
from tests.stories.world import World

LENGTH = 100
MOVES = {"sqlite": 480, "postgresql": 120}  # in the suite
SEED = int(os.environ.get("RANDOM_SEED", "1"))


@pytest.mark.usefixtures("tireless")
@pytest.mark.timeout(7200)
async def test_whatever_happens_every_promise_is_kept(
    database_url: str, request: pytest.FixtureRequest, tmp_path: Path
):
    engine = database_url.partition(":")[0]

    def fresh() -> str:
        """The database of the next sequence."""
        if engine == "sqlite":
            file = tmp_path / f"{len(list(tmp_path.iterdir()))}.db"
            return f"sqlite:///{shutil.copy(request.getfixturevalue('migrated_file'), file)}"
        request.getfixturevalue("migrated_postgres").empty()
        return database_url

    moves = int(os.environ.get("RANDOM_MOVES", MOVES[engine]))
    for number in range(-(-moves // LENGTH)):
        url = fresh() if number else database_url
        async with World(url) as world:
            bustle = Bustle(world, Random(f"{SEED} {number}"))  # noqa: S311 no secret is made of it
            try:
                await bustle.play(LENGTH)
                await bustle.ledger.check()
                await by_hand.check(world)
            except Exception as error:
                error.add_note(f"sequence {number} of RANDOM_SEED={SEED}")
                raise
