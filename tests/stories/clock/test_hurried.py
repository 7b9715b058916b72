"""Urgent tickets whose clock stood, that were given more time, and went to others: what is late is told in time."""

from tests.stories.clock.test_reminders import passes, reminders
from tests.stories.world import DAY, World

UNIT = "telecom-office"


async def says(world: World, words: str, to: str = UNIT) -> None:
    who = world.li if to == "desk" else world.zhou
    who.says(words, to=world.groups[to])
    await world.settle()


async def hurried_while_it_waits(world: World) -> None:
    """Monday at ten: three hours more to solve it; nobody answers until Tuesday at ten, and it goes to others."""
    await world.reports()
    await says(world, "/extend 1 3h 等材料", "desk")
    await says(world, "/ask 1 哪一栋？")
    await says(world, "/urgent 1", "desk")
    world.time += DAY
    await says(world, "/category 1 公共服务设施", "desk")


async def test_more_time_moves_no_hurried_acceptance(world: World):
    await hurried_while_it_waits(world)

    await passes(world, 3.9)  # two hours of work are left, and some seconds of the second end after lunch
    early = reminders(world.groups["public-works"])
    await passes(world, 0.2)

    assert ["已到签收时限" in line for line in early] == [False, False]
    assert "已到签收时限" in reminders(world.groups["public-works"])[2]


async def test_desk_hears_of_hurried_lateness_in_time(world: World):
    await hurried_while_it_waits(world)

    await passes(world, 4.9)  # two hours, lunch, and an hour past it
    early = [len(reminders(place)) for place in (world.groups["desk"], world.boss)]
    await passes(world, 0.2)

    assert early == [0, 0]
    assert ["超时未签收" in reminders(place)[-1] for place in (world.groups["desk"], world.boss)] == [True, True]


async def test_pause_of_accepted_work_is_nobodys_lateness(world: World):
    """Accepted within minutes, and then given back after a day for which it waited: the desk has most of the time."""
    await world.reports()
    await says(world, "/accept 1")
    await says(world, "/ask 1 哪一栋？")
    world.time += DAY
    world.wang.says("门口左边第一根")
    await world.settle()

    await says(world, "/return 1 不归我们")
    await passes(world, 24)

    said = [line.partition("⏰ #1 ")[2] for line in reminders(world.groups["desk"]) if line.startswith("⏰ #1")]
    assert ["还没有派单" in line for line in said] == [True, True, True]


async def test_next_unit_has_the_hurried_time(world: World):
    """Also where the unit before had accepted it: as if it had got there by another category."""
    await world.reports()
    await says(world, "/accept 1")
    await says(world, "/urgent 1", "desk")

    await says(world, "/assign 1 urban-management", "desk")
    await passes(world, 1.2)

    assert "签收时限已过半" in reminders(world.groups["urban-management"])[0]
