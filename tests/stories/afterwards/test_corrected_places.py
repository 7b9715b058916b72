"""After the report is submitted people say where it really is; that is no report of its own."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"


async def test_corrected_place_goes_to_the_report(world: World):
    await world.reports()
    world.wang.says("/my")
    await world.settle()

    async for words, hours in world.each(
        product(["地址写错了，是5号楼", "不是3号楼，是5号楼", "不对，是5号楼", "说错了，是5号楼"], [0, 30])
    ):
        world.time += hours * 3600

        world.wang.says(words)
        await world.settle()

        assert "已补充到 #1" in world.wang.messages[-1].words
        assert world.groups[UNIT].sees(words)


async def test_of_two_reports_it_is_the_one_spoken_of(world: World):
    await world.reports(words="幸福里8号楼网线乱拉")
    await world.reports()

    world.wang.says("不是3号楼，是5号楼")
    await world.settle()

    assert "已补充到 #2" in world.wang.messages[-1].words


async def test_corrected_place_stays_with_an_open_draft(world: World):
    await world.reports()
    world.wang.sends_photo("3号楼垃圾桶满了")
    await world.settle()

    world.wang.says("不是3号楼，是5号楼")
    await world.settle()

    assert "环境卫生 · 幸福里小区 5号楼" in world.wang.messages[-1].words or world.wang.sees("幸福里小区 5号楼")
    assert not any("不是3号楼" in message.words for message in world.groups[UNIT].messages)


async def test_where_nothing_goes_on_it_begins_a_report(world: World):
    world.wang.says("不是3号楼，是5号楼")
    await world.settle()

    assert world.wang.messages[-1].words.startswith("📝")
