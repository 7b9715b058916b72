"""A resident says that nobody need come any more: the unit hears it, and one tap withdraws the report."""

from tests.stories.world import World

UNIT = "telecom-office"
OVER = [
    *(
        "已经修好了",
        "不用了，人家来过了",
        "自己弄好了",
        "灯亮了，不用来了",
        "物业昨天修好了",
        "不用派人了 谢谢",
        "邻居帮忙捆好了",
        "没事了",
    ),
    *(
        "線已經收好了",
        "恢复正常了",
        "it's been fixed already",
        "no need to come",
        "someone came and fixed it",
        "the landlord fixed it",
        "never mind, it's been fixed",
        "算了 已经修好了",
    ),
]
GOES_ON = ["已经修好了吗", "修好了一半，还有一根垂着", "没修好", "修好了又掉了", "is it fixed?", "人家来过了，没修"]


async def test_it_is_withdrawn_by_one_tap(world: World):
    await world.reports()

    async for words in world.each(OVER):
        world.wang.says(words, reply_to=world.wang.sees("#1"))
        await world.settle()
        answer = world.wang.messages[-1]
        assert "不用再办了？" in answer.words
        assert world.groups[UNIT].messages[-1].words.endswith(words)

        world.wang.presses("撤回", on=answer)
        await world.settle()
        world.wang.presses("是，撤回")
        await world.settle()

        assert await world.status_of(1) == "withdrawn"


async def test_days_later_it_is_no_new_report(world: World):
    await world.reports()
    world.wang.says("/help")
    world.pass_days(2)
    await world.tick()

    async for words in world.each(OVER):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].button("撤回")
        assert await world.count_tickets() == 1


async def test_what_goes_on_is_not_offered(world: World):
    await world.reports()

    async for words in world.each(GOES_ON):
        world.wang.says(words, reply_to=world.wang.sees("#1"))
        await world.settle()

        assert "不用再办了？" not in world.wang.messages[-1].words


async def test_what_is_worked_on_is_only_told(world: World):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups[UNIT])
    await world.settle()

    world.wang.says("已经修好了", reply_to=world.wang.sees("#1"))
    await world.settle()

    assert not world.wang.messages[-1].button("撤回")
    assert "已经修好了" in world.groups[UNIT].messages[-1].words


async def test_followers_withdraw_nothing(world: World):
    await world.reports()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到")
    await world.settle()

    for person in (world.zhao, world.wang):
        person.says("已经修好了", reply_to=person.sees("#1"))
        await world.settle()
        assert not person.messages[-1].button("撤回")


async def test_of_several_the_list_is_shown(world: World):
    await world.reports()
    await world.reports(words="阳光家园5号楼下垃圾成堆")
    world.wang.says("/help")
    await world.settle()

    world.wang.says("已经修好了")
    await world.settle()

    assert "#1" in world.wang.messages[-1].words
    assert "#2" in world.wang.messages[-1].words


async def test_reports_stay_reports(world: World):
    async for words in world.each(["楼道灯修好了又坏了", "昨天修好的路又塌了", "已经修好了，垃圾没人收", "路灯不亮了"]):
        world.wang.says(words)
        await world.settle()

        assert "📝" in world.wang.messages[-1].words
