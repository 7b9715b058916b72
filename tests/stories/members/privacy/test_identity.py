"""Staff know residents by a letter; who is behind it they learn only when a coordinator says why they must."""

from issuebot.store import events
from tests.stories.world import World


async def reports_anonymously(world: World) -> None:
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.wang.presses("匿名")
    await world.settle()
    await world.submits(world.wang)


async def kinds_of(world: World) -> list[str]:
    return [event.kind for event in await world.read(lambda tx: events.of_ticket(tx, 1))]


def shown_in(world: World, unit: str) -> str:
    return "\n".join(message.words for message in world.groups[unit].messages if world.telegram.wrote(message))


async def test_each_resident_keeps_a_letter(world: World):
    await world.reports()
    world.zhao.says("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    world.zhao.says("越来越低了", reply_to=world.zhao.sees("#1"))
    world.wang.says("孩子在那玩", reply_to=world.wang.sees("#1"))
    await world.settle()

    unit = world.groups["telecom-office"]
    assert unit.sees("#1：居民乙补充\n越来越低了")
    assert unit.sees("#1：居民甲补充\n孩子在那玩")


async def test_history_names_letters_only(world: World):
    await world.reports()
    world.wang.says("孩子在那玩", reply_to=world.wang.sees("#1"))
    await world.settle()

    world.zhou.says("/ticket 1", to=world.groups["telecom-office"])
    await world.settle()

    assert "居民甲 · 补充：孩子在那玩" in world.groups["telecom-office"].messages[-1].words
    assert "王阿姨" not in shown_in(world, "telecom-office")
    assert str(world.wang.id) not in shown_in(world, "telecom-office")


async def test_desk_knows_the_name(world: World):
    await world.reports()

    world.li.says("/ticket 1", to=world.groups["desk"])
    await world.settle()

    assert "居民甲（王阿姨）" in world.groups["desk"].messages[-1].words


async def test_anonymous_is_unknown_to_all(world: World):
    await reports_anonymously(world)

    world.li.says("/ticket 1", to=world.groups["desk"])
    world.boss.says("/ticket 1")
    world.li.says("/reveal 1 要上门", to=world.groups["desk"])
    world.li.says("/audit 1", to=world.groups["desk"])
    await world.settle()

    assert world.groups["desk"].sees("#1 的上报人要求匿名")
    for chat in (world.groups["desk"], world.groups["telecom-office"], world.boss):
        assert not [m for m in chat.messages if world.telegram.wrote(m) and "王阿姨" in m.words]
    await world.closes(1)
    assert world.wang.sees("#1 办好了")


async def test_reveal_tells_unit_leader_and_resident(world: World):
    await world.reports()

    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()

    assert "居民甲（王阿姨）" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words
    assert "要上门看线" in world.boss.sees("👁 #1（通信管理办公室）：协调员已把上报人告诉单位").words
    assert "👁 因办理需要，通信管理办公室已知道您的称呼。" in world.wang.sees("#1 已提交").words
    assert "reveal" in await kinds_of(world)


async def test_reveal_tells_the_resident_in_a_message(world: World):
    await world.reports()
    before = len(world.wang.messages)

    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()

    [told] = world.wang.messages[before:]
    assert told.words.startswith("👁 #1：通信管理办公室已知道您的称呼。")
    assert "要上门看线" not in told.words


async def test_question_about_it_reaches_staff(world: World):
    await test_reveal_tells_the_resident_in_a_message(world)

    world.wang.says("为什么要告诉他们？", reply_to=world.wang.messages[-1])
    await world.settle()

    assert world.groups["telecom-office"].sees("为什么要告诉他们？")


async def test_anonymous_reporter_is_told_nothing(world: World):
    await reports_anonymously(world)
    before = len(world.wang.messages)

    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()

    assert len(world.wang.messages) == before


async def test_next_unit_is_not_told(world: World):
    await world.reports()
    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()

    world.li.says("/assign 1 urban-management", to=world.groups["desk"])
    await world.settle()

    assert "王阿姨" not in shown_in(world, "urban-management")
    assert "王阿姨" not in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words


async def test_reveal_needs_a_reason(world: World):
    await world.reports()

    world.li.says("/reveal 1", to=world.groups["desk"])
    await world.settle()

    asked = world.groups["desk"].sees("为什么要让单位知道 #1 的上报人是谁？")
    assert asked.forces_reply
    assert "reveal" not in await kinds_of(world)
    world.li.says("2号楼上门看线", reply_to=asked)
    await world.settle()
    assert "2号楼上门看线" in world.boss.sees("#1").words


async def test_only_coordinators_reveal(world: World):
    await world.reports()

    world.zhou.says("/reveal 1 想知道", to=world.groups["telecom-office"])
    world.boss.says("/reveal 1 想知道")
    world.wang.says("/reveal 1 想知道")
    await world.settle()

    assert "reveal" not in await kinds_of(world)
    assert "王阿姨" not in shown_in(world, "telecom-office")


async def test_reveal_is_told_in_the_residents_language(world: World):
    await world.reports(world.smith, "Wires hang low in Xingfuli, building 3")

    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()

    told = world.smith.messages[-1].words
    assert told.startswith("👁 #1:")
    assert "要上门看线" not in told


async def test_reveal_at_night_is_told_in_the_morning(world: World):
    await world.edits_district(('calendar = "CN"', 'calendar = "CN"\nquiet_hours = "22:00-07:00"'))
    await world.reports()
    before = len(world.wang.messages)
    world.time += 13 * 3600  # 23:00

    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()
    assert len(world.wang.messages) == before
    world.time += 9 * 3600
    await world.tick()

    assert world.wang.sees("👁 #1：通信管理办公室已知道您的称呼。")


async def test_reveal_by_a_reply_is_told_as_well(world: World):
    await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]
    world.li.says("城管处理", reply_to=desk.sees("#1"))
    await world.settle()

    world.li.says("/reveal 要当面核实", reply_to=desk.sees("#1"))
    await world.settle()

    assert "城市管理局已知道您的称呼" in world.wang.messages[-1].words
    assert "要当面核实" in world.boss.sees("👁 #1").words


async def test_followers_are_told_of_nobody(world: World):
    await world.reports()
    world.zhao.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()
    world.zhao.presses("我也遇到")
    await world.settle()
    before = len(world.zhao.messages)

    world.li.says("/reveal 1 要上门看线", to=world.groups["desk"])
    await world.settle()

    assert len(world.zhao.messages) == before
    assert not any("王阿姨" in message.words for message in world.zhao.messages)
