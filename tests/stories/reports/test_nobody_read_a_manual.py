"""Residents who never read a manual: what is no report begins none, and who puts an answer off has not answered."""

from tests.stories.world import World

UNIT = "telecom-office"


async def test_what_is_no_report_begins_none(world: World):
    async for words in world.each(
        [
            *(
                "闺女，我不会弄这个",
                "我打字慢",
                "字太小了",
                "我眼睛不好，看不清",
                "我没有照片行不行",
                "阿婆唔識打字",
                "點樣報",
            ),
            *("我按错了", "不好意思，发错人了", "收不收钱", "会不会得罪人", "有人管吗", "我想跟你们说个事"),
            *("sorry wrong chat", "I sent it to the wrong person", "how long does it take", "do I need to be home"),
        ]
    ):
        world.wang.says(words)
        await world.settle()

        answer = world.wang.messages[-1]
        assert world.telegram.wrote(answer)
        assert answer.button("取消") is None


async def test_reports_with_such_words_stay_reports(world: World):
    async for words in world.each(["有人把井盖按错了方向", "快递发错了地方没人管", "字太小了，公告栏看不清"]):
        world.wang.says(words)
        await world.settle()

        assert words in world.wang.messages[-1].words


async def test_who_puts_it_off_has_not_answered(world: World):
    """As github.com/frappe/helpdesk/issues/2228 has it."""
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups[UNIT])
    world.zhou.says("/ask 1 是哪个单元？", to=world.groups[UNIT])
    await world.settle()

    async for words in world.each(
        [
            *("我问问", "明天告诉你", "等我儿子回来", "好的，我去看看再说", "晚上回去看看", "去睇咗先講"),
            *("Okay, let me check and get back to you", "I'll ask my wife", "will get back to you tomorrow"),
        ]
    ):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "waiting"
        assert words in world.groups[UNIT].messages[-1].words


async def test_an_answer_is_one(world: World):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups[UNIT])
    world.zhou.says("/ask 1 是哪个单元？", to=world.groups[UNIT])
    await world.settle()

    async for words in world.each(["2单元", "我问了，是二单元", "看看照片，是最左边那个", "第二个门，明天在家"]):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_thanks_reopen_nothing(world: World):
    """As github.com/abhinavxd/libredesk/issues/145 and github.com/freescout-help-desk/freescout/issues/2626 have it."""
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    before = len(world.groups[UNIT].messages)

    async for words in world.each(["Okay, thanks", "thank you so much!", "好的谢谢", "收到，谢谢", "感谢你们"]):
        world.wang.says(words, reply_to=world.wang.messages[-1])
        await world.settle()

        assert await world.status_of(1) == "closed"
        assert len(world.groups[UNIT].messages) == before


async def test_yes_submits_the_card(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    async for words in world.each(["yes that's right", "係呀", "冇錯", "对的"]):
        world.wang.says(words)
        await world.settle()

        assert await world.count_tickets() == 1
