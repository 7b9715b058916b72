"""What is written below 未解决 or 不满意 is why, or another report: what is likelier, with one tap for the other."""

import pytest

from tests.stories.world import World

OTHERS = [
    "和平花园2号楼路灯不亮",
    "2号楼垃圾没人收",
    "小区门口乱贴的公益广告掉了",
    "Heping Garden lamp is dark",
    "和平花園電線也掉了",
]
REASONS = [
    "还是垂着",
    "线还在地上",
    "3号楼门口的电线还是老样子，根本没人来过，等了一个星期",
    "just look at the wire",
    "電線又垂下來了",
]


@pytest.fixture
async def unsolved(world: World) -> World:
    await world.reports()
    await world.closes(1)
    world.wang.says("未解决")
    await world.settle()
    return world


async def test_another_trouble_is_another_report(unsolved: World):
    before = len(unsolved.groups["telecom-office"].messages)

    async for words in unsolved.each(OTHERS):
        unsolved.wang.says(words)
        await unsolved.settle()

        assert unsolved.wang.messages[-1].button("加到 #1")
        assert len(unsolved.groups["telecom-office"].messages) == before


async def test_more_of_the_same_is_the_reason(unsolved: World):
    async for words in unsolved.each(REASONS):
        unsolved.wang.says(words)
        await unsolved.settle()

        assert unsolved.wang.messages[-1].button("这是新的上报")
        assert words in unsolved.groups["telecom-office"].messages[-1].words


async def test_another_report_can_be_added_after_all(unsolved: World):
    unsolved.wang.says("2号楼垃圾没人收")
    await unsolved.settle()

    unsolved.wang.presses("加到 #1")
    await unsolved.settle()

    assert unsolved.groups["telecom-office"].sees("2号楼垃圾没人收")


async def test_thanks_are_no_reason(unsolved: World):
    unit = unsolved.groups["telecom-office"]
    before = len(unit.messages)

    async for words in unsolved.each(["谢谢啦", "好的", "🙏", "ok thanks"]):
        unsolved.wang.says(words)
        await unsolved.settle()

        assert "不客气" in unsolved.wang.messages[-1].words
        assert len(unit.messages) == before
