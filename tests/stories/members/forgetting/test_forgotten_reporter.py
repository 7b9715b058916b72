"""The reporter is forgotten; the ticket and everybody else's part in it go on."""

from issuebot.store import tickets
from tests.stories.world import World


async def test_ticket_goes_on_without_reporter(world: World):
    await world.reports()
    await world.forgets(world.wang)
    said = len(world.wang.messages)

    await world.closes(1)

    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert found
    assert (found.status, found.reporter, found.anonymous) == ("resolved", None, True)
    assert found.words == "幸福里3号楼门口电线垂下来了"
    assert len(world.wang.messages) == said


async def test_others_keep_their_ticket(world: World):
    await world.reports()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    await world.forgets(world.wang)
    await world.closes(1)

    found = await world.read(lambda tx: tickets.ticket(tx, 1))
    assert found
    assert found.weight == 1
    assert world.zhao.sees("#1 办好了")


async def test_name_goes_from_desk_card(world: World):
    await world.reports(words="幸福里这里不对劲")
    desk = world.groups["desk"]
    assert "王阿姨" in desk.sees("#1").words

    await world.forgets(world.wang)

    assert "王阿姨" not in desk.sees("#1").words


async def test_revealed_name_goes_from_unit_card(world: World):
    await world.reports()
    world.li.says("/reveal 1 要上门")
    await world.settle()
    unit = world.groups["telecom-office"]
    assert "王阿姨" in unit.sees("#1 沿街线路杂乱").words

    await world.forgets(world.wang)

    assert "王阿姨" not in unit.sees("#1 沿街线路杂乱").words


async def test_nobody_waits_for_who_was_forgotten(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.zhou.presses("签收", in_=unit)
    world.zhou.says("/ask 1 哪个单元？", to=unit)
    await world.settle()

    await world.forgets(world.wang)

    assert await world.status_of(1) == "accepted"
    assert unit.sees("▶ #1：居民已经联系不上，时限继续计算")
    assert unit.sees("#1 沿街线路杂乱 · 办理中")


async def test_neighbour_is_asked_in_their_place(world: World):
    await world.reports()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()
    world.zhou.says("/ask 1 哪个单元？", to=world.groups["telecom-office"])
    await world.settle()

    await world.forgets(world.wang)
    assert world.zhao.sees("❓ 哪个单元？")
    world.zhao.says("2单元")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups["telecom-office"].sees("2单元")


async def test_question_that_was_answered_stays_so(world: World):
    await world.reports()
    world.zhou.says("/ask 1 哪个单元？", to=world.groups["telecom-office"])
    await world.settle()
    world.wang.says("2单元")
    await world.settle()

    await world.forgets(world.wang)

    assert await world.status_of(1) == "assigned"
    assert not any("▶" in message.words for message in world.groups["telecom-office"].messages)
