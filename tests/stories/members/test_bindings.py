"""A group becomes a unit's by a link: its members act there until the file or a newer link says otherwise."""

from tests.stories.world import World

STRANGE = -1001000077777
UNBOUND = "sanitation-office"
LITTER = "幸福里垃圾成堆"
NO_CHAT = ("chat = -1001000000006\n", "\n")


async def test_unit_without_a_group_is_said_to_have_none(world: World):
    await world.edits_district(NO_CHAT)
    await world.reports(words=LITTER)

    world.li.says("/assign 1 sanitation-office", to=world.groups["desk"])
    await world.settle()

    assert world.groups["desk"].sees("⚠ 环境卫生管理处还没有自己的群，那边没人看得到。")


async def test_link_makes_a_group_the_units(world: World):
    await world.edits_district(NO_CHAT)
    await world.reports(words=LITTER)
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    invite = await world.invites("unit sanitation-office")

    world.sun.opens(invite, in_=group)
    await world.settle()

    assert group.sees("✅ 本群已绑定环境卫生管理处")
    assert group.sees("#1 环境卫生 · 待签收")
    assert world.groups["desk"].sees("✅ 环境卫生管理处已有自己的群")
    assert "已转给环境卫生管理处" in world.groups["desk"].sees("#1 环境卫生").words
    assert "环境卫生管理处 · 等单位接单" in world.wang.sees("#1").words
    assert not any("大家好" in message.words for message in group.messages)


async def test_members_of_bound_group_act(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(await world.invites("unit 环境卫生管理处"), in_=group)
    await world.settle()

    await world.reports(words=LITTER)
    world.zhou.presses("签收", in_=group)
    await world.settle()

    assert await world.status_of(1) == "accepted"
    assert not world.groups[UNBOUND].messages


async def test_old_group_loses_its_buttons(world: World):
    await world.reports(words=LITTER)
    old = world.groups[UNBOUND]
    data = world.data_of(old.sees("#1"), "签收")
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)

    world.sun.opens(await world.invites("unit sanitation-office"), in_=group)
    await world.settle()
    press = world.zhou.forges(data, old.sees("#1"))
    await world.settle()

    assert press.answer.text == "这是工作人员用的功能。您自己的上报请看 /my。"
    assert old.sees("#1").buttons == []
    assert group.sees("#1 环境卫生 · 待签收").button("签收")


async def test_topic_is_bound_from_inside(world: World):
    forum = world.telegram.group("论坛", id=STRANGE, topics=(5,), bot_is_member=False)
    invite = await world.invites("unit sanitation-office")

    world.sun.opens(invite, in_=forum)
    await world.settle()
    world.sun.says(f"/start@issuebot {invite.partition('=')[2]}", to=forum, topic=5)
    await world.settle()
    await world.reports(words=LITTER)

    assert forum.sees("#1 环境卫生 · 待签收").topic == 5


async def test_binding_outlives_the_same_file(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(await world.invites("unit sanitation-office"), in_=group)
    await world.settle()

    await world.edits_district(NO_CHAT)
    await world.edits_district(NO_CHAT, ("resolve_within", "resolve_within "))
    await world.reports(words=LITTER)

    assert group.sees("#1 环境卫生 · 待签收")


async def test_newer_file_decides_anew(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    newest = world.telegram.group("新群", id=-1001000066666)
    world.sun.opens(await world.invites("unit sanitation-office"), in_=group)
    await world.settle()

    await world.edits_district(("-1001000000006", "-1001000066666"))
    await world.reports(words=LITTER)

    assert newest.sees("#1 环境卫生 · 待签收")


async def test_group_given_to_residents_is_no_units(world: World):
    group = world.telegram.group("环卫处", id=STRANGE, bot_is_member=False)
    world.sun.opens(await world.invites("unit sanitation-office"), in_=group)
    await world.settle()

    await world.edits_district(("group_chat = -1001000000012", f"group_chat = {STRANGE}"))
    await world.reports(words=LITTER)
    world.zhao.says("/accept 1", to=group)
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups[UNBOUND].sees("#1 环境卫生 · 待签收")


async def test_binding_follows_to_supergroup(world: World):
    old = world.telegram.group("环卫处", id=-50007, basic=True, bot_is_member=False)
    world.sun.opens(await world.invites("unit sanitation-office"), in_=old)
    await world.settle()

    new = old.upgrades(-1001000055555)
    await world.settle()
    await world.reports(words=LITTER)

    assert new.sees("#1 环境卫生 · 待签收")


async def test_group_that_was_the_units_learns_no_more(world: World):
    await world.reports()
    old, new = world.groups["telecom-office"], world.telegram.group("通信新群", id=STRANGE, bot_is_member=False)
    world.zhou.opens(await world.invites("unit telecom-office"), in_=new)
    await world.settle()
    left = old.sees("已转给通信管理办公室。").words

    world.zhou.sends_photo("/close 1 换了新线", to=new)
    await world.settle()

    assert "✅ 换了新线" in new.sees("#1 沿街线路杂乱 · 已办结").words
    assert [message.words for message in old.messages] == [left]
