"""Words on the wrong ticket have a way back, by one button."""

from tests.stories.world import World

UNIT = "telecom-office"


async def test_words_below_a_receipt_are_added(world: World):
    await world.reports()

    async for words in world.each(["离地只有一米高", "就在东门旁边", "孩子放学都走这里", "it hangs very low"]):
        world.wang.says(words)
        await world.settle()

        assert world.groups[UNIT].sees(words)
        assert world.wang.messages[-1].buttons == [["这是新的上报"]]


def _sends(world: World, kind: str) -> None:
    if kind == "location":
        world.wang.sends_location(33.87, 115.78)
    elif kind == "voice":
        world.wang.sends_voice()
    else:
        world.wang.sends_photo()


async def test_photo_below_a_receipt_may_be_either(world: World):
    await world.reports()

    for kind in ("photo", "voice", "location"):
        _sends(world, kind)
        await world.settle()
        world.wang.presses("加到 #1")
        await world.settle()

    assert [message.kind for message in world.groups[UNIT].messages][-2:] == ["voice", "text"]
    assert world.groups[UNIT].sees("📍 33.870000, 115.780000")


async def test_another_report_below_a_receipt_is_a_draft(world: World):
    await world.reports()

    async for words in world.each(["和平花园垃圾成堆", "小区门口路灯不亮", "和平花园也有电线垂下来"]):
        world.wang.says(words)
        await world.settle()

        draft = world.wang.messages[-1]
        assert draft.button("提交")
        assert draft.button("加到 #1")
        assert not [message for message in world.groups[UNIT].messages if words in message.words]


async def test_addition_becomes_a_report(world: World):
    await world.reports()
    world.wang.says("楼道墙皮整块鼓起来", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()
    answer = world.wang.messages[-1]

    world.wang.presses("这是新的上报", on=answer)
    await world.settle()

    assert answer.buttons == []
    assert world.wang.messages[-1].button("提交")
    assert "楼道墙皮整块鼓起来" in world.wang.messages[-1].words
    assert world.groups[UNIT].sees("#1：刚才那位居民加错了")


async def test_added_photo_goes_with_its_report(world: World):
    await world.reports()
    world.wang.sends_photo("墙皮鼓起来", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()

    world.wang.presses("这是新的上报")
    await world.settle()
    world.wang.presses("提交")
    await world.settle()

    assert await world.count_tickets() == 2
    files = await world.read(lambda tx: tx.all("SELECT ticket FROM media ORDER BY message_id"))
    assert [row["ticket"] for row in files] == [1, 2]


async def test_added_album_goes_with_its_report(world: World):
    await world.reports()
    world.wang.sends_album(3, "墙皮鼓起来", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()

    world.wang.presses("这是新的上报")
    await world.settle()

    files = await world.read(lambda tx: tx.all("SELECT ticket, draft FROM media WHERE draft = 2"))
    assert [row["ticket"] for row in files] == [None] * 3


async def test_second_tap_makes_no_second_report(world: World):
    await world.reports()
    world.wang.says("楼道墙皮整块鼓起来", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()
    answer = world.wang.messages[-1]
    data = world.data_of(answer, "这是新的上报")
    world.wang.presses("这是新的上报")
    await world.settle()
    world.wang.presses("取消")
    await world.settle()

    press = world.wang.forges(data, answer)
    await world.settle()

    assert press.answer.text == "这个按钮已经失效，没有改动。"


async def test_forged_way_back_is_refused(world: World):
    await world.reports()
    world.wang.says("小孩够得着", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()

    for data in ("new:1:5", "again:1:5", "beside:1", "new:9:9", "beside:x"):
        press = world.zhao.forges(data, world.zhao.chat.post(world.telegram.me, words="?"))
        await world.settle()
        assert press.answer.text

    assert await world.count_tickets() == 1


async def test_report_becomes_an_addition(world: World):
    await world.reports()
    world.wang.sends_photo("小区门口路灯不亮")
    await world.settle()
    draft = world.wang.messages[-1]

    world.wang.presses("加到 #1", on=draft)
    await world.settle()

    unit = world.groups[UNIT]
    assert unit.sees("小区门口路灯不亮")
    assert [message.kind for message in unit.messages].count("photo") == 2
    assert draft.buttons == [["不是同一件"]]
    assert await world.count_tickets() == 1


async def test_added_draft_has_a_way_back_too(world: World):
    await test_report_becomes_an_addition(world)

    world.wang.presses("不是同一件")
    await world.settle()

    assert world.wang.messages[-1].button("提交")


async def test_photo_after_not_solved_belongs_to_it(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("未解决")
    await world.settle()

    async for words in world.each(["你看，电线还垂着呢", "地上还有一截线", "还是没人管，小孩天天拽着玩", ""]):
        world.wang.sends_photo(words)
        await world.settle()

        assert await world.count_tickets() == 1
        assert world.wang.messages[-1].buttons == [["这是新的上报"]]
        assert words in "".join(message.words for message in world.groups[UNIT].messages)


async def test_other_photo_after_not_solved_says_so(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("未解决")
    await world.settle()

    world.wang.sends_photo("和平花园门口垃圾成堆")
    await world.settle()

    assert world.wang.messages[-1].button("加到 #1")
    assert world.wang.messages[-1].button("提交")


async def test_reply_to_ones_own_report_adds(world: World):
    report = world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.submits(world.wang)
    world.time += 5000

    world.wang.says("今天又低了一截", reply_to=report)
    await world.settle()

    assert world.groups[UNIT].sees("今天又低了一截")


async def test_reply_to_ones_own_addition_adds(world: World):
    await world.reports()
    addition = world.wang.says("小孩够得着", reply_to=world.wang.sees("#1 已提交"))
    await world.settle()
    world.time += 5000

    world.wang.sends_photo(reply_to=addition)
    await world.settle()

    assert world.groups[UNIT].messages[-1].kind == "photo"


async def test_much_later_words_are_a_report(world: World):
    await world.reports()
    world.time += 3600

    world.wang.says("小孩够得着")
    await world.settle()

    assert world.wang.messages[-1].button("加到 #1")


async def test_day_later_nothing_is_offered(world: World):
    await world.reports()
    world.pass_days(2)

    world.wang.says("小区门口路灯不亮")
    await world.settle()

    assert not world.wang.messages[-1].button("加到 #1")


async def test_open_draft_takes_what_comes(world: World):
    await world.reports()
    world.wang.says("小区门口路灯不亮")
    await world.settle()

    world.wang.says("一连三盏")
    await world.settle()

    assert "一连三盏" in world.wang.messages[-1].words


async def test_draft_is_added_to_what_is_done(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.sends_photo("小区门口路灯不亮")
    await world.settle()

    world.wang.presses("加到 #1")
    await world.settle()

    assert world.groups[UNIT].sees("小区门口路灯不亮")
