"""What residents mean who write a wish with a number, a mistyped command, or no more news."""

from tests.stories.world import World

UNIT = "telecom-office"
NO_NEWS = ["退订", "退訂", "取消订阅", "不想收消息了", "别再给我发消息了", "unsubscribe", "Stop sending me messages"]
MISTYPED = [
    ("/raport", "/report"),
    ("/reprot 路灯坏了", "/report"),
    ("/tickt 3", "/ticket"),
    ("/langauge", "/language"),
    ("/hlep", "/help"),
    ("/withdrow", "/withdraw"),
]
NAMED = ["转人工 #1", "#1 转人工", "關於1号，轉人工", "转人工，1号的事", "talk to a human about #1", "转人工　＃１"]


async def test_who_wants_no_news_finds_the_switch(world: World):
    async for words in world.each(NO_NEWS):
        world.wang.says(words)
        await world.settle()
        world.wang.presses("不接收通知")
        await world.settle()

        assert world.wang.messages[-1].button("接收通知")


async def test_mistyped_command_names_the_nearest(world: World):
    async for typed, meant in world.each(MISTYPED):
        world.wang.says(typed)
        await world.settle()

        assert world.wang.messages[-1].words == f"没有这个命令。您要的是 {meant} 吗？全部命令：/help"


async def test_residents_hear_of_no_command_of_staff(world: World):
    async for typed in world.each(["/asign", "/declin", "/xyzzy"]):
        world.wang.says(typed)
        await world.settle()

        assert world.wang.messages[-1].words == "没有这个命令。发 /help 看我能做什么。"


async def test_staff_hear_of_theirs(world: World):
    async for typed, meant in world.each(
        [("/acept 1", "/accept"), ("/colse 1 好了", "/close"), ("/retrun 1", "/return")]
    ):
        world.zhou.says(typed, to=world.groups[UNIT])
        await world.settle()

        assert f"您要的是 {meant} 吗？" in world.groups[UNIT].messages[-1].words


async def test_desk_hears_which_ticket_a_person_means(world: World):
    await world.reports()
    await world.reports(words="和平花园2号楼的路灯不亮")

    async for words in world.each(NAMED):
        world.wang.says(words)
        await world.settle()

        assert world.groups["desk"].messages[-1].button("查看 #1")
        assert world.wang.sees("☎️")


async def test_number_of_others_is_not_passed_on(world: World):
    await world.reports(world.zhao)

    world.wang.says("转人工 #1")
    await world.settle()

    assert "#1" not in world.groups["desk"].messages[-1].words


async def test_submitted_report_stays_as_it_is(world: World):
    await world.reports()

    async for words in world.each(["匿名", "我要匿名举报", "匿名上報", "anonymous please"]):
        world.wang.says(words)
        await world.settle()

        assert world.wang.sees("#1 已经提交，照原样办理；接下来报的这件是匿名的。")
        assert world.wang.sees("📝 匿名上报")


async def test_who_understands_nothing_is_told_how(world: World):
    async for words in world.each(["什么意思", "没看懂", "what do you mean"]):
        world.wang.says(words)
        await world.settle()

        assert world.wang.sees("怎么上报")
        assert await world.read(lambda tx: tx.all("SELECT id FROM draft")) == []
