"""Orders in plain words, in reply to a ticket or with its number in them."""

from tests.stories.world import World

UNIT = "telecom-office"


async def test_desk_names_the_unit(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]

    async for words in world.each(["派给城管", "城管", "转城管局 请尽快", "assign to urban management", "#1 给城管"]):
        said = world.li.says(words, reply_to=desk.sees("#1"))
        await world.settle()

        assert (await world.ticket_of(1)).unit == "urban-management"
        assert said.reactions == ["👍"]


async def test_words_like_an_order_are_asked_about(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]

    async for words in world.each(["给居民打个电话", "派个人去看看", "转发给他", "给城里人添堵", "紧急联系人是谁"]):
        world.li.says(words, reply_to=desk.sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "new"
        assert desk.sees("#1 这句话怎么处理？")


async def test_desk_names_the_double(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    await world.reports(world.zhao, "和平花园路灯不亮了")

    async for words in world.each(["和 #2 重复", "跟2号重复", "并入 #2", "合并 2", "duplicate of #2"]):
        world.li.says(words, reply_to=world.groups["desk"].sees("#1"))
        await world.settle()

        assert (await world.ticket_of(1)).merged_into == 2


async def test_clerk_gives_no_orders(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园3号楼电线杂乱")
    unit = world.groups[UNIT]

    async for words in world.each(["派给城管", "和 #2 重复", "加急"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        ticket = await world.ticket_of(1)
        assert (ticket.status, ticket.unit, ticket.urgent) == ("assigned", UNIT, False)
        assert unit.sees("退回 #1 并建议" if "城管" in words else "#1 这句话怎么处理？")


async def test_yes_may_carry_the_number(world: World):
    await world.reports()

    async for words in world.each(["#1 收到", "1 收到", "签收1", "＃１　收到", "@issuebot 收到", "收到收到", "1"]):
        world.zhou.says(words, reply_to=world.groups[UNIT].sees("#1"))
        await world.settle()

        assert await world.status_of(1) == "accepted"


async def test_named_ticket_counts_in_any_reply(world: World):
    await world.reports()
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.presses("追问", unit.sees("#1"))
    await world.settle()

    async for words in world.each(["#2 收到", "＃2 签收", "#2：好的"]):
        world.zhou.says(words, reply_to=unit.messages[-1])
        await world.settle()

        assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "accepted"]


async def test_number_gives_no_rights(world: World):
    await world.reports()
    await world.reports(world.zhao, "老城厢有人乱停车，占了盲道")
    unit = world.groups[UNIT]

    async for words in world.each(["#2 收到", "＃2 签收"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert [await world.status_of(1), await world.status_of(2)] == ["assigned", "new"]


async def test_reply_to_a_list_names_its_ticket(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("/queue", to=unit)
    await world.settle()
    listed = unit.messages[-1]

    world.zhou.says("谢谢", reply_to=listed)
    await world.settle()
    world.zhou.says("#1 收到", reply_to=listed)
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert "谢谢" in unit.messages[-2].words


async def test_move_in_reply_to_a_list_asks_which(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("/queue", to=unit)
    await world.settle()

    async for words in world.each(["办结", "退回 不归我们管"]):
        world.zhou.says(words, reply_to=unit.messages[-1])
        await world.settle()

        assert unit.messages[-1].forces_reply


async def test_more_time_is_asked_for_in_words(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["申请延期 3 天 等配件", "需要延期3天，等配件", "延期三天：等配件"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.sees("#1 已申请延期")
        assert world.groups["desk"].sees("等配件")


async def test_return_stands_first_where_likely(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["不归我们管 找城管", "这不是我们的活", "属于物业负责", "not our job"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.sees("#1 这句话怎么处理？").buttons[0][0] == "退回"
        assert await world.status_of(1) == "assigned"
