"""The lists of the morning where the bot was away, or a clock was wrong: each comes once, or not at all."""

from datetime import datetime

import pytest

from issuebot.simulator import Group
from issuebot.store.operation import clock
from issuebot.store.outgoing import outbox
from tests.stories.clock.mornings import HOUR, SHANGHAI, UNIT, at, lists, pass_to, until
from tests.stories.world import DAY, MONDAY, World


@pytest.fixture
def unit(world: World) -> Group:
    return world.groups[UNIT]


async def test_killed_between_claim_and_sending(world: World, unit: Group):
    await world.reports()
    world.time = at("2026-11-24 09:00")
    await world.make_ticker().tick()

    await world.die()
    await world.start()
    await world.make_ticker().tick()
    await world.settle(600)

    assert len(lists(unit)) == 1
    assert len(lists(world.groups["desk"])) == 1


async def test_killed_before_the_claim_is_done_later(world: World, unit: Group):
    await world.reports()

    await world.die()
    world.time = at("2026-11-24 16:00")
    await world.start()
    await until(world, "2026-11-24 17:00")

    assert len(lists(unit)) == 1


async def test_two_replicas_queue_one_morning(world: World, unit: Group):
    await world.reports()
    world.time = at("2026-11-24 09:00")
    first, second = world.make_ticker(), world.make_ticker()

    await first.tick()
    await second.tick()
    await second._one("morning", 0, second._moment())
    await world.settle(600)

    assert len(lists(unit)) == 1


async def test_asleep_for_a_day_brings_the_newest_alone(world: World, unit: Group):
    await world.reports()

    world.time = at("2026-11-26 15:00")
    await until(world, "2026-11-26 15:00")

    assert [message.words.splitlines()[:2] for message in lists(unit)] == [["周四 11月26日 今日待办", "通信管理办公室"]]


@pytest.mark.parametrize(
    ("wakes", "then"), [("2026-11-30 20:00", "2026-12-01 12:00"), ("2026-12-05 10:00", "2026-12-07 12:00")]
)
async def test_a_week_without_the_bot_waits_for_the_next_morning(world: World, unit: Group, wakes: str, then: str):
    """It wakes in the evening, or on a Saturday."""
    await world.reports()

    world.time = at(wakes)
    await until(world, wakes)
    before = len(lists(unit))
    await until(world, then)

    assert before == 0
    assert len(lists(unit)) == 1


async def test_what_was_not_sent_in_its_day_is_dropped(world: World, unit: Group):
    """The list was queued, and Telegram could not be reached until the evening."""
    await world.reports()
    world.time = at("2026-11-24 09:00")
    await world.make_ticker().tick()

    world.time = at("2026-11-24 18:00")
    await world.settle(600)

    assert not lists(unit)
    assert await world.read(outbox.count) == 0


async def test_clock_set_back_brings_no_second_list(world: World, unit: Group):
    await world.reports()
    await until(world, "2026-11-24 09:30")
    world.time -= HOUR

    await world.restart()
    await world.database.write(lambda tx: clock.reckon_anew(tx, int(world.time)))
    await until(world, "2026-11-24 12:00")

    assert len(lists(unit)) == 1


async def test_clock_an_hour_forward_brings_no_second_list(world: World, unit: Group):
    await world.reports()
    await until(world, "2026-11-24 08:10")
    world.time += HOUR
    await pass_to(world, world.time + 900)
    world.time -= HOUR

    await until(world, "2026-11-24 12:00")
    await until(world, "2026-11-25 12:00")

    assert len(lists(unit)) == 2


async def test_clock_that_was_days_ahead_loses_no_morning(world: World, unit: Group):
    await world.reports()
    world.time += 20 * DAY
    await world.make_ticker().tick()
    world.time -= 20 * DAY

    await world.restart()
    await world.database.write(lambda tx: clock.reckon_anew(tx, int(world.time)))
    await until(world, "2026-11-24 12:00")

    assert len(lists(unit)) == 1


async def test_other_hours_are_kept_from_the_next_morning_on(world: World, unit: Group):
    await world.reports()
    await until(world, "2026-11-24 09:30")

    await world.edits_district(('["09:00-12:00", "14:00-17:30"]', '["11:00-17:30"]'))
    await until(world, "2026-11-24 12:00")
    await until(world, "2026-11-25 12:00")

    mornings = [datetime.fromtimestamp(message.date, SHANGHAI) for message in lists(unit)]
    assert [(day.day, day.hour) for day in mornings] == [(24, 9), (25, 11)]


async def test_first_start_after_an_upgrade_says_nothing(world: World, unit: Group):
    """At three in the afternoon, with much that has been late for weeks; the next morning brings one list each."""
    for person in (world.wang, world.zhao):
        await world.reports(person)
    world.time = MONDAY + 14 * DAY + 5 * HOUR
    await world.database.write(lambda tx: tx.execute("UPDATE clock SET next_due_at = NULL"))
    await until(world, "2026-12-07 16:00")
    before = len(lists(unit))

    await until(world, "2026-12-08 12:00")

    assert before == 0
    assert len(lists(unit)) == 1
