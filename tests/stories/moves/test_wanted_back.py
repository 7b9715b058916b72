"""A clerk closed it too early: nothing is lost, and who can bring it back is told."""

from issuebot.store import events
from tests.stories.world import DAY, World

UNIT = "telecom-office"
SAYS = [
    *(
        "重新打开",
        "结错了",
        "还没弄好，先别结",
        "不好意思点错了",
        "这单误办结了",
        "撤销办结",
        "还没修好呢，材料没到",
        "又掉下来了",
    ),
    *(
        "其实还没处理完",
        "先别结案",
        "重新開單",
        "reopen it please",
        "closed by mistake",
        "not done yet",
        "sorry, wrong ticket",
    ),
    *(
        "弄错了 还没好",
        "我弄错单子了",
        "搞错了这个是二号的",
        "哎呀按错了",
        "师傅说还没弄好",
        "線又掉了",
        "我点快了，还差一段",
    ),
    *("这个先不要给居民看 我弄错单子了", "还没弄好材料没到", "oops closed the wrong one", "it came down again"),
]
WRONG_SHOWN = [
    *(
        "发错图了",
        "照片发错了 应该是这张",
        "不好意思，图片传错了",
        "發錯照片了",
        "那个不是这单的照片",
        "说明写错了，是捆扎",
    ),
    *("wrong photo sorry", "oops, that's the wrong picture"),
]


async def test_words_of_the_unit_reach_the_desk(world: World):
    await world.reports()
    await world.closes(1)
    unit, desk = world.groups[UNIT], world.groups["desk"]

    async for words in world.each(SAYS):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].words == "已告诉协调员。居民点“未解决”，#1 就会马上退回来重办。"
        told = desk.sees("#1：通信管理办公室说还没办完")
        assert words in told.words
        assert "正在请居民评价" in told.words
        assert await world.status_of(1) == "resolved"
        assert (await world.read(lambda tx: events.latest(tx, 1, "note"))).words == words


async def test_resident_brings_it_back_meanwhile(world: World):
    await world.reports()
    await world.closes(1)
    world.zhou.says("结错了", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    world.wang.presses("未解决")
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_desk_reopens_what_was_closed(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.zhou.says("结错了，那是另一根线", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()
    assert "由协调员决定 #1 要不要重新办理" in world.groups[UNIT].messages[-1].words

    world.li.says("重新打开", reply_to=world.groups["desk"].sees("说还没办完"))
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_desk_reopens_by_the_button(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()
    world.zhou.says("重办", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    world.li.presses("重新办理", on=world.groups["desk"].sees("说还没办完"))
    await world.settle()
    world.li.says("单位说结错了", reply_to=world.groups["desk"].messages[-1])
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_another_unit_brings_nothing_back(world: World):
    await world.reports()
    await world.closes(1)
    card = world.groups[UNIT].sees("#1")

    world.sun.says("重新打开", to=world.groups["police-station"], reply_to=card)
    await world.settle()

    assert not any("说还没办完" in one.words for one in world.groups["desk"].messages)


async def test_open_ticket_is_spoken_of_as_ever(world: World):
    await world.reports()

    async for words in world.each(["还没弄好，材料没到", "先别结", "not done yet"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "assigned"
        assert not any("说还没办完" in one.words for one in world.groups["desk"].messages)


async def test_other_words_on_a_closed_one_are_offered(world: World):
    await world.reports()
    await world.closes(1)

    async for words in world.each(["居民很满意", "下次注意", "照片在这里", "还没弄好吗？", "line was tied up twice"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert world.groups[UNIT].messages[-1].button("内部备注")


async def test_silently_closed_one_is_told_as_well(world: World):
    await world.reports()
    await world.closes(1)
    world.pass_days(8)
    await world.tick()
    assert await world.status_of(1) == "closed"
    world.time += DAY

    world.zhou.says("重新打开", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    assert world.groups["desk"].sees("说还没办完").button("重新办理")


async def test_wrong_photo_is_changed_by_editing(world: World):
    await world.reports()
    await world.closes(1)
    unit, desk = world.groups[UNIT], world.groups["desk"]

    async for words in world.each(WRONG_SHOWN):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert "请编辑您办结时发的那条消息" in unit.messages[-1].words
        assert not any("说还没办完" in one.words for one in desk.messages)


async def test_right_photo_below_the_card_is_no_new_close(world: World):
    await world.reports()
    await world.closes(1)
    unit = world.groups[UNIT]

    world.zhou.sends_photo("应该是这张", reply_to=unit.sees("#1"))
    await world.settle()

    assert "请编辑" in unit.messages[-1].words


async def test_who_returned_it_wants_it_again(world: World):
    await world.reports()
    await world.returns(UNIT)
    unit, desk = world.groups[UNIT], world.groups["desk"]

    async for words in world.each(
        ["退错了", "退错了，是我们的", "拿回来吧", "怎么退了，这是我们的啊", "还是我们办吧", "it's ours after all"]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].words == "已告诉协调员：#1 还是归你们办，由协调员改派。"
        assert words in desk.sees("#1：通信管理办公室说还是归他们办").words
        assert await world.status_of(1) == "new"


async def test_desk_gives_it_back_in_reply(world: World):
    await world.reports()
    await world.returns(UNIT)
    world.zhou.says("退错了", reply_to=world.groups[UNIT].sees("#1"))
    await world.settle()

    world.li.says("派给电信", reply_to=world.groups["desk"].sees("说还是归他们办"))
    await world.settle()

    assert (await world.ticket_of()).unit == UNIT


async def test_who_has_it_claims_nothing(world: World):
    await world.reports()

    async for words in world.each(["退错了", "是我们的"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert not any("说还是归他们办" in one.words for one in world.groups["desk"].messages)


async def test_stranger_unit_claims_nothing(world: World):
    await world.reports()
    card = world.groups[UNIT].sees("#1")

    world.sun.says("是我们的", to=world.groups["police-station"], reply_to=card)
    await world.settle()

    assert not any("说还是归他们办" in one.words for one in world.groups["desk"].messages)
