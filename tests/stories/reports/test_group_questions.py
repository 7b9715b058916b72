"""What residents ask the bot in their group, calling it by its name: what everybody may know, or where to turn."""

import pytest

from issuebot.simulator import Group
from tests.stories.world import World

HOW = "这样上报"


@pytest.fixture
async def reported(world: World, group: Group) -> World:
    world.wang.says("/report 3号楼门口垃圾没人收", to=group)
    await world.settle()
    return world


async def asks(world: World, group: Group, words: str, *, who: str = "wang") -> str:
    getattr(world, who).says(f"@issuebot {words}", to=group)
    await world.settle()
    return group.messages[-1].words


async def test_reporter_hears_how_far_it_is(reported: World, group: Group):
    async for words in reported.each(
        ["1号怎么样了", "#1 进度", "1号修好了吗", "status #1", "进度", "怎么还没人来", "status"]
    ):
        assert (await asks(reported, group, words)).startswith("#1 现在是“等单位接单”。")
        assert group.messages[-1].buttons == [["🔔 私聊跟进"]]


async def test_neighbour_hears_of_what_was_reported_here(reported: World, group: Group):
    assert (await asks(reported, group, "1号怎么样了", who="zhao")).startswith("#1 现在是“等单位接单”。")


async def test_what_is_personal_is_done_in_private(reported: World, group: Group):
    async for words in reported.each(["撤回", "取消", "转人工", "can you cancel it"]):
        assert HOW not in await asks(reported, group, words)
        assert group.messages[-1].buttons == [["去私聊"]]


async def test_private_report_stays_private(world: World, group: Group):
    await world.reports()

    async for words in world.each(["1号怎么样了", "2号怎么样了"]):
        said = await asks(world, group, words, who="zhao")

        assert "等单位接单" not in said
        assert "沿街线路" not in said


@pytest.mark.parametrize("words", ["怎么上报", "你好"])
async def test_how_to_report_is_still_said(reported: World, group: Group, words: str):
    assert HOW in await asks(reported, group, words)
