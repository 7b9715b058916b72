"""A unit replies to the card of a ticket that was merged: the work goes on in the other (zammad issues 377 and 983)."""

from tests.stories.world import World

UNIT = "telecom-office"


async def merged(world: World) -> None:
    await world.reports()
    await world.reports()
    world.li.says("/merge 2 1", to=world.groups["desk"])
    await world.settle()


async def test_yes_below_the_merged_accepts_the_other(world: World):
    await merged(world)

    world.zhou.says("收到", reply_to=world.groups[UNIT].sees("#2 沿街线路杂乱 · 已并单"))
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert await world.status_of(2) == "merged"


async def test_photo_below_the_merged_closes_the_other(world: World):
    await merged(world)

    world.zhou.sends_photo("修好了", reply_to=world.groups[UNIT].sees("#2 沿街线路杂乱 · 已并单"))
    await world.settle()

    assert await world.status_of(1) == "resolved"


async def test_command_below_the_merged_is_for_the_other(world: World):
    await merged(world)

    world.zhou.sends_photo("/close 线已捆好", reply_to=world.groups[UNIT].sees("#2 沿街线路杂乱 · 已并单"))
    await world.settle()

    assert await world.status_of(1) == "resolved"


async def test_other_words_are_asked_about_for_the_other(world: World):
    await merged(world)
    unit = world.groups[UNIT]

    world.zhou.says("还要三天", reply_to=unit.sees("#2 沿街线路杂乱 · 已并单"))
    await world.settle()

    assert unit.sees("#1 这句话怎么处理？").button("延期 3 个工作日")


async def test_other_of_another_unit_stays_theirs(world: World):
    await merged(world)
    world.li.says("/assign 1 police-station", to=world.groups["desk"])
    await world.settle()

    world.zhou.says("收到", reply_to=world.groups[UNIT].sees("#2 沿街线路杂乱 · 已并单"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
