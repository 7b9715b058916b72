"""What clerks say of a ticket in hand: 好了, 关单, 做完了谢谢 end it; who cannot yet is offered more time."""

import pytest

from tests.stories.world import World

UNIT = "telecom-office"


@pytest.mark.parametrize("words", ["好了", "做完了谢谢", "整好喇", "关单", "结了吧", "closed"])
async def test_done_of_what_is_in_hand_asks_for_the_photo(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("收到", to=unit, reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.says(words, to=unit, reply_to=unit.sees("#1"))
    await world.settle()

    assert "#1" in unit.messages[-1].words
    assert "照片" in unit.messages[-1].words


@pytest.mark.parametrize("words", ["好了", "收到晒"])
async def test_the_same_yes_accepts_at_first(world: World, words: str):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says(words, to=unit, reply_to=unit.sees("#1"))
    await world.settle()

    assert await world.status_of(1) == "accepted"


@pytest.mark.parametrize(
    ("words", "first"), [("要报计划", "延期"), ("需要升降车", "延期"), ("这是移动的线", "退回"), ("误报", "退回")]
)
async def test_likeliest_comes_first(world: World, words: str, first: str):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says(words, to=unit, reply_to=unit.sees("#1"))
    await world.settle()

    assert unit.messages[-1].buttons[0][0] == first
