"""How many came or were done, asked in words: the figures of the days that are meant."""

from tests.stories.world import World

DAYS = {
    "今天上报多少": "✓ 今天",
    "今天收到几件": "✓ 今天",
    "今日新增多少单": "✓ 今天",
    "how many today": "✓ 今天",
    "how many reports did we get today": "✓ 今天",
    "这周多少件": "✓ 本周",
    "本周办结了多少": "✓ 本周",
    "how many this week": "✓ 本周",
    "本月多少单": "✓ 本月",
    "這個月一共多少件": "✓ 本月",
    "how many tickets were closed this month": "✓ 本月",
}


async def test_figures_of_the_days_that_are_named(world: World):
    await world.reports()

    async for words, chosen in world.each(DAYS.items()):
        world.li.says(words)
        await world.settle()

        answer = world.li.messages[-1]
        assert answer.button(chosen), answer.words
        assert "收到 1" in answer.words


async def test_days_before_are_found(world: World):
    async for words, day in world.each(
        [
            ("昨天多少件", "11-22"),
            ("上周收到多少", "11-16"),
            ("上个月办了多少", "2026-10"),
            ("how many yesterday", "11-22"),
        ]
    ):
        world.li.says(words)
        await world.settle()

        assert day in world.li.messages[-1].words


async def test_command_takes_the_same_words(world: World):
    world.li.says("/stats 昨天")
    await world.settle()

    assert "2026-11-22" in world.li.messages[-1].words


async def test_lists_stay_lists(world: World):
    await world.reports()

    async for words in world.each(["今天还有几个没办", "有几件超时", "查一下今天的"]):
        world.li.says(words)
        await world.settle()

        assert not world.li.messages[-1].button("✓ 今天")


async def test_residents_see_no_figures(world: World):
    async for words in world.each(["今天上报多少", "how many today"]):
        world.wang.says(words)
        await world.settle()

        assert "统计" not in world.wang.messages[-1].words


async def test_clerk_is_sent_to_the_group(world: World):
    await world.reports()
    world.zhou.says("收到", reply_to=world.groups["telecom-office"].sees("#1"))
    await world.settle()

    world.zhou.says("/start", to=world.zhou.chat)
    world.zhou.says("今天上报多少", to=world.zhou.chat)
    await world.settle()

    assert "请在本单位群" in world.zhou.messages[-1].words or "群" in world.zhou.messages[-1].words
