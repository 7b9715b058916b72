"""Below a survey people say how it is, thank, ask, or want their report back; none of that is a new report."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"
BUTTONS = [["已解决，满意", "已解决，不满意"], ["未解决"]]


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def resolved(world: World) -> None:
    await world.reports()
    await world.closes(1)


async def test_opinion_is_asked_about_and_kept(world: World):
    await resolved(world)

    async for words, hours in world.each(
        product(["还行", "凑合吧", "一般", "10分", "五星好评", "修好了", "不满意", "不錯", "not bad", "8/10"], [0, 20])
    ):
        world.time += hours * 3600

        assert "#1 真的解决了吗？" in await says(world, words)
        assert world.wang.messages[-1].buttons[:2] == BUTTONS
        assert world.groups[UNIT].sees(words)
        assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []


async def test_thanks_below_a_survey_are_no_answer(world: World):
    await resolved(world)

    async for words in world.each(["谢谢", "好的", "嗯", "👍", "1", "thanks"]):
        assert (await says(world, words)).startswith("不客气！#1 真的解决了吗？")
        assert await world.status_of(1) == "resolved"


async def test_who_has_not_looked_may_wait(world: World):
    await resolved(world)

    async for words in world.each(
        ["还没看", "我不在家", "等会儿看看", "不知道", "haven't checked yet", "i will check"]
    ):
        assert (await says(world, words)).startswith("不着急。#1 您看过以后")
        assert world.wang.messages[-1].buttons == BUTTONS


async def test_thanks_below_two_surveys_ask_for_the_last(world: World):
    await resolved(world)
    await world.reports(words="和平花园3号楼门口电线垂下来了")
    world.zhou.sends_photo("/close 2 已收好", to=world.groups["urban-management"])
    await world.settle()

    assert "#2 真的解决了吗？" in await says(world, "谢谢")


async def test_photo_with_words_shows_what_was_done(world: World):
    await resolved(world)

    world.wang.sends_photo("你看看这叫修好了？")
    await world.settle()

    assert world.wang.messages[-1].buttons == [*BUTTONS, ["这是新的上报"]]


async def test_survey_says_what_it_is_about(world: World):
    await resolved(world)

    assert "沿街线路杂乱 · 幸福里小区 3号楼门口" in world.wang.sees("#1 办好了").words


async def test_who_urges_is_told_how_far_it_is(world: World):
    await world.reports()

    async for words, hours in world.each(
        product(
            ["怎么还没人来", "催一下", "到底什么时候修啊", "都三天了", "when will it be fixed", "沒人管嗎"], [0, 20]
        )
    ):
        world.time += hours * 3600

        assert "通信管理办公室 · 等单位接单" in await says(world, words)
        assert world.groups[UNIT].sees(words)


async def test_who_urges_with_two_reports_chooses(world: World):
    await world.reports()
    await world.reports(words="和平花园3号楼门口电线垂下来了")
    world.time += 7200
    await says(world, "进度")

    await says(world, "怎么还没人来")

    assert world.wang.messages[-1].buttons[0] == ["#1", "#2"] or "#1" in str(world.wang.messages[-1].buttons)


async def test_who_asks_sees_their_reports(world: World):
    await world.reports()

    async for words in world.each(["我的事办得怎么样了", "提交成功了吗", "收到没", "好了没"]):
        assert (await says(world, words)).startswith("我的上报（1）")


async def test_what_is_done_cannot_be_withdrawn(world: World):
    await resolved(world)

    async for words in world.each(["撤回", "我要撤回", "withdraw", "收回"]):
        assert (await says(world, words)).startswith("#1 目前是“已办结，请评价”，不能撤回了。")
        world.wang.says("线又掉了一根", reply_to=world.wang.messages[-1])
        await world.settle()

        assert world.groups[UNIT].sees("线又掉了一根")


async def test_what_follows_thanks_is_still_about_it(world: World):
    await resolved(world)
    world.wang.presses("已解决，满意")
    await world.settle()

    async for words in world.each(["谢谢你们", "好吧", "👍"]):
        await says(world, words)

        await says(world, "又坏了")

        assert await world.status_of(1) == "assigned"


async def test_reason_is_thanked_for_and_asks_nothing(world: World):
    await resolved(world)
    world.wang.presses("已解决，不满意")
    await world.settle()

    async for words in world.each(["等太久了", "态度不好", "took too long"]):
        assert await says(world, words) == "谢谢，您对 #1 的意见已转给责任单位。"
        assert world.wang.messages[-1].buttons == [["这是新的上报"]]
        assert world.groups[UNIT].sees(words)


async def test_trouble_of_its_own_is_a_report(world: World):
    await world.reports()
    world.time += 7200

    async for words in world.each(["都三天了，垃圾没人收", "和平花园怎么还没人来", "路灯什么时候修"]):
        await says(world, words)

        assert world.wang.messages[-1].buttons
        assert not [message for message in world.groups[UNIT].messages if words in message.words]


async def test_word_of_a_button_is_no_part_of_a_draft(world: World):
    await resolved(world)
    await says(world, "5号楼的垃圾桶满了")

    async for words, status in world.each(
        [("未解决", "assigned"), ("已解决，满意", "closed"), ("已解决,不满意。", "closed"), ("Not solved", "assigned")]
    ):
        await says(world, words)
        await says(world, "提交")

        assert await world.status_of(1) == status
        assert (await world.ticket_of(2)).words == "5号楼的垃圾桶满了"
