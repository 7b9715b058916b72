"""A clerk who never read a manual, in words that were never foreseen one by one."""

from tests.stories.world import World

UNIT = "telecom-office"
WAY = ["好的收到 马上安排人去看", "收到，师傅下午过去", "ok will send someone tomorrow", "明白，明天上午派人处理"]


async def test_yes_and_how_it_goes_on_accepts(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each([*WAY, "好嘞", "收倒", "以收到", "收悉", "okk", "得嘞"]):
        said = world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "accepted"
        assert said.reactions == ["👍"]


async def test_how_it_goes_on_stays_in_the_history(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says(WAY[0], reply_to=unit.sees("#1"))
    world.zhou.says("/ticket 1", to=unit)
    await world.settle()

    assert unit.sees(f"签收：{WAY[0]}")
    assert not any("安排人" in message.words for message in world.wang.messages)


async def test_yes_that_is_none_does_not_accept(world: World):
    await world.reports()

    async for words in world.each(
        ["收到，请问是哪个门", "好的，但是要等材料", "收到，已经修好了", "明白，转给城管马上处理", "。", "……"]
    ):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "assigned"


async def test_likeliest_button_stands_first(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words, first in world.each(
        [
            *(
                (words, "签收")
                for words in ("在弄了", "师傅明天去", "已联系居民，约了周三", "working on it", "加急处理中")
            ),
            *((words, "延期") for words in ("能不能晚几天", "等材料", "waiting for parts")),
            *(
                (words, f"延期 {days} 个工作日")
                for words, days in {
                    "能不能晚两天": 2,
                    "等材料 要三天": 3,
                    "下周一才能弄": 2,
                    "帮我延到周五": 1,
                    "we need 2 more days": 2,
                }.items()
            ),
            *((words, "追问居民") for words in ("电话多少", "具体哪一栋啊", "没找到", "居民不让进", "which building")),
            *(
                (words, "退回")
                for words in ("重复了吧", "物业的事", "这个是移动的杆子我们动不了", "這個不歸我們管", "pls reassign")
            ),
            *(
                (words, "向分管领导请示")
                for words in ("需要领导协调", "请示一下张主任", "请协调员定", "ask the leader please")
            ),
        ]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.sees("#1 这句话怎么处理？").buttons[0][0] == first


async def test_rarer_buttons_do_what_they_say(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for label, words in world.each([("签收", "在弄了"), ("延期", "等材料"), ("向分管领导请示", "需要领导协调")]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        world.zhou.presses(label, on=unit.sees("#1 这句话怎么处理？"))
        await world.settle()

        assert (await world.status_of(1) == "accepted") == (label == "签收")
        assert unit.messages[-1].forces_reply == (label == "延期")
        assert any(words in message.words for message in world.boss.messages) == (label == "向分管领导请示")


async def test_done_asks_for_the_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(
        ["办完了照片晚点发", "弄好了 照片发你", "已经弄好了哈", "己处理，图稍后传", "办结吧", "all done pics later"]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert "照片" in unit.messages[-1].words
        assert "晚点发" not in unit.messages[-1].words


async def test_other_words_in_place_of_the_photo_are_no_note(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("线已捆好了", reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.sees("#1 还缺整改后的照片")

    async for words in world.each(
        ["这个不归我们管", "收到", "电话多少", "怎么弄", "师傅明天去", "pls reassign", "稍等，下午拍"]
    ):
        world.zhou.says(words, reply_to=question)
        await world.settle()

        world.zhou.sends_photo(reply_to=question)
        await world.settle()

        assert world.wang.sees("#1 办好了：线已捆好了")


async def test_other_words_in_place_of_the_note_are_asked_about(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    for label in ("办结", "✍ 自己写"):
        world.zhou.presses(label, in_=unit)
        await world.settle()

    async for words in world.each(["这个不归我们管", "能不能晚两天", "转给物业", "退回 不是我们的"]):
        world.zhou.says(words, reply_to=unit.messages[-1])
        await world.settle()

        assert "还缺整改后的照片" not in unit.messages[-1].words
        assert not any("办好了" in message.words for message in world.wang.messages)


async def test_who_asks_how_is_told(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["怎么用", "怎么办结", "怎么弄啊？", "帮助", "how does this work"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert "使用说明" in unit.messages[-1].words


async def test_what_is_said_to_a_colleague_is_left_alone(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["@孙工 你处理一下", "@sungong 下午有空吗", "＠老李 你那边的"]):
        said = world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1] is said


async def test_help_says_plain_words_first(world: World):
    world.zhou.says("/help", to=world.groups[UNIT])
    world.li.says("/help", to=world.groups["desk"])
    await world.settle()

    for chat, words in ((world.groups[UNIT], "“修好了”"), (world.groups["desk"], "“派给环卫”")):
        said = chat.messages[-1].words
        assert 0 < said.index(words) < said.index("也可以用命令") < said.index("/close 12")


async def test_help_opens_the_lists(world: World):
    await world.reports()

    async for label, title in world.each([("未办结工单", "未办结工单（1）"), ("已超时的工单", "没有超时的工单")]):
        for asks, chat in ((world.zhou, world.groups[UNIT]), (world.li, world.groups["desk"])):
            asks.says("/help", to=chat)
            await world.settle()

            asks.presses(label, in_=chat)
            await world.settle()

            assert title in chat.messages[-1].words
