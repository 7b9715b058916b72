"""Residents as they type below a draft, a survey and a report that goes on: dialect, slips, no marks, courtesy."""

import pytest

from tests.stories.world import World

WIRES = "幸福里3号楼门口电线垂下来了"


async def test_who_wants_it_to_go_on_hears_how(world: World):
    await world.reports()
    await world.closes(1)
    before = len(world.groups["telecom-office"].messages)

    async for words in world.each(["继续办", "不撤了", "接着弄啊", "先别结案", "还得接着修"]):
        world.wang.says(words)
        await world.settle()

        asked = world.wang.messages[-1]
        assert asked.words == "单位说 #1 已经办好了。还要继续办，点“未解决”，马上重办："
        assert len(world.groups["telecom-office"].messages) == before
        world.wang.presses("未解决", on=asked)
        await world.settle()
        assert await world.status_of(1) == "assigned"


async def test_follower_is_asked_what_they_may_answer(world: World):
    await world.reports()
    world.zhao.sends_photo(WIRES)
    await world.settle()
    world.zhao.presses("我也遇到")
    await world.settle()
    await world.closes(1)

    world.zhao.says("继续办")
    await world.settle()

    assert "未解决" not in str(world.zhao.messages[-1].words)
    assert world.zhao.messages[-1].buttons


async def test_unsolved_in_any_spelling_counts(world: World):
    await world.reports()
    await world.closes(1)

    async for words in world.each(
        [
            *("继续处理吧还没好呢", "不要结案 还没弄好", "根本没修号", "还没休好", "没有解觉", "还没弄好咧"),
            *("still hanging there mate", "not really", "didnt fix it", "its not fixed"),
        ]
    ):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "assigned"


async def test_pleased_in_any_spelling_counts(world: World):
    await world.reports()
    await world.closes(1)

    async for words in world.each(
        ["搞好了咧 多谢师傅", "可以可以 曼意", "all good now cheers", "happy with it thank you"]
    ):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "closed"


async def test_who_presses_hears_how_far_it_is(world: World):
    await world.reports()

    async for words in world.each(
        ["咋还不来人", "师傅啥时候到", "几点来", "催一下呗", "能不能快点啊急死了", "都三天了咋没动静"]
    ):
        world.wang.says(words)
        await world.settle()

        answer = world.wang.messages[-1].words
        assert answer.startswith("已补充到 #1")
        assert "通信管理办公室 · 等单位接单" in answer


async def test_agreement_in_any_words_submits(world: World):
    world.wang.says(WIRES)
    await world.settle()

    async for words in world.each(["对的提交", "交吧", "行 就这样", "是的没错", "发吧", "没问题发吧"]):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert (await world.ticket_of(1)).words == WIRES


async def test_agreement_in_english_submits(world: World):
    world.smith.says("Wires hang low in Xingfuli, building 3")
    await world.settle()

    async for words in world.each(["looks fine", "go ahead"]):
        world.smith.says(words)
        await world.settle()

        assert await world.status_of(1) == "assigned"


async def test_who_is_lost_is_shown_the_way(world: World):
    world.wang.says(WIRES)
    await world.settle()

    async for words in world.each(
        ["然后呢", "点哪里", "点不了", "等一下", "还有照片", "看不懂", "错了", "好了", "what now", "no wait"]
    ):
        world.wang.says(words)
        await world.settle()
        assert "提交" in world.wang.messages[-1].words
        world.wang.says("提交")
        await world.settle()

        assert (await world.ticket_of(1)).words == WIRES


async def test_name_is_hidden_in_any_words(world: World):
    world.wang.says(WIRES)
    await world.settle()

    async for words in world.each(
        ["匿名吧", "别写我名字", "不想留名", "不要让邻居知道是我", "keep me anonymous", "don't show my name"]
    ):
        world.wang.says(words)
        await world.settle()
        world.wang.says("提交")
        await world.settle()

        ticket = await world.ticket_of(1)
        assert (ticket.anonymous, ticket.words) == (True, WIRES)


async def test_anonymous_report_begins_in_any_words(world: World):
    async for words in world.each(["匿名行不", "可以不留名吗", "can I stay anonymous"]):
        world.wang.says(words)
        await world.settle()

        assert world.wang.messages[-1].words.startswith("📝 匿名上报")


async def test_wishes_are_heard_in_any_words(world: World):
    await world.reports()
    world.pass_days(1)

    async for words, answer in world.each(
        [
            *(("这个怎么弄啊闺女", "怎么用"), ("你好 我想问一下怎么报", "怎么用"), ("help pls", "怎么用")),
            *(
                ("麻烦您帮我看看上次那个弄到哪了", "我的上报"),
                ("进度咋样了", "我的上报"),
                ("我昨天报的那个路灯修了没", "我的上报"),
            ),
            *(("上次那事咋样了", "我的上报"), ("wheres my report", "我的上报")),
            *(("劳驾 我要找人工", "☎️"), ("给我转接一下工作人员谢谢", "☎️"), ("有电话吗", "☎️"), ("打哪个电话", "☎️")),
            *(("我要跟人说话", "☎️"), ("what number can i call", "☎️"), ("phone number please", "☎️")),
            *(("彻回", "撤回"), ("撤消吧", "撤回"), ("不报了哈", "撤回")),
        ]
    ):
        world.wang.says(words)
        await world.settle()

        assert answer in world.wang.messages[-1].words
        assert len(world.groups["telecom-office"].messages) == 1


async def test_trying_it_out_is_no_report(world: World):
    async for words in world.each(["111", "testing 123", "有没有人啊", "测试123"]):
        world.wang.says(words)
        await world.settle()

        assert not world.wang.messages[-1].words.startswith("📝")


@pytest.mark.parametrize("words", ["你好在吗我想反映一下我们小区的问题", "老师我想反映下我们这边的事情"])
async def test_opening_without_marks_is_asked_what_it_is(world: World, words: str):
    world.wang.says(words)
    await world.settle()

    assert world.wang.messages[-1].words.startswith("您请说")


@pytest.mark.parametrize(
    "words",
    [
        *("师傅电话亭玻璃碎了", "那个撤回来的垃圾桶又满了", "幸福里没人管的垃圾成堆了", "打电话的地方灯不亮了"),
        *("匿名信箱坏了", "别写名字在墙上的小广告太多", "进度公示牌倒了", "the phone box is broken"),
    ],
)
async def test_reports_with_such_words_are_reports(world: World, words: str):
    world.wang.says(words)
    await world.settle()

    assert world.wang.messages[-1].words.startswith("📝")
    assert not world.wang.messages[-1].words.startswith("📝 匿名上报")
