"""The survey takes words, and a reply to what is over is not lost."""

from itertools import product

from issuebot.store import events
from tests.stories.world import World

UNIT = "telecom-office"


async def resolved(world: World) -> None:
    await world.reports()
    await world.closes(1)


async def test_not_solved_counts_in_words(world: World):
    await resolved(world)

    async for words, replies in world.each(
        product(["未解决", "没修好", "还是坏的", "還沒修好", "not fixed", "没解决！", "又坏了"], [True, False])
    ):
        world.wang.says(words, reply_to=world.wang.sees("#1 办好了") if replies else None)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert world.boss.sees("❗ #1（通信管理办公室）：居民说还没解决")
        assert world.wang.messages[-1].words.startswith("#1 马上重新办理")
        assert await world.count_tickets() == 1


async def test_satisfied_counts_in_words(world: World):
    await resolved(world)
    before = len(world.groups[UNIT].messages)

    async for words, replies in world.each(
        product(["已解决，满意", "修好了谢谢", "已解決，滿意", "fixed thanks", "总算修好了，辛苦了"], [True, False])
    ):
        world.wang.says(words, reply_to=world.wang.sees("#1 办好了") if replies else None)
        await world.settle()

        assert (await world.ticket_of()).rating == "satisfied"
        assert "您的评价：已解决，满意" in world.wang.sees("#1 已结案：").words
        assert len(world.groups[UNIT].messages) == before


async def test_not_satisfied_counts_in_words(world: World):
    await resolved(world)

    async for words in world.each(["已解决，不满意", "解决了，但是不满意", "Solved, not satisfied"]):
        world.wang.says(words)
        await world.settle()

        assert (await world.ticket_of()).rating == "unsatisfied"


async def test_words_behind_the_verdict_go_along(world: World):
    await resolved(world)

    world.wang.says("没修好，灯还是一闪一闪的", reply_to=world.wang.sees("#1 办好了"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups[UNIT].sees("没修好，灯还是一闪一闪的")


async def test_photo_may_say_that_it_is_not_solved(world: World):
    await resolved(world)

    world.wang.sends_photo("还是坏的", reply_to=world.wang.sees("#1 办好了"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups[UNIT].messages[-1].kind == "photo" or world.groups[UNIT].messages[-2].kind == "photo"


async def test_other_words_are_kept_and_asked_about(world: World):
    await resolved(world)

    async for words in world.each(["修好了", "灯罩没装回去", "什么时候再来看看？", "only half of it"]):
        world.wang.says(words, reply_to=world.wang.sees("#1 办好了"))
        await world.settle()
        question = world.wang.messages[-1]
        assert question.buttons == [["已解决，满意", "已解决，不满意"], ["未解决"], ["这是新的上报"]]
        assert world.groups[UNIT].sees(words)

        world.wang.presses("未解决", on=question)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert question.buttons == []


async def test_thanks_do_not_say_that_it_is_solved(world: World):
    await resolved(world)
    before = len(world.groups[UNIT].messages)

    world.wang.says("谢谢师傅们", reply_to=world.wang.sees("#1 办好了"))
    await world.settle()
    question = world.wang.sees("不客气！#1 真的解决了吗？")
    world.wang.presses("已解决，满意", on=question)
    await world.settle()

    assert (await world.ticket_of()).rating == "satisfied"
    assert question.buttons == []
    assert len(world.groups[UNIT].messages) == before


async def test_follower_cannot_reopen_but_is_heard(world: World):
    await world.reports()
    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()
    await world.closes(1)

    world.zhao.says("没修好，我家门口还垂着", reply_to=world.zhao.sees("#1 办好了"))
    await world.settle()

    assert await world.status_of(1) == "resolved"
    assert world.groups[UNIT].sees("没修好，我家门口还垂着")


async def test_typed_answer_of_the_second_time_is_refused(world: World):
    await resolved(world)
    for _ in range(2):
        world.wang.says("已解决，满意", reply_to=world.wang.sees("#1"))
        await world.settle()

    assert world.wang.sees("您已经评价过了，谢谢！")


async def test_not_solved_after_the_end_counts(world: World):
    await resolved(world)
    world.wang.presses("已解决，满意")
    await world.settle()

    world.wang.says("又坏了", reply_to=world.wang.sees("#1 已结案"))
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_report_below_the_survey_is_no_answer(world: World):
    await resolved(world)

    world.wang.says("和平花园垃圾没人收，臭得很")
    await world.settle()

    assert await world.status_of(1) == "resolved"
    assert world.wang.sees("环境卫生 · 和平花园")


async def test_typed_answer_redelivered_counts_once(world: World):
    await resolved(world)
    world.wang.says("未解决")
    await world.intake.poll(0)
    await world.die()
    await world.start()
    await world.settle()

    said = await world.read(lambda tx: events.of_ticket(tx, 1))
    assert len([event for event in said if event.kind == "unsolved"]) == 1


async def test_question_on_a_declined_ticket_reaches_who_declined(world: World):
    await world.reports()
    world.li.says("/decline 1 这归物业管，请打物业电话", to=world.groups["desk"])
    await world.settle()
    unit = len(world.groups[UNIT].messages)

    async for words in world.each(["为什么不管？物业说归你们", "可是楼道是公共的呀", "Who is responsible then?"]):
        world.wang.says(words, reply_to=world.wang.sees("#1 不予受理"))
        await world.settle()

        assert world.groups["desk"].sees(words)
        assert len(world.groups[UNIT].messages) == unit
        assert world.wang.messages[-1].buttons == [["重新办理"], ["这是新的上报"]]


async def test_declined_in_private_is_answered_in_private(world: World):
    await world.reports()
    world.li.says("/decline 1 这归物业管，请打物业电话")
    await world.settle()

    world.wang.says("物业不管呢", reply_to=world.wang.sees("#1 不予受理"))
    await world.settle()

    assert world.li.sees("物业不管呢")


async def test_what_is_over_is_taken_up_in_one_tap(world: World):
    async for end in world.each(["closed", "declined", "withdrawn"]):
        await resolved(world) if end == "closed" else await world.reports()
        if end == "closed":
            world.wang.presses("已解决，满意")
        elif end == "declined":
            world.li.says("/decline 1 这归物业管", to=world.groups["desk"])
        else:
            world.wang.presses("撤回")
            await world.settle()
            world.wang.presses("是，撤回")
        await world.settle()
        assert await world.status_of(1) == end
        world.wang.says("线头又露出来一截", reply_to=world.wang.sees("#1"))
        await world.settle()
        offer = world.wang.messages[-1]

        world.wang.presses("重新办理", on=offer)
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert world.groups[UNIT].sees("🔁 重新办理：线头又露出来一截")
        assert offer.buttons == []


async def test_photo_alone_takes_it_up_again(world: World):
    await resolved(world)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.wang.sends_photo(reply_to=world.wang.sees("#1"))
    await world.settle()

    world.wang.presses("重新办理")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_offer_is_not_made_after_thirty_days(world: World):
    await resolved(world)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.pass_days(31)

    world.wang.says("线头又露出来一截", reply_to=world.wang.sees("#1"))
    await world.settle()

    assert world.wang.messages[-1].buttons == [["这是新的上报"]]
    assert world.groups[UNIT].sees("线头又露出来一截")


async def test_thanks_to_what_is_over_reach_nobody(world: World):
    await world.reports()
    world.li.says("/decline 1 这归物业管", to=world.groups["desk"])
    await world.settle()
    before = len(world.groups["desk"].messages)

    for words in ("谢谢", "👍", "好的，知道了", "。。。"):
        world.wang.says(words, reply_to=world.wang.sees("#1"))
        await world.settle()

    assert len(world.groups["desk"].messages) == before


async def test_not_solved_counts_below_another_message(world: World):
    await resolved(world)

    async for between, words in world.each(product(["帮助", "进度", "/guide"], ["未解决", "還沒修好", "Not solved"])):
        world.wang.says(between)
        await world.settle()

        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "assigned"


async def test_who_was_away_may_still_say_not_solved(world: World):
    await world.reports()
    world.wang.blocks()
    await world.closes(1)
    world.pass_days(8)
    await world.tick()
    world.wang.unblocks()
    world.wang.says("进度")
    await world.settle()

    world.wang.says("未解决")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_not_solved_of_two_shows_both(world: World):
    for number in (1, 2):
        await world.reports()
        await world.closes(number)
    world.wang.says("帮助")
    await world.settle()

    world.wang.says("未解决")
    await world.settle()

    assert [button for row in world.wang.messages[-1].buttons for button in row][:2] == ["#2", "#1"]
    assert [await world.status_of(1), await world.status_of(2)] == ["resolved", "resolved"]


async def test_no_alone_reopens_nothing_from_afar(world: World):
    await resolved(world)
    world.wang.says("帮助")
    await world.settle()

    async for words in world.each(["没有", "不行", "no"]):
        world.wang.says(words)
        await world.settle()

        assert await world.status_of(1) == "resolved"


async def test_what_stopped_working_is_no_thanks(world: World):
    await world.reports()
    await world.closes(1)

    async for words in world.each(["路灯不亮了谢谢", "门禁又不好使了，谢谢", "水管不通了"]):
        world.wang.says(words, reply_to=world.wang.messages[-1])
        await world.settle()

        assert await world.status_of(1) != "closed"


async def test_what_works_again_is_solved(world: World):
    await world.reports()
    await world.closes(1)

    async for words in world.each(["没问题了谢谢", "路灯亮了谢谢"]):
        world.wang.says(words, reply_to=world.wang.messages[-1])
        await world.settle()

        assert await world.status_of(1) == "closed"
