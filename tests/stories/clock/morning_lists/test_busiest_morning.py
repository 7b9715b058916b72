"""A month that begins with a Monday: the list, the hot spots, both digests and the assessment on one morning. Each
comes once, within Telegram's limits, whatever is killed meanwhile.
"""

import random
from collections import Counter

from tests.stories.clock.mornings import TITLE, at, work_off
from tests.stories.world import World

BEFORE, MORNING, OVER = "2027-01-29 10:00", "2027-02-01 08:59", "2027-02-01 09:12"
WHAT = {"热点": 1, "简报 2027-01-25": 1, "简报 2027-01\n": 1, TITLE: 1}


async def lived(world: World) -> None:
    """Since December; some of January is open still, one came on the last working day."""
    await work_off(world, world.make_ticker())
    world.time = at("2027-01-05 10:00")
    for _ in range(3):
        await world.reports()
    world.time = at(BEFORE)
    await world.reports(world.zhao, "和平花园垃圾成堆")
    world.time = at(MORNING)
    await work_off(world, world.make_ticker())
    for group in world.groups.values():
        group.messages.clear()


async def passes(world: World, kills: random.Random) -> None:
    while world.time < at(OVER):
        ticker = world.make_ticker()
        for _ in range(40):
            if await ticker.tick():
                break
            if kills.random() < 0.3:
                await world.die()
                await world.start(pump=False)
                ticker = world.make_ticker()
        await world.settle(patience=1)
        world.time += 20


def told(world: World) -> Counter[str]:
    said = [one.words + "\n" for one in world.groups["desk"].messages]
    return Counter({what: sum(what in words for words in said) for what in WHAT})


async def test_busiest_morning_is_told_once_though_killed(world: World):
    await lived(world)

    await passes(world, random.Random(7))  # noqa: S311 no secret

    assert told(world) == WHAT
    assert sum("2027-01 考核" in one.words for one in world.boss.messages) == 1
