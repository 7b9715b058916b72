"""On the first working day of a month the leader has the assessment of the one before: once, whatever happened."""

import asyncio

import pytest

from issuebot.desk.figures import counting
from issuebot.simulator import Group
from tests.stories.clock.mornings import at, until
from tests.stories.figures.test_stats import closed_for
from tests.stories.world import World
from tests.uncounted import forget_counts


def told(world: World, chat: Group | None = None) -> list[str]:
    return [one.words.splitlines()[0] for one in (chat or world.boss.chat).messages if "考核" in one.words]


async def begun(world: World) -> None:
    """The program runs since November, and something happened in it."""
    await world.make_ticker().tick()
    await closed_for(world)


async def test_leader_has_it_on_the_first_working_day(world: World):
    await begun(world)

    await until(world, "2026-12-01 08:59")
    before = told(world)
    await until(world, "2026-12-01 12:00")
    await until(world, "2026-12-31 12:00")

    assert before == []
    assert told(world) == ["示范区 · 2026-11 考核"]


async def test_holidays_put_it_off(world: World):
    """1 to 3 January 2027 are off."""
    await begun(world)

    await until(world, "2027-01-03 23:59")
    before = told(world)
    await until(world, "2027-01-04 12:00")

    assert before == ["示范区 · 2026-11 考核"]
    assert told(world) == ["示范区 · 2026-11 考核", "示范区 · 2026-12 考核"]


async def test_week_without_the_bot_delays_it(world: World):
    await begun(world)
    await world.stop()
    world.time = at("2026-12-12 10:00")  # a Saturday
    await world.start()

    await until(world, "2026-12-14 08:59")
    before = told(world)
    await until(world, "2026-12-20 12:00")

    assert before == []
    assert told(world) == ["示范区 · 2026-11 考核"]


async def test_months_without_the_bot_bring_the_last_one(world: World):
    await begun(world)
    world.time = at("2027-02-24 10:00")

    await until(world, "2027-02-28 12:00")

    assert told(world) == ["示范区 · 2027-01 考核"]


async def test_killed_before_it_is_sent_it_comes_once(world: World):
    await begun(world)
    world.time = at("2026-12-01 09:30")
    await world.make_ticker().tick()
    await world.die()
    await world.start()

    await until(world, "2026-12-03 12:00")

    assert told(world) == ["示范区 · 2026-11 考核"]


async def test_two_clocks_tell_it_once(world: World):
    await begun(world)
    world.time = at("2026-12-01 09:30")

    await asyncio.gather(*(world.make_ticker().tick() for _ in range(2)))
    await until(world, "2026-12-02 12:00")

    assert told(world) == ["示范区 · 2026-11 考核"]


async def test_new_district_file_tells_it_no_second_time(world: World):
    await begun(world)
    await until(world, "2026-12-01 10:00")

    await world.edits_district(('work_hours = ["09:00-12:00", "14:00-17:30"]', 'work_hours = ["11:00-17:30"]'))
    await until(world, "2026-12-05 12:00")

    assert told(world) == ["示范区 · 2026-11 考核"]


async def test_earlier_first_day_by_a_new_file_is_not_missed(world: World):
    """The first days were closed, until a file of the second says otherwise."""
    closed = '[[closures]]\nfrom = 2026-12-01\nuntil = 2026-12-08\nname = "停电"\n\n[[closures]]\ndate = 2026-05-06'
    await world.edits_district(("[[closures]]\ndate = 2026-05-06", closed))
    await begun(world)
    await until(world, "2026-12-02 10:00")

    await world.edits_district(("min_tickets = 5", "min_tickets = 6"))
    await until(world, "2026-12-03 12:00")

    assert told(world) == ["示范区 · 2026-11 考核"]


@pytest.mark.parametrize("leaders", [True, False])
async def test_without_a_leader_the_desk_has_it(world: World, leaders: bool):
    await begun(world)
    if not leaders:
        world.boss.blocks()
        await world.settle()

    await until(world, "2026-12-01 12:00")

    assert bool(told(world)) == leaders
    assert bool(told(world, world.groups["desk"])) != leaders


async def test_month_of_nothing_is_not_told(world: World):
    await world.make_ticker().tick()

    await until(world, "2026-12-02 12:00")

    assert told(world) == []


async def test_it_waits_until_everything_is_counted(world: World, monkeypatch: pytest.MonkeyPatch):
    await begun(world)
    await world.database.write(forget_counts)
    monkeypatch.setattr(counting, "STEP", 1)
    world.time = at("2026-12-01 09:30")

    await until(world, "2026-12-01 12:00")

    assert told(world) == ["示范区 · 2026-11 考核"]
    assert "收到 2 件，办结 1 件，未办结 1 件" in world.boss.chat.sees("考核").words
