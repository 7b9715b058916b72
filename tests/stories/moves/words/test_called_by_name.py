"""Where the bot is called by its name, or a coordinator writes to it alone: lists, help, something about a ticket."""

from issuebot.simulator import Group
from tests.stories.world import World

UNIT = "telecom-office"


async def test_list_is_asked_for_in_words(world: World):
    await world.reports()

    async for words in world.each(
        ["待办", "还有几个没办", "看一下还有哪些没签收的", "手上还有哪些工单没处理", "open tickets", "what is left?"]
    ):
        world.li.says(words)
        world.zhou.says(f"@issuebot {words}", to=world.groups[UNIT])
        await world.settle()

        assert world.li.messages[-1].words.startswith("未办结工单（1）")
        assert "#1" in world.groups[UNIT].messages[-1].words


async def test_late_ones_are_asked_for_in_words(world: World):
    await world.reports()

    async for words in world.each(
        ["有哪些超时的", "超时的工单", "麻烦看看有没有逾期的", "what is overdue", "show me the late ones"]
    ):
        world.li.says(words)
        await world.settle()

        assert "没有超时的工单" in world.li.messages[-1].words


async def test_how_is_answered_in_words(world: World):
    async for words in world.each(["怎么派单", "咋改派啊", "请问怎么合并", "how do I assign it?"]):
        world.li.says(words)
        await world.settle()

        assert world.li.messages[-1].words.startswith("协调员使用说明")


async def test_search_is_asked_for_in_words(world: World):
    await world.reports()

    async for words in world.each(["查一下3号楼门口的", "帮我找一下3号楼", "搜 3号楼"]):
        world.li.says(words)
        await world.settle()

        assert "#1" in world.li.messages[-1].words


async def test_coordinators_report_is_a_report(world: World):
    async for words in world.each(["幸福里的待办事项牌掉了", "和平花园路灯超时没修", "3号楼还有两个灯没修"]):
        world.li.says(words)
        await world.settle()

        assert world.li.messages[-1].words.startswith("📝")


async def test_clerk_is_told_where_the_list_is(world: World):
    await world.reports()
    world.zhou.presses("签收", in_=world.groups[UNIT])
    await world.settle()
    world.zhou.starts()
    await world.settle()

    world.zhou.says("待办")
    await world.settle()

    assert "群" in world.zhou.messages[-1].words
    assert not world.zhou.messages[-1].words.startswith("📝")


async def test_ticket_is_spoken_of_by_its_number(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["@issuebot 1 收到", "@issuebot 把1签收", "收到 @issuebot", "@issuebot #1 马上安排"]):
        world.zhou.says(words, to=unit)
        await world.settle()

        taken = await world.status_of(1) == "accepted"
        assert taken is ("1" in words)


async def test_anothers_ticket_is_none_of_theirs(world: World):
    await world.reports()
    police = world.groups["police-station"]

    world.sun.says("@issuebot 1 收到", to=police)
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "电线" not in police.messages[-1].words


async def test_neighbours_report_by_its_name(world: World, group: Group):
    async for words in world.each(["@issuebot 3号楼门口电线垂下来了", "3号楼垃圾桶满了 @issuebot"]):
        world.wang.says(words, to=group)
        await world.settle()

        assert group.sees("#1 已提交")


async def test_neighbours_are_told_how_to_report(world: World, group: Group):
    async for words in world.each(["@issuebot 你是干嘛的", "@issuebot", "@issuebot 怎么用", "@issuebot hello"]):
        world.wang.says(words, to=group)
        await world.settle()

        assert "/report" in group.messages[-1].words
        assert await world.count_tickets() == 0


async def test_thanks_and_other_names_are_left_alone(world: World, group: Group):
    group.bot_is_admin = True
    world.wang.says("@issuebot 谢谢", to=group)
    said = world.wang.says("@lilei 3号楼垃圾桶满了", to=group)
    await world.settle()

    assert group.messages[-1] is said


async def test_report_among_colleagues_is_sent_to_the_private_chat(world: World):
    async for words in world.each(["幸福里3号楼门口电线垂下来了", "Xingfuli building 3: garbage not collected"]):
        world.zhou.says(f"@issuebot {words}", to=world.groups[UNIT])
        await world.settle()

        assert world.groups[UNIT].messages[-1].words.startswith("这个群没有对应的小区。请私聊我")
        assert await world.count_tickets() == 0


async def test_wish_of_a_colleague_is_no_report(world: World):
    await world.reports()

    async for words in world.each(["查一下3号楼门口的", "怎么办结", "幸福里的工单", "在吗"]):
        world.zhou.says(f"@issuebot {words}", to=world.groups[UNIT])
        await world.settle()

        assert "私聊我" not in world.groups[UNIT].messages[-1].words
