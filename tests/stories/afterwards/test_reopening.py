"""Back from an end, and taken back before the beginning."""

from issuebot.store import tickets
from tests.stories.world import World


async def test_withdraw_asks_first(world: World):
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()
    question = world.wang.sees("要撤回 #1 吗？")

    world.wang.presses("不，继续办", on=question)
    await world.settle()
    assert question.words == "好的，#1 继续办。"
    assert await world.status_of(1) == "assigned"


async def test_withdrawal_names_its_number(world: World):
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()

    press = world.wang.presses("是，撤回")
    await world.settle()

    assert press.answer
    assert press.answer.text == "#1 已撤回"


async def test_withdrawn_ticket_leaves_the_unit(world: World):
    await world.reports()
    world.wang.presses("撤回")
    await world.settle()

    world.wang.presses("是，撤回")
    await world.settle()

    assert await world.status_of(1) == "withdrawn"
    assert not world.groups["telecom-office"].sees("已撤回").button("签收")
    assert world.wang.sees("改主意了？").buttons == [["重新办理"]]


async def test_command_withdraws_at_once(world: World):
    await world.reports()

    world.wang.says("/withdraw 1")
    await world.settle()

    assert await world.status_of(1) == "withdrawn"


async def test_accepted_ticket_is_not_withdrawn(world: World):
    await world.reports()
    world.zhou.says("/accept 1", to=world.groups["telecom-office"])
    await world.settle()

    world.wang.says("/withdraw 1")
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert not world.wang.sees("#1 正在办理").button("撤回")


async def test_report_of_several_goes_on(world: World):
    await world.reports()
    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    world.wang.says("/withdraw 1")
    await world.settle()

    assert world.wang.sees("还有别的居民也反映了 #1")
    assert await world.status_of(1) == "assigned"


async def test_stranger_withdraws_nothing(world: World):
    await world.reports()

    world.zhao.says("/withdraw 1")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "#1" in world.zhao.messages[-1].words


async def declined(world: World) -> None:
    await world.reports()
    world.li.says("/decline 1 请找供电公司 95598", to=world.groups["desk"])
    await world.settle()


async def test_reporter_reopens_with_a_reason(world: World):
    await declined(world)
    world.wang.presses("重新办理")
    await world.settle()

    world.wang.says("供电说是通信的线", reply_to=world.wang.sees("#1 为什么重新办理？"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    card = world.groups["telecom-office"].messages[-1]
    assert "🔁 重新办理：供电说是通信的线" in card.words
    assert card.button("签收")
    assert "#1 已重新办理" in world.wang.sees("#1 已重新办理").words
    assert "供电说是通信的线" in world.boss.sees("🔁 #1（通信管理办公室）：居民要求重新办理").words


async def test_after_thirty_days_only_staff_reopen(world: World):
    await declined(world)
    world.pass_days(31)

    world.wang.says("/reopen 1 还在")
    await world.settle()
    assert "已超过 30 天" in world.wang.messages[-1].words
    world.li.says("/reopen 1 还在", to=world.groups["desk"])
    await world.settle()

    assert await world.status_of(1) == "assigned"


async def test_others_reopen_nothing(world: World):
    await declined(world)

    async for who in world.each(["zhao", "zhou"]):
        getattr(world, who).says("/reopen 1 还在", to=world.groups["telecom-office"] if who == "zhou" else None)
        await world.settle()

        assert await world.status_of(1) == "declined"


async def test_without_unit_it_goes_to_the_desk(world: World):
    await declined(world)
    world.groups["telecom-office"].kicks_bot(world.zhou)
    await world.settle()

    world.li.says("/reopen 1 还在", to=world.groups["desk"])
    await world.settle()

    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert (found.status, found.unit, found.rule) == ("new", None, "unreachable")
    assert world.groups["desk"].messages[-1].button("城市管理局")


async def test_closed_ticket_is_reopened_by_staff(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    world.li.says("/reopen 1 抽查发现又掉了", to=world.groups["desk"])
    await world.settle()

    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert (found.status, found.round, found.rating) == ("assigned", 2, None)
    assert "#1 已重新办理" in world.wang.sees("#1 已重新办理").words
