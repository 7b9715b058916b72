"""What only the leader decides: second returns, what is escalated; and who decides where none is in reach."""

from tests.stories.world import World


async def disputed(world: World) -> None:
    """Returned by two units: the leader's to decide."""
    await world.reports()
    await world.returns("telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()
    await world.returns("urban-management", "线是通信的")


async def test_second_return_goes_to_the_leader(world: World):
    await world.reports()
    await world.returns("telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    await world.returns("urban-management", "线是通信的")
    world.boss.presses("派出所")
    await world.settle()

    assert world.boss.sees("↩ 城市管理局退回：线是通信的")
    assert not [m for m in world.groups["desk"].messages if m.button("派出所")]
    assert (await world.ticket_of()).final
    await world.returns("police-station")
    assert world.groups["police-station"].sees("#1 是领导指定你们办的，不能退回")
    assert await world.status_of(1) == "assigned"


async def test_leader_who_never_started_is_replaced(world: World):
    world.boss.chat.bot_status = "unmet"
    await world.reports()
    await world.returns("telecom-office")
    world.li.presses("城市管理局", in_=world.groups["desk"])
    await world.settle()

    await world.returns("urban-management")
    desk = world.groups["desk"]
    assert desk.sees("⚠ 分管领导联系不上，#1 由你们定。")
    assert desk.sees("分管领导联系不上：由你们定，定了不能再退回")
    world.li.presses("派出所", in_=desk)
    await world.settle()

    assert (await world.ticket_of()).final
    await world.returns("police-station")
    assert world.groups["police-station"].sees("#1 已退回过两次，最后定由你们办，不能再退回。")


async def test_leader_may_choose_who_gave_it_back(world: World):
    await disputed(world)

    press = world.boss.presses("通信管理办公室")
    await world.settle()

    assert press.answer.text == "#1 已派单"
    assert (await world.ticket_of()).unit == "telecom-office"
    assert world.boss.sees("已转给通信管理办公室。")


async def test_desk_reads_that_the_leader_chooses(world: World):
    await disputed(world)

    (card,) = [message for message in world.groups["desk"].messages if message.words.startswith("#1 ")]
    assert "⚖ 已两次退回：由分管领导定。" in card.words
    assert not card.button("派出所")


async def test_leader_gives_an_escalated_one_elsewhere(world: World):
    await world.reports()
    world.zhou.says("/escalate 1 这是供电公司的线", to=world.groups["telecom-office"])
    await world.settle()

    press = world.boss.presses("城市管理局")
    await world.settle()

    assert press.answer.text == "#1 已派单"
    assert world.groups["urban-management"].sees("分管领导指定城市管理局").button("签收")


async def test_leader_answers_what_is_escalated(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/escalate 1 需要停电才能施工", to=unit)
    await world.settle()

    world.boss.says("周三上午停电，抓紧办", reply_to=world.boss.sees("🙋 通信管理办公室请示：需要停电才能施工"))
    await world.settle()

    assert unit.sees("#1：领导批示\n周三上午停电，抓紧办")
    assert not any("停电" in message.words for message in world.wang.messages)


async def test_helper_asks_the_leader(world: World):
    await world.reports()
    world.li.says("/join 1 派出所", to=world.groups["desk"])
    await world.settle()

    world.zhou.says("/escalate 1 要不要封路", to=world.groups["police-station"])
    await world.settle()

    assert world.boss.sees("🙋 派出所请示：要不要封路")


async def test_desk_decides_what_no_leader_can(world: World):
    await world.reports()
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    world.boss.says("/help")
    world.boss.blocks()
    await world.settle()

    world.zhou.says("/escalate 1 要不要封路", to=unit)
    await world.settle()
    assert unit.sees("#1 领导联系不上，已请协调员定")
    assert desk.sees("⚠ 分管领导联系不上，#1 由你们定。")
    world.li.says("/note 1 封半边", to=desk)
    await world.settle()

    assert unit.messages[-1].words == "#1：协调员告知\n封半边"
    assert desk.messages[-1].words == "#1 已记下，并告诉了经办的人"


async def test_note_of_the_desk_is_otherwise_silent(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/escalate 1 要不要封路", to=unit)
    await world.settle()
    before = len(unit.messages)

    noted = world.li.says("/note 1 再等等", to=world.groups["desk"])
    world.boss.says("封半边", reply_to=world.boss.sees("要不要封路"))
    await world.settle()

    assert noted.reactions == ["👍"]
    assert world.boss.messages[-1].words == "#1 已记下，并告诉了经办的人"
    assert [message.words for message in unit.messages[before:]] == ["#1：领导批示\n封半边"]


async def test_leader_sees_how_many_have_it(world: World):
    await disputed(world)

    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    assert "共 2 人反映" in world.boss.sees("#1 沿街线路杂乱").words


async def test_leader_sees_whether_unit_can_hear(world: World):
    """Before they decide: a decision that nobody reads helps nobody."""
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.says("/escalate 1 需要停电才能施工", to=unit)
    await world.settle()

    unit.kicks_bot()
    await world.settle()
    lost = world.boss.sees("#1 沿街线路杂乱").words
    unit.adds_bot()
    await world.settle()

    assert ["联系不上" in words for words in (lost, world.boss.sees("#1 沿街线路杂乱").words)] == [True, False]
