"""Where it is, from words that only sound like a place, or that name no more than the community."""

import pytest

from tests.stories.world import World


@pytest.fixture
async def shown(world: World) -> World:
    world.wang.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    return world


async def test_doing_once_is_no_place(shown: World):
    async for words in shown.each(["你们再来修一下", "麻烦处理一下", "这个你们管一下"]):
        shown.wang.says(words)
        await shown.settle()

        assert "3号楼门口" in shown.wang.sees("请看一下，对就提交").words.splitlines()[1]


async def test_community_alone_takes_no_door_away(world: World):
    world.wang.says("我是3号楼的，楼下的路灯坏了")
    await world.settle()

    world.wang.says("幸福里的")
    await world.settle()

    assert "幸福里小区 3号楼" in world.wang.sees("请看一下，对就提交").words


async def test_going_somewhere_is_no_place(shown: World):
    shown.wang.says("明天我要去医院")
    await shown.settle()

    assert "3号楼门口" in shown.wang.sees("请看一下，对就提交").words.splitlines()[1]


async def test_name_of_the_community_leaves_no_gap(world: World):
    world.smith.says("a car is parked on the pavement in front of Xingfuli gate 2")
    await world.settle()

    assert "in front of gate 2" in world.smith.sees("Please check it").words
