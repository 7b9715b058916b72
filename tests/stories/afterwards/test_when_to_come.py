"""When somebody is at home, and that one wants a call first, is for who comes. It is no new report."""

from tests.stories.world import World

UNIT = "telecom-office"
SAYS = [
    *(
        "明天我不在家",
        "我下午才回家",
        "周末在家",
        "上门前给我打个电话",
        "来之前先联系我，谢谢",
        "家里白天没人",
        "请周六上午来",
        "这两天我都在外地",
    ),
    *(
        "我明天上班",
        "i am not home tomorrow",
        "please call before you come",
        "we'll be at home after 6",
        "come on saturday",
    ),
]


async def drafts(world: World) -> int:
    return len(await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")))


async def test_reply_to_ones_list_goes_to_the_unit(world: World):
    await world.reports()
    world.wang.says("/my")
    await world.settle()

    async for words in world.each(SAYS):
        world.wang.says(words, reply_to=world.wang.messages[-1])
        await world.settle()

        assert "已补充到 #1" in world.wang.messages[-1].words
        assert words in world.groups[UNIT].messages[-1].words
        assert await drafts(world) == 0


async def test_days_later_it_is_about_what_goes_on(world: World):
    await world.reports()
    world.pass_days(1)
    await world.tick()
    world.wang.says("/help")
    await world.settle()

    async for words in world.each(SAYS):
        world.wang.says(words)
        await world.settle()

        assert "已补充到 #1" in world.wang.messages[-1].words


async def test_other_remark_on_a_list_of_one(world: World):
    await world.reports()
    world.wang.says("/my")
    await world.settle()

    world.wang.says("麻烦快一点，老人出不去门", reply_to=world.wang.messages[-1])
    await world.settle()

    assert "#1" in world.wang.messages[-1].words
    assert await drafts(world) == 0


async def test_trouble_in_reply_to_a_list_is_a_report(world: World):
    await world.reports()
    world.wang.says("/my")
    await world.settle()

    async for words in world.each(["楼下垃圾三天没人收", "明天我不在家，楼道灯也不亮"]):
        world.wang.says(words, reply_to=world.wang.messages[-1])
        await world.settle()

        assert "📝" in world.wang.messages[-1].words


async def test_of_several_the_list_asks_which(world: World):
    await world.reports()
    await world.reports(words="阳光家园5号楼下垃圾成堆")
    world.wang.says("/my")
    await world.settle()

    world.wang.says("明天我不在家", reply_to=world.wang.messages[-1])
    await world.settle()

    assert await drafts(world) == 0
    assert "#1" in world.wang.messages[-1].words


async def test_what_is_missing_is_a_report(world: World):
    await world.reports()
    world.wang.says("/help")
    world.pass_days(1)
    await world.tick()

    async for words in world.each(["值班室周末没人", "家里没水了", "小区门口晚上没人管"]):
        world.wang.says(words)
        await world.settle()

        assert "已补充到" not in world.wang.messages[-1].words
