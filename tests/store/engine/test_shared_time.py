"""One time for all processes of a database, whatever their machines' clocks show."""

import time

import pytest

from issuebot.store.engine.database import Database
from issuebot.store.engine.shared_time import SharedTime


@pytest.mark.parametrize("ahead", [5 * 3600, -5 * 3600])
async def test_clock_hours_off_is_put_right(database: Database, ahead: int):
    now = SharedTime(database, now=lambda: time.time() + ahead)

    await now.look()

    assert abs(now() - time.time()) < 1


async def test_clock_that_is_right_is_left_alone(database: Database):
    now = SharedTime(database, now=time.time)

    await now.look()

    assert now._ahead == 0


async def test_slow_answer_changes_nothing(database: Database):
    """The process may have been stopped while it waited."""
    hands = iter([0.0, 3 * time.time()])
    now = SharedTime(database, now=lambda: next(hands, time.time()))

    await now.look()

    assert now._ahead == 0
