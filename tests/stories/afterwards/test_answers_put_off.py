"""Whoever is asked and has no time, asks something themselves or tells of another trouble has not answered yet."""

import pytest

from tests.stories.world import World

UNIT = "telecom-office"
LATER = [
    *(
        "我上班呢 晚上回你",
        "等一下",
        "在开会",
        "我在外面呢，回去告诉你",
        "开车呢",
        "稍等",
        "等会我下去拍",
        "我在忙 等会儿再说",
    ),
    *("at work, will reply tonight", "busy right now", "hold on", "I'm driving", "你们什么时候来", "师傅几点到"),
]
ANSWERS = ["在上班", "不在家", "我在3号楼", "等下午吧", "晚上有人", "旁边有个垃圾桶", "在5号楼的垃圾桶旁边", "我妈在家"]


@pytest.fixture
async def asked(world: World) -> World:
    await world.reports()
    world.zhou.says("/ask 1 明天上午可以上门吗？", to=world.groups[UNIT])
    await world.settle()
    return world


async def test_who_puts_it_off_is_waited_for(asked: World):
    async for words in asked.each(LATER):
        asked.wang.says(words)
        await asked.settle()

        assert await asked.status_of(1) == "waiting"
        assert "#1 还在等您的回答。" in asked.wang.messages[-1].words


async def test_what_may_be_an_answer_is_one(asked: World):
    async for words in asked.each(ANSWERS):
        asked.wang.says(words)
        await asked.settle()

        assert await asked.status_of(1) == "assigned"


async def test_another_trouble_answers_nothing(asked: World):
    async for words in asked.each(
        ["幸福里5号楼垃圾没人收", "和平花园门口路灯坏了三天了", "trash not collected at xingfuli building 5"]
    ):
        asked.wang.says(words)
        await asked.settle()

        assert asked.wang.sees("请看一下，对就提交").button("加到 #1")
        assert await asked.status_of(1) == "waiting"


async def test_who_wants_no_more_can_withdraw(asked: World):
    async for words in asked.each(["取消", "撤回", "不用了 已经有人修好了", "cancel it"]):
        asked.wang.says(words)
        await asked.settle()

        asked.wang.presses("撤回")
        await asked.settle()
        asked.wang.presses("是，撤回")
        await asked.settle()

        assert await asked.status_of(1) == "withdrawn"


async def test_picture_after_the_answer_is_added(asked: World):
    asked.wang.says("等会我下去拍")
    await asked.settle()

    asked.wang.sends_photo()
    await asked.settle()

    assert await asked.status_of(1) == "assigned"
    assert not asked.wang.messages[-1].button("提交")


async def test_picture_beside_an_answer_is_added(asked: World):
    asked.wang.says("可以")
    await asked.settle()

    asked.wang.sends_photo()
    await asked.settle()

    assert asked.wang.messages[-1].words.startswith("已补充到 #1")
