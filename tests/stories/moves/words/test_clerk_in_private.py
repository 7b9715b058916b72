"""A clerk who writes to the bot in private hears where the work is done; what they report is a report."""

from tests.stories.world import World

UNIT = "telecom-office"


async def test_clerk_in_private_is_sent_to_the_group(world: World):
    await world.reports()
    world.zhou.says("这是哪一家的线？", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    async for words in world.each(
        ["收到", "签收", "办结", "#1 已处理好", "1号修好了", "退回 不归我们管", "/close 1 好了", "/queue", "/stats"]
    ):
        world.zhou.says(words, to=world.zhou.chat)
        await world.settle()

        assert world.zhou.messages[-1].words == "请到本单位群里，回复工单卡片；这里只收居民上报。"
        assert await world.status_of(1) == "assigned"


async def test_clerk_reports_as_anybody(world: World):
    await world.reports()
    world.zhou.says("收到", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    await world.reports(world.zhou, "和平花园垃圾成堆")

    assert await world.count_tickets() == 2


async def test_resident_hears_nothing_of_groups(world: World):
    async for words in world.each(["收到", "办结"]):
        world.wang.says(words)
        await world.settle()

        assert "本单位群" not in world.wang.messages[-1].words


async def test_thanks_below_an_own_report_are_thanks(world: World):
    await world.reports()
    world.zhou.says("收到", reply_to=world.groups[UNIT].sees("#1"))
    world.zhou.starts()
    await world.settle()
    world.zhou.sends_photo("幸福里8号楼网线乱拉")
    await world.settle()
    await world.submits(world.zhou)

    async for words in world.each(["谢谢", "好的", "收到", "thanks"]):
        world.zhou.says(words)
        await world.settle()

        assert "本单位群里" not in world.zhou.messages[-1].words


async def test_clerks_photo_of_a_ticket_is_no_report(world: World):
    await world.reports()
    world.zhou.says("收到", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    world.zhou.sends_photo("1号修好了")
    await world.settle()

    assert "请到本单位群里" in world.zhou.messages[-1].words


async def test_clerk_who_forwards_the_card_is_sent_back(world: World):
    await world.reports()
    card = world.groups[UNIT].sees("#1")
    world.zhou.says("收到", reply_to=card)
    await world.settle()

    world.zhou.forwards(card)
    world.zhao.forwards(card)
    await world.settle()

    assert "请到本单位群里" in world.zhou.messages[-1].words
    assert "本单位群" not in world.zhao.messages[-1].words
