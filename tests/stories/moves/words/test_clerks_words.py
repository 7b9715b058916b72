"""What clerks say of a ticket in hand: 好了, 关单, 做完了谢谢 end it; who cannot yet is offered more time."""

from tests.stories.world import World

UNIT = "telecom-office"


async def test_done_of_what_is_in_hand_asks_for_the_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("收到", to=unit, reply_to=unit.sees("#1"))
    await world.settle()

    async for words in world.each(["好了", "弄好了弄好了你看一下", "做完了谢谢", "整好喇", "关单", "结了吧", "closed"]):
        world.zhou.says(words, to=unit, reply_to=unit.sees("#1"))
        await world.settle()

        assert "#1" in unit.messages[-1].words
        assert "照片" in unit.messages[-1].words


async def test_the_same_yes_accepts_at_first(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["好了", "收到晒", "帮我签一下", "谢谢提醒啊", "我去", "我们马上过去看看"]):
        world.zhou.says(words, to=unit, reply_to=unit.sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_likeliest_comes_first(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words, first in world.each(
        [("要报计划", "延期"), ("需要升降车", "延期"), ("这是移动的线", "退回"), ("误报", "退回")]
    ):
        world.zhou.says(words, to=unit, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].buttons[0][0] == first


async def test_who_does_not_know_how_is_told(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["这个怎么搞啊我不会弄", "我不会弄", "what do i do with this"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].button("未办结工单")


async def test_both_scripts_and_english_are_understood(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words, first in world.each(
        [("不關我們的事，是電力公司的線", "退回"), ("聯絡不到住戶", "追问居民"), ("will swing by after lunch", "签收")]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].buttons[0][0] == first
