"""How far it is, who sees to it, whether to take it back: asked, scolded and confirmed in words of their own."""

from itertools import product

from tests.stories.world import World

UNIT = "telecom-office"
URGES = [
    *(
        "打12345了啊",
        "再不来我就去市政府",
        "你们到底管不管",
        "到底还来不来",
        "是不是把我忘了",
        "一点动静都没有",
        "等了三天了",
    ),
    *(
        "how long is this gonna take",
        "when r they coming",
        "i'll call 12345",
        "is anyone coming or not",
        "its been 3 days",
    ),
]


async def says(world: World, words: str) -> str:
    world.wang.says(words)
    await world.settle()
    return world.wang.messages[-1].words


async def test_who_threatens_is_told_how_far_it_is(world: World):
    await world.reports()

    async for words, hours in world.each(product(URGES, [0, 20])):
        world.time += hours * 3600

        assert "通信管理办公室 · 等单位接单" in await says(world, words)
        assert world.groups[UNIT].sees(words)


async def test_who_threatens_for_nothing_is_heard(world: World):
    async for words in world.each(["打12345了啊", "i will call the press", "this bot sucks"]):
        assert "让您着急了，对不起。" in await says(world, words)


async def test_who_asks_sees_the_list(world: World):
    await world.reports()

    async for words in world.each(
        ["我那个事呢", "怎么样了", "现在什么情况了", "我的单号多少", "any update on this", "what's happening"]
    ):
        assert (await says(world, words)).startswith("我的上报（1）")


async def test_who_asks_for_the_unit_sees_it(world: World):
    await world.reports()

    async for words in world.each(
        ["现在谁在办", "我的事派给谁了", "哪个单位在处理", "who is handling it", "who's working on this"]
    ):
        assert "通信管理办公室" in await says(world, words)
        assert all(words not in message.words for message in world.groups[UNIT].messages)


async def test_withdrawal_is_confirmed_in_words(world: World):
    await world.reports()
    await says(world, "能不能撤回")

    async for words, status in world.each(
        [("是的", "withdrawn"), ("对", "withdrawn"), ("yes", "withdrawn"), ("不", "assigned"), ("no", "assigned")]
    ):
        await says(world, words)

        assert await world.status_of(1) == status


async def test_late_yes_withdraws_nothing(world: World):
    await world.reports()
    await says(world, "撤回")
    world.time += 3600

    await says(world, "是的")

    assert await world.status_of(1) == "assigned"


async def test_who_wants_the_boss_gets_a_person(world: World):
    await world.reports()

    async for words in world.each(
        ["我要找你们领导", "你们领导是谁", "叫他给我打电话", "i want to speak to your manager", "i want to escalate"]
    ):
        await says(world, words)

        assert world.groups["desk"].sees("有居民要求转人工")


async def test_who_asks_whether_it_came_hears_it(world: World):
    await world.reports()

    async for words in world.each(["报了没", "提交成功了没有啊", "did it work", "did you get it"]):
        assert await says(world, words)
        assert all(words not in message.words for message in world.groups[UNIT].messages)


async def test_yes_below_over_already_asks_to_withdraw(world: World):
    await world.reports()
    await says(world, "已经好了不用来了")

    assert await says(world, "是的") == "要撤回 #1 吗？撤回后就没人办了。"
    await says(world, "是的")

    assert await world.status_of(1) == "withdrawn"


async def test_who_asks_what_to_tap_sees_the_buttons(world: World):
    await world.reports()
    await world.closes(1)

    async for words in world.each(["那我点哪个", "点哪儿啊", "where do i tap"]):
        assert "#1 真的解决了吗？" in await says(world, words)
        assert all(words not in message.words for message in world.groups[UNIT].messages)


async def test_what_comes_back_is_offered_to_the_old_report(world: World):
    await world.reports()
    await world.closes(1)
    await says(world, "已解决，满意")
    world.pass_days(5)

    await says(world, "闺女 那根电线又拖到地上了")
    world.wang.presses("加到 #1")
    await world.settle()

    assert world.wang.messages[-1].button("重新办理")


async def test_new_trouble_is_offered_to_no_old_report(world: World):
    """Days later new messages went on with the conversation that was over (Chatwoot, issue 9741)."""
    await world.reports()
    await world.closes(1)
    await says(world, "已解决，满意")
    world.pass_days(5)

    await says(world, "幸福里5号楼电线垂下来了")

    assert not world.wang.messages[-1].button("加到 #1")


async def test_waiting_for_an_answer_takes_other_wishes(world: World):
    """Elsewhere a bot that waits for words hears no command (telegram-node-bot, issue 52)."""
    await world.reports()
    world.zhou.says("/ask 1 是哪一家的线？", to=world.groups[UNIT])
    await world.settle()

    async for words in world.each(["帮助", "/my", "转人工", "怎么回答"]):
        await says(world, words)

        assert await world.status_of(1) == "waiting"


async def test_photo_of_a_cancelled_draft_is_left(world: World):
    """Photos of a report that was left hung on the next one (FixMyStreet, issue 1332)."""
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await says(world, "取消")

    await says(world, "幸福里5号楼垃圾没人收")

    assert "张照片" not in world.wang.sees("请看一下").words


async def test_thanks_after_the_end_open_nothing(world: World):
    """Who wrote “thank you” opened a ticket anew (telegram-support-bot, issue 109)."""
    await world.reports()
    await world.closes(1)
    await says(world, "已解决，满意")

    await says(world, "谢谢你啊姑娘")

    assert (await world.status_of(1), await world.count_tickets()) == ("closed", 1)


async def test_not_fixed_after_the_end_reaches_the_unit(world: World):
    """That it was not fixed after all was forwarded to nobody (FixMyStreet, issue 897)."""
    await world.reports()
    await world.closes(1)
    world.pass_days(9)

    await says(world, "其实根本没修好")

    assert world.groups[UNIT].sees("居民说还没解决")
