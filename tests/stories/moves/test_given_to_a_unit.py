"""Who may assign says in reply whose it is; a unit, which may not, gets it back to the desk with one tap."""

from tests.stories.world import World

UNIT = "telecom-office"
NOBODYS = "老城厢有人乱停车，占了盲道"


async def test_leader_and_desk_give_it(world: World):
    await world.reports(words=NOBODYS)
    await world.reports()
    world.zhou.says("/escalate 2 这是谁家的线", to=world.groups[UNIT])
    await world.settle()

    async for words in world.each(
        [
            *("派给环卫", "转给环卫处", "由环卫处理", "这个请环卫去处理一下", "轉給環衛處理", "还是给环卫办吧", "环卫"),
            *("交由环卫所负责，今天办完", "give it to sanitation", "Please pass this on to the Sanitation Office"),
            *("let sanitation handle it", "派给环未", "转给huanwei", "由欢卫处理"),
        ]
    ):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        said = world.boss.says(words, reply_to=world.boss.sees("#2"))
        await world.settle()

        assert [(await world.ticket_of(number)).unit for number in (1, 2)] == ["sanitation-office"] * 2
        assert (await world.ticket_of(2)).final
        assert said.reactions == ["👍"]


async def test_what_follows_the_name_goes_along(world: World):
    await world.reports(words=NOBODYS)

    world.li.says("转给城管处理，今天务必到现场", reply_to=world.groups["desk"].sees("#1"))
    await world.settle()

    assert world.groups["urban-management"].sees("今天务必到现场")


async def test_other_words_with_a_name_are_no_order(world: World):
    await world.reports(words=NOBODYS)
    await world.reports()
    world.zhou.says("/escalate 2 这是谁家的线", to=world.groups[UNIT])
    await world.settle()

    async for words in world.each(
        ["给环卫打个电话问问", "环卫说不是他们的", "请尽快处理", "转给他看看", "给市民回个话", "这是城管的老问题"]
    ):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        world.boss.says(words, reply_to=world.boss.sees("#2"))
        await world.settle()

        assert await world.status_of(1) == "new"
        assert world.groups["desk"].sees("#1 这句话怎么处理？")
        assert world.groups[UNIT].sees(f"#2：领导批示\n{words}")


async def test_name_of_several_is_a_tap(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 这是谁家的线", to=world.groups[UNIT])
    await world.settle()

    async for words in world.each(["派给管理", "转给管理处理", "assign it to office"]):
        world.boss.says(words, reply_to=world.boss.sees("#1"))
        await world.settle()

        world.boss.presses("环境卫生管理处", on=world.boss.sees("您指的是哪个单位？"))
        await world.settle()

        assert (await world.ticket_of(1)).unit == "sanitation-office"


async def test_name_of_nobody_is_asked_about(world: World):
    await world.reports(words=NOBODYS)
    desk = world.groups["desk"]

    async for words in world.each(["派给消防", "转给供电局处理", "交给水务"]):
        world.li.says(words, reply_to=desk.sees("#1"))
        await world.settle()
        question = desk.sees("没有“")

        world.li.says("城管", reply_to=question)
        await world.settle()

        assert (await world.ticket_of(1)).unit == "urban-management"


async def test_unit_returns_with_a_suggestion(world: World):
    await world.reports()
    unit, desk = world.groups[UNIT], world.groups["desk"]

    async for words in world.each(
        ["转给城管", "派给城管", "这是城管的，转给城管局吧", "轉城管", "由城管处理", "give it to urban management"]
    ):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        world.zhou.presses("退回", on=unit.sees("派单由协调员定。退回 #1 并建议转给城市管理局吗？"))
        await world.settle()

        assert await world.status_of(1) == "new"
        card = desk.sees(f"↩ 通信管理办公室退回：{words}")
        assert card.buttons[0][0] == "城市管理局"


async def test_name_without_an_order_is_a_suggestion_as_well(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says("城管", reply_to=unit.sees("#1"))
    await world.settle()

    assert unit.sees("退回 #1 并建议转给城市管理局吗？")


async def test_own_name_is_no_suggestion(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says("由通信办处理", reply_to=unit.sees("#1"))
    await world.settle()

    assert unit.sees("#1 这句话怎么处理？")


async def test_what_cannot_be_returned_is_not_offered(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 这是谁家的线", to=world.groups[UNIT])
    await world.settle()
    world.boss.says("派给城管", reply_to=world.boss.sees("#1"))
    await world.settle()
    unit = world.groups["urban-management"]

    world.zhou.says("转给环卫", reply_to=unit.sees("#1"))
    await world.settle()

    assert "建议" not in unit.messages[-1].words
    assert not unit.messages[-1].button("退回")
