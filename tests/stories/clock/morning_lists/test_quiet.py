"""`/quiet`: which lists of the morning a chat wants."""

import pytest

from issuebot.simulator import Group
from issuebot.store.members import people
from tests.stories.clock.mornings import LATE, UNIT, lists, until
from tests.stories.world import World


@pytest.fixture
def unit(world: World) -> Group:
    return world.groups[UNIT]


async def chooses(world: World, label: str, unit: Group) -> None:
    world.zhou.says("/quiet", to=unit)
    await world.settle()
    world.zhou.presses(label, in_=unit)
    await world.settle()


async def test_choice_stands_where_it_was_made(world: World, unit: Group):
    await chooses(world, "只看超时", unit)

    [asked] = [message for message in unit.messages if message.button("不发")]
    assert asked.button("✓ 只看超时")
    assert "只收到已超时的清单" in asked.words


async def test_only_what_is_late(world: World, unit: Group):
    await world.reports()
    await world.reports(world.zhao, "幸福里5号楼电线掉下来了")
    world.zhou.says("/ask 2 是哪一根线？", to=unit)
    await chooses(world, "只看超时", unit)

    await until(world, "2026-11-24 12:00")

    [found] = lists(unit)
    assert "#1" in found.words
    assert "#2" not in found.words


async def test_none_brings_none_and_others_keep_theirs(world: World, unit: Group):
    await world.reports()
    await chooses(world, "不发", unit)

    await until(world, "2026-11-24 12:00")

    assert not lists(unit)
    assert lists(world.groups["desk"])


async def test_choice_after_the_list_was_queued_counts(world: World, unit: Group):
    await world.reports()
    world.time += 23 * 3600
    await world.make_ticker().tick()

    world.zhou.says("/quiet none", to=unit)
    await world.settle(600)

    assert not lists(unit)


async def test_all_of_it_again(world: World, unit: Group):
    await world.reports()
    for label in ("不发", "全部"):
        await chooses(world, label, unit)

    await until(world, "2026-11-24 12:00")

    assert lists(unit)


async def test_leader_chooses_in_private(world: World):
    await world.reports()
    world.boss.says("/quiet none")
    await world.settle()

    await until(world, "2026-11-24 12:00")

    assert not lists(world.boss, LATE)


async def test_residents_choose_nothing(world: World):
    world.wang.says("/quiet none")
    world.wang.says("/quiet none", to=world.groups["xingfu"])
    await world.settle()

    assert "工作人员" in world.wang.messages[-1].words
    assert await world.read(lambda tx: people.mornings(tx, world.wang.id)) is None
    assert await world.read(lambda tx: people.mornings(tx, world.groups["xingfu"].id)) is None


async def test_forged_button_chooses_nothing(world: World, unit: Group):
    world.zhou.says("/quiet", to=unit)
    await world.settle()
    data = world.data_of(unit.offers("不发"), "不发").replace("none", "everything")

    world.zhou.forges(data, unit.offers("不发"))
    await world.settle()

    assert unit.offers("✓ 全部")


async def test_choice_follows_an_upgraded_group(world: World):
    old = world.found_basic_group(UNIT)
    world.zhou.says("/quiet none", to=old)
    await world.settle()

    new = await world.upgrades(UNIT, -1_009_000_000_001)

    assert await world.read(lambda tx: people.mornings(tx, new.id)) == "none"


async def test_command_stands_in_help(world: World, unit: Group):
    world.zhou.says("/help", to=unit)
    await world.settle()

    assert "/quiet" in unit.messages[-1].words
