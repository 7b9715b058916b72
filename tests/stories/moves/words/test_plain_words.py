"""Nobody has to know a slash, and what says nothing is no report."""

from tests.stories.world import World

UNIT = "telecom-office"


def said(world: World) -> str:
    return world.wang.messages[-1].words


async def test_help_needs_no_slash(world: World):
    world.wang.says("/help")

    async for words in world.each(["帮助", "怎么用", "幫助", "怎么用？", "请问怎么上报", "help", "How does it work?"]):
        world.zhao.says(words)
        await world.settle()

        assert world.zhao.messages[-1].words == said(world)


async def test_progress_needs_no_slash(world: World):
    await world.reports()

    async for words in world.each(
        [
            *(
                "进度",
                "查询",
                "我的上报",
                "上次报的怎么样了",
                "我的上報",
                "查一下进度",
                "有结果了吗",
                "my reports",
                "any news?",
            ),
            *("辦得怎麼樣了", "处理得怎么样了", "修到哪一步了", "現在弄得咋樣了"),
        ]
    ):
        world.wang.says(words)
        await world.settle()

        assert "#1" in said(world)
        assert (
            world.wang.messages[-1].button("#1") or "全部" in str(world.wang.messages[-1].buttons) or "1" in said(world)
        )
        assert len(world.groups[UNIT].messages) == 1


async def test_withdrawing_needs_no_slash(world: World):
    await world.reports()

    async for words in world.each(["撤回", "我要撤回", "取消", "不用了", "withdraw", "cancel"]):
        world.wang.says(words)
        await world.settle()

        world.wang.presses("是，撤回")
        await world.settle()

        assert await world.status_of(1) == "withdrawn"


async def test_typed_cancel_drops_the_draft(world: World):
    world.wang.says("幸福里3号楼门口电线垂下来了")
    await world.settle()

    async for words in world.each(["取消", "不报了", "撤回", "算了", "cancel"]):
        world.wang.says(words)
        await world.settle()

        assert said(world) == "好的，这次不报了。以后有事随时发给我。"


async def test_a_person_is_one_word_away(world: World):
    async for words in world.each(
        ["转人工", "投诉电话", "轉人工", "人工客服", "联系电话", "human", "talk to a person"]
    ):
        world.wang.says(words)
        await world.settle()
        assert "0558-1234567" in said(world)

        world.li.says("您好，请讲", reply_to=world.groups["desk"].sees("🙋 有居民要求转人工"))
        await world.settle()

        assert "您好，请讲" in world.wang.sees("💬 协调员回复").words


async def test_contact_speaks_both_languages(world: World):
    world.smith.says("talk to a person")
    await world.settle()

    assert "☎️ Coordination centre 0558-1234567, weekdays 9:00–17:30" in world.smith.messages[-1].words


async def test_without_a_number_a_coordinator_answers(world: World):
    await world.edits_district(("\ncontact = {", "\n# contact = {"))

    world.wang.says("转人工")
    await world.settle()

    assert said(world) == "已通知协调员，会在这里回复您。有什么事，可以先写下来。"
    assert world.groups["desk"].sees("🙋")


async def test_desk_hears_of_one_call_once(world: World):
    for _ in range(3):
        world.wang.says("转人工")
        await world.settle()

    assert len([message for message in world.groups["desk"].messages if "🙋" in message.words]) == 1


async def test_call_about_a_ticket_names_it_and_nobody(world: World):
    await world.reports()
    world.wang.says("转人工", reply_to=world.wang.sees("#1"))
    await world.settle()

    call = world.groups["desk"].sees("🙋")
    assert "#1" in call.words
    assert "王阿姨" not in call.words


async def test_strangers_answer_no_call(world: World):
    world.wang.says("转人工")
    await world.settle()

    world.zhao.forges("show:1", world.groups["desk"].sees("🙋"))
    world.sun.says("我来", to=world.groups[UNIT], reply_to=world.groups["desk"].sees("🙋"))
    await world.settle()

    assert not [message for message in world.wang.messages if "我来" in message.words]


async def test_what_says_nothing_is_no_report(world: World):
    async for words in world.each(
        ["测试", "1", "👍", "？", "。。。", "\u3164", "谢谢", "test", "１", "😡", "不好意思，发错了"]
    ):
        world.wang.says(words)
        await world.settle()

        drafts = await world.read(lambda tx: tx.all("SELECT 1 FROM draft"))
        assert not drafts


async def test_what_says_nothing_in_reply_reaches_no_unit(world: World):
    await world.reports()

    async for words in world.each(["谢谢", "👍", "。。。", "1", "辛苦了！", "ok thanks"]):
        world.wang.says(words, reply_to=world.wang.sees("#1"))
        await world.settle()

        assert len(world.groups[UNIT].messages) == 1


async def test_what_says_nothing_is_not_in_the_draft(world: World):
    world.wang.says("幸福里3号楼门口电线垂下来了")
    await world.settle()

    async for words in world.each(["好的", "👍", "谢谢", "？"]):
        world.wang.says(words)
        await world.settle()
        world.wang.presses("提交")
        await world.settle()

        assert (await world.ticket_of()).words == "幸福里3号楼门口电线垂下来了"


async def test_report_that_holds_such_a_word_is_a_report(world: World):
    async for words in world.each(
        ["工地进度太慢，半年没动", "帮助老人上下楼的扶手坏了", "投诉电话亭没人管", "转人工闸门卡住了"]
    ):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("📝")


async def test_answer_to_a_question_is_no_wish(world: World):
    await world.reports()
    world.zhou.says("/ask 1 怎么联系您？", to=world.groups[UNIT])
    await world.settle()

    world.wang.says("打电话")
    await world.settle()

    assert world.groups[UNIT].sees("打电话")
