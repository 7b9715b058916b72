"""A draft that nobody submitted ends after a day with a word, and one tap brings it back."""

import pytest

from tests.stories.world import World


@pytest.fixture
async def stale(world: World) -> World:
    """王阿姨 forgot to submit."""
    world.wang.sends_photo("幸福里3号楼电线断了")
    await world.settle()
    world.pass_days(1.01)
    await world.tick()
    return world


async def test_forgotten_draft_is_told_of(stale: World):
    told = stale.wang.sees("您昨天写的这件事，还没有提交。")

    assert "“幸福里3号楼电线断了”" in told.words
    assert told.buttons == [["接着报"]]
    assert not stale.wang.sees("这件事没有提交").buttons


async def test_one_tap_brings_it_back(stale: World):
    stale.wang.presses("接着报")
    await stale.settle()
    assert "沿街线路杂乱 · 幸福里小区 3号楼 · 1 张照片" in stale.wang.messages[-1].words

    await stale.submits(stale.wang)

    assert stale.groups["telecom-office"].sees("#1 沿街线路杂乱").kind == "photo"


async def test_second_tap_makes_no_second_card(stale: World):
    stale.wang.presses("接着报")
    await stale.settle()
    count = len(stale.wang.messages)

    stale.wang.presses("接着报")
    await stale.settle()

    assert len(stale.wang.messages) == count


async def test_new_report_is_not_mixed_up(stale: World):
    stale.wang.says("和平花园垃圾成堆")
    await stale.settle()

    press = stale.wang.presses("接着报")
    await stale.settle()

    assert press.answer.alert
    assert "电线" not in stale.wang.sees("请看一下").words


async def test_nobody_else_brings_it_back(stale: World):
    press = stale.zhao.forges("revive:1", stale.wang.sees("还没有提交"))
    await stale.settle()

    assert press.answer.alert
    assert not stale.zhao.messages


async def test_empty_draft_ends_without_a_message(world: World):
    world.wang.sends_location(33.87, 115.78)
    await world.settle()
    world.pass_days(1.01)
    await world.tick()

    assert len([message for message in world.wang.messages if world.telegram.wrote(message)]) == 1


async def test_activity_keeps_a_draft(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()
    world.pass_days(0.9)
    world.wang.says("还是没人管")
    await world.settle()
    world.pass_days(0.9)
    await world.tick()

    assert world.wang.sees("请看一下").button("提交")
