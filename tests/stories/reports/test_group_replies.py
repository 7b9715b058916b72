"""What is said below the answer in a community's group, and reports of another community there."""

from tests.stories.world import World


async def test_report_in_the_wrong_group_goes_where_it_says(world: World):
    async for words in world.each(["和平花园2号楼路灯不亮", "和平小区的垃圾没人收", "阳光家园门口电线垂下来了"]):
        world.wang.says(f"/report {words}", to=world.groups["xingfu"])
        await world.settle()

        assert (await world.ticket_of()).community == ("yangguang" if "阳光" in words else "heping")


async def test_thanks_to_the_answer_reach_no_unit(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report 3号楼电线垂下来了", to=group)
    await world.settle()
    before = len(world.groups["telecom-office"].messages), len(group.messages)

    async for words in world.each(["谢谢", "👍", "好的", "收到，辛苦了", "thanks", "你好"]):
        world.zhao.says(words, reply_to=group.sees("#1 已提交"))
        await world.settle()

        assert (len(world.groups["telecom-office"].messages), len(group.messages)) == (before[0], before[1] + 1)


async def test_what_only_the_reporter_may_is_done_in_private(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report 3号楼电线垂下来了", to=group)
    await world.settle()

    async for words in world.each(["撤回", "不用了", "进度", "withdraw"]):
        world.zhao.says(words, reply_to=group.sees("#1 已提交"))
        await world.settle()

        assert group.messages[-1].words == "这是给您本人看的，请私聊我。"
        assert await world.status_of(1) == "assigned"


async def test_neighbour_adds_below_the_answer(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report 3号楼电线垂下来了", to=group)
    await world.settle()

    async for words in world.each(["我是她爱人，线在二楼", "怎么还没人来", "👎"]):
        world.zhao.says(words, reply_to=group.sees("#1 已提交"))
        await world.settle()

        assert world.groups["telecom-office"].sees(words)
